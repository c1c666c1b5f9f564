"""For how long a feed asks to be left alone."""

from datetime import UTC, datetime

import pytest

from bot.fetch.feeds.hints import DAY, hint_of

AT = datetime(2026, 11, 26, 22, 30, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("feed", "seconds"),
    [
        ({}, 0),
        ({"ttl": "60"}, 3600),
        ({"ttl": " 15 "}, 900),
        ({"ttl": "100000"}, DAY),
        ({"ttl": "-5"}, 0),
        ({"ttl": "1.5"}, 0),
        ({"ttl": "9" * 5_000}, 0),
        ({"ttl": "٣"}, 0),
        ({"ttl": None}, 0),
        ({"sy_updateperiod": "hourly"}, 3600),
        ({"sy_updateperiod": "Hourly\n", "sy_updatefrequency": "2"}, 1800),
        ({"sy_updateperiod": "daily", "sy_updatefrequency": "0"}, DAY),
        ({"sy_updateperiod": "yearly"}, DAY),
        ({"sy_updateperiod": "often"}, 0),
        ({"sy_updateperiod": "hourly", "ttl": "120"}, 7200),
    ],
)
def test_a_feed_states_how_often_it_changes(feed, seconds):
    assert hint_of(feed, "", AT) == seconds


@pytest.mark.parametrize(
    ("hours", "seconds"),
    [
        ((22, 23, 0), 2 * 3600 + 1790 + 0 * 60),
        ((21,), 0),
        ((22,), 1790),
        (range(24), 0),
        ((24,), 0),
        ((99,), 0),
    ],
)
def test_a_feed_names_hours_at_which_nothing_comes(hours, seconds):
    block = "".join(f"<hour>{hour}</hour>" for hour in hours)
    assert hint_of({}, f"<rss><skipHours>{block}</skipHours>", AT) == seconds


def test_hours_in_an_article_are_none_of_the_feed():
    block = "<skipHours><hour>22</hour></skipHours>"
    assert hint_of({}, f"<rss>{'x' * 30_000}{block}", AT) == 0
