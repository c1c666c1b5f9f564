"""What joining any platform takes: the settings so far, the file, and errors in one line."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from bot.cli.output import FAILED, MISUSED
from bot.config import load_configuration
from bot.errors import BotError, ConfigError
from bot.model.settings import Configuration
from bot.render.harmless import harmless
from bot.use_cases.reading import one_line

UNANSWERED = (
    "whosaid: Nobody is there to answer, and nothing was changed; run it in a terminal, or set"
    " what it asks for as config.example.toml says."
)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Say what goes wrong, and end with its exit code; `path` is the file of the settings."""
    try:
        yield
    except click.Abort as abort:
        if sys.stdin.isatty() or not isinstance(abort.__context__, EOFError):
            raise KeyboardInterrupt from None
        click.echo(UNANSWERED, err=True)
        sys.exit(FAILED)
    except OSError as error:
        click.echo(harmless(f"whosaid: {path}: {error.strerror}"), err=True)
        sys.exit(MISUSED)
    except ConfigError as error:
        for complaint in error.complaints:
            click.echo(harmless(complaint), err=True)
        sys.exit(MISUSED)
    except BotError as error:
        click.echo(f"whosaid: {one_line(harmless(str(error)))}", err=True)
        sys.exit(FAILED)


def loaded(path: Path) -> Configuration:
    """Load what is set; a file that is not there yet is made later. Raises ConfigError."""
    return load_configuration(str(path)) if path.exists() else load_configuration(None)


def text_of(path: Path) -> str:
    """Give the text of the file, "" when it is not there. Raises OSError, ConfigError."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return ""
