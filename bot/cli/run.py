"""`whosaid run`: serve the chats of all platforms that are set up."""

import platform
import sys
from typing import TYPE_CHECKING

import click

from bot.cli.output import config_option, configuration_or_exit, say
from bot.errors import NoFrontError
from bot.model.jobs import TERMINAL
from bot.model.settings import Configuration

if TYPE_CHECKING:
    from bot.wiring.node import Node

LONGEST_NAME = 60


@click.command(short_help="Serve the chats of all platforms that are set up.")
@click.option(
    "--node",
    "name",
    metavar="NAME",
    help="The name of this process among those on the same database; the machine's if not given.",
)
@config_option
def run(name: str | None, config: str | None) -> None:
    """Serve the chats of all platforms that are set up, until SIGTERM or Ctrl-C.

    Feeds are looked at, posts are made and sent, people are answered. On PostgreSQL several
    machines may do so on the same database: each has a name, and does the work of one that dies.
    """
    name = (name or platform.node() or "whosaid").strip()
    if name == TERMINAL:
        raise click.BadParameter("this is the name of `whosaid chat`", param_hint="--node")
    if not (name.isprintable() and 0 < len(name) <= LONGEST_NAME):
        raise click.BadParameter(f"a name has 1 to {LONGEST_NAME} letters", param_hint="--node")
    from bot.cli.serving import log_to, serve  # who reads an article does not wait for asyncio

    configuration = configuration_or_exit(config)
    log_to(sys.stderr, configuration)
    serve(lambda: _work(configuration, name))


async def _work(configuration: Configuration, name: str) -> None:
    from bot.wiring.fronts import fronts_of

    fronts = fronts_of(configuration)
    if not fronts:
        raise NoFrontError
    from bot.wiring.node import open_node  # a second, which nobody waits for in vain

    async with open_node(configuration, name, fronts) as node:
        await _announce(node, [str(front.messenger.platform) for front in fronts])
        await node.work()


async def _announce(node: "Node", platforms: list[str]) -> None:
    say(f"{node.name} serves {' and '.join(platforms)}, on {node.kept.store.place}.")
    if others := await node.others():
        is_file = node.kept.store.engine.dialect.name == "sqlite"
        which = "this file, which is shared on one machine only" if is_file else "this database"
        say(f"At work on {which}: {', '.join(others)}.")
    say("Ctrl-C stops it.")
