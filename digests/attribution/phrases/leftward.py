"""Read the noun phrase that names a speaker leftwards, from the verb of which it is subject."""

from collections.abc import Sequence

from digests.attribution.lexicon.grammar import (
    DETERMINERS,
    QUOTE_MARKS,
    RELATIVES,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.speakers import ROLES
from digests.attribution.phrases.adjuncts import skip_adjuncts
from digests.attribution.phrases.asides import before_stray_comma, opening_name, skip_asides
from digests.attribution.phrases.compounds import can_join, opens_clause
from digests.attribution.phrases.cores import core_first
from digests.attribution.phrases.dates import SPANS, behind_span
from digests.attribution.phrases.phrases import (
    IRREGULAR_PARTICIPLES,
    NO_PARTICIPLES,
    SPEAKER_HEADS,
    Phrase,
)
from digests.attribution.phrases.relatives import (
    before_agent,
    before_called,
    before_list,
    before_relative,
    before_those,
    before_where,
    does,
)
from digests.attribution.phrases.shared_verbs import in_subclause, verbs_before
from digests.model import Token

# "A poll of economists | published last week | forecast": when it came out is no part of it.
DATED = frozenset(("published", "released", "conducted", "issued", "unveiled", "taken"))
BEGUN = frozenset(("formed", "founded", "appointed", "elected", "created", "established"))
# How many clauses the search for a subject may go back: "declined to comment but said".
MOST_CLAUSES = 3
MOST_SPEAKERS = 4
MOST_QUOTED = 5
CALLED = frozenset(("'s", "called", "named", "dubbed"))
LONGEST_NAME = 4
LONGEST_PLACE = 2
WITHIN = frozenset(("in", "across", "around"))


def subject_before(
    tokens: Sequence[Token], verb: int, clauses: int = MOST_CLAUSES
) -> Phrase | None:
    """Read the subject of the verb at that index, skipping auxiliaries, adverbs and asides."""
    place = before_where(tokens, verb - 1) if clauses else None
    found = subject_before(tokens, place + 1, clauses - 1) if place is not None else None
    found = found or _subject(tokens, verb, clauses)
    whose = before_those(tokens, found.first, found.end - 1) if found and clauses else None
    named = subject_before(tokens, whose + 1, clauses - 1) if whose is not None else None
    if named is None or found is None:
        return found
    bare = tokens[found.end - 1].lower == "those"  # "| Relatives | of those who died said"
    return named if bare else named._replace(end=found.end)


def _subject(tokens: Sequence[Token], verb: int, clauses: int) -> Phrase | None:
    quoted = _before_quoted(tokens, verb)
    if quoted is not None and (named := subject_before(tokens, quoted, clauses)):
        return named._replace(end=verb)  # 'The staff of the | "Clean Hands" mission | said'
    at = skip_adjuncts(tokens, verb - 1) if clauses else verb - 1
    if at > 0 and clauses and tokens[at].lower in {"and", "but", "or"}:
        return _shared(tokens, at, clauses - 1)
    skipped = at if clauses else None
    at, asides = skip_asides(tokens, at)
    if at < 0 and tokens[verb - 1].text == ",":
        at = before_stray_comma(tokens, verb)
    at = at if at == skipped else skip_adjuncts(tokens, at)
    if 0 < at < verb - 1:
        out = (tokens[at - 1].lower, tokens[at].lower) == ("carried", "out")
        if out or tokens[at].lower in DATED:
            at = skip_adjuncts(tokens, at - 1 - out)  # "data | also released on Wednesday"
    opener = opening_name(tokens, asides[-1][0] - 1) if asides and at >= 0 else None
    if opener is not None:
        return opener._replace(asides=((opener.end + 1, asides[0][1]),))
    first = core_first(tokens, at) if at >= 0 else None
    if first is None:
        return _behind_number(tokens, at, clauses)
    first = behind_span(tokens, first, at + 1)
    phrase = _at_work(tokens, Phrase(first, at + 1, tuple(reversed(asides))))
    phrase = _met_by(tokens, phrase)
    return _led_back(tokens, phrase, verb, clauses - 1) if clauses else phrase


def _before_quoted(tokens: Sequence[Token], verb: int) -> int | None:
    """Find where a subject goes on before words in marks: 'Vell's | "night watch" | reported'."""
    closer = verb - 1
    if closer < MOST_QUOTED or tokens[closer].text not in QUOTE_MARKS:
        return None
    for at in range(closer - 2, max(closer - 2 - MOST_QUOTED, 0), -1):
        if tokens[at].text in QUOTE_MARKS:
            owned = at - (tokens[at - 1].lower in CALLED)
            noun = owned > 0 and tokens[owned - 1].lower in SPEAKER_HEADS
            return owned if owned < at or noun else None
        if not is_word(tokens[at]) and tokens[at].text != "-":
            return None
    return None


def _behind_number(tokens: Sequence[Token], at: int, clauses: int) -> Phrase | None:
    """Read the subject of a relative clause that ends in a number: "Men who shot 12 | said"."""
    counts = at > 1 and clauses and tokens[at].text[0].isdigit()
    before = before_relative(tokens, at, at) if counts else None
    return subject_before(tokens, before + 1, clauses - 1) if before is not None else None


def _at_work(tokens: Sequence[Token], phrase: Phrase) -> Phrase:
    """Set apart what somebody does: "engineers | studying the dam | said"."""
    for at in range(phrase.first + 1, phrase.end):
        lower = tokens[at].lower
        doing = lower.endswith("ing") and lower not in NO_PARTICIPLES and at < phrase.end - 1
        doing = doing or (lower.endswith("ed") and _is_dated(tokens, at, phrase.end))
        if doing and not is_name_word(tokens[at]) and tokens[at - 1].lower in SPEAKER_HEADS:
            return phrase._replace(end=at, asides=((at, phrase.end), *phrase.asides))
    return phrase


def _met_by(tokens: Sequence[Token], phrase: Phrase) -> Phrase:
    """Leave out who did something with the speaker: "The mayor | Lund replaced | said"."""
    last = phrase.end - 1
    noun = last - 1
    while noun > phrase.first and is_name_word(tokens[noun]):
        noun -= 1
    if not phrase.first < noun < last - 1 or not does(tokens, last):
        return phrase
    known = tokens[noun].lower in SPEAKER_HEADS and tokens[noun - 1].lower in DETERMINERS
    return phrase._replace(end=noun + 1) if known else phrase


def _is_dated(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Tell whether only the time of what was done follows: "appointed | a year ago"."""
    begun = at == end - 1 and tokens[at].lower in BEGUN  # "formed", when the time is cut off
    return begun or (at + 2 < end and tokens[at + 2].lower in SPANS)


def _led_back(tokens: Sequence[Token], phrase: Phrase, verb: int, clauses: int) -> Phrase | None:
    """Go back from the last noun before a verb to the noun that is its subject."""
    if phrase.end == verb and tokens[verb].lower in RELATIVES:
        return phrase._replace(others=_others(tokens, phrase.first))  # "hit by | aides who say"
    led = before_agent(tokens, phrase.first)
    if led is None:
        led = before_called(tokens, phrase.first)
    if led is None:
        led = before_list(tokens, phrase.first, asides=bool(phrase.asides))
    found = subject_before(tokens, led + 1, clauses) if led is not None else None
    return found or _completed(tokens, phrase, clauses)


def _completed(tokens: Sequence[Token], phrase: Phrase, clauses: int) -> Phrase | None:
    """Go back to whom a relative clause describes, or add who else speaks."""
    antecedent = before_relative(tokens, phrase.first, phrase.end - 1, asides=bool(phrase.asides))
    if antecedent is not None:
        found = subject_before(tokens, antecedent + 1, clauses)
        bare = tokens[antecedent + 1].lower in RELATIVES and not _speaks_last(tokens, phrase)
        if found and bare and phrase.asides and not (found.asides or found.others):
            found = found._replace(asides=phrase.asides)  # "A clerk who saw it, Otto Lund, said"
        return found and (_described(tokens, found) or found)
    if _opens_aside(tokens, phrase):
        found = subject_before(tokens, phrase.first - 1, clauses)
        return found or phrase
    others = _others(tokens, phrase.first)
    one = len(others) == 1 and (
        _is_one_person(tokens, others[0], phrase) or _is_one_place(tokens, others[0], phrase)
    )
    if one:
        return phrase._replace(first=others[0].first)
    return phrase._replace(others=others) if others != phrase.others else phrase


def _opens_aside(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether it only tells what was done: "The plan, | sent to the board, which …, says"."""
    done = tokens[phrase.first].lower
    participle = done.endswith("ed") or done in IRREGULAR_PARTICIPLES
    participle = participle and not done.endswith("-based")  # "In Dorra, | Vell-based Orvane said"
    led = phrase.first > 1 and tokens[phrase.first - 1].text == ","
    return led and participle and phrase.end - phrase.first > 1


def _is_one_person(tokens: Sequence[Token], other: Phrase, phrase: Phrase) -> bool:
    """Tell whether one has both offices: "The author and head of Vell, Ida Lund, said"."""
    offices = (tokens[other.end - 1], tokens[phrase.first])
    if len(phrase.asides) != 1 or tokens[other.end - 1].lower not in ROLES:
        return False
    first, end = phrase.asides[0]
    named = 1 < end - first <= LONGEST_NAME and all(map(is_name_word, tokens[first:end]))
    bare = tokens[phrase.first].lower not in DETERMINERS
    return named and bare and not any(map(is_name_word, offices))


def _is_one_place(tokens: Sequence[Token], other: Phrase, phrase: Phrase) -> bool:
    """Tell whether both are places of one speaker: "Police in | Dorra and Vell | said"."""
    named = tokens[phrase.first : phrase.end]
    led = other.end - other.first > LONGEST_PLACE and tokens[other.end - 2].lower in WITHIN
    led = led and tokens[other.end - 3].lower in SPEAKER_HEADS
    if not led or phrase.asides or len(named) > 1:
        return False
    return is_name_word(tokens[other.end - 1]) and all(
        is_name_word(t) and t.lower not in SPEAKER_HEADS and not t.text.isupper() for t in named
    )


def _speaks_last(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether the noun before an aside can speak: "run by the secretary, Otto Lund, said"."""
    return tokens[phrase.end - 1].lower in SPEAKER_HEADS


def _described(tokens: Sequence[Token], aside: Phrase) -> Phrase | None:
    """Find whom an aside describes: "one protester, | a student who gave no name, shouted"."""
    if aside.first < 2 or tokens[aside.first - 1].text != "," or aside.asides:
        return None
    if tokens[aside.first].lower not in {"a", "an"}:
        return None
    found = subject_before(tokens, aside.first - 1, clauses=0)
    known = found is not None and tokens[found.end - 1].lower in SPEAKER_HEADS
    if found is None or not known or tokens[found.first].lower not in DETERMINERS:
        return None
    return found._replace(asides=((aside.first, aside.end),))


def _shared(tokens: Sequence[Token], conjunction: int, clauses: int) -> Phrase | None:
    """Read the subject that the verb behind "and" shares with one before it."""
    for verb in verbs_before(tokens, conjunction):
        phrase = subject_before(tokens, verb, clauses)
        if phrase is not None and not in_subclause(tokens, phrase.first):
            return phrase
    return None


def _others(tokens: Sequence[Token], first: int) -> tuple[Phrase, ...]:
    """Read who else speaks with the phrase that begins at `first`: "The mayor and | police"."""
    found: list[Phrase] = []
    joiner = first - 1
    while joiner > 0 and len(found) < MOST_SPEAKERS and _joins(tokens, joiner, found):
        other = subject_before(tokens, joiner, clauses=0)
        if other is None or not can_join(tokens, other, joiner):
            break
        found.append(other)
        joiner = other.first - 1
    while found and not opens_clause(tokens, found[-1].first):
        found.pop()  # "in Vell, | the army and police said": no one governs the army
    return tuple(reversed(found))


def _joins(tokens: Sequence[Token], at: int, found: Sequence[Phrase]) -> bool:
    """Tell whether another speaker may stand before: "and", or a comma of a list ending so."""
    return tokens[at].lower == "and" or (bool(found) and tokens[at].text == ",")
