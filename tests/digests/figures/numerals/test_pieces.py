"""Sentences are cut into the pieces of which numerals are made."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digests.figures.numerals.pieces import MAX_DIGITS, cut, skip_hyphen
from digests.model import Span
from tests.digests.figures.braced import line_of


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("It paid $3.2m.", "It|paid|$|3.2|m|."),
        ("five-to-ten-year", "five|-|to|-|ten|-|year"),
        ("(~415 km2)", "(|~|415|km|2|)"),
        ("5km²", "5|km²"),
        ("1,234.5, and", "1,234.5|,|and"),
        ("in 2016.", "in|2016|."),
        ("up .5 percent", "up|.5|percent"),
        ("$.50 more", "$|.50|more"),
        ("v.5 and 3.2.1", "v|.|5|and|3.2.1"),
        ("...5", ".|.|.|5"),
        ("£2½m", "£|2|½|m"),
        ("a ¾-mile run", "a|¾|-|mile|run"),
        ("3-1/2", "3|-|1|/|2"),
        ("40°C", "40|°|C"),
        ("they're", "they|'|re"),
        ("Jürgen’s", "Jürgen|’|s"),
        ("−5", "−|5"),
        ("25\u202f000\u00a0people", "25|000|people"),
        ("a_b", "a|_|b"),
        ("٣ 5", "٣|5"),
        ("", ""),
    ],
    ids=str,
)
def test_a_sentence_is_cut_where_digits_letters_and_marks_meet(text, pieces):
    line = line_of(text)
    assert "|".join(line.raw(at) for at in range(len(line.words))) == pieces


def test_only_the_sentence_is_cut_and_its_places_are_the_texts():
    line = cut("Nine died. Ten fled.", Span(11, 20))
    assert line.words == ("ten", "fled", ".")
    assert line.span(0, 2) == Span(11, 19)
    assert line.raw(0) == "Ten"


def test_beyond_either_end_stands_nothing():
    line = line_of("Nine died")
    for at in (-1, 2, 99):
        assert (line.word(at), line.raw(at)) == ("", "")
        assert not line.glued(at)
        assert not line.is_digits(at)
        assert not line.is_capital(at)
        assert not line.is_lower(at)


@pytest.mark.parametrize("digits", ["5", "1,234", "5.2", ".5"])
def test_digits_are_digits(digits):
    assert line_of(f"up {digits}").is_digits(1)


@pytest.mark.parametrize("other", ["five", ".", "½", "-", "٣"])
def test_other_pieces_are_no_digits(other):
    assert not line_of(f"up {other}").is_digits(1)


@pytest.mark.parametrize(
    ("text", "stop"),
    [
        ("seven-week", 2),
        ("seven- week", 2),
        ("seven‑week", 2),
        ("seven–week", 2),
        ("seven -week", 1),
        ("seven - week", 1),
        ("seven week", 1),
        ("seven-", 1),
        ("seven", 1),
    ],
    ids=str,
)
def test_a_hyphen_is_stepped_over_where_it_joins(text, stop):
    assert skip_hyphen(line_of(text), 1) == stop


@pytest.mark.parametrize(
    "text",
    ["Car Bomb Kills 12 in Market", "MORE THAN 12 DIE IN STORM", "Nine Dead After Storm"],
    ids=str,
)
def test_a_headline_in_capitals_is_known(text):
    assert line_of(text).title_case


@pytest.mark.parametrize(
    "text", ["Nine people died in the storm", "Ann Lee told a court", "Storm Kills", ""], ids=str
)
def test_a_plain_sentence_is_no_headline(text):
    assert not line_of(text).title_case


@given(st.text())
def test_all_but_white_space_is_kept(text):
    line = line_of(text)
    pieces = [text[start:end] for start, end in zip(line.starts, line.ends, strict=True)]
    assert "".join(pieces) == "".join(text.split())
    assert all(piece == piece.strip() != "" for piece in pieces)


@given(st.text(alphabet="0123456789.,", max_size=3 * MAX_DIGITS))
def test_digits_with_marks_are_cut_in_order(text):
    line = line_of(text)
    assert list(line.starts) == sorted(line.starts)
    assert all(start < end for start, end in zip(line.starts, line.ends, strict=True))
