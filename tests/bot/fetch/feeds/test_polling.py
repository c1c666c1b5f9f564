import asyncio
from collections import defaultdict
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.fetch.errors import NoSuchHostError, ParserCrashedError
from bot.fetch.feeds.deciding import Finding, begin
from bot.fetch.feeds.in_memory import InMemoryFeedStates
from bot.fetch.feeds.lines import host_of
from bot.fetch.feeds.polling import Poller
from bot.model.settings import PollRules
from tests.bot.fetch.feeds.made import NOW, FakeClock, answer, entry, found

QUICK = PollRules(idle=0.01)


class FakeFinder:
    """Finds what a test says, and keeps who was asked when and how many at once."""

    def __init__(self, say=lambda url: found(entry(1))):
        self.say = say
        self.asked = []
        self.at_once = defaultdict(int)
        self.most = defaultdict(int)

    async def find(self, state, moment):
        host = host_of(state.url)
        self.asked.append(state.url)
        for key in (host, ""):
            self.at_once[key] += 1
            self.most[key] = max(self.most[key], self.at_once[key])
        await asyncio.sleep(0)
        try:
            said = self.say(state.url)
            said = await said if asyncio.iscoroutine(said) else said
        finally:
            self.at_once[host] -= 1
            self.at_once[""] -= 1
        if isinstance(said, BaseException):
            raise said
        return said


class FullDisk(InMemoryFeedStates):
    """Keeps nothing while it is full; `refuses` looks it never keeps."""

    def __init__(self):
        super().__init__()
        self.is_full = False
        self.refuses = lambda look: False
        self.tried = 0

    async def save(self, lease, look):
        self.tried += 1
        if self.is_full or self.refuses(look):
            raise OSError(28, "No space left on device")
        return await super().save(lease, look)


def following(*urls, states=None):
    states = states or InMemoryFeedStates()
    for place, url in enumerate(urls):
        states.follow(begin(url, NOW - timedelta(minutes=len(urls) - place)))
    return states


def polling(finder, states, clock=None, rules=QUICK):
    return Poller(finder, states, clock or FakeClock(), rules, chance=lambda: 0.5)


@asynccontextmanager
async def running(poller):
    task = asyncio.create_task(poller.run())
    try:
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def until(condition):
    async with asyncio.timeout(20):
        while not condition():
            await asyncio.sleep(0.002)


def urls(hosts, feeds):
    return [f"https://h{host}.example/{feed}" for feed in range(feeds) for host in range(hosts)]


async def test_every_feed_that_is_due_is_looked_at_once():
    finder, states = FakeFinder(), following(*urls(hosts=20, feeds=10))
    await polling(finder, states).run_out()
    assert sorted(finder.asked) == sorted(urls(20, 10))
    assert all(states.remembered(url).last_success == NOW for url in urls(20, 10))


async def test_a_feed_is_looked_at_again_when_it_is_due():
    finder, clock = FakeFinder(), FakeClock()
    states = following("https://a.example/f")
    poller = polling(finder, states, clock)
    for minutes in (0, 14, 2, 14, 2):
        clock.tick(minutes=minutes)
        await poller.run_out()
    assert len(finder.asked) == 3


async def test_no_host_is_asked_twice_at_a_time_but_many_hosts_are():
    finder = FakeFinder(lambda url: asyncio.sleep(0.002, found(entry(1))))
    await polling(finder, following(*urls(hosts=20, feeds=5))).run_out()
    assert finder.most.pop("") == 20
    assert set(finder.most.values()) == {1}


async def test_the_feeds_of_a_host_are_looked_at_in_the_order_in_which_they_are_due():
    finder = FakeFinder()
    await polling(finder, following(*urls(hosts=3, feeds=9))).run_out()
    for host in range(3):
        mine = [url for url in finder.asked if f"//h{host}." in url]
        assert mine == sorted(mine)


async def test_a_host_that_never_answers_holds_up_nobody_else():
    stuck = asyncio.Event()

    async def say(url):
        if "//h0." in url:
            await stuck.wait()
        return found(entry(1))

    finder, states = FakeFinder(say), following(*urls(hosts=20, feeds=10))
    async with running(polling(finder, states, rules=replace(QUICK, leases=40))):
        others = [url for url in urls(20, 10) if "//h0." not in url]
        await until(lambda: all(states.remembered(url).last_success for url in others))
        assert len([url for url in finder.asked if "//h0." in url]) == 1


