"""Whether one figure can be a part of another at all."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digests.figures.parts.fitting import can_be_part
from digests.model import Figure, Kind, Quantity, Referent, Span


def counted(value: int | None, head: str = "", *, low: int | None = None) -> Figure:
    number = None if value is None else Decimal(value)
    least = None if low is None else Decimal(low)
    return Figure(Span(0, 1), Quantity(number, least), Referent(head=head))


def sum_of(value: int, unit: str = "USD") -> Figure:
    return Figure(Span(0, 1), Quantity(Decimal(value), unit=unit, kind=Kind.MONEY))


def of_kind(value: int, kind: Kind) -> Figure:
    return Figure(Span(0, 1), Quantity(Decimal(value), kind=kind))


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        (counted(12, "woman"), counted(55, "civilian")),
        (counted(12), counted(55, "civilian")),
        (counted(12, "woman"), counted(55)),
        (counted(12, "child"), counted(55, "body")),
        (counted(12, "van"), counted(55, "vehicle")),
        (counted(12, "woman"), counted(None, "people", low=24)),
        (counted(None, "woman", low=24), counted(55, "civilian")),
        (of_kind(12, Kind.TALLY), counted(55)),
        (sum_of(2), sum_of(5)),
    ],
    ids=repr,
)
def test_a_smaller_figure_of_the_same_sort_can_be_a_part(part, whole):
    assert can_be_part((whole, part), 1, 0)


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        (counted(55, "woman"), counted(12, "civilian")),
        (counted(12, "woman"), counted(12, "civilian")),
        (counted(None, "woman", low=200), counted(55, "civilian")),
        (counted(12, "van"), counted(55, "civilian")),
        (counted(12, "woman"), counted(55, "village")),
        (sum_of(2, "EUR"), sum_of(5, "USD")),
        (sum_of(2), counted(5)),
        (counted(2), sum_of(5)),
        (of_kind(2, Kind.PERCENT), of_kind(5, Kind.PERCENT)),
        (of_kind(2, Kind.DURATION), of_kind(5, Kind.DURATION)),
        (of_kind(2, Kind.MEASURE), counted(5)),
    ],
    ids=repr,
)
def test_what_is_larger_or_of_another_sort_is_no_part(part, whole):
    assert not can_be_part((whole, part), 1, 0)


def linked(figure: Figure, whole: int) -> Figure:
    return Figure(figure.span, figure.quantity, figure.referent, part_of=whole)


def test_a_whole_is_no_part_of_its_part():
    figures = (counted(None, low=24), linked(counted(12), 0))
    assert not can_be_part(figures, 0, 1)
    assert not can_be_part(figures, 0, 0)


def test_a_circle_of_wholes_comes_to_an_end():
    figures = (linked(counted(50), 1), linked(counted(60), 0), counted(12))
    assert can_be_part(figures, 2, 0)


@given(st.integers(0, 100), st.integers(0, 100))
def test_never_both_ways(one, other):
    figures = (counted(one, "woman"), counted(other, "man"))
    assert not (can_be_part(figures, 0, 1) and can_be_part(figures, 1, 0))
