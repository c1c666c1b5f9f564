"""What becomes of a chat when the bot is shut out, let in again, or its chat gets a new id; and of
all chats of a workspace when it is removed there.

An address without a topic means the chat with all its topics, one with a topic that one alone.
"""

from collections.abc import Callable, Sequence

from bot.model.chats import Address, Chat, Platform
from bot.ports import Transaction
from bot.use_cases.desk import Desk
from bot.use_cases.wishing import PAUSED_BY_REQUEST, set_next


def shut_out(desk: Desk, address: Address, reason: str) -> None:
    """Post nothing to a chat any more. Blocks; raises StoreError.

    A pause that somebody asked for stays what it is: coming back does not end it.
    """
    with desk.store.writing() as transaction:
        for chat in _meant(desk, transaction, address):
            if chat.paused != PAUSED_BY_REQUEST:
                desk.chats.pause(transaction, chat.id, reason)


def shut_out_of(desk: Desk, platform: Platform, tenant: str, reason: str) -> int:
    """Post nothing to a whole workspace any more; tells to how many chats. Blocks.

    A pause of another reason stays what it is. Raises StoreError.
    """
    with desk.store.writing() as transaction:
        theirs = desk.chats.of_tenant(transaction, platform, tenant)
        at_work = [chat for chat in theirs if not chat.paused]
        for chat in at_work:
            desk.chats.pause(transaction, chat.id, reason)
    return len(at_work)


def let_in_to(desk: Desk, platform: Platform, tenant: str, is_over: Callable[[str], bool]) -> int:
    """Post to a workspace again, to those chats whose reason to pause is over. Blocks.

    Only what comes from now on is posted. Raises StoreError.
    """
    with desk.store.writing() as transaction:
        theirs = desk.chats.of_tenant(transaction, platform, tenant)
        back = [chat for chat in theirs if chat.paused and is_over(chat.paused)]
        for chat in back:
            _resume(desk, transaction, chat)
    return len(back)


def let_in(desk: Desk, address: Address) -> None:
    """Post to a chat again, where nobody asked for the pause. Blocks.

    Only what comes from now on is posted. Raises StoreError.
    """
    with desk.store.writing() as transaction:
        for chat in _meant(desk, transaction, address):
            if chat.paused in {"", PAUSED_BY_REQUEST}:
                continue
            _resume(desk, transaction, chat)


def move_in(desk: Desk, address: Address, chat: str) -> None:
    """Follow a chat, with all its topics, to the new id that its platform gave it. Blocks.

    Raises StoreError.
    """
    with desk.store.writing() as transaction:
        for known in desk.chats.all_of(transaction, address)[:1]:
            desk.chats.move(transaction, known.id, chat)


def _resume(desk: Desk, transaction: Transaction, chat: Chat) -> None:
    desk.chats.resume(transaction, chat.id)
    subscription = desk.subscriptions.of_chat(transaction, chat.id)
    if subscription:
        set_next(desk, transaction, subscription)


def _meant(desk: Desk, transaction: Transaction, address: Address) -> Sequence[Chat]:
    known = desk.chats.all_of(transaction, address)
    return [chat for chat in known if address.topic in {"", chat.address.topic}]
