"""What became of a number: "by Friday it was 31", "only 300 remain", "ended with 22".

Further rules of `changes.py`, each with its pattern over a few words in lower case.
"""

from collections.abc import Sequence

from digests.model import Kind
from digests.reconcile.change_words import FALL_WORDS, RISE_WORDS, TIME, WAYS
from digests.reconcile.occasions import are_places_apart
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
from digests.reconcile.past_words import HEDGED, THEN
from digests.reconcile.topics import Topic
from digests.text.calendar import MONTHS, WEEK, YEAR
from digests.text.late import LatePattern
from digests.text.word_lists import words

_IT = (
    r"(?:it|that|this|they|we|there|(?:the|that|its|their) (?:death |official |confirmed )?"
    r"(?:figure|number|rate|toll|price|total|share|count|cost|bill|tally|crowd))"
)
_MOVED = "|".join(f"{RISE_WORDS} {FALL_WORDS}".split())
# "… it had reached 31", "the toll was 31".
_IT_BECAME = LatePattern(
    rf"(?:^| ){_IT} (?:had |has )?(?:already |since )?(?:was|were|is|are|been|reached|stood at|"
    rf"hit|passed|exceeded|numbered|totalled|totaled|(?:{_MOVED}) (?:further )?(?:to|past|above|"
    rf"below)) {HEDGED}"
)
# "By Wednesday", "by evening", "two days later", "the next day".
_LATER = LatePattern(
    rf"(?:^| )(?:by (?:the )?(?:early |late |mid-?)?(?:{'|'.join(WEEK)}|{'|'.join(MONTHS)}|"
    r"evening|night|nightfall|morning|noon|midday|afternoon|dawn|dusk|midnight|sunset|then|"
    r"weekend|end of|last (?:week|day|month)|second|third|fourth|(?:19|20)\d\d)|"
    r"(?:hours?|days?|weeks?|months?|years?) (?:later|on|after)|"
    r"the (?:next|following) (?:day|morning|week|month|year)|later|afterwards) "
)
# "Once there were 4,000; only 300 remain", "of 40 shops that once stood there nine are left".
_REMAIN = LatePattern(
    r"^(?:of (?:them|those|these) )?(?:(?:still )?(?:remains?|survives?)(?: today)?"
    r"(?= [.,;]| (?:in|at|here|there|now|open|on) )|(?:are|is) "
    r"(?:now |still )?(?:left|standing|alive|open)) "
    r"|^(?:[^\s,;.]+ )?(?:live|work|survive) (?:there|here) (?:today|now) "
)
_REMAINS = words("remain remains survive survives left standing alive open today now")
_IN_A_YEAR = LatePattern(r"(?:^| )(?:1[89]|20)\d\d ")
_ONCE = words("once formerly originally used")
# "started with 60 lorries and ended with 22".
_ENDED_WITH = LatePattern(
    r"(?:^| )(?:ended|ends|finished|finishes|closed|returned|left|emerged|works?) "
    rf"(?:[^\s,;.]+ ){{0,4}}with {HEDGED}"
)
BEGAN_WITH = LatePattern(
    r"(?:^| )(?:began|begins|started|starts|opened|entered|set out|set off|arrived|went in) "
    rf"(?:[^\s,;.]+ ){{0,4}}with {HEDGED}"
)
# "cut his 20-year sentence to 12 years", "raised its $10 fee to $15".
_A_TO = LatePattern(rf"^(?:[^\s,;.]+ ){{1,5}}to {HEDGED}")
# … "had her 10-match ban reduced to seven"
_HAD_A = LatePattern(r"(?:^| )(?:had|has|have|having|see|saw|seen) (?:his|her|its|their|my|our) $")
_CUT_TO = LatePattern(rf"(?:^| )(?:{WAYS}) to {HEDGED}")
# "The five-year ban was cut to two years"
_THE = LatePattern(r"(?:^| )(?:the|his|her|its|their|a|an|\S+ ?['’]s) (?:original |initial )?$")
_WAS_CUT = LatePattern(
    rf"^(?:[^\s,;.]+ ){{1,3}}(?:was|were|(?:has|have|had) been) (?:later |since )?(?:{WAYS}) to "
)
_CUT_A = LatePattern(
    rf"(?:^| )(?:{WAYS}) (?:a|an|the|its|his|her|their|our|my|(?:the )?\S+ ?['’]s) "
    r"(?:current |present |original |existing )?$"
    # "revised an earlier figure of 61 dead to 58", "raised its offer of $30 a share to $34"
    rf"|(?:^| )(?:{WAYS}|revised|corrected) (?:a|an|the|its|his|her|their) (?:[^\s,;.]+ ){{0,2}}"
    rf"(?:figure|toll|count|estimate|forecast|offer|bid|sentence|term|fine|target) of {HEDGED}"
)
# "That has fallen to 41 percent".
_HAS_BECOME = LatePattern(
    rf"(?:^|[;,] |and |but ){_IT} (?:has|have) (?:since |now )?(?:{_MOVED}) (?:further )?"
    rf"to {HEDGED}"
)
# "In 2001, 900 cars were stolen. Last year, 120 were".
_WERE = LatePattern(r"^(?:were|did|had|do|are|have) (?:so )?[.,;]")
_IN_ALL = LatePattern(r"(?:^| )" + HEDGED)
_TODAY = LatePattern(
    r"(?:^| )(?:now|today|this (?:year|season|month)|the (?:latest|newest|most recent)) "
)
_LAST = LatePattern(r"(?:^| )last (?:year|season|month) ")
_NOW = 9999
_DIGITS = 4  # of a year
_HALF_A_YEAR = 6
# "first spoke of 44 deaths, | then of | 61".
_THEN_OF = LatePattern(
    rf"^(?:[^\s,;.]+ )?(?:, )?(?:and |but )?(?:then|later) (?:of |at |to )?{HEDGED}"
)
_FIRST = words("first initially originally")
_BECAME = words("was were is are been reached at hit passed to above below numbered")
_HALF_A_WEEK = 3
_FEW = 6


