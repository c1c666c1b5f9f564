"""The command line: `whosaid read`, `whosaid demo`, `whosaid chat`, `whosaid run` and others."""

import os
import sys
from importlib import import_module
from typing import NoReturn

import click

from bot import __version__
from bot.cli.output import FAILED

INTERRUPTED = 130  # what a shell expects of a program that Ctrl-C stopped


COMMANDS = {
    "chat": "bot.cli.chat",
    "db": "bot.cli.db",
    "demo": "bot.cli.demo",
    "doctor": "bot.cli.doctor.command",
    "explain": "bot.cli.explain",
    "feed": "bot.cli.feed",
    "feeds": "bot.cli.feeds",
    "jobs": "bot.cli.jobs",
    "read": "bot.cli.read",
    "run": "bot.cli.run",
    "schedule": "bot.cli.schedule",
    "setup": "bot.cli.setup",
}
"""The module of each command: only the one that is asked for is loaded."""


class Commands(click.Group):
    """The commands; Ctrl-C ends each of them in one line."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Give the names of all commands, in order."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load a command; none has another name than its function."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(COMMANDS[cmd_name]), cmd_name)
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was asked for."""
        try:
            return super().invoke(ctx)
        except (KeyboardInterrupt, click.Abort):  # the latter while a question is asked
            click.echo("whosaid: Stopped by you; what was printed before is complete.", err=True)
            ctx.exit(INTERRUPTED)


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 99},
    epilog="Begin with: whosaid demo",
)
@click.version_option(__version__, prog_name="whosaid")
def whosaid() -> None:
    """Read English news: every number with who said it, in which words, and where sources differ.

    Works on files, offline; a web address is fetched. Only `run` and `chat` post anything.
    """


def main() -> None:
    """Run the command line; ends the process with its exit code."""
    if sys.stdout is None:  # the shell closed it: whosaid read article.txt >&-
        _end_unwritten("it is closed")
    for stream in filter(None, (sys.stdout, sys.stderr)):
        # A name that the terminal's encoding lacks becomes "?", it does not end the program.
        stream.reconfigure(errors="replace")
    try:
        sys.exit(whosaid.main(prog_name="whosaid", standalone_mode=False))
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except OSError as error:  # articles and settings have been accounted for: a full disk
        # What could not be written would be tried again when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        _end_unwritten(error.strerror or type(error).__name__)


def _end_unwritten(reason: str) -> NoReturn:
    click.echo(f"whosaid: The output cannot be written: {reason}.", err=True)
    sys.exit(FAILED)
