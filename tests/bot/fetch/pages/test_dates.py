"""Dates are read as machines write them and as people do, where no reader could take another."""

from datetime import UTC, datetime

import pytest

from bot.fetch.pages.dates import first_date, parse_date

MARCH = datetime(2026, 3, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2026-03-04T08:15:00+01:00", datetime(2026, 3, 4, 7, 15, tzinfo=UTC)),
        ("2026-03-04T08:15:00Z", datetime(2026, 3, 4, 8, 15, tzinfo=UTC)),
        ("2026-03-04 08:15", datetime(2026, 3, 4, 8, 15, tzinfo=UTC)),
        ("2026-03-04", datetime(2026, 3, 4, tzinfo=UTC)),
        ("Wed, 04 Mar 2026 08:15:00 -0500", datetime(2026, 3, 4, 13, 15, tzinfo=UTC)),
        ("yesterday", None),
        ("9999-12-31T23:59:59-12:00", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("Wed, 99 Foo 2026", None),
        ("1" * 500, None),
        ("", None),
    ],
)
def test_dates_are_read_as_machines_write_them(written, date):
    assert parse_date(written) == date


@pytest.mark.parametrize(
    "written",
    ["March 4, 2026", "Mar 4, 2026", "4 March 2026", "04 Mar 2026", "2026-03-04 00:00:00 UTC"],
)
def test_dates_are_read_as_people_write_them(written):
    assert parse_date(written) == MARCH


def test_the_hour_of_a_written_date_counts():
    assert parse_date("March 4, 2026 8:15 PM") == MARCH.replace(hour=20, minute=15)


def test_half_a_day_is_not_passed_over():
    assert parse_date("Wed, 4 Mar 2026 08:15 PM") is None


@pytest.mark.parametrize("written", ["3/4/2026", "04.03.2026", "4 March", "March 2026", "2026"])
def test_what_may_be_several_dates_is_none(written):
    assert parse_date(written) is None


def test_the_first_that_can_be_read_counts():
    assert first_date(["", "soon", "2026-03-04", "2025-01-01"]) == MARCH
    assert first_date([]) is None
