"""Load config.toml into frozen settings; all that is wrong with it is said at once, by line."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.errors import ConfigError
from bot.model.settings import Settings

DEFAULT_NAME = "config.toml"

# "Expected '=' after a key (at line 3, column 7)": the only errors for which tomllib has a line.
SYNTAX_ERROR = re.compile(
    r"(?P<reason>.*) \(at (?:line (?P<line>\d+), column \d+|.*)\)", re.DOTALL
)
HEADER = re.compile(r"\s*\[\[?(?P<table>[^\[\]]+)\]")
ASSIGNMENT = re.compile(r"\s*(?P<key>[^=#]+)=")


@dataclass(frozen=True, slots=True)
class WholeNumber:
    """A key whose value must be a whole number from `low` to `high`."""

    low: int
    high: int

    def objection(self, value: object) -> str:
        """Say why the value cannot be used, or "" when it can."""
        if type(value) is int and self.low <= value <= self.high:
            return ""
        return f"must be a whole number from {self.low} to {self.high}, not {shown(value)}"


# Tables and keys of the file; a key has the name of the field of Settings that it sets.
TABLES = {
    "read": {"max_bytes": WholeNumber(1_000, 100_000_000)},
    # Below 280 not even a headline, one claim and the footer fit.
    "digest": {"max_characters": WholeNumber(280, 900)},
}


def load_settings(path: str | None) -> Settings:
    """Read the config file named, else config.toml of this folder; without one the defaults hold.

    Raises ConfigError with one `file:line: key: reason` for each thing that is wrong.
    """
    name = path or DEFAULT_NAME
    try:
        source = Path(name).read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        if path is None:
            return Settings()
        raise ConfigError((f"{name}: there is no such file",)) from None
    except OSError as error:
        raise ConfigError((f"{name}: {error.strerror}",)) from error
    except UnicodeDecodeError as error:
        raise ConfigError((f"{name}: this is not UTF-8 text",)) from error
    return parse_settings(source, name)


def parse_settings(source: str, name: str = DEFAULT_NAME) -> Settings:
    """Turn the text of a config file into settings; `name` is what the complaints call it."""
    import tomllib  # most people have no config file, and do not wait for its reader

    try:
        tables = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError((_syntax_complaint(str(error), source, name),)) from error
    found = objections(tables)
    if found:
        lines = key_lines(source)
        placed = sorted((_line_of(key, lines), key, reason) for key, reason in found.items())
        raise ConfigError(tuple(f"{name}:{line}: {key}: {reason}" for line, key, reason in placed))
    return Settings(**{key: value for table in tables.values() for key, value in table.items()})


def objections(tables: dict[str, object]) -> dict[str, str]:
    """Find all that is wrong with the parsed file: by dotted key, the reason."""
    found: dict[str, str] = {}
    for table, values in tables.items():
        if table not in TABLES:
            found[table] = f"there is no such table, only {_listed(TABLES)}"
        elif not isinstance(values, dict):
            found[table] = f"must be a table: write [{table}] on a line of its own"
        else:
            found |= _objections_in(table, values)
    return found


def _objections_in(table: str, values: dict[str, object]) -> dict[str, str]:
    known = TABLES[table]
    unknown = f"there is no such key, only {_listed(known)}"
    reasons = {
        key: known[key].objection(value) if key in known else unknown
        for key, value in values.items()
    }
    return {f"{table}.{key}": reason for key, reason in reasons.items() if reason}


def key_lines(source: str) -> dict[str, int]:
    """Find on which line each table and key stands first, counted from 1: tomllib does not say."""
    lines: dict[str, int] = {}
    table = ""
    for number, line in enumerate(source.split("\n"), start=1):
        if header := HEADER.match(line):
            table = _bare(header["table"])
            lines.setdefault(table, number)
        elif assignment := ASSIGNMENT.match(line):
            key = _bare(assignment["key"])
            lines.setdefault(f"{table}.{key}" if table else key, number)
    return lines


def _line_of(key: str, lines: dict[str, int]) -> int:
    table = key.partition(".")[0]  # an inline table holds its keys on its own line
    return lines.get(key) or lines.get(table, 1)


def _bare(key: str) -> str:
    return ".".join(part.strip().strip("\"'") for part in key.split("."))


def _syntax_complaint(message: str, source: str, name: str) -> str:
    match = SYNTAX_ERROR.fullmatch(message)
    if not match:
        return f"{name}:1: {message}"
    return f"{name}:{match['line'] or source.count(chr(10)) + 1}: {match['reason']}"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))


def shown(value: object) -> str:
    """Show a value in an error, cut to a line's measure."""
    written = str(value).lower() if isinstance(value, bool) else repr(value)
    return written if len(written) <= 40 else f"{written[:37]}..."
