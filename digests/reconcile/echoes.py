"""What a rival's bare number counts: "police put the crowd at 30,000, the union says 85,000".

Such a figure names nothing, or only "the loss", "the bill", "the dead"; it speaks of what another
figure near it counts, mostly the one before.
"""

from collections.abc import Collection, Iterator, Sequence

from digests.figures.lexicon.people import is_person
from digests.model import Kind, SourceKind
from digests.reconcile import echo_words as say
from digests.reconcile.bounds import is_vague
from digests.reconcile.comparable import is_own_deed
from digests.reconcile.found_out import is_found_out
from digests.reconcile.meant import (
    may_be_meant,
    meant_before,
    meant_by_label,
    meant_truly,
    nearest,
    repeats,
)
from digests.reconcile.partners import is_movement
from digests.reconcile.polls import SUPPORT
from digests.reconcile.steps import is_step
from digests.reconcile.topics import OFTEN, Topic
from digests.text.word_lists import words

_LOOK_BACK = 8  # figures before or after one among which what it speaks of is looked for
_WORDS = 20

_NEXT = 5
_CLOSE = 3
_GAP = words(", and while but about around some nearly almost at")
_WHERE = words("in across so since nationwide and")
_PRONOUNS = words("it he she they")
_STOPS = frozenset(".,;:!?")


def resolve_echoes(topics: Sequence[Topic]) -> tuple[Topic, ...]:
    """Give each bare figure what its rival counts; all others stay as they are."""
    resolved: list[Topic] = []
    for topic in topics:
        often = topic.who == OFTEN  # "had been counted twice"
        resolved.append(topic if often else _resolved(topic, resolved[-_LOOK_BACK:]))
    return tuple(_headlines_resolved(resolved))


def _resolved(topic: Topic, earlier: Sequence[Topic]) -> Topic:
    meant = _meant_beside(topic, earlier[-1]) if earlier else None
    if meant is not None:
        return topic._replace(who=meant.who)
    meant = _meant_by_gap(topic, earlier) if earlier else None
    if meant is None and earlier:
        other = earlier[-1]
        found = (rule(topic, other) for rule in _BESIDE_ANOTHER)
        meant = next((each for each in found if each is not None), None)
    if meant is not None:
        return _echo(topic, meant)
    if not say.EACH.isdisjoint([token.lower for token in topic.after[:_CLOSE]]):
        return topic
    left = _left(topic, earlier)
    put = say.PUT_AT.search(left)
    event = _event_called((put["called"] or "").split()) if put else ""
    if event:
        who = frozenset([word for word in topic.who if is_person(word)])
        return _called(topic._replace(event=event, who=who), earlier)
    meant = _meant(topic, earlier, left)
    return _echo(topic, meant) if meant and topic.event in ("", meant.event) else topic


def _meant(topic: Topic, earlier: Sequence[Topic], left: str) -> Topic | None:
    """Find of which figure one is another count, by the words that say so."""
    label = None if _has_own_noun(topic) else say.LABELLED.search(left)
    if label:
        return meant_by_label(topic, earlier, label["label"])
    if _is_count_of_it(topic, left):
        return meant_before(topic, earlier)
    if _is_alone_in_its_unit(topic, earlier):
        return meant_before(topic, earlier[-1:])
    if _lists_names(topic):
        return meant_before(topic, [other for other in earlier if _is_listed(other, topic)])
    return meant_truly(topic, earlier) if say.TRULY.search(left) else None


def _is_count_of_it(topic: Topic, left: str) -> bool:
    """Tell whether a figure is put in another's place: "puts it at 41", "only nine people had"."""
    count = say.COUNT_OF.search(left) and not _has_own_noun(topic)
    stated = say.PUT_AT.search(left) or say.DID.match(_right(topic))
    return bool(count or stated) or _is_bare(topic, left)


def _is_alone_in_its_unit(topic: Topic, earlier: Sequence[Topic]) -> bool:
    """Read "90,000 gallons of crude escaped, it said. The firm says 20,000 gallons leaked"."""
    quantity = topic.figure.quantity
    bare = quantity.kind is Kind.MEASURE and not topic.who and not topic.event
    if not bare or not earlier or quantity.unit not in say.ONE_OF_A_KIND or is_movement(topic):
        return False
    return earlier[-1].claim.sources != topic.claim.sources and bool(earlier[-1].who)


