"""An old figure that is set beside the new one: "$412 million, compared with $388 million".

Rules of `changes.py`: a time beside the old figure tells it from that of another place or person.
"""

from collections.abc import Sequence

from digests.model import Kind
from digests.reconcile import change_words as say
from digests.reconcile.partners import (
    Change,
    Rule,
    all_words_left,
    are_like,
    find_partner,
    rate_of,
    words_left,
    words_right,
)
from digests.reconcile.past_words import DATED, IN_BRACKETS, THEN
from digests.reconcile.places import NAMED_TIMES, read_places
from digests.reconcile.topics import Topic
from digests.reconcile.yardsticks import TAKINGS
from digests.text.calendar import MONTHS
from digests.text.word_lists import words

_PAIRED = 3  # figures before the second of "$388m, or $1.71 a share"
_TIMES = MONTHS | words("quarter half period year month week season nine three six")
_SMALL = words("the all same last first second third previous entire , .")
_OF_WHOM = frozenset(["for", "among"])
_FAR = 6
_CLOSE = 4  # words behind a figure that tell where it is so


def _compared(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "$412 million, compared with $388 million a year earlier"."""
    left = words_left(topic, earlier)
    again = int(say.THAT_COMPARES.search(left) is not None)
    beside_sales = say.ON_SALES.match(words_right(topic)) is not None
    fitting = [o for o in earlier if not (beside_sales and o.who & TAKINGS)]
    partner = find_partner(fitting, topic, sentences=again)
    if partner is None or say.FORECAST_OF.search(left):
        return None
    right = words_right(topic)
    timed = say.TIME.search(right) or say.TIME.search(left) or THEN.search(right)
    plain = topic.figure.quantity.kind is Kind.MONEY or _is_of_a_row(earlier, partner)
    elsewhere = say.ELSEWHERE.search(words_right(topic)) is not None
    if _is_in_another_place(partner, topic) or _is_for_another(partner, topic):
        return None
    return Change(topic, partner) if timed or (plain and not elsewhere) else None


def _is_in_another_place(partner: Topic, topic: Topic) -> bool:
    """Tell "3 percent in Tarn, against 9 percent in Orva last year" from Tarn at two times."""
    between = [token for token in partner.after if token.end <= topic.figure.span.start]
    ours, theirs = read_places(between), read_places(topic.after[:_CLOSE]) - NAMED_TIMES
    return bool(theirs) and bool(ours - NAMED_TIMES) and ours.isdisjoint(theirs)


def _is_for_another(partner: Topic, topic: Topic) -> bool:
    """Tell "4 percent for men, against 9 percent for women last year", "$2 for a glass"."""
    near = topic.after[:2]
    if len(near) <= 1 or near[0].lower not in _OF_WHOM:
        return False
    between = [token.lower for token in partner.after if token.end <= topic.figure.span.start]
    behind = [token.lower for token in topic.after[1:_FAR] if token.lower not in _SMALL]
    if behind and (behind[0] in _TIMES or behind[0] in between):
        return False  # "… for the quarter, compared with $9 million for the same quarter of 2018"
    another = near[1].text[0].isupper() or near[1].lower in ("a", "an")
    return another or not _OF_WHOM.isdisjoint(between)


def _is_of_a_row(earlier: Sequence[Topic], partner: Topic) -> bool:
    """Read on "347, compared to 333 last year, and 120, compared to 111", "fell to 236"."""
    same = [other for other in earlier if other.sentence == partner.sentence]
    told = (words_left(other, same[:at]) for at, other in enumerate(same) if at)
    paired = any(say.COMPARED.search(left) for left in told)
    return paired or say.RISEN_TO.search(all_words_left(partner)) is not None


def _compared_too(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read on "$412m, or $1.87 a share, compared with $388m, or $1.71 a share"."""
    if len(earlier) < _PAIRED:
        return None
    before = words_left(earlier[-1], earlier[:-1])
    if not (say.COMPARED.search(before) or say.FROM.search(before)):
        return None
    again = say.THAT_WAS.search(before) is not None  # "It earned $9. That was up from $8, or …"
    partner = find_partner(earlier[:-1], topic, sentences=int(again))
    return Change(topic, partner) if partner and rate_of(topic) else None


def _in_brackets(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "$412 million ($388 million a year earlier)", "$412 million (2018: $388 million)"."""
    partner = earlier[-1] if earlier else None
    if partner is None or partner.sentence != topic.sentence or not are_like(partner, topic):
        return None
    left = words_left(topic, earlier)
    timed = say.TIME.search(words_right(topic)) or DATED.search(left)
    return Change(topic, partner) if timed else None


RULES = (
    Rule(IN_BRACKETS, _in_brackets, frozenset(["("])),
    Rule(say.COMPARED, _compared, say.COMPARING),
    Rule(say.OR, _compared_too, frozenset(["or"])),
)
