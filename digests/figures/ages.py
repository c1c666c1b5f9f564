"""Ages of persons: "Mary Lund, 41," · aged 14 · 14-year-old · children under five · married at 15."""

from digests.figures.counted_nouns import person_word
from digests.figures.pieces import HYPHENS, Line, skip_hyphen
from digests.figures.runs import end_of_run, read_whole, start_of_run
from digests.figures.word_lists import words

OLDEST = 115
UNITS = words("year years month months week weeks day days yr yrs")
OLD_THINGS = words(
    """conflict war wars ban embargo agreement deal treaty law rule policy pact truce ceasefire
    building house home bridge church mosque temple tradition programme program project scheme firm
    company business group party alliance insurgency rebellion uprising revolt occupation siege
    blockade dispute feud case investigation inquiry record state nation country republic
    government administration regime system institution organisation organization movement
    campaign practice custom festival event race tournament club newspaper magazine school
    university hospital hotel theater theatre museum wine whisky whiskey ship vessel boat ferry
    plane aircraft jet car vehicle engine reactor plant dam pipeline tree skeleton fossil skull
    bone mummy tomb manuscript stalemate standoff crisis recession drought stoppage strike
    moratorium monarchy dynasty empire military junta coalition site mine startup start-up
    relationship marriage fence wall mystery offensive outbreak epidemic pandemic fossil settlement
    statute contract lease debt plan"""
)
"""What is so old is no person: its age is a figure ("the six-year-old war")."""
AGE_WORDS = words("aged age ages ageing")
AT_AGE = words(
    """married marry marrying died die dies dying retire retired retires retiring retirement dead
    debuted pregnant orphaned widowed drafted school vote voting drink drinking mother father"""
)
BE = words("is was be being turns turned turning am are were s m re")
PRONOUNS = words("he she i they who it")
GROUPS = words(
    "children kids people adults men women those anyone everyone girls boys youths youth youngsters minors infants someone persons patients residents workers voters americans britons citizens adolescents teenagers individuals child person students players pupils males females seniors"
)
THAN = words("over under above below")
OLDER = words("older younger over up above under below")
MOST_ADJECTIVES = 5


def read_age(line: Line, at: int) -> int:
    """Find where the age ends whose numeral is at `at`; 0 when it is none."""
    if read_whole(line, at) is None:
        return 0
    for reader in (read_year_old, read_aged, read_in_commas, read_limit, read_stated):
        if stop := reader(line, at):
            return stop
    return 0


def read_year_old(line: Line, at: int) -> int:
    """Read "14-year-old", "16- to 24-year-olds", "41 years old", "65 years of age"."""
    run = end_of_run(line, at)
    unit_at = skip_hyphen(line, run)
    if line.word(unit_at) not in UNITS:
        return 0
    behind = skip_hyphen(line, unit_at + 1)
    if line.matches(behind, ("of", "age")):
        return behind + 2
    if line.word(behind) == "olds":
        return behind + 1
    if line.word(behind) != "old":
        return 0
    return 0 if is_thing(line, at, behind + 1) else behind + 1


def is_thing(line: Line, at: int, behind: int) -> bool:
    """Tell whether something else than a person is so old: "the six-year-old war"."""
    hyphened = line.word(behind - 2) in HYPHENS
    if not hyphened:
        return False
    for noun_at in range(behind, behind + MOST_ADJECTIVES):
        word = line.word(noun_at)
        if not word.isalpha():
            break
        if word in OLD_THINGS or (word.endswith("s") and word[:-1] in OLD_THINGS):
            return True
        if person_word(line, noun_at):
            return False
    return False


def read_aged(line: Line, at: int) -> int:
    """Read "aged 14", "ages 5 to 11", "aged between 12 and 15", "the age of 50"."""
    first = start_of_run(line, at)
    before = first - 1
    while (
        line.word(before)
        in {
            "between",
            "from",
            "about",
            "around",
            "over",
            "under",
            "just",
            "of",
            "only",
            "at",
            "least",
            "as",
            "young",
            "limit",
            "or",
            "below",
            "above",
            "-",
            "–",
            "to",
        }
        and before > first - 5
    ):
        before -= 1
    if line.word(before) not in AGE_WORDS:
        return 0
    if line.word(before) == "age" and line.word(first - 1) in {"to", "at", "as"}:
        return 0
    return at_end(line, at)


