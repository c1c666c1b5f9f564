"""Which two claims speak of the same thing, like with like: the narrow gate to a verdict."""

from decimal import Decimal

from digests.figures.lexicon.event_words import OF_PEOPLE
from digests.figures.lexicon.people import is_person
from digests.model import Kind, SourceKind
from digests.reconcile.bounds import Bounds, bounds_of, is_same_number, is_vague
from digests.reconcile.forecasts import is_disclaimed, is_feared, is_forecast, is_wanted
from digests.reconcile.occasions import Occasion, are_in_one_place, may_be_one
from digests.reconcile.own_losses import LOSING
from digests.reconcile.polls import SUPPORT
from digests.reconcile.steps import is_step
from digests.reconcile.told_alike import are_told_alike
from digests.reconcile.tolls import FAR, FARTHEST, are_one_toll
from digests.reconcile.topics import Topic
from digests.reconcile.wholes import is_whole
from digests.text.word_lists import words

_UNLIKE = 20  # times by which rivals may differ: 12 dead, 9,000 dead are two happenings
# Amounts of which news has one at a time; of a percentage or a length there are many.
AMOUNTS = (Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.COUNT)
# What each company counts in its own books: two companies do not differ about it.
_OF_BOOKS = words(
    """revenue profit sale turnover loss earning income margin debt dividend order delivery
    shipment subscriber share stake bid offer asset spending investment result charge cost"""
)
# Two candidates' shares: "won with 72 percent of votes", "came second with 18 percent of votes".
_OF_CANDIDATES = words("vote ballot seat support valid cast backing")
_WHICH_BOOKS = words("net gross operating annual quarterly pre-tax core adjusted full-year first")
# "it would cut 300 jobs": what a speaker says of himself; another speaker's own deed is another.
_OWN = words("it its they their we our he his she her i my")
_OF_PERSONS = words("he his she her i my")  # "a poll showing her ahead": no poll's own
_CLAUSE = 12
_ONLY = words("only just merely actually")
_BEING = words("was were are is had has held")
_HEDGES = words("about around some only just nearly almost at least more than over up to fewer")
_ANY = words("there it they he she") | {""}
_THERE = 5  # words of "said the school had"
# Shares of other people asked in other words: no two polls are compared.
_ASKED = words("poll polls survey surveys respondents polled surveyed voters")
# "up from its previous forecast of $14.85": what it forecasts is told beside the other amount.
_LABELS = words(
    """one forecast estimate guidance target outlook level high low record peak projection
    drop fall rise increase decrease decline gain jump"""
)
_RESULTS = words("profit loss surplus deficit")
_FEW = 3  # "14 plants" from two speakers are the same plants
_TOLD = 2  # words by which things must be told when nothing happened to them
_NEXT = 2  # sentences over which a time that is told once goes on


def are_one_thing(one: Topic, other: Topic) -> bool:
    """Tell whether two claims count or measure the same thing on the same occasion."""
    ours, theirs = one.figure.quantity, other.figure.quantity
    if ours.kind is not theirs.kind or ours.unit != theirs.unit:
        return False
    if one.number == other.echo_of or other.number == one.echo_of:
        return is_wanted(one) == is_wanted(other)
    if one.echo_of is not None and one.echo_of == other.echo_of and not one.who and not one.event:
        return True
    if one.event and ours.kind is Kind.COUNT:
        is_one = are_one_toll(one, other) or _are_only_so_many(one, other)
    else:
        is_one = _are_one_amount(one, other)
    is_one = is_one or are_told_alike(one, other)
    return is_one and _may_be_one(one, other) and not (is_step(one) or is_step(other))


def _may_be_one(one: Topic, other: Topic) -> bool:
    """Tell whether time, place, size and tense of the two allow that they be one."""
    apart = is_own_deed(one) and is_own_deed(other) and not _are_one_deed(one, other)
    whole = is_whole(one) or is_whole(other)
    real = is_forecast(one) == is_forecast(other) or _are_foreseen_and_told(one, other)
    return (
        real
        and not (apart or whole)
        and not is_disclaimed(one)
        and not is_disclaimed(other)
        and may_be_one(one.occasion, _timed_like(other, one))
        and not _is_far_off(one, other)
        and not any(_is_unlike_echoed(*pair) for pair in ((one, other), (other, one)))
    )


