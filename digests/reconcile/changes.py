"""The same thing at two times: "rose to 7 from 5", "up from 5", "compared with 5 a year earlier".

The article itself must tie the two figures together; each rule below is one way of doing so. A
change is given as the old figure and the new one.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from digests.model import Kind, Token
from digests.reconcile import change_words as say
from digests.reconcile.bounds import is_same_number
from digests.reconcile.comparable import are_like_counted, are_named_alike
from digests.reconcile.topics import Topic

_LOOK_BACK = 5  # figures before one among which its partner is looked for
_BACK = 3  # sentences over which "had risen to" points back
_WORDS = 12  # words before or after a figure that are read
_GAP = 10  # words between "to" a figure "from" the other
_LEVELS = (Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.FRACTION)


class Change(NamedTuple):
    """The old figure and the new one."""

    old: Topic
    new: Topic


def find_changes(topics: Sequence[Topic]) -> Iterator[Change]:
    """Give each pair of an old and a new figure, in text order of the later one."""
    for at, topic in enumerate(topics):
        earlier = topics[max(0, at - _LOOK_BACK) : at]
        later = topics[at + 1 : at + 1 + _LOOK_BACK]
        found = (rule(earlier, topic) for rule in _RULES)
        change = next((each for each in found if each is not None), None)
        change = change or _earlier_said(earlier, topic, later)
        if change is not None:
            yield change


def _up_from(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "12,400, up from 7,900", "170 deaths. That is a 93% increase from 88"."""
    if not say.UP_FROM.search(_left(topic, earlier)) or say.ON_TO.search(_right(topic)):
        return None
    partner = _partner(earlier, topic, sentences=1)
    return Change(topic, partner) if partner else None


