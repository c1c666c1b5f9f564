"""Limits of age: children under five · people over 65 · 65 and older · the over-50s."""

from digests.figures.not_figures.age_numerals import end_of_numeral, is_age
from digests.figures.not_figures.years import is_measured
from digests.figures.numerals.counted_nouns import person_word
from digests.figures.numerals.pieces import HYPHENS, Line
from digests.figures.numerals.runs import end_of_run, start_of_run
from digests.text.word_lists import words

GROUPS = words(
    """children kids people adults men women those anyone everyone girls boys youths youth
    youngsters minors infants someone persons patients residents workers voters americans britons
    citizens adolescents teenagers individuals child person students players pupils males females
    seniors all still"""
)
BE = words("is was are were")
"""Behind these too, where nothing follows: "he was under 18 at the time"."""
PRONOUNS = words("he she they who i we you all both most half third quarter percent")
FOLLOWS_AGE = words("and or when at who but as")
THAN = words("over under above below")
OLDER = words("older younger over up above under below")
SIDES = words(
    """side team squad international internationals level football championship world european
    euro asian african"""
)
"""Behind "under 17" these tell who may play."""
COMPARED = words("older younger")
MEASURED_BEHIND = words(
    """% percent per - million thousand hours hour days weeks km miles metres meters feet degrees
    years months points minutes of"""
)
BEFORE_LIMITS = THAN | {"u"}


def read_limit(line: Line, at: int) -> int:
    """Read "children under five", "people over 65", "65 and older", "the over-50s"."""
    stop = end_of_numeral(line, at)
    if not is_age(line, at) or line.word(stop) in MEASURED_BEHIND or line.is_digits(stop):
        return 0
    end = stop if is_limit(line, at, stop) else read_and_older(line, at, stop)
    return 0 if end and is_measured(line, stop) else end


def is_limit(line: Line, at: int, stop: int) -> bool:
    """Tell whether the words before the numeral make it an age that somebody has not or has."""
    before, group = line.word(at - 1), line.word(at - 2)
    if is_between(line, at):
        return True
    if before in HYPHENS:
        return line.glued(at) and group in BEFORE_LIMITS
    if before == "than":
        return group in COMPARED
    plays = before == "under" and line.word(stop) in SIDES  # "the Under 17 World Cup"
    alone = not line.word(stop).isalpha() or line.word(stop) in FOLLOWS_AGE
    told = group in BE and alone and is_somebody(line, at - 3)
    grouped = group in GROUPS or line.word(stop) == "s" or told
    return plays or (before in THAN and grouped)


def is_between(line: Line, at: int) -> bool:
    """Tell either end of "men between 18 and 60", unlike "homes between 5 and 9 km away"."""
    first = start_of_run(line, at)
    if line.word(first - 1) != "between" or line.word(first - 2) not in GROUPS:
        return False
    stop = end_of_run(line, first)
    measured = line.word(stop) in MEASURED_BEHIND or is_measured(line, stop)
    return stop > first + 1 and not measured


def is_somebody(line: Line, at: int) -> bool:
    """Tell whether people are spoken of: "he was under 18", unlike "the toll was under 18"."""
    return line.word(at) in PRONOUNS or person_word(line, at)


def read_and_older(line: Line, at: int, stop: int) -> int:
    """Read "65 and older", "those 18 or over"."""
    if line.word(stop) not in {"and", "or"} or line.word(stop + 1) not in OLDER:
        return 0
    grouped = line.word(at - 1) in GROUPS or line.word(at - 2) in GROUPS
    return stop + 2 if line.word(stop + 1) in COMPARED or grouped else 0
