"""A chat's wishes as columns of its subscription, and back."""

from datetime import time
from typing import Any

import sqlalchemy as sa

from bot.model.chats import (
    Cron,
    Daily,
    Every,
    Instantly,
    Quiet,
    Timing,
    WhenUncertain,
    Wishes,
)

INSTANT = "instant"


def columns_of(wishes: Wishes) -> dict[str, Any]:
    """Give the values of the columns."""
    timing, detail = _write_timing(wishes.timing)
    quiet = wishes.quiet
    return {
        "timing": timing,
        "timing_detail": detail,
        "zone": wishes.zone,
        "quiet_start": quiet.start.isoformat() if quiet else None,
        "quiet_end": quiet.end.isoformat() if quiet else None,
        "only": wishes.only,
        "without": wishes.without,
        "only_differing": wishes.only_differing,
        "max_stories": wishes.max_stories,
        "when_uncertain": str(wishes.when_uncertain),
    }


def wishes_of(row: sa.Row[Any]) -> Wishes:
    """Read the wishes off a row of the subscriptions."""
    quiet = None
    if row.quiet_start is not None:
        quiet = Quiet(time.fromisoformat(row.quiet_start), time.fromisoformat(row.quiet_end))
    return Wishes(
        _read_timing(row.timing, row.timing_detail),
        row.zone,
        quiet,
        row.only,
        row.without,
        row.only_differing,
        row.max_stories,
        WhenUncertain(row.when_uncertain),
    )


def _write_timing(timing: Timing) -> tuple[str, str]:
    match timing:
        case Instantly():
            return INSTANT, ""
        case Every(minutes):
            return "every", str(minutes)
        case Cron(expression):
            return "cron", expression
        case Daily(at, weekdays):
            times = " ".join(each.isoformat() for each in at)
            return "daily", f"{times}/{' '.join(map(str, weekdays))}"


def _read_timing(timing: str, detail: str) -> Timing:
    match timing:
        case "instant":
            return Instantly()
        case "every":
            return Every(int(detail))
        case "cron":
            return Cron(detail)
        case "daily":
            times, _, weekdays = detail.partition("/")
            return Daily(
                tuple(time.fromisoformat(each) for each in times.split()),
                tuple(int(each) for each in weekdays.split()),
            )
    raise ValueError(f"no timing is called {timing!r}")
