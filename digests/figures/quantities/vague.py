"""Vague numbers: dozens · scores · tens of thousands · a handful · several hundred."""

from decimal import Decimal

from digests.figures.numerals.magnitudes import MAGNITUDE_WORDS, ONE
from digests.figures.numerals.number_words import ARTICLES
from digests.figures.numerals.pieces import Line, skip_hyphen
from digests.figures.quantities.candidate import Candidate
from digests.figures.units.doubtful_units import read_doubtful_unit
from digests.figures.units.money import read_word
from digests.figures.units.unit_spellings import read_unit
from digests.model import Kind, Modifier
from digests.text.word_lists import words

AT_LEAST_TWO = Decimal(2)
"""A plural says two at least: hundreds are 200 or more, dozens 24."""
PLURALS = {
    "tens": Decimal(20),
    "dozens": Decimal(24),
    "scores": Decimal(40),
    "hundreds": Decimal(200),
    "thousands": Decimal(2000),
    "millions": Decimal(2 * 10**6),
    "billions": Decimal(2 * 10**9),
    "trillions": Decimal(2 * 10**12),
}
HANDFUL = Decimal(2)
AGAIN = frozenset({"and", "upon"})
SEVERAL = words("several few many couple")
"""Before a magnitude these count: "several hundred", "a few thousand", "a couple of dozen"."""
MULTI = {f"multi{word}": factor for word, factor in MAGNITUDE_WORDS.items() if factor > 1000}


def read_vague(line: Line, at: int) -> Candidate | None:
    """Read the vague number that begins at `at`, with its unit ("thousands of dollars")."""
    begin = at + 1 if line.word(at) in ARTICLES else at
    word = line.word(begin)
    if word in PLURALS and begin == at:
        return read_plural(line, at)
    if word == "handful":
        return Candidate(at, begin + 1, None, low=HANDFUL, modifier=Modifier.VAGUE)
    if word in SEVERAL:
        return read_several(line, at, begin)
    return read_multi(line, at) if line.word(at) in MULTI or line.word(at) == "multi" else None


def read_plural(line: Line, at: int) -> Candidate:
    """Read "dozens", "dozens and dozens", "tens of thousands" or "hundreds of millions"."""
    word = line.word(at)
    low, stop = PLURALS[word], at + 1
    if line.word(stop) in AGAIN and line.word(stop + 1) == word:
        stop += 2
    larger = line.word(stop + 1).removesuffix("s")
    if line.word(stop) == "of" and larger in MAGNITUDE_WORDS and low < MAGNITUDE_WORDS[larger]:
        low, stop = low * MAGNITUDE_WORDS[larger], stop + 2
    return with_unit(line, Candidate(at, stop, None, low=low, modifier=Modifier.VAGUE))


def read_several(line: Line, at: int, begin: int) -> Candidate | None:
    """Read "several hundred", "a few thousand" or "a couple of dozen"."""
    magnitude_at = begin + 2 if line.word(begin + 1) == "of" else begin + 1
    magnitude_at = skip_hyphen(line, magnitude_at)
    low, stop = ONE, magnitude_at
    while line.word(stop) in MAGNITUDE_WORDS and low < MAGNITUDE_WORDS["billion"]:
        low, stop = low * MAGNITUDE_WORDS[line.word(stop)], stop + 1
    if stop == magnitude_at:
        return None
    low *= AT_LEAST_TWO
    return with_unit(line, Candidate(at, stop, None, low=low, modifier=Modifier.VAGUE))


def read_multi(line: Line, at: int) -> Candidate | None:
    """Read "multimillion-dollar" and "multi-billion-euro"."""
    at_word = at if line.word(at) in MULTI else skip_hyphen(line, at + 1)
    factor = MULTI.get(line.word(at_word)) or MAGNITUDE_WORDS.get(line.word(at_word))
    if factor is None:
        return None
    low = factor * AT_LEAST_TWO
    return with_unit(line, Candidate(at, at_word + 1, None, low=low, modifier=Modifier.VAGUE))


def with_unit(line: Line, vague: Candidate) -> Candidate:
    """Add a unit or currency, with or without "of" ("thousands of dollars", "several km")."""
    begin = vague.stop + 1 if line.word(vague.stop) == "of" else vague.stop
    if unit := read_unit(line, begin) or read_doubtful_unit(line, begin):
        return vague_with(vague, unit.stop, unit.name, unit.kind)
    if currency := read_word(line, skip_hyphen(line, begin)):
        return vague_with(vague, currency.stop, currency.code, Kind.MONEY)
    return vague


def vague_with(vague: Candidate, stop: int, unit: str, kind: Kind) -> Candidate:
    """Give a vague number its unit."""
    return Candidate(
        vague.first, stop, None, low=vague.low, unit=unit, kind=kind, modifier=Modifier.VAGUE
    )
