"""What a delivery does next: its state, its policy and what happened give the next step. Pure.

    planned ─▶ sending ─▶ sent        every message has its receipt
       ▲          │─────▶ planned     one has; the next message of the same post
       │          │─────▶ retry       not accepted: wait, or follow the chat, and send again
       └──────────│─────▶ uncertain   nobody knows, and the chat wants no post twice
                  └─────▶ failed      refused, lost, or given up

SENDING is put down before a request leaves, so it means that one may have left.
"""

import math
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, auto

from bot.errors import (
    ChatLostError,
    ChatMovedError,
    PlatformAwayError,
    PostError,
    PostRefusedError,
    RetryLaterError,
)
from bot.model.chats import WhenUncertain
from bot.model.deliveries import Delivery, DeliveryKind, State

# So many requests may stay without an answer, for one message; each may have been a post.
MAX_TRIES = 5

# News of yesterday is none: what could not be sent for so long is given up, visibly.
GIVE_UP_AFTER = timedelta(hours=24)

FIRST_BACKOFF = 1.0
LONGEST_BACKOFF = 600.0

# A platform that asks for a wait of nonsense gets this many seconds.
NONSENSE_WAIT = 60.0
LONGEST_WAIT = GIVE_UP_AFTER.total_seconds()

# What left before a crash may still be on its way: who asks sooner may be told that it did not
# arrive, and send it twice. Requests are given up after 30 s, nearly all are accepted within one.
SETTLE_SECONDS = 10.0

STOPPED = "the program stopped while it was being sent"
NEVER_POSTED = "the post did not arrive"

# The receipt of a message that could not be changed.
UNCHANGED = ""


class Do(Enum):
    """What comes next."""

    SEND = auto()  # the first message that has no receipt, once `wait` seconds have passed
    ASK = auto()  # the platform whether it arrived, once `wait` seconds have passed
    STOP = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """The delivery as it is to be put down, and what to do then.

    `pause` is why the chat gets nothing any more, `moved_to` the chat's new id; mostly "".
    """

    delivery: Delivery
    do: Do
    wait: float = 0.0
    pause: str = ""
    moved_to: str = ""


def begin(delivery: Delivery, now: datetime, paused: str = "") -> Step:
    """Decide about a delivery as it was found, perhaps after a crash.

    `paused` is why its chat is paused.
    """
    if not delivery.is_open:
        return Step(delivery, Do.STOP)
    if delivery.state is State.SENDING:
        # The wait is that of a question which is still to be asked.
        return _uncertain(delivery, delivery.reason or STOPPED, now)
    if paused:
        return _failed(delivery, f"the chat is paused: {paused}")
    if delivery.kind is not DeliveryKind.POST and not delivery.targets:
        return _failed(delivery, NEVER_POSTED)
    return _when_due(delivery, Do.SEND, now)


def take(delivery: Delivery) -> Delivery:
    """Give the delivery as it is put down before a request leaves."""
    return replace(
        delivery, state=State.SENDING, tries=delivery.tries + 1, reason="", wait_until=None
    )


def arrived(delivery: Delivery, receipts: tuple[str, ...], count: int) -> Step:
    """Decide after messages have arrived; `receipts` are those of all so far, of `count`."""
    done = replace(delivery, receipts=receipts, tries=0, reason="", wait_until=None)
    if len(receipts) >= count and UNCHANGED in receipts:
        return _failed(done, "a message of it could not be changed")
    if len(receipts) >= count:
        return Step(replace(done, state=State.SENT, tries=delivery.tries), Do.STOP)
    return Step(replace(done, state=State.PLANNED), Do.SEND)


def unchanged(delivery: Delivery, error: PostRefusedError) -> Step:
    """Decide after a message of a post could not be changed: the others still can."""
    step = arrived(delivery, (*delivery.receipts, UNCHANGED), len(delivery.targets))
    return step if step.do is not Do.STOP else _failed(step.delivery, str(error))


def answered(delivery: Delivery, found: tuple[str, ...] | None, count: int, now: datetime) -> Step:
    """Decide after the platform told which messages of an uncertain delivery arrived."""
    if found and len(found) > delivery.sent_parts:
        return arrived(delivery, found, count)
    return _again(delivery, "it did not arrive", now)


def refused(delivery: Delivery, error: PostError, now: datetime, waits: int = 0) -> Step:
    """Decide after a request failed; `waits` counts the waits in a row before this one."""
    match error:
        case RetryLaterError(seconds=seconds):
            return _later(delivery, str(error), _sane(seconds), now)
        case PlatformAwayError():
            return _later(delivery, str(error), backoff(waits), now)
        case ChatMovedError(chat=chat):
            return _moved(delivery, chat)
        case ChatLostError() | PostRefusedError():
            pause = str(error) if isinstance(error, ChatLostError) else ""
            return replace(_failed(delivery, str(error)), pause=pause)
        case _:
            return _uncertain(delivery, str(error), now)


