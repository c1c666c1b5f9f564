"""Words that are a number elsewhere: "the last quarter", "quarter-final", "test scores"."""

from digests.figures.numerals.counted_nouns import BREAKS, counted_noun
from digests.figures.numerals.magnitudes import MAGNITUDE_WORDS
from digests.figures.numerals.pieces import Line
from digests.figures.quantities.candidate import Candidate
from digests.model import Kind
from digests.text.word_lists import words

SCORES_BEHIND = words(
    """of more others were are had have dead injured wounded killed missing arrested hurt died
    feared trapped detained displaced homeless flee fled remain still"""
)
HARMING = words(
    "killing killed injuring injured wounding wounded hurting hurt displacing leaving trapping"
)
"""Right before them scores are twenties each: "killing scores"."""
TESTED = words(
    """
    test math maths mathematics reading english science history writing literacy exam proficiency
    credit composite assessment satisfaction confidence approval average mean sat act ap box
    students district schools their these his her its high low top
    """
)
"""Right before them scores are points, whatever follows: "math scores were flat"."""
HALVED = words("first second opening closing latter each other's")


def is_no_number(line: Line, candidate: Candidate) -> bool:
    """Tell whether the word that was read as a number is none here."""
    word = line.word(candidate.first)
    alone = candidate.stop == candidate.first + 1
    if word == "quarter" and alone:
        return candidate.kind is Kind.FRACTION
    if word in MAGNITUDE_WORDS or word.isdigit() or "," in word:
        return line.word(candidate.first - 1) == "per"  # "deaths per 100,000", "parts per million"
    if word == "half" and alone:
        before = line.word(candidate.first - 1)
        interval = before == "the" and line.word(candidate.first - 2) in {"at", "by", "before"}
        return before in HALVED or interval  # "they led at the half"
    if word == "tens" and alone:
        return True
    return word == "scores" and alone and not is_twenties(line, candidate)


def is_twenties(line: Line, candidate: Candidate) -> bool:
    """Tell "scores were hurt" from "their test scores fell" and "she scores"."""
    if line.word(candidate.first - 1) in TESTED:
        return False
    if line.word(candidate.stop) in SCORES_BEHIND:
        return not line.is_digits(candidate.stop + 1)  # "scores of 9.5 and 9.7"
    before, behind = line.word(candidate.first - 1), line.word(candidate.stop)
    if before in HARMING:
        return not behind.isalpha() or behind in BREAKS or bool(counted_noun(line, candidate.stop))
    return before in {"", "and"} and bool(counted_noun(line, candidate.stop))
