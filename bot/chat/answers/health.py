"""The answer to /health: what was posted last, what waits, when the next post comes."""

import asyncio
from zoneinfo import ZoneInfo

from bot.chat.answers.settings import next_words
from bot.chat.commands import ShowHealth
from bot.model.replies import Reply
from bot.use_cases.desk import Desk
from bot.use_cases.digesting import MOST_READ
from bot.use_cases.wishing import Person, meet


async def answer_health(desk: Desk, person: Person, _: ShowHealth) -> Reply:
    """Say how this chat stands."""
    return Reply(await asyncio.to_thread(_health, desk, person))


def _health(desk: Desk, person: Person) -> str:
    with desk.store.writing() as transaction:
        subscription = meet(desk, person, transaction)
        last = desk.digests.last_of(transaction, subscription.chat.id)
        waiting = len(desk.pending.waiting(transaction, subscription.id, MOST_READ + 1))
    zone = subscription.wishes.zone
    told = f"{last.slot.astimezone(ZoneInfo(zone)):%a %d %b %H:%M} {zone}" if last else "none yet"
    count = f"more than {MOST_READ}" if waiting > MOST_READ else str(waiting)
    lines = (
        f"Feeds: {len(subscription.feeds)}",
        f"Last post: {told}",
        f"Stories that wait: {count}",
        next_words(subscription),
    )
    return "\n".join(lines)
