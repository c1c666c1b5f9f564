"""When and where a figure's happening was, by its own sentence: may two of them be one?"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from digests.figures.lexicon.people import is_person
from digests.model import Span, Token
from digests.reconcile.causes import read_causes
from digests.reconcile.counted_words import are_kin
from digests.reconcile.places import (
    MANY_PLACES,
    read_extents,
    read_front,
    read_places,
    read_where,
)
from digests.text.calendar import MONTHS, WEEKDAYS
from digests.text.word_lists import words

# "last year", "each week", "this season": a stretch of time of its own.
_STRETCHES = words(
    """year years month months week weeks decade decades century quarter season seasons summer
    winter spring autumn weekend period"""
)
_LONG = words("year month season decade century")
# "Eight died in Orrel a day earlier": not that day's dead.
_SPANS = words("day night week fortnight month year")
_SINCE_THEN = words("earlier before")
_WHICH = words(
    """last previous past next each every earlier same prior recent following other first second
    third fourth fifth sixth final opening closing"""
)
# They set a happening apart from the article's own.
_APART = words(
    """ago annually yearly daily monthly weekly separately similarly elsewhere
    nationwide worldwide globally historically decades war previously alone inside internally
    abroad"""
)
# "The worst attack killed 40", but "killing 40, in what would be the worst attack since May".
_RECORDS = words("worst deadliest bloodiest biggest")
_LONG_TIMES = words("more a decades years months generations living recent nearly almost over")
_SIDES = words("north south east west")  # "in the east 12 died", but "East Marrow Street"
_ANOTHER = words("another different second third separate similar")
_ORDINALS = words("first second third fourth")
_KILLING = words("killed injured wounded hit struck left claimed destroyed")
# "a second ship carried 9": no other count of the first one's.
_THINGS = words("ship boat ferry vessel bus plane train truck lorry convoy camp mine bomb")
_INCIDENTS = words(
    """attack attacks blast blasts explosion explosions bombing bombings strike strikes raid raids
    shooting shootings crash crashes accident accidents fire fires incident incidents quake quakes
    earthquake earthquakes disaster disasters collision collisions clash clashes ambush storm
    flood landslide stabbing outbreak protest protests shipwreck shipwrecks sinking derailment
    avalanche mudslide massacre riot battle"""
)
_ARTICLES = words("a an")
_CALLS = words("was is were be been not as called it")
_BODIES = words("department brigade service truck engine station squad crew marshal surge")
_DESCRIBED = 3  # words from "another" to "attack": "another deadly car bomb attack"
_OPENING = 3  # words at a sentence's opening: "On Monday the operator said"
_IN = words("in since of")
_PARTS = words(
    """parts areas places provinces districts regions states towns cities villages countries
    neighbourhoods neighborhoods locations sites"""
)
_PAIRS = {("far", "this"), ("the", "time"), ("since", "a"), ("since", "an")}
_RELATIVES = words("that which who whose")
# The words at which a mark of time may begin, so that all others are passed by quickly.
_TELL_TIME = (
    _WHICH
    | MONTHS
    | _APART
    | _SIDES
    | _ANOTHER
    | _SPANS
    | {"this"}
    | {first for first, _ in _PAIRS}
)
_UNTIL = words("by until as")  # "by Monday", "as of late Monday"
_BEFORE_YEARS = words("in since of from by until during before after the early late mid fiscal")
_CLAUSE = 16  # words on either side that tell time and place
_COMPARES = words("from compared against versus than after")
_NEAR = 6  # words from "compared" to the old number
_OPENS = 24  # words of a sentence in which it may turn to another happening
_SAYING = 5  # words between a cue and the day on which it was said


class Occasion(NamedTuple):
    """Marks of another time, weekdays, places.

    `front` is a place with which the sentence opens, `said` the day on which it was said,
    `extents` how far the count reaches where no name tells ("in the province"), `heard` the place
    for which its speaker counts, `causes` of what people died.
    """

    times: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    front: frozenset[str] = frozenset()
    said: frozenset[str] = frozenset()
    extents: frozenset[str] = frozenset()
    heard: frozenset[str] = frozenset()
    causes: frozenset[str] = frozenset()


def read_occasion(
    before: Sequence[Token], after: Sequence[Token], cue: Span | None, since: int
) -> Occasion:
    """Read time and place from the words before and after a figure.

    `since` is where the figure before it ends, in the same sentence; 0 when there is none.
    """
    near = (*before[-_CLAUSE:], *after[:_CLAUSE])
    start = before[-1].end if before else 0
    said = frozenset(
        [
            token.lower
            for at, token in enumerate(near)
            if token.lower in WEEKDAYS and _is_day_of_saying(near, at, cue, start)
        ]
    )
    days = frozenset([token.lower for token in near if token.lower in WEEKDAYS]) - said
    own = _without_relative(_without_aside(before[-_CLAUSE:], since), cue)
    timed = (*own, *_without_comparison(after[:_CLAUSE]))
    times = [
        _time_at(timed, at)
        for at, token in enumerate(timed)
        if token.lower in _TELL_TIME or token.lower[0].isdigit()
    ]
    records = [at for at, token in enumerate(own) if token.lower in _RECORDS]
    times += ["apart" for at in records if _is_of_a_record(own, at)]
    own_places = read_places(after[:_CLAUSE]) | read_places(_own_words(before, cue))
    places = read_where(before) or own_places
    extents = read_extents(after[:_CLAUSE])
    return Occasion(
        frozenset(filter(None, times)),
        days,
        places,
        read_front(before),
        said,
        extents,
        causes=read_causes(own, after[:_CLAUSE]),
    )


def _without_aside(before: Sequence[Token], since: int) -> Sequence[Token]:
    """Leave out what is said of the figure before: "from 3,100 a week ago, and 87 died"."""
    comma = next((token.end for token in before if token.start >= since and token.text == ","), 0)
    if not since or not comma:
        return before
    return [token for token in before if token.end <= since or token.start >= comma]


def _without_comparison(after: Sequence[Token]) -> Sequence[Token]:
    """Leave out when an old number was: "31 people died, up from 23 a day earlier"."""
    for at, token in enumerate(after):
        if token.lower in _COMPARES and any(near.text[0].isdigit() for near in after[at:][:_NEAR]):
            return after[:at]
    return after


def _without_relative(before: Sequence[Token], cue: Span | None) -> Sequence[Token]:
    """Leave out what is said of the speaker: "Vigil, which began in 2011, said it counted 67"."""
    told = [token for token in before if cue is not None and token.end <= cue.start]
    opens = next((token.start for token in told if token.lower in _RELATIVES), None)
    if opens is None or cue is None:
        return before
    return [token for token in before if token.start < opens or token.start >= cue.start]


def _is_of_a_record(near: Sequence[Token], at: int) -> bool:
    """Tell "the worst attack killed 40" from "the worst flood in a century, as 23 died"."""
    later = [token.lower for token in near[at + 1 : at + 3 + _DESCRIBED]]
    return "since" not in later and not any(
        word == "in" and following in _LONG_TIMES for word, following in pairwise(later)
    )


def may_be_one(one: Occasion, other: Occasion) -> bool:
    """Tell whether nothing in the two sentences sets their happenings apart."""
    apart = _differ(one.days, other.days) or _differ(one.causes, other.causes)
    if one.times != other.times or apart:
        return False
    return are_in_one_place(one, other)


def are_in_one_place(one: Occasion, other: Occasion) -> bool:
    """Tell whether the places named are not two."""
    if are_places_apart(one, other):
        return False
    named = (one.front & (other.places | other.days)) | (other.front & (one.places | one.days))
    return bool(one.front) == bool(other.front) or bool(named)


def are_places_apart(one: Occasion, other: Occasion) -> bool:
    """Tell whether both sentences name places, and none in common."""
    if _differ(one.extents, other.extents) or _is_wider(one, other) or _is_wider(other, one):
        return True
    ours, theirs = one.places | one.front, other.places | other.front
    return _are_two(ours or one.heard, theirs or other.heard)


def _are_two(some: frozenset[str], others: frozenset[str]) -> bool:
    """Tell whether both name places and none of one's is the other's: "Tresk", "Treskan"."""
    return _differ(some, others) and not any(are_kin(a, b) for a in some for b in others)


def _is_wider(one: Occasion, other: Occasion) -> bool:
    """Tell "two million in US cities" from "150,000 in the city"."""
    return MANY_PLACES in one.places and bool(other.extents) and not one.extents


def _differ(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one) and bool(other) and one.isdisjoint(other)


def _is_day_of_saying(near: Sequence[Token], at: int, cue: Span | None, figure_start: int) -> bool:
    """Tell the day of "said on Monday", "by late Monday" from that on which something happened."""
    if not _UNTIL.isdisjoint(token.lower for token in near[max(0, at - 2) : at]):
        return True
    return cue is not None and _is_day_of_cue(near, at, cue, figure_start)


def _is_day_of_cue(near: Sequence[Token], at: int, cue: Span, figure_start: int) -> bool:
    """Tell whether the day stands with the words of saying, and no figure between them."""
    if near[at].start < cue.start:
        return cue.end <= figure_start and at < _OPENING
    between = cue.start < figure_start <= near[at].start
    said = any(cue.touches(token.span) for token in near[max(0, at - _SAYING) : at])
    return said and not between


def _time_at(near: Sequence[Token], at: int) -> str:
    """Read a mark of another time at that word; "" when there is none."""
    previous, word, following = _three(near, at)
    if (word in _WHICH and following in _STRETCHES) or (word == "this" and following in _LONG):
        return f"{word} {following}"
    is_year = _is_year(word) and (previous in _BEFORE_YEARS or previous in MONTHS)
    if is_year or (word in MONTHS and previous in _IN and near[at].text[0].isupper()):
        return word
    pair = (word, following) in _PAIRS or (word in _SPANS and following in _SINCE_THEN)
    pair = pair or (word == "other" and following in _PARTS)
    incident = word in _ANOTHER and _names_incident(near, at)
    bare = word == "second" and previous == "the" and following in ("", ".", ",", ";")
    pair = pair or bare  # "30 died in the second."
    if word in _ORDINALS and previous == "the" and following in _KILLING:
        return f"the {word}"  # "The first killed 40 people … The second killed 9"
    side = word in _SIDES and previous == "the" and near[at].text.islower()
    return "apart" if pair or incident or side or word in _APART else ""


def _three(near: Sequence[Token], at: int) -> tuple[str, str, str]:
    """Give a word with its neighbours."""
    previous = near[at - 1].lower if at else ""
    following = near[at + 1].lower if at + 1 < len(near) else ""
    return previous, near[at].lower, following


def _names_incident(near: Sequence[Token], at: int) -> bool:
    """Tell "another attack", "a second car bomb attack" from "another lawmaker"."""
    later = [token.lower for token in near[at + 1 : at + 1 + _DESCRIBED]]
    return not _INCIDENTS.isdisjoint(later) or not _THINGS.isdisjoint(later[:1])


def opens_another(tokens: Sequence[Token], *, in_lead: bool) -> bool:
    """Tell whether a sentence turns to another happening: "Another blast hit a bus".

    Behind an article's lead so does "a strike on a house killed five"; its own is "the strike".
    """
    near = tokens[:_OPENS]
    if _INCIDENTS.isdisjoint([token.lower for token in near]):
        return False
    for at, token in enumerate(near):
        if token.lower in _ANOTHER and _names_incident(near, at):
            return True
        told = at > 0 and near[at - 1].lower in _CALLS  # "it was a tragic accident"
        if not in_lead and token.lower in _ARTICLES and not told and _brings_in(near, at):
            return True
    return False


def _brings_in(near: Sequence[Token], at: int) -> bool:
    """Tell "a strike", "a car bomb attack" from "a fire official", "a total of six attacks"."""
    later = [token.lower for token in near[at + 1 : at + 3 + _DESCRIBED]]
    found = next((i for i, word in enumerate(later) if word in _INCIDENTS), None)
    if found is None or found > _DESCRIBED or "of" in later[:found]:
        return False
    following = later[found + 1] if found + 1 < len(later) else ""
    return not later[found].endswith("s") and following not in _BODIES and not is_person(following)


def _own_words(before: Sequence[Token], cue: Span | None) -> Sequence[Token]:
    """Leave out who says it: "An official in Anbar said 12 people died"."""
    if cue is None or not before or cue.start > before[-1].start:
        return before
    return [token for token in before if token.start >= cue.end]


def _is_year(text: str) -> bool:
    return len(text) == 4 and text.isdigit() and 1800 < int(text) < 2100
