"""Put words on the terminal or into the pipe, so that no article can play tricks with either."""

import sys
from collections.abc import Callable
from typing import TextIO

import click

from bot.config import load_configuration
from bot.errors import ConfigError
from bot.files import STANDARD_INPUT
from bot.model.settings import Configuration, Settings
from bot.render.harmless import harmless

FAILED = 1
MISUSED = 2

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
    return configuration_or_exit(config).reading


def configuration_or_exit(config: str | None) -> Configuration:
    """Load all that is set; when it is wrong, say all that is wrong and end with exit code 2."""
    try:
        configuration = load_configuration(config)
    except ConfigError as error:
        for complaint in error.complaints:
            click.echo(harmless(complaint), err=True)
        sys.exit(MISUSED)
    for warning in configuration.warnings:
        click.echo(harmless(f"whosaid: {warning}"), err=True)
    return configuration


def say(text: str = "") -> None:
    """Print text for people."""
    click.echo(harmless(text))


def complain(path: str, reason: str) -> None:
    """Print one line about a path on standard error.

    Not by click.echo, which would write past the progress bar into its line.
    """
    name = "standard input" if path == STANDARD_INPUT else path
    line = harmless(f"whosaid: {name}: {reason}").replace("\n", " ")
    sys.stderr.write(f"{line}\n")


def is_terminal(stream: TextIO) -> bool:
    """Tell whether people see the stream as it comes."""
    return stream.isatty()
