"""What every memory of feeds must do: the tests of the port FeedStates.

A subclass gives the fixture `states`: the port, and `follow(state)`, `unfollow(url)`,
`remembered(url)`, `brought(url)` and `notices(url)` as `InMemoryFeedStates` has them; each of the
five may be a coroutine.
"""

import inspect
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.model.feeds import Entry, FeedState, Look, Validators

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)
LEASE = 120.0
URL = "https://news.example/feed"
OTHER = "https://other.example/feed?page=1"
FULL = FeedState(
    url=URL,
    next_at=NOON + timedelta(hours=1),
    title="News – “Ünïcode” \U0001f4f0",
    validators=Validators('W/"a, b"', "Thu, 26 Nov 2026 11:00:00 GMT", "https://cdn.example/1"),
    failures=3,
    error="The server answered that it will not give this (status 503)",
    last_success=NOON - timedelta(days=1, microseconds=7),
    known=("aa", "bb", "cc"),
    ttl=3_600,
)
FIRST = Entry("a1", "https://news.example/1", "One dead", "One man died.", NOON)
SECOND = Entry("a2", "", "Zwölf Tote", "")


def later(seconds):
    return NOON + timedelta(seconds=seconds)


async def settled(answer):
    return await answer if inspect.isawaitable(answer) else answer


class FeedStatesContract:
    @pytest.fixture
    async def followed(self, states):
        await settled(states.follow(FeedState(URL, NOON)))
        return states

    async def test_nothing_is_due_before_its_time(self, followed):
        assert await followed.due(NOON - timedelta(seconds=1), 10, LEASE) == ()
        (lease,) = await followed.due(NOON, 10, LEASE)
        assert lease.state == FeedState(URL, NOON)
        assert lease.until == later(LEASE)

    async def test_the_longest_due_come_first_and_no_more_than_were_asked_for(self, states):
        for minute in (3, 1, 4, 2):
            url = f"https://news.example/{minute}"
            await settled(states.follow(FeedState(url, NOON + timedelta(minutes=minute))))
        leases = await states.due(later(600), 3, LEASE)
        assert [lease.state.url[-1] for lease in leases] == ["1", "2", "3"]
        (rest,) = await states.due(later(600), 3, LEASE)
        assert rest.state.url[-1] == "4"

    async def test_two_who_ask_never_get_the_same_feed(self, followed):
        assert len(await followed.due(NOON, 10, LEASE)) == 1
        assert await followed.due(NOON, 10, LEASE) == ()
        assert await followed.due(later(LEASE - 1), 10, LEASE) == ()

    async def test_a_lease_runs_out_when_its_holder_dies(self, followed):
        await followed.due(NOON, 10, LEASE)
        (lease,) = await followed.due(later(LEASE), 10, LEASE)
        assert lease.state == FeedState(URL, NOON)

    async def test_everything_that_is_remembered_comes_back_the_same(self, followed):
        (lease,) = await followed.due(NOON, 10, LEASE)
        assert await followed.save(lease, Look(FULL)) is True
        assert await settled(followed.remembered(URL)) == FULL
        assert await followed.due(later(3_599), 10, LEASE) == ()
        (again,) = await followed.due(later(3_600), 10, LEASE)
        assert again.state == FULL

    async def test_entries_and_notice_are_kept_with_the_state(self, followed):
        (lease,) = await followed.due(NOON, 10, LEASE)
        await followed.save(lease, Look(FULL, (FIRST, SECOND), "It has moved."))
        assert set(await settled(followed.brought(URL))) == {FIRST, SECOND}
        assert tuple(await settled(followed.notices(URL))) == ("It has moved.",)

    async def test_an_entry_that_came_before_is_not_kept_twice(self, followed):
        (lease,) = await followed.due(NOON, 10, LEASE)
        await followed.save(lease, Look(FeedState(URL, NOON), (FIRST,)))
        (lease,) = await followed.due(NOON, 10, LEASE)
        changed = replace(FIRST, title="Two dead")
        await followed.save(lease, Look(FULL, (changed, SECOND)))
        assert set(await settled(followed.brought(URL))) == {FIRST, SECOND}

    async def test_who_lost_his_lease_saves_nothing(self, followed):
        (late,) = await followed.due(NOON, 10, LEASE)
        (held,) = await followed.due(later(LEASE), 10, LEASE)
        assert await followed.save(late, Look(FULL, (FIRST,), "Late.")) is False
        assert await settled(followed.remembered(URL)) == FeedState(URL, NOON)
        assert await settled(followed.brought(URL)) == ()
        assert tuple(await settled(followed.notices(URL))) == ()
        assert await followed.save(held, Look(FULL, (SECOND,))) is True
        assert await settled(followed.brought(URL)) == (SECOND,)

    async def test_a_lease_is_good_for_one_save(self, followed):
        (lease,) = await followed.due(NOON, 10, LEASE)
        assert await followed.save(lease, Look(FULL)) is True
        assert await followed.save(lease, Look(FeedState(URL, NOON))) is False
        assert await settled(followed.remembered(URL)) == FULL

    async def test_a_feed_that_nobody_follows_any_more_is_not_saved(self, followed):
        (lease,) = await followed.due(NOON, 10, LEASE)
        await settled(followed.unfollow(URL))
        assert await followed.save(lease, Look(FULL, (FIRST,))) is False
        assert await followed.due(later(7_200), 10, LEASE) == ()

    async def test_a_feed_that_is_gone_is_never_due(self, followed):
        (lease,) = await followed.due(NOON, 10, LEASE)
        gone = replace(FULL, gone=True)
        await followed.save(lease, Look(gone, notice="It is gone."))
        assert await settled(followed.remembered(URL)) == gone
        assert await followed.due(later(10**7), 10, LEASE) == ()

    async def test_a_feed_moves_with_all_that_it_brought(self, followed):
        (lease,) = await followed.due(NOON, 10, LEASE)
        await followed.save(lease, Look(FeedState(URL, NOON), (FIRST,)))
        (lease,) = await followed.due(NOON, 10, LEASE)
        moved = replace(FULL, url=OTHER)
        assert await followed.save(lease, Look(moved, (FIRST, SECOND))) is True
        assert await settled(followed.remembered(URL)) is None
        assert await settled(followed.remembered(OTHER)) == moved
        assert set(await settled(followed.brought(OTHER))) == {FIRST, SECOND}
        (lease,) = await followed.due(later(3_600), 10, LEASE)
        assert lease.state == moved

    async def test_a_feed_does_not_move_where_another_is_followed(self, followed):
        other = FeedState(OTHER, later(9_000), title="Other")
        await settled(followed.follow(other))
        (lease,) = await followed.due(NOON, 10, LEASE)
        assert await followed.save(lease, Look(replace(FULL, url=OTHER), (FIRST,))) is True
        assert await settled(followed.remembered(OTHER)) == other
        assert await settled(followed.remembered(URL)) == FULL
        assert await settled(followed.brought(URL)) == (FIRST,)
        assert await settled(followed.brought(OTHER)) == ()
