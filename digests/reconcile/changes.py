"""The same thing at two times: "rose to 7 from 5", "up from 5", "compared with 5 a year earlier".

The article itself must tie the two figures together; each rule below is one way of doing so. A
change is given as the old figure and the new one.
"""

from collections.abc import Iterator, Sequence

from digests.model import Kind
from digests.reconcile import change_words as say
from digests.reconcile.afterwards import RULES as AFTERWARD_RULES
from digests.reconcile.asides import RULES as ASIDE_RULES
from digests.reconcile.bounds import is_equal
from digests.reconcile.comparable import are_named_alike
from digests.reconcile.comparisons import RULES as COMPARISON_RULES
from digests.reconcile.counted_words import CROWD
from digests.reconcile.forecasts import is_forecast, is_wished
from digests.reconcile.formers import RULES as FORMER_RULES
from digests.reconcile.offices import Offices
from digests.reconcile.partners import (
    Change,
    Rule,
    all_words_left,
    are_like,
    find_partner,
    goes_that_way,
    has_grown_to,
    is_movement,
    is_of_another,
    is_span,
    just_before,
    words_between,
    words_left,
    words_right,
)
from digests.reconcile.past_words import ITS_OWN
from digests.reconcile.pasts import RULES as PAST_RULES
from digests.reconcile.respective import RULES as RESPECTIVE_RULES
from digests.reconcile.same_speaker import are_told_apart
from digests.reconcile.topics import Topic
from digests.reconcile.yardsticks import RULES as YARDSTICK_RULES
from digests.reconcile.years import find_in_two_years

_LOOK_BACK = 5  # figures before one among which its partner is looked for
_BACK = 3  # sentences over which "had risen to" points back
_AGO = frozenset(["ago", "earlier", "before"])
_CLOSE = 4  # words before the first figure of "From 12 members, the group has grown to 900"
_GAP = 10  # words between "from" a figure "to" the other
_ROOMY = frozenset(["(", "or", "quarter", "half", "months", "year"])
_LONGEST = 16  # … "to $1.9 billion (€1.4 billion), or 31 cents a share, from" the other
_FROM, _TO = frozenset(["from"]), frozenset(["to"])
_LEVELS = (Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.FRACTION)


def find_changes(topics: Sequence[Topic], offices: Offices) -> Iterator[Change]:
    """Give each pair of an old and a new figure, in text order of the later one."""
    olds: set[int] = set()
    for at, topic in enumerate(topics):
        before = [o for o in topics[max(0, at - _LOOK_BACK) : at] if not _is_time(o, topic)]
        later = topics[at + 1 : at + 1 + _LOOK_BACK]
        left = words_left(topic, before) if before else ""
        earlier = [other for other in before if not _is_conversion(other)]
        if ITS_OWN.search(left):
            earlier = [o for o in earlier if not are_told_apart(o.claim, topic.claim, offices)]
        closed = bool(topic.after) and topic.after[0].text == ")"
        tied = bool(earlier) and not (closed and _is_conversion(topic))
        found = (rule.read(earlier, topic) for rule in _fitting(left))
        change = next((each for each in found if each is not None), None) if tied else None
        change = (
            change or _earlier_said(earlier, topic, later) or find_in_two_years(earlier, topic)
        )
        if change is None or _stays(change) or _was_hoped(change):
            continue
        if change.new.number in olds and change.new.sentence != change.old.sentence:
            continue  # "up from 290 in May. On Sunday it was 340": not from 340 to 290
        olds.add(change.old.number)
        yield change


def _fitting(left: str) -> Iterator[Rule]:
    """Give the rules whose cue stands in the words before a figure."""
    told = frozenset(left.split())
    return (rule for rule in _RULES if rule.may_fit(told) and rule.cue.search(left))


def _is_time(other: Topic, topic: Topic) -> bool:
    """Tell "9 percent, from a prediction three months ago of 7.9" from an amount before it."""
    past = bool(other.after) and other.after[0].lower in _AGO
    return past and other.figure.quantity.kind is Kind.DURATION and other.number < topic.number


def _was_hoped(change: Change) -> bool:
    """Tell whether one was only hoped for: "it was forecast to rise to 8.7% from 8.6%".

    What had been expected is never the state of anything: a plan that is made now may be.
    """
    if say.FORESEES.search(all_words_left(change.new)):
        return False
    if say.IT_FORESAW.search(all_words_left(change.old)):
        return say.FORECASTS.isdisjoint([token.lower for token in change.new.before])
    hoped = (
        say.WAS_HOPED.search(all_words_left(topic)) or say.HOPED.search(words_right(topic))
        for topic in change
    )
    return any(found is not None for found in hoped)


