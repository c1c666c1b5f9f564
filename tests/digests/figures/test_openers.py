"""Sentences without a number are passed by; those with one never."""

import pytest

from digests.figures.openers import may_hold_number
from tests.digests.figures.sentences import document_of, expected, found


def last_may_hold(sentence: str) -> bool:
    """Ask about the article's last sentence."""
    document = document_of(sentence)
    return may_hold_number(document.sentences[-1], document.text)


@pytest.mark.parametrize(
    "sentence",
    [
        "The town slept.",
        "A long-running feud ended.",
        "An old man said so.",
    ],
    ids=str,
)
def test_a_sentence_without_a_number_is_passed_by(sentence: str) -> None:
    assert not last_may_hold(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The {seven-week} strike ended.",
        "A {multi-billion-euro} fund was set up.",
        "Sales grew {fourfold}.",
        "Prices {doubled}.",
        "It holds {½} of it.",
        "The past {year and a half} was dry.",
        "The {year-and-a-half} trial ended.",
        "“{Twelve} died,” he said.",
        "It lies {a mile} away.",
    ],
    ids=str,
)
def test_a_sentence_with_a_number_is_read(sentence: str) -> None:
    assert last_may_hold(sentence)
    assert found(sentence) == expected(sentence)
