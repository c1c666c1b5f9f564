"""More ways to tie an old figure to a new one: the article says outright which is the old one.

"Now we have five", "a year ago it was 29", "a previous estimate of 12", "revised it to 6.8".
"""

from collections.abc import Sequence

from digests.model import Kind
from digests.reconcile import change_words as change
from digests.reconcile import past_words as say
from digests.reconcile.afterwards import is_told_later
from digests.reconcile.forecasts import is_forecast
from digests.reconcile.nowadays import RULES as NOW_RULES
from digests.reconcile.nowadays import is_bare, is_governed, was_once
from digests.reconcile.partners import (
    Change,
    Rule,
    all_words_left,
    are_like,
    find_partner,
    goes_that_way,
    is_movement,
    rate_of,
    words_between,
    words_left,
    words_right,
)
from digests.reconcile.topics import Topic
from digests.text.word_lists import words

_BESIDE = 2  # words behind a number that may tell what it is of
_FAR_GAP = 14
_GAP = 8  # words between a figure and what it "had been cut to"
_LEVELS = (Kind.MONEY, Kind.PERCENT, Kind.MEASURE)
_RESULTS = {"profit", "loss"}
_TO, _AFTER, _FROM = frozenset(["to"]), frozenset(["after"]), frozenset(["from"])
_THEY = frozenset(["it", "they", "he", "she"])
_EARLIER = words("earlier previously initially originally first")
_NOT = words("rather instead not")
_THE = words("the its their")
_WAS = words("was were saw had treated counted recorded stood used")
_OF = words("of was were original initial previous earlier former")