async def test_more_feeds_than_a_host_can_serve_are_put_off_one_behind_the_other():
    stuck = asyncio.Event()

    async def say(url):
        await stuck.wait()
        return found(entry(1))

    finder, states = FakeFinder(say), following(*urls(hosts=1, feeds=500))
    async with running(polling(finder, states)):
        everybody = urls(1, 500)
        await until(lambda: sum(states.remembered(u).next_at > NOW for u in everybody) >= 487)
    moments = {states.remembered(url).next_at for url in everybody}
    later = sorted(at for at in moments if at > NOW)
    assert len(later) in {487, 488}
    assert later[-1] - later[0] == timedelta(seconds=(len(later) - 1) * 5)


@pytest.mark.parametrize(
    "trouble",
    [
        Finding(error="There is no such host"),
        ParserCrashedError(),
        ZeroDivisionError("a bug"),
        MemoryError(),
        TimeoutError(),
        asyncio.IncompleteReadError(b"", 4),
        "a bug of another kind",
    ],
    ids=repr,
)
async def test_a_feed_in_trouble_is_alone_in_it(trouble):
    finder = FakeFinder(lambda url: trouble if url.endswith("/3") else found(entry(1)))
    states = following(*urls(hosts=2, feeds=6))
    await polling(finder, states).run_out()
    for url in urls(2, 6):
        state = states.remembered(url)
        assert state.failures == (1 if url.endswith("/3") else 0)
        assert bool(state.error) == url.endswith("/3")


async def test_new_entries_are_kept_with_the_state():
    clock, said = FakeClock(), [entry(1, 5)]
    states = following("https://a.example/f")
    poller = polling(FakeFinder(lambda url: found(*said)), states, clock)
    for number in range(2, 6):
        await poller.run_out()
        said.insert(0, entry(number, 5 - number))
        clock.tick(hours=1)
    await poller.run_out()
    assert [e.identity for e in states.brought("https://a.example/f")] == [
        "id1", "id2", "id3", "id4", "id5",
    ]  # fmt: skip


async def test_a_full_disk_loses_nothing_and_nobody_is_asked_in_vain():
    states = following(*urls(hosts=5, feeds=20), states=FullDisk())
    states.is_full = True
    finder, clock = FakeFinder(), FakeClock()
    async with running(polling(finder, states, clock)):
        await until(lambda: states.tried > 10)
        asked = len(finder.asked)
        assert asked < 20
        states.is_full = False
        await until(
            lambda: clock.tick(seconds=1) or all(states.brought(url) for url in urls(5, 20))
        )
    assert all(len(states.brought(url)) == 1 for url in urls(5, 20))


async def test_one_look_that_cannot_be_kept_stops_no_other():
    states = following(*urls(hosts=1, feeds=5), states=FullDisk())
    states.refuses = lambda look: bool(look.entries) and look.state.url.endswith("/2")
    finder = FakeFinder()
    await polling(finder, states).run_out()
    bad = states.remembered("https://h0.example/2")
    assert (bad.failures, bad.known) == (1, ())
    assert "cannot be kept" in bad.error
    assert all(states.brought(url) for url in urls(1, 5) if not url.endswith("/2"))
    states.refuses = lambda look: False
    await polling(finder, states, FakeClock(NOW + timedelta(hours=1))).run_out()
    assert len(states.brought("https://h0.example/2")) == 1


async def test_a_memory_that_cannot_be_asked_is_asked_again():
    states, finder = following("https://a.example/f"), FakeFinder()
    answers = iter([OSError("database is locked"), OSError("gone"), None])
    due = states.due

    async def sometimes(*asked):
        if error := next(answers, None):
            raise error
        return await due(*asked)

    states.due = sometimes
    async with running(polling(finder, states)):
        await until(lambda: states.brought("https://a.example/f"))


async def test_what_a_dead_poller_held_is_looked_at_by_another():
    states, clock = following(*urls(hosts=2, feeds=3)), FakeClock()
    stuck = FakeFinder(lambda url: asyncio.sleep(3_600))
    async with running(polling(stuck, states, clock)):
        await until(lambda: len(stuck.asked) == 2)
    other = FakeFinder()
    await polling(other, states, clock).run_out()
    assert other.asked == []
    clock.tick(seconds=QUICK.lease)
    await polling(other, states, clock).run_out()
    assert sorted(other.asked) == sorted(urls(2, 3))


