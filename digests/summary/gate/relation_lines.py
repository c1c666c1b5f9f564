"""Check the lines of a post that say how claims stand to each other: "Differ: 55 vs 60"."""

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import accumulate, chain
from typing import NamedTuple

from digests.figures.lexicon.event_words import EVENT_WORDS
from digests.model import Modifier, Reading, Relation, Standing, Verdict
from digests.summary.backing.backings import Backing, Backings
from digests.summary.backing.placements import unarticled
from digests.summary.gate.mentions import is_hedged_so
from digests.summary.gate.tellings import keys_named
from digests.summary.lexicon.fixed_words import LABELS, MOVED, VERSUS
from digests.summary.lexicon.folding import folds, words_of
from digests.summary.lexicon.hedges import hedge_before, hedge_behind
from digests.text.word_lists import words

SOURCES = re.compile(r" \((\d{1,4})(?: sources?)?\)$")
SPEAKER = re.compile(r" \(([^()0-9]{2,60})\)$")  # who says so, where it is one
_ALIKE = re.compile(r"(?<=\)), ")  # behind how many say so
PLAIN_NUMBER = re.compile(r"\d[\d,.]*")
ONE_SAYS = ". One says "
QUOTED = re.compile(r"[“\"]([^“”\"]+)[”\"]")
REMARK = words("one says say other others the")
MOST_BEFORE = 6
# "from a peak of 5", "from a previous count of 304"
HEIGHTS = words(
    "a an the peak high low record of about level previous earlier initial count estimate figure"
)
TOPIC = re.compile(r" \(([^()0-9]{2,60})\)$")
LEADING = words("of for in on at from with by to about among against over between")
MOST_CLAIMS = 64  # claims of one relation that are looked at
MOST_MERGED = 8  # claims of conflicts that are told together
_OTHERWISE = (Verdict.CHANGE, Verdict.COMPATIBLE)
_NUMBERS = words("number numbers total count tally")  # "the number of new cases": cases moved
OWN_VOICE = frozenset({frozenset({"own voice"})})


class Side(NamedTuple):
    """One side of a relation as a line tells it: number with hedge and noun, how many say so."""

    backings: tuple[Backing, ...]
    sources: int


def verdict_of(line: str) -> Verdict | None:
    """Give the verdict that a line opens with; None when it is no relation line."""
    return next((verdict for verdict, label in LABELS.items() if line.startswith(label)), None)


def is_relation_backed(line: str, verdict: Verdict, backings: Backings) -> bool:
    """Tell whether a relation of the reading has just these sides, told with this word."""
    told = line.removeprefix(LABELS[verdict]).strip().removesuffix(".")
    told, _, nouns = told.partition(ONE_SAYS)
    is_directed = verdict is Verdict.CHANGE and MOVED in told
    topic = TOPIC.search(told) if is_directed else None
    told = told[: topic.start()] if topic else told
    rivals = [_ALIKE.split(side) for side in told.split(VERSUS)]
    sides = told.split(MOVED) if is_directed else [*chain.from_iterable(rivals)]
    ways = [sides, _with_units(sides)] if is_directed else [sides]
    sizes = [] if is_directed else [len(rival) for rival in rivals]
    conflicts = verdict is Verdict.CONFLICT
    known = rivalries(backings.reading) if conflicts else ()
    return any(
        relation.verdict is verdict
        and (topic is None or is_topic(topic[1], relation, backings))
        and any(_is_told(way, relation, backings, is_directed=is_directed) for way in ways)
        and _are_alike(sides, sizes, relation, backings)
        and (not nouns or _are_nouns_told(nouns, relation, backings))
        for relation in (*backings.reading.relations, *known)
    )


def rivalries(reading: Reading) -> tuple[Relation, ...]:
    """Put the conflicts together that share a claim: 41 and 118, 41 and 67 are one dispute.

    They stay apart where two of their numbers are told to stand otherwise, changed or both right,
    and where one speaker gives two numbers.
    """
    relations = reading.relations
    conflicts = [relation for relation in relations if relation.verdict is Verdict.CONFLICT]
    others = [set(r.claims) for r in relations if r.verdict in _OTHERWISE]
    merged: list[Relation] = []
    for relation in conflicts:
        for at, known in enumerate(merged):
            claims = {*known.claims, *relation.claims}
            is_one = not set(known.claims).isdisjoint(relation.claims)
            is_told = len(claims) <= MOST_MERGED and not _has_two_of_one(claims, reading)
            if is_one and is_told and not any(other <= claims for other in others):
                merged[at] = replace(known, claims=tuple(sorted(claims)))
                break
        else:
            merged.append(relation)
    return tuple(merged)


