"""Idioms with a number in them: cloud nine, four-wheel, one-on-one, zero tolerance, fifty-fifty."""

from digests.figures.number_words import CARDINALS
from digests.figures.pieces import HYPHENS, PIECE, Line, skip_hyphen
from digests.figures.word_lists import words

IDIOMS = """
    24 / 7 | 24 - 7 | 50 - 50 | fifty - fifty | fifty fifty | 20 / 20 | twenty - twenty | 9 - to - 5
    | nine - to - five | nine to five | from 9 to 5 | 360 degree | 360 - degree | 180 - degree turn | cloud nine
    | zero tolerance | zero - tolerance | zero sum | zero - sum | zero hour | zero - hour | zero hours
    | zero - hours | ground zero | net zero | net - zero | zero in | zeroed in | patient zero | zero carbon | zero - carbon | zero emission | zero - emission | zero emissions | zero - emissions | zero waste | zero - waste | zero - day
    | zeroing in | year zero | second to none | one by one | two by two | one after another
    | two of a kind | one and only | one size fits all | one - size - fits - all | one - stop
    | six of one | half a mind | half the battle | high five | high fives | high - five | high - fives | at sixes and sevens | ten to one
    | one - day match | one - day matches | one - day international | one - day internationals | one - day cricket | one - day series
    | forty winks | nine lives | two sides of the same coin | in two minds | of two minds | two cents
    | on all fours | all fours | hang ten | square one | day one | one fell swoop | back to one | million - dollar question
    | million dollar question | one in a million | thanks a million | one for the road | four - letter | two wrongs | two - tone
    | five - a - side | five - star | four - star | three - star | two - star | one - star | five star | four by four | 4x4
    | five - o'clock | two birds with one stone | kill two birds | two can play | put two and two together | two and two
    | twenty - something | thirty - something | twenty something | number ten | six - pack | six - packs | six feet under | seven seas
    | seven wonders | eleventh hour | third degree | half - hearted | half - baked | half - brother | half - sister | half - mast | half - staff | half - time | half - way
    | halfway | three - dimensional | two - dimensional | 3 - d | 2 - d | three - piece | two - piece
    | two - pronged | three - pronged | hundred percent sure | one hundred percent behind | catch - 22 | double - digit | double - digits | single - digit | four - by - four | one - two | forty - five minutes of fame | fifteen minutes of fame | 15 minutes of fame"""
MANY_SIDED = words(
    """way faced edged fold sided time timer off stop wheel wheeled wheeler handed on liner upmanship
    nil track sum hitter armed legged eyed pronged ply stroke barrelled speed quarters and man woman"""
)
"""Behind a number word and a hyphen these make an adjective that counts nothing."""
NOT_TWICE = words("time man woman and quarters sided pronged track hitter speed")
HALVES = words(
    "hour time way term mast staff hearted baked brother sister siblings life marathon back sister's truth finals century"
)


def spelled(table: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Index the idioms by their first piece, the longest first."""
    index: dict[str, list[tuple[str, ...]]] = {}
    for form in table.split("|"):
        pieces = tuple(PIECE.findall(form))
        index.setdefault(pieces[0], []).append(pieces)
    return {first: tuple(sorted(found, key=len, reverse=True)) for first, found in index.items()}


FORMS = spelled(IDIOMS)
MOST_LEAD = 4


def read_idiom(line: Line, at: int) -> int:
    """Find where the idiom ends that holds the numeral at `at`; 0 when it is in none."""
    for first in range(at, max(-1, at - MOST_LEAD - 1), -1):
        for form in FORMS.get(line.word(first), ()):
            stop = first + len(form)
            if first <= at < stop and line.matches(first, form):
                return stop
    return read_best_of(line, at) or read_adjective(line, at)


def read_best_of(line: Line, at: int) -> int:
    """Read "a best-of-seven series"."""
    tied = line.word(at - 1) in HYPHENS and line.word(at - 2) == "of"
    return at + 1 if tied and line.word(at - 4) == "best" else 0


def read_adjective(line: Line, at: int) -> int:
    """Read "two-way", "four-wheel", "one-off", "one-on-one", "two-faced"."""
    if line.word(at) not in CARDINALS:
        return 0
    behind = skip_hyphen(line, at + 1)
    if behind == at + 1 or line.word(behind) not in MANY_SIDED:
        return 0
    word = line.word(behind)
    if word in NOT_TWICE and line.word(at) not in {"one"}:
        return 0
    if word == "fold":
        return behind + 1 if line.word(at) in {"one", "two"} else 0
    on_one = word == "on" and line.word(behind + 1) in HYPHENS
    if word in {"on", "and"} and not on_one:
        return 0
    return behind + 3 if on_one else behind + 1
