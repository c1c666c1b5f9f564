"""Read the noun phrase that names a speaker leftwards, from the verb of which it is subject."""

from collections.abc import Sequence

from digests.attribution.lexicon.cues import CUES
from digests.attribution.lexicon.grammar import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    COORDINATORS,
    MONTHS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    TIME_WORDS,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.speakers import PLACES
from digests.attribution.phrases.adjuncts import skip_adjuncts
from digests.attribution.phrases.compounds import JOINERS, can_join, is_inside_name, opens_clause
from digests.attribution.phrases.phrases import (
    LONGEST_ASIDE,
    LONGEST_CORE,
    SPEAKER_HEADS,
    Phrase,
    opening,
)
from digests.attribution.phrases.relatives import before_relative
from digests.attribution.phrases.shared_verbs import in_subclause, verbs_before
from digests.attribution.phrases.verb_like import IRREGULAR_PASTS, is_finite_like
from digests.model import Token

# How many clauses the search for a subject may go back: "declined to comment but said".
MOST_CLAUSES = 3
MOST_SPEAKERS = 4


def subject_before(
    tokens: Sequence[Token], verb: int, clauses: int = MOST_CLAUSES
) -> Phrase | None:
    """Read the subject of the verb at that index, skipping auxiliaries, adverbs and asides."""
    at = skip_adjuncts(tokens, verb - 1) if clauses else verb - 1
    if at > 0 and clauses and tokens[at].lower in {"and", "but", "or"}:
        return _shared(tokens, at, clauses - 1)
    at, asides = _skip_asides(tokens, at)
    at = skip_adjuncts(tokens, at)
    if at < 0:
        return None
    if asides:
        opener = _opening_name(tokens, asides[-1][0] - 1)
        if opener is not None:
            return opener._replace(asides=((opener.end + 1, asides[0][1]),))
    first = _core_first(tokens, at)
    if first is None:
        return None
    antecedent = before_relative(tokens, first, at)
    if antecedent is not None and clauses:
        return subject_before(tokens, antecedent + 1, clauses - 1)
    phrase = Phrase(first, at + 1, tuple(reversed(asides)))
    return phrase._replace(others=_others(tokens, first)) if clauses else phrase


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
    edge = found[-1].first if found else first
    return tuple(reversed(found)) if opens_clause(tokens, edge) else ()


def _joins(tokens: Sequence[Token], at: int, found: Sequence[Phrase]) -> bool:
    """Tell whether another speaker may stand before: "and", or a comma of a list ending so."""
    return tokens[at].lower == "and" or (bool(found) and tokens[at].text == ",")


def _opening_name(tokens: Sequence[Token], limit: int) -> Phrase | None:
    """Find the name that opens the clause before a chain of asides.

    "Cynthia Lowe, curator at the museum, Fayetteville, said": the name stands before the first of
    several commas, and no verb stands between it and the cue.
    """
    first = limit
    while first > 0 and tokens[first - 1].text not in {";", ":"} and limit - first < LONGEST_ASIDE:
        if is_finite_like(tokens, first - 1) or tokens[first - 1].lower in SUBORDINATORS:
            return None
        first -= 1
    end = first
    while end < limit and is_name_word(tokens[end]):
        end += 1
    if end - first < 2 or end >= limit or tokens[end].text != ",":
        return None
    return None if tokens[first].text.isupper() else Phrase(first, end)  # "VELLIN GORGE, Karvania"


def _skip_asides(tokens: Sequence[Token], at: int) -> tuple[int, list[tuple[int, int]]]:
    """Walk over ", who asked not to be named," and "(left)" to the end of the core before them."""
    asides: list[tuple[int, int]] = []
    while at > 0 and (mark := tokens[at].text) in {",", ")", "–", "—", "--"}:
        opener = opening(tokens, at, "(" if mark == ")" else mark)
        if opener is None or opener == 0:
            return -1, []
        asides.append((opener + 1, at))
        at = opener - 1
        while at > 0 and not is_word(tokens[at]) and tokens[at - 1].text == ",":
            at -= 2  # "Ana Ruiz, 41, a guard, said": an age between commas is no core
    return at, asides


def _core_first(tokens: Sequence[Token], last: int) -> int | None:
    """Find where the noun phrase that ends at `last` begins."""
    if last > 1 and tokens[last].lower in {"them", "us"} and tokens[last - 1].lower == "of":
        return last - 2  # "One of them, Jan Moe, said"
    alone = last + 1 < len(tokens) and tokens[last + 1].text == ","
    if tokens[last].lower in PRONOUNS or (alone and tokens[last].lower in {"one", "another"}):
        return last  # "One, Jan Moe, said"
    if not _nominal(tokens[last]):
        return None
    start = _chain_first(tokens, last)
    return _narrow(tokens, start, last)


