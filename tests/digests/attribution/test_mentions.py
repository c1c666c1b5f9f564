"""Mentions: whom a sentence speaks of, its subject first, and what is nobody."""

import pytest

from digests.attribution.anaphora.mentions import find_mentions
from digests.attribution.anaphora.traits import Place
from digests.attribution.frames import view_of
from digests.attribution.naming.directory import Directory
from digests.text import parse, read_plain


def mentions(sentence):
    document = parse(read_plain(f"Headline\n\n{sentence}"))
    view = view_of(document, document.sentences[1], Directory(document), frozenset())
    return find_mentions(view)


def named(sentence, place):
    return [m.source.name for m in mentions(sentence) if m.place is place]


@pytest.mark.parametrize(
    ("sentence", "subjects"),
    [
        ("Ana Ruiz met Tom Wills.", ["Ana Ruiz"]),
        ("Ana Ruiz and Tom Wills met the king.", ["Ana Ruiz", "Tom Wills"]),
        ("After the vote, Ana Ruiz left.", ["Ana Ruiz"]),
        ("In Vell, a town in the north, residents queued.", ["residents"]),
        ("Dozens of residents queued.", ["residents"]),
        ("VELL, June 12 (Vell News) - Ana Ruiz left.", ["Ana Ruiz"]),
        ("His old rival, Ruth Lund, waved.", ["Ruth Lund"]),
        ("The health ministry sent trucks.", ["health ministry"]),
        ("Sarran tourist Karl Otto slept.", ["Karl Otto"]),
        ("Asked about the fire, Ana Ruiz shrugged.", ["Ana Ruiz"]),
        ("In 2019 the council lent money to Ana Ruiz.", ["council"]),
    ],
    ids=str,
)
def test_the_subject_is_found_behind_what_opens_the_sentence(sentence, subjects):
    assert named(sentence, Place.SUBJECT) == subjects


@pytest.mark.parametrize(
    ("sentence", "beside"),
    [
        ("Ana Ruiz came with Tom Wills.", ["Tom Wills"]),
        ("The well, which soldiers guarded, was dry.", ["soldiers"]),
        ("The bank cut its forecast.", ["forecast"]),
        ("Ida Lund's husband slept.", ["Ida Lund"]),
    ],
    ids=str,
)
def test_who_is_named_in_passing_stands_beside(sentence, beside):
    assert named(sentence, Place.BESIDE) == beside


@pytest.mark.parametrize(
    "sentence",
    [
        "A formidable rival",
        "Turnout rose on Monday.",
        "It rained in Lower Vell.",
        '"Ana Ruiz met Tom Wills."',
        "The Red Sea was calm.",
        "The city slept.",
    ],
    ids=str,
)
def test_headings_places_quotations_and_first_words_mention_nobody(sentence):
    assert [m for m in mentions(sentence) if m.certain] == []
