"""What a rival's bare number counts: "police put the crowd at 30,000, the union says 85,000".

Such a figure names nothing, or only "the loss", "the bill", "the dead"; it speaks of what the figure
before it counted.
"""

import re
from collections.abc import Iterator, Sequence

from digests.figures.word_lists import words
from digests.model import Kind
from digests.reconcile.bounds import is_same_number
from digests.reconcile.topics import Topic

_LOOK_BACK = 4  # figures before one among which what it speaks of is looked for
_BACK = 2  # sentences over which it may speak of it
_WORDS = 10

_HEDGE = r"(?:(?:about|around|nearer|close|closer|to|some|only|just|nearly|almost|roughly|at|least|most|more|fewer|less|than|no|over|under|between|as|many|high|much|low) ){0,4}"
_PUT_AT = re.compile(
    r"(?:^| )(?:put|puts|putting|placed|places|pegged|pegs|gave|gives|set|sets|estimated|estimates)"
    r" (?:it|them|(?:the|its|their|that|his|her) (?:\S+ ){0,2}\S+) (?:at|as) " + _HEDGE + "$"
)
_COUNT_OF = re.compile(
    r"(?:^| )(?:tally|count|figure|estimate|number|total|toll|version) of " + _HEDGE + "$"
)
_BARE = re.compile(
    r"(?:^| )(?:says|said|say|claims|claimed|reports|reported|counted|counts|listed|lists)"
    r" (?:(?:that )?(?:it|there) (?:was|were|is|are) )?" + _HEDGE + "$"
)
_STOPS = frozenset(".,;:!?")
_NOT_YET = words("more others other another further additional")
# What a bare number is called; all else that stands between "put" and "at" must be the same thing.
_CALLED = words("dead deaths toll death number figure total it them count crowd turnout attendance")


def resolve_echoes(topics: Sequence[Topic]) -> tuple[Topic, ...]:
    """Give each bare figure what the rival before it counts; all others stay as they are."""
    resolved: list[Topic] = []
    for topic in topics:
        resolved.append(_resolved(topic, resolved[-_LOOK_BACK:]))
    return tuple(resolved)


def _resolved(topic: Topic, earlier: Sequence[Topic]) -> Topic:
    if not _speaks_of_another(topic, earlier):
        return topic
    for other in reversed(earlier):
        if topic.sentence - other.sentence > _BACK:
            break
        if _may_be_meant(other, topic):
            return topic._replace(event=other.event, who=other.who)
    return topic


def _speaks_of_another(topic: Topic, earlier: Sequence[Topic]) -> bool:
    """Tell whether the words before the figure point to another's number."""
    since = earlier[-1].figure.span.end if earlier else 0
    near = [token for token in topic.before if token.start >= since][-_WORDS:]
    left = "".join(f"{token.lower} " for token in near)
    if _PUT_AT.search(left) or _COUNT_OF.search(left):
        return not topic.event
    if topic.figure.referent.noun is not None or topic.event:
        return False
    ends = not topic.after or topic.after[0].text in _STOPS
    return ends and _BARE.search(left) is not None


def _may_be_meant(other: Topic, topic: Topic) -> bool:
    """Tell whether the bare figure can be another number for the same thing."""
    ours, theirs = topic.figure.quantity, other.figure.quantity
    if ours.kind is not theirs.kind or ours.unit != theirs.unit or other.is_step:
        return False
    if ours.kind not in (Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE):
        return False
    return bool(other.event or other.who) and other.figure.part_of is None
