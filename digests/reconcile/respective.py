"""Two new figures and their two old ones: "7 and 5 percent respectively, up from 6.8 and 4.6"."""

from collections.abc import Sequence

from digests.reconcile import change_words as say
from digests.reconcile.partners import Change, Rule, are_like, words_left
from digests.reconcile.topics import Topic

_PAIR = 2


def _first(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "7 and 5 percent respectively, up from | 6.8": not from 6.8 to 5."""
    behind = [token.lower for token in topic.after]
    told = "respectively" in (*words_left(topic, earlier).split(), *behind)
    return _two_before(earlier, topic) if told and _are_joined(earlier) else None


def _second(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read on "… up from 6.8 percent and | 4.6 percent"."""
    if len(earlier) <= _PAIR or not _first(earlier[:-1], earlier[-1]):
        return None
    return _two_before(earlier, topic)


def _are_joined(earlier: Sequence[Topic]) -> bool:
    """Tell whether the last two figures stand side by side: "7 percent and 5 percent"."""
    if len(earlier) < _PAIR:
        return False
    return say.AND.search(words_left(earlier[-1], earlier[:-1])) is not None


def _two_before(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    partner = earlier[-_PAIR]
    same = partner.sentence == topic.sentence and are_like(partner, topic)
    return Change(topic, partner) if same else None


RULES = (
    Rule(say.UP_FROM, _first, frozenset(["from"])),
    Rule(say.COMPARED, _first, say.COMPARING),
    Rule(say.AND, _second, frozenset(["and"])),
)
