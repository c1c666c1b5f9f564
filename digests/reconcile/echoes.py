"""What a rival's bare number counts: "police put the crowd at 30,000, the union says 85,000".

Such a figure names nothing, or only "the loss", "the bill", "the dead"; it speaks of what another
figure near it counts, mostly the one before.
"""

from collections.abc import Collection, Iterator, Sequence

from digests.figures.lexicon.singulars import singular
from digests.model import Kind
from digests.reconcile import echo_words as say
from digests.reconcile.bounds import is_same_number, is_vague
from digests.reconcile.steps import is_step
from digests.reconcile.topics import Topic

_LOOK_BACK = 8  # figures before or after one among which what it speaks of is looked for
_BACK = 2  # sentences over which it may speak of another number …
_FAR_BACK = 6  # … or repeat the same one
_WORDS = 20
_TELLING = 20  # the least number that is known again

_NEXT = 5
_CLOSE = 3
_STOPS = frozenset(".,;:!?")
_COUNTED = (Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE)


def resolve_echoes(topics: Sequence[Topic]) -> tuple[Topic, ...]:
    """Give each bare figure what its rival counts; all others stay as they are."""
    resolved: list[Topic] = []
    for topic in topics:
        resolved.append(_resolved(topic, resolved[-_LOOK_BACK:]))
    return tuple(_headlines_resolved(resolved))


def _resolved(topic: Topic, earlier: Sequence[Topic]) -> Topic:
    meant = _meant_beside(topic, earlier[-1]) if earlier else None
    if meant is not None:
        return topic._replace(who=meant.who)
    if not say.EACH.isdisjoint(token.lower for token in topic.after[:_CLOSE]):
        return topic
    left = _left(topic, earlier)
    put = say.PUT_AT.search(left)
    event = _event_called((put["called"] or "").split()) if put else ""
    if event:
        return _called(topic._replace(event=event, who=frozenset()), earlier)
    count = say.COUNT_OF.search(left) and not _has_own_noun(topic)
    label = say.LABELLED.search(left) if not _has_own_noun(topic) else None
    if label:
        meant = _meant_by_label(topic, earlier, label["label"])
    elif put or count or _is_bare(topic, left):
        meant = _meant_before(topic, earlier)
    elif say.TRULY.search(left):
        meant = _meant_truly(topic, earlier)
    elif _lists_names(topic):
        meant = _meant_before(topic, [other for other in earlier if other.event in say.LISTED])
    return _echo(topic, meant) if meant and topic.event in ("", meant.event) else topic


def _meant_by_label(topic: Topic, earlier: Sequence[Topic], label: str) -> Topic | None:
    """Find what "the sum was" is of, or "the bill": that must have been spoken of."""
    meant = _meant_before(topic, earlier)
    alike = next((verbs for labels, verbs in say.ALIKE if label in labels), None)
    if meant is None or alike is None:
        return meant
    near = (token.lower for token in (*meant.before, *meant.after))
    return meant if any(word in alike for word in near) else None


def _has_own_noun(topic: Topic) -> bool:
    """Tell "an estimate of $310m in damage" from "an estimate of $310m"."""
    noun = topic.figure.referent.noun
    return noun is not None and noun.start >= topic.figure.span.end


def _meant_truly(topic: Topic, earlier: Sequence[Topic]) -> Topic | None:
    """Find what "the true cost" is of; of percentages there are many, so it must be named."""
    meant = _meant_before(topic, earlier)
    many = topic.figure.quantity.kind is Kind.PERCENT
    near = {singular(token.lower) for token in topic.before}
    return meant if meant and not (many and near.isdisjoint(meant.who)) else None


def _lists_names(topic: Topic) -> bool:
    """Tell whether the names of the counted are counted: "we have 44 names on our list"."""
    near = {token.lower for token in (*topic.before, *topic.after)}
    return topic.figure.referent.head == "name" and not say.LISTS.isdisjoint(near)


def _called(topic: Topic, earlier: Sequence[Topic]) -> Topic:
    """Find the rival of "puts the dead at 7,500": the last count of the dead, if it is near."""
    same = [o for o in earlier if o.event == topic.event and not o.who]
    meant = _nearest([o for o in same if _may_be_meant(o, topic)], topic)
    return _echo(topic, meant) if meant else topic


