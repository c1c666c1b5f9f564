"""Excerpts: verbatim, short, and marked only where it is certain what a word is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.deliveries import Quote
from bot.render.evidence.excerpts import AROUND, LONGEST, excerpt_of, find_once
from bot.render.evidence.values import Role
from bot.render.harmless import on_one_line
from tests.bot.render.made import WORDS

TEXT = (
    "Ferry sinks\n\nThe ferry left on Monday. Nine people drowned, the coastguard said. It gave"
    " no names.\n\nThe mayor wept."
)


def a_quote(words, figure="Nine", cue="said", text=TEXT):
    start = text.find(words)
    return Quote(figure, "people drowned", "coastguard", words, start, start + len(words), cue)


SENTENCE = "Nine people drowned, the coastguard said."


def test_figure_and_cue_are_marked_in_the_verbatim_words():
    pieces = excerpt_of((a_quote(SENTENCE),), "")
    assert [(piece.role, piece.text) for piece in pieces] == [
        (Role.FIGURE, "Nine"),
        (Role.WORDS, " people drowned, the coastguard "),
        (Role.CUE, "said"),
        (Role.WORDS, "."),
    ]


def test_what_stands_around_is_shown_up_to_the_paragraph_s_ends():
    pieces = excerpt_of((a_quote(SENTENCE),), TEXT)
    around = [piece.text for piece in pieces if piece.role is Role.CONTEXT]
    assert around == ["The ferry left on Monday. ", " It gave no names."]


def test_a_text_to_which_the_places_do_not_refer_gives_nothing_around():
    pieces = excerpt_of((a_quote(SENTENCE),), TEXT.replace("Ferry", "Boat"))
    assert all(piece.role is not Role.CONTEXT for piece in pieces)


@pytest.mark.parametrize(
    ("words", "wanted", "place"),
    [
        ("Nine of nine", "Nine", (0, 4)),
        ("55 died, 55 lived", "55", None),
        ("155 died, 1.5 lived", "55", None),
        ("seven- week siege", "seven- week", (0, 11)),
        ("two\nthirds left", "two thirds", (0, 10)),
        ("$5 (a+)", "(a+)", (3, 7)),
        ("words", "", None),
    ],
    ids=str,
)
def test_words_are_marked_only_where_they_stand_once(words, wanted, place):
    assert find_once(words, wanted) == place


def test_of_long_words_the_stretch_around_the_figure_is_shown():
    words = "so it went on " * 100 + "until nine people drowned " + "and on " * 200
    pieces = excerpt_of((a_quote(words, "nine", "", words),), words)
    shown = "".join(piece.text for piece in pieces)
    assert shown.startswith("[…] ")
    assert shown.endswith(" […]")
    assert [piece.text for piece in pieces if piece.role is Role.FIGURE] == ["nine"]
    assert shown[4:-4].strip() in words
    assert len(shown) < LONGEST + AROUND


@given(WORDS, WORDS, WORDS)
def test_an_excerpt_is_the_words_themselves_whatever_they_are(words, figure, cue):
    pieces = excerpt_of((a_quote(words, figure, cue, words),), words)
    shown = "".join(piece.text for piece in pieces if piece.role is not Role.CONTEXT)
    assert len(shown) <= LONGEST
    if len(words) <= LONGEST and not any(letter.isspace() for letter in words):
        assert shown == on_one_line(words)


@given(st.text(), st.text())
def test_what_stands_around_never_holds_a_whole_article(before, after):
    text = f"{before}\nNine died.{after}"
    quote = Quote("Nine", "", "", "Nine died.", len(before) + 1, len(before) + 11)
    around = [piece.text for piece in excerpt_of((quote,), text) if piece.role is Role.CONTEXT]
    assert all(len(words) <= AROUND + 2 for words in around)