def _are_one_deed(one: Topic, other: Topic) -> bool:
    """Read "its troops killed 40 gunmen. The rebels said they had lost three fighters".

    So it is with the 340 jobs that the firm says it will cut and "we will lose", the union says.
    """
    lost = [not LOSING.isdisjoint([token.lower for token in t.before[-4:]]) for t in (one, other)]
    same = is_same_number(one.figure.quantity, other.figure.quantity)
    return (one.event == "kill" and lost[0] is not lost[1]) or (one.event == "cut" and same)


def _are_foreseen_and_told(one: Topic, other: Topic) -> bool:
    """Read "nine were feared dead, X said. The ministry said nine were killed".

    So it is with "it will cut 2,300 jobs, the union said. He confirmed the 2,300 job losses",
    and with those who "would vote for Lund" and her share in another poll.
    """
    same = is_same_number(one.figure.quantity, other.figure.quantity)
    told = is_feared(one) or is_feared(other) or one.event == "cut"
    return (same and told) or SUPPORT in one.who


def _timed_like(topic: Topic, earlier: Topic) -> Occasion:
    """Read on: "It pumped 4.4 million barrels last month, X said. The ministry said 4 million"."""
    close = 0 <= topic.sentence - earlier.sentence <= _NEXT
    stretch = bool(earlier.occasion.times) and all(" " in t for t in earlier.occasion.times)
    goes_on = close and stretch and not topic.occasion.times and bool(topic.event or topic.who)
    set_apart = any(time.startswith(("apart", "opened")) for time in earlier.occasion.times)
    if not goes_on or set_apart:
        return topic.occasion
    return topic.occasion._replace(times=earlier.occasion.times)


def is_own_deed(topic: Topic) -> bool:
    """Tell whether the speaker counts what he himself does or has: "it would cut 300 jobs"."""
    cue = topic.claim.cue
    near = topic.before[-_CLAUSE:]
    own = [token for token in near if cue is not None and token.start >= cue.end]
    if not own or own[0 if own[0].lower != "that" else -1].lower not in _OWN:
        return False
    kinds = {source.kind for source in topic.claim.sources}
    if kinds == {SourceKind.DOCUMENT}:
        return False  # "An audit found that it had only 300,000 readers": not the audit
    persons = SourceKind.PERSON in kinds
    return persons or own[0].lower not in _OF_PERSONS


def _are_one_amount(one: Topic, other: Topic) -> bool:
    """Compare amounts, whose nouns must be the same to the word and told of the same clause."""
    same = is_same_number(one.figure.quantity, other.figure.quantity)
    apart = abs(one.sentence - other.sentence)
    if one.figure.quantity.kind not in AMOUNTS or apart > (FARTHEST if same else FAR):
        return False
    if one.event != other.event:
        return False
    told_again = same and (one.figure.quantity.value or 0) >= _FEW
    told_again = told_again or (apart <= 1 and _are_in_one_place(one, other))
    told_again = told_again or _are_only_so_many(one, other)
    if one.figure.quantity.kind is Kind.COUNT and len(one.who) < _TOLD and not told_again:
        return False
    if one.who - _WHICH_BOOKS <= _OF_BOOKS or one.who <= _OF_CANDIDATES:
        return False
    asked = SUPPORT not in one.who and (is_asked(one) or is_asked(other))
    return bool(one.who) and one.who == other.who and not asked


def _are_only_so_many(one: Topic, other: Topic) -> bool:
    """Read "said 90 schools had been built. An audit found that only 30 schools were built"."""
    only = not _ONLY.isdisjoint([token.lower for token in other.before[-2:]])
    near = abs(one.sentence - other.sentence) <= 1
    return near and only and one.event == other.event and bool(one.who) and one.who == other.who


def _are_in_one_place(one: Topic, other: Topic) -> bool:
    """Tell whether one school has them in both: "said the school had 300", "said it had 500"."""
    owners = {_owner(topic) for topic in (one, other)} - _ANY
    return _are_there(one) and _are_there(other) and len(owners) <= 1


def _owner(topic: Topic) -> str:
    near = [token.lower for token in topic.before if token.lower not in _HEDGES]
    return near[-2] if len(near) > 1 else ""


