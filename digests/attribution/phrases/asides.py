"""Asides between a speaker and the verb: "Ana Ruiz, 41, a guard who fled, | said"."""

from collections.abc import Sequence

from digests.attribution.lexicon.grammar import SUBORDINATORS, is_name_word, is_word
from digests.attribution.phrases.phrases import LONGEST_ASIDE, Phrase, opening
from digests.attribution.phrases.verb_like import is_finite_like
from digests.model import Token


def skip_asides(tokens: Sequence[Token], at: int) -> tuple[int, list[tuple[int, int]]]:
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
    end = first
    while end < limit and is_name_word(tokens[end]):
        end += 1
    if end - first < 2 or end >= limit or tokens[end].text != ",":
        return None
    return None if tokens[first].text.isupper() else Phrase(first, end)  # "VELLIN GORGE, Karvania"
