"""Persons of whom an article gives one name only: "Mr Lund", "Lund, a former manager, said".

A single capital may be a person or a firm: what stands beside it somewhere in the article tells.
"""

from collections.abc import Iterator, Sequence

from digests.attribution.lexicon.grammar import PREPOSITIONS
from digests.attribution.lexicon.speakers import BODIES, PLACES, ROLES
from digests.attribution.naming.names import is_courtesy, name_runs
from digests.model import Document, Token
from digests.text.word_lists import words

_DESCRIBE = words("a an the its their his her")
_LONGEST = 6  # words of a description before its noun
_BODIES_TOO = BODIES | words("maker builder supplier provider chain giant owner operator star")
_OF = words("of for at in with from who , and")


def lone_persons(document: Document) -> Iterator[str]:
    """Give the one name, with its title where it has one, of each person who is shown as such."""
    for sentence in document.sentences[1:]:
        tokens = sentence.tokens
        at = 0
        for run in name_runs(tokens):
            if len(run) > 2:
                continue
            at = next(i for i in range(at, len(tokens)) if tokens[i].start == run[0].start)
            behind = at + len(run)
            titled = len(run) == 2 and is_courtesy(run[0])
            placed = at > 0 and tokens[at - 1].lower in PREPOSITIONS  # "In Vell, the mayor, said"
            alone = len(run) == 1 and not placed and run[0].lower not in PLACES
            if titled or (alone and _is_described(tokens, behind)):
                yield document.text[run[0].start : run[-1].end]


def _is_described(tokens: Sequence[Token], comma: int) -> bool:
    """Read ", a former manager, says", ", who was chief, says", ", 45, says"."""
    if comma + 2 >= len(tokens) or tokens[comma].text != ",":
        return False
    opener = tokens[comma + 1]
    if opener.lower == "who" or (opener.text.isdecimal() and tokens[comma + 2].text == ","):
        return True
    if opener.lower not in _DESCRIBE:
        return False
    ahead = tokens[comma + 2 : comma + 2 + _LONGEST]
    closing = next((i for i, token in enumerate(ahead) if token.lower in _OF), 0)
    noun = ahead[closing - 1].lower if closing else ""
    return noun in ROLES and noun not in _BODIES_TOO
