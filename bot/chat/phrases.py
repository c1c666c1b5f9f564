"""Read the words and phrases of a filter: gas oil, or "north sea" gas, or north sea, gas."""

import re

from bot.errors import PhraseError

MAX_PHRASES = 20
MAX_LENGTH = 60

QUOTES = '"“”„‟«»＂〝〞'
QUOTED = re.compile(rf"[{QUOTES}]([^{QUOTES}]*)[{QUOTES}]")
MARK = re.compile(rf"[{QUOTES}]")
COMMA = re.compile(r"[,;，、]")
LETTER = re.compile(r"[^\W_]")


def read_phrases(text: str) -> tuple[str, ...]:
    """Read the phrases of a filter, in order, each once.

    Quotation marks hold a phrase together; where there are commas, they part the phrases, else
    blanks do. Raises PhraseError.
    """
    quoted = QUOTED.findall(text)
    rest = QUOTED.sub(" , " if COMMA.search(text) else " ", text)
    if MARK.search(rest):
        raise PhraseError("a quotation mark is not closed")
    loose = COMMA.split(rest) if COMMA.search(rest) else rest.split()
    found = (" ".join(phrase.split()) for phrase in (*quoted, *loose))
    phrases = tuple({phrase.casefold(): phrase for phrase in found if phrase}.values())
    if not phrases:
        raise PhraseError("there is no word")
    for phrase in phrases:
        _refuse(phrase)
    if len(phrases) > MAX_PHRASES:
        raise PhraseError(f"these are {len(phrases)}, at most {MAX_PHRASES} can be had")
    return phrases


def write_phrases(phrases: tuple[str, ...]) -> str:
    """Write phrases so that `read_phrases` gives them back."""
    return " ".join(f'"{phrase}"' for phrase in phrases)


def _refuse(phrase: str) -> None:
    if len(phrase) > MAX_LENGTH:
        raise PhraseError(f"{phrase[:20]}... is longer than {MAX_LENGTH} characters")
    if not LETTER.search(phrase):
        raise PhraseError(f"{phrase} has no letter")
