import pytest

from bot.fetch.feeds.in_memory import InMemoryFeedStates
from bot.model.feeds import FeedState, Look
from tests.contracts.feed_states import FIRST, FULL, LEASE, NOON, URL, FeedStatesContract


class TestInMemoryFeedStates(FeedStatesContract):
    @pytest.fixture
    def states(self):
        return InMemoryFeedStates()


async def test_entries_that_were_handed_over_are_kept_no_longer():
    states = InMemoryFeedStates()
    states.follow(FeedState(URL, NOON))
    (lease,) = await states.due(NOON, 1, LEASE)
    await states.save(lease, Look(FULL, (FIRST,)))
    assert states.hand_over() == (FIRST,)
    assert states.hand_over() == states.brought(URL) == ()


async def test_it_tells_when_the_next_feed_is_due():
    states = InMemoryFeedStates()
    assert states.next_at() is None
    states.follow(FeedState(URL, NOON))
    assert states.next_at() == NOON
    (lease,) = await states.due(NOON, 1, LEASE)
    assert states.next_at() == lease.until
    await states.save(lease, Look(FULL))
    assert states.next_at() == FULL.next_at
