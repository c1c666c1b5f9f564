"""A third as a share or as the third of several: "a third of the crop", "a third suspect"."""

from itertools import pairwise
from types import MappingProxyType

from digests.figures.numerals.counted_nouns import BREAKS
from digests.figures.numerals.pieces import Line
from digests.text.word_lists import words

SHARE_BEFORE = words(
    """by about nearly almost over than around roughly only just least some approximately estimated
    cut cuts up down to lost lose fewer under virtually barely perhaps maybe possibly fully"""
)
"""Before "a third" these tell a share."""
CHANGED = words(
    """rose rises risen fell falls fallen grew grows grown dropped climbed jumped soared declined
    slumped plunged shrank surged"""
)
"""These too, where no noun follows: "sales rose a third in May"."""
SHARE_BEHIND = words(
    """of more less lower higher fewer as to from were are have think believe favour favor oppose
    support want say off smaller larger cheaper bigger greater full empty live lack remain go come
    earn die survive suffer expect intend agree disagree approve disapprove prefer own speak
    cannot"""
)
WHOLES = words("the its their his her our my your these those them all whom which")
"""Behind "a third of" these open what it is a share of; "a fifth of smoke" tells a cause."""
SIZES = words(
    "size length height weight price cost number speed width rate amount value area distance level"
)
"""Behind "a third the" these tell a share."""
MANY = words("voted abstained survived agreed disagreed preferred will would could can may might")
"""Behind "a third" these tell a share where nothing before it was first or second."""
MOST_BEFORE = 160
"""Characters in which "one", "another" or "the second" may stand before a third."""
NEXT = MappingProxyType(
    {
        "third": "two", "fourth": "three", "fifth": "four", "sixth": "five",
        "seventh": "six", "eighth": "seven", "ninth": "eight", "tenth": "nine",
    }
)  # fmt: skip
"""Behind so many of a kind it is one more: "Four men drowned, and a fifth was hurt"."""
SHARING = words("in of out percent per thirds fifths tenths")
COUNTED_ON = words("one two another other others second first both he she")


def is_share(line: Line, at: int, stop: int) -> bool:
    """Tell "a third of the crop", at the pieces `at` to `stop`, from "a third suspect"."""
    before, behind = line.word(at - 1), line.word(stop)
    of_whole = behind == "of" and line.word(stop + 1) in WHOLES
    if before in {"and", ","} and not of_whole and follows_count(line, at, stop):
        return False
    if before in SHARE_BEFORE or behind in SHARE_BEHIND or has_changed(line, at, stop):
        return True
    if is_told(line, stop) or (before == "between" and behind == "and"):
        return True
    if behind in MANY:
        return not follows_second(line, at)
    return not behind.isalpha() and at > 0 and before not in {"and", ",", "or"} and behind != "-"


def has_changed(line: Line, at: int, stop: int) -> bool:
    """Tell whether something rose or fell by so much: "sales rose a third in May"."""
    behind = line.word(stop)
    return line.word(at - 1) in CHANGED and (not behind.isalpha() or behind in BREAKS)


def is_told(line: Line, at: int) -> bool:
    """Tell a share by two words behind it: "a third the size", "a third lost their homes"."""
    first, second = line.word(at), line.word(at + 1)
    of_size = first == "the" and second in SIZES
    many = second == "their" or (first in {"said", "told"} and second == "they")
    changed = first in {"down", "up", "off"} and second in {"on", "from"}
    return of_size or many or changed or (first == "or" and second == "so")


def follows_count(line: Line, at: int, stop: int) -> bool:
    """Tell whether those before it were counted: "Four drowned, | and a fifth from …"."""
    so_many = NEXT.get(line.word(stop - 1), "")
    place = line.starts[at]
    before = line.text[max(0, place - MOST_BEFORE) : place].lower().split()
    pairs = pairwise((*before, ""))
    return any(word == so_many and behind not in SHARING for word, behind in pairs)


def follows_second(line: Line, at: int) -> bool:
    """Tell whether others were told of shortly before: "One was shot. A third survived."""
    place = line.starts[at]
    before = line.text[max(0, place - MOST_BEFORE) : place].lower().split()
    return not COUNTED_ON.isdisjoint(word.rstrip(".,;:") for word in before)
