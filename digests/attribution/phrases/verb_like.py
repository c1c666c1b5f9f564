"""Verbs by their form alone: which words look like a finite verb, and which like a participle."""

from collections.abc import Sequence

from digests.attribution.lexicon.cues import CUES, NOUNLIKE
from digests.attribution.lexicon.grammar import (
    ARTICLES,
    AUXILIARIES,
    PREPOSITIONS,
    is_adverb,
    is_name_word,
)
from digests.attribution.phrases.phrases import SPEAKER_HEADS
from digests.model import Token
from digests.text.word_lists import words

# Pasts that no ending gives away; those that are more often nouns or adjectives are left out.
IRREGULAR_PASTS = words(
    """
    became began blew bought broke brought built came caught chose cut did drew drove fell felt
    fled flew fought found gave got grew heard held hid hit kept knew led left lost made meant met
    paid put ran rang rode rose said sang sat saw sent set shook shot shut slept sold spent spoke
    stood stole struck swam swore taught told took thought threw threatened understood went woke
    won wore wrote ate clung crept dealt drank dug flung forbade forgave forgot froze knelt laid
    leapt overcame oversaw overtook sank shrank slid sprang spun swept swung tore undertook
    underwent wept withdrew withstood
    """
)


BEFORE_NOUNS = ARTICLES | PREPOSITIONS
NO_THIRDS = SPEAKER_HEADS | ARTICLES


def is_past(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the word looks like a past: "fled", "opened"; not "a planned", "The United"."""
    token = tokens[at]
    if is_name_word(token) and at > 0:
        return False
    if token.lower in IRREGULAR_PASTS:
        return True
    before = tokens[at - 1] if at else token
    if not token.lower.endswith("ed") or len(token.text) < 4:
        return False
    return before.lower not in BEFORE_NOUNS


def is_finite_like(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the word may be the verb of a clause: an auxiliary, a past, a cue."""
    lower = tokens[at].lower
    if lower in AUXILIARIES:
        return lower not in {"be", "been", "being", "having"}
    if lower.endswith("ing") or (at and tokens[at - 1].lower == "to"):
        return False
    return is_past(tokens, at) or (lower in CUES and lower not in NOUNLIKE)


def opens_predicate(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a verb follows "who": "who also fled", "who lives"; not "who police said"."""
    while at < len(tokens) and is_adverb(tokens[at]):
        at += 1
    if at >= len(tokens) or is_name_word(tokens[at]):
        return False
    lower = tokens[at].lower
    third = lower.endswith("s") and not lower.endswith("ss")
    object_behind = at + 1 < len(tokens) and tokens[at + 1].lower in ARTICLES
    third = third and (lower not in NO_THIRDS or object_behind)  # "a group that monitors the war"
    return is_finite_like(tokens, at) or third
