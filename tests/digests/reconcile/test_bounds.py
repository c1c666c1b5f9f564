"""Bounds: what a quantity leaves possible."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digests.model import Modifier, Quantity
from digests.reconcile.bounds import bounds_of, exclude_each_other, is_same_number


def of(value, modifier=Modifier.EXACT):
    return Quantity(Decimal(value), modifier=modifier)


def between(low, high):
    return Quantity(None, Decimal(low), Decimal(high), Modifier.BETWEEN)


DOZENS = Quantity(None, Decimal(24), modifier=Modifier.VAGUE)
AT_LEAST, ABOUT, AT_MOST = Modifier.AT_LEAST, Modifier.ABOUT, Modifier.AT_MOST
QUANTITIES = st.builds(
    Quantity,
    st.decimals(min_value=0, max_value=10**9, places=1),
    modifier=st.sampled_from([Modifier.EXACT, AT_LEAST, ABOUT, AT_MOST]),
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (of(55), of(60)),
        (of(50, AT_LEAST), of(40)),
        (of(9000, AT_MOST), of(11482)),
        (of(200, ABOUT), of(300)),
        (between(10, 15), of(20)),
        (DOZENS, of(12)),
        (of(9000), of(700, AT_MOST)),
    ],
)
def test_these_cannot_both_be_right(one, other):
    assert exclude_each_other(one, other)
    assert exclude_each_other(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (of(55), of(55)),
        (of(50, AT_LEAST), of(55)),
        (of(200, ABOUT), of(190)),
        (between(10, 15), of(12)),
        (DOZENS, of(55)),
        (of(5_200_000_000), of(5_210_000_000)),
        (of(14_000), of(14_200)),
    ],
)
def test_these_can_both_be_right(one, other):
    assert not exclude_each_other(one, other)
    assert not exclude_each_other(other, one)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (of(55), of(55), True),
        (of(55), of(55, ABOUT), True),
        (of(55), of(55, AT_LEAST), True),
        (of(55, AT_MOST), of(55, AT_LEAST), False),
        (between(10, 15), between(10, 15), True),
        (between(10, 15), of(10), False),
        (DOZENS, DOZENS, False),
        (of(55), of(56), False),
        (of("5.2"), of("5.21"), True),
        (of("43.4"), of(43), False),
        (of(14_000), of(14_050), True),
        (of("24.7"), of("24.61"), False),
        (of(217), of(218), False),
        (of(1_164), of(1_162), False),
    ],
)
def test_a_number_is_the_same_as_another(one, other, same):
    assert is_same_number(one, other) is same


@given(QUANTITIES, QUANTITIES)
def test_two_that_exclude_each_other_are_not_the_same(one, other):
    if exclude_each_other(one, other):
        assert not is_same_number(one, other) or Modifier.EXACT in (one.modifier, other.modifier)


@given(QUANTITIES)
def test_the_least_is_no_more_than_the_most(quantity):
    low, high = bounds_of(quantity)
    assert low is None or high is None or low <= high
