"""What a chat wants, and who changed it: wishes, the pause, the next slot that follows."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from bot.errors import ScheduleError
from bot.model.chats import Address, Change, Daily, Instantly, Subscription, Wishes
from bot.ports import Transaction
from bot.schedule.timetable import instant_slot, next_slot
from bot.use_cases.desk import Desk

# What a chat that has said nothing gets: a digest in the morning, by the clock of the desk's zone.
FIRST_WISHES = Wishes(Daily((time(7, 30),)))
PAUSED_BY_REQUEST = "/pause"
SECOND = timedelta(seconds=1)
# Slots are fired each second; on a busy machine it may take longer. Later nobody is at work.
LATE_TICK = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Person:
    """Who speaks, and where; `user` and `title` are the platform's id and the chat's name.

    `about` is the id of the digest of which he speaks, "" for the last one of the chat.
    """

    address: Address
    user: str
    title: str = ""
    about: str = ""


def meet(desk: Desk, person: Person, transaction: Transaction) -> Subscription:
    """Give what the chat of a person gets; a chat that is new gets its first wishes."""
    now = desk.clock.now()
    chat = desk.chats.join(transaction, person.address, person.title, now)
    known = desk.subscriptions.of_chat(transaction, chat.id)
    if known:
        return known
    wishes = replace(FIRST_WISHES, zone=desk.first_zone)
    opened = desk.subscriptions.open(transaction, chat.id, wishes, now)
    return set_next(desk, transaction, opened)


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
        after = set_next(desk, transaction, replace(before, wishes=wishes))
        desk.subscriptions.save_wishes(transaction, before.id, wishes)
        values = [str(getattr(each, name)) for each in (before.wishes, wishes) for name in changed]
        half = len(values) // 2
        _note(desk, transaction, person, (before.chat.id, what, values[:half], values[half:]))
        return after


def instant_of(wishes: Wishes, now: datetime) -> datetime:
    """Give the slot of something new: the next whole second, or the end of quiet hours.

    A slot is named by its second: what comes after one was fired must not get its name. For wishes
    that make no sense any more it is due at once; the tick knows what to do with them.
    """
    soon = now.replace(microsecond=0) + SECOND
    try:
        return instant_slot(wishes, soon)
    except ScheduleError:
        return soon


def set_next(desk: Desk, transaction: Transaction, subscription: Subscription) -> Subscription:
    """Put down the next slot of a subscription's wishes; none while its chat is paused.

    A slot that has just come stays until the tick has fired it: no wish undoes what is due.
    """
    if subscription.chat.paused:
        next_at = None
    elif _has_just_come(subscription.next_at, desk.clock.now()):
        next_at = subscription.next_at
    else:
        next_at = _next_of(desk, transaction, subscription)
    desk.subscriptions.set_next(transaction, subscription.id, next_at)
    return replace(subscription, next_at=next_at)


def _has_just_come(slot: datetime | None, now: datetime) -> bool:
    return slot is not None and now - LATE_TICK < slot <= now


def _next_of(desk: Desk, transaction: Transaction, subscription: Subscription) -> datetime | None:
    now = desk.clock.now()
    if not isinstance(subscription.wishes.timing, Instantly):
        return next_slot(subscription.wishes, now)
    # What waits already waits for no feed to bring more.
    waits = desk.pending.waiting(transaction, subscription.id, 1)
    return instant_of(subscription.wishes, now) if waits else None


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
        desk.chats.resume(transaction, chat.id)
        _note(desk, transaction, person, (chat.id, "/resume", [before.chat.paused], [""]))
        return set_next(desk, transaction, replace(before, chat=chat))


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
