"""What the operator may set."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """What the operator may set; the defaults hold when there is no config file.

    `max_bytes` is the longest file that is still read. `max_characters` is the longest post; 900
    fits a Telegram message, a picture's caption and one screen of a phone.
    """

    max_bytes: int = 2_000_000
    max_characters: int = 900
