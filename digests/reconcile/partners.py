"""The figure with which an old or a new one is tied, and the words between and beside them."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from digests.model import Kind, Quantity, Token
from digests.reconcile import change_words as say
from digests.reconcile.bounds import are_of_other_size, is_equal
from digests.reconcile.comparable import are_like_counted
from digests.reconcile.topics import Topic
from digests.text.late import LatePattern
from digests.text.word_lists import words

_CLOSE = 4  # words between "from 24" and "to 32 teams"
_WORDS = 12  # words before or after a figure that are read
_DIGITS = 4  # characters of a number without its unit: "12", "12.5"
_SPANS = words("year month week day quarter")
_STEPS = words(
    """higher lower more less fewer up down drop fall rise increase decrease decline gain jump
    reduction slump surge"""
)


class Change(NamedTuple):
    """The old figure and the new one."""

    old: Topic
    new: Topic


class Rule(NamedTuple):
    """One way of tying two figures: `cue` must stand in the words before the later one.

    It holds one of the `words`, when some are given: a long cue is not looked for without them.
    """

    cue: LatePattern
    read: Callable[[Sequence[Topic], Topic], Change | None]
    words: frozenset[str] = frozenset()

    def may_fit(self, told: frozenset[str]) -> bool:
        """Tell whether the cue may stand among these words."""
        return not self.words or not self.words.isdisjoint(told)


def find_partner(earlier: Sequence[Topic], topic: Topic, *, sentences: int = 0) -> Topic | None:
    """Find the nearest earlier figure of the same thing, in the sentence or some before it.

    In "$412 million, or $1.87 a share, compared with $388 million" it is the first; in "settled $2
    lower at $78" it is the level, not the step.
    """
    near = [other for other in earlier if topic.sentence - other.sentence <= sentences]
    wholes = {other.figure.part_of for other in near}  # "112 of the 240 seats, down from 131"
    like = [o for o in reversed(near) if o.number not in wholes and are_like(o, topic)]
    rated = [other for other in like if rate_of(other) == rate_of(topic)]
    found = [*rated, *like]
    shares = topic.figure.quantity.kind is Kind.PERCENT
    if shares and any(other.sentence == topic.sentence for other in found):
        # "prices rose 0.57 percent, up from 0.25 percent": the steps themselves are compared
        found = [other for other in found if other.sentence == topic.sentence]
    return next((other for other in found if not is_movement(other)), next(iter(found), None))


def just_before(earlier: Sequence[Topic], topic: Topic) -> Topic | None:
    """Read "The herd has grown to 900 from just 60 animals": 900 has no noun of its own."""
    partner = earlier[-1]
    noun = partner.figure.referent.noun
    bare = noun is None or noun.end <= partner.figure.span.start
    counts = partner.figure.quantity.kind is topic.figure.quantity.kind is Kind.COUNT
    same = partner.sentence == topic.sentence and not partner.event
    close = same and words_between(partner, topic) <= _CLOSE
    return partner if bare and counts and close and not is_movement(partner) else None


def is_span(one: Topic, other: Topic) -> bool:
    """Read "the league grew from 24 to 32 teams", "the wait grew from six weeks to a month"."""
    ours, theirs = one.figure.quantity, other.figure.quantity
    close = words_between(one, other) <= _CLOSE
    apart = ours.unit != theirs.unit or not is_equal(ours, theirs)
    plain = ours.kind in (Kind.COUNT, Kind.DURATION) and not _are_two_nouns(one, other)
    return close and apart and plain and ours.kind is theirs.kind


def _are_two_nouns(one: Topic, other: Topic) -> bool:
    """Tell "from 12 clinics to 40 villages" from "from 24 to 32 teams"."""
    nouns = [t.figure.referent.noun for t in (one, other)]
    spans = [t.figure.span for t in (one, other)]
    behind = [n is not None and n.start >= span.end for n, span in zip(nouns, spans, strict=True)]
    return all(behind) and one.figure.referent.head != other.figure.referent.head


def has_grown_to(one: Topic, other: Topic) -> bool:
    """Read "From 12 members in 1999, the group has grown to 900": 900 has no noun of its own."""
    ours, theirs = one.figure.quantity, other.figure.quantity
    noun = other.figure.referent.noun
    bare = noun is not None and noun.end <= other.figure.span.start and not other.event
    return bare and ours.kind is theirs.kind is Kind.COUNT and not is_equal(ours, theirs)


def goes_that_way(old: Topic, new: Topic, verb: str) -> bool:
    """Tell whether the numbers move as the verb says."""
    before, after = old.figure.quantity, new.figure.quantity
    if before.value is None or after.value is None:
        return False
    if verb in say.RISES:
        return before.value < after.value
    return before.value > after.value or verb not in say.FALLS


def is_movement(topic: Topic) -> bool:
    """Tell whether the figure says by how much something rose or fell: "up 3%", "$2 lower"."""
    if topic.after and topic.after[0].lower in _STEPS:
        return True
    return say.MOVED_BY.search(all_words_left(topic)) is not None


def is_of_another(partner: Topic, topic: Topic) -> bool:
    """Read "Petrol peaked at 159p, while diesel has fallen from 191p": that is no petrol."""
    behind = topic.after[:2]
    if len(behind) > 1 and behind[0].lower == "that" and behind[1].text[0].isupper():
        return True  # "up from the $30 million that Orva forecast"
    told = say.OTHER_FELL.search(words_left(topic, [partner]))
    return told is not None and told["who"] not in {token.lower for token in partner.before}


def are_like(one: Topic, other: Topic) -> bool:
    """Tell whether two figures can be one thing at two times."""
    ours, theirs = one.figure.quantity, other.figure.quantity
    if _measure_of(ours) != _measure_of(theirs) and not _leaves_unit_out(one, other):
        return False
    if ours.kind is Kind.MONEY and are_of_other_size(ours, theirs):
        return False  # "$116 million, or 5 cents a share"
    return not is_equal(ours, theirs) and are_like_counted(one, other)


def _measure_of(quantity: Quantity) -> tuple[Kind, str | None]:
    """Give kind and unit; votes are votes, whether the article tells them as a result or not."""
    return Kind.COUNT if quantity.kind is Kind.TALLY else quantity.kind, quantity.unit


def _leaves_unit_out(one: Topic, other: Topic) -> bool:
    """Read "from 40 hours to 35"; but "crimes in the 12 months to May, from 7.9 million"."""
    if one.sentence != other.sentence or one.figure.quantity.kind is Kind.COUNT:
        return False
    if _is_share_after_points(one, other):
        return True
    if are_of_other_size(one.figure.quantity, other.figure.quantity):
        return False
    noun = other.figure.referent.noun
    bare = noun is None or noun.end <= one.figure.span.start
    left = all_words_left(other)
    tied = say.FROM.search(left) or say.TO.search(left) or say.NOW_DOES.search(left)
    return bare and not other.event and other.figure.quantity.kind is Kind.COUNT and bool(tied)


def _is_share_after_points(one: Topic, other: Topic) -> bool:
    """Read "The Greens are on 14 percent, up two points, from 12": no 12 points."""
    ours, theirs = one.figure.quantity, other.figure.quantity
    shares = ours.kind is theirs.kind is Kind.PERCENT and ours.unit != theirs.unit
    bare = other.figure.span.end - other.figure.span.start <= _DIGITS
    return shares and bare and say.FROM.search(all_words_left(other)) is not None


def rate_of(topic: Topic) -> str:
    """Give what the amount is for: "share" of "$1.87 a share"; "" when it is for all."""
    near = topic.after[:2]
    if len(near) == 2 and near[0].lower in ("a", "an", "per") and near[1].text.isalpha():
        return "" if near[1].lower in _SPANS else near[1].lower
    return ""


def words_between(one: Topic, other: Topic) -> int:
    """Count the words between two figures of one sentence."""
    return sum(token.start >= one.figure.span.end for token in other.before)


def words_left(topic: Topic, earlier: Sequence[Topic]) -> str:
    """Give the words before a figure back to the figure before it."""
    since = earlier[-1].figure.span.end if earlier else 0
    return _joined([token for token in topic.before if token.start >= since][-_WORDS:])


def all_words_left(topic: Topic) -> str:
    """Give the words before a figure, whatever figures stand among them."""
    return _joined(topic.before[-_WORDS:])


def words_right(topic: Topic) -> str:
    """Give the words behind a figure."""
    return _joined(topic.after[:_WORDS])


def _joined(tokens: Sequence[Token]) -> str:
    return "".join([f"{token.lower} " for token in tokens])