def _stays(change: Change) -> bool:
    """Tell whether nothing changed: "5 cents a share, compared with five cents a year earlier"."""
    return is_equal(change.old.figure.quantity, change.new.figure.quantity)


def _is_conversion(topic: Topic) -> bool:
    """Tell whether the figure only says it in other money: "$1.9 billion | (€1.4 billion)"."""
    converts = topic.figure.quantity.kind in (Kind.MONEY, Kind.MEASURE)
    return converts and bool(topic.before) and topic.before[-1].text == "("


def _up_from(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "12,400, up from 7,900", "170 deaths. That is a 93% increase from 88"."""
    if say.ON_TO.search(words_right(topic)):
        return None
    partner = find_partner(earlier, topic, sentences=1)
    if partner is None or is_of_another(partner, topic):
        return None
    told = say.UP_FROM.search(words_left(topic, earlier))
    named = set((told["of"] or "").split()) if told else set()
    if not named <= {token.lower for token in partner.before}:
        return None  # "Growth was 3 percent, raising its inflation forecast from 9"
    if partner.sentence != topic.sentence and (is_movement(partner) or is_wished(partner)):
        return None  # "Rolls fell by 28. They are down from 1,563 pupils to 1,513"
    return Change(topic, partner)


def _to_from(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "to $5.2 billion in the third quarter from $4.9 billion"."""
    partner = find_partner(earlier, topic) or just_before(earlier, topic)
    if partner is None:
        return None
    if words_right(topic).startswith("to "):
        return None  # "to 210,000, and the other from 80,000 to 100,000"
    close = words_between(partner, topic) <= _gap(partner, topic)
    to = say.TO.search(all_words_left(partner)) or _goes_on_a_pair(earlier, partner)
    return Change(topic, partner) if close and to else None


def _goes_on_a_pair(earlier: Sequence[Topic], partner: Topic) -> bool:
    """Read on "to 4.0% from 4.4% this year and 2.1% from 2.8% next year"."""
    before = [other for other in earlier if other.number < partner.number]
    if not before or before[-1].sentence != partner.sentence:
        return False
    paired = say.FROM.search(words_left(before[-1], before[:-1])) is not None
    return paired and say.AND.search(words_left(partner, before)) is not None


def _gap(partner: Topic, topic: Topic) -> int:
    """Give how far apart the two may stand: asides in brackets and "or 31 cents" take room."""
    between = {token.lower for token in topic.before if token.start >= partner.figure.span.end}
    return _GAP if ";" in between or between.isdisjoint(_ROOMY) else _LONGEST


def _from_to(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "cut the number of stations from 180 to 5"."""
    partner = earlier[-1] if earlier else None
    if partner is None or partner.sentence != topic.sentence:
        return None
    between = words_left(topic, earlier)
    fits = are_like(partner, topic) or are_like(topic, partner) or is_span(partner, topic)
    if not fits and not has_grown_to(partner, topic):
        return None  # "from 65,000 to 150,000 jobs": the noun stands behind either
    if say.TURNS.search(between) or (say.CLAUSE.search(between) and say.MOVED.search(between)):
        return None  # "up from 5.75% in May - before returning to 5%"
    left = all_words_left(partner)
    right = words_right(topic)
    shared = say.OF_SOME.match(between) is not None and say.OF_SOME.match(right) is not None
    shared = shared and between.split()[1:3] != right.split()[1:3]
    if shared or not say.FROM.search(left) or say.RANGES.search(left):
        return None  # "rises from 12 percent for the poor to 40 percent for the rich"
    dated = say.TIME.search(between) and say.TIME.search(words_right(topic))
    opens = len(left.split()) <= _CLOSE and say.MOVED.search(between)
    moved = say.MOVED.search(left) or dated or opens
    return Change(partner, topic) if moved and words_between(partner, topic) <= _GAP else None


def _after_closing(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "shares rose to $31.40, after closing at $29.69 on Monday"."""
    partner = find_partner(earlier, topic)
    return Change(topic, partner) if partner else None


def _at_two_times(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "cost $6.70 on Tuesday and $7.81 on Wednesday", "up 2 points in July and 4 now"."""
    partner = earlier[-1] if earlier else None
    if partner is None or partner.sentence != topic.sentence or not are_like(partner, topic):
        return None
    if words_between(partner, topic) > _GAP:
        return None
    between = words_left(topic, earlier)
    before = all_words_left(partner)
    if say.COMPARED.search(before) or say.FROM.search(before):
        return None  # "compared to $11 a year earlier and $17 in May": both are old
    timed = say.TIME.search(between) and say.THEN.search(between)
    now = f" {words_right(topic)}"
    years = say.IN_YEAR.match(between) and say.IN_YEAR.match(now.lstrip())
    over = now.startswith(" from ")  # "0.1 percent in May and 2.9 percent from a year ago"
    level = _is_level(topic, partner)
    if over or not level or not timed or not (say.TIME.search(now) or say.NOW.match(now)):
        return None
    old, new = (topic, partner) if say.BEFORE.search(now) else (partner, topic)
    told = say.LEVEL.search(f"{all_words_left(partner)} ") or _is_same_stretch(between, now)
    return Change(old, new) if told or years else None


def _is_same_stretch(between: str, now: str) -> bool:
    """Read "sold 40,000 lorries | last year and | 52,000 | this year."."""
    last, this = say.GAP.match(between), say.THIS.match(now)
    return last is not None and this is not None and last["stretch"] == this["stretch"]


def _is_level(topic: Topic, partner: Topic) -> bool:
    """Tell whether the figure says how much there is, and not what happened on a day."""
    quantity, noun = topic.figure.quantity, topic.figure.referent.noun
    bare = noun is None or noun.end <= partner.figure.span.start
    bare = bare and topic.event in ("", partner.event)
    points = topic.figure.referent.head == "point"
    return quantity.kind in _LEVELS or (quantity.kind is Kind.COUNT and (bare or points))


def _rise_and_fall(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "climbed to $120 before settling down to $103"."""
    partner = find_partner(earlier, topic)
    left = words_left(topic, earlier)
    if partner is None or not say.THEN.search(left) or say.OF_ANOTHER.search(left):
        return None
    before = all_words_left(partner)
    moved = say.RISEN_TO.search(before) or say.REACHED.search(before) or say.CROSSED.search(before)
    return Change(partner, topic) if moved else None


def _risen_to(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "one chance in five. By Monday it had risen to three in five"."""
    moved = say.RISEN_TO.search(words_left(topic, earlier))
    if not moved or (topic.event and is_forecast(topic)):
        return None  # "the toll could rise to 60"
    partner = find_partner(earlier, topic, sentences=_BACK)
    if partner is None or partner.sentence == topic.sentence or partner.is_headline:
        return None
    if not are_named_alike(partner, topic):
        return None
    return Change(partner, topic) if goes_that_way(partner, topic, moved["verb"]) else None


def _earlier_said(earlier: Sequence[Topic], topic: Topic, later: Sequence[Topic]) -> Change | None:
    """Read "31 died; police had earlier put the toll at 23", "early reports said 23 died"."""
    left = words_left(topic, earlier)
    if say.EARLIER.isdisjoint(left.split()):
        return None
    old = say.SAID_OLD.search(left) is not None
    had = not old and say.HAD_SAID.match(left) is not None
    if not old and not had:
        return None
    near = [*reversed(earlier), *later]
    close = [other for other in near if abs(other.sentence - topic.sentence) <= _BACK]
    alike = (other for other in close if are_like(other, topic) and are_named_alike(other, topic))
    partner = next(alike, None)
    if partner is None or (had and not _speak_together(partner, topic)):
        return None
    rivals = topic.event == CROWD and _speak_apart(partner, topic)
    return None if rivals else Change(topic, partner)


def _speak_together(one: Topic, other: Topic) -> bool:
    """Tell whether one speaker tells both: "Police had said nine died; they now say 13"."""
    ours, theirs = ({s.name for s in topic.claim.sources} for topic in (one, other))
    return not ours.isdisjoint(theirs)


def _speak_apart(one: Topic, other: Topic) -> bool:
    """Tell whether two parties count a crowd: organisers now, and police "said earlier"."""
    ours, theirs = ({s.name for s in topic.claim.sources} for topic in (one, other))
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


_RULES = (
    *RESPECTIVE_RULES,
    Rule(say.UP_FROM, _up_from, _FROM),
    Rule(say.FROM, _to_from, _FROM),
    Rule(say.TO, _from_to, _TO | {"past"}),
    *COMPARISON_RULES,
    Rule(say.AFTER_CLOSING, _after_closing, _FROM | {"after"}),
    Rule(say.TIME, _at_two_times),
    Rule(say.RISEN_TO, _rise_and_fall, _TO),
    Rule(say.SETTLED_AT, _rise_and_fall, frozenset(["at"])),
    Rule(say.RISEN_TO, _risen_to, _TO),
    *AFTERWARD_RULES,
    *ASIDE_RULES,
    *PAST_RULES,
    *FORMER_RULES,
    *YARDSTICK_RULES,
)
