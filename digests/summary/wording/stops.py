"""Behind which word an excerpt may end: best where its clause ends."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from digests.attribution.lexicon.grammar import COORDINATORS
from digests.summary.backing.backings import Backings
from digests.summary.wording.shapes import (
    EVENTS,
    ITEM,
    LONGEST_ITEM,
    VERBS,
    is_item,
    letter,
    verb_behind,
)
from digests.text.word_lists import words

NEVER_LAST = words(
    """a an the puts put of to in on at by for from with and or but that which who as is was were
    be been has have had its his their her than into over under between per it he she we i not"""
)
PARTICLES = words("out up down off along apart aboard behind through above below past outside")
PRONOUNS = words("all each any this that these those several many some")
ASIDE = words("in on at during near amid within inside outside throughout despite")
FOLLOWING = words("from by with for over under against across between among through along")
ADJUNCTS = words(
    """after before since until because while when although though once if unless who which
    where"""
)
TIMES = words(
    "second seconds minute minutes hour hours day days week weeks month months year years"
)
AFTER = words("after before since into")  # "four months after"
HANGING = words(
    "because when while although though unless that if until which who whom whose where"
)
FULL = frozenset(";—–?!\n")
CLOSING = frozenset(".?!")
GOING = words("went go goes came come comes stood stands sat lay lies appeared appears")
DASHES = ("—", "–", "-")
BEFORE_DESCRIBED = frozenset("vd") | EVENTS
END_OF_QUOTATION = (",”", ',"', ",’")
LISTED = frozenset("ncjasXd")
MOST_WORDS = 40  # behind the figure

# What each way to end costs.
END = 0.0
ANOTHER_CLAUSE = 0.1
COMMA = 0.4
LIST = 1.0
ADJUNCT = 0.3
PREPOSITION = 0.7
COMPLEMENT = 1.2  # "from", "by": the verb may want it
WANTED = 2.4  # "contend with"
JOINED = 1.8  # "tents and huts"
MID_PHRASE = 3.0


BEFORE = {
    **dict.fromkeys(ADJUNCTS, ADJUNCT),
    **dict.fromkeys(ASIDE, PREPOSITION),
    **dict.fromkeys(FOLLOWING, COMPLEMENT),
}
"""What it costs to end before a word that no mark parts."""


class Stop(NamedTuple):
    """A word behind which an excerpt may end (`at` is the next one), and what that costs."""

    at: int
    cost: float


def stops_of(need: int, end: int, backings: Backings, *, is_end: bool) -> Iterator[Stop]:
    """Give the ways to end between what must be told and the end of what is said."""
    opener: int | None = None
    for at in range(need, min(end, need + MOST_WORDS)):
        cost = _cost(at, backings)
        before = backings.folded[at - 1]
        if at > need and before in HANGING:
            opener = at
        is_small = _is_small(at - 1, backings) and not _is_stranded(at - 1, backings)
        if is_small or (cost >= MID_PHRASE and at > need):
            continue
        yield Stop(at, MID_PHRASE if _is_hanging(opener, at, backings) else cost)
    is_open = _is_small(end - 1, backings) and not _is_last(end, backings)
    if end <= need or (end - need <= MOST_WORDS and not is_open):
        yield Stop(max(need, end), END if is_end else _cost(end, backings))


def _is_small(at: int, backings: Backings) -> bool:
    """Tell whether no phrase ends with a word: "the", "during"; but "moved out" is one."""
    word = backings.folded[at]
    if word in NEVER_LAST or letter(at, backings) in "otd&":
        return word not in PRONOUNS
    return letter(at, backings) == "i" and word not in PARTICLES


def _is_stranded(at: int, backings: Backings) -> bool:
    """Tell a preposition that ends its clause: "40 are accounted for |, but nine are not"."""
    is_marked = "," in backings.gap(at + 1) if at + 1 < backings.count else True
    return is_marked and letter(at, backings) == "i" and letter(at - 1, backings) in VERBS


def _is_last(end: int, backings: Backings) -> bool:
    """Tell whether a sentence ends there, then with whatever word: "40 would prefer not to".

    So may a quotation: “There were 40 tents in it,” she said.
    """
    gap = backings.gap(end) if end < backings.count else "."
    return not CLOSING.isdisjoint(gap) or gap.startswith(END_OF_QUOTATION)


def _cost(at: int, backings: Backings) -> float:
    """Say what it costs to go on no further than to this word."""
    gap = backings.gap(at) if at < backings.count else "\n"
    if gap == "-":
        return MID_PHRASE  # "a shelter-in-place order"
    if not FULL.isdisjoint(gap) and any(mark.isspace() for mark in gap):
        return END
    if "(" in gap:
        return ANOTHER_CLAUSE
    if ")" in gap or ":" in gap:
        is_inside = gap.strip() == ")" and letter(at, backings) in ITEM
        return MID_PHRASE if is_inside else COMMA  # "a $3 billion ($5 billion) | lawsuit"
    return _behind_comma(at, backings) if "," in gap else _unmarked(at, backings)


def _is_hanging(opener: int | None, at: int, backings: Backings) -> bool:
    """Tell whether the verb of a clause behind "because", "that" would be cut off."""
    return opener is not None and verb_behind(opener, at, backings) is None


def _behind_comma(at: int, backings: Backings) -> float:
    """Judge a comma: another clause, an aside, or a list that goes on."""
    shape = letter(at, backings)
    if backings.folded[at] == "but":
        return ANOTHER_CLAUSE
    if shape == "&":
        return ANOTHER_CLAUSE if opens_clause(at + 1, backings) else LIST
    if _describes(at, backings):
        return LIST if is_item(at, backings) else MID_PHRASE
    return ANOTHER_CLAUSE if shape in "wgpq" else COMMA


def _describes(at: int, backings: Backings) -> bool:
    """Tell the first of two describing words: "receive anonymous, | precise data from 40 firms".

    Behind a verb or an article one plain word and a comma are no end.
    """
    is_plain = letter(at - 1, backings) in "nj" and letter(at, backings) in "nj"
    return is_plain and letter(at - 2, backings) in BEFORE_DESCRIBED


def _unmarked(at: int, backings: Backings) -> float:
    """Judge an end where no mark stands, by the word behind it."""
    word, before = backings.folded[at], backings.folded[at - 1]
    if word in COORDINATORS and not _is_behind_dash(at - 1, backings):
        return WANTED if _is_listed(at, backings) else _joined(at + 1, backings)
    is_timed = before in TIMES and word in AFTER
    if word not in BEFORE or is_timed or _is_behind_dash(at - 1, backings):
        return MID_PHRASE
    if _is_hedged(at, backings):
        return MID_PHRASE
    return WANTED if _wants(at, backings) else BEFORE[word]


def _wants(at: int, backings: Backings) -> bool:
    """Tell a verb that may want what follows: "contend | with", "plan to take | on 40 workers"."""
    if letter(at - 2, backings) == "t" and letter(at, backings) == "i":
        return True
    if backings.folded[at - 1] in GOING:
        return True  # "the scientist went | before a crowd"
    return backings.folded[at] in FOLLOWING and letter(at - 1, backings) in VERBS


def _is_behind_dash(at: int, backings: Backings) -> bool:
    """Tell a lone word behind a dash: "cost $534 million - far | and away the most"."""
    return backings.gap(at).strip() in DASHES and backings.gap(at) != "-"


def _is_hedged(at: int, backings: Backings) -> bool:
    """Tell whether the next figure begins there: "that employs | at least 10 workers"."""
    index = bisect_left(backings.places, (at, at))
    if index == len(backings.places):
        return False
    first, _ = backings.places[index]
    return first - len(backings.backing(index).hedge) == at


def _is_listed(at: int, backings: Backings) -> bool:
    """Tell the last but one of a list: "by air, troops | and a militia"."""
    ahead = range(at - 1, max(at - LONGEST_ITEM, 0), -1)
    comma = next((to for to in ahead if backings.is_break(to)), at)
    is_comma = 0 < comma < at and backings.gap(comma).strip() == ","
    return is_comma and all(letter(to, backings) in LISTED for to in range(comma, at))


def _joined(at: int, backings: Backings) -> float:
    """Judge an "and" by what it joins: clauses, predicates, nouns; "over 8 | and 9 July"."""
    if letter(at - 2, backings) == letter(at, backings) == "X":
        return MID_PHRASE
    if opens_clause(at, backings):
        return ANOTHER_CLAUSE
    return ADJUNCT if letter(at, backings) in VERBS else JOINED


def opens_clause(at: int, backings: Backings) -> bool:
    """Tell whether a subject and its verb follow: "and the mayor has left"."""
    at += backings.folded[at : at + 1] == ("that",)
    if letter(at, backings) in VERBS or letter(at, backings) in "giot":
        return False
    end = next(
        (to for to in range(at + 1, at + 12) if to >= backings.count or backings.is_break(to)),
        at + 12,
    )
    return verb_behind(at, end, backings) is not None
