"""Ages that a verb or "of" tells: she was 16 when · turned 80 · At 41, she · a woman of 82."""

from digests.figures.not_figures.age_limits import MEASURED_BEHIND
from digests.figures.not_figures.age_numerals import end_of_numeral, is_age
from digests.figures.numerals.counted_nouns import counted_noun, is_plural, person_word
from digests.figures.numerals.pieces import Line
from digests.figures.numerals.runs import read_whole
from digests.figures.units.unit_spellings import read_unit
from digests.text.word_lists import words

BE = words("is was be being am are were s m re")
WILL = words("would will")
TURN = words("turned turns turning turn")
BELIEVED = words("believed thought understood said reported")
FARTHEST_AGE = 6
ELDEST = words("eldest youngest oldest")
HEDGES = words("just only now about then nearly almost")
PRONOUNS = words("he she i")
ONE_IS = words("is was")
AT_AGE = words(
    """married marry marrying died die dies dying retire retired retires retiring retirement dead
    debuted pregnant orphaned widowed drafted birth twins daughter son mother father"""
)
ENDS = frozenset({",", ".", "", ";", "”", '"', "—", "–", ")", "’", "'"}) | words(
    "when and at but now then with as on this last next in because although or after before"
)
LEAST_AT = 10
MOST_AT = 25
SETTING_OUT = words("joined enlisted entered left quit emigrated fled")
FARTHEST_TURN = 4
COUNTS_DEAD = words("the of")
"""Before "dead" these tell a toll: "puts the dead at 12", unlike "found dead at 41"."""
REMEMBERING = words("when since until while before because after")
OWNERS = words("my his her our their the a i he she we they it and")
"""Behind an age a new clause may open with these: "when I was ten my father left"."""
SOMEBODY = words(
    """man men woman women boy boys girl girls child baby infant toddler youth lad pensioner widow
    widower teenager"""
)
"""Only these have their age behind "of": "a mother of three" and "a crew of 11" have others."""
YOUNG = words("day days week weeks month months year years")
BE_AND_WILL = BE | WILL
PRONOUNS_AND_WHO = PRONOUNS | {"who"}


def read_stated(line: Line, at: int) -> int:
    """Read "she was 16 when", "he turned 80", "married at 15", "At 41, she"."""
    stop = end_of_numeral(line, at)
    if not is_age(line, at) or line.word(stop) not in ENDS or is_decimal(line, stop):
        return 0
    before, verb_at = line.word(at - 1), at - 1
    if before == "at":
        opens = at == 1 and line.word(stop) == "," and (read_whole(line, at) or 0) >= LEAST_AT
        return stop if opens or ages(line, at - 2) or set_out(line, at - 1) else 0
    if before in ELDEST or is_believed(line, at) or is_told_of_age(line, verb_at):
        return stop
    if before in HEDGES:
        verb_at -= 1
    if line.word(verb_at) in TURN:
        return stop
    if line.word(verb_at) == "be" and line.word(verb_at - 1) in WILL:
        verb_at -= 1  # "he would be 93"
    verb = line.word(verb_at) in BE_AND_WILL
    return stop if verb and is_subject(line, verb_at - 1, at) else 0


def is_believed(line: Line, at: int) -> bool:
    """Read "the suspect, believed to be 25, fled"."""
    believed = line.matches(at - 2, ("to", "be")) and line.word(at - 3) in BELIEVED
    return believed and line.word(at - 4) == "," and person_word(line, at - 5)


def is_told_of_age(line: Line, at: int) -> bool:
    """Tell whether the verb there has an age as its subject: "the average age of the men was"."""
    if line.word(at) not in BE:
        return False
    before = line.words[max(0, at - FARTHEST_AGE) : at]
    return "age" in before and "," not in before


def ages(line: Line, at: int) -> bool:
    """Tell whether a word goes with somebody's age: "married at 15", "found dead at 41"."""
    toll = line.word(at) == "dead" and line.word(at - 1) in COUNTS_DEAD
    return line.word(at) in AT_AGE and not toll


def set_out(line: Line, at: int) -> bool:
    """Tell whether a life takes its turn at an age: "who joined the circle at 14"."""
    age = read_whole(line, at + 1) or 0
    if not LEAST_AT <= age <= MOST_AT:
        return False
    for verb_at in range(at - 1, at - 1 - FARTHEST_TURN, -1):
        if line.word(verb_at) in SETTING_OUT:
            return line.word(verb_at - 1) in PRONOUNS_AND_WHO
        if not line.word(verb_at).isalpha():
            return False
    return False


def read_remembered(line: Line, at: int) -> int:
    """Read "when I was ten my father left", "since she was sixteen doing odd jobs"."""
    told = line.word(at - 1) == "was" and line.word(at - 2) in PRONOUNS
    if not told or line.word(at - 3) not in REMEMBERING or not is_age(line, at):
        return 0
    stop = end_of_numeral(line, at)
    alone = line.word(stop) in OWNERS or not counted_noun(line, stop)
    measured = read_unit(line, stop) is not None or not line.word(stop).isalpha()
    return stop if alone and not measured and line.word(at) != "one" else 0


def read_of(line: Line, at: int) -> int:
    """Read "a woman of 82", "a baby of six months"; "a man of 12 trades" has no age."""
    if line.word(at - 1) != "of" or line.word(at - 2) not in SOMEBODY or not is_age(line, at):
        return 0
    stop = end_of_numeral(line, at)
    if line.word(stop) in YOUNG:
        return stop + 1
    free = not counted_noun(line, stop) and not line.is_capital(stop)
    measured = line.word(stop) in MEASURED_BEHIND or is_decimal(line, stop)
    return stop if free and not measured and line.word(at) != "one" else 0


def is_decimal(line: Line, at: int) -> bool:
    """Tell whether a full stop there stands inside a number."""
    return line.word(at) == "." and line.is_digits(at + 1) and line.glued(at + 1)


def is_subject(line: Line, at: int, numeral_at: int) -> bool:
    """Tell whether somebody is so old: a pronoun, or a person in digits ("the actor is 70")."""
    subject_at = at - 1 if line.word(at) in {"'", "’"} else at
    if line.word(subject_at) in PRONOUNS or is_relative(line, at):
        return line.word(numeral_at) != "one"
    single = person_word(line, subject_at) and not is_plural(line.word(subject_at))
    eldest = line.word(subject_at - 1) in ELDEST  # "the youngest victim was two"
    return single and (eldest or line.is_digits(numeral_at))


def is_relative(line: Line, at: int) -> bool:
    """Tell whether one person is gone on with: "Ann Lund, who is 79", "her son, who was five"."""
    return line.word(at) == "who" and line.word(at - 1) == "," and line.word(at + 1) in ONE_IS
