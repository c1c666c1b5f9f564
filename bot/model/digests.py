"""Digests as they are kept: for /why and for evidence pages."""

from dataclasses import dataclass
from datetime import datetime

from bot.model.deliveries import Post


@dataclass(frozen=True, slots=True)
class KeptDigest:
    """What a chat was told at a slot, as it stands now after `revision` changes.

    `page` is the name of its evidence page, which nobody can guess.
    """

    id: str
    chat_id: int
    slot: datetime
    post: Post
    revision: int
    page: str


@dataclass(frozen=True, slots=True)
class Edition:
    """Which state of a digest its page shows; as cheap to ask for as can be."""

    slot: datetime
    revision: int


@dataclass(frozen=True, slots=True)
class Revision:
    """What a digest said until it was changed."""

    post: Post
    until: datetime
