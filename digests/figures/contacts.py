"""Numbers in links, telephone numbers and the numbers of lists."""

from digests.figures.pieces import HYPHENS, Line
from digests.figures.word_lists import words

LINKS = words("http https www")
CALLED = words(
    "call calls calling called dial dialing dialling phone telephone tel hotline helpline text fax whatsapp"
)
EMERGENCY = frozenset({"911", "999", "112", "101", "111", "988", "000", "119", "100"})
MOST_PIECES = 60
LONG = 3


def read_link(line: Line, at: int) -> int:
    """Find where the link or handle ends that begins at `at`; 0 when it is none."""
    word = line.word(at)
    opens = (word in LINKS and line.word(at + 1) in {":", "."}) or (
        word == "@" and line.glued(at + 1)
    )
    if not opens:
        return 0
    stop = at + 1
    while stop < at + MOST_PIECES and line.glued(stop):
        stop += 1
    return stop


def read_path(line: Line, at: int) -> int:
    """Read digits in a path or address of the web ("example.org/2019/05", "#19")."""
    if not line.glued(at):
        return 0
    if line.word(at - 1) == "/" and line.word(at - 2).isalpha() and line.glued(at - 1):
        return at + 1
    return at + 1 if line.word(at - 1) in {"#", "@", "_", "="} else 0


def read_phone(line: Line, at: int) -> int:
    """Find where the telephone number ends that begins at `at`; 0 when it is none."""
    if not line.is_digits(at):
        return 0
    stop, groups = end_of_groups(line, at)
    plus = line.word(at - 1) == "+" and line.glued(at)
    if groups > LONG - 1 and (plus or hyphened(line, at, stop)):
        return stop
    if groups == LONG - 1 and hyphened(line, at, stop) and lengths(line, at, stop) == [3, 4]:
        return stop
    near = set(line.words[max(0, at - 5) : at])
    if near & CALLED and (groups > 1 or len(line.word(at)) > 4):
        return stop
    emergency = line.word(at) in EMERGENCY and (
        line.word(at - 1) in CALLED
        or line.word(at + 1) in CALLED | {"operator", "dispatcher", "dispatchers", "emergency"}
    )
    return at + 1 if emergency else 0


def end_of_groups(line: Line, at: int) -> tuple[int, int]:
    """Find where digit groups joined by spaces, hyphens or brackets end, and how many they are."""
    stop, groups = at + 1, 1
    while groups < 8:
        begin = stop
        while begin < stop + 2 and line.word(begin) in HYPHENS | {"(", ")"}:
            begin += 1
        if not line.word(begin).isdecimal():
            break
        stop, groups = begin + 1, groups + 1
    return stop, groups


def hyphened(line: Line, at: int, stop: int) -> bool:
    """Tell whether hyphens join all groups."""
    marks = [piece for piece in line.words[at:stop] if not piece.isdecimal()]
    return (
        len(marks) == sum(map(str.isdecimal, line.words[at:stop])) - 1
        and max(lengths(line, at, stop)) > 2
    )


def lengths(line: Line, at: int, stop: int) -> list[int]:
    """Give how many digits each group has."""
    return [len(piece) for piece in line.words[at:stop] if piece.isdecimal()]


def read_item(line: Line, at: int) -> int:
    """Read the number of a list's item: "1. Close the gate"."""
    first = (
        at == 0
        and line.opens_paragraph
        and line.word(at).isdecimal()
        and len(line.word(at)) < LONG
    )
    marked = line.word(1) in {".", ")"} and line.glued(1) and not line.glued(2)
    return at + 2 if first and marked and line.word(2) != "" else 0
