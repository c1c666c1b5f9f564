"""What a button says when it is pressed: the data that it carries, written and read; pure.

Anybody can send any data for any message, so nothing is true because it stands here: whoever acts
on it looks up the digest, asks whether it is this chat's, and asks for rights.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

# Telegram's limit, for callback_data.
MOST_BYTES = 64


class Act(StrEnum):
    """What a button under a digest does."""

    QUOTES = "q"  # unfold the words behind the figures
    CHART = "p"  # show the pictures
    WRONG = "w"  # ask which figure is wrong
    REPORT = "f"  # this figure is
    BACK = "b"  # show the buttons of the digest again


DIGEST = r"\d{1,18}:(?:asked:)?\d{1,18}"
PRESSED = re.compile(
    rf"(?P<act>[a-z]):(?P<digest>{DIGEST})(?::(?P<figure>\d{{1,4}}))?(?::(?P<shown>[pq]{{1,2}}))?",
    re.ASCII,
)
NOTHING_SHOWN: frozenset[Act] = frozenset()


@dataclass(frozen=True, slots=True)
class Press:
    """A button under a digest; `figure` counts from 1 in its post, 0 for none of them.

    `shown` is what has been shown of the digest already: it has no button any more.
    """

    act: Act
    digest: str
    figure: int = 0
    shown: frozenset[Act] = NOTHING_SHOWN


def write_press(press: Press) -> str:
    """Write what a button says; "" when Telegram would not take it."""
    figure = f":{press.figure}" if press.act is Act.REPORT else ""
    shown = "".join(sorted(press.shown))
    data = f"{press.act}:{press.digest}{figure}{shown and f':{shown}'}"
    return data if read_press(data) == press else ""


def read_press(data: str) -> Press | None:
    """Read what a button says; None for what no button under a digest of ours says."""
    match = PRESSED.fullmatch(data)
    if not match or len(data.encode()) > MOST_BYTES or match["act"] not in set(Act):
        return None
    shown = frozenset(map(Act, match["shown"] or ""))
    return Press(Act(match["act"]), match["digest"], int(match["figure"] or 0), shown)
