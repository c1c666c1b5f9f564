"""Which differing numbers are one number at two times: what a change has replaced."""

from collections.abc import Collection

from digests.model import Kind, Modifier, Span, Verdict
from digests.reconcile.bounds import exclude_each_other, is_same_number, is_vague
from digests.reconcile.offices import Offices
from digests.reconcile.partners import Change, all_words_left
from digests.reconcile.past_words import ITS_OWN
from digests.reconcile.polls import SUPPORT
from digests.reconcile.same_speaker import are_told_apart, have_other_speakers
from digests.reconcile.topics import Topic
from digests.reconcile.verdicts import stated
from digests.text.calendar import WEEK
from digests.text.word_lists import words

# "Firms added 140,000 jobs, up from 111,000 in May. Builders added 28,000": each trade its own.
_OF_TRADES = words("create hire cut close cancel deploy")
_CONTRADICTS = frozenset([Modifier.AT_MOST, Modifier.LESS_THAN])
_LATER = words("later subsequently")
_NEAR = 14  # characters on either side of the cue


class Timeline:
    """The changes that the article states, asked about the other claims of the same thing."""

    def __init__(self, changes: Collection[Change], offices: Offices) -> None:
        """Keep the changes by their claims."""
        self._offices = offices
        self._pairs = frozenset(
            (min(c.old.number, c.new.number), max(c.old.number, c.new.number)) for c in changes
        )
        self._old_of = {change.new.number: change.old for change in changes}
        self._olds = frozenset(change.old.number for change in changes)
        self._moving = self._olds | frozenset(self._old_of)

    def holds(self, pair: tuple[int, int]) -> bool:
        """Tell whether the pair is a change that the article states itself."""
        return pair in self._pairs

    def is_past(self, topic: Topic) -> bool:
        """Tell whether the article gives the number as one that no longer holds."""
        return topic.number in self._olds

    def verdict_of(self, one: Topic, other: Topic) -> Verdict | None:
        """Give "change" when one number has replaced the other; None when time says nothing."""
        ours, theirs = one.figure.quantity, other.figure.quantity
        if is_vague(ours) or is_vague(theirs) or is_same_number(ours, theirs):
            return None
        replaced = self._was_replaced(one, other) or self._moves_with(one, other)
        later = _came_later(one, other) and not self._is_of_another(one, other)
        return Verdict.CHANGE if replaced or later or _were_said_apart(one, other) else None

    def in_order(self, one: Topic, other: Topic) -> tuple[int, int]:
        """Give two claims of a change, of which `one` stands first, from the old to the new."""
        days = (_day(other) - _day(one)) % len(WEEK) if _were_said_apart(one, other) else 0
        before = self._old_of.get(one.number)
        repeated = before is not None and _same(before, other)
        passed = self.is_past(other) and not self.is_past(one)
        if repeated or passed or days > len(WEEK) // 2:
            return other.number, one.number
        return one.number, other.number

    def _moves_with(self, one: Topic, other: Topic) -> bool:
        """Tell whether a toll of which the article states a change had a third value."""
        if one.number not in self._moving and other.number not in self._moving:
            return False
        if one.is_headline or other.is_headline or one.event in _OF_TRADES:
            return False
        if one.figure.quantity.kind is not Kind.COUNT or _has_a_year(one) or _has_a_year(other):
            return False
        if have_other_speakers(one.claim, other.claim, self._offices):
            return False
        return exclude_each_other(one.figure.quantity, other.figure.quantity)

    def _is_of_another(self, one: Topic, other: Topic) -> bool:
        """Read "Tresk said 40 died. Later Belm revised its count to 85": never Tresk's count."""
        own = ITS_OWN.search(all_words_left(other))
        return own is not None and are_told_apart(one.claim, other.claim, self._offices)

    def _was_replaced(self, one: Topic, other: Topic) -> bool:
        """Tell whether one repeats the old number of the other: 27, then "to 31 from 27"."""
        olds = ((self._old_of.get(one.number), other), (self._old_of.get(other.number), one))
        return any(old is not None and _same(old, now) for old, now in olds)


def _has_a_year(topic: Topic) -> bool:
    """Tell whether a number is of a year of its own: "the deaths in 1994"."""
    return any(time.isdigit() for time in topic.occasion.times)


def _same(one: Topic, other: Topic) -> bool:
    return is_same_number(one.figure.quantity, other.figure.quantity)


def _day(topic: Topic) -> int:
    """Number the weekday on which it was said."""
    return min(WEEK.index(day) for day in topic.occasion.said)


def _were_said_apart(one: Topic, other: Topic) -> bool:
    """Tell whether the two were said on different days."""
    ours, theirs = one.occasion.said, other.occasion.said
    if not _CONTRADICTS.isdisjoint([stated(one).modifier, stated(other).modifier]):
        return False  # "250,000", "no more than 90,000"
    if SUPPORT in one.who:
        return False  # two pollsters
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _came_later(one: Topic, other: Topic) -> bool:
    """Tell whether the words of saying say so: "Emergency services later said six had died"."""
    cue = other.claim.cue
    if cue is None or cue.end > other.figure.span.start or not one.event:
        return False
    near = Span(cue.start - _NEAR, cue.end + _NEAR)
    later = any(near.holds(token.span) for token in other.before if token.lower in _LATER)
    return later and exclude_each_other(one.figure.quantity, other.figure.quantity)
