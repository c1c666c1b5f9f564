"""Whose is it? "the company's offer", "Ida Lund's own count", "their estimate": read the owner."""

from typing import NamedTuple

from digests.attribution.frames import View
from digests.attribution.lexicon.foresight import EXPECTATIONS
from digests.attribution.lexicon.grammar import (
    ARTICLES,
    AUXILIARIES,
    COORDINATORS,
    PREPOSITIONS,
    SUBORDINATORS,
    TIME_WORDS,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.speakers import BODY_NAMES, DOCUMENTS, OUTLET_WORDS, PLACES
from digests.attribution.phrases.leftward import subject_before
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase
from digests.attribution.phrases.verb_like import is_past
from digests.model import Source, SourceKind
from digests.text.word_lists import words

PRONOUNS = {"its": "it", "his": "he", "her": "she", "their": "they"}
MARKS = frozenset(("'s", "'"))
CLOSED = (
    AUXILIARIES
    | COORDINATORS
    | PREPOSITIONS
    | SUBORDINATORS
    | words("above below beat beats topped missed met despite like unlike")
)
# "the company's latest and final pay offer": so many words may stand before the noun.
MOST_MODIFIERS = 4
LONGEST_OWNER = 8
# "Last year's appeal for 1.8 million", "Monday's toll": these own what somebody else said.
DAYS = TIME_WORDS | words("day decade quarter season summer winter spring autumn weekend may")


CLOSED_OR_ARTICLES = CLOSED | ARTICLES
OWNERS = (SPEAKER_HEADS - DOCUMENTS) | OUTLET_WORDS | PLACES


# "a new UN figure", "an earlier police count": these may stand before who made it.
BEFORE_NAMES = words("the a an new latest earlier previous official first")
COUNTING = words("police government army military ministry")
MARKET = words("market markets")
EXPECTING = words("analyst analysts economist economists broker brokers investor investors")
HOUSES = words(
    "factset refinitiv lseg bloomberg reuters streetaccount zacks ibes i/b/e/s visible alpha"
)
PAIRED = frozenset((("wall", "street"), ("dow", "jones"), ("thomson", "reuters")))
BEFORE_MARKET = (PREPOSITIONS | ARTICLES | words("beat beats beating topped topping missed")) | {
    "than"
}


class Owner(NamedTuple):
    """Who owns a noun, and the index where the words for the owner begin."""

    first: int
    sources: tuple[Source, ...]


def owner_before(view: View, noun: int) -> Owner | None:
    """Read the owner of the noun at that index; None when it has none that can speak."""
    for at in range(noun - 1, max(-1, noun - 2 - MOST_MODIFIERS), -1):
        token = view.tokens[at]
        if token.lower in PRONOUNS:
            return Owner(at, (_pronoun(view, at),))
        if token.lower == "whose" or token.lower in MARKS:
            return _related(view, at) if token.lower == "whose" else _possessor(view, at, noun)
        named = _named(view, at, noun)
        if named is not None:
            return named
        if token.lower in CLOSED_OR_ARTICLES or not (is_word(token) or token.text == "-"):
            return None
    return None


def _named(view: View, at: int, noun: int) -> Owner | None:
    """Read who stands bare before the noun: "Wall Street estimates", "The CBO estimate"."""
    phrase = house_at(view, at) if view.lower(noun) in EXPECTATIONS else None
    if phrase is None and at == noun - 1 and _named_with(view, at):
        phrase = Phrase(at, at + 1)
    if phrase is None:
        return None
    first = phrase.first - (view.lower(phrase.first - 1) in BEFORE_NAMES)
    return Owner(first, view.sources(phrase))


def _named_with(view: View, at: int) -> bool:
    """Tell whether an article and capitals, or police, stand there: "the CBO estimate"."""
    token = view.tokens[at]
    capitals = token.text.isupper() and token.text.isalpha()
    known = len(token.text) > 2 or token.lower in BODY_NAMES  # "a UN estimate", no "NY count"
    led = view.lower(at - 1) in BEFORE_NAMES
    return led and ((capitals and known) or token.lower in COUNTING)


def house_at(view: View, at: int) -> Phrase | None:
    """Read who foresees results in front of the noun: "Wall Street | estimates of 9 cents"."""
    token, before = view.tokens[at], view.lower(at - 1)
    if (before, token.lower) in PAIRED and is_name_word(token):
        return Phrase(at - 1, at + 1)
    named = (token.lower in HOUSES or token.text == "City") and is_name_word(token)
    # "housing market forecasts" are about that market
    market = token.lower in MARKET and before in BEFORE_MARKET
    return Phrase(at, at + 1) if named or market or token.lower in EXPECTING else None


def _pronoun(view: View, at: int) -> Source:
    return Source(view.tokens[at].span, PRONOUNS[view.lower(at)], SourceKind.PERSON)


def _related(view: View, whose: int) -> Owner | None:
    """Read the owner before "whose": "the Red Cross, | whose latest count was 500"."""
    last = whose - 1 - (view.lower(whose - 1) == ",")
    phrase = subject_before(view.tokens, last + 1, clauses=0) if last >= 0 else None
    if phrase is None or not _speaks(view, phrase) or _counted(view, phrase):
        return None
    return Owner(phrase.first, view.sources(phrase))


def _counted(view: View, phrase: Phrase) -> bool:
    """Tell whether a number stands in it: "had 900 votes, next to Otto, whose tally was 800"."""
    return any(view.start(at) in view.figures for at in range(phrase.first, phrase.end))


def _possessor(view: View, mark: int, noun: int) -> Owner | None:
    """Read "the bank | 's", "aid groups | '" leftwards, up to its article or the clause's edge."""
    first = mark
    while first > max(0, mark - LONGEST_OWNER) and _owns(view, first - 1):
        first -= 1
        if view.lower(first) in ARTICLES:
            break
    phrase = Phrase(first, mark)
    # "the market's forecast of 9": no market's toll is its word
    market = view.lower(mark - 1) in MARKET and view.lower(noun) in EXPECTATIONS
    if first == mark or view.lower(mark - 1) in DAYS or not (market or _speaks(view, phrase)):
        return None
    return Owner(first, view.sources(phrase))


def _owns(view: View, at: int) -> bool:
    token = view.tokens[at]
    if token.lower in ARTICLES:
        return True
    if token.lower.endswith("ing") and view.lower(at - 1) in {",", "and", "–", "—", ""}:
        return False  # "Profit rose, beating | analysts' expectations"
    return is_word(token) and token.lower not in CLOSED and not is_past(view.tokens, at)


def _speaks(view: View, phrase: Phrase) -> bool:
    """Tell whether the owner can speak: a name, an office, a body; no document and no day."""
    tokens = view.tokens[phrase.first : phrase.end]
    return any(t.lower in OWNERS or (is_name_word(t) and t.lower not in ARTICLES) for t in tokens)