def _to_from(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "to $5.2 billion in the third quarter from $4.9 billion"."""
    partner = _partner(earlier, topic)
    if partner is None or not say.FROM.search(_left(topic, earlier)):
        return None
    close = _gap(partner, topic) <= _GAP and say.TO.search(_all_left(partner))
    return Change(topic, partner) if close else None


def _from_to(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "cut the number of stations from 180 to 5"."""
    partner = earlier[-1] if earlier else None
    if partner is None or not _is_like(partner, topic) or partner.sentence != topic.sentence:
        return None
    left = _all_left(partner)
    if not (say.FROM.search(left) and say.TO.search(_left(topic, earlier))):
        return None
    moved = say.MOVED.search(left) and not say.RANGES.search(left)
    return Change(partner, topic) if moved and _gap(partner, topic) <= _GAP else None


def _compared(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "$412 million, compared with $388 million a year earlier"."""
    left = _left(topic, earlier)
    partner = _partner(earlier, topic)
    if partner is None or not say.COMPARED.search(left):
        return None
    timed = say.TIME.search(_right(topic)) or say.TIME.search(left)
    plain = topic.figure.quantity.kind is Kind.MONEY and not say.ELSEWHERE.search(_right(topic))
    return Change(topic, partner) if timed or plain else None


def _compared_too(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read on "$412m, or $1.87 a share, compared with $388m, or $1.71 a share"."""
    if not earlier or len(earlier) < 3 or _left(topic, earlier).strip() not in (", or", "or"):
        return None
    if not say.COMPARED.search(_left(earlier[-1], earlier[:-1])):
        return None
    partner = _partner(earlier[:-1], topic)
    return Change(topic, partner) if partner and _rate(topic) else None


def _at_two_times(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "cost $6.70 on Tuesday and $7.81 on Wednesday", "up 2 points in July and 4 now"."""
    partner = earlier[-1] if earlier else None
    if partner is None or partner.sentence != topic.sentence or not _is_like(partner, topic):
        return None
    if not _is_level(topic) or _gap(partner, topic) > _GAP:
        return None
    between = _left(topic, earlier)
    timed = say.TIME.search(between) and say.THEN.search(between)
    now = f" {_right(topic)}"
    if timed and (say.TIME.search(now) or now.startswith((" now", " today"))):
        return Change(partner, topic) if say.LEVEL.search(f"{_all_left(partner)} ") else None
    return None


def _is_level(topic: Topic) -> bool:
    """Tell whether the figure says how much there is, and not what happened on a day."""
    quantity = topic.figure.quantity
    bare = topic.figure.referent.noun is None and not topic.event
    return quantity.kind in _LEVELS or (quantity.kind is Kind.COUNT and bare)


def _rise_and_fall(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "climbed to $120 before settling down to $103"."""
    partner = _partner(earlier, topic)
    left = _left(topic, earlier)
    if partner is None or not (say.RISEN_TO.search(left) and say.THEN.search(left)):
        return None
    return Change(partner, topic) if say.RISEN_TO.search(_all_left(partner)) else None


def _risen_to(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "one chance in five. By Monday it had risen to three in five"."""
    moved = say.RISEN_TO.search(_left(topic, earlier))
    if not moved:
        return None
    partner = _partner(earlier, topic, sentences=_BACK)
    if partner is None or partner.sentence == topic.sentence or partner.is_headline:
        return None
    if not are_named_alike(partner, topic):
        return None
    return Change(partner, topic) if _goes_that_way(partner, topic, moved["verb"]) else None


def _earlier_said(earlier: Sequence[Topic], topic: Topic, later: Sequence[Topic]) -> Change | None:
    """Read "31 died; police had earlier put the toll at 23", "early reports said 23 died"."""
    if not say.SAID_OLD.search(_left(topic, earlier)):
        return None
    near = [*reversed(earlier), *later]
    close = [other for other in near if abs(other.sentence - topic.sentence) <= _BACK]
    alike = (other for other in close if _is_like(other, topic) and are_named_alike(other, topic))
    partner = next(alike, None)
    return Change(topic, partner) if partner else None


def _it_was(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "We have 312 patients today. On Sunday it was 340"."""
    left = _left(topic, earlier)
    partner = _partner(earlier, topic, sentences=1)
    if partner is None or topic.figure.referent.noun is not None or not say.IT_WAS.search(left):
        return None
    timed = say.TIME.search(left) or say.TIME.search(_right(topic))
    return Change(topic, partner) if timed else None


_RULES: tuple[Callable[[Sequence[Topic], Topic], Change | None], ...] = (
    _up_from,
    _to_from,
    _from_to,
    _compared,
    _compared_too,
    _at_two_times,
    _rise_and_fall,
    _risen_to,
    _it_was,
)


def _partner(earlier: Sequence[Topic], topic: Topic, *, sentences: int = 0) -> Topic | None:
    """Find the nearest earlier figure of the same thing, in the sentence or some before it.

    In "$412 million, or $1.87 a share, compared with $388 million" it is the first.
    """
    near = [other for other in earlier if topic.sentence - other.sentence <= sentences]
    wholes = {other.figure.part_of for other in near}  # "112 of the 240 seats, down from 131"
    like = [o for o in reversed(near) if o.number not in wholes and _is_like(o, topic)]
    rated = [other for other in like if _rate(other) == _rate(topic)]
    return next(iter(rated or like), None)


def _is_like(one: Topic, other: Topic) -> bool:
    """Tell whether two figures can be one thing at two times."""
    ours, theirs = one.figure.quantity, other.figure.quantity
    if ours.kind is not theirs.kind or ours.unit != theirs.unit:
        return False
    return not is_same_number(ours, theirs) and are_like_counted(one, other)


def _rate(topic: Topic) -> str:
    """Give what the amount is for: "share" of "$1.87 a share"; "" when it is for all."""
    near = topic.after[:2]
    if len(near) == 2 and near[0].lower in ("a", "an", "per") and near[1].text.isalpha():
        return (
            "" if near[1].lower in ("year", "month", "week", "day", "quarter") else near[1].lower
        )
    return ""


def _goes_that_way(old: Topic, new: Topic, verb: str) -> bool:
    """Tell whether the numbers move as the verb says."""
    before, after = old.figure.quantity, new.figure.quantity
    if before.value is None or after.value is None:
        return False
    if verb in say.RISES:
        return before.value < after.value
    return before.value > after.value or verb not in say.FALLS


def _gap(one: Topic, other: Topic) -> int:
    """Count the words between two figures of one sentence."""
    return sum(token.start >= one.figure.span.end for token in other.before)


def _left(topic: Topic, earlier: Sequence[Topic]) -> str:
    """Give the words before a figure back to the figure before it."""
    since = earlier[-1].figure.span.end if earlier else 0
    return _joined([token for token in topic.before if token.start >= since][-_WORDS:])


def _all_left(topic: Topic) -> str:
    return _joined(topic.before[-_WORDS:])


def _right(topic: Topic) -> str:
    return _joined(topic.after[:_WORDS])


def _joined(tokens: Sequence[Token]) -> str:
    return "".join(f"{token.lower} " for token in tokens)
