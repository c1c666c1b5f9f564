"""Figures that are added to a number or taken from it: "another six", "12 more", "six of them"."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from digests.figures.lexicon.event_words import EVENT_WORDS
from digests.figures.lexicon.people import is_person
from digests.figures.lexicon.singulars import singular
from digests.model import Kind, Token
from digests.reconcile.polls import SUPPORT
from digests.reconcile.topics import Topic
from digests.text.word_lists import words

_BEFORE = words("another further additional extra new other by every each per remaining")
_AFTER = words("more others other additional further extra apiece each")
_WHOLES = words("them those these whom which us the")
_MOST = words("most many majority half some few part")
_MODIFIERS = words("at least about around some an estimated nearly almost up to over the")
_BE = words("was were are is")
_AMONG = words("of among")
_ENDS = frozenset(";:.")
_NEAR = 3  # words beside a figure
_CLAUSE = 6  # … and to the end of "six deaths were of children"


def is_step(topic: Topic) -> bool:
    """Tell whether the figure is only a step to a number, or some of one."""
    if SUPPORT in topic.who:
        return False  # "Lund leading by 7 points"
    near = [token.lower for token in topic.after[:_NEAR]]
    if near[:1] and near[0] in _AFTER and not _are_others_than_the_dead(topic, near):
        return True
    if near[:2] in (["for", "each"], ["for", "every"]):
        return True
    counted = topic.figure.quantity.kind is Kind.COUNT  # "37 percent of the homicides" is a share
    if counted and near[:1] == ["of"] and near[1:2] and near[1] in _WHOLES:
        return True
    some = _is_told_of_a_group(topic) or _is_most_of_them(topic) or _is_among_them(topic)
    return some or _word_before(topic) in _BEFORE


def _are_others_than_the_dead(topic: Topic, near: Sequence[str]) -> bool:
    """Read "nine people were killed and eight others wounded": all who were."""
    return topic.event == "injure" and near[0] in ("other", "others")


def _is_among_them(topic: Topic) -> bool:
    """Read "among the missing are 23 men"."""
    near = [t.lower for t in topic.before[-_CLAUSE:] if t.lower not in _MODIFIERS]
    return near[-1:] != [] and near[-1] in _BE and "among" in near[-4:]


def _is_most_of_them(topic: Topic) -> bool:
    """Read "most of the victims (23 dead and 91 hurt) were in the east"."""
    near = [token.lower for token in topic.before[-2 * _CLAUSE :]]
    opened = len(near) - 1 - near[::-1].index("(") if "(" in near else 0
    told = near[max(0, opened - _CLAUSE) : opened]
    return ")" not in near[opened:] and not _MOST.isdisjoint(told) and "of" in told


def _word_before(topic: Topic) -> str:
    """Give the nearest word before the figure that is no hedge; "" when none is near."""
    near = topic.before[-_CLAUSE:]
    return next((token.lower for token in reversed(near) if token.lower not in _MODIFIERS), "")


def _goes_on(token: Token) -> bool:
    return token.text not in _ENDS


def _is_told_of_a_group(topic: Topic) -> bool:
    """Tell whether only some are counted: "six deaths were of children", "12 were women"."""
    near = [token.lower for token in takewhile(_goes_on, topic.after[:_CLAUSE])]
    for word, following in pairwise(near):
        if word in _BE:
            one = singular(following)  # "were women", but "were sent"
            group = one != following and is_person(one) and following not in EVENT_WORDS
            return group or following in _AMONG
    return False
