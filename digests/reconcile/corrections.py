"""A number put in the place of another outright: "It is 71, not 58", "not 340 but 318"."""

from collections.abc import Iterator, Sequence

from digests.reconcile.bounds import is_same_number
from digests.reconcile.partners import words_left
from digests.reconcile.topics import Topic
from digests.text.word_lists import words

_LOOK_BACK = 24  # figures before a correction among which the corrected is looked for
_NOT_BEHIND = (", not ", ", and not ", "not ", "rather than ", ", rather than ", "and not ")
_BUT = ("but ", ", but ")
_FILLERS = words("of them the people")


def resolve_corrections(topics: Sequence[Topic]) -> tuple[Topic, ...]:
    """Let each number that stands in another's place count what that one counts."""
    return tuple(_resolved(topics, at) for at in range(len(topics)))


def _resolved(topics: Sequence[Topic], at: int) -> Topic:
    topic = topics[at]
    wrong = next(_denied_beside(topics, at), None)
    if wrong is None or topic.echo_of is not None:
        return topic
    earlier = topics[max(0, at - _LOOK_BACK) : at]
    meant = next((o for o in reversed(earlier) if o is not wrong and _is_same(o, wrong)), None)
    if meant is None:
        return topic
    return topic._replace(
        event=meant.event,
        who=meant.who,
        occasion=meant.occasion,
        echo_of=meant.number,
        echoed=meant.figure.quantity,
    )


def _denied_beside(topics: Sequence[Topic], at: int) -> Iterator[Topic]:
    """Give the number that is denied in this one's favour: the 58 of "71, not 58"."""
    topic = topics[at]
    for other in (*topics[max(0, at - 1) : at], *topics[at + 1 : at + 2]):
        if other.sentence == topic.sentence and _is_denied_for(other, topic):
            yield other


def _is_denied_for(wrong: Topic, right: Topic) -> bool:
    if right.number < wrong.number:
        return _plain(words_left(wrong, [right])) in _NOT_BEHIND
    denied = bool(wrong.before) and wrong.before[-1].lower == "not"
    return denied and _plain(words_left(right, [wrong])) in _BUT


def _plain(left: str) -> str:
    return "".join(f"{word} " for word in left.split() if word not in _FILLERS)


def _is_same(one: Topic, other: Topic) -> bool:
    same_kind = one.figure.quantity.kind is other.figure.quantity.kind
    return same_kind and is_same_number(one.figure.quantity, other.figure.quantity)
