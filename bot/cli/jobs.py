"""`whosaid jobs`: the posts that wait, failed or are uncertain, and what to do about them."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from bot.cli.database import open_database, operator_name
from bot.cli.output import FAILED, MISUSED, config_option, is_terminal, say
from bot.model.deliveries import Delivery, State
from bot.render.harmless import harmless

if TYPE_CHECKING:
    from bot.cli.held_posts import HeldPost
    from bot.delivery.held import Held

NOTHING = "Nothing waits and nothing failed."
MAY_DOUBLE = (
    "{id} may have arrived: look into the chat {chat} first. Sent again, it may stand there twice."
)
MAY_HAVE_ARRIVED = (State.UNCERTAIN, State.SENDING)

yes_option = click.option("--yes", is_flag=True, help="Do not ask, even if a post may come twice.")


@click.group(
    invoke_without_command=True, short_help="List posts that wait or failed, and retry them."
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="A table for people, or one array for programs.",
)
@config_option
@click.pass_context
def jobs(context: click.Context, form: str, config: str | None) -> None:
    """List the posts that wait, are on their way, are uncertain or failed.

    uncertain: nobody knows whether it arrived. not made: the digest itself could not be made.
    """
    if context.invoked_subcommand:
        return
    with open_held(config) as held:
        from bot.cli.held_posts import as_json, of_delivery, of_digest

        posts = [*map(of_digest, held.digests()), *map(of_delivery, held.deliveries())]
        if form == "json":
            click.echo(as_json(posts))
        else:
            _list(posts)


@jobs.command(short_help="Send a post again, or make its digest again.")
@click.argument("ids", nargs=-1, metavar="ID...")
@click.option("--all-failed", is_flag=True, help="All that failed; what is uncertain stays.")
@yes_option
@config_option
def retry(ids: tuple[str, ...], config: str | None, *, all_failed: bool, yes: bool) -> None:
    """Send posts again that failed or are uncertain; what arrived of them is not repeated.

    An uncertain post may have arrived, so you are asked; in a pipe, --yes says that you know.
    """
    if bool(ids) == all_failed:
        raise click.UsageError("Name the posts by their ids, or give --all-failed.")
    with open_held(config) as held:
        if all_failed:
            say(f"Tried again: {held.retry_failed()}. A node that runs sends them.")
        for name in ids:
            _retry(held, name, must_ask=not yes)


@jobs.command(short_help="Give up a post for good.")
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
@config_option
def skip(ids: tuple[str, ...], config: str | None) -> None:
    """Give up posts for good; they are not listed any more."""
    with open_held(config) as held:
        for name in ids:
            found = held.find(name)
            held.drop(name)
            is_open = isinstance(found, Delivery) and found.state in MAY_HAVE_ARRIVED
            say(f"{name}: given up." + (" It may have arrived all the same." if is_open else ""))


@contextmanager
def open_held(config: str | None) -> "Iterator[Held]":
    """Open what waits or failed in the database; see `open_database`."""
    with open_database(config) as (_, kept):
        from bot.delivery.engine import Office
        from bot.delivery.held import Held
        from bot.store.condition import demand_tables
        from bot.store.errors import named_errors
        from bot.wiring.clock import SystemClock
        from bot.wiring.jobs import open_jobs

        with kept.store.reading() as transaction:
            demand_tables(kept.store, transaction.connection)
        durable = open_jobs(kept.store)
        office = Office(
            kept.store, kept.deliveries, kept.chats, kept.nodes, durable, SystemClock()
        )
        try:
            with named_errors(kept.store.place):
                yield Held(office, kept.audit, operator_name())
        finally:
            durable.close()


def _retry(held: "Held", name: str, *, must_ask: bool) -> None:
    found = held.find(name)
    if isinstance(found, Delivery) and found.state is State.UNCERTAIN:
        _warn(found, must_ask=must_ask)
    if held.retry(name):
        say(f"{name}: tried again; a node that runs sends it.")
    else:
        say(f"{name}: it waits and is sent by itself; nothing was done.")


def _warn(delivery: Delivery, *, must_ask: bool) -> None:
    """Say that a post may come twice; where nobody can be asked, end."""
    words = MAY_DOUBLE.format(id=delivery.id, chat=delivery.address.chat)
    if not must_ask:
        click.echo(harmless(words), err=True)
    elif is_terminal(sys.stdin):
        if not click.confirm(harmless(f"{words} Send it?"), err=True):
            sys.exit(FAILED)
    else:
        click.echo(harmless(f"whosaid: {words} Give --yes if you have."), err=True)
        sys.exit(MISUSED)


def _list(posts: "Sequence[HeldPost]") -> None:
    from bot.cli.held_posts import COLUMNS, as_lines, cells

    if not posts:
        say(NOTHING)
    elif is_terminal(sys.stdout):
        from bot.cli.terminal import draw_table

        draw_table(COLUMNS, map(cells, posts))
    else:
        for line in as_lines(posts):
            say(line)
