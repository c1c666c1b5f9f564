"""Numbers that only tell things of a kind apart: Article 50, flight 370, page 12, phase two."""

from digests.figures.numerals.counted_nouns import IRREGULAR, counted_noun
from digests.figures.numerals.pieces import HYPHENS, Line
from digests.figures.numerals.runs import end_of_run, read_plain, start_of_run
from digests.figures.units.unit_spellings import read_unit
from digests.text.word_lists import words

STRONG = words(
    """article section subsection chapter paragraph para clause resolution proposition prop
    amendment directive appendix annex flight route highway interstate motorway freeway junction
    channel category phase tier type class level grade volume vol episode version protocol title
    stage formula schedule iphone ipad galaxy playstation xbox android windows apollo
    soyuz falcon boeing airbus ftse nikkei russell nasdaq dax cac stoxx kospi csi nifty asx ibex
    fortune catch expo covid cc"""
)
"""Before a number these always make a name, whatever noun follows: "category 4 hurricanes"."""
WEAK = words(
    """rule regulation exhibit count case docket room gate terminal platform pier berth runway
    track lane floor apartment flat suite unit block building zone sector district ward precinct
    area camp cell post checkpoint page line item table figure fig season part book act scene
    verse psalm step round week day game match lap hole heat leg set group pool lot bus footnote
    ext sec sura asteroid comet cyclone kilometre kilometer train tram car truck seat box bay dock
    hangar warehouse reactor well mark model engine convention bill law order decree form code
    error squadron regiment battalion brigade division corps bureau plot parcel extension mile
    marker shaft studio stand buoy local lodge radio quarter year euro agenda vision olympics hb sb
    hr p pp q ch sol exit stop bed ring point test session congress parliament bowl ufc
    wrestlemania"""
)
"""These need digits, and no plural noun behind them: "in room 12", not "in a room 12 people"."""
WORDS_TOO = words(
    "day week game match season act phase stage round part number section chapter step level "
    "cyclone"
)
"""Of the weak ones these go before number words too: "day two", "part one"."""
NO_LABEL_BEFORE = words(
    "the a this that last next first previous same per each every his her its their our"
)
"""Behind these a unit of time is no label: "last week two boats sank"."""
EACH = words("each every per")
TIMES = words("day week year season quarter")
NEED_CAPITAL = words("local lodge")
"""These are labels with a capital only: "Local 1181 of the union", not "at local 12 inns"."""
NO_VERBS = words("group district sector zone division regiment battalion brigade squadron")
"""Labels that open no sentence as a verb: "Group 16 rebels fled", but "Book 12 rooms"."""
PLURALS = {f"{word}s": word for word in STRONG | WEAK} | {"categories": "category"}
MARKS = frozenset("§#№¶")
LABELS = STRONG | WEAK | MARKS | frozenset(PLURALS)
MEASURED_BEHIND = words("percent % million billion thousand trillion hundred dozen per times x")
BEFORE_NUMBERS = HYPHENS | {".", "number", "("}


def read_label(line: Line, at: int) -> int:
    """Find where the numbers end that a label before them makes a name; 0 when none does."""
    first = start_of_run(line, at)
    label_at = label_before(line, first)
    label = line.word(label_at)
    if label == "of":  # "level 4 of 5", "page 2 of 9"
        return at + 1 if _ends_label(line, at) else 0
    number = read_plain(line, at) if label in LABELS else None
    if number is None or is_apart(line, at, number.stop):
        return 0
    if label in MARKS:
        return number.stop
    labelled = names(line, label_at, first) and not is_measured(line, number.stop)
    return behind_letter(line, number.stop) if labelled else 0


def _ends_label(line: Line, at: int) -> bool:
    """Tell whether it says how many a label's number is one of: "level 4 of 5"."""
    labelled = line.is_digits(at) and line.is_digits(at - 2) and line.word(at - 3) in LABELS
    return labelled and not counted_noun(line, at + 1)


def is_apart(line: Line, at: int, stop: int) -> bool:
    """Tell whether no label can belong to the number: "in grades 6 to 8, 40 pupils fell ill"."""
    lettered = line.glued(at) and line.word(at - 1).isalpha()
    listed = line.word(at - 1) == "," and counted_noun(line, stop) != ""
    return lettered or listed or "," in line.word(at)


def label_before(line: Line, at: int) -> int:
    """Find the label's place, over "No.", a full stop or a hyphen ("reactor No. 4")."""
    before = at - 1
    for _ in range(2):
        if line.word(before) in BEFORE_NUMBERS or line.matches(before - 1, ("no", ".")):
            before -= 1
    return before


def names(line: Line, at: int, first: int) -> bool:
    """Tell whether the label there makes a name of the run that begins at `first`."""
    label, digits = line.word(at), line.is_digits(first)
    noun = counted_noun(line, end_of_run(line, first))
    if label in PLURALS:
        several = end_of_run(line, first) > first + 1
        return digits and several and (PLURALS[label] in STRONG or not noun)
    if label in STRONG:
        return line.word(at - 1) not in EACH and (digits or line.is_capital(first) or not noun)
    return label in WEAK and weakly_names(line, at, digits=digits, noun=noun)


def weakly_names(line: Line, at: int, *, digits: bool, noun: str) -> bool:
    """Tell whether a weak label makes a name: "Division 1 clubs", not "in a room 12 people"."""
    label, capital = line.word(at), line.is_capital(at) and not line.title_case
    if label in TIMES and line.word(at - 1) in NO_LABEL_BEFORE:
        return False
    if (label in NEED_CAPITAL and not capital) or (label == "set" and at == 0):
        return False  # "Set 375 to win, they fell short"
    if noun:
        plain = at > 0 or label in NO_VERBS
        return digits and capital and plain and noun not in IRREGULAR
    return digits or capital or label in WORDS_TOO


def is_measured(line: Line, at: int) -> bool:
    """Tell whether the numeral has a unit of its own, so that no label names it."""
    return line.word(at) in MEASURED_BEHIND or (
        read_unit(line, at) is not None and not line.glued(at)
    )


def behind_letter(line: Line, at: int) -> int:
    """Step over what belongs to the label: "room 12B", "section 4(b)"."""
    if line.glued(at) and line.word(at).isalpha():
        return at + 1
    if line.word(at) == "(" and line.glued(at) and line.word(at + 2) == ")":
        return at + 3
    return at
