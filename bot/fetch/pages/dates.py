"""When an article was published, as pages write it for machines and, at times, for people."""

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import partial

# News on the web is younger, and a later date is a mistake or a joke.
YEARS = range(1990, 2100)
# English forms that stand in <meta> elements; one side of the Atlantic writes 3/4 for 4/3, so
# numbers alone are no date.
WRITTEN = (
    "%B %d, %Y",
    "%b %d, %Y",
    "%d %B %Y",
    "%d %b %Y",
    "%B %d, %Y %I:%M %p",
    "%b %d, %Y %I:%M %p",
    "%d %B %Y %H:%M",
)
LONGEST = 60
HALF_OF_DAY = re.compile(r"[ap]\.?m\b", re.IGNORECASE)


def first_date(written: Iterable[str]) -> datetime | None:
    """Give the first of some dates that can be read, aware; None when none can."""
    return next(filter(None, map(parse_date, written)), None)


def parse_date(written: str) -> datetime | None:
    """Read a date as machines write it (ISO 8601, RFC 5322) or people do; UTC without a zone."""
    words = written.strip()[:LONGEST].removesuffix(" UTC").removesuffix(" GMT")
    date = _tried(datetime.fromisoformat, words) or _written_date(words) or _mail_date(words)
    if date is None or date.year not in YEARS:
        return None
    return date.replace(tzinfo=UTC) if date.tzinfo is None else date.astimezone(UTC)


def _written_date(words: str) -> datetime | None:
    read = (_tried(partial(_in_form, form), words) for form in WRITTEN)
    return next(filter(None, read), None)


def _in_form(form: str, words: str) -> datetime:
    return datetime.strptime(words, form)  # noqa: DTZ007 - it has no zone; UTC is assumed


def _mail_date(words: str) -> datetime | None:
    """Read RFC 5322; its reader passes over "PM" and would be wrong by half a day."""
    return None if HALF_OF_DAY.search(words) else _tried(parsedate_to_datetime, words)


def _tried(read: Callable[[str], datetime], words: str) -> datetime | None:
    try:
        return read(words)
    except (ValueError, IndexError, TypeError, OverflowError):
        return None
