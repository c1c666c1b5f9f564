"""Chats and what they want: where a post goes, from which feeds, when, and which of it."""

from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum


class Platform(StrEnum):
    """Where chats are."""

    CONSOLE = "console"
    TELEGRAM = "telegram"
    SLACK = "slack"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a post goes: a chat of a platform, and in it a topic or thread ("" for none).

    `tenant` is the workspace where a platform has several, else "".
    """

    platform: Platform
    chat: str
    topic: str = ""
    tenant: str = ""


@dataclass(frozen=True, slots=True)
class Instantly:
    """A post as soon as there is something new."""


@dataclass(frozen=True, slots=True)
class Every:
    """A post every so many minutes, counted from midnight UTC, when there is something new."""

    minutes: int


@dataclass(frozen=True, slots=True)
class Cron:
    """A post whenever the five fields of a crontab line say so, in its zone (0 is Sunday)."""

    expression: str


@dataclass(frozen=True, slots=True)
class Daily:
    """A post once a day at each of these local times, on these weekdays (0 = Monday)."""

    at: tuple[time, ...]
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)


Timing = Instantly | Every | Cron | Daily


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours, in the chat's zone, in which posts are held; they may run over midnight."""

    start: time
    end: time


class WhenUncertain(StrEnum):
    """What becomes of a post of which nobody knows whether it arrived."""

    RESEND = "resend"
    SKIP = "skip"
    ASK = "ask"  # the platform, where it can tell; else as RESEND


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a chat wants of its posts.

    `only` and `without` are words or phrases, never patterns: a story is posted when it holds one
    of the first (if there are any) and none of the second. `zone` is an IANA name.
    """

    timing: Timing
    zone: str = "UTC"
    quiet: Quiet | None = None
    only: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    only_differing: bool = False
    max_stories: int = 5
    when_uncertain: WhenUncertain = WhenUncertain.RESEND


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat that talks to whosaid; `paused` is why nothing is posted there, else ""."""

    id: int
    address: Address
    title: str = ""
    paused: str = ""


@dataclass(frozen=True, slots=True)
class Subscription:
    """Who gets what, when: one chat, its feeds, its wishes, and the next slot.

    `next_at` is aware and None while nothing is due: paused, or instant with nothing new.
    """

    id: int
    chat: Chat
    wishes: Wishes
    feeds: tuple[str, ...] = field(default=())
    next_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """Somebody changed a chat's settings; `user` is the platform's id of a person, `at` aware."""

    at: datetime
    chat_id: int
    user: str
    what: str
    before: str
    after: str
