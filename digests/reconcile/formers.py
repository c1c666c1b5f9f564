"""Former amounts that a noun or a verb of their own names: "last year's budget was", "replaces".

Further rules of `changes.py`, each with its pattern over a few words in lower case.
"""

from collections.abc import Sequence

from digests.model import Kind
from digests.reconcile import change_words as say
from digests.reconcile.forecasts import is_forecast
from digests.reconcile.partners import (
    Change,
    Rule,
    all_words_left,
    are_like,
    find_partner,
    is_movement,
    words_left,
    words_right,
)
from digests.reconcile.topics import Topic
from digests.text.late import LatePattern
from digests.text.word_lists import words

_STRETCH = "year|month|quarter|week|season"
_COUNTS = "figure|estimate|toll|count|total|tally|forecast|projection|prediction|number"
_SHORT = 3  # letters; shorter words do not tell what an amount is of

# "75,000, up from around": nothing else stands between the two.
_ONLY_FROM = LatePattern(rf"^, (?:up|down) (?:slightly |sharply )?from {say.HEDGE}$")
# "a slight pick-up from the 4.4% increase recorded in January".
_STEP_FROM = LatePattern(
    r"(?:^| )(?:pick-up|pickup|uptick|slowdown|rebound|dip|improvement|acceleration|deceleration|"
    rf"easing|quickening|step up|step down) (?:from|on) {say.HEDGE}$"
)
# "Last year's budget was $15.6 million".
_LAST_WAS = LatePattern(
    rf"(?:^| )(?:last|the previous|the prior) (?:{_STRETCH}) ?['’]s (?P<of>(?:[^\s,;.]+ ){{1,4}}?)"
    rf"(?:was|were|stood at|came to|totalled|totaled) {say.HEDGE}$"
)
# "although originally just two deaths | had been reported".
_ORIGINALLY = LatePattern(rf"(?:^| )(?:originally|initially|at first) {say.HEDGE}$")
_REPORTED = LatePattern(
    r"^(?:[^\s,;.]+ ){0,3}(?:had been|have been|were|was) (?:reported|thought|feared|believed|"
    r"said|counted|confirmed|listed) "
)
# "The new figure of 93,000 dead replaces an estimate of 80,000".
_REPLACES = LatePattern(
    r"(?:^| )(?:replac|supersed)(?:es|ed|ing) (?:a|an|the|its|their) (?:[^\s,;.]+ ){0,3}"
    rf"(?:{_COUNTS}) of {say.HEDGE}$"
)
# "It must save £7m next year. That figure will rise to £45m by 2022".
_THAT_MOVES = LatePattern(
    r"^(?:that|this) (?:figure|number|sum|total|amount|share|rate) (?:will|would|could|should|may|"
    rf"is (?:expected|set|due|forecast) to) (?:rise|fall|grow|climb|drop|increase) to {say.HEDGE}$"
)
# "Sales rose 10.5% in the half, accelerating to 14% in May".
_SPEEDING = LatePattern(
    rf"(?:^| ), (?:accelerating|quickening|slowing|easing|cooling|speeding up) to {say.HEDGE}$"
)
_SEES = LatePattern(r"(?:^| )(?:sees|saw|expects|forecasts?|predicts|projects|estimates?) ")
# "Its previous forecast, from July, was for growth of 3.2 percent".
_FORMER_WAS = LatePattern(
    rf"(?:^| )(?:previous|earlier|last|prior|original) (?:{_COUNTS}|poll|survey)"
    r"(?: , (?:[^\s,;]+ ){1,5},)? (?:was|were|had been)(?: for| of| at)? (?:[^\s,;.]+ ){0,4}$"
)


def _step_from(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "up 4.8 percent, a slight pick-up from 4.4 percent in April"."""
    partner = find_partner(earlier, topic, sentences=1)
    return Change(topic, partner) if partner else None


def _last_was(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "The budget is $19.4 million. Last year's budget was $15.6 million"."""
    told = _LAST_WAS.search(words_left(topic, earlier))
    partner = find_partner(earlier, topic, sentences=1)
    if told is None or partner is None or is_movement(partner):
        return None
    named = {word for word in told["of"].split() if len(word) > _SHORT}
    return Change(topic, partner) if named <= {t.lower for t in partner.before} else None


def _originally(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "four people died, although originally just two deaths had been reported"."""
    partner = find_partner(earlier, topic, sentences=1)
    reported = _REPORTED.search(words_right(topic))
    return Change(topic, partner) if partner and reported else None


def _replaces(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "The new count of 93 dead replaces an estimate of 80"."""
    partner = earlier[-1] if earlier else None
    if partner is None or partner.sentence != topic.sentence:
        return None
    return Change(topic, partner) if _may_be_one(partner, topic) else None


def _may_be_one(one: Topic, other: Topic) -> bool:
    """Tell whether two amounts are alike, or one of them is told without what it counts."""
    bare = other.figure.referent.noun is None and one.figure.quantity.kind is Kind.COUNT
    counts = bare and other.figure.quantity.kind is Kind.COUNT
    return are_like(one, other) or are_like(other, one) or counts


def _that_moves(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "It must save £7 million. That figure will rise to £45 million"."""
    told = [other for other in earlier if other.sentence == topic.sentence - 1]
    if len(told) != 1:
        return None  # "lent $9m and paid $2m in tax": which of them, it does not say
    partner = told[0]
    ours, theirs = partner.figure.quantity, topic.figure.quantity
    same = (ours.kind, ours.unit) == (theirs.kind, theirs.unit)
    return Change(partner, topic) if same and ours.value != theirs.value else None


def _speeding(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "rose 10.5 percent in the half, accelerating to 14 percent in May"."""
    partner = earlier[-1] if earlier else None
    near = partner is not None and partner.sentence == topic.sentence and is_movement(partner)
    if partner is None or not near or topic.figure.quantity.kind is not Kind.PERCENT:
        return None
    return Change(partner, topic) if are_like(partner, topic) else None


def _former_was(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read on a forecast alone: not "Inflation hit 9 percent. Its previous forecast was 3"."""
    partner = find_partner(earlier, topic, sentences=1)
    foreseen = partner and (is_forecast(partner) or _SEES.search(all_words_left(partner)))
    return Change(topic, partner) if partner and foreseen else None


def _tied_closely(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "loans rose to 75,000, up from around 71,000 approvals": one thing by another name."""
    partner = earlier[-1] if earlier else None
    if partner is None or partner.sentence != topic.sentence:
        return None
    ours, theirs = partner.figure.quantity, topic.figure.quantity
    between = words_left(topic, earlier)
    close = _ONLY_FROM.match(between) is not None
    counts = ours.kind is theirs.kind is Kind.COUNT and not say.ON_TO.search(words_right(topic))
    level = say.TO.search(all_words_left(partner)) is not None
    return Change(topic, partner) if close and counts and level else None


RULES = (
    Rule(_STEP_FROM, _step_from, frozenset(["from", "on"])),
    Rule(_LAST_WAS, _last_was, words("last previous prior")),
    Rule(_ORIGINALLY, _originally, words("originally initially first")),
    Rule(_REPLACES, _replaces, frozenset(["of"])),
    Rule(_THAT_MOVES, _that_moves, frozenset(["that", "this"])),
    Rule(_SPEEDING, _speeding, frozenset(["to"])),
    Rule(_FORMER_WAS, _former_was, words("previous earlier last prior original")),
    Rule(say.UP_FROM, _tied_closely, frozenset(["from"])),
)
