"""`whosaid chat`: the whole product in a terminal."""

import io
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot import __version__
from bot.cli.output import FAILED, complain, config_option, configuration_or_exit, say
from bot.errors import NodeNameError, OpenChatError, UnreadableError
from bot.files import STANDARD_INPUT, decode_marked, unreadable
from bot.model.jobs import TERMINAL
from bot.model.settings import Configuration

if TYPE_CHECKING:
    from bot.chat.screen import Screen

GREETING = (
    f"whosaid {__version__}. Posts come here while this is open. /help tells what I can do; "
    "Ctrl-D ends."
)


@click.command(short_help="Talk with whosaid in this terminal.")
@click.option("--script", metavar="FILE", help="Say these lines and print the answers, no more.")
@config_option
def chat(script: str | None, config: str | None) -> None:
    """Talk with whosaid in this terminal, as in a chat of Telegram or Slack.

    Follow feeds, choose when posts come, ask for summaries and for the words behind a figure. What
    you set is kept in the same database as every other chat. While this is open, feeds are looked
    at and posts come; the lines may also come from a pipe.

    A script has one command in each line; empty lines and those that begin with # are left out.
    It is answered and nothing else happens: neither feeds nor the clock are looked at.
    """
    configuration = configuration_or_exit(config)
    if script is None:
        _open(configuration)
    else:
        _play(_lines_of(script), configuration)


def _open(configuration: Configuration) -> None:
    from bot.chat.screen import Screen
    from bot.cli.serving import log_to, serve  # who reads an article does not wait for asyncio

    with Screen() as screen:
        quiet = replace(configuration.log, level=_at_least_warnings(configuration.log.level))
        log_to(_ScreenLog(screen) if screen.is_terminal else sys.stderr, configuration, quiet)
        if screen.is_terminal:
            screen.show(GREETING)
        serve(lambda: _talk(configuration, screen))


async def _talk(configuration: Configuration, screen: "Screen") -> None:
    from bot.chat.console import ConsoleFront
    from bot.wiring.node import open_node

    # One terminal at a time has this name: two would take each other's posts away. And
    # its pages would want the port of the process that serves everybody else.
    configuration = replace(configuration, web=replace(configuration.web, port=0))
    try:
        async with open_node(configuration, TERMINAL, [ConsoleFront(screen)]) as node:
            await node.work()
    except NodeNameError:
        raise OpenChatError from None


def _play(lines: list[str], configuration: Configuration) -> None:
    from bot.cli.serving import log_to, serve

    log_to(sys.stderr, configuration, replace(configuration.log, level="error"))
    serve(lambda: _answer(lines, configuration))


async def _answer(lines: list[str], configuration: Configuration) -> None:
    from bot.chat.console import play
    from bot.wiring.desk import open_conversation

    async with open_conversation(configuration) as conversation:
        async for answer in play(conversation, lines):
            say(f"{answer}\n")


def _lines_of(script: str) -> list[str]:
    try:
        raw = sys.stdin.buffer.read() if script == STANDARD_INPUT else Path(script).read_bytes()
        return decode_marked(raw).splitlines()
    except OSError as error:
        complain(script, str(unreadable(error)))
    except UnreadableError as error:
        complain(script, str(error))
    sys.exit(FAILED)


def _at_least_warnings(level: str) -> str:
    return level if level == "error" else "warning"


class _ScreenLog(io.StringIO):
    """What is logged while somebody types stands above the prompt."""

    def __init__(self, screen: "Screen") -> None:
        super().__init__()
        self._screen = screen

    def write(self, text: str) -> int:
        """Show what is logged."""
        if text.strip():
            self._screen.show(text.rstrip("\n"))
        return len(text)