def _has_two_of_one(claims: Collection[int], reading: Reading) -> bool:
    """Tell whether one speaker gives two numbers: nobody differs from himself."""
    given: dict[str, set[tuple[object, ...]]] = defaultdict(set)
    for index in claims:
        claim = reading.claims[index]
        for source in claim.sources:
            given[source.name].add((claim.figure.quantity.value, claim.figure.quantity.low))
    return any(len(numbers) > 1 for numbers in given.values())


def _are_alike(
    sides: Sequence[str], sizes: Sequence[int], relation: Relation, backings: Backings
) -> bool:
    """Tell whether those that a comma joins give one number: "at least 39 (1 source), 39 (1)"."""
    claims = [backings.backing(index) for index in relation.claims[:MOST_CLAIMS]]
    numbers = [_numbers_of(side, claims, backings) for side in sides]
    ends = list(accumulate(sizes))
    return all(
        len(set().union(*numbers[end - size : end])) == 1
        for size, end in zip(sizes, ends, strict=True)
        if size > 1
    )


def _numbers_of(
    side: str, claims: Sequence[Backing], backings: Backings
) -> set[tuple[object, ...]]:
    read = _read_side(side, claims, backings)
    return {_value(backing) for backing in read.backings} if read else set()


def _value(backing: Backing) -> tuple[object, ...]:
    quantity = backing.claim.figure.quantity
    return quantity.value, quantity.low, quantity.high, quantity.unit


def is_topic(topic: str, relation: Relation, backings: Backings) -> bool:
    """Tell whether the words say of what a change is, as they stand before one of its numbers.

    "The jobless rate rose to 30 percent"; but "support for the party rose" is of no party.
    """
    wanted = folds(words_of(topic))
    claims = relation.claims[:MOST_CLAIMS]
    counted = [backings.backing(index).counted for index in claims]
    if not wanted or wanted not in (folds(words_of(relation.about)), *counted):
        return False
    before = [backings.folded[backings.sentence(i)[0] : backings.places[i][0]] for i in claims]
    return any(_stands_in(wanted, words) for words in before)


def _stands_in(wanted: tuple[str, ...], before: tuple[str, ...]) -> bool:
    for at in range(len(before) - len(wanted) + 1):
        if before[at : at + len(wanted)] == wanted:
            led = list(before[:at])
            while led and led[-1] in HEIGHTS:
                led.pop()
            return not led or led[-1] not in LEADING or _is_number_of(led)
    return False


def _is_number_of(led: Sequence[str]) -> bool:
    """Tell "the number of cases" from "support for the party": it is the cases that moved."""
    return len(led) > 1 and led[-1] == "of" and led[-2] in _NUMBERS


def _with_units(sides: Sequence[str]) -> list[str]:
    """Give a number told alone the words behind the last one: "36 → 29 percent"."""
    unit = sides[-1].strip().partition(" ")[2]
    return [f"{side} {unit}" if PLAIN_NUMBER.fullmatch(side.strip()) else side for side in sides]


def _are_nouns_told(told: str, relation: Relation, backings: Backings) -> bool:
    """Tell whether a remark quotes what each side counts: "“civilians”, one “people”"."""
    counted = nouns_of(relation, backings)
    quoted = [folds(words_of(noun)) for noun in QUOTED.findall(told)]
    rest = folds(words_of(QUOTED.sub("", told)))
    return REMARK.issuperset(rest) and bool(counted) and sorted(quoted) == sorted(counted)


