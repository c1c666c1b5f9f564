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


@pytest.mark.parametrize(
    "sentence",
    [
        "The crew met Elin Brandt.",
        "The crew met Mr Brandt.",
        "The crew met Qaro Brandt, who slept.",
        "The crew met Qaro Brandt, 34, and slept.",
        "The crew met Qaro Brandt, a pilot, and slept.",
    ],
    ids=str,
)
def test_a_first_name_an_office_an_age_or_who_make_a_person_certain(sentence):
    assert [m.certain for m in mentions(sentence) if m.place is Place.OBJECT] == [True]


@pytest.mark.parametrize(
    "sentence",
    [
        "The crew met Brandt.",
        "The crew met Qaro Brandt.",
        "The crew met Qaro Brandt who slept.",
        "The crew met Qaro Brandt, a red dog, and slept.",
        "The crew met the Qaro Brandt, who slept.",
        "The crew met Velta.",
        "The crew met Velta Works.",
    ],
    ids=str,
)
def test_a_bare_name_may_be_a_person_s_or_a_thing_s(sentence):
    assert [m.certain for m in mentions(sentence) if m.place is Place.OBJECT] == [False]


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Its chief executive is Edda Wray.", Place.SUBJECT),
        ("Its chief executive was Edda Wray.", Place.SUBJECT),
        ("Its chief executive met Edda Wray.", Place.OBJECT),
        ("Edda Wray was the landlord of the inn.", Place.SUBJECT),
        ("It is said to be the inn of the landlord Edda Wray.", Place.BESIDE),
        ("His old rival has slept, Edda Wray waved.", Place.OBJECT),
    ],
    ids=str,
)
def test_a_name_behind_is_says_who_the_subject_is(sentence, place):
    assert [m.place for m in mentions(sentence) if m.source.name == "Edda Wray"] == [place]


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("She was the landlord of the inn.", Place.BESIDE),
        ("There was a landlord in the barn.", Place.OBJECT),
        ("Ivo Lund, leader of Vell council, slept.", Place.BESIDE),
        ("The mayor, the only woman, slept.", Place.BESIDE),
    ],
    ids=str,
)
def test_what_only_describes_the_subject_stands_beside(sentence, place):
    assert [m.place for m in mentions(sentence)][-1:] == [place]


@pytest.mark.parametrize(
    "sentence",
    [
        "It was the Coach of the Year award.",
        "It was the Coach of the Year.",
        "She saw the coach of the trophy.",
        "He won the Lund Trophy.",
        "He won the Lund trophy.",
        "It saw the court, the hospital and the school.",
    ],
    ids=str,
)
def test_a_prize_and_a_house_are_nobody(sentence):
    assert mentions(sentence) == ()


@pytest.mark.parametrize("sentence", ["She saw the coach of the year.", "She saw the Red Coach."])
def test_a_coach_is_somebody(sentence):
    assert mentions(sentence) != ()
