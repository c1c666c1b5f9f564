"""The command: examine one thing after the other, and say each in a line."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.doctor.finding import Finding, Mark, bad
from bot.cli.output import FAILED, config_option, say
from bot.config import load_configuration
from bot.errors import ConfigError, StoreError
from bot.logs import Redactor
from bot.model.settings import Configuration
from bot.render.harmless import on_one_line

if TYPE_CHECKING:
    from bot.wiring.repositories import Repositories


@click.command(short_help="See whether all is well, and say what to do where it is not.")
@click.option("--online", is_flag=True, help="Ask the web and the platforms too.")
@config_option
def doctor(config: str | None, *, online: bool) -> None:
    """Look at settings, database, clock, time zones, disk, engine and nodes.

    A line each: ok, warning or problem, and what to do next. Nothing is changed. Exit code 1 when
    there is a problem.
    """
    problems = 0
    try:
        configuration = load_configuration(config)
    except ConfigError as error:
        from bot.cli.doctor.settings import complaints

        configuration, found = Configuration(), complaints(error.complaints)
    else:
        found = _examine(config, configuration, is_online=online)
    redactor = Redactor(configuration.secrets)
    for finding in found:
        problems += finding.mark is Mark.PROBLEM
        words = on_one_line(redactor.redact(finding.words))
        say(f"{finding.mark:8} {finding.about:9} {words}")
    sys.exit(FAILED if problems else 0)


def _examine(
    config: str | None, configuration: Configuration, *, is_online: bool
) -> Iterator[Finding]:
    from bot.cli.doctor.machine import Watch, examine_zones
    from bot.cli.doctor.settings import examine_settings

    watch = Watch()
    yield from examine_settings(config, configuration)
    zones = [configuration.schedule.zone]
    yield from _database(configuration, zones)
    yield from examine_zones(tuple(dict.fromkeys(zones)))
    yield from watch.examine(datetime.now(UTC))
    if is_online:
        import asyncio  # every command loads this module

        from bot.cli.doctor.network import examine_network

        yield from asyncio.run(examine_network(configuration))


def _database(configuration: Configuration, zones: list[str]) -> Iterator[Finding]:
    """Examine database, disk and engine; the zones that chats have chosen are added."""
    from bot.cli.doctor.database import DATABASE, examine_database, zones_of
    from bot.wiring.repositories import open_repositories

    try:
        kept = open_repositories(configuration.store)
    except StoreError as error:
        yield bad(DATABASE, str(error))
        return
    try:
        yield from _disk(kept)
        yield from examine_database(kept.store, datetime.now(UTC))
        zones += zones_of(kept.store)
        if configuration.slack.client_id:
            from bot.cli.doctor.installations import examine_installations

            yield from examine_installations(kept.store, configuration)
        yield from _engine(kept)
    except StoreError as error:
        yield bad(DATABASE, str(error))
    finally:
        kept.store.close()


def _disk(kept: "Repositories") -> Iterator[Finding]:
    from bot.cli.doctor.machine import examine_disk

    if kept.store.engine.dialect.name == "sqlite":
        yield examine_disk(Path(str(kept.store.engine.url.database)).parent)


def _engine(kept: "Repositories") -> Iterator[Finding]:
    from bot.cli.doctor.engine import examine_engine
    from bot.wiring.jobs import open_jobs

    jobs = open_jobs(kept.store)
    try:
        yield from examine_engine(kept, jobs, datetime.now(UTC))
    finally:
        jobs.close()