async def test_two_pollers_share_the_feeds():
    states = following(*urls(hosts=10, feeds=10))
    first, second = FakeFinder(), FakeFinder()
    rules = replace(QUICK, leases=20)
    await asyncio.gather(
        polling(first, states, rules=rules).run_out(),
        polling(second, states, rules=rules).run_out(),
    )
    assert sorted(first.asked + second.asked) == sorted(urls(10, 10))
    assert first.asked
    assert second.asked


async def test_a_look_that_came_too_late_changes_nothing():
    clock, states = FakeClock(), following("https://a.example/f")

    async def say(url):
        clock.tick(seconds=QUICK.lease)
        await states.due(clock.now(), 1, QUICK.lease)  # somebody else takes it
        return found(entry(1))

    await polling(FakeFinder(say), states, clock).run_out()
    assert states.brought("https://a.example/f") == ()


async def test_feeds_whose_lease_has_nearly_run_out_in_the_line_are_left_to_others():
    clock, states = FakeClock(), following(*urls(hosts=1, feeds=4))

    async def say(url):
        clock.tick(seconds=50)
        return found(entry(1))

    finder = FakeFinder(say)
    await polling(finder, states, clock).run_out()
    assert finder.asked == urls(1, 4)[:2] + urls(1, 4)[2:][: len(finder.asked) - 2]
    assert all(len(states.brought(url)) <= 1 for url in urls(1, 4))


async def test_a_host_that_has_enough_of_us_is_left_alone_with_all_its_feeds():
    said = Finding(answer(429, retry_after="1800"))
    finder = FakeFinder(lambda url: said if "//h0." in url else found(entry(1)))
    states, clock = following(*urls(hosts=2, feeds=6)), FakeClock()
    poller = polling(finder, states, clock)
    await poller.run_out()
    assert [url for url in finder.asked if "//h0." in url] == ["https://h0.example/0"]
    assert len(finder.asked) == 7
    clock.tick(minutes=29)
    await poller.run_out()
    assert not [url for url in finder.asked[7:] if "//h0." in url]
    clock.tick(minutes=3)
    said = found(entry(1))
    await poller.run_out()
    assert len({url for url in finder.asked if "//h0." in url}) == 6


async def test_when_the_name_service_is_dead_all_feeds_are_tried_again_soon():
    dead = Finding(error=str(NoSuchHostError("h0.example")), is_unreached=True)
    finder, clock = FakeFinder(lambda url: dead), FakeClock()
    states = following(*urls(hosts=10, feeds=1))
    poller = polling(finder, states, clock)
    for _ in range(20):
        await poller.run_out()
        clock.tick(minutes=31)
    failures = sorted(states.remembered(url).failures for url in urls(10, 1))
    assert failures == [0] * 8 + [1, 1]  # the first two hosts might have been at fault
    assert all("no such host" in states.remembered(url).error for url in urls(10, 1))


async def test_one_dead_host_among_living_ones_is_asked_ever_less():
    dead = Finding(error="There is no such host", is_unreached=True)
    finder = FakeFinder(lambda url: dead if "//h0." in url else found(entry(1)))
    clock, states = FakeClock(), following(*urls(hosts=5, feeds=2))
    poller = polling(finder, states, clock)
    for _ in range(96):
        await poller.run_out()
        clock.tick(minutes=16)
    assert len([url for url in finder.asked if url == "https://h0.example/0"]) == 7
    assert len([url for url in finder.asked if url == "https://h1.example/0"]) == 96


async def test_an_address_that_is_none_fails_by_itself():
    finder = FakeFinder()
    states = following("nonsense", "https://a.example/f")
    await polling(finder, states).run_out()
    assert sorted(finder.asked) == ["https://a.example/f", "nonsense"]


async def test_a_poller_ends_at_once_when_it_is_told_to():
    states = following(*urls(hosts=5, feeds=5))
    finder = FakeFinder(lambda url: asyncio.sleep(3_600))
    task = asyncio.create_task(polling(finder, states).run())
    await until(lambda: len(finder.asked) == 5)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert [each for each in asyncio.all_tasks() if each is not asyncio.current_task()] == []
