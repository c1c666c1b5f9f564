"""Make an article's words harmless: no control over a screen, over a line, or over markup."""

import re

# Control characters could move the cursor or hide lines; marks that turn the writing's direction
# could show 12 as 21; half a surrogate pair cannot be sent. Line feed and tab are harmless.
TRICKS = re.compile(
    "[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
WHITE_SPACE = re.compile(r"\s+")

# Telegram and Slack ask for these three, and for no other.
ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def harmless(text: str) -> str:
    """Replace what could play tricks with a screen by a visible sign."""
    return TRICKS.sub("�", text)


def on_one_line(text: str) -> str:
    """Make words harmless and put a single space wherever there is white space."""
    return harmless(WHITE_SPACE.sub(" ", text))


def clipped(text: str, longest: int) -> str:
    """Make words harmless on one line, and cut what is longer."""
    line = on_one_line(text)
    return line if len(line) <= longest else f"{line[:longest]}…"


def escaped(text: str) -> str:
    """Make words harmless on one line, and their & < > no markup."""
    return on_one_line(text).translate(ENTITIES)
