"""Let a chat get what another one gets: the same feeds, with the same wishes."""

from bot.model.chats import Change, Subscription
from bot.model.feeds import FeedState
from bot.use_cases.desk import Desk
from bot.use_cases.wishing import Person, meet, set_next


def adopt(desk: Desk, giver: Person, taker: Person) -> Subscription:
    """Have a new chat get what the giver's chat gets; one that follows feeds keeps what it has.

    Its pause ends. Blocks; raises StoreError.
    """
    with desk.store.writing() as transaction:
        given, taken = (meet(desk, person, transaction) for person in (giver, taker))
        now = desk.clock.now()
        desk.chats.resume(transaction, taken.chat.id)
        if not taken.feeds:
            desk.subscriptions.save_wishes(transaction, taken.id, given.wishes)
            for feed in given.feeds:
                desk.subscriptions.follow(transaction, taken.id, FeedState(feed, now), now)
            change = Change(now, taken.chat.id, taker.user, "adopt", "", ", ".join(given.feeds))
            desk.audit.keep(transaction, change)
        return set_next(desk, transaction, meet(desk, taker, transaction))
