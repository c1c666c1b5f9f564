"""Find the line of a key in a TOML file, and the line of a slip: tomllib tells only the latter."""

import re

# "Expected '=' after a key (at line 3, column 7)": the only errors for which tomllib has a line.
SYNTAX_ERROR = re.compile(
    r"(?P<reason>.*) \(at (?:line (?P<line>\d+), column \d+|.*)\)", re.DOTALL
)
HEADER = re.compile(r"\s*\[\[?(?P<table>[^\[\]]+)\]")
ASSIGNMENT = re.compile(r"\s*(?P<key>[^=#]+)=")


def key_lines(source: str) -> dict[str, int]:
    """Find on which line each table and key stands first, counted from 1."""
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


def line_of(key: str, lines: dict[str, int]) -> int:
    """Give the line of a key; an inline table holds its keys on its own line."""
    table = key.partition(".")[0]
    return lines.get(key) or lines.get(table, 1)


def syntax_complaint(message: str, source: str, name: str) -> str:
    """Say what tomllib says as `file:line: reason`."""
    match = SYNTAX_ERROR.fullmatch(message)
    if not match:
        return f"{name}:1: {message}"
    return f"{name}:{match['line'] or source.count(chr(10)) + 1}: {match['reason']}"


def _bare(key: str) -> str:
    return ".".join(part.strip().strip("\"'") for part in key.split("."))