def _are_there(topic: Topic) -> bool:
    """Read "said the school had 300 pupils", "said there were 500": all there are."""
    near = [token.lower for token in topic.before if token.lower not in _HEDGES][-_THERE:]
    said = any(word in ("say", "says", "said") for word in near)
    there = near[-2:-1] == ["there"] or (bool(near) and near[-1] in ("had", "has", "held"))
    return said and there and near[-1] in _BEING and _OWN.isdisjoint(near)


def is_asked(topic: Topic) -> bool:
    """Tell whether a share is of the people who were asked in a poll."""
    shares = topic.figure.quantity.kind is Kind.PERCENT
    near = {token.lower for token in (*topic.before, *topic.after)}
    names = {word.lower() for source in topic.claim.sources for word in source.name.split()}
    return shares and not _ASKED.isdisjoint(near | names)


def _is_far_off(one: Topic, other: Topic) -> bool:
    """Tell whether the numbers are too unlike to be of one thing."""
    if is_vague(one.figure.quantity) or is_vague(other.figure.quantity):
        return False
    parties = one.event == "kill" and _are_one_deed(one, other)  # "300 died", "we lost 12 men"
    times = _UNLIKE * (1 + parties)
    return _are_unlike(bounds_of(one.figure.quantity), bounds_of(other.figure.quantity), times)


def _are_unlike(one: Bounds, other: Bounds, times: int = _UNLIKE) -> bool:
    sizes = [abs(end) for ends in (one, other) for end in ends if end]
    return bool(sizes) and max(sizes) > times * max(min(sizes), Decimal(1))


def _is_unlike_echoed(topic: Topic, other: Topic) -> bool:
    """Tell whether the rival of a bare number is too unlike: "1,164 in all. It admits 14"."""
    if topic.echoed is None:
        return False
    return _are_unlike(bounds_of(topic.echoed), bounds_of(other.figure.quantity))


def is_of_people(topic: Topic) -> bool:
    """Tell whether people are counted."""
    return topic.event in OF_PEOPLE or is_person(topic.figure.referent.head)


def are_like_counted(one: Topic, other: Topic) -> bool:
    """Tell whether a figure that a sentence ties to an earlier one can be of the same thing."""
    if one.figure.quantity.kind is not Kind.COUNT:
        return _are_like_amounts(one, other)
    if one.event and other.event:
        return one.event == other.event
    if other.figure.referent.noun is None or _has_the_subject(other, one):
        return _may_befall(one, other) and _may_befall(other, one)
    return one.who == other.who and bool(one.figure.referent.noun or one.who)


def _has_the_subject(topic: Topic, one: Topic) -> bool:
    """Tell whether a number has only the subject of both: "The ban, six games, fell to 4"."""
    noun = topic.figure.referent.noun
    starts = (one.figure.span.start, topic.figure.span.start)
    first = noun is not None and noun.end <= min(starts)
    return first and topic.sentence == one.sentence


def _may_befall(toll: Topic, other: Topic) -> bool:
    """Tell "the toll in two bombings rose to 25" from two that rose to 25: bombings do not die."""
    named = other.figure.referent.noun is not None and not other.event
    return toll.event not in OF_PEOPLE or not named or is_person(other.figure.referent.head)


def are_named_alike(one: Topic, other: Topic) -> bool:
    """Tell whether two figures in sentences of their own name the same thing."""
    if is_step(one) or is_step(other) or one.figure.part_of != other.figure.part_of:
        return False
    if not are_in_one_place(one.occasion, other.occasion):
        return False
    named = bool(one.event or one.who)
    return named and one.event == other.event and one.who == other.who


def _is_labelled(topic: Topic) -> bool:
    """Tell whether the noun before an amount is no more than its label: "a forecast of $15"."""
    noun = topic.figure.referent.noun
    before = noun is not None and noun.end <= topic.figure.span.start
    return before and topic.figure.referent.head in _LABELS


def _are_like_amounts(one: Topic, other: Topic) -> bool:
    if one.figure.referent.noun is None or other.figure.referent.noun is None:
        return True
    if _is_labelled(one) or _is_labelled(other):
        return True
    if {one.figure.referent.head, other.figure.referent.head} <= _RESULTS:
        return True  # "swung to a profit of £7 million from a £53 million loss"
    return one.figure.referent.head == other.figure.referent.head or one.who == other.who
