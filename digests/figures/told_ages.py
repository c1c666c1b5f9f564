"""Ages that a verb tells: she was 16 when · he turned 80 · married at 15 · At 41, she."""

from digests.figures.age_numerals import end_of_numeral, is_age
from digests.figures.counted_nouns import is_plural, person_word
from digests.figures.pieces import Line
from digests.figures.runs import read_whole
from digests.figures.word_lists import words

BE = words("is was be being am are were s m re")
TURN = words("turned turns turning turn")
HEDGES = words("just only now about then nearly almost")
PRONOUNS = words("he she i")
AT_AGE = words(
    """married marry marrying died die dies dying retire retired retires retiring retirement dead
    debuted pregnant orphaned widowed drafted birth twins daughter son mother father"""
)
ENDS = frozenset({",", ".", "", ";", "”", '"', "—", "–", ")", "’", "'"}) | words(
    "when and at but now then with as on this last next in because although or"
)
LEAST_AT = 10


def read_stated(line: Line, at: int) -> int:
    """Read "she was 16 when", "he turned 80", "married at 15", "At 41, she"."""
    stop = end_of_numeral(line, at)
    if not is_age(line, at) or line.word(stop) not in ENDS or is_decimal(line, stop):
        return 0
    before, verb_at = line.word(at - 1), at - 1
    if before == "at":
        opens = at == 1 and line.word(stop) == "," and (read_whole(line, at) or 0) >= LEAST_AT
        return stop if opens or line.word(at - 2) in AT_AGE else 0
    if before in HEDGES:
        verb_at -= 1
    if line.word(verb_at) in TURN:
        return stop
    return stop if line.word(verb_at) in BE and is_subject(line, verb_at - 1, at) else 0


def is_decimal(line: Line, at: int) -> bool:
    """Tell whether a full stop there stands inside a number."""
    return line.word(at) == "." and line.is_digits(at + 1) and line.glued(at + 1)


def is_subject(line: Line, at: int, numeral_at: int) -> bool:
    """Tell whether somebody is so old: a pronoun, or a person in digits ("the actor is 70")."""
    subject_at = at - 1 if line.word(at) in {"'", "’"} else at
    if line.word(subject_at) in PRONOUNS:
        return line.word(numeral_at) != "one"
    single = person_word(line, subject_at) and not is_plural(line.word(subject_at))
    return single and line.is_digits(numeral_at)
