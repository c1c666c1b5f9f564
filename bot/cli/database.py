"""Open the database for a command; what is the matter with it is one line and exit code 1."""

import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from bot.cli.output import FAILED, configuration_or_exit
from bot.errors import BotError
from bot.model.settings import Configuration
from bot.render.harmless import harmless

if TYPE_CHECKING:
    from bot.wiring.repositories import Repositories


@contextmanager
def open_database(config: str | None) -> "Iterator[tuple[Configuration, Repositories]]":
    """Load the settings and open the database that they name; it is closed at the end.

    Whatever goes wrong with it is said, and the process ends with exit code 1.
    """
    from bot.wiring.repositories import open_repositories  # SQLAlchemy is for those who need it

    configuration = configuration_or_exit(config)
    with said():
        kept = open_repositories(configuration.store)
        try:
            yield configuration, kept
        finally:
            kept.store.close()


@contextmanager
def said() -> Iterator[None]:
    """Say an error of ours in one line, and end with exit code 1."""
    try:
        yield
    except BotError as error:
        click.echo(harmless(f"whosaid: {error}").replace("\n", " "), err=True)
        sys.exit(FAILED)


def operator_name() -> str:
    """Name whoever gives a command here, for the audit."""
    try:
        return f"operator {getpass.getuser()}"
    except (OSError, KeyError, ImportError):  # a user without a name, as in a container
        return "operator"
