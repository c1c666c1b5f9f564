"""A number in the title of a work: "12 Years a Fool", the sitcom "Harbour Nine-Nine"."""

from digests.figures.numerals.pieces import HYPHENS, Line
from digests.text.word_lists import words

PAIRS = {"“": "”", "‘": "’", '"': '"'}
MARKS = frozenset('“”‘"')
ENDS = MARKS | {"’"}
END_OF_SPEECH = frozenset(",.!?;:")
SMALL = words("a an the of in on at to for and or with from by without is")
"""Words that titles set in small letters."""
SAID = words("said says read reads wrote told headline banner sign placard shouted chanted")
SAID_WITHIN = 4
FARTHEST = 8
FEWEST_CAPITALS = 2


def read_work(line: Line, at: int) -> int:
    """Read a number in quotation marks between which every word but small ones has a capital.

    “Harbour Nine-Nine,” which ran long, is one; “Forty People Died Here,” a sign said, is none.
    """
    if line.title_case or MARKS.isdisjoint(line.words):
        return 0
    begin = next((to for to in range(at - 1, at - FARTHEST, -1) if line.word(to) in MARKS), -1)
    end = next((to for to in range(at + 1, at + FARTHEST) if line.word(to) in ENDS), -1)
    if begin < 0 or end < 0 or PAIRS.get(line.word(begin)) != line.word(end):
        return 0
    stop = end - (line.word(end - 1) in {",", "."})
    inside = range(begin + 1, stop)
    capitals = sum(line.is_capital(to) for to in inside)
    is_title = all(_fits(line, to) for to in inside) and capitals >= FEWEST_CAPITALS
    near = {line.word(to) for to in range(end + 1, end + 1 + SAID_WITHIN)}
    near |= {line.word(to) for to in range(max(0, begin - SAID_WITHIN), begin)}
    return at + 1 if is_title and SAID.isdisjoint(near) else 0


def _fits(line: Line, at: int) -> bool:
    word = line.word(at)
    return (
        line.is_capital(at) or line.is_digits(at) or word in SMALL or word in HYPHENS
    ) and word not in END_OF_SPEECH
