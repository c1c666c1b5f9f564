"""What is no figure: the rules in their order, each with its reason and an invented example."""

from collections.abc import Callable
from typing import NamedTuple

from digests.figures.not_figures.addresses import read_address
from digests.figures.not_figures.ages import read_age
from digests.figures.not_figures.clock import read_time
from digests.figures.not_figures.contacts import read_item, read_link, read_path, read_phone
from digests.figures.not_figures.dates import read_date
from digests.figures.not_figures.designations import read_designation
from digests.figures.not_figures.fixed_forms import is_rate, read_fixed_form
from digests.figures.not_figures.idioms import read_idiom
from digests.figures.not_figures.keycaps import read_keycap
from digests.figures.not_figures.labels import read_label
from digests.figures.not_figures.names import read_name
from digests.figures.not_figures.ones import is_pronoun
from digests.figures.not_figures.ordinals import read_ordinal, read_rank
from digests.figures.not_figures.speakers import is_speakers
from digests.figures.not_figures.vague_words import is_no_number
from digests.figures.not_figures.works import read_work
from digests.figures.not_figures.years import read_year
from digests.figures.numerals.pieces import Line
from digests.figures.quantities.candidate import Candidate


class Rule(NamedTuple):
    """A rule on words: `reads` gives the piece where the number that is no figure ends, or 0.

    Of a rule `in_digits` no number that is spelled out is asked.
    """

    reason: str
    reads: Callable[[Line, int], int]
    example: str
    in_digits: bool = False


class Doubt(NamedTuple):
    """A rule on a number already read: `holds` tells whether it is no figure."""

    reason: str
    holds: Callable[[Line, Candidate], bool]
    example: str


RULES = (
    Rule("part of a link", read_link, "www.example.org/2019"),
    Rule("part of a link", read_path, "example.org/2019/05", in_digits=True),
    Rule("a keycap emoji", read_keycap, "Press 5️⃣ now.", in_digits=True),
    Rule("the number of a list's item", read_item, "1. Boil the water.", in_digits=True),
    Rule("an idiom", read_idiom, "The shop is open 24/7."),
    Rule("a telephone number", read_phone, "Call 555-0142.", in_digits=True),
    Rule("a clock time", read_time, "Polls close at 19:30."),
    Rule("a date", read_date, "They met on 3 May 1961.", in_digits=True),
    Rule("an ordinal", read_ordinal, "the 21st century"),
    Rule("an age", read_age, "Mary Lund, 41, left."),
    Rule("part of a name", read_label, "flight 370"),
    Rule("part of an address", read_address, "1600 Elm Avenue", in_digits=True),
    Rule("a year", read_year, "The dam broke in 2014.", in_digits=True),
    Rule("a rank", read_rank, "the No. 1 seed"),
    Rule("part of a name", read_fixed_form, "the 100m final", in_digits=True),
    Rule("part of a name", read_designation, "the G20", in_digits=True),
    Rule("part of a name", read_name, "the Boeing 737"),
    Rule("part of a name", read_work, "“99 Red Kites”"),
)
RULES_ON_WORDS = tuple(rule for rule in RULES if not rule.in_digits)
DOUBTS = (
    Doubt("a pronoun or article", is_pronoun, "one of the worst storms"),
    Doubt("no number", is_no_number, "in the last quarter; test scores"),
    Doubt("a rate of exchange", is_rate, "($1 = 0.88 francs)"),
    Doubt("a count of the speakers", is_speakers, "two officials said"),
)


def read_not_figure(line: Line, at: int) -> tuple[int, str]:
    """Find where the number ends that is no figure, and why it is none; (0, "") when it may be."""
    for rule in RULES if line.is_digits(at) else RULES_ON_WORDS:
        if stop := rule.reads(line, at):
            return max(stop, at + 1), rule.reason
    return 0, ""


def doubt_about(line: Line, candidate: Candidate) -> str:
    """Give the reason why a number that was read is no figure; "" when it is one."""
    return next((doubt.reason for doubt in DOUBTS if doubt.holds(line, candidate)), "")
