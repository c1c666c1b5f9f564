import asyncio
import time

import pytest

from bot.delivery import runner as runners
from bot.delivery.runner import Runner, Timer
from bot.errors import StoreError
from tests.bot.delivery.waiting import until


class Counted:
    def __init__(self, seconds=0.0):
        self.turns, self.at_once, self.most = 0, 0, 0
        self.seconds = seconds

    async def work(self):
        self.turns += 1
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        await asyncio.sleep(self.seconds)
        self.at_once -= 1


async def test_every_timer_is_due_at_once_and_then_again():
    often, seldom = Counted(), Counted()
    runner = Runner([Timer("often", 0.05, often.work), Timer("seldom", 3600, seldom.work)])
    runner.start()
    await until(lambda: often.turns >= 4)
    await runner.stop()
    assert seldom.turns == 1


async def test_a_turn_that_takes_long_skips_turns_and_is_never_two_at_once():
    slow = Counted(0.2)
    runner = Runner([Timer("slow", 0.02, slow.work)])
    runner.start()
    await until(lambda: slow.turns >= 3)
    await runner.stop()
    assert slow.most == 1


async def test_a_failing_turn_does_not_end_the_timer(caplog):
    turns = []

    async def fail():
        turns.append(1)
        raise ValueError("once more")

    runner = Runner([Timer("failing", 0.02, fail)])
    runner.start()
    await until(lambda: len(turns) >= 3)
    await runner.stop()
    assert "once more" in caplog.text


async def test_what_is_the_matter_is_told_once_and_in_one_line(caplog):
    turns = []

    async def fail():
        turns.append(1)
        if len(turns) != 4:
            raise StoreError("whosaid.db")

    runner = Runner([Timer("tick", 0.02, fail)])
    runner.start()
    await until(lambda: len(turns) >= 8)
    await runner.stop()
    told = [record.getMessage() for record in caplog.records]
    assert told == [f"tick: {StoreError('whosaid.db')}"] * 2  # it was well again in between
    assert not any(record.exc_info for record in caplog.records)


@pytest.mark.parametrize("jump", [-7200.0, 7200.0], ids=["two hours back", "two hours ahead"])
async def test_a_jump_of_the_clock_makes_every_timer_due(jump, monkeypatch):
    monkeypatch.setattr(runners, "WATCH_SECONDS", 0.02)
    offset = [0.0]
    seldom = Counted()
    runner = Runner([Timer("seldom", 3600, seldom.work)], wall=lambda: time.time() + offset[0])
    runner.start()
    await until(lambda: seldom.turns == 1)
    await asyncio.sleep(0.1)
    offset[0] = jump
    await until(lambda: seldom.turns == 2)
    await asyncio.sleep(0.1)
    assert seldom.turns == 2  # once for the jump, not for every hour
    await runner.stop()


async def test_a_stopped_runner_stops_what_it_is_at(caplog):
    slow = Counted(60)
    runner = Runner([Timer("slow", 1, slow.work)])
    runner.start()
    await until(lambda: slow.turns == 1)
    await runner.stop()
    await asyncio.sleep(0.05)
    assert not caplog.records
