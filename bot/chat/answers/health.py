"""The answer to /health: how feeds stand, what was posted last, what waits, what comes next."""

import asyncio
from collections.abc import Iterator

from bot.chat.answers.feed_health import health_lines, moment_words
from bot.chat.answers.settings import next_words
from bot.chat.commands import ShowHealth
from bot.model.chats import Subscription
from bot.model.deliveries import POSTED
from bot.model.replies import Reply
from bot.ports import Transaction
from bot.use_cases.desk import Desk
from bot.use_cases.digesting import MOST_READ
from bot.use_cases.wishing import Person, meet


async def answer_health(desk: Desk, person: Person, _: ShowHealth) -> Reply:
    """Say how this chat stands."""
    return Reply(await asyncio.to_thread(_health, desk, person))


def _health(desk: Desk, person: Person) -> str:
    with desk.store.writing() as transaction:
        subscription = meet(desk, person, transaction)
        lines = tuple(_lines(desk, transaction, subscription))
    return "\n".join((*lines, next_words(subscription)))


def _lines(desk: Desk, transaction: Transaction, subscription: Subscription) -> Iterator[str]:
    zone = subscription.wishes.zone
    yield from health_lines(desk.subscriptions.feeds_of(transaction, subscription.id), zone)
    last = desk.digests.last_of(transaction, subscription.chat.id)
    yield f"Last post: {moment_words(last.slot, zone) if last else 'none yet'}"
    fates = desk.pending.last_fates(transaction, subscription.id)
    left_out = [f"{count} × {reason}" for reason, count in fates if reason != POSTED]
    if left_out:
        yield f"Left out of the last digest: {', '.join(left_out)}"
    waiting = len(desk.pending.waiting(transaction, subscription.id, MOST_READ + 1))
    yield f"Stories that wait: {f'more than {MOST_READ}' if waiting > MOST_READ else waiting}"