def _has_own_noun(topic: Topic) -> bool:
    """Tell "an estimate of $310m in damage" from "an estimate of $310m"."""
    noun = topic.figure.referent.noun
    return noun is not None and noun.start >= topic.figure.span.end


def _lists_names(topic: Topic) -> bool:
    """Tell whether the names of the counted are counted: "we have 44 names on our list"."""
    if topic.figure.referent.head != "name":
        return False
    return not say.LISTS.isdisjoint([token.lower for token in (*topic.before, *topic.after)])


def _is_listed(other: Topic, names: Topic) -> bool:
    """Tell whether the names on a list can be of those counted: passengers are not all dead."""
    near = {token.lower for token in (*names.before, *names.after)}
    return other.event == "aboard" if near & say.ON_BOARD else other.event in say.LISTED


def _called(topic: Topic, earlier: Sequence[Topic]) -> Topic:
    """Find the rival of "puts the dead at 7,500": the last count of the dead, if it is near."""
    same = [o for o in earlier if o.event == topic.event and o.who == topic.who]
    meant = nearest([o for o in same if may_be_meant(o, topic)], topic)
    return _echo(topic, meant) if meant else topic


def _echo(topic: Topic, meant: Topic) -> Topic:
    return topic._replace(
        event=meant.event,
        who=meant.who,
        occasion=meant.occasion,
        echo_of=meant.number,
        echoed=meant.echoed or meant.figure.quantity,
    )


def _left(topic: Topic, earlier: Sequence[Topic]) -> str:
    """Give the words before a figure back to the figure before it."""
    since = earlier[-1].figure.span.end if earlier else 0
    near = [token for token in topic.before if token.start >= since][-_WORDS:]
    return "".join([f"{token.lower} " for token in near])


def _event_called(called: Collection[str]) -> str:
    """Read what "the dead", "the crowd" in "put the dead at 12" counts."""
    return next((event for names, event in say.CALLED if not names.isdisjoint(called)), "")


def _is_bare(topic: Topic, left: str) -> bool:
    """Tell whether a number stands alone after a verb of saying: "the bulletin says 41."."""
    came = say.PEOPLE_CAME.match(_right(topic)) and topic.figure.referent.head in ("person", "")
    named = topic.figure.referent.noun is not None and not (came and not topic.who)
    if named or topic.event:
        return False
    ends = not topic.after or topic.after[0].text in _STOPS
    fits = ends or say.CAME.match(_right(topic))
    return bool(fits and (say.BARE.search(left) or say.COUNTED.search(left)))


def _right(topic: Topic) -> str:
    return "".join([f"{token.lower} " for token in topic.after[:_NEXT]])


def _meant_beside(topic: Topic, other: Topic) -> Topic | None:
    """Read "90 soldiers were killed, rebels said, but the army said only 11 had died"."""
    rests = topic.figure.referent.noun is None and topic.event != "" and not topic.who
    same = topic.sentence == other.sentence and topic.event == other.event
    rivals = topic.claim.sources != other.claim.sources
    return other if rests and same and rivals and not is_step(other) else None


def _meant_elliptically(topic: Topic, other: Topic) -> Topic | None:
    """Read "the guild said six boats were lent, while the mayor said eight were"."""
    rests = topic.figure.referent.noun is None and topic.event in ("", other.event)
    rivals = other.sentence == topic.sentence and topic.claim.sources != other.claim.sources
    be = topic.after[0].lower if topic.after else ""
    between = [token.lower for token in other.after if token.end <= topic.figure.span.start]
    again = be in say.BE and be in between
    stated = bool(topic.claim.sources) and bool(other.claim.sources)
    counted = may_be_meant(other, topic) and other.figure.referent.noun is not None
    return other if rests and rivals and again and stated and counted else None


def _meant_by_polls(topic: Topic, other: Topic) -> Topic | None:
    """Read "A Veld poll gave Lund 52 percent. An Orva poll gave her 46 percent"."""
    near = topic.sentence - other.sentence <= 1 and topic.claim.sources != other.claim.sources
    if SUPPORT not in other.who or not near or not may_be_meant(other, topic):
        return None
    return other if say.PUT_HER.search(_left(topic, [other])) else None


