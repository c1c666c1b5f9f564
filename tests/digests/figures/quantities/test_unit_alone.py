"""A mile wide is a figure; a year and an hour are none."""

import pytest

from tests.digests.figures.sentences import expected, found


@pytest.mark.parametrize(
    "sentence",
    [
        "The trench is {a mile} wide.",
        "It was {a metre} deep.",
        "The river is {a foot} above its banks.",
        "Wages rose {a penny}, to {$23.82}.",
        "It should earn {a penny} a share.",
        "They saw a loss of {a penny} per share.",
        "He gave a penny a day.",
        "The loaf is up {a cent}.",
        "The kennel cost more than {a tenner}.",
        "She gave him {a fiver} for it.",
        "He has a tenor voice.",
        "He has not a penny.",
        "It is only a penny stock.",
        "He waited {a year and a half}.",
        "In the past {year and a half} it rained.",
        "A year ago, a mile from here, it rained for an hour.",
        "It is a mile or more.",
        "A foot was found.",
    ],
    ids=str,
)
def test_what_an_article_counts(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
