"""How deliveries are looked up and put down, each change only from the state that was known."""

from dataclasses import dataclass

from bot.delivery.keeper import Keeper
from bot.delivery.outbox import Step
from bot.model.deliveries import Delivery
from bot.ports import Chats, Clock, Deliveries, Transaction


@dataclass(frozen=True, slots=True)
class Found:
    """A delivery as it stands in the store.

    `paused` is why its chat is paused ("" when it is not), `earlier` what is still open of that
    chat's earlier slots, the earliest first.
    """

    delivery: Delivery
    paused: str
    earlier: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Records:
    """The deliveries and chats of the store."""

    keeper: Keeper
    deliveries: Deliveries
    chats: Chats
    clock: Clock

    async def find(self, delivery: str) -> Found | None:
        """Give a delivery as it stands; None when there is none (any more)."""

        def look(transaction: Transaction) -> Found | None:
            found = self.deliveries.get(transaction, delivery)
            if found is None:
                return None
            paused = self.chats.paused(transaction, found.chat_id)
            return Found(found, paused, tuple(self.deliveries.open_before(transaction, found)))

        return await self.keeper.look(look)

    async def put(self, step: Step, was: Delivery) -> bool:
        """Put down a step, with what it does to the chat; False when another node went on."""

        def write(transaction: Transaction) -> bool:
            if not self._save(transaction, step.delivery, was):
                return False
            if step.pause:
                self.chats.pause(transaction, was.chat_id, step.pause)
            if step.moved_to:
                self.chats.move(transaction, was.chat_id, step.moved_to)
            return True

        def write_in_doubt(transaction: Transaction) -> bool:
            # The database may have gone away while it was told to keep the very same.
            return write(transaction) or self._is(transaction, step.delivery)

        return await self.keeper.put(write, write_in_doubt)

    def _save(self, transaction: Transaction, delivery: Delivery, was: Delivery) -> bool:
        return self.deliveries.save(transaction, delivery, was, self.clock.now())

    def _is(self, transaction: Transaction, delivery: Delivery) -> bool:
        found = self.deliveries.get(transaction, delivery.id)
        return found is not None and _stand(found) == _stand(delivery)


def _stand(delivery: Delivery) -> tuple[object, ...]:
    return delivery.state, delivery.tries, delivery.receipts