def at_end(line: Line, at: int) -> int:
    """Step over the numeral at `at`."""
    number_stop = at + 1
    while (
        read_whole(line, at) is not None
        and number_stop < at + 3
        and line.word(number_stop) in HYPHENS
        and line.word(number_stop + 1).isalpha()
        and read_whole(line, number_stop + 1) is not None
        and not line.is_digits(at)
    ):
        number_stop += 2
    return number_stop


def is_age(line: Line, at: int) -> bool:
    """Tell whether a person can be so old."""
    value = read_whole(line, at)
    return value is not None and 0 < value <= OLDEST


def read_in_commas(line: Line, at: int) -> int:
    """Read "Mary Lund, 41, said", "the driver, 34, was", "Boy, 6, drowns", "Anna Lund (29)"."""
    if not line.is_digits(at) or not is_age(line, at) or not line.word(at).isdecimal():
        return 0
    opened, closed = line.word(at - 1), line.word(at + 1)
    named = (
        line.is_capital(at - 2)
        or person_word(line, at - 2)
        or line.word(at - 2) in {'"', "”", ")", ".", "’", "'"}
    )
    if opened == "(" and closed == ")":
        return (
            at + 1
            if person_word(line, at - 2) or (line.is_capital(at - 2) and line.is_capital(at - 3))
            else 0
        )
    if opened != "," or not named:
        return 0
    if closed in {",", ";", ")", ""} or (closed == "." and not line.glued(at + 2)):
        return at + 1
    return (
        at + 1
        if closed in {"of", "from", "and", "who", "was", "is"}
        and line.is_capital(at - 2)
        and follows_name(line, at, closed)
        else 0
    )


def follows_name(line: Line, at: int, closed: str) -> bool:
    """Tell "Ann Lund, 41, and Per Lund" and "Ann Lund, 41, of Riverton" by what comes next."""
    if closed in {"who"}:
        return True
    return closed in {"of", "from", "and"} and line.is_capital(at + 2) and line.is_capital(at - 3)


def read_limit(line: Line, at: int) -> int:
    """Read "children under five", "people over 65", "65 and older", "the over-50s", "in his 40s"."""
    if not is_age(line, at):
        return 0
    before, behind = line.word(at - 1), line.word(at + 1)
    group = line.word(at - 2)
    if before in HYPHENS and line.glued(at) and group in THAN | {"u"}:
        return at + 1
    if before in THAN and (group in GROUPS or line.matches(at + 1, ("s",)) and line.glued(at + 1)):
        return 0 if is_counted_behind(line, at) else at + 1
    if before == "than" and group in {"older", "younger"}:
        return at + 1
    if (
        behind in {"and", "or"}
        and line.word(at + 2) in OLDER
        and line.word(at + 3) not in {"the", "a"}
    ):
        older = line.word(at + 2) in {"older", "younger"}
        grouped = group in GROUPS or before in GROUPS
        return at + 3 if older or grouped else 0
    return 0


def is_counted_behind(line: Line, at: int) -> bool:
    """Tell "people under 12 percent"; a unit behind is no age."""
    word = line.word(at + 1)
    return (
        word
        in {
            "%",
            "percent",
            "per",
            "-",
            "million",
            "thousand",
            "hours",
            "days",
            "weeks",
            "km",
            "miles",
            "metres",
            "feet",
        }
        or word.isdecimal()
    )


def read_stated(line: Line, at: int) -> int:
    """Read "she was 16 when", "he turned 80", "married at 15", "At 41, she"."""
    if not is_age(line, at) or line.word(at + 1) in UNITS | {
        "%",
        "percent",
        "per",
        "-",
        "–",
        "million",
        "points",
        "of",
    }:
        return 0
    stop = at_end(line, at)
    before, subject, behind = line.word(at - 1), line.word(at - 2), line.word(stop)
    ends = behind in {
        ",",
        ".",
        "",
        "when",
        ";",
        "and",
        "at",
        "but",
        "”",
        '"',
        "—",
        "–",
        "now",
        "then",
        ")",
        "’",
        "with",
        "as",
    }
    if before == "at" and ends:
        return (
            stop
            if subject in AT_AGE
            or (at == 1 and behind == "," and int(read_whole(line, at) or 0) >= 10)
            else 0
        )
    if before in {"just", "only", "now", "about", "then", "nearly", "almost"}:
        before, subject = subject, line.word(at - 3)
    if subject in {"'", "’"} and before in {"s", "m", "re"}:
        subject = line.word(at - 3)
    if before in {"turned", "turns", "turning", "turn"}:
        return stop if ends else 0
    if before in BE and subject in {"he", "she", "i"} and ends and (read_whole(line, at) or 0) > 1:
        return stop
    return 0
