"""The scan: walk a sentence from left to right and take the first reader that reads something."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from digests.figures.amounts import read_amount
from digests.figures.bare_money import share_currency
from digests.figures.candidate import Candidate
from digests.figures.compounds import read_compound
from digests.figures.fractions import add_base, read_fraction
from digests.figures.lists import read_list
from digests.figures.modifiers import Hedge, is_conversion, modified
from digests.figures.multiples import add_times, read_multiple
from digests.figures.not_figures import doubt_about, read_not_figure
from digests.figures.openers import STARTS, may_open
from digests.figures.pieces import DIGITS, Line
from digests.figures.ranges import read_range
from digests.figures.tallies import read_tally
from digests.figures.unit_alone import read_unit_alone
from digests.figures.vague import read_vague
from digests.model import Kind, Modifier, NotFigure, Span


class Found(NamedTuple):
    """A number that is a figure, and the place of its hedge."""

    candidate: Candidate
    hedge: Hedge | None


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
    return add_base(line, add_times(line, amount)) if amount is not None else None


READERS: tuple[Reader, ...] = (
    read_tally,
    one(read_range),
    read_list,
    one(read_compound),
    one(read_fraction),
    one(read_multiple),
    one(read_vague),
    one(read_unit_alone),
    one(read_counted),
)
"""In this order: what is more than one numeral goes before what is one."""


def scan(line: Line) -> Iterator[Found | NotFigure]:
    """Give all numbers of a sentence in text order, figures and not."""
    words = line.words
    at, last = 0, len(words)
    previous: Found | None = None
    money: Candidate | None = None
    while at < last:
        word = words[at]
        if (word not in STARTS and word[0] not in DIGITS) or not may_open(line, at):
            at += 1
            continue
        stop, reason = read_not_figure(line, at)
        if stop:
            yield NotFigure(line.span(at, stop), reason)
            at, previous = stop, None
            continue
        found = read_at(line, at)
        if not found:
            if line.is_digits(at):
                yield NotFigure(line.span(at, at + 1), "no number that we can read")
            at += 1
            continue
        for candidate in found:
            given = judged(line, share_currency(line, candidate, money), previous)
            yield given
            previous = given if isinstance(given, Found) else None
            money = candidate if candidate.kind is Kind.MONEY else money
        at = found[-1].stop


def read_at(line: Line, at: int) -> tuple[Candidate, ...]:
    """Take what the first reader reads at `at`."""
    for reader in READERS:
        if found := reader(line, at):
            return found
    return ()


def judged(line: Line, candidate: Candidate, previous: Found | None) -> Found | NotFigure:
    """Give a number its modifier, or the reason why it is no figure."""
    if reason := doubt_about(line, candidate):
        return NotFigure(candidate.span(line), reason)
    own, hedge = modified(line, candidate)
    if hedge is None and previous is not None and is_conversion(line, previous.candidate, own):
        hedge = previous.hedge
        if own.modifier is Modifier.EXACT and hedge is not None:
            own = replace(own, modifier=hedge.modifier)
    return Found(own, hedge)


def place_of(line: Line, found: Found) -> Span | None:
    """Give the place of a number's hedge."""
    return line.span(found.hedge.first, found.hedge.stop) if found.hedge else None