def _it_became(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "On Monday the toll stood at 12. By Wednesday it had reached 31"."""
    partner = find_partner(earlier, topic, sentences=1)
    if partner is None or is_movement(partner) or partner.is_headline:
        return None
    noun = topic.figure.referent.noun
    named = noun is not None and noun.start >= topic.figure.span.end
    if named or topic.event not in ("", partner.event):
        return None
    if are_places_apart(partner.occasion, topic.occasion):
        return None
    left = words_left(topic, earlier)
    later = _LATER.search(left) is not None or _is_on_a_later_day(partner, topic)
    since = _HAS_BECOME.search(left) is not None and _is_dated(partner)
    first = _rank(f"{all_words_left(partner)}| {words_right(partner)}")
    found = later or since or is_told_later(partner, left) or 0 < first < _rank(left)
    return Change(partner, topic) if found else None


def _is_dated(topic: Topic) -> bool:
    """Tell whether it was so at a time that is over: "In March 47 percent backed her"."""
    near = f"{all_words_left(topic)}| {words_right(topic)}"
    return TIME.search(near) is not None or THEN.search(near) is not None


def is_told_later(partner: Topic, left: str) -> bool:
    """Tell whether it was so many in March, "in May it was" so many; or on Friday and Sunday."""
    return any(
        _comes_after(names, all_words_left(partner).split(), left.split())
        for names in (YEAR, WEEK)
    )


def _comes_after(names: Sequence[str], before: Sequence[str], then: Sequence[str]) -> bool:
    ours = [names.index(word) for word in before if word in names]
    theirs = [names.index(word) for word in then if word in names]
    return len(ours) == len(theirs) == 1 and 0 < theirs[0] - ours[0] <= _HALF_A_YEAR


def _so_many_were(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "In 2001, 900 cars were stolen. Last year, 120 were"."""
    if not _WERE.match(words_right(topic)):
        return None
    partner = find_partner(earlier, topic, sentences=1)
    if partner is None or is_movement(partner):
        return None
    right = words_right(partner).partition("; ")[0]
    ours = f"{all_words_left(partner)}| {right}"
    theirs = f"{words_left(topic, earlier)}| {words_right(topic)}"
    first, then = _rank(ours), _rank(theirs)
    if not first or not then or first == then:
        return None
    return Change(partner, topic) if first < then else Change(topic, partner)


def _rank(told: str) -> int:
    """Give a number by which years can be put in order; 0 for none."""
    if _TODAY.search(told):
        return _NOW
    if _LAST.search(told):
        return _NOW - 1
    months = [YEAR.index(word) + 1 for word in told.split() if word in MONTHS]
    years = [int(word) for word in told.split() if len(word) == _DIGITS and word.isdigit()]
    dated = years or months
    return dated[0] if len(dated) == 1 else 0


def _is_on_a_later_day(one: Topic, other: Topic) -> bool:
    """Tell whether it was on Friday, and on Sunday so many."""
    ours, theirs = (_days(topic) for topic in (one, other))
    if len(ours) != 1 or len(theirs) != 1:
        return False
    (first,), (then,) = ours, theirs
    return 0 < (WEEK.index(then) - WEEK.index(first)) % len(WEEK) <= _HALF_A_WEEK


def _days(topic: Topic) -> frozenset[str]:
    return topic.occasion.days | topic.occasion.said


def _remain(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "Once there were 4,000 elephants here; only 300 remain"."""
    if topic.after and _REMAINS.isdisjoint([token.lower for token in topic.after[:_FEW]]):
        return None
    partner = find_partner(earlier, topic, sentences=1)
    if partner is None or not _REMAIN.match(words_right(topic)):
        return None
    near = {token.lower for token in (*partner.before, *partner.after)}
    told = f"{all_words_left(partner)}| {words_right(partner)}"
    dated = _IN_A_YEAR.search(told) or THEN.search(told)
    return Change(partner, topic) if dated or not _ONCE.isdisjoint(near) else None


def _ended_with(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "The convoy started with 60 lorries and ended with 22"."""
    partner = find_partner(earlier, topic, sentences=1)
    began = partner is not None and BEGAN_WITH.search(all_words_left(partner))
    return Change(partner, topic) if partner is not None and began else None


def _cut_a_to(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "cut his 20-year sentence to 12 years", "raised its $10 fee to $15"."""
    partner = earlier[-1] if earlier else None
    if partner is None or partner.sentence != topic.sentence:
        return None
    if not (are_like(partner, topic) or _is_bare_number(partner, topic)):
        return None
    left = all_words_left(partner)
    between = words_left(topic, earlier)
    had = _HAD_A.search(left) and _CUT_TO.search(between)
    was = _THE.search(left) and _WAS_CUT.match(between)
    return Change(partner, topic) if had or was or _CUT_A.search(left) else None


def _is_bare_number(partner: Topic, topic: Topic) -> bool:
    """Tell the seven of "her 10-match ban reduced to seven": matches, though none are named."""
    ours, theirs, noun = partner.figure.quantity, topic.figure.quantity, topic.figure.referent.noun
    bare = noun is None or noun.end <= topic.figure.span.start
    return bare and theirs.kind is Kind.COUNT and ours.value != theirs.value


def _then_of(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "Police first spoke of 44 deaths, then of 61"."""
    partner = earlier[-1] if earlier else None
    if partner is None or partner.sentence != topic.sentence or not are_like(partner, topic):
        return None
    first = not _FIRST.isdisjoint(all_words_left(partner).split())
    return Change(partner, topic) if first else None


RULES = (
    Rule(_IT_BECAME, _it_became, _BECAME),
    Rule(_A_TO, _cut_a_to, frozenset(["to"])),
    Rule(LatePattern(HEDGED), _remain),
    Rule(_IN_ALL, _so_many_were),
    Rule(_THEN_OF, _then_of, frozenset(["then", "later"])),
    Rule(_ENDED_WITH, _ended_with, frozenset(["with"])),
)
