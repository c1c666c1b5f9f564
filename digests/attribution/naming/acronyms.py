"""Letters and the names that they stand for: "the Harrow Relief Fund (HRF)", WHO, UNHCR."""

from collections.abc import Iterator, Sequence

from digests.attribution.lexicon.grammar import DETERMINERS, is_name_word, is_word
from digests.attribution.lexicon.known_letters import KNOWN_LETTERS
from digests.model import Token

LONGEST_NAME = 9
LONGEST_BEFORE = 60
SHORTEST, LONGEST = 2, 8
INSIDE = frozenset(("of", "for", "and", "on", "in", "the", "&", "'s", "-"))


def spelled_out(tokens: Sequence[Token], text: str) -> Iterator[tuple[str, str]]:
    """Give each bracketed acronym of a sentence with the name before it."""
    if not tokens or text.find("(", tokens[0].start, tokens[-1].end) < 0:
        return  # most sentences, at once
    brackets = [at for at, token in enumerate(tokens) if token.text == "("]
    for at in brackets:
        if not 0 < at < len(tokens) - 2 or tokens[at + 2].text != ")":
            continue
        letters = tokens[at + 1].text
        if _is_acronym(letters):
            first = _name_first(tokens, at, letters[0])
            if first is not None:
                yield letters, text[tokens[first].start : tokens[at - 1].end]


def _is_acronym(word: str) -> bool:
    capitals = sum(letter.isupper() for letter in word)
    return len(word) <= LONGEST and capitals >= SHORTEST


def _name_first(tokens: Sequence[Token], bracket: int, initial: str) -> int | None:
    """Find the first capital of the name before a bracket; it must be the acronym's first letter.

    Common words may stand at its end: "the Dorra Nations refugee agency (DNRA)".
    """
    at = bracket - 1
    limit = max(-1, at - LONGEST_NAME)
    while at > limit and is_word(tokens[at]) and not is_name_word(tokens[at]):
        at -= 1
    first = None
    while at > limit and (is_name_word(tokens[at]) or tokens[at].lower in INSIDE):
        if tokens[at].text[0] == initial and tokens[at].lower not in DETERMINERS:
            first = at
        at -= 1
    return first


def known_names(runs: Sequence[Sequence[Token]], text: str) -> Iterator[tuple[str, str]]:
    """Give the world bodies that an article names in words, with their letters.

    "the United Nations refugee agency" is UNHCR: common words may close the name.
    """
    letters = {run[0].text for run in runs if len(run) == 1 and run[0].text in KNOWN_LETTERS}
    for short in sorted(letters):
        for words in KNOWN_LETTERS[short]:
            at = text.find(words)
            if at >= 0:
                yield short, text[_capital_before(text, at) : at + len(words)]
                break


def _capital_before(text: str, at: int) -> int:
    """Go left over capitalised words: "The | United Nations refugee agency"."""
    first = at
    before = text[max(0, at - LONGEST_BEFORE) : at]
    for word in reversed(before[before.rfind("\n") + 1 :].split(" ")[:-1]):
        if not word[:1].isupper() or not word.isalnum() or word.lower() in DETERMINERS:
            break
        first -= len(word) + 1
    return first
