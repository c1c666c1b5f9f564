import itertools
import math
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.pacing import Budget, Pacing, share_of
from bot.model.limits import Limits, Rate

TELEGRAM = Limits(chat=Rate(1, 1.0), group=Rate(20, 60.0), token=Rate(30, 1.0))


def leave(pacing: Pacing, chat: str, now: float, *, is_group: bool = False) -> float:
    """Send one message as soon as it may leave, and tell when that is."""
    for _ in range(10):
        wait = pacing.wait_for_chat(chat, now, is_group=is_group)
        wait = max(wait, pacing.wait_for_token("", now))
        if wait == 0:
            pacing.draw(chat, "", now, is_group=is_group)
            return now
        now += wait
    raise AssertionError("it never comes to an end")


def test_a_chat_gets_one_message_a_second():
    pacing = Pacing(TELEGRAM)
    assert [leave(pacing, "a", 0.0) for _ in range(3)] == [0.0, 1.0, 2.0]


def test_another_chat_does_not_wait_for_it():
    pacing = Pacing(TELEGRAM)
    leave(pacing, "a", 0.0)
    assert leave(pacing, "b", 0.0) == 0.0


def test_a_group_gets_twenty_in_any_minute():
    pacing = Pacing(TELEGRAM)
    times = [leave(pacing, "g", 0.0, is_group=True) for _ in range(45)]
    assert times[19] == 19.0
    assert times[20] == 60.0  # not 20: the twenty-first waits for the minute to end
    assert all(later - early >= 60.0 for early, later in zip(times, times[20:], strict=False))


def test_a_token_sends_thirty_in_any_second():
    pacing = Pacing(TELEGRAM)
    times = [leave(pacing, f"chat {number}", 0.0) for number in range(90)]
    assert times[29] == 0.0
    assert times[30] == 1.0
    assert times[89] == 2.0


@pytest.mark.parametrize(
    ("nodes", "share"),
    [
        (0, Rate(30, 1.0)),
        (1, Rate(30, 1.0)),
        (3, Rate(10, 1.0)),
        (4, Rate(7, 1.0)),
        (60, Rate(1, 2.0)),
    ],
    ids=str,
)
def test_nodes_share_a_token(nodes, share):
    assert share_of(Rate(30, 1.0), nodes) == share
    assert nodes * share.count / share.seconds <= 30


def test_a_smaller_share_holds_at_once():
    pacing = Pacing(TELEGRAM)
    for number in range(30):
        leave(pacing, f"chat {number}", 0.0)
    pacing.share(3)
    assert pacing.wait_for_token("", 0.5) == 0.5
    times = [leave(pacing, f"other {number}", 1.0) for number in range(11)]
    assert times[-1] == 2.0


def test_a_chat_is_held_as_long_as_the_platform_asks():
    pacing = Pacing(TELEGRAM)
    pacing.hold_chat("a", 35.0, 100.0)
    assert pacing.wait_for_chat("a", 100.0, is_group=False) == 35.0
    assert pacing.wait_for_chat("a", 134.5, is_group=True) == 0.5
    assert pacing.wait_for_chat("a", 135.0, is_group=False) == 0.0
    assert pacing.wait_for_chat("b", 100.0, is_group=False) == 0.0


def test_a_short_hold_does_not_end_a_long_one():
    pacing = Pacing(TELEGRAM)
    pacing.hold_chat("a", 35.0, 0.0)
    pacing.hold_chat("a", 1.0, 0.0)
    assert pacing.wait_for_chat("a", 2.0, is_group=False) == 33.0


def test_a_token_is_held_for_all_chats_and_for_no_other_token():
    pacing = Pacing(TELEGRAM)
    pacing.hold_token("T1", 5.0, 0.0)
    assert pacing.wait_for_token("T1", 1.0) == 4.0
    assert pacing.wait_for_token("T2", 1.0) == 0.0


def test_a_hundred_thousand_chats_need_no_more_memory_than_those_in_use():
    pacing = Pacing(TELEGRAM)
    sizes = []
    tracemalloc.start()
    for number in range(100_000):
        now = number / 30
        pacing.draw(f"-100{number}", "", now, is_group=True)
        sizes.append(len(pacing))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    # 1,800 groups are in use: 30 a second for a minute.
    assert max(sizes) < 10_000
    assert peak < 20_000_000


def test_what_is_forgotten_had_a_full_budget():
    pacing = Pacing(TELEGRAM)
    pacing.hold_chat("held", 10_000.0, 0.0)
    for number in range(5_000):
        pacing.draw(f"chat {number}", "", float(number), is_group=True)
    assert pacing.wait_for_chat("held", 5_000.0, is_group=False) == 5_000.0
    assert pacing.wait_for_chat("chat 4999", 4_999.5, is_group=True) == 0.5


@given(
    count=st.integers(1, 30),
    seconds=st.floats(0.1, 100.0),
    steps=st.lists(st.floats(0.0, 50.0), min_size=1, max_size=120),
)
def test_no_stretch_of_time_ever_has_more_than_the_rate(count, seconds, steps):
    rate, budget, times = Rate(count, seconds), Budget(), []
    for now in itertools.accumulate(steps):
        if budget.wait(rate, now) == 0.0:
            budget.draw(rate, now)
            times.append(now)
    for early, late in zip(times, times[count:], strict=False):
        assert late - early >= seconds * (1 - 1e-9)