def unanswered(delivery: Delivery, error: PostError, now: datetime, waits: int = 0) -> Step:
    """Decide after the platform could not be asked whether a delivery arrived."""
    match error:
        case RetryLaterError(seconds=seconds):
            return _ask_later(delivery, str(error), _sane(seconds), now)
        case PlatformAwayError():
            return _ask_later(delivery, str(error), backoff(waits), now)
        case ChatMovedError(chat=chat):
            moved = replace(delivery, address=replace(delivery.address, chat=chat))
            return Step(moved, Do.ASK, moved_to=chat)
        case ChatLostError():
            lost = replace(delivery, state=State.UNCERTAIN, reason=str(error))
            return Step(lost, Do.STOP, pause=str(error))
        case _:
            return _again(delivery, str(error), now)


def abandoned(delivery: Delivery, reason: str) -> Delivery:
    """Give up a delivery that nobody works on any more."""
    was_sending = delivery.state is State.SENDING
    state = State.UNCERTAIN if was_sending else State.FAILED
    return replace(delivery, state=state, reason=reason, wait_until=None)


def retried(delivery: Delivery) -> Delivery:
    """Plan a delivery anew by hand; messages that arrived are not sent again, nor changed."""
    receipts = delivery.receipts if UNCHANGED not in delivery.receipts else ()
    anew = replace(delivery, receipts=receipts, state=State.PLANNED, tries=0, reason="")
    return replace(anew, wait_until=None)


def backoff(times: int) -> float:
    """Give the seconds to wait after so many failures in a row: 1, 2, 4 … at most 10 minutes."""
    return min(LONGEST_BACKOFF, FIRST_BACKOFF * 2.0 ** min(times, 20))


def _uncertain(delivery: Delivery, why: str, now: datetime) -> Step:
    if delivery.when_uncertain is WhenUncertain.SKIP:
        skipped = replace(delivery, state=State.UNCERTAIN, reason=why, wait_until=None)
        return Step(skipped, Do.STOP)
    if delivery.when_uncertain is WhenUncertain.ASK:
        # A question that has a time already (the platform asked to wait with it) keeps it.
        until = delivery.wait_until or now + timedelta(seconds=SETTLE_SECONDS)
        return _when_due(replace(delivery, reason=why, wait_until=until), Do.ASK, now)
    return _again(delivery, why, now)


def _again(delivery: Delivery, why: str, now: datetime) -> Step:
    """Send again what may have arrived; the tries have an end."""
    if delivery.tries >= MAX_TRIES:
        reason = f"tried {delivery.tries} times: {why}"
        return Step(replace(delivery, state=State.UNCERTAIN, reason=reason), Do.STOP)
    return _wait(delivery, why, backoff(delivery.tries - 1), now)


def _later(delivery: Delivery, why: str, seconds: float, now: datetime) -> Step:
    """Wait as long as it takes, but not for ever; the platform took nothing, so it is no try."""
    if now + timedelta(seconds=seconds) > delivery.slot + GIVE_UP_AFTER:
        return _failed(delivery, f"given up after a day: {why}")
    return _wait(replace(delivery, tries=max(0, delivery.tries - 1)), why, seconds, now)


def _wait(delivery: Delivery, why: str, seconds: float, now: datetime) -> Step:
    until = now + timedelta(seconds=seconds)
    waiting = replace(delivery, state=State.RETRY, reason=why, wait_until=until)
    return Step(waiting, Do.SEND, wait=seconds)


def _ask_later(delivery: Delivery, why: str, seconds: float, now: datetime) -> Step:
    if now + timedelta(seconds=seconds) > delivery.slot + GIVE_UP_AFTER:
        return Step(replace(delivery, state=State.UNCERTAIN, reason=why), Do.STOP)
    until = now + timedelta(seconds=seconds)
    return Step(replace(delivery, reason=why, wait_until=until), Do.ASK, wait=seconds)


def _moved(delivery: Delivery, chat: str) -> Step:
    if delivery.tries >= MAX_TRIES:  # it moves to and fro
        return _failed(delivery, "the chat has a new id again and again")
    address = replace(delivery.address, chat=chat)
    moved = replace(delivery, state=State.RETRY, address=address, reason="")
    return Step(moved, Do.SEND, moved_to=chat)


def _failed(delivery: Delivery, reason: str) -> Step:
    return Step(replace(delivery, state=State.FAILED, reason=reason, wait_until=None), Do.STOP)


def _when_due(delivery: Delivery, do: Do, now: datetime) -> Step:
    wait = (delivery.wait_until - now).total_seconds() if delivery.wait_until else 0.0
    return Step(delivery, do, wait=min(max(0.0, wait), LONGEST_WAIT))


def _sane(seconds: float) -> float:
    return min(max(0.0, seconds), LONGEST_WAIT) if math.isfinite(seconds) else NONSENSE_WAIT
