"""A workspace that takes less than we reckon, through the real engine and the real adapter."""

from benchmarks.load import measure
from benchmarks.slack_load import SlackCrowd, SlackLoadNode
from tests.bot.wiring.conftest import let_dbos_end


def test_a_workspace_that_allows_two_a_second_refuses_a_handful():
    try:
        measured = measure(SlackLoadNode, SlackCrowd(count=20, cap=2), "sqlite", most=2)
    finally:
        let_dbos_end()
    seen = measured.seen
    assert len(seen.arrivals) == 22
    assert not seen.wrong  # each message of each post once, in order
    # Those that left together before the first refusal came back, and two or three more.
    assert 0 < len(seen.refusals) <= 13