def test_a_message_that_was_long_on_its_way_counts_as_one_of_later():
    pacing = Pacing(TELEGRAM)
    first = pacing.draw("g", "", 0.0, is_group=True)
    pacing.draw("b", "", 0.2, is_group=False)
    pacing.move(first, 0.7)
    assert pacing.wait_for_chat("g", 1.0, is_group=True) == pytest.approx(0.7)
    for number in range(28):
        pacing.draw(f"chat {number}", "", 0.8, is_group=False)
    assert pacing.wait_for_token("", 0.9) == pytest.approx(0.3)  # until the second one is gone
    assert pacing.wait_for_token("", 1.3) == 0.0


def test_messages_of_a_token_leave_spread():
    pacing = Pacing(Limits(chat=Rate(1, 1.0), token=Rate(30, 1.0), spread=Rate(3, 0.1)))
    times = [leave(pacing, f"chat {number}", 0.0) for number in range(7)]
    assert times == pytest.approx([0.0, 0.0, 0.0, 0.1, 0.1, 0.1, 0.2])


class Stingy:
    """A platform that takes fewer messages of a token than its documents say."""

    def __init__(self, count: int, seconds: float):
        self.taken, self.refused = [], 0
        self._rate, self._budget = Rate(count, seconds), Budget()

    def wait(self, now: float) -> float:
        """Take a message, or ask to wait."""
        if seconds := self._budget.wait(self._rate, now):
            self.refused += 1
            return math.ceil(seconds)
        self._budget.draw(self._rate, now)
        self.taken.append(now)
        return 0.0


def push(pacing: Pacing, platform: Stingy, count: int, tenant: str = "", now: float = 0.0):
    """Send messages, a new chat each, each until it is taken."""
    for number in range(count):
        while True:
            now += pacing.wait_for_token(tenant, now)
            pacing.draw(f"{tenant}/{number}", tenant, now, is_group=False)
            if not (seconds := platform.wait(now)):
                break
            pacing.hold_token(tenant, seconds, now)
    return now


SLACK = Limits(chat=Rate(1, 1.05), token=Rate(15, 3.03))


@pytest.mark.parametrize(("count", "most"), [(15, 0), (12, 5), (6, 8), (3, 10), (1, 14)])
def test_a_platform_that_takes_less_than_we_reckon_refuses_little(count, most):
    pacing, platform = Pacing(SLACK), Stingy(count, 3.0)
    ended = push(pacing, platform, 550)
    assert platform.refused <= most
    assert ended <= 550 / count * 3 * 2.2  # and it is not left unused


def test_the_pace_comes_back_when_the_platform_takes_more_again():
    pacing = Pacing(SLACK)
    slow = push(pacing, Stingy(3, 3.0), 100)
    begun = push(pacing, Stingy(15, 3.0), 1_000, now=slow)
    ended = push(pacing, Stingy(15, 3.0), 150, now=begun)
    assert ended - begun == pytest.approx(150 / 15 * 3.03, abs=3.1)


def test_one_workspace_that_goes_slowly_does_not_slow_the_others():
    pacing = Pacing(SLACK)
    push(pacing, Stingy(3, 3.0), 50, "T1")
    assert pacing.wait_for_token("T1", 1_000.0) == 0.0
    first = push(pacing, Stingy(15, 3.0), 1, "T2", now=1_000.0)
    last = push(pacing, Stingy(15, 3.0), 59, "T2", now=first)
    assert last - first == pytest.approx(3 * 3.03)


def test_refusals_of_what_left_together_count_once():
    pacing = Pacing(SLACK)
    for number in range(15):
        pacing.draw(f"chat {number}", "T1", 0.0, is_group=False)
    for _ in range(9):
        pacing.hold_token("T1", 2.0, 0.1)
    left = [leave_with(pacing, "T1", 10.0 + number / 1000) for number in range(3)]
    assert left[1] - left[0] == pytest.approx(3.03 / 15 / 0.95, rel=0.01)


def test_a_single_refusal_costs_next_to_nothing():
    """A delay of the machine or the network is no smaller limit."""
    pacing = Pacing(SLACK)
    pacing.hold_token("", 1.0, 0.0)
    ended = push(pacing, Stingy(15, 3.0), 300)
    assert ended <= 300 / 15 * 3.03 * 1.03


def test_a_token_that_goes_slowly_is_not_forgotten():
    pacing = Pacing(SLACK)
    pacing.hold_token("T0", 1.0, 0.0)
    for number in range(5_000):
        pacing.draw("chat", f"T{number + 1}", 100.0 * number, is_group=False)
    later = 1_000_000.0
    first, second = (leave_with(pacing, "T0", later) for _ in range(2))
    assert second - first > 3.03 / 15


def leave_with(pacing: Pacing, tenant: str, now: float) -> float:
    """Send one message of a token as soon as it may leave, and tell when that is."""
    while wait := pacing.wait_for_token(tenant, now):
        now += wait
    pacing.draw(f"{tenant} {now}", tenant, now, is_group=False)
    return now
