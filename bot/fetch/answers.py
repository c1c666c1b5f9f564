"""What is asked of a server, and what it answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from bot.model.feeds import Validators

NOTHING_KNOWN = Validators()


class Overflow(Enum):
    """What becomes of a body that is longer than the limit."""

    REFUSE = "refuse"
    CUT = "cut"


@dataclass(frozen=True, slots=True)
class Ask:
    """What is wanted: at most `limit` bytes after decompression, of the kind `accept` names."""

    limit: int
    accept: str = "*/*"
    validators: Validators = NOTHING_KNOWN
    overflow: Overflow = Overflow.REFUSE


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered in the end.

    `url` was asked, `address` is where the answer stood after all redirects. `moved_to` is that
    address when every redirect was permanent (301, 308), else "". `headers` have lower-case names.
    `body` is decompressed, and empty unless the status is 2xx.
    """

    url: str
    address: str
    moved_to: str
    status: int
    headers: Mapping[str, str]
    body: bytes


class Getter(Protocol):
    """Fetches from the web: `Web`, politely, or a `Downloader`."""

    async def get(
        self, url: str, *, limit: int, accept: str = "*/*", validators: Validators = NOTHING_KNOWN
    ) -> Answer:
        """Fetch what stands at `url`, at most `limit` bytes of it; raises a FetchError."""
