"""Hold the words between a line's numbers against the article's words around the same figures.

Words before a number must end the article's words before that figure, words behind it must begin
those behind it; where two numbers do not follow each other in the article, "and", a comma or
"including" must part what is said of the one from what is said of the other.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from digests.figures.lexicon.event_words import EVENT_WORDS
from digests.summary.backing.backings import Backing
from digests.summary.backing.placements import breaks
from digests.summary.gate.mentions import Mention
from digests.summary.gate.tellings import Telling
from digests.summary.lexicon.folding import folds
from digests.text.word_lists import words

# What may be left out or put in without telling something else.
GLUE = words("a an the that was were is are be been being had has have also")
BEING = words("was were is are be been has have had")
EMPTY = GLUE | words("and or")
# Behind these stands a part of what stands before them.
PARTING = (
    ("including",),
    ("incl",),
    ("among", "them"),
    ("of", "whom"),
    ("of", "which"),
    ("of", "them"),
    ("of", "those"),
)
MOST_JOINTS = 8  # places between two numbers where one saying may end and another begin


class Joint(NamedTuple):
    """Where one saying may end (`left`) and another begin (`right`), and whether as its part."""

    left: int
    right: int
    is_parting: bool


def is_backed(telling: Telling, mentions: Sequence[Mention]) -> bool:
    """Tell whether one choice of claims backs every word around the numbers."""
    folded = folds(telling.words)
    told = frozenset(folded)
    choices = [[b for b in mention.backings if b.guards <= told] for mention in mentions]
    if not is_told(telling, 0, mentions[0]):
        return False
    able = [b for b in choices[0] if opens(folded, 0, mentions[0], b)]
    for (earlier, later), later_choice in zip(pairwise(mentions), choices[1:], strict=True):
        able = _go_on(telling, earlier, later, able, later_choice)
    return any(closes(folded[mentions[-1].stop :], backing) for backing in able)


def _go_on(
    telling: Telling,
    earlier: Mention,
    later: Mention,
    able: Sequence[Backing],
    choice: Sequence[Backing],
) -> list[Backing]:
    """Give the claims for the later number that go on from one of the earlier number's."""
    folded = folds(telling.words)
    between = folded[earlier.stop : later.first]
    found = [b for b in choice if any(is_next(between, a, b) for a in able)]
    for joint in joints_between(telling, earlier, later):
        ending = [a for a in able if closes(folded[earlier.stop : joint.left], a)]
        if not is_told(telling, joint.right, later):
            continue
        opening = [
            b
            for b in choice
            if opens(folded, joint.right, later, b) and stands_alone(folded, later, b)
        ]
        found += [b for b in opening if any(go_together(a, b, joint) for a in ending)]
    return list({backing.index: backing for backing in found}.values())


def is_told(telling: Telling, start: int, mention: Mention) -> bool:
    """Tell whether more than a bare number is told: words before it or right behind it."""
    folded = folds(telling.words)
    if not EMPTY.issuperset(folded[start : mention.begin]):
        return True
    behind = _behind_brackets(telling, mention.end)
    while behind < len(folded) and folded[behind] in GLUE and not breaks(telling.gap(behind)):
        behind += 1
    is_behind = behind < len(folded) and not breaks(telling.gap(behind).replace(")", ""))
    return is_behind and folded[behind] not in EMPTY


def stands_alone(folded: Sequence[str], mention: Mention, backing: Backing) -> bool:
    """Tell whether what is counted, or what happened, stands right beside a number.

    "Profit was $412 million, or $1.71 a share" says of the share what "profit" says before it.
    """
    behind = [word for word in folded[mention.stop :] if word not in GLUE]
    counted = [word for word in backing.counted if word not in GLUE]
    if counted and behind[: len(counted)] == counted:
        return True
    return any(_is_event(word, backing) for word in (*behind[:1], *folded[: mention.begin][-1:]))


def _behind_brackets(telling: Telling, at: int) -> int:
    """Step behind words in brackets: "280 km (175 miles) north of Tarn"."""
    if "(" in telling.gap(at):
        while at < len(telling.words) and ")" not in telling.gap(at):
            at += 1
    return at


def is_next(between: Sequence[str], earlier: Backing, later: Backing) -> bool:
    """Tell whether exactly these words lead from the one figure to the other in the article."""
    if later.index != earlier.index + 1 or earlier.to_next is None:
        return False
    return tuple(between) == earlier.to_next or _brief(between) == _brief(earlier.to_next)


def _brief(between: Sequence[str]) -> list[str]:
    """Shorten "were killed, including" to "killed, incl."."""
    return ["incl" if word == "including" else word for word in between if word not in BEING]


def go_together(earlier: Backing, later: Backing, joint: Joint) -> bool:
    """Tell whether two figures may be joined so: a part by "including", and nothing else by it."""
    are_parts = later.whole is not None and later.whole == earlier.whole
    is_part = later.whole is not None and later.whole == earlier.index
    if joint.is_parting:
        return is_part
    return are_parts or (earlier.whole is None and not is_part)


def joints_between(telling: Telling, earlier: Mention, later: Mention) -> list[Joint]:
    """Find where, between two numbers of a line, something new may begin."""
    return list(_joints(telling, earlier, later))[:MOST_JOINTS]


def _joints(telling: Telling, earlier: Mention, later: Mention) -> Iterator[Joint]:
    folded = folds(telling.words[: later.begin + 1])
    for at in range(earlier.stop, later.begin + 1):
        parting = next((p for p in PARTING if folded[at : at + len(p)] == p), ())
        if parting and at + len(parting) <= later.begin:
            yield Joint(at, at + len(parting), is_parting=True)
        elif at < later.begin and folded[at] == "and":
            yield Joint(at, at + 1, is_parting=False)
        elif breaks(telling.gap(at)):
            yield Joint(at, at, is_parting=False)


def opens(folded: Sequence[str], start: int, mention: Mention, backing: Backing) -> bool:
    """Tell whether the words from `start` to a number stand before the figure in the article."""
    if backing.leans:
        return False
    hedged = (*backing.before, *backing.hedge)
    return _ends(folded[start : mention.begin], backing.before, backing) or (
        bool(backing.hedge) and _ends(folded[start : mention.first], hedged, backing)
    )


def _ends(said: Sequence[str], before: Sequence[str], backing: Backing) -> bool:
    """Tell whether `said` ends what stands before; the event may stand last or not at all."""
    told, there = _without_last_event(said, backing), _without_last_event(before, backing)
    return told == there[len(there) - len(told) :]


def closes(said: Sequence[str], backing: Backing) -> bool:
    """Tell whether the words behind a number stand behind the figure in the article."""
    told, there = _without_counted(said, backing), _without_counted(backing.behind, backing)
    return told == there[: len(told)]


def _without_last_event(told: Sequence[str], backing: Backing) -> list[str]:
    """Leave out glue, and right before the number what happened: "killing 55"."""
    kept = [word for word in told if word not in GLUE]
    while kept and _is_event(kept[-1], backing):
        kept.pop()
    return kept


def _without_counted(told: Sequence[str], backing: Backing) -> list[str]:
    """Leave out glue, what is counted, and what happened where it stands right behind."""
    kept = [word for word in told if word not in GLUE]
    counted = [word for word in backing.counted if word not in GLUE]
    first = len(counted) if kept[: len(counted)] == counted else 0
    while first < len(kept) and _is_event(kept[first], backing):
        first += 1
    return kept[first:]


def _is_event(word: str, backing: Backing) -> bool:
    return word in EVENT_WORDS and EVENT_WORDS[word].event == backing.event
