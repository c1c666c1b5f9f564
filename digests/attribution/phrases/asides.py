"""Asides between a speaker and the verb: "Ana Ruiz, 41, a guard who fled, | said"."""

from collections.abc import Sequence

from digests.attribution.lexicon.grammar import (
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.speakers import ROLES
from digests.attribution.phrases.edges import parts_place
from digests.attribution.phrases.phrases import LONGEST_ASIDE, SPEAKER_HEADS, Phrase, opening
from digests.attribution.phrases.verb_like import is_finite_like
from digests.model import Token

SAYING = frozenset(("said", "says", "told", "tells"))
# Behind the verb and its hearer one of these shows that words of the subject follow.
OPENING_MARKS = frozenset((":", "“", '"', "‘"))
LONGEST_HEARER = 8


def skip_asides(tokens: Sequence[Token], at: int) -> tuple[int, list[tuple[int, int]]]:
    """Walk over ", who asked not to be named," and "(left)" to the end of the core before them."""
    asides: list[tuple[int, int]] = []
    while at > 0 and (mark := tokens[at].text) in {",", ")", "–", "—", "--"}:
        if mark == "," and tokens[at - 1].text == ")":
            at -= 1  # "The Corps (HSC), | has said": the comma closes nothing
            continue
        opener = opening(tokens, at, "(" if mark == ")" else mark)
        if opener is not None and mark == "," and parts_place(tokens, opener):
            opener = opening(
                tokens, opener, mark
            )  # "Orvane, | the Vell, Ohio-based maker, | said"
        if opener is None or opener == 0:
            return -1, []
        asides.append((opener + 1, at))
        at = opener - 1
        while at > 0 and not is_word(tokens[at]) and tokens[at - 1].text == ",":
            at -= 2  # "Ana Ruiz, 41, a guard, said": an age between commas is no core
    name = _before_address(tokens, at) if asides else at
    return name, asides


def _before_address(tokens: Sequence[Token], at: int) -> int:
    """Go back from an address to whose it is: "Ruiz, 41, of Elm Road, | Vell, said"."""
    of = at
    while of > 0 and is_name_word(tokens[of]):
        of -= 1
    aged = of > 3 and tokens[of].lower in {"of", "from"} and tokens[of - 2].text.isdigit()
    commas = aged and tokens[of - 1].text == tokens[of - 3].text == ","
    return of - 4 if commas and of < at and is_name_word(tokens[of - 4]) else at


def opening_name(tokens: Sequence[Token], limit: int) -> Phrase | None:
    """Find the name that opens the clause before a chain of asides.

    "Cynthia Lowe, curator at the museum, Fayetteville, said": the name stands before the first of
    several commas, and no verb stands between it and the cue.
    """
    first = limit
    while first > 0 and tokens[first - 1].text not in {";", ":"} and limit - first < LONGEST_ASIDE:
        if is_finite_like(tokens, first - 1) or tokens[first - 1].lower in SUBORDINATORS:
            return None
        first -= 1
    first = _behind_place(tokens, first, limit)
    end = first
    while end < limit and is_name_word(tokens[end]):
        end += 1
    if end >= limit or tokens[end].text != "," or end == first:
        return None
    if end - first < 2 and not tokens[end + 1].text.isdigit():
        return None  # one word is a name where an age follows: "Lund, 41, of Elm Road, Vell, said"
    return None if tokens[first].text.isupper() else Phrase(first, end)  # "VELLIN GORGE, Karvania"


def _behind_place(tokens: Sequence[Token], first: int, limit: int) -> int:
    """Step over a time or a place: "On Monday, | Otto Lund, 45, a clerk, said"."""
    if tokens[first].lower not in PREPOSITIONS:
        return first
    return next((at + 1 for at in range(first, limit - 1) if tokens[at].text == ","), limit)


def before_stray_comma(tokens: Sequence[Token], verb: int) -> int:
    """Find the subject's last word before a lone comma: "A nurse at a clinic, | told Delo: …".

    -1 where more stands before the comma than one noun phrase: "Asked about it, told police".
    """
    comma = verb - 1
    if tokens[verb].lower not in SAYING or not _opens_words(tokens, verb + 1):
        return -1
    before = tokens[:comma]
    named = is_name_word(before[0]) and len(before) > 1 and is_name_word(before[1])
    named = named or _is_office_with_name(before)
    opens = before[0].lower in DETERMINERS or before[0].lower == "one" or named
    speaker = any(token.lower in SPEAKER_HEADS or is_name_word(token) for token in before)
    plain = len(before) < LONGEST_ASIDE and all(
        is_word(token) and token.lower not in SUBORDINATORS for token in before
    )
    verbs = any(is_finite_like(tokens, at) for at in range(comma)) if plain else True
    return comma - 1 if opens and speaker and plain and not verbs else -1


def _is_office_with_name(before: Sequence[Token]) -> bool:
    """Tell whether the words are an office and its holder: "Guild regional officer Jan Moe"."""
    office = len(before) > 2 and before[-3].lower in ROLES
    named = office and is_name_word(before[-2]) and is_name_word(before[-1])
    return named and all(token.lower not in PREPOSITIONS for token in before)


def _opens_words(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a quotation follows, behind a hearer: ': "…"', 'the union: "…"'."""
    return any(token.text in OPENING_MARKS for token in tokens[at : at + LONGEST_HEARER])
