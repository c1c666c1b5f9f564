"""Items that are read when somebody asks for them."""

import pytest

from digests.attribution.on_demand import STRIDE, OnDemand


class Squares:
    """Square numbers that tell which of them were worked out."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def square(self, at: int) -> int:
        """Give a square number."""
        self.asked.append(at)
        return at * at


def test_an_item_is_read_when_it_is_asked_for_and_only_once() -> None:
    squares = Squares()
    found = OnDemand(9, squares.square)
    assert [found[3], found[3], len(found)] == [9, 9, 9]
    assert squares.asked.count(3) == 1
    assert 4 not in squares.asked


def test_a_slice_is_read_no_sooner() -> None:
    squares = Squares()
    some = OnDemand(9, squares.square)[5:2:-1]
    assert squares.asked == []
    assert list(some) == [25, 16, 9]


def test_there_is_nothing_behind_the_last() -> None:
    with pytest.raises(IndexError):
        OnDemand(2, str)[2]
    assert OnDemand(2, str)[-1] == "1"


def test_a_long_chain_of_items_is_read_in_short_ones() -> None:
    def count(at: int) -> int:
        return sums[at - 1] + 1 if at else 0

    sums = OnDemand(100 * STRIDE, count)
    assert sums[100 * STRIDE - 1] == 100 * STRIDE - 1
    assert sums[7] == 7