def _nominal(token: Token) -> bool:
    lower = token.lower
    return (
        is_word(token)
        and lower not in SUBORDINATORS
        and lower not in COORDINATORS
        and lower not in PREPOSITIONS
        and lower not in AUXILIARIES
        and lower not in ARTICLES
    )


def _chain_first(tokens: Sequence[Token], last: int) -> int:
    """Go left over nouns, names, determiners and prepositions up to the clause's edge."""
    at = last
    while at > max(0, last - LONGEST_CORE):
        token = tokens[at - 1]
        if token.text == ")":
            opener = opening(tokens, at - 1, "(")
            if opener is None:
                break
            at = opener
        elif token.lower in JOINERS:
            if not is_inside_name(tokens, at - 1, last):
                break
            at -= 1
        elif _edge(tokens, at - 1):
            break
        else:
            at -= 1
    return at


def _edge(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    lower = token.lower
    if lower in {"'s", "'", "’", "-", "/", "%", "."}:
        closes = lower in {"'", "’"} and at > 0 and tokens[at - 1].text in {",", ".", "?", "!"}
        return closes  # "'We lost 40,' | Mr Lund said"
    if not is_word(token):
        return not token.text[0].isdigit()
    if lower in SUBORDINATORS or lower in COORDINATORS:
        return True
    if lower in AUXILIARIES or (lower in PRONOUNS and lower not in ARTICLES):
        return True
    if lower in IRREGULAR_PASTS and at > 0 and not is_name_word(token):
        return True
    return lower in CUES and lower.endswith(("ed", "said", "told", "says")) and at > 0


def _narrow(tokens: Sequence[Token], start: int, last: int) -> int | None:
    """Cut what is not the speaker off the chain's left: "In the town of Qaim residents said"."""
    pieces = _pieces(tokens, start, last)
    if not pieces:
        return None
    if start == pieces[0] and _linked_by_prepositions(tokens, pieces):
        return _strip_left(tokens, start, last)
    first = pieces[-1]
    skipped = 0
    for begin, end in zip(reversed(pieces[:-1]), reversed(_ends(tokens, pieces)), strict=True):
        if tokens[end - 1].lower in SPEAKER_HEADS or _heads_name(tokens, end):
            first, skipped = begin, 0
        elif skipped:
            break
        else:
            skipped += 1
    return _strip_left(tokens, first, last)


def _linked_by_prepositions(tokens: Sequence[Token], pieces: Sequence[int]) -> bool:
    """Tell whether the chain is one phrase: "the lady at the shop", not "the storm the coast"."""
    return all(tokens[begin - 1].lower in PREPOSITIONS for begin in pieces[1:])


def _pieces(tokens: Sequence[Token], start: int, last: int) -> list[int]:
    """List where a chain's noun phrases begin: after each preposition and each new article."""
    begins: list[int] = []
    fresh = True
    for at in range(start, last + 1):
        lower = tokens[at].lower
        if lower in PREPOSITIONS:
            fresh = True
        elif fresh or (lower in ARTICLES and tokens[at - 1].lower not in ARTICLES | {"and", "&"}):
            begins.append(at)
            fresh = False
    return begins


def _ends(tokens: Sequence[Token], begins: list[int]) -> list[int]:
    """Give the end of each noun phrase but the last: before the preposition that follows."""
    ends = []
    for begin in begins[1:]:
        end = begin
        while end > 0 and tokens[end - 1].lower in PREPOSITIONS:
            end -= 1
        ends.append(end)
    return ends


def _heads_name(tokens: Sequence[Token], end: int) -> bool:
    """Tell whether "of" after a capitalised word goes on with a name: "Ministry of Health"."""
    return is_name_word(tokens[end - 1]) and end < len(tokens) and tokens[end].lower == "of"


def _strip_left(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """Drop openers that are no part of the phrase: "But", "Meanwhile", "On Monday", "In Ghana"."""
    while first <= last and _opener(tokens, first, last):
        first += 1
    return first if first <= last else None


def _opener(tokens: Sequence[Token], at: int, last: int) -> bool:
    token = tokens[at]
    lower = token.lower
    if lower in ADVERBS or lower in COORDINATORS or lower in TIME_WORDS or lower in {"'s", "-"}:
        return True
    if token.text[0].isdigit() and at > 0 and tokens[at - 1].lower in MONTHS:
        return True
    led_by = tokens[at - 1].lower if at else ""
    return led_by == "in" and lower in PLACES and at < last and is_name_word(tokens[at + 1])
