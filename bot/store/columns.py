"""Column types that give back exactly what went in, on SQLite as on PostgreSQL."""

import json
import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

# PostgreSQL refuses a NUL, both databases refuse half of a surrogate pair, and evidence must keep
# every character at its place. Data Link Escape (U+0010) and four hexadecimal digits stand for
# them, and for itself.
ESCAPE = "\x10"
UNSTORABLE = re.compile("[\x00\x10\ud800-\udfff]")
ESCAPED = re.compile("\x10([0-9a-f]{4})")


def escaped(words: str) -> str:
    """Write any text so that both databases can hold it; texts that differ stay different."""
    return UNSTORABLE.sub(lambda match: f"{ESCAPE}{ord(match[0]):04x}", words)


def unescaped(stored: str) -> str:
    """Undo `escaped`."""
    if ESCAPE not in stored:
        return stored
    return ESCAPED.sub(lambda match: chr(int(match[1], 16)), stored)


class Words(sa.TypeDecorator[str]):
    """Any text at all, kept character by character."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Escape what the database would refuse."""
        return None if value is None else escaped(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """Give the text as it was."""
        return None if value is None else unescaped(value)


class Moment(sa.TypeDecorator[datetime]):
    """An aware moment, kept as whole microseconds since 1970 in UTC: exact, and quick to compare.

    A naive datetime is refused (TypeError).
    """

    impl = sa.BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Count the microseconds."""
        return None if value is None else (value - EPOCH) // MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Give the moment, in UTC."""
        return None if value is None else EPOCH + value * MICROSECOND


class Strings(sa.TypeDecorator[tuple[str, ...]]):
    """A tuple of strings, kept as a JSON list in ASCII, so that it may hold any character."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: Iterable[str] | None, dialect: Dialect) -> str | None:
        """Write the list."""
        return None if value is None else json.dumps([*value])

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...] | None:
        """Give the tuple."""
        return None if value is None else tuple(json.loads(value))
