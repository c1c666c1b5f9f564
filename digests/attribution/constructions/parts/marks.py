"""What dashes and brackets set apart: "The strike (the union says 300 joined) cost 9 million"."""

from typing import NamedTuple

from digests.attribution.frames import View
from digests.attribution.lexicon.grammar import DASHES
from digests.text.word_lists import words

LONGEST = 40
# What may stand between the mark and the speaker: "– which officials say has cost 9 million –".
OPENERS = words("and but which that who though although or in by with at on")
LONG_DASHES = DASHES - {"-"}


class Marks(NamedTuple):
    """The index behind the mark that opens, and that of the mark that closes."""

    opens: int
    closes: int


def marks_around(view: View, subject: int, after: int) -> Marks | None:
    """Find the marks around a clause: it opens with the subject, and closes behind `after`."""
    first = subject - 1 if view.lower(subject - 1) in OPENERS else subject
    mark = view.lower(first - 1)
    if mark != "(" and mark not in LONG_DASHES:
        return None
    closes = _closing(view, after, mark)
    return None if closes is None else Marks(first, closes)


def dashes_around(view: View, first: int, behind: int) -> Marks | None:
    """Find the dashes around words that close with a tag: "– 9,000, the union says –"."""
    mark = view.lower(behind)
    if mark != ")" and mark not in LONG_DASHES:
        return None
    opener = {"("} if mark == ")" else {mark}
    for at in range(first - 1, max(-1, first - LONGEST), -1):
        if view.lower(at) in opener and not view.quoted[at]:
            return Marks(at + 1, behind)
    return None


def _closing(view: View, begin: int, mark: str) -> int | None:
    closer = ")" if mark == "(" else mark
    for at in range(begin, min(begin + LONGEST, len(view.tokens))):
        if view.lower(at) == closer and not view.quoted[at]:
            return at
    return None
