"""Whether a counted noun follows a numeral."""

import pytest

from digests.figures.numerals.counted_nouns import counted_noun, counted_person, is_plural
from digests.figures.numerals.pieces import cut
from digests.model import Span


@pytest.mark.parametrize(
    ("words", "noun"),
    [
        ("people fled", "people"),
        ("angry French farmers left", "farmers"),
        ("homes", "homes"),
        ("percent of homes", ""),
        ("of the homes", ""),
        ("was lost", ""),
        (", homes burned", ""),
        ("and two boats", ""),
        ("gas stoves", "stoves"),
    ],
    ids=str,
)
def test_the_noun_that_follows(words: str, noun: str) -> None:
    assert counted_noun(cut(words, Span(0, len(words))), 0) == noun


@pytest.mark.parametrize("words", ["people", "young women", "police officers", "victims"], ids=str)
def test_people_are_counted(words: str) -> None:
    assert counted_person(cut(words, Span(0, len(words))), 0)


@pytest.mark.parametrize("words", ["homes", "elections", "of people", "was"], ids=str)
def test_no_people_are_counted(words: str) -> None:
    assert not counted_person(cut(words, Span(0, len(words))), 0)


@pytest.mark.parametrize("word", ["gas", "crisis", "virus", "glass", "his", "news"], ids=str)
def test_words_that_end_in_s_alone_are_no_plurals(word: str) -> None:
    assert not is_plural(word)
