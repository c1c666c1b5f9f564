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
    WRONG = "w"  # ask which figure is wrong
    REPORT = "f"  # this figure is
    BACK = "b"  # show the buttons of the digest again


DIGEST = r"\d{1,18}:(?:asked:)?\d{1,18}"
PRESSED = re.compile(rf"(?P<act>[a-z]):(?P<digest>{DIGEST})(?::(?P<figure>\d{{1,4}}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Press:
    """A button under a digest; `figure` counts from 1 in its post, 0 for none of them."""

    act: Act
    digest: str
    figure: int = 0


def write_press(press: Press) -> str:
    """Write what a button says; "" when Telegram would not take it."""
    figure = f":{press.figure}" if press.act is Act.REPORT else ""
    data = f"{press.act}:{press.digest}{figure}"
    return data if read_press(data) == press else ""


def read_press(data: str) -> Press | None:
    """Read what a button says; None for what no button under a digest of ours says."""
    match = PRESSED.fullmatch(data)
    if not match or len(data.encode()) > MOST_BYTES or match["act"] not in set(Act):
        return None
    return Press(Act(match["act"]), match["digest"], int(match["figure"] or 0))
