"""Download one thing from the web through the guard: every hop, address and byte is judged."""

from collections.abc import Mapping
from dataclasses import dataclass


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
