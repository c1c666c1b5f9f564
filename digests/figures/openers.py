"""The words with which a number may open, so that all others are passed by quickly."""

import re

from digests.figures.not_figures.ordinals import ORDINAL_WORDS
from digests.figures.numerals.digits import VULGAR
from digests.figures.numerals.magnitudes import MAGNITUDE_WORDS
from digests.figures.numerals.number_words import CARDINALS
from digests.figures.numerals.pieces import DIGITS, Line, skip_hyphen
from digests.figures.quantities.multiples import DOUBLES, FREQUENCIES, VERBS
from digests.figures.quantities.unit_alone import ALONE
from digests.figures.quantities.vague import MULTI, PLURALS, SEVERAL
from digests.figures.units.currencies import CODES, DOLLAR_LETTERS, LETTERS_BEFORE, SIGNS
from digests.figures.units.money import BETWEEN
from digests.model import Sentence
from digests.text.word_lists import words

OPENERS = (
    frozenset(CARDINALS)
    | frozenset(MAGNITUDE_WORDS)
    | frozenset(VULGAR)
    | frozenset(SIGNS)
    | frozenset(PLURALS)
    | frozenset(MULTI)
    | frozenset(VERBS)
    | frozenset(DOUBLES)
    | frozenset(FREQUENCIES)
    | frozenset(f"{word}fold" for word in CARDINALS)
    | SEVERAL
    | ORDINAL_WORDS
    | words("half quarter handful multi minus negative − http https www @")
)
"""Words with which a number may open anywhere; digits do too."""
BEFORE_OPENERS = frozenset({"a", "an", "-", "u"})
"""These open a number only right before another opener or a digit."""
PREFIXES = (
    frozenset(code.lower() for code in CODES)
    | frozenset(DOLLAR_LETTERS)
    | frozenset(LETTERS_BEFORE)
)
"""Letters that open a number only where a sign or digits follow at once."""
HALVED = words("year month week day hour decade century mile")
"""Units that may stand for one: "a year and a half"."""
STARTS = OPENERS | BEFORE_OPENERS | PREFIXES | HALVED
ALL_OPENERS = OPENERS | HALVED | frozenset(ALONE)
ANY_DIGIT = re.compile(r"[0-9]")
JOINTS = re.compile(r"[-‐‑]")


def may_open(line: Line, at: int) -> bool:
    """Tell whether a number may open at `at`."""
    word = line.words[at]
    if word in OPENERS or line.is_digits(at):
        return True
    behind = line.word(at + 1)
    if word in BEFORE_OPENERS:
        return not line.glued(at) and may_be_behind(behind)
    if word in HALVED:
        joint = skip_hyphen(line, at + 1)
        return line.word(joint) == "and" and line.word(skip_hyphen(line, joint + 1)) == "a"
    return word in PREFIXES and (line.is_digits(at + 1) or behind in SIGNS or behind in BETWEEN)


def may_be_behind(word: str) -> bool:
    """Tell whether a word may follow the article or minus that opens a number."""
    return word in OPENERS or word[:1] in DIGITS or word in ALONE or word in HALVED


def may_hold_number(sentence: Sentence, text: str) -> bool:
    """Tell whether a sentence is worth cutting into pieces: most hold no number at all."""
    if ANY_DIGIT.search(text, *sentence.span):
        return True
    words = [token.lower for token in sentence.tokens]
    if not ALL_OPENERS.isdisjoint(words):
        return True
    hyphened = [word for word in words if "-" in word]
    return any(not OPENERS.isdisjoint(JOINTS.split(word)) for word in hyphened)
