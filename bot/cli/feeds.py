"""`whosaid feeds`: the feeds that chats follow, taken in and out as OPML."""

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from bot.cli.database import open_database, operator_name, said
from bot.cli.feed import listed
from bot.cli.output import FAILED, complain, config_option, say
from bot.errors import BotError
from bot.model.chats import Address, Chat, Subscription
from bot.model.feeds import Subscribed
from bot.model.settings import Configuration
from bot.use_cases.reading import one_line

if TYPE_CHECKING:
    from bot.use_cases.desk import Desk
    from bot.use_cases.wishing import Person
    from bot.wiring.repositories import Repositories

# Hosts are waited for side by side; each of them is asked one thing at a time all the same.
AT_ONCE = 10


class WhichChatError(BotError):
    """Name one chat that has met the bot, with --chat."""


class NoSuchCategoryError(BotError):
    """The list has no feeds in this category; --category takes one of its names as it stands."""


@click.group(short_help="Take the feeds of chats in and out, as OPML.")
def feeds() -> None:
    """Take the feeds that chats follow in and out as OPML, which every reader of feeds knows."""


@feeds.command("export", short_help="Print all feeds that are followed.")
@config_option
def give_out(config: str | None) -> None:
    """Print all feeds that are followed as OPML, those of each chat in a category of its name."""
    from bot.fetch.feeds.opml import write_opml  # only who has a list waits for its writer

    with open_database(config) as (_, kept), said():
        rows = [row for chat in subscriptions_of(kept) for row in rows_of(kept, chat)]
    click.echo(write_opml(rows), nl=False)


@feeds.command("import", short_help="Follow all feeds of a list.")
@click.argument("path", metavar="FILE")
@click.option("--chat", "name", metavar="NAME", help="The chat, such as telegram:-1001234.")
@click.option("--category", metavar="NAME", help="Only what stands in this category of the list.")
@config_option
def take_in(path: str, name: str | None, category: str | None, config: str | None) -> None:
    """Let a chat follow all feeds of an OPML file, as readers export it.

    Each is looked at once. Nothing is posted of what stands in it already. What cannot be read is
    named and the others go on; the exit code is then 1.
    """
    import asyncio  # only who follows feeds waits for it

    with open_database(config) as (configuration, kept), said():
        rows = rows_within(listed(path, configuration), category)
        chat = chosen(subscriptions_of(kept), name)
        urls = tuple(dict.fromkeys(row.url for row in rows))
        failed = asyncio.run(follow_all(configuration, kept, chat, urls))
    say(
        f"{len(urls) - failed} of {len(urls)} feeds are followed in {chat.title or name_of(chat)}."
    )
    if failed:
        sys.exit(FAILED)


def subscriptions_of(kept: "Repositories") -> Sequence[Subscription]:
    """Give what all chats get."""
    with kept.store.reading() as transaction:
        return kept.subscriptions.all(transaction)


def rows_of(kept: "Repositories", subscription: Subscription) -> Iterator[Subscribed]:
    """Give the feeds of one chat as rows of a list."""
    chat = subscription.chat
    with kept.store.reading() as transaction:
        for feed in kept.subscriptions.feeds_of(transaction, subscription.id):
            yield Subscribed(feed.url, feed.title, (chat.title or name_of(chat),))


def rows_within(rows: Sequence[Subscribed], category: str | None) -> Sequence[Subscribed]:
    """Give the feeds of a list that are wanted; raises NoSuchCategoryError when none is."""
    wanted = [row for row in rows if category is None or category in row.category]
    if not wanted:
        raise NoSuchCategoryError(category or "")
    return wanted


def chosen(subscriptions: Sequence[Subscription], name: str | None) -> Chat:
    """Give the chat of a name, or the only one there is; raises WhichChatError."""
    chats = [each.chat for each in subscriptions if name in {None, name_of(each.chat)}]
    if len(chats) != 1:
        known = ", ".join(name_of(each.chat) for each in subscriptions)
        raise WhichChatError(known or "none has met it yet")
    return chats[0]


def name_of(chat: Chat) -> str:
    """Name a chat as an operator types it: telegram:-1001234, with a topic telegram:-1001234/7."""
    address: Address = chat.address
    return f"{address.platform}:{address.chat}" + (f"/{address.topic}" if address.topic else "")


async def follow_all(
    configuration: Configuration, kept: "Repositories", chat: Chat, urls: Sequence[str]
) -> int:
    """Follow feeds, some side by side, saying what came of each; gives how many failed."""
    import asyncio

    from bot.use_cases.wishing import Person
    from bot.wiring.clock import SystemClock
    from bot.wiring.desk import desk_of, go_online

    person = Person(chat.address, operator_name(), chat.title)
    turn = asyncio.Semaphore(AT_ONCE)
    async with go_online(configuration) as online:
        desk = desk_of(kept, online, configuration, SystemClock())

        async def in_turn(url: str) -> bool:
            async with turn:
                return await follow(desk, person, url)

        return (await asyncio.gather(*map(in_turn, urls))).count(False)


async def follow(desk: "Desk", person: "Person", url: str) -> bool:
    """Follow one feed and say what came of it; False when it cannot be followed."""
    from bot.use_cases.following import find_and_follow

    try:
        look, is_new = await find_and_follow(desk, person, url)
    except BotError as error:
        complain(url, one_line(str(error)))
        return False
    say(f"{look.state.title or url}: " + ("followed" if is_new else "was followed already"))
    return True
