"""What a chat wants, and who changed it: wishes, the pause, the next slot that follows."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time

from bot.model.chats import Address, Change, Chat, Daily, Subscription, Wishes
from bot.ports import Transaction
from bot.schedule.timetable import next_slot
from bot.use_cases.desk import Desk

# What a chat that has said nothing gets: a digest in the morning, by the clock of UTC.
FIRST_WISHES = Wishes(Daily((time(7, 30),)))
PAUSED_BY_REQUEST = "/pause"


@dataclass(frozen=True, slots=True)
class Person:
    """Who speaks, and where; `user` and `title` are the platform's id and the chat's name."""

    address: Address
    user: str
    title: str = ""


def meet(desk: Desk, person: Person, transaction: Transaction) -> Subscription:
    """Give what the chat of a person gets; a chat that is new gets its first wishes."""
    now = desk.clock.now()
    chat = desk.chats.join(transaction, person.address, person.title, now)
    known = desk.subscriptions.of_chat(transaction, chat.id)
    return known or desk.subscriptions.open(transaction, chat.id, FIRST_WISHES, now)


def look_up(desk: Desk, person: Person) -> Subscription:
    """Give what the chat of a person gets. Blocks; raises StoreError."""
    with desk.store.writing() as transaction:
        return meet(desk, person, transaction)


def change_wishes(
    desk: Desk, person: Person, what: str, changed: Mapping[str, object]
) -> Subscription:
    """Change wishes of a chat, by their names, and set its next slot anew. Blocks.

    `what` is the command, for the audit. Raises StoreError, and ScheduleError for wishes that
    make no sense: nothing is changed then.
    """
    with desk.store.writing() as transaction:
        before = meet(desk, person, transaction)
        wishes = replace(before.wishes, **changed)  # type: ignore[arg-type]  # names of fields
        next_at = next_of(desk, before.chat, wishes)
        desk.subscriptions.save_wishes(transaction, before.id, wishes)
        desk.subscriptions.set_next(transaction, before.id, next_at)
        values = [str(getattr(each, name)) for each in (before.wishes, wishes) for name in changed]
        half = len(values) // 2
        _note(desk, transaction, person, (before.chat.id, what, values[:half], values[half:]))
        return replace(before, wishes=wishes, next_at=next_at)


def next_of(desk: Desk, chat: Chat, wishes: Wishes) -> datetime | None:
    """Give the next slot; None while the chat is paused or when posts come instantly."""
    return None if chat.paused else next_slot(wishes, desk.clock.now())


def pause(desk: Desk, person: Person) -> Subscription:
    """Post nothing to a chat until it is resumed. Blocks; raises StoreError."""
    with desk.store.writing() as transaction:
        before = meet(desk, person, transaction)
        desk.chats.pause(transaction, before.chat.id, PAUSED_BY_REQUEST)
        desk.subscriptions.set_next(transaction, before.id, None)
        words = (before.chat.id, PAUSED_BY_REQUEST, [before.chat.paused], [PAUSED_BY_REQUEST])
        _note(desk, transaction, person, words)
        return replace(before, chat=replace(before.chat, paused=PAUSED_BY_REQUEST), next_at=None)


def resume(desk: Desk, person: Person) -> Subscription:
    """Post to a chat again, beginning with the next slot. Blocks; raises StoreError."""
    with desk.store.writing() as transaction:
        before = meet(desk, person, transaction)
        chat = replace(before.chat, paused="")
        next_at = next_of(desk, chat, before.wishes)
        desk.chats.resume(transaction, chat.id)
        desk.subscriptions.set_next(transaction, before.id, next_at)
        _note(desk, transaction, person, (chat.id, "/resume", [before.chat.paused], [""]))
        return replace(before, chat=chat, next_at=next_at)


def _note(
    desk: Desk,
    transaction: Transaction,
    person: Person,
    changed: tuple[int, str, list[str], list[str]],
) -> None:
    chat, what, before, after = changed
    now = desk.clock.now()
    change = Change(now, chat, person.user, what, ", ".join(before), ", ".join(after))
    desk.audit.keep(transaction, change)
