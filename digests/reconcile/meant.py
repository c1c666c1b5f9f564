"""Of which earlier figure a number is another count: the nearest of its kind, or its equal."""

from collections.abc import Sequence

from digests.figures.lexicon.singulars import singular
from digests.model import Kind
from digests.reconcile import echo_words as say
from digests.reconcile.bounds import is_same_number
from digests.reconcile.occasions import are_places_apart
from digests.reconcile.steps import is_step
from digests.reconcile.topics import OFTEN, Topic
from digests.reconcile.wholes import is_whole

_BACK = 2  # sentences over which it may speak of another number …
_FAR_BACK = 6  # … or repeat the same one
_TELLING = 20  # the least number that is known again
_COUNTED = (Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE)


def meant_before(topic: Topic, earlier: Sequence[Topic]) -> Topic | None:
    """Find the figure of which a bare one is another count, or which it repeats.

    In "took on 9,000 and kept 2,500 of them. The union said the figure of 2,500 misleads" the
    repeated one is a part, and no count of the 9,000.
    """
    if any(is_step(other) and repeats(topic, other) for other in earlier):
        return None
    fitting = [other for other in earlier if may_be_meant(other, topic)]
    repeated = (other for other in reversed(fitting) if repeats(topic, other))
    meant = next(repeated, None) or nearest(fitting, topic)
    return _part_before(meant, earlier) if meant else None


def meant_truly(topic: Topic, earlier: Sequence[Topic]) -> Topic | None:
    """Find what "the true cost" is of; of percentages there are many, so it must be named."""
    meant = meant_before(topic, earlier)
    if meant is None or topic.figure.quantity.kind is not Kind.PERCENT:
        return meant
    near = {singular(token.lower) for token in topic.before}
    named = {other.who for other in earlier if other.who and may_be_meant(other, topic)}
    return meant if len(named) <= 1 or not near.isdisjoint(meant.who) else None


def meant_by_label(topic: Topic, earlier: Sequence[Topic], label: str) -> Topic | None:
    """Find what "the sum was" is of, or "the bill": that must have been spoken of."""
    meant = meant_before(topic, earlier)
    alike = next((verbs for labels, verbs in say.ALIKE if label in labels), None)
    if meant is None or alike is None:
        return meant
    near = (token.lower for token in (*meant.before, *meant.after))
    return meant if any(word in alike for word in near) else None


def nearest(fitting: Sequence[Topic], topic: Topic) -> Topic | None:
    """Take the last one of the same sentence, or the first one of the nearest sentence before.

    "1,140 people died, up from 870. He puts the toll at 1,500": 1,140 is the rival.
    """
    named = topic.figure.quantity.kind is not Kind.COUNT or topic.figure.referent.head == "name"
    back = _FAR_BACK if named else _BACK
    near = [
        other
        for other in fitting
        if topic.sentence - other.sentence <= (back if other.event or other.who else _BACK)
    ]
    if not near or near[-1].sentence == topic.sentence:
        return near[-1] if near else None
    return next(other for other in near if other.sentence == near[-1].sentence)


def _part_before(whole: Topic, earlier: Sequence[Topic]) -> Topic:
    """Take the part of "will close 27 of its 386 stores": the news is that 27 are closed."""
    parts = (o for o in earlier if o.figure.part_of == whole.number == o.number + 1)
    return next(parts, whole)


def repeats(topic: Topic, other: Topic) -> bool:
    """Tell whether a number is said again; of small ones there are too many."""
    if (topic.figure.quantity.value or 0) < _TELLING:
        return False
    close = abs(topic.sentence - other.sentence) <= _FAR_BACK
    return close and is_same_number(topic.figure.quantity, other.figure.quantity)


def _is_of_a_year(topic: Topic, other: Topic) -> bool:
    """Tell whether a number has a year of its own: "the deaths in 1994, a total of 3,650"."""
    years = {time for time in topic.occasion.times if time.isdigit()}
    return bool(years - other.occasion.times)


def may_be_meant(other: Topic, topic: Topic) -> bool:
    """Tell whether the bare figure can be another number for the same thing."""
    ours, theirs = topic.figure.quantity, other.figure.quantity
    if ours.kind is not theirs.kind or ours.unit != theirs.unit or ours.kind not in _COUNTED:
        return False
    head = other.figure.referent.head
    if other.who == OFTEN:
        return False
    if are_places_apart(topic.occasion, other.occasion) or _is_of_a_year(topic, other):
        return False
    told = bool(other.event or other.who or head) or ours.kind is not Kind.COUNT
    return told and other.figure.part_of is None and not (is_step(other) or is_whole(other))
