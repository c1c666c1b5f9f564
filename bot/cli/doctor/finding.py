"""What an examination found: all right, to be looked at, or to be mended."""

from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """How bad it is; only a PROBLEM keeps whosaid from its work."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line; `words` say what is the matter and, after a semicolon, what to do next."""

    mark: Mark
    about: str
    words: str


def fine(about: str, words: str) -> Finding:
    """Say that something is all right."""
    return Finding(Mark.OK, about, words)


def odd(about: str, words: str) -> Finding:
    """Say that somebody should look at something."""
    return Finding(Mark.WARNING, about, words)


def bad(about: str, words: str) -> Finding:
    """Say that something must be mended."""
    return Finding(Mark.PROBLEM, about, words)
