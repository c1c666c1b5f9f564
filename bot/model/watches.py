"""Articles that are looked at again, because somebody was told of them."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Watch:
    """An address that is looked at again, and whose turn it is until when.

    `since` is when somebody was told of the article last; `looks` counts the looks since then.
    `doubt` names what the last look found, "" for nothing: it is believed when the next one finds
    it too.
    """

    url: str
    since: datetime
    looks: int
    next_at: datetime
    lease_until: datetime
    doubt: str = ""
