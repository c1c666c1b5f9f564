"""What is confirmed was handled, and what was handled is not taken again."""

from hypothesis import given
from hypothesis import strategies as st

from bot.chat.telegram.in_hand import REMEMBERED, InHand


def taken(*updates):
    in_hand = InHand()
    assert [in_hand.take(update) for update in updates] == [True] * len(updates)
    return in_hand


def test_nothing_is_confirmed_before_something_is_handled():
    in_hand = taken(7, 8, 9)
    assert (in_hand.offset, in_hand.is_empty) == (0, False)


def test_what_waits_keeps_those_behind_it_from_being_confirmed():
    in_hand = taken(7, 8, 9)
    in_hand.settle(9)
    in_hand.settle(8)
    assert in_hand.offset == 0
    in_hand.settle(7)
    assert (in_hand.offset, in_hand.is_empty) == (10, True)


def test_an_update_that_comes_again_is_known():
    in_hand = taken(7, 8)
    assert not in_hand.take(7)
    in_hand.settle(7)
    assert not in_hand.take(7)
    assert in_hand.take(9)


def test_settled_twice_is_settled_once():
    in_hand = taken(7, 8)
    for _ in range(2):
        in_hand.settle(7)
    in_hand.settle(6)
    assert in_hand.offset == 8


def test_numbers_may_begin_anew():
    """Telegram chooses the next number at random when nothing happened for a week."""
    in_hand = taken(700)
    in_hand.settle(700)
    assert in_hand.take(5)
    in_hand.settle(5)
    assert (in_hand.offset, in_hand.is_empty) == (701, True)


def test_little_is_remembered_of_what_was_handled():
    in_hand = taken(*range(3 * REMEMBERED))
    for update in range(3 * REMEMBERED):
        in_hand.settle(update)
    assert in_hand.take(0)
    assert not in_hand.take(3 * REMEMBERED - 1)


@given(st.lists(st.sampled_from(range(1, 12)), unique=True), st.data())
def test_in_whatever_order_the_confirmed_ones_are_handled(updates, data):
    updates = sorted(updates)
    in_hand, handled = taken(*updates), set()
    for update in data.draw(st.permutations(updates)):
        in_hand.settle(update)
        handled.add(update)
        assert {each for each in updates if each < in_hand.offset} <= handled
    assert in_hand.is_empty
    assert in_hand.offset == max(updates, default=-1) + 1


def test_what_somebody_else_handled_is_passed_over_and_confirmed_in_its_turn():
    in_hand = InHand()
    in_hand.know([8, 9])
    assert [in_hand.take(update) for update in (7, 8, 9, 10)] == [True, False, False, True]
    assert in_hand.settle(7)
    assert in_hand.offset == 10
    assert in_hand.settle(10)
    assert in_hand.is_empty


def test_who_settles_out_of_turn_is_told_that_it_is_not_confirmed():
    in_hand = taken(7, 8)
    assert not in_hand.settle(8)
    assert in_hand.settle(7)