def _it_was(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "We have 312 patients today. On Sunday it was 340"."""
    left = words_left(topic, earlier)
    partner = find_partner(earlier, topic, sentences=1)
    if partner is None or not is_bare(topic, partner):
        return None
    near = f"{all_words_left(topic)}| {words_right(topic)}"
    timed = change.TIME.search(near) or say.THEN.search(near) or say.HAD_STOOD.search(left)
    return Change(topic, partner) if timed or " used to " in left else None


def _it_made(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "It made £75 million. A year earlier it made £125 million"."""
    made = say.IT_MADE.search(words_left(topic, earlier))
    made = None if say.TO_DO.match(words_right(topic)) else made
    partner = find_partner(earlier, topic, sentences=1)
    if made is None or partner is None or not is_bare(topic, partner) or is_movement(partner):
        return None
    verbs = say.ALSO_NOW.get(made["verb"], frozenset([made["verb"]]))
    same = any(token.lower in verbs for token in partner.before)
    near = f"{all_words_left(topic)}| {words_right(topic)}"
    timed = change.TIME.search(near) or say.THEN.search(near)
    if not same or not timed:
        return None
    later = is_told_later(partner, words_left(topic, earlier))
    return Change(partner, topic) if later else Change(topic, partner)


def _revised_it(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "put the toll at 31. It later revised the figure to 34"."""
    partner = find_partner(earlier, topic, sentences=1) or _unit_left_out(earlier, topic)
    if partner is None or (is_movement(partner) and partner.sentence != topic.sentence):
        return None
    told = say.REVISED_IT.search(words_left(topic, earlier))
    what = (told["of"] or "") if told else ""
    near = {token.lower for token in (*partner.before, *partner.after[:_BESIDE])}
    spoken = not what or not near.isdisjoint(say.SPOKEN_OF.get(what, frozenset([what])))
    return Change(partner, topic) if spoken else None


def _unit_left_out(earlier: Sequence[Topic], topic: Topic) -> Topic | None:
    """Find the number before a bare one: "gave the magnitude as 6.5 and revised it to 6.8"."""
    quantity, noun = topic.figure.quantity, topic.figure.referent.noun
    bare = quantity.kind is Kind.COUNT
    bare = bare and (noun is None or noun.end <= topic.figure.span.start)
    near = bare and bool(earlier) and earlier[-1].sentence == topic.sentence
    return earlier[-1] if near and earlier[-1].figure.quantity.value != quantity.value else None


def _cut_to(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "its team of eight had been cut to three"."""
    partner = earlier[-1] if earlier else None
    if partner is None or partner.sentence != topic.sentence or not are_like(partner, topic):
        return None
    of_it = say.OF_IT.search(all_words_left(partner))
    close = words_between(partner, topic) <= _GAP
    return Change(partner, topic) if of_it and close else None


def _has_moved_to(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "occupancy, 82 percent in July, dropped to 55 percent", "has since risen to $340m"."""
    partner = earlier[-1] if earlier else None
    moved = say.HAS_MOVED_TO.search(words_left(topic, earlier))
    if partner is None or moved is None or not are_like(partner, topic):
        return None
    near = partner.sentence == topic.sentence and words_between(partner, topic) <= _FAR_GAP
    left = all_words_left(partner)
    plain = words_left(topic, earlier).rpartition(moved[0].strip())[0].split()[-1:] == ["but"]
    first = (moved["was"] or plain) and not say.AT_FIRST.isdisjoint(left.split())
    if not near or is_movement(partner) or not was_once(partner):
        return None
    if is_governed(partner) and not first:
        return None
    dated = moved["has"] or first or change.TIME.search(words_right(topic))
    dated = dated or say.WHICH_WAS.search(left)
    return (
        Change(partner, topic) if dated and goes_that_way(partner, topic, moved["verb"]) else None
    )


def _after_step(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "grew 2.1 percent after growing 1.8 percent in April"."""
    partner = find_partner(earlier, topic)
    if partner is None:
        return None
    right = words_right(topic)
    if say.OF_OTHERS.match(right) or say.AT_ANOTHER.match(right):
        return None
    timed = change.TIME.search(right) or say.MONTHLY.search(right) or say.IN_THE_FIRST.match(right)
    told = f"{words_left(topic, earlier)}{right.partition(' ')[0]}"  # "after a 3 percent drop"
    turned = _rises(all_words_left(partner)) is not _rises(told)
    if turned and is_movement(partner):
        return None  # "up 1.4% in March, after falling 0.8%": not from 0.8% to 1.4%
    results = {partner.figure.referent.head, topic.figure.referent.head} == _RESULTS
    return Change(topic, partner) if timed and (is_movement(partner) or results) else None


def _rises(left: str) -> bool:
    """Tell whether the last word of movement before a figure says that something rose."""
    moved = [word for word in left.split() if word in change.RISES or word in change.FALLS]
    return not moved or moved[-1] in change.RISES


def _just_after(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "8,200 on Saturday after 9,100 a week earlier", "45, from 38 on Sunday"."""
    partner = earlier[-1] if earlier else None
    if partner is None or partner.sentence != topic.sentence or not are_like(partner, topic):
        return None
    left = words_left(topic, earlier)
    after = say.JUST_AFTER.search(left) and is_bare(topic, partner)
    right = words_right(topic)
    before = say.COMMA_FROM.search(left) and rate_of(topic) == rate_of(partner)
    before = before and not say.OF_OTHERS.match(right)
    timed = change.TIME.search(right)
    return Change(topic, partner) if timed and (after or before) else None


def _rather_than(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "would be 3.1 percent, rather than the 3.8 percent projected in November"."""
    partner = find_partner(earlier, topic)
    if partner is None:
        return None
    right = words_right(topic)
    old = say.FORESEEN.search(right) and is_forecast(partner)
    return Change(topic, partner) if old or say.HAD_FIRST.match(right) else None


def _having(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "settled at $78, having touched $80", "fell to 3 percent after peaking at 11"."""
    partner = find_partner(earlier, topic)
    if partner is None or topic.figure.quantity.kind not in _LEVELS or is_movement(partner):
        return None
    return Change(topic, partner) if say.NO_NOUN.match(words_right(topic)) else None


def _named_old(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "34,000 tonnes, well above the previous estimate of 12,000", "below its peak of 40"."""
    left = words_left(topic, earlier)
    partner = find_partner(earlier, topic)
    if partner is None or is_movement(partner) or say.AWAY.match(words_right(partner)):
        return None
    record = say.RECORD.search(left) is not None
    return Change(topic, partner) if not record or say.BESIDE_RECORD.search(left) else None


def _than_the(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "40 burglaries, nearly double the 21 recorded the year before"."""
    partner = find_partner(earlier, topic)
    if partner is None or not say.THAN_THE.search(all_words_left(topic)):
        return None
    right = words_right(topic)
    timed = change.TIME.search(right) or say.THEN.search(right)
    return Change(topic, partner) if timed else None


def _down_by_from(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "$40 million, down 5 percent from $42 million"."""
    step = earlier[-1] if earlier else None
    if step is None or not is_movement(step) or step.sentence != topic.sentence:
        return None
    partner = find_partner(earlier[:-1], topic, sentences=1)
    further = change.ON_TO.search(words_right(topic))
    return Change(topic, partner) if partner and not further else None


def _forecast_before(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "sees growth of 3.1 percent, having previously predicted 2.4 percent"."""
    foreseen = [other for other in earlier if is_forecast(other)]
    partner = find_partner(foreseen, topic, sentences=1)
    return Change(topic, partner) if partner else None


RULES = (
    Rule(say.IT_WAS, _it_was, _WAS),
    Rule(say.IT_MADE, _it_made, _THEY),
    *NOW_RULES,
    Rule(say.REVISED_IT, _revised_it, _TO | {"with"}),
    Rule(say.CUT_TO, _cut_to, _TO),
    Rule(say.HAS_MOVED_TO, _has_moved_to, _TO),
    Rule(say.AFTER_STEP, _after_step, _AFTER | {"following"}),
    Rule(say.AFTER_OR_FROM, _just_after, _AFTER | _FROM),
    Rule(say.RATHER_THAN, _rather_than, _NOT),
    Rule(say.HAVING, _having, _AFTER | {"having"}),
    Rule(say.NAMED_OLD, _named_old, _OF),
    Rule(say.THE, _than_the, _THE),
    Rule(say.JUST_FROM, _down_by_from, _FROM),
    Rule(say.FORECAST_OLD, _forecast_before, _EARLIER),
)