def nouns_of(relation: Relation, backings: Backings) -> tuple[tuple[str, ...], ...]:
    """Give what each of two sides counts; () unless each has one noun, and another.

    "41 people, 41 bodies vs 67 bodies": both say bodies.
    """
    found: dict[tuple[object, ...], set[tuple[str, ...]]] = defaultdict(set)
    for index in relation.claims[:MOST_CLAIMS]:
        backing = backings.backing(index)
        found[_value(backing)].add(backing.counted)
    nouns = [noun for side in found.values() for noun in side]
    return tuple(nouns) if len(found) == len(nouns) == len(set(nouns)) == 2 else ()


def _is_told(
    sides: Sequence[str], relation: Relation, backings: Backings, *, is_directed: bool
) -> bool:
    """Tell whether the sides, taken together, are all of the relation's claims."""
    claims = [backings.backing(index) for index in relation.claims[:MOST_CLAIMS]]
    found = [_read_side(side, claims, backings) for side in sides]
    if len(found) < (1 if relation.verdict is Verdict.AGREE else 2) or None in found:
        return False
    shown = [backing.index for side in found if side for backing in side.backings]
    if sorted(shown) != sorted(relation.claims):
        return False
    return not is_directed or _is_moved_so([side for side in found if side], relation)


def _read_side(side: str, claims: Sequence[Backing], backings: Backings) -> Side | None:
    """Read "at least 55 civilians (2 sources)": the claims that say so, if so many do.

    In "41 (officials)" they are only those that this speaker alone states.
    """
    count = SOURCES.search(side)
    who = None if count else SPEAKER.search(side)
    end = count or who
    folded = folds(words_of(side[: end.start()] if end else side))
    able = tuple([claim for claim in claims if _is_number_told(folded, claim)])
    if who:
        keys = keys_named(who[1], backings.voices)
        able = tuple([claim for claim in able if keys and is_said_by(claim, keys)])
    sources = len(speakers_of(able))
    if not able or (count and int(count[1]) != sources):
        return None
    return Side(able, sources)


def _is_number_told(folded: tuple[str, ...], backing: Backing) -> bool:
    """Tell whether these words are a claim's hedge, number and noun, and none besides."""
    for first in range(min(5, len(folded))):
        begin, before = hedge_before(folded, first)
        begin = 0 if folded[:first] == backing.hedge else begin  # "closer to 80"
        stop = next((first + len(w) for w in backing.writings if folded[first:][: len(w)] == w), 0)
        if begin == 0 and stop:
            end, behind = hedge_behind(folded, stop)
            modifier = behind if before is Modifier.EXACT else before
            return is_hedged_so(backing, folded[:first], first, modifier) and _is_counted(
                folded[stop:], folded[end:], backing
            )
    return False


def _is_counted(words: Sequence[str], unhedged: Sequence[str], backing: Backing) -> bool:
    """Tell whether the words behind a number are nothing, or what the article counts there."""
    if not unhedged:
        return True
    wanted = unarticled(backing.counted)
    told = unarticled(list(words))
    if not wanted or told[: len(wanted)] != wanted:
        return False
    rest = told[len(wanted) :]
    return all(word in EVENT_WORDS and EVENT_WORDS[word].event == backing.event for word in rest)


def speakers_of(backings: Sequence[Backing]) -> set[frozenset[frozenset[str]]]:
    """Give the speakers of claims; the outlet's own voice counts as one."""
    return {OWN_VOICE if b.claim.standing is Standing.OWN_VOICE else b.voices for b in backings}


def is_said_by(backing: Backing, keys: frozenset[frozenset[str]]) -> bool:
    """Tell whether a claim is stated by just the one speaker who is named."""
    return backing.claim.standing is Standing.STATED and len(keys) == 1 and backing.voices == keys


def _is_moved_so(sides: Sequence[Side], relation: Relation) -> bool:
    """Tell whether the old number stands first, and no later one is told as "from" it."""
    first, *later = sides
    shown = [backing.index for side in sides for backing in side.backings]
    return shown == list(relation.claims) and (
        any(comes_from(backing) for backing in first.backings)
        or not any(comes_from(backing) for side in later for backing in side.backings)
    )


def comes_from(backing: Backing) -> bool:
    """Tell whether something moved from the number: "up from 5", "from a peak of 5"."""
    before = list(backing.before[-MOST_BEFORE:])
    while before and before[-1] in HEIGHTS:
        before.pop()
    return before[-1:] == ["from"] or before[-2:] in (["compared", "with"], ["compared", "to"])
