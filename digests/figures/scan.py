"""The scan: walk a sentence from left to right and take the first reader that reads something."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from digests.figures.not_figures.rules import doubt_about, read_not_figure
from digests.figures.numerals.pieces import DIGITS, Line
from digests.figures.openers import STARTS, may_open
from digests.figures.quantities.amounts import read_amount
from digests.figures.quantities.bare_money import share_currency
from digests.figures.quantities.candidate import Candidate
from digests.figures.quantities.compounds import read_compound
from digests.figures.quantities.fractions import add_base, read_fraction
from digests.figures.quantities.lists import read_list
from digests.figures.quantities.modifiers import Hedge, is_conversion, modified
from digests.figures.quantities.multiples import add_times, read_multiple
from digests.figures.quantities.ranges import read_range
from digests.figures.quantities.slashes import read_slashed
from digests.figures.quantities.tallies import as_votes, read_tally
from digests.figures.quantities.unit_alone import read_unit_alone
from digests.figures.quantities.vague import read_vague
from digests.model import Kind, Modifier, NotFigure, Span


class Found(NamedTuple):
    """A number that is a figure, and the place of its hedge."""

    candidate: Candidate
    hedge: Hedge | None


class Before(NamedTuple):
    """What came before in the sentence: the last number if it was a figure, the last money."""

    last: Found | None = None
    money: Candidate | None = None

    def with_next(self, given: Found | NotFigure) -> "Before":
        """Go on to the next number."""
        if not isinstance(given, Found):
            return self._replace(last=None)
        is_money = given.candidate.kind is Kind.MONEY
        return Before(given, given.candidate if is_money else self.money)


Reader = Callable[[Line, int], tuple[Candidate, ...]]


def one(reader: Callable[[Line, int], Candidate | None]) -> Reader:
    """Let a reader of one candidate give a tuple."""

    def read(line: Line, at: int) -> tuple[Candidate, ...]:
        candidate = reader(line, at)
        return (candidate,) if candidate is not None else ()

    return read


def read_counted(line: Line, at: int) -> Candidate | None:
    """Read an amount with what may follow a bare one: "10 times as many", "four per 100,000"."""
    amount = read_amount(line, at)
    if amount is None:
        return None
    return as_votes(line, add_base(line, add_times(line, amount)))


READERS: tuple[Reader, ...] = (
    read_tally,
    one(read_range),
    read_list,
    one(read_compound),
    one(read_slashed),
    one(read_fraction),
    one(read_multiple),
    one(read_vague),
    one(read_unit_alone),
    one(read_counted),
)
"""In this order: what is more than one numeral goes before what is one."""


def scan(line: Line) -> Iterator[Found | NotFigure]:
    """Give all numbers of a sentence in text order, figures and not."""
    at, last = 0, line.count
    before = Before()
    while at < last:
        word = line.words[at]
        if (word not in STARTS and word[-1] not in DIGITS) or not may_open(line, at):
            at += 1
            continue
        stop, reason = read_not_figure(line, at)
        if stop:
            yield NotFigure(line.span(at, stop), reason)
            at, before = stop, Before(None, before.money)
            continue
        found = read_at(line, at)
        for candidate in found:
            given = judged(line, candidate, before)
            yield given
            before = before.with_next(given)
        if not found and line.is_digits(at):
            yield NotFigure(line.span(at, at + 1), "no number that we can read")
        at = found[-1].stop if found else at + 1


def read_at(line: Line, at: int) -> tuple[Candidate, ...]:
    """Take what the first reader reads at `at`."""
    for reader in READERS:
        if found := reader(line, at):
            return found
    return ()


def judged(line: Line, candidate: Candidate, before: Before) -> Found | NotFigure:
    """Give a number its modifier, or the reason why it is no figure."""
    if reason := doubt_about(line, candidate):
        return NotFigure(candidate.span(line), reason)
    own, hedge = modified(line, share_currency(line, candidate, before.money))
    last = before.last
    if hedge is not None or last is None or not is_conversion(line, last.candidate, own):
        return Found(own, hedge)
    if last.hedge is not None and own.modifier is Modifier.EXACT:
        own = own._replace(modifier=last.hedge.modifier)
    return Found(own, last.hedge)


def place_of(line: Line, found: Found) -> Span | None:
    """Give the place of a number's hedge."""
    return line.span(found.hedge.first, found.hedge.stop) if found.hedge else None
