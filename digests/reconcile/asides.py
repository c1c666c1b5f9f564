"""An old figure told in an aside: "Flour, which cost $7 before the siege, now sells for $90".

Rules of `changes.py`, each with its pattern over a few words in lower case.
"""

from collections.abc import Sequence

from digests.reconcile.change_words import TIME, WAYS
from digests.reconcile.partners import (
    Change,
    Rule,
    all_words_left,
    are_like,
    is_movement,
    words_between,
    words_left,
    words_right,
)
from digests.reconcile.past_words import AT_FIRST, HEDGED, THEN
from digests.reconcile.topics import Topic
from digests.text.late import LatePattern
from digests.text.word_lists import words

_THIS = LatePattern(r" (?:this (?:year|month|week|quarter|season)|now|today) ")
_GAP = 14  # words between an aside's figure and the other
_NOW = words("now currently")
_ONCE = AT_FIRST | {"last"}
# Verbs of one kind: who sold 40 ships and has 90 has no fewer than before.
_KINDS = (
    words(
        "is are was were be been at stands stood number numbers numbered total totals totalled "
        "totaled hit hits reach reaches reached average averages averaged"
    ),
    words("cost costs sold sell sells selling fetch fetches fetched trades traded priced closed"),
    words("has have had won took employs employed"),
    words("earns earned makes made"),
    words("pays paid"),
    words("covers covered measures measured"),
)
# "… in 2001, numbered | just 120", "… on Sunday, has now reached | 55", "… will jump to | $12".
_SECOND = LatePattern(
    r"(?:^| )(?P<now>now |today |currently )?"
    r"(?:(?:has|have|had|will|would|is|are|was|were) (?:since |now |to |set to |due to |only )?)?"
    rf"(?:(?P<moved>{WAYS}|going|goes|went|shot|down|up) (?:further |back |up |down )?to|"
    rf"(?P<verb>{'|'.join(sorted(frozenset().union(*_KINDS)))})(?: at| for)?) {HEDGED}"
)
# The aside's own verb: "which cost", "that sold for", ", at", ", once".
_RELATIVE = LatePattern(
    r"(?:^| )(?:which|that|who) (?:had |have |has )?(?:once |previously |originally |first )?"
    r"(?P<verb>[a-z]+)(?: at| for| in| up)? " + HEDGED
)
_AFTER_COMMA = LatePattern(
    r"(?:^| ), (?:at |worth |priced at |valued at |trading at |put at |set at |estimated at |"
    r"once |originally |previously |now |currently )?" + HEDGED
)


def _aside(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "Car thefts, which totalled 900 in 2001, numbered just 120 last year"."""
    partner = earlier[-1] if earlier else None
    if partner is None or partner.sentence != topic.sentence:
        return None
    if not (are_like(partner, topic) or are_like(topic, partner)) or is_movement(partner):
        return None
    between = words_left(topic, earlier)
    left = all_words_left(partner)
    relative = _RELATIVE.search(left)
    aside = relative or _AFTER_COMMA.search(left)
    closes = between.count(", ") == 1 or (relative and ", " not in between)
    if not aside or not closes or words_between(partner, topic) > _GAP or "; " in between:
        return None
    if relative and not _is_of_a_kind(relative["verb"], between):
        return None
    return Change(partner, topic) if _is_dated(partner, topic, left, between) else None


def _is_of_a_kind(verb: str, between: str) -> bool:
    """Tell whether both verbs tell how much there is, or what it costs, or who has it."""
    told = _SECOND.search(between)
    kind = next((verbs for verbs in _KINDS if verb in verbs), None)
    return told is not None and kind is not None and (bool(told["moved"]) or told["verb"] in kind)


def _is_dated(partner: Topic, topic: Topic, left: str, between: str) -> bool:
    """Tell whether the aside has a time of its own, and the other a later one or none."""
    inside = between.partition(", ")[0]
    old = TIME.search(inside) or THEN.search(inside) or not _ONCE.isdisjoint(left.split()[-3:])
    told = _SECOND.search(between)
    future = " will " in between or " would " in between or " to " in between
    if told is None:
        return False
    if not _NOW.isdisjoint(left.split()[-2:]):
        return future  # "The price, now $7, will jump to $12"
    if ", " in between:
        return bool(old)
    right = words_right(topic)
    return bool(old) and bool(told["now"] or TIME.search(right) or _THIS.search(f" {right}"))


RULES = (Rule(_SECOND, _aside, frozenset(["to"]).union(*_KINDS)),)
