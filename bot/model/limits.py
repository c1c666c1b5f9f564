"""How fast a platform lets us post."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rate:
    """At most so many messages in any stretch of so many seconds."""

    count: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Limits:
    """What a platform allows; every adapter names its own.

    `chat` holds for each chat, `group` in addition for each chat of several people (None where
    there is no such rule), `token` for all posts of one token or workspace together, whichever
    node sends them. `spread` is how many of a token's posts may leave close together, where those
    that leave in a heap would arrive in a smaller one, and break the rule there. What leaves up to
    `lateness` seconds too late counts as punctual, or nothing would make up for the delay; the
    stretches are longer than the platform's by more than that. `question` is how often one token
    may ask whether a post arrived, where the platform counts that by itself.
    """

    chat: Rate
    token: Rate
    group: Rate | None = None
    spread: Rate | None = None
    lateness: float = 0.0
    question: Rate | None = None
