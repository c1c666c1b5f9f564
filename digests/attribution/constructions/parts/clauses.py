"""Where the clauses of a sentence begin and end, as far as marks and small words tell."""

from collections.abc import Sequence

from digests.attribution.lexicon.cues import CUES
from digests.attribution.lexicon.grammar import AUXILIARIES, is_word
from digests.figures.lexicon.word_classes import letter_of
from digests.model import Token
from digests.text.word_lists import words

# They open a clause with a subject of its own beside another one.
JOINING = words("and but while whereas although though yet as or nor with however")
# How many words may stand between the joining word and the speaker: "but on Monday in Dorra".
LONGEST_OPENER = 8
# Letters of word_classes.py: finite verbs, forms of be and have, modals, -ed, verbs of events.
VERBS = frozenset("vbBaMpKA")
# Past and present forms that the letters take for nouns.
PASTS_AND_PRESENTS = words(
    """
    cost rose sent built spent bought lent bent wound hurt quit beat split
    allows requires includes becomes remains provides brings keeps holds contains applies affects
    covers gives takes makes lets goes comes means begins starts extends expires forbids
    """
)


def opens_clause(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether a joining word opens the clause whose subject begins at `first`."""
    return bool(clause_opener(tokens, first))


def clause_opener(tokens: Sequence[Token], first: int) -> str:
    """Give the joining word or mark that opens the clause of the subject at `first`, or ""."""
    for at in range(first - 1, max(-1, first - 1 - LONGEST_OPENER), -1):
        lower = tokens[at].lower
        if lower in JOINING or lower in {";", ":", "–", "—", "--"}:
            return lower
        if lower == "that" or lower in CUES or lower in AUXILIARIES:
            return ""
    return ""


def predicate_comma(tokens: Sequence[Token], at: int) -> int | None:
    """Find the comma behind `at` that closes an inserted clause: the verb goes on behind it.

    "Karl Otto, who said he was innocent, was jailed": the comma before "was".
    """
    for index in range(at, len(tokens) - 1):
        if tokens[index].text == ";":
            return None
        if tokens[index].text == "," and verb_at(tokens, index + 1):
            return index
    return None


def verb_at(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the verb of a clause stands there, adverbs aside."""
    while at < len(tokens) and letter_of(tokens[at]) == "r":
        at += 1
    if at >= len(tokens) or not is_word(tokens[at]) or tokens[at].text[0].isupper():
        return False
    return letter_of(tokens[at]) in VERBS or tokens[at].lower in PASTS_AND_PRESENTS
