"""Where a date ends or begins, shown by a bar."""

from itertools import accumulate

import pytest

from digests.attribution.phrases.dates import before_date, before_span, before_time, behind_date
from digests.model import Token

BEHIND = [
    "reported Monday | by the ministry",
    "forecast in May. | by the bank",
    "announced on Friday | put him ahead",
]
NOT_BEHIND = [
    "reported | by the ministry",
    "forecast | in Dorra by the bank",
    "announced | on",
    "announced |",
]
BACK = [
    "results announced | on May. 9 by",
    "cuts announced | last week by",
    "a survey published | in early March 2019 by",
]
NOT_BACK = [
    "results announced | by",
    "a poll of nurses | by",
    "a bridge built in Dorra | by",
]
TIMES = [
    "the ministry | on Monday said",
    "figures | for the three months to March 2019 said",
    "police | in 2019 said",
    "a poll conducted | from March 9 to 11 shows",
    "a poll taken | between March 9 and 11 shows",
    "a poll | from the beginning of March shows",
]
NO_TIMES = [
    "editors of USA Today | said",
    "residents of Dorra | said",
    "all 40 | said",
    "buses from Dorra to 11 | said",
    "children between 9 and 11 | said",
    "the staff of the middle school | said",
]
SPANS = [
    "police | the next day said",
    "police | a week later said",
    "police | that same night said",
]
NO_SPANS = ["a nurse that day | said", "officers later | said", "the day | said"]


def read(marked: str) -> tuple[tuple[Token, ...], int]:
    """Give the words of a phrase, and how many of them stand before the bar."""
    before, _, behind = marked.partition("|")
    words = [*before.split(), *behind.split()]
    starts = accumulate((len(word) + 1 for word in words), initial=0)
    tokens = [Token(s, s + len(w), w, w.lower()) for s, w in zip(starts, words, strict=False)]
    return tuple(tokens), len(before.split())


@pytest.mark.parametrize("phrase", [*BEHIND, *NOT_BEHIND], ids=str)
def test_a_date_behind_a_participle_is_stepped_over(phrase: str) -> None:
    tokens, bar = read(phrase)
    assert behind_date(tokens, 1) == bar


@pytest.mark.parametrize("phrase", [*BACK, *NOT_BACK], ids=str)
def test_a_date_before_by_is_stepped_over(phrase: str) -> None:
    tokens, bar = read(phrase)
    assert before_date(tokens, len(tokens) - 2) == bar - 1


@pytest.mark.parametrize("phrase", [*TIMES, *NO_TIMES], ids=str)
def test_a_time_before_a_verb_is_stepped_over(phrase: str) -> None:
    tokens, bar = read(phrase)
    assert before_time(tokens, len(tokens) - 2) == bar - 1


@pytest.mark.parametrize("phrase", [*SPANS, *NO_SPANS], ids=str)
def test_a_time_told_by_another_is_stepped_over(phrase: str) -> None:
    tokens, bar = read(phrase)
    assert before_span(tokens, len(tokens) - 2) == bar - 1
