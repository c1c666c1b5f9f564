"""Plan what a subscription gets at a slot: its post, on its way to its chat."""

import asyncio
from collections.abc import Sequence
from datetime import datetime

from bot.model.chats import Subscription
from bot.model.deliveries import Delivery
from bot.use_cases.desk import Desk
from bot.use_cases.digesting import make_post


async def plan_deliveries(desk: Desk, subscription: int, slot: datetime) -> Sequence[Delivery]:
    """Give what is to be sent because of a slot, which is aware; asked twice, it gives the same.

    Nothing is sent to a chat that is paused or has gone, nor a post that tells nothing: what
    became of its entries is kept all the same. Raises StoreError.
    """
    found = await asyncio.to_thread(_look, desk, subscription)
    if found is None or found.chat.paused:
        return ()
    digest = f"{subscription}:{int(slot.timestamp())}"
    post = await make_post(desk, found, digest, slot)
    if not (post.stories or post.note):
        return ()
    chat = found.chat
    policy = found.wishes.when_uncertain
    return (Delivery(digest, chat.address, post, slot, when_uncertain=policy, chat_id=chat.id),)


def _look(desk: Desk, subscription: int) -> Subscription | None:
    with desk.store.reading() as transaction:
        return desk.subscriptions.get(transaction, subscription)
