"""The desk at which all work is done: what it needs of the world, each by its port."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta

from bot.model.settings import WebRules
from bot.ports import (
    Articles,
    Audit,
    Chats,
    Clock,
    Digests,
    FeedFinder,
    PageReader,
    Pending,
    Reports,
    Store,
    Subscriptions,
    Watches,
)
from bot.render.picture.values import Picture

# Gives a picture as PNG, without holding up whoever else is at work. Raises PictureError.
Draw = Callable[[Picture], Awaitable[bytes]]


@dataclass(frozen=True, slots=True)
class Desk:
    """What serving chats needs: where things are kept, how articles are read, what time it is.

    `draw` draws pictures.

    `most_characters` is the length of the longest post, `first_zone` a new chat's time zone, `web`
    tells where evidence pages stand, if anywhere, `looks` how long after a post its articles are
    looked at again.
    """

    store: Store
    chats: Chats
    subscriptions: Subscriptions
    pending: Pending
    articles: Articles
    digests: Digests
    reports: Reports
    audit: Audit
    pages: PageReader
    finder: FeedFinder
    clock: Clock
    watches: Watches
    draw: Draw
    most_characters: int = 900
    first_zone: str = "UTC"
    web: WebRules = field(default_factory=WebRules)
    looks: tuple[timedelta, ...] = ()
