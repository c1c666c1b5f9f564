"""Words of a post and of the article are compared without case, possessives and curly marks."""

import pytest

from digests.summary.lexicon.folding import flatten, fold, folds, words_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Iraq’s air force", "iraq air force"),
        ("the mayor's 1,200 men", "the mayor 1,200 men"),
        ("about 280 km (175 miles)", "about 280 km 175 miles"),
        ("$5.2 billion, or 3.5%", "$ 5.2 billion or 3.5 %"),
        ("US$50 and €20", "us $ 50 and € 20"),
        ("seven- week", "seven week"),
        ("al-Salmani", "al salmani"),
        ("43–47 and 10-15", "43 47 and 10 15"),
        ("a fall of −6 °C, +4", "a fall of −6 ° c +4"),
        ("~415 km2", "~415 km 2"),
        ("can’t", "can't"),
        ("in the U.S. on Friday.", "in the u.s on friday"),
        ("5ft and 1e9", "5 ft and 1 e 9"),
        ("½ of it", "½ of it"),
        ("", ""),
    ],
    ids=str,
)
def test_words_are_folded_and_marks_stand_between_them(text, expected):
    assert " ".join(folds(words_of(text))) == expected


def test_a_word_knows_its_place_and_its_writing():
    _, word, _ = words_of("the Tarn’s bank")
    assert (word.start, word.end, word.text, word.folded) == (4, 10, "Tarn’s", "tarn")


@pytest.mark.parametrize(
    ("word", "folded"),
    [("Ana’s", "ana"), ("IT'S", "it"), ("s", "s"), ("Ärzte’s", "ärzte")],
    ids=str,
)
def test_a_possessive_is_no_part_of_the_word(word, folded):
    assert fold(word) == folded


def test_two_writings_of_the_same_words_are_made_equal():
    assert flatten(" “It’s\n over” ") == flatten('"It\'s over"') == '"It\'s over"'
