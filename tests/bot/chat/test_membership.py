"""A chat that shuts the bot out is left alone, with its topics, until it lets the bot in again."""

from dataclasses import replace

import pytest

from bot.model.chats import Address, Platform
from bot.use_cases.membership import let_in, move_in, shut_out
from bot.use_cases.wishing import PAUSED_BY_REQUEST, Person, look_up, pause

GROUP = Address(Platform.TELEGRAM, "-5")
TOPIC = replace(GROUP, topic="77")
OTHER = Address(Platform.TELEGRAM, "-55")


def paused(desk, address):
    return look_up(desk, Person(address, "ann")).chat.paused


@pytest.fixture(autouse=True)
def _chats(desk):
    for address in (GROUP, TOPIC, OTHER):
        look_up(desk, Person(address, "ann", "Desk"))


def test_a_chat_that_shuts_us_out_is_paused_with_its_topics_alone(desk):
    shut_out(desk, GROUP, "removed by ann")
    assert [paused(desk, each) for each in (GROUP, TOPIC, OTHER)] == ["removed by ann"] * 2 + [""]


def test_a_chat_that_lets_us_in_again_has_its_next_slot(desk):
    shut_out(desk, GROUP, "removed by ann")
    assert look_up(desk, Person(TOPIC, "ann")).next_at is None
    let_in(desk, GROUP)
    assert not paused(desk, TOPIC)
    assert look_up(desk, Person(TOPIC, "ann")).next_at is not None


def test_a_pause_that_somebody_asked_for_stays(desk):
    pause(desk, Person(TOPIC, "ann"))
    shut_out(desk, GROUP, "removed by ann")
    let_in(desk, GROUP)
    assert [paused(desk, each) for each in (GROUP, TOPIC)] == ["", PAUSED_BY_REQUEST]


def test_a_chat_moves_with_its_topics_and_twice_is_once(desk):
    before = [look_up(desk, Person(each, "ann")).id for each in (GROUP, TOPIC)]
    for _ in range(2):
        move_in(desk, GROUP, "-1009")
    moved = [replace(each, chat="-1009") for each in (GROUP, TOPIC)]
    assert [look_up(desk, Person(each, "ann")).id for each in moved] == before


def test_a_chat_that_we_never_met_is_nothing(desk):
    stranger = Address(Platform.TELEGRAM, "-99")
    shut_out(desk, stranger, "removed")
    let_in(desk, stranger)
    move_in(desk, stranger, "-98")
    assert not paused(desk, stranger)