def _nearest(fitting: Sequence[Topic], topic: Topic) -> Topic | None:
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


def _echo(topic: Topic, meant: Topic) -> Topic:
    return topic._replace(
        event=meant.event,
        who=meant.who,
        occasion=meant.occasion,
        echo_of=meant.number,
        echoed=meant.echoed or meant.figure.quantity,
    )


def _left(topic: Topic, earlier: Sequence[Topic]) -> str:
    """Give the words before a figure back to the figure before it."""
    since = earlier[-1].figure.span.end if earlier else 0
    near = [token for token in topic.before if token.start >= since][-_WORDS:]
    return "".join(f"{token.lower} " for token in near)


def _event_called(called: Collection[str]) -> str:
    """Read what "the dead", "the crowd" in "put the dead at 12" counts."""
    return next((event for names, event in say.CALLED if not names.isdisjoint(called)), "")


def _is_bare(topic: Topic, left: str) -> bool:
    """Tell whether a number stands alone after a verb of saying: "the bulletin says 41."."""
    if topic.figure.referent.noun is not None or topic.event:
        return False
    ends = not topic.after or topic.after[0].text in _STOPS
    right = "".join(f"{token.lower} " for token in topic.after[:_NEXT])
    fits = ends or say.CAME.match(right) or say.DID.match(right)
    return bool(fits and (say.BARE.search(left) or say.COUNTED.search(left)))


def _meant_beside(topic: Topic, other: Topic) -> Topic | None:
    """Read "90 soldiers were killed, rebels said, but the army said only 11 had died"."""
    rests = topic.figure.referent.noun is None and topic.event != "" and not topic.who
    same = topic.sentence == other.sentence and topic.event == other.event
    rivals = topic.claim.sources != other.claim.sources
    return other if rests and same and rivals and not is_step(other) else None


def _meant_before(topic: Topic, earlier: Sequence[Topic]) -> Topic | None:
    """Find the figure of which a bare one is another count, or which it repeats."""
    fitting = [other for other in earlier if _may_be_meant(other, topic)]
    repeated = (other for other in reversed(fitting) if _repeats(topic, other))
    meant = next(repeated, None) or _nearest(fitting, topic)
    return _part_before(meant, earlier) if meant else None


def _part_before(whole: Topic, earlier: Sequence[Topic]) -> Topic:
    """Take the part of "will close 27 of its 386 stores": the news is that 27 are closed."""
    parts = (o for o in earlier if o.figure.part_of == whole.number == o.number + 1)
    return next(parts, whole)


def _repeats(topic: Topic, other: Topic) -> bool:
    """Tell whether a number is said again; of small ones there are too many."""
    if (topic.figure.quantity.value or 0) < _TELLING:
        return False
    close = abs(topic.sentence - other.sentence) <= _FAR_BACK
    return close and is_same_number(topic.figure.quantity, other.figure.quantity)


def _may_be_meant(other: Topic, topic: Topic) -> bool:
    """Tell whether the bare figure can be another number for the same thing."""
    ours, theirs = topic.figure.quantity, other.figure.quantity
    if ours.kind is not theirs.kind or ours.unit != theirs.unit or ours.kind not in _COUNTED:
        return False
    head = other.figure.referent.head
    told = bool(other.event or other.who or head) or ours.kind is not Kind.COUNT
    return told and other.figure.part_of is None and not is_step(other)


def _headlines_resolved(topics: Sequence[Topic]) -> Iterator[Topic]:
    """Read a headline's bare numbers by the body: "Police say 30,000, organisers 85,000"."""
    for at, topic in enumerate(topics):
        bare = not topic.event and topic.figure.referent.noun is None
        if topic.is_headline and bare and not is_vague(topic.figure.quantity):
            later = topics[at + 1 : at + 1 + _LOOK_BACK]
            same = (o for o in later if _may_be_meant(o, topic) and _repeats(topic, o))
            meant = next(same, None)
            yield _echo(topic, meant) if meant else topic
        else:
            yield topic
