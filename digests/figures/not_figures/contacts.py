"""Numbers in links, telephone numbers and the numbers of lists."""

from digests.figures.numerals.counted_nouns import counted_noun
from digests.figures.numerals.pieces import HYPHENS, Line
from digests.figures.units.money import place_of
from digests.text.word_lists import words

LINKS = words("http https www")
CALLED = words(
    """call calls calling called dial dialled dialed dialing dialling phone phones telephone tel
    hotline helpline text fax whatsapp"""
)
EMERGENCY = words("911 999 112 101 111 988 000 119")
HELPLINES = words("helpline hotline lifeline")
FREE_CALLS = words("0800 800 888 877 866 855 844 833")
"""Before a hyphen these open a number that costs the caller nothing, as "1-800" does."""
ANSWERED = words("call calls operator operators dispatcher dispatchers emergency caller callers")
BEFORE_IDS = frozenset({"#", "@", "_", "="})
TIES = HYPHENS | {")"}
MOST_PIECES = 80
BEFORE_ITEMS = frozenset({":", ",", ";", "and", "or", ".", "that"})
MOST_ITEMS = 20
MOST_GROUPS = 6
FARTHEST_CALL = 5
LONG = 4
"""Digits of the last group of a telephone number."""


def read_link(line: Line, at: int) -> int:
    """Find where the link or handle ends that begins at `at`; 0 when none does."""
    opens = line.word(at) in LINKS and line.word(at + 1) in {":", "."}
    handle = line.word(at) == "@" and line.glued(at + 1)
    if not opens and not handle:
        return 0
    stop = at + 1
    while stop < at + MOST_PIECES and line.glued(stop):
        stop += 1
    return stop


def read_path(line: Line, at: int) -> int:
    """Read digits in a path of the web or a tag ("example.org/2019", "#19")."""
    if not line.glued(at):
        return 0
    path = line.word(at - 1) == "/" and line.word(at - 2).isalpha() and line.glued(at - 1)
    return at + 1 if path or line.word(at - 1) in BEFORE_IDS else 0


def read_phone(line: Line, at: int) -> int:
    """Find where the telephone number ends that begins at `at`; 0 when none does."""
    if not line.is_digits(at):
        return 0
    groups = read_groups(line, at)
    last = groups[-1]
    if len(groups) > 1 and line.word(at) == "1" and line.word(groups[1]) in FREE_CALLS:
        return last + 1
    if line.word(at) in FREE_CALLS and line.word(at + 1) in HYPHENS and line.glued(at + 1):
        return last + 1
    plus = line.word(at - 1) == "+" and line.glued(at) and len(groups) > 1
    called = not CALLED.isdisjoint(line.words[max(0, at - FARTHEST_CALL) : at])
    long = len(line.word(last)) == LONG and line.word(last).isdecimal()
    tied = len(groups) > 1 and all(line.word(group - 1) in TIES for group in groups[1:])
    local = len(groups) > 2 or len(line.word(at)) == LONG - 1
    if plus or (called and (long or len(groups) > 2)) or (tied and long and local):
        return last + 1
    return at + 1 if is_emergency(line, at) or is_short_code(line, at) else 0


def is_short_code(line: Line, at: int) -> bool:
    """Tell whether somebody is asked to text or call digits ("text 70070 to give")."""
    code = line.word(at).isdecimal() and len(line.word(at)) > LONG
    texted = line.word(at - 1) == "to" and line.word(at - 3) == "text"  # "text GIVE to 70070"
    return code and (texted or line.word(at - 1) in CALLED) and not counted_noun(line, at + 1)


def read_groups(line: Line, at: int) -> tuple[int, ...]:
    """Give the places of digit groups that spaces, hyphens or brackets join ("(202) 555-0142")."""
    groups = [at]
    while len(groups) < MOST_GROUPS:
        begin = groups[-1] + 1
        while begin < groups[-1] + 3 and line.word(begin) in TIES:
            begin += 1
        if not line.word(begin).isdecimal():
            break
        groups.append(begin)
    return tuple(groups)


def is_emergency(line: Line, at: int) -> bool:
    """Tell whether a short number was called ("call 911", "a 999 operator").

    An article on a helpline names its number anywhere: "contacts to 988", "Like 911, 988 is …".
    """
    if line.word(at) not in EMERGENCY:
        return False
    called = line.word(at - 1) in CALLED or line.word(at + 1) in ANSWERED
    asked = not line.word(at - 1).isalpha() and line.word(at + 1) == "?"  # "999? Please hold."
    named = not HELPLINES.isdisjoint(line.words[at + 1 : at + 1 + FARTHEST_CALL])
    about = any(place_of(line, stem) is not None for stem in HELPLINES)
    return called or asked or named or (about and not counted_noun(line, at + 1))


def read_item(line: Line, at: int) -> int:
    """Read the number of a list's item: "1. Close the gate", "(1) to stop, (2) to wait"."""
    if at > 0:
        return read_inner_item(line, at)
    if not line.opens_paragraph or not line.word(at).isdecimal():
        return 0
    marked = line.word(1) in {".", ")", "/"} and line.glued(1) and not line.glued(2)
    return 2 if marked and line.word(2) and len(line.word(at)) < LONG - 1 else 0


def read_inner_item(line: Line, at: int) -> int:
    """Read "(1) to stop" and "1) peace" inside a sentence; "the dead (12) were" is none."""
    small = line.word(at).isdecimal() and len(line.word(at)) < LONG - 1
    if not small or line.word(at + 1) != ")" or not line.glued(at + 1):
        return 0
    if line.word(at - 1) == "(":
        listed = line.word(at - 2) in BEFORE_ITEMS or line.word(at + 2) == "to"
        return at + 1 if listed and int(line.word(at)) <= MOST_ITEMS else 0
    return at + 2 if line.word(at - 1) in BEFORE_ITEMS else 0
