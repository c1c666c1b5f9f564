"""A front that breaks for good leaves the others at work; the last one ends the node."""

import asyncio
import logging

import pytest

from bot.errors import BotError, StoreError
from bot.model.chats import Platform
from bot.wiring.listening import end_of_listening


class RefusedError(BotError):
    """The token is refused; get a new one."""


@pytest.fixture
async def fronts():
    """Two fronts, which hear until they are told how to end."""
    loop = asyncio.get_running_loop()
    return {Platform.TELEGRAM: loop.create_future(), Platform.SLACK: loop.create_future()}


@pytest.fixture
async def given_up():
    return {}


@pytest.fixture
async def listening(fronts, given_up):
    async def hear(end):
        await end

    end = asyncio.create_task(
        end_of_listening(
            {each: asyncio.create_task(hear(fronts[each])) for each in fronts},
            given_up.__setitem__,
        )
    )
    yield end
    end.cancel()
    await asyncio.gather(end, return_exceptions=True)
    for front in fronts.values():
        front.cancel()


@pytest.fixture
def logged(caplog):
    caplog.set_level(logging.ERROR)
    return caplog


async def test_one_that_is_broken_is_an_error_and_the_other_goes_on(
    fronts, listening, logged, given_up
):
    fronts[Platform.TELEGRAM].set_exception(RefusedError())
    while not logged.messages:
        await asyncio.sleep(0)
    (words,) = logged.messages
    assert words.startswith("Telegram is not served")
    assert "The token is refused; get a new one." in words
    assert not listening.done()
    assert given_up == {
        Platform.TELEGRAM: "The token is refused; get a new one. Then start this node again."
    }


async def test_the_last_one_that_is_broken_is_the_end(fronts, listening, logged):
    fronts[Platform.TELEGRAM].set_exception(RefusedError())
    while not logged.messages:
        await asyncio.sleep(0)
    fronts[Platform.SLACK].set_exception(RefusedError("the app token"))
    with pytest.raises(RefusedError, match="the app token"):
        await listening
    assert len(logged.messages) == 1


async def test_two_that_break_at_once_are_the_end(fronts, listening, logged):
    for front in fronts.values():
        front.set_exception(RefusedError())
    with pytest.raises(RefusedError):
        await listening
    assert len(logged.messages) == 1


@pytest.mark.parametrize("error", [StoreError(), ZeroDivisionError()], ids=lambda each: repr(each))
async def test_a_broken_database_and_a_bug_are_the_end_of_all(fronts, listening, logged, error):
    fronts[Platform.TELEGRAM].set_exception(error)
    with pytest.raises(type(error)):
        await listening
    assert not logged.messages


async def test_one_with_nobody_left_to_hear_is_the_end(fronts, listening):
    fronts[Platform.SLACK].set_result(None)
    await listening
