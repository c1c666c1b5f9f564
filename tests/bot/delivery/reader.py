"""Somebody who gets posts, for tests of the engine."""

from uuid import uuid4

from bot.model.chats import Every, Wishes
from tests.bot.delivery.conftest import SLOT
from tests.fakes.node import CHATS, DELIVERIES, SUBSCRIPTIONS, subscribe

HOURLY = Wishes(Every(60))


class Reader:
    """Somebody who gets posts: his chat, what he wants, what has come of it."""

    def __init__(self, store, wishes=HOURLY, slot=SLOT):
        self.store = store
        self.chat = uuid4().hex[:8]
        self.subscription = subscribe(store, self.chat, wishes, slot)

    def ask(self, slot):
        """Make a slot his next one."""
        with self.store.writing() as transaction:
            SUBSCRIPTIONS.set_next(transaction, self.subscription.id, slot)

    def name(self, slot=SLOT):
        return f"{self.subscription.id}:{int(slot.timestamp())}"

    def delivery(self, slot=SLOT):
        with self.store.reading() as transaction:
            return DELIVERIES.get(transaction, self.name(slot))

    def has(self, state, slot=SLOT):
        found = self.delivery(slot)
        return found is not None and found.state is state

    def paused(self):
        with self.store.reading() as transaction:
            return CHATS.paused(transaction, self.subscription.chat.id)
