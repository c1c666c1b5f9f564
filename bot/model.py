"""The values that the bot's parts hand each other."""

from dataclasses import dataclass

from digests import Digest, Reading


@dataclass(frozen=True, slots=True)
class Settings:
    """What the operator may set; the defaults hold when there is no config file.

    `max_bytes` is the longest file that is still read. `max_characters` is the longest post; 900
    fits a Telegram message, a picture's caption and one screen of a phone.
    """

    max_bytes: int = 2_000_000
    max_characters: int = 900


@dataclass(frozen=True, slots=True)
class Story:
    """One article that was read: where it came from, what was found, and its post."""

    path: str
    reading: Reading
    digest: Digest


@dataclass(frozen=True, slots=True)
class Failure:
    """One article that gave no post, and why, in one line."""

    path: str
    error: str
