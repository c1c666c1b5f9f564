"""Old levels against which the article itself holds a new one: "that surpasses the 180 of 2018".

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
    find_partner,
    is_movement,
    words_left,
    words_right,
)
from digests.reconcile.topics import Topic
from digests.text.calendar import MONTHS, WEEKDAYS
from digests.text.late import LatePattern
from digests.text.word_lists import words

_WHEN = "|".join(sorted(MONTHS)) + "|first|second|third|fourth|last|previous|prior"
_THAT = words("that this it which")
TAKINGS = words("revenue sale turnover")  # one thing in a company's books
_NAMED = 6  # words behind a number that tell whose it is
_LEADS = words("lead leads led leading ahead advantage margin edge")

# "That surpasses the $846 million given in 2012".
_SURPASSES = LatePattern(
    r"^(?:that|this|it|which) (?:surpass(?:es|ed)|exceed(?:s|ed)|top(?:s|ped)|eclipse[sd]|beats?|"
    r"outstrip(?:s|ped)|(?:is|was) (?:well |far |much |slightly )?(?:more|fewer|less|higher|"
    r"lower) than|(?:is|was) (?:well |far |just )?(?:above|below|double|twice)) the "
    rf"{say.HEDGE}$"
)
_YEAR = LatePattern(r"(?:^| )(?:the |entire |whole |full )(?:19|20)\d\d ")
# "below the usual number of 90", "above its normal level of 95 million".
_USUAL = LatePattern(
    r"(?:^| )(?:below|above|under|over|than) (?:the|its|their) (?:usual|normal|customary) "
    r"(?:daily |monthly |annual )?(?:number|level|figure|total|rate|count|volume|amount|price|"
    r"pace) of (?:(?:about|around|some|nearly|roughly|over) ){0,2}$"
)
# "That would follow a 4.3 percent rate in the fourth quarter".
_FOLLOWS = LatePattern(
    r"(?:^| )(?:follow(?:s|ed)?|comes after|came after) (?:an? )(?:(?:revised|upwardly|downwardly|"
    r"whopping|modest|strong|weak|slight|sharp) ){0,2}$"
)
_PACE = LatePattern(
    r"^(?:annual |annualised |annualized |monthly )?(?P<move>rate|pace|rise|increase|gain|jump|"
    r"growth|expansion|drop|fall|decline|decrease|contraction|loss) (?:[^\s,;.]+ )?"
    rf"(?:(?:in|for|during) (?:the )?(?:{_WHEN})|last|the previous) "
)
# "In August, that lead was 7 points", "a month ago her lead was 9 points".
_LEAD_WAS = LatePattern(
    r"(?:^| )(?:that|this|the|his|her|its|their) (?:lead|margin|advantage|edge) "
    rf"(?:was|stood at|had been) {say.HEDGE}$"
)
# "the $18m it spent on adverts", "the $30m that schools got": what was done with it is another.
_OWN_CLAUSE = LatePattern(r"^(?:[^\s,;.]+ )?(?:that|which|who|it|they|he|she|we|i|you) ")
# "earned $21m on sales of $340m. That is more than the $18m": than the 21, or than the 340?
_ON_SALES = LatePattern(
    rf"(?:^| )on (?:[^\s,;:.]+ ){{0,2}}(?:sales|revenues?|turnover) of {say.HEDGE}$"
)
# "… on $488 million in sales", "… and revenue of $488 million".
_ON = LatePattern(r"(?:^| )(?:on|and) (?:[^\s,;:.]+ ){0,4}$")


def _surpasses(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "214 people died this year. That is more than the 180 killed in 2018".

    Whose name stands behind the old number has a number of his own: "the 30,000 Orvane sold".
    """
    partner = find_partner(earlier, topic, sentences=1)
    if partner is None or is_movement(partner) or is_forecast(topic):
        return None
    if _ON_SALES.search(all_words_left(partner)) or _OWN_CLAUSE.match(words_right(topic)):
        return None
    if _names_another(topic, partner) or _counts_another(topic, partner):
        return None
    right = words_right(topic)
    timed = say.TIME.search(right) or _YEAR.search(right)
    return Change(topic, partner) if timed and partner.sentence != topic.sentence else None


def _names_another(topic: Topic, partner: Topic) -> bool:
    """Tell "the 30,000 Orvane sold", "the 60 counted in Belm" from the same one's own."""
    told = {token.lower for token in (*partner.before, *partner.after)}
    near = (token for token in topic.after[:_NAMED] if token.text[0].isupper())
    return any(token.lower not in told | MONTHS | WEEKDAYS for token in near)


def _counts_another(topic: Topic, partner: Topic) -> bool:
    """Tell "that exceeds the $30 million budget" from "the $30 million given in 2012"."""
    noun = topic.figure.referent.noun
    behind = noun is not None and noun.start >= topic.figure.span.end
    return behind and topic.figure.referent.head != partner.figure.referent.head


def _usual(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "about 30 ships a day, down from 70 a week ago and below the usual number of 130"."""
    now = [other for other in earlier if not say.FROM.search(all_words_left(other))]
    partner = find_partner(now, topic)
    return Change(topic, partner) if partner and not is_movement(partner) else None


def _follows(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "The economy grew by 6.1 percent. That follows a 4.3 percent rate in the autumn"."""
    told = _PACE.match(words_right(topic))
    opens = bool(topic.before) and topic.before[0].lower in _THAT
    partner = find_partner(earlier, topic, sentences=1)
    if told is None or partner is None or not opens or partner.sentence == topic.sentence:
        return None
    near = {token.lower for token in (*partner.before, *partner.after)}
    falls = told["move"] in say.FALLS | {"loss", "contraction"}
    turned = falls != (not near.isdisjoint(say.FALLS)) and told["move"] not in ("rate", "pace")
    moved = is_movement(partner) or not near.isdisjoint(say.RISES | say.FALLS)
    return Change(topic, partner) if moved and not turned else None


def _lead_was(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "Lund led Falk by 5 points. In August, that lead was 7 points"."""
    partner = find_partner(earlier, topic, sentences=1)
    if partner is None or _LEADS.isdisjoint(t.lower for t in (*partner.before, *partner.after)):
        return None
    near = f"{all_words_left(topic)}| {words_right(topic)}"
    return Change(topic, partner) if say.TIME.search(near) else None


def _takings_too(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "earned $21m on sales of $340m, compared with $18m on sales of $290m last year"."""
    if (
        len(earlier) <= 1
        or not topic.who & TAKINGS
        or topic.figure.quantity.kind is not Kind.MONEY
    ):
        return None
    old = earlier[-1]
    before = words_left(old, earlier[:-1])
    if old.sentence != topic.sentence or not (
        say.COMPARED.search(before) or say.UP_FROM.search(before)
    ):
        return None
    now = [o for o in earlier[:-1] if o.who & TAKINGS and o.sentence == topic.sentence]
    return Change(topic, now[-1]) if now and _is_same_money(now[-1], topic) else None


def _is_same_money(one: Topic, other: Topic) -> bool:
    ours, theirs = one.figure.quantity, other.figure.quantity
    return (ours.kind, ours.unit) == (theirs.kind, theirs.unit) and ours.value != theirs.value


RULES = (
    Rule(_SURPASSES, _surpasses),
    Rule(_USUAL, _usual, frozenset(["of"])),
    Rule(_FOLLOWS, _follows, frozenset(["a", "an"])),
    Rule(_LEAD_WAS, _lead_was),
    Rule(_ON, _takings_too, frozenset(["on", "and"])),
)
