import asyncio
import threading
from contextlib import contextmanager

import pytest

from bot.delivery.keeper import Keeper
from bot.delivery.together import MOST, MOST_OF_THE_REST, Together
from bot.errors import PassingStoreError, StoreError


class Notebook:
    """A store of words: a transaction is the words that it adds, all of them or none."""

    def __init__(self):
        self.words = []
        self.transactions = []
        self.opens = threading.Event()
        self.opens.set()
        self.busy = threading.Event()
        self.breaks = []  # where the next ones break: at "begin", at "commit", "late" when done

    @contextmanager
    def writing(self):
        self.busy.set()
        self.opens.wait(10)
        breaks = self.breaks.pop(0) if self.breaks else ""
        if breaks == "begin":
            raise PassingStoreError("away")
        added = []
        yield added
        if breaks == "commit":
            raise PassingStoreError("gone")
        self.words += added
        self.transactions.append(added)
        if breaks == "late":
            raise PassingStoreError("gone, too late")

    reading = writing


@pytest.fixture
def notebook():
    return Notebook()


@pytest.fixture
def together(notebook):
    together = Together(notebook.writing)
    yield together
    together.close()


def adds(word):
    def work(transaction):
        transaction.append(word)
        return word.upper()

    return work


def breaks(error):
    def work(transaction):
        transaction.append("of what broke")
        raise error

    return work


async def at_once(notebook, together, *works):
    """Have all of them come while the store is busy; gives what came of each."""
    notebook.opens.clear()
    first = together.begin(adds("first"))
    await asyncio.to_thread(notebook.busy.wait, 10)
    pieces = [together.begin(work) for work in works]
    notebook.opens.set()
    await first.done
    return await asyncio.gather(*(piece.done for piece in pieces), return_exceptions=True)


async def test_what_comes_while_a_transaction_is_under_way_shares_the_next_one(notebook, together):
    results = await at_once(notebook, together, adds("a"), adds("b"), adds("c"))
    assert results == ["A", "B", "C"]
    assert notebook.transactions == [["first"], ["a", "b", "c"]]


async def test_a_piece_that_breaks_spoils_no_other(notebook, together):
    error = StoreError("broken")
    results = await at_once(notebook, together, adds("a"), breaks(error), adds("c"))
    assert results == ["A", error, "C"]
    assert notebook.words == ["first", "a", "c"]


async def test_an_error_that_no_future_takes_keeps_nobody_waiting(notebook, together):
    works = (adds("a"), breaks(StopIteration("nothing left")), adds("c"))
    first, broken, last = await at_once(notebook, together, *works)
    assert (first, last) == ("A", "C")
    assert "nothing left" in str(broken)


async def test_nothing_is_begun_once_it_is_closed(together):
    together.close()
    for _ in range(2):
        with pytest.raises(RuntimeError, match="nothing is put down"):
            together.begin(adds("late"))


async def test_so_many_and_no_more_share_a_transaction(notebook, together):
    await at_once(notebook, together, *(adds("a") for _ in range(2 * MOST + 1)))
    assert [len(words) for words in notebook.transactions] == [1, MOST, MOST, 1]


async def test_what_can_wait_comes_after_what_cannot_and_a_few_at_a_time(notebook, together):
    notebook.opens.clear()
    together.begin(adds("first"))
    await asyncio.to_thread(notebook.busy.wait, 10)
    slow = [together.begin(adds("slow"), can_wait=True) for _ in range(MOST_OF_THE_REST + 1)]
    quick = together.begin(adds("quick"))
    notebook.opens.set()
    await asyncio.gather(quick.done, *(piece.done for piece in slow))
    both = ["quick", *["slow"] * MOST_OF_THE_REST]
    assert notebook.transactions == [["first"], both, ["slow"]]


async def test_when_the_database_is_away_all_are_told_after_one_attempt(notebook, together):
    notebook.breaks = ["", "begin"]
    results = await at_once(notebook, together, adds("a"), adds("b"))
    assert all(isinstance(result, PassingStoreError) for result in results)
    assert notebook.words == ["first"]


async def test_when_it_goes_away_between_two_that_are_done_alone_the_rest_is_told(
    notebook, together
):
    notebook.breaks = ["", "", "", "begin"]
    results = await at_once(
        notebook, together, adds("a"), breaks(StoreError("broken")), adds("c"), adds("d")
    )
    assert results[0] == "A"
    assert all(isinstance(result, PassingStoreError) for result in results[1:])
    assert notebook.words == ["first", "a"]


async def test_who_does_not_wait_any_more_keeps_nobody_from_going_on(notebook, together):
    notebook.opens.clear()
    gone, other = together.begin(adds("gone")), together.begin(adds("other"))
    gone.done.cancel()
    notebook.opens.set()
    assert await asyncio.wait_for(other.done, 10) == "OTHER"


async def test_what_was_not_begun_when_it_closes_is_cancelled(notebook, together):
    notebook.opens.clear()
    together.begin(adds("first"))
    await asyncio.to_thread(notebook.busy.wait, 10)
    waiting = together.begin(adds("waiting"))
    together.close()
    notebook.opens.set()
    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(waiting.done, 10)
    assert "waiting" not in notebook.words


@pytest.fixture
def keeper(notebook):
    keeper = Keeper(notebook)
    yield keeper
    keeper.close()


@pytest.mark.parametrize(
    ("where", "words"),
    [
        ("begin", ["work"]),  # it has certainly not happened
        ("commit", ["once more"]),  # nobody knows, here it has not
        ("late", ["work", "once more"]),  # nobody knows, here it has
    ],
)
async def test_work_is_done_as_in_doubt_only_when_it_may_have_happened(
    notebook, keeper, where, words
):
    notebook.breaks = [where]
    await keeper.put(adds("work"), adds("once more"))
    assert notebook.words == words


async def test_work_whose_transaction_was_undone_is_not_in_doubt(notebook, keeper):
    def breaks_once(transaction):
        if not notebook.words:
            notebook.words.append("broke")
            raise PassingStoreError("locked")
        transaction.append("work")

    await keeper.put(breaks_once, adds("in doubt"))
    assert notebook.words == ["broke", "work"]


async def test_an_error_that_does_not_pass_ends_it(keeper):
    with pytest.raises(StoreError, match="broken"):
        await keeper.put(breaks(StoreError("broken")), adds("in doubt"))


async def test_nothing_is_put_down_for_who_has_gone(notebook, together):
    notebook.opens.clear()
    first = together.begin(adds("first"))
    await asyncio.to_thread(notebook.busy.wait, 10)
    together.begin(adds("gone")).done.cancel()
    last = together.begin(adds("last"))
    notebook.opens.set()
    await asyncio.gather(first.done, last.done)
    assert notebook.words == ["first", "last"]
