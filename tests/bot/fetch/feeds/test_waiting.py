import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.fetch.feeds.waiting import failure_wait, retry_after, spread, usual_wait
from bot.model.settings import PollRules
from tests.bot.fetch.feeds.made import NOW, RULES

MINUTE, HOUR, DAY = 60, 3_600, 86_400
NOON = "Thu, 26 Nov 2026 12:00:00 GMT"


@pytest.mark.parametrize(
    ("headers", "ttl", "wait"),
    [
        ({}, 0, 15 * MINUTE),
        ({"cache-control": "max-age=1800"}, 0, 30 * MINUTE),
        ({"cache-control": "public, MAX-AGE = 1800"}, 0, 30 * MINUTE),
        ({"cache-control": 'private, max-age="1800"'}, 0, 30 * MINUTE),
        ({"cache-control": "max-age=60"}, 0, 5 * MINUTE),
        ({"cache-control": "max-age=31536000"}, 0, DAY),
        ({"cache-control": "max-age=0, must-revalidate"}, 0, 15 * MINUTE),
        ({"cache-control": "no-cache, no-store"}, 0, 15 * MINUTE),
        ({"cache-control": "s-maxage=7200"}, 0, 15 * MINUTE),
        ({"cache-control": "s-maxage=7200, max-age=1200"}, 0, 20 * MINUTE),
        ({"cache-control": "max-age=-5"}, 0, 15 * MINUTE),
        ({"cache-control": "max-age=soon"}, 0, 15 * MINUTE),
        ({"cache-control": "max-age=99999999999999999999"}, 0, 15 * MINUTE),
        ({"cache-control": "max-age=3600", "age": "1800"}, 0, 30 * MINUTE),
        ({"cache-control": "max-age=3600", "age": "9999"}, 0, 15 * MINUTE),
        ({"cache-control": "max-age=3600", "age": "old"}, 0, HOUR),
        ({"expires": "Thu, 26 Nov 2026 13:00:00 GMT"}, 0, HOUR),
        ({"expires": "Thu, 26 Nov 2026 13:00:00 GMT", "date": NOON}, 0, HOUR),
        # The server's clock is an hour fast, so it is held against itself.
        (
            {
                "expires": "Thu, 26 Nov 2026 13:30:00 GMT",
                "date": "Thu, 26 Nov 2026 13:00:00 GMT",
            },
            0,
            30 * MINUTE,
        ),
        ({"expires": "Thursday, 26-Nov-26 13:00:00 GMT"}, 0, HOUR),
        ({"expires": "Thu Nov 26 13:00:00 2026"}, 0, HOUR),
        ({"expires": "Thu, 26 Nov 2026 11:00:00 GMT"}, 0, 15 * MINUTE),
        ({"expires": "0"}, 0, 15 * MINUTE),
        ({"expires": "-1"}, 0, 15 * MINUTE),
        ({"expires": "Mon, 01 Jan 0001 00:00:00 GMT"}, 0, 15 * MINUTE),
        ({"expires": "Fri, 31 Dec 9999 23:59:59 GMT"}, 0, DAY),
        ({"cache-control": "max-age=600", "expires": "Fri, 31 Dec 2027 00:00:00 GMT"}, 0, 600),
        ({}, HOUR, HOUR),
        ({}, 60, 5 * MINUTE),
        ({}, 30 * DAY, DAY),
        ({"cache-control": "max-age=600"}, HOUR, HOUR),
        ({"cache-control": "max-age=7200"}, HOUR, 2 * HOUR),
    ],
    ids=str,
)
def test_after_a_good_look_the_longest_hint_holds_within_bounds(headers, ttl, wait):
    assert usual_wait(headers, ttl, NOW, RULES) == wait


@pytest.mark.parametrize(
    ("headers", "failures", "wait"),
    [
        ({}, 0, 15 * MINUTE),
        ({}, 1, 30 * MINUTE),
        ({}, 3, 2 * HOUR),
        ({}, 6, 16 * HOUR),
        ({}, 7, DAY),
        ({}, 5_000, DAY),
        ({"retry-after": "3600"}, 0, HOUR),
        ({"retry-after": "3600"}, 7, HOUR),
        ({"retry-after": " 3600 "}, 0, HOUR),
        ({"retry-after": "1"}, 0, 15 * MINUTE),
        ({"retry-after": "0"}, 4, 15 * MINUTE),
        ({"retry-after": "99999999"}, 0, DAY),
        ({"retry-after": "Thu, 26 Nov 2026 14:00:00 GMT"}, 0, 2 * HOUR),
        ({"retry-after": "Thursday, 26-Nov-26 14:00:00 GMT"}, 5, 2 * HOUR),
        ({"retry-after": "Thu, 26 Nov 2026 11:00:00 GMT"}, 5, 15 * MINUTE),
        ({"retry-after": "Thu, 26 Nov 2099 11:00:00 GMT"}, 0, DAY),
        ({"retry-after": ""}, 1, 30 * MINUTE),
        ({"retry-after": "soon"}, 1, 30 * MINUTE),
        ({"retry-after": "-20"}, 1, 30 * MINUTE),
        ({"retry-after": "1.5"}, 1, 30 * MINUTE),
        ({"retry-after": "9" * 5_000}, 1, 30 * MINUTE),
        ({"retry-after": "Thu, 99 Nov 2026 14:00:00 GMT"}, 1, 30 * MINUTE),
    ],
    ids=lambda value: str(value)[:60],
)
def test_after_a_failure_the_server_decides_else_patience_doubles(headers, failures, wait):
    assert failure_wait(headers, failures, NOW, RULES) == wait


def test_the_operator_sets_interval_and_bounds():
    rules = PollRules(interval=60, shortest=30, longest=600)
    assert usual_wait({}, 0, NOW, rules) == 60
    assert usual_wait({"cache-control": "max-age=3"}, 0, NOW, rules) == 30
    assert failure_wait({}, 2, NOW, rules) == 240
    assert failure_wait({}, 4, NOW, rules) == 600


def test_a_wait_is_spread_by_a_tenth_and_never_shortened():
    assert spread(600, 0.0) == 600
    assert spread(600, 0.5) == 630
    assert 659 < spread(600, 0.999) < 660


@given(st.text(max_size=80), st.text(max_size=80), st.integers(0, 10_000))
def test_whatever_a_server_says_the_wait_keeps_the_bounds(words, others, failures):
    headers = dict.fromkeys(("cache-control", "expires", "retry-after", "age"), words)
    headers["date"] = others
    for wait in (usual_wait(headers, 0, NOW, RULES), failure_wait(headers, failures, NOW, RULES)):
        assert RULES.shortest <= wait <= RULES.longest


@given(st.integers(0, 10**9 - 1))
def test_every_number_of_seconds_is_read(seconds):
    assert retry_after({"retry-after": str(seconds)}, NOW) == seconds
