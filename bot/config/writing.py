"""Put one value into a config file and leave everything else as it stands, comments too."""

import json
import os
import re
import stat
import tempfile
from pathlib import Path

from bot.config.lines import ASSIGNMENT, HEADER
from bot.config.sources import from_file
from bot.errors import ConfigError

FOR_THE_OWNER = stat.S_IRUSR | stat.S_IWUSR
LINE_END = re.compile(r"\r?\n")


def set_value(source: str, key: str, value: str, name: str) -> str:
    """Give the text of a config file with `table.key` set to a value; `name` is the file's.

    Raises ConfigError when the file is written in a way in which we cannot be sure that nothing
    else changes.
    """
    before = from_file(source, name)
    table, _, short = key.partition(".")
    changed = _with_line(source, table, short, f"{short} = {json.dumps(value)}")
    try:
        after = from_file(changed, name).values
    except ConfigError:
        after = {}
    if after != {**before.values, key: value}:
        raise ConfigError(
            (f"{before.name_of(key)}: this cannot be changed by itself; do it there",)
        )
    return changed


def save_private(path: Path, text: str) -> None:
    """Write a file that only its owner can read: whole, or not at all. Raises OSError."""
    target = path.resolve()  # what a link leads to is written, the link stays
    handle, draft = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        Path(draft).chmod(FOR_THE_OWNER)
        Path(draft).replace(target)
    except OSError:
        Path(draft).unlink(missing_ok=True)
        raise


def _with_line(source: str, table: str, key: str, line: str) -> str:
    """Put a line in the place of a table's key, or behind the table's name, or at the end."""
    end = "\r\n" if "\r\n" in source else "\n"
    lines = LINE_END.split(source)
    at, header = _places(lines, table, key)
    if at is not None:
        lines[at] = line
    elif header is not None:
        lines.insert(header + 1, line)
    else:
        while lines and not lines[-1].strip():
            lines.pop()
        lines += [*([""] if lines else []), f"[{table}]", line, ""]
    return end.join(lines)


def _places(lines: list[str], table: str, key: str) -> tuple[int | None, int | None]:
    """Find the line of a key in its table, and that of the table's name."""
    inside, header = "", None
    for number, line in enumerate(lines):
        if match := HEADER.match(line):
            inside = match["table"].strip()
            header = number if inside == table and header is None else header
        elif inside == table and _key_of(line) == key:
            return number, header
    return None, header


def _key_of(line: str) -> str:
    match = ASSIGNMENT.match(line)
    return match["key"].strip().strip("\"'") if match else ""
