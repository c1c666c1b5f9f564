"""Who asks again at once waits a little, and keeps nobody else from asking."""

from hypothesis import given
from hypothesis import strategies as st

from bot.chat.cooldown import Cooldown
from bot.model.chats import Address, Platform

HERE = Address(Platform.TELEGRAM, "1")
THERE = Address(Platform.TELEGRAM, "2")


def test_the_third_question_waits_until_the_first_is_old():
    cooldown = Cooldown(count=2, seconds=30)
    assert [cooldown.wait(HERE, "ann", at) for at in (0, 10, 20)] == [0, 0, 10]
    assert cooldown.wait(HERE, "ann", 30) == 0


def test_others_and_other_chats_do_not_wait():
    cooldown = Cooldown(count=1)
    assert [
        cooldown.wait(*asker, 0) for asker in ((HERE, "ann"), (HERE, "bo"), (THERE, "ann"))
    ] == [
        0,
        0,
        0,
    ]


def test_a_whole_chat_waits_when_it_has_asked_too_much():
    cooldown = Cooldown(count=9, chat_count=2)
    assert [cooldown.wait(HERE, user, 0) for user in "abc"] == [0, 0, 30]


def test_a_question_that_was_refused_does_not_count():
    cooldown = Cooldown(count=1, seconds=30)
    assert [cooldown.wait(HERE, "ann", at) for at in (0, 20, 29, 30)] == [0, 10, 1, 0]


@given(st.lists(st.tuples(st.sampled_from("abc"), st.floats(0, 100))))
def test_nobody_asks_more_than_he_may(questions):
    cooldown = Cooldown(count=2, chat_count=4, seconds=10)
    allowed = [
        (user, at)
        for user, at in sorted(questions, key=lambda each: each[1])
        if not cooldown.wait(HERE, user, at)
    ]
    for _, start in allowed:
        window = [user for user, at in allowed if start <= at < start + 10]
        assert len(window) <= 4
        assert all(window.count(user) <= 2 for user in window)


def test_ten_thousand_strangers_are_forgotten():
    cooldown = Cooldown(most=100)
    for stranger in range(1_000):
        cooldown.wait(Address(Platform.TELEGRAM, str(stranger)), "x", stranger)
    assert len(cooldown._asked) <= 100
