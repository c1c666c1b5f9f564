"""Chats that get posts, and the news that make them due: what must arrive is put down here."""

import random
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.errors import PassingStoreError
from bot.model.chats import Every, Instantly, Subscription, WhenUncertain, Wishes
from bot.store.store import Store
from bot.store.tables import subscriptions
from tests.fakes.node import SUBSCRIPTIONS, subscribe

# Every third chat gets its posts by the clock, each minute; the others whenever there is news.
BY_THE_CLOCK = 3


@dataclass
class Newsroom:
    """The chats of a run; `due` names every slot that was certainly put down as due."""

    store: Store
    chance: random.Random
    instant: list[Subscription] = field(default_factory=list)
    policies: dict[int, WhenUncertain] = field(default_factory=dict)
    due: set[str] = field(default_factory=set)

    def open(self, chats: int) -> None:
        """Make the chats, as many of each policy."""
        now = datetime.now(UTC)
        for number in range(chats):
            policy = list(WhenUncertain)[number % len(WhenUncertain)]
            by_the_clock = number // len(WhenUncertain) % BY_THE_CLOCK == 0
            timing = Every(1) if by_the_clock else Instantly()
            wishes = Wishes(timing, when_uncertain=policy)
            made = subscribe(self.store, f"c{number}", wishes, now if by_the_clock else None)
            self.policies[made.id] = policy
            if not by_the_clock:
                self.instant.append(made)

    def bring_news(self, share: float) -> None:
        """Make a post due in a share of the chats in which none is just now."""
        slot = datetime.now(UTC).replace(microsecond=0)
        chosen = [each.id for each in self.instant if self.chance.random() < share]
        try:
            with self.store.writing() as transaction:
                idle = subscriptions.select().where(
                    subscriptions.c.id.in_(chosen), subscriptions.c.next_at.is_(None)
                )
                found = [row.id for row in transaction.connection.execute(idle)]
                for subscription in found:
                    SUBSCRIPTIONS.set_next(transaction, subscription, slot)
        except PassingStoreError:
            time.sleep(0.2)  # perhaps it happened: then it must not come twice, but may not come
            return
        self.due |= {f"{each}:{int(slot.timestamp())}" for each in found}

    def close(self) -> None:
        """Let no more posts become due by the clock."""
        while True:
            try:
                with self.store.writing() as transaction:
                    by_the_clock = subscriptions.update().where(subscriptions.c.timing == "every")
                    transaction.connection.execute(by_the_clock.values(next_at=None))
                return
            except PassingStoreError:
                time.sleep(0.2)
