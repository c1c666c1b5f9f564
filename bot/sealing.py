"""Seal what must not stand in the database in clear, with keys that stand elsewhere.

Fernet of `cryptography`: AES in CBC mode, and a HMAC over all of it, so that what was changed does
not open either. The moment of sealing is part of it.
"""

import json
from datetime import datetime, timedelta

from bot.errors import BotError
from bot.model.secrets import Secret


class SealError(BotError):
    """It cannot be opened: another key sealed it, it was changed, or its time is over."""


class Seals:
    """Seals and opens; of several keys, parted by commas, the first one seals and all open."""

    def __init__(self, keys: Secret) -> None:
        from cryptography.fernet import Fernet, MultiFernet  # for those who seal something

        each = [Fernet(key.strip()) for key in keys.reveal().split(",") if key.strip()]
        self._first, self._all = each[0], MultiFernet(each)

    def seal(self, about: str, words: str, now: datetime) -> str:
        """Seal some words; they can be opened only as being about the same."""
        written = json.dumps([about, words]).encode()
        return self._first.encrypt_at_time(written, int(now.timestamp())).decode()

    def opened(self, about: str, sealed: str) -> str:
        """Give the words that were sealed. Raises SealError."""
        return self._read(about, sealed)

    def opened_in_time(self, about: str, sealed: str, now: datetime, limit: timedelta) -> str:
        """Give the words if they were sealed no longer ago than the limit. Raises SealError."""
        return self._read(about, sealed, int(limit.total_seconds()), int(now.timestamp()))

    def is_of_first_key(self, sealed: str) -> bool:
        """Tell whether the first key opens it, so that no other one is needed any more."""
        from cryptography.fernet import InvalidToken

        try:
            self._first.decrypt(sealed.encode())
        except InvalidToken:
            return False
        return True

    def _read(self, about: str, sealed: str, limit: int | None = None, now: int = 0) -> str:
        from cryptography.fernet import InvalidToken

        token = sealed.encode("utf-8", "replace")
        try:
            written = (
                self._all.decrypt(token)
                if limit is None
                else self._all.decrypt_at_time(token, limit, now)
            )
        except InvalidToken:
            raise SealError from None
        held, words = json.loads(written)
        if held != about:
            raise SealError
        return str(words)


def new_key() -> Secret:
    """Make a key."""
    from cryptography.fernet import Fernet

    return Secret(Fernet.generate_key().decode())
