"""The command line: `whosaid read`, `whosaid demo`, `whosaid chat`, `whosaid run` and others."""

import os
import sys
from typing import NoReturn

import click

from bot import __version__
from bot.cli.chat import chat
from bot.cli.db import db
from bot.cli.demo import demo
from bot.cli.doctor.command import doctor
from bot.cli.explain import explain
from bot.cli.feed import feed
from bot.cli.feeds import feeds
from bot.cli.jobs import jobs
from bot.cli.output import FAILED
from bot.cli.read import read
from bot.cli.run import run
from bot.cli.schedule import schedule
from bot.cli.setup import setup

INTERRUPTED = 130  # what a shell expects of a program that Ctrl-C stopped


class Commands(click.Group):
    """The commands; Ctrl-C ends each of them in one line."""

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


whosaid.add_command(demo)
whosaid.add_command(read)
whosaid.add_command(explain)
whosaid.add_command(feed)
whosaid.add_command(feeds)
whosaid.add_command(schedule)
whosaid.add_command(db)
whosaid.add_command(chat)
whosaid.add_command(setup)
whosaid.add_command(run)
whosaid.add_command(jobs)
whosaid.add_command(doctor)


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
