"""Put words on the terminal or into the pipe, so that no article can play tricks with either."""

import re
import sys
from collections.abc import Callable
from typing import TextIO

import click

from bot.config import load_settings
from bot.errors import ConfigError
from bot.model import Settings

FAILED = 1
MISUSED = 2

# Control characters could move the cursor or hide lines; marks that turn the writing's direction
# could show 12 as 21. Line feed and tab are harmless.
TRICKS = re.compile(
    "[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)

Command = Callable[..., None]


def config_option(command: Command) -> Command:
    """Give a command the option --config."""
    return click.option(
        "--config",
        metavar="FILE",
        envvar="WHOSAID_CONFIG",
        help="Settings to use, instead of config.toml of this folder if there is one.",
    )(command)


def settings_or_exit(config: str | None) -> Settings:
    """Load the settings; when they are wrong, say all that is wrong and end with exit code 2."""
    try:
        return load_settings(config)
    except ConfigError as error:
        for complaint in error.complaints:
            click.echo(harmless(complaint), err=True)
        sys.exit(MISUSED)


def harmless(text: str) -> str:
    """Replace what could play tricks with a terminal by a visible sign."""
    return TRICKS.sub("�", text)


def say(text: str = "") -> None:
    """Print text for people."""
    click.echo(harmless(text))


def complain(path: str, reason: str) -> None:
    """Print one line about a path on standard error."""
    click.echo(harmless(f"whosaid: {path}: {reason}").replace("\n", " "), err=True)


def is_terminal(stream: TextIO) -> bool:
    """Tell whether people see the stream as it comes."""
    return stream.isatty()
