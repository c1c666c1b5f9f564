"""Compare an extracted text with the true one: by shingles of words, and by its numbers."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

WORD = re.compile(r"\w+")
# A number with its inner marks: "1,204", "41.2", "14:20", "2:21:08". "2026-05-03" is three.
NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
# Four words in a row, as the public article-extraction benchmark counts.
SHINGLE = 4


class Counts(NamedTuple):
    """How much of two texts is in both, only in the extracted one, only in the true one."""

    both: float
    added: float
    missing: float


def compare(true: Counter[object], found: Counter[object]) -> Counts:
    """Count what two bags share."""
    return Counts((true & found).total(), (found - true).total(), (true - found).total())


def shingles(text: str) -> Counter[object]:
    """Give all runs of four words; a shorter text is one run."""
    words = WORD.findall(text)
    runs = max(1, len(words) - SHINGLE + 1)
    return Counter(tuple(words[at : at + SHINGLE]) for at in range(runs))


def numbers(text: str) -> Counter[object]:
    """Give all numbers that are written with digits."""
    return Counter(NUMBER.findall(text))


def even(counts: Counts) -> Counts:
    """Give every page the same weight, however long it is."""
    total = sum(counts) or 1.0
    return Counts(*(part / total for part in counts))


class Score(NamedTuple):
    """Shares from 0 to 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Give the harmonic mean."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def score(pages: Iterable[Counts]) -> Score:
    """Add pages up."""
    both, added, missing = (sum(column) for column in zip(*pages, strict=True))
    return Score(both / (both + added) if both else 0.0, both / (both + missing) if both else 0.0)
