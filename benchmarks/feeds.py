"""Read a folder of feeds as the bot reads them: in worker processes, with a deadline.

    uv run python benchmarks/feeds.py --corpus FOLDER [--names]

FOLDER holds feeds as servers sent them (*.xml, *.rss, *.atom, *.rdf, *.json), at any depth.
Prints how many were read and how many entries they hold, what was wrong with the others by kind,
and feeds per second. Fails when a parser crashed, ran out of memory or took longer than two
seconds. `--names` names each file that was not read, or with a complaint.
"""

import argparse
import asyncio
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from bot.fetch.errors import (
    FetchError,
    ParserCrashedError,
    ParserMemoryError,
    ParserTimeoutError,
)
from bot.fetch.feeds.parsing import parse_feed
from bot.fetch.sandbox import Sandbox
from bot.model.settings import FetchRules, ParserRules

KINDS = frozenset({".xml", ".rss", ".atom", ".rdf", ".json"})
DEADLINE = 2.0
BROKEN = (ParserCrashedError, ParserMemoryError, ParserTimeoutError)


class Outcome(NamedTuple):
    """What came of one file: its entries, or the error; `entries` is -1 then."""

    path: Path
    entries: int
    dated: int
    complaint: str
    error: FetchError | None


def main() -> int:
    """Read the folder and print what was found; 1 when a parser failed rather than a feed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--corpus", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--names", action="store_true")
    arguments = parser.parse_args()
    paths = find_feeds(arguments.corpus)
    if not paths:
        print(f"no feed in {arguments.corpus}")
        return 2
    start = perf_counter()
    outcomes = asyncio.run(read_all(paths))
    print_outcomes(outcomes, perf_counter() - start)
    if arguments.names:
        print_names(outcomes)
    return int(any(isinstance(outcome.error, BROKEN) for outcome in outcomes))


def find_feeds(folder: Path) -> list[Path]:
    """Give the feeds of a folder and of those within, by name."""
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in KINDS)


async def read_all(paths: list[Path]) -> list[Outcome]:
    """Read the files, as many at once as there are workers."""
    async with Sandbox(ParserRules(seconds=DEADLINE)) as sandbox:
        return await asyncio.gather(*(read(path, sandbox) for path in paths))


async def read(path: Path, sandbox: Sandbox) -> Outcome:
    """Read one file, of at most as many bytes as the bot fetches."""
    body = path.read_bytes()[: FetchRules().feed_bytes]
    address = f"https://corpus.example/{path.name}"
    try:
        content = await sandbox.run(parse_feed, body, "", address, datetime.now(UTC))
    except FetchError as error:
        return Outcome(path, -1, 0, "", error)
    dated = sum(entry.published is not None for entry in content.entries)
    return Outcome(path, len(content.entries), dated, content.complaint, None)


def print_outcomes(outcomes: list[Outcome], seconds: float) -> None:
    """Print counts, errors by kind, and the speed of the whole."""
    read_ones = [outcome for outcome in outcomes if outcome.error is None]
    entries = sum(outcome.entries for outcome in read_ones)
    dated = sum(outcome.dated for outcome in read_ones)
    empty = sum(outcome.entries == 0 for outcome in read_ones)
    complaints = sum(bool(outcome.complaint) for outcome in read_ones)
    errors = Counter(type(outcome.error).__name__ for outcome in outcomes if outcome.error)
    print(f"{len(outcomes)} files, {len(read_ones)} feeds read, {entries} entries, {dated} dated")
    print(f"{empty} feeds are empty, {complaints} are broken and were used all the same")
    for name, times in errors.most_common():
        print(f"{times:6} {name}")
    print(f"{seconds:.1f} s, {len(outcomes) / seconds:.1f} feeds/s")


def print_names(outcomes: list[Outcome]) -> None:
    """Name each file that was not read, or with a complaint, and why."""
    for outcome in outcomes:
        if outcome.error or outcome.complaint:
            print(f"{outcome.path}: {outcome.error or outcome.complaint}")


if __name__ == "__main__":
    sys.exit(main())
