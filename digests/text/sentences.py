"""Sentences: cut paragraphs where a sentence ends, and nowhere else."""

from collections.abc import Iterator, Sequence

from digests.model import Sentence, Span, Token
from digests.text.abbreviations import (
    CALENDAR,
    DAY_HALVES,
    EVERYWHERE,
    FIRM_STARTERS,
    NEVER_LAST,
    STARTERS,
)
from digests.text.words import tokens_of

ENDS = frozenset(".!?…")
QUOTES = frozenset(("”", "’", '"', "'", "''", "»"))
BEHIND_END = QUOTES | ENDS | {")", "]"}
OPENERS = frozenset(("“", "‘", '"', "'", "``", "«", "(", "[", "„", "—", "–", "-", "--", "•", "*"))
NO_START = frozenset((",", ";", ":", "/", "%", ")", "]", "”", "»", "…", "&", "=", "|"))
SAID = frozenset(("said", "says", "asked", "asks", "added", "replied", "told", "wrote", "writes"))
QUARTERS = frozenset("NESW")
BEFORE_STREETS = frozenset(("on", "at", "near", "to", "of", "and", "from", "along", "off"))
LONGEST = 300
"""So many tokens are one sentence at most. Nobody writes more, but a text without a full stop is
the evidence of each figure in it otherwise, shown whole a hundred times for a hundred figures."""
NAME_REACH = 4
"""How many words of a name may stand between a quoted question and its "said"."""


def sentences_of(text: str, paragraphs: Sequence[Span]) -> tuple[Sentence, ...]:
    """Give the sentences of the paragraphs, in text order, each inside one paragraph."""
    found: list[Sentence] = []
    for number, paragraph in enumerate(paragraphs):
        tokens = tokens_of(text, paragraph)
        for first, stop in _cuts(tokens):
            span = Span(tokens[first].start, tokens[stop - 1].end)
            found.append(Sentence(span, number, tuple(tokens[first:stop])))
    return tuple(found)


def _cuts(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Give first and stop of each sentence in a paragraph's tokens."""
    first, stop = 0, 0
    for at, token in enumerate(tokens):
        if at < stop:
            continue
        if at - first == LONGEST:
            yield first, at
            first = at
        if token.text[-1] in ENDS:
            stop = _after_closers(tokens, at + 1)
            if stop < len(tokens) and _ends(tokens, first, at, stop):
                yield first, stop
                first = stop
    if first < len(tokens):
        yield first, len(tokens)


def _after_closers(tokens: Sequence[Token], at: int) -> int:
    """Step over what closes a quotation or a bracket right behind a full stop.

    Further full stops count with them ("Really?!"), and so does a note: "ended.[3] The".
    """
    while at < len(tokens):
        glued = tokens[at].start == tokens[at - 1].end
        if glued and tokens[at].text == "[" and [t.text for t in tokens[at + 2 : at + 3]] == ["]"]:
            at += 3
        elif tokens[at].text == "”" or (glued and tokens[at].text in BEHIND_END):
            at += 1
        else:
            break
    return at


def _ends(tokens: Sequence[Token], first: int, at: int, stop: int) -> bool:
    """Tell whether a sentence ends at the mark `at` when the next one would start at `stop`."""
    if tokens[stop].start == tokens[stop - 1].end:
        return _lacks_space(tokens, at, stop)
    word = next((t for t in tokens[stop : stop + 4] if t.text not in OPENERS), None)
    if word is None or word.text.islower() or word.text in NO_START or word.text[0] == ".":
        return False
    if not tokens[at].text[0].isalpha():
        if _numbers_a_list(tokens, first, at) or _is_quarter(tokens, at, word):
            return False
        return not _asks(tokens, at, stop)
    closed = any(t.text in QUOTES for t in tokens[at + 1 : stop])
    return closed or _abbreviation_ends(tokens, at, word)


def _lacks_space(tokens: Sequence[Token], at: int, stop: int) -> bool:
    """Tell "many countries.World leaders" from the dots inside names and numbers."""
    word, following = tokens[at - 1], tokens[stop].text
    if at == 0 or tokens[at].text not in {".", "?", "!"} or word.lower in EVERYWHERE:
        return False
    capital = following[0].isupper() and following[1:2].islower()
    plain = word.text[-1].islower() or word.text[-1].isdigit() or word.text in {")", "%"}
    return (
        plain and tokens[stop - 1].text in {".", "?", "!", "”"} and (capital or following == "“")
    )


def _numbers_a_list(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Tell whether the full stop belongs to the number of a list's item: "2. The army left."."""
    item = tokens[first].text
    return at == first + 1 and len(item) < 3 and (item.isdigit() or item.isupper())


def _is_quarter(tokens: Sequence[Token], at: int, word: Token) -> bool:
    """Tell whether a street is named there: "broke out on E. 242nd Street"."""
    letter, before = tokens[at - 1].text, tokens[at - 2].lower
    street = letter in QUARTERS and word.text[0].isdigit()
    return at > 1 and tokens[at].text == "." and street and before in BEFORE_STREETS


def _asks(tokens: Sequence[Token], at: int, stop: int) -> bool:
    """Tell whether a quoted question goes on with its speaker: '"Why now?" Omar Ali asked.'."""
    if tokens[at].text == "." or tokens[stop - 1].text not in QUOTES:
        return False
    for token in tokens[stop : stop + NAME_REACH]:
        if token.lower in SAID:
            return token is not tokens[stop]
        if token.text.islower() or token.lower in STARTERS:
            return False
    return False


def _abbreviation_ends(tokens: Sequence[Token], at: int, word: Token) -> bool:
    """Tell whether a sentence ends at an abbreviation, by the next word: "in the U.S. The war"."""
    short = tokens[at].lower.rstrip(".")
    if short == "etc":
        return True
    if short in DAY_HALVES:
        return word.text[0].isalpha() and word.lower.rstrip(".") not in CALENDAR
    if short in NEVER_LAST:
        return False
    return word.lower in (FIRM_STARTERS if len(short) == 1 else STARTERS)
