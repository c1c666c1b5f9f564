"""What becomes of a chat when the bot is shut out, let in again, or its chat gets a new id.

An address without a topic means the chat with all its topics, one with a topic that one alone.
"""

from collections.abc import Sequence

from bot.model.chats import Address, Chat
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


def let_in(desk: Desk, address: Address) -> None:
    """Post to a chat again, where nobody asked for the pause. Blocks.

    Only what comes from now on is posted. Raises StoreError.
    """
    with desk.store.writing() as transaction:
        for chat in _meant(desk, transaction, address):
            if chat.paused in {"", PAUSED_BY_REQUEST}:
                continue
            desk.chats.resume(transaction, chat.id)
            subscription = desk.subscriptions.of_chat(transaction, chat.id)
            if subscription:
                set_next(desk, transaction, subscription)


def move_in(desk: Desk, address: Address, chat: str) -> None:
    """Follow a chat, with all its topics, to the new id that its platform gave it. Blocks.

    Raises StoreError.
    """
    with desk.store.writing() as transaction:
        for known in desk.chats.all_of(transaction, address)[:1]:
            desk.chats.move(transaction, known.id, chat)


def _meant(desk: Desk, transaction: Transaction, address: Address) -> Sequence[Chat]:
    known = desk.chats.all_of(transaction, address)
    return [chat for chat in known if address.topic in {"", chat.address.topic}]
