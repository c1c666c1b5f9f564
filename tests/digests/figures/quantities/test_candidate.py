"""What a candidate says, in the model's words."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digests.figures.quantities.candidate import Candidate, tidy
from digests.model import Kind, Modifier, Quantity, Span
from tests.digests.figures.braced import line_of


def test_a_candidate_gives_its_quantity_and_place():
    candidate = Candidate(1, 3, Decimal("5.20"), unit="USD", kind=Kind.MONEY)
    assert candidate.quantity == Quantity(Decimal("5.2"), unit="USD", kind=Kind.MONEY)
    assert candidate.span(line_of("It paid $5 on Friday")) == Span(3, 9)


def test_a_vague_candidate_has_a_bound_and_no_value():
    candidate = Candidate(0, 1, None, low=Decimal(24), modifier=Modifier.VAGUE)
    assert candidate.quantity == Quantity(None, Decimal(24), None, Modifier.VAGUE)


@pytest.mark.parametrize(
    "candidate",
    [Candidate(0, 1, Decimal(5)), Candidate(0, 1, Decimal(5), kind=Kind.TALLY)],
    ids=repr,
)
def test_a_numeral_alone_is_bare(candidate):
    assert candidate.is_bare


@pytest.mark.parametrize(
    "candidate",
    [
        Candidate(0, 2, Decimal(5), unit="week", kind=Kind.DURATION),
        Candidate(0, 2, Decimal(5), kind=Kind.FRACTION),
        Candidate(0, 2, Decimal(500), magnitude=Decimal(100)),
    ],
    ids=repr,
)
def test_a_numeral_with_unit_kind_or_magnitude_is_not_bare(candidate):
    assert not candidate.is_bare


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("5.20", "5.2"),
        ("5200000000.0", "5200000000"),
        ("0.00", "0"),
        ("1E+3", "1000"),
        ("-5", "-5"),
    ],
)
def test_a_number_is_tidied(number, written):
    assert f"{tidy(Decimal(number)):f}" == written


@given(st.decimals(min_value=-(10**18), max_value=10**18, places=4))
def test_tidying_changes_no_value(number):
    assert tidy(number) == number


def test_nothing_stays_nothing():
    assert tidy(None) is None
