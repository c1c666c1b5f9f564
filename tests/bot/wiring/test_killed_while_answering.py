"""`whosaid run` is killed while people wait for answers: each gets one, from the next."""

import pytest

from bot.model.chats import Platform
from tests.bot.delivery.waiting import until
from tests.bot.wiring.test_whole import (  # noqa: F401 - fixtures
    LIMIT,
    ONE,
    folder,
    kept,
    telegram,
    whosaid,
)
from tests.fakes.telegram_api import Fault

CROWD = 12


def told(person):
    return [post.text for post in person.chat.posts]


def heard(kept):  # noqa: F811
    with kept.store.reading() as transaction:
        return kept.heard.numbers(transaction, Platform.TELEGRAM)


@ONE
@pytest.mark.parametrize("hears_first", [True, False], ids=["asked one by one", "asked at once"])
async def test_who_waited_is_answered_by_the_next_and_nobody_twice(
    whosaid,  # noqa: F811
    telegram,  # noqa: F811
    kept,  # noqa: F811
    hears_first,
):
    crowd = [telegram.person(f"P{number}") for number in range(CROWD)]
    slow, others = crowd[0], crowd[1:]
    telegram.faults.next(Fault.holds_request(), "sendMessage", slow.id)
    updates = telegram.records.updates

    def crowd_asks():
        for person in others:
            person.says("/help")

    slow.says("/help")
    if not hears_first:
        crowd_asks()
    async with whosaid() as process:
        await telegram.until(lambda: telegram.faults.are_over, LIMIT)
        if hears_first:
            crowd_asks()
        await telegram.until(lambda: all(map(told, others)), LIMIT)
        # In the moment between an answer and its being put down nobody can know.
        await until(lambda: len(heard(kept)) == len(others), LIMIT)
        assert not told(slow)
        process.kill()
        await process.communicate()
    assert updates.pending[0]["message"]["chat"]["id"] == slow.id
    async with whosaid():
        await telegram.until(lambda: not updates.pending, LIMIT)
    assert [len(told(person)) for person in crowd] == [1] * CROWD
