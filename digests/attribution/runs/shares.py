"""How news writes a share: "40 percent", "a seven-point lead", "one-third", "six in 10"."""

from digests.attribution.frames import View
from digests.attribution.lexicon.amounts import MAGNITUDES
from digests.text.word_lists import words

# "40 percent", "40 per cent", "40 points".
SCALES = words("percent % per points point")
SHARES = words("share proportion percentage portion")
RANGING = frozenset(("-", "–", "to"))
# "six in 10", "two out of three", "one in every nine".
MANY = words("two three four five six seven eight nine ten every")
LONGEST_MANY = 3
PARTS = words(
    """
    half two-thirds one-third one-quarter three-quarters three-fourths one-fifth two-fifths
    three-fifths four-fifths one-tenth third quarter fifth tenth
    """
)
# "a | quarter of voters", "two | thirds": the part stands behind how many of it.
HOW_MANY = words("a one two three four")
NAMED_PARTS = words("third thirds quarter quarters fifth fifths tenth")


def is_percent(view: View, at: int) -> bool:
    """Tell whether the figure there counts percent, or points: "40 %", "a seven-point lead"."""
    while view.lower(at + 1) in RANGING and view.lower(at + 2)[:1].isdigit() | (
        view.lower(at + 2) in RANGING
    ):
        at += 1 + (view.lower(at + 2)[:1].isdigit())  # "12- to 14-point leads", "59-37 percent"
    if view.tokens[at].text.endswith("%") or view.lower(at + 1) in SCALES:
        return True
    return view.lower(at + 2) in {"point", "points"} or _of_many(view, at)


def _of_many(view: View, at: int) -> bool:
    """Read "six in 10" and "two out of three", not "40 in Dorra" and "40 in 2019".

    "Eight of 10 voters" is one figure; in "eight of 10 bridges" there are two.
    """
    if view.lower(at + 1) == "of" and view.start(at + 2) in view.figures:
        return False
    if view.lower(at + 1) not in {"in", "out", "of"}:
        return False
    many = view.lower(at + 2 + (view.lower(at + 2) == "of"))
    return many in MANY or (many.isdecimal() and len(many) <= LONGEST_MANY)


def is_part(view: View, at: int) -> bool:
    """Tell whether it is a share: "37 percent", "one-third", "six in 10", "a quarter"."""
    named = view.lower(at) in HOW_MANY and view.lower(at + 1) in NAMED_PARTS
    return is_percent(view, at) or view.lower(at) in PARTS or named


def behind_share(view: View, at: int) -> int:
    """Step over the whole share: "40 percent | of them", "one in four | of them"."""
    if not _of_many(view, at):
        return behind_percent(view, at)
    return at + 3 + (view.lower(at + 2) == "of")


def behind_percent(view: View, at: int) -> int:
    """Step over "percent", "per cent" or "million" behind the figure there."""
    at += view.lower(at + 1) in MAGNITUDES
    return at + 1 + (view.lower(at + 1) in SCALES) + (view.lower(at + 2) == "cent")
