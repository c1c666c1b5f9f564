"""Clock times are no figures; durations are."""

import pytest

from tests.digests.figures.sentences import expected, found, left_out

REASON = "a clock time"

NONE = [
    ("The ferry leaves at 7 a.m. and is back at 19:30 GMT.", ["7 a.m.", "19:30"]),
    ("Between 7 and 9 p.m. the lights went out for {20 minutes}.", ["7 and 9 p.m."]),
    ("The train leaves at 0600 GMT.", ["0600 GMT"]),
    ("He called at 4.30pm.", ["4.30pm"]),
    ("By ten o'clock {300} people had gathered.", ["ten o'clock"]),
    ("She ran the race in 2:05:11.", ["2:05:11"]),
    ("The alarm rang at half past six.", ["half past six"]),
    ("At a quarter to five the siren went.", ["a quarter to five"]),
    ("The blast was heard at 1400 local time.", ["1400 local time"]),
    ("They left at three in the morning.", ["three"]),
    ("Doors open tonight at 7.", ["7"]),
    ("They meet on July 12, 2:30 in the hall.", ["12, 2:30"]),
    ("We counted {61} boats between dawn and nine.", ["nine"]),
    ("It sold {300} between ten and noon.", ["ten"]),
    ("I am back at seven at night.", ["seven"]),
    ("They work from six in the morning to nine at night.", ["six", "nine"]),
    ("By six that evening {40} were dead.", ["six"]),
    ("The shop opens at nine and closes at five.", ["nine", "five"]),
    ("16.42 Rail lines shut after the storm", ["16.42"]),
    ("9.05 'Like a bomb'", ["9.05"]),
]
FIGURES = [
    "The siege lasted {12 hours}.",
    "{16.42 seconds} was her time.",
    "{24.50 Euros} is the price.",
    "They work {7 days} a week.",
    "At {19.30 euros} it is dear.",
    "At least {ten} of the men left.",
    "Shares opened at {nine} and closed at {five}.",
    "They put the toll at {five} and left.",
    "Between dawn and noon {five} people died.",
    "Between dawn and {nine} shots nothing moved.",
]


@pytest.mark.parametrize(("sentence", "words"), NONE, ids=str)
def test_what_is_a_clock_time(sentence: str, words: list[str]) -> None:
    assert found(sentence) == expected(sentence)
    assert [none for none, why in left_out(sentence) if why == REASON] == words


@pytest.mark.parametrize("sentence", FIGURES, ids=str)
def test_what_is_not_a_clock_time(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
