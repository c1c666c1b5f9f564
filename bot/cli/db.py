"""`whosaid db`: make and upgrade the database, look whether it is whole, copy it, forget."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.database import open_database
from bot.cli.output import config_option, say

if TYPE_CHECKING:
    from bot.store.condition import Condition, Contents
    from bot.store.retention import Forgotten

MEGABYTE = 1_000_000


@click.group(short_help="Upgrade, check, back up and prune the database.")
def db() -> None:
    """Look after the database in which whosaid remembers.

    That is a file in your data folder, or what database_url of [store] names.
    """


@db.command(short_help="Make the database, or bring it to the shape of this program.")
@config_option
def upgrade(config: str | None) -> None:
    """Make the database where there is none, and bring its tables to their newest shape.

    It may be done again and again, and while others run. `whosaid run` does it by itself.
    """
    with open_database(config) as (_, kept):
        from bot.store.errors import named_errors
        from bot.store.schema import newest_step
        from bot.wiring.jobs import open_jobs

        before, newest = kept.store.upgrade(), newest_step()
        jobs = open_jobs(kept.store)
        with named_errors(kept.store.place):
            jobs.prepare()
        jobs.close()
        say(f"{kept.store.place}: {_came(before, newest)}.")


@db.command(short_help="Look whether the database is whole, and what is in it.")
@config_option
def check(config: str | None) -> None:
    """Look whether the database is whole and of this program's shape, and count what is in it.

    Of an SQLite file every page is read. Exit code 1 when something is wrong.
    """
    with open_database(config) as (_, kept):
        from bot.store.condition import examine

        for line in _told(kept.store.place, examine(kept.store)):
            say(line)


@db.command(short_help="Copy the database into a new file.")
@click.argument("path", type=click.Path(path_type=Path))
@config_option
def backup(path: Path, config: str | None) -> None:
    """Copy the database, as it is at one moment, into a new file that only you can read.

    whosaid may run meanwhile. The copy is looked through before it gets its name; a file that
    exists is never overwritten. docs/operating.md says how a copy is put back.
    """
    with open_database(config) as (_, kept):
        from bot.store.backup import back_up

        back_up(kept.store, path)
        say(
            f"{kept.store.place}: copied to {path}, {_size(path.stat().st_size)}, and found whole."
        )


@db.command(short_help="Forget what is older than [store] says.")
@click.option("--dry-run", is_flag=True, help="Tell what would be forgotten, and forget nothing.")
@config_option
def prune(config: str | None, *, dry_run: bool) -> None:
    """Forget articles, entries, digests and the rest when they are older than [store] says.

    What still waits is kept, however old. A node does the same by itself, four times a day.
    """
    import asyncio  # every command loads this module

    with open_database(config) as (configuration, kept):
        from bot.store.condition import demand_tables
        from bot.store.retention import count_old
        from bot.store.retention import prune as forget

        with kept.store.reading() as transaction:
            demand_tables(kept.store, transaction.connection)
        work = count_old if dry_run else forget
        forgotten = asyncio.run(work(kept.store, configuration.store, datetime.now(UTC)))
        for line in _counted(forgotten, "would be forgotten" if dry_run else "forgotten"):
            say(line)


def _came(before: str | None, now: str | None) -> str:
    if before == now:
        return f"nothing to do, it is at step {now}"
    return f"upgraded from step {before} to step {now}" if before else f"made, at step {now}"


def _told(place: str, condition: "Condition") -> list[str]:
    head = f"{place}: whole, at step {condition.step}, {_size(condition.size)}."
    width = max(len(each.table) for each in condition.contents)
    return [head, *(_row(each, width) for each in condition.contents)]


def _row(each: "Contents", width: int) -> str:
    size = "" if each.size is None else _size(each.size)
    row = f"  {each.table:{width}}  {each.rows:>9,}  {size:>9}"
    if each.oldest and each.newest:
        row += f"  {each.oldest:%Y-%m-%d %H:%M} to {each.newest:%Y-%m-%d %H:%M} UTC"
    return row.rstrip()


def _counted(forgotten: "tuple[Forgotten, ...]", words: str) -> list[str]:
    return [f"{each.rows:>9,} {each.what} {words}" for each in forgotten]


def _size(count: int) -> str:
    return f"{count / MEGABYTE:.1f} MB"