def _meant_by_cases(topic: Topic, other: Topic) -> Topic | None:
    """Read "reported 40 cases of cholera. Aid workers said they had counted 300 cases"."""
    cases = topic.figure.referent.head == "case" == other.figure.referent.head
    bare = cases and not topic.who and not topic.event and other.event == "infect"
    near = topic.sentence - other.sentence <= 1 and topic.claim.sources != other.claim.sources
    behind = [token.lower for token in topic.after[1:2]]  # "12 cases before the court"
    near = near and (not behind or behind[0] in _STOPS or behind[0] in _WHERE)
    return other if bare and near and not (is_step(topic) or is_step(other)) else None


def _meant_indeed(topic: Topic, other: Topic) -> Topic | None:
    """Read "claimed that he had 20,000 followers, but he really had 900"."""
    near = topic.sentence - other.sentence <= 1 and bool(other.claim.sources)
    fits = near and is_found_out(topic, other) and may_be_meant(other, topic)
    alike = not _has_own_noun(topic) or topic.who == other.who
    return other if fits and alike and topic.event in ("", other.event) else None


def _meant_by_verb(topic: Topic, other: Topic) -> Topic | None:
    """Read "the mayor said the bridge cost $2m, but the auditor said it cost $5m"."""
    left = _left(topic, [other])
    told = None if _PRONOUNS.isdisjoint(left.split()) else say.IT_DID.search(left)
    if told is None or _has_own_noun(topic) or not may_be_meant(other, topic):
        return None
    if told["who"] != "it" and not _may_be_of_a_third(topic, other):
        return None
    near = topic.sentence - other.sentence <= 1 and not is_own_deed(other)
    rivals = bool(topic.claim.sources) and bool(other.claim.sources)
    rivals = rivals and topic.claim.sources != other.claim.sources
    same = told["verb"] in {token.lower for token in other.before[-_CLOSE - 1 :]}
    return other if near and rivals and same and not is_movement(other) else None


def _may_be_of_a_third(topic: Topic, other: Topic) -> bool:
    """Read "The prosecutor said Moe took $4m. His lawyer said he took $1m": he is no lawyer."""
    persons = any(source.kind is SourceKind.PERSON for source in topic.claim.sources)
    cue = other.claim.cue
    said = cue.end if cue is not None else 0
    own = (token.lower in _PRONOUNS for token in other.before if token.start >= said)
    return not persons and not any(own)


def _meant_by_gap(topic: Topic, earlier: Sequence[Topic]) -> Topic | None:
    """Read "Police put the crowd at 30,000, organisers 85,000 and the mayor 40,000"."""
    other = earlier[-1]
    between = [token for token in topic.before if token.start >= other.figure.span.end]
    own = [s.mention for s in topic.claim.sources if s.mention.start >= other.figure.span.end]
    if len(own) != 1 or not other.claim.sources or other.sentence != topic.sentence:
        return None
    rest = [token.lower for token in between if not own[0].holds(token.span)]
    noun = topic.figure.referent.noun
    bare = noun is None or noun.end <= topic.figure.span.start
    told = not bare or not may_be_meant(other, topic) or not set(rest) <= _GAP
    if told or is_own_deed(other) or is_step(other):
        return None
    root = (o for o in earlier if o.number == other.echo_of)
    return next(root, other)


def _headlines_resolved(topics: Sequence[Topic]) -> Iterator[Topic]:
    """Read a headline's bare numbers by the body: "Police say 30,000, organisers 85,000"."""
    for at, topic in enumerate(topics):
        bare = not topic.event and topic.figure.referent.noun is None
        if topic.is_headline and bare and not is_vague(topic.figure.quantity):
            later = topics[at + 1 : at + 1 + _LOOK_BACK]
            same = (o for o in later if may_be_meant(o, topic) and repeats(topic, o))
            meant = next(same, None)
            yield _echo(topic, meant) if meant else topic
        else:
            yield topic


_BESIDE_ANOTHER = (
    _meant_elliptically,
    _meant_by_verb,
    _meant_indeed,
    _meant_by_cases,
    _meant_by_polls,
)
