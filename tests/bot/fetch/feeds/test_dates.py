"""When an entry came out, and which dates cannot be."""

from datetime import UTC, datetime, timedelta
from time import struct_time

import pytest

from bot.fetch.feeds.dates import first_plausible, from_iso, from_struct

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
AT = datetime(2026, 11, 1, 8, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2026-11-01T08:30:00Z", AT),
        ("2026-11-01T10:30:00+02:00", AT),
        ("2026-11-01T08:30:00.5Z", AT + timedelta(seconds=0.5)),
        (" 2026-11-01 08:30 ", AT),
        ("2026-11-01", AT.replace(hour=0, minute=0)),
        ("0001-01-01T00:00:00+23:00", None),
        ("yesterday", None),
        ("", None),
        (1762000000, None),
        (None, None),
    ],
)
def test_dates_of_json_feeds(written, moment):
    assert from_iso(written) == moment


@pytest.mark.parametrize(
    ("given", "moment"),
    [
        (struct_time((2026, 11, 1, 8, 30, 0, 6, 305, 0)), AT),
        (struct_time((2026, 11, 1, 8, 29, 60, 6, 305, 0)), AT),
        (struct_time((99999, 1, 1, 0, 0, 0, 0, 1, 0)), None),
        (struct_time((0, 0, 0, 0, 0, 0, 0, 0, 0)), None),
        ("2026", None),
        (None, None),
    ],
    ids=str,
)
def test_dates_of_the_feed_library(given, moment):
    assert from_struct(given) == moment


@pytest.mark.parametrize(
    ("dates", "chosen"),
    [
        ([AT], AT),
        ([None, AT], AT),
        ([datetime(1970, 1, 1, tzinfo=UTC), AT], AT),
        ([NOW + timedelta(days=40), AT], AT),
        ([NOW + timedelta(hours=10), AT], NOW + timedelta(hours=10)),
        ([datetime(1970, 1, 1, tzinfo=UTC)], None),
        ([NOW + timedelta(days=400)], None),
        ([], None),
    ],
    ids=str,
)
def test_the_first_date_that_can_be_is_taken(dates, chosen):
    assert first_plausible(dates, NOW) == chosen
