"""Nodes: one that is silent is seized once."""

from bot.model.jobs import Beat
from bot.store.nodes import StoredNodes
from tests.bot.store.made import NOON, later

NODES = StoredNodes()


def test_a_node_beats_until_it_leaves(store):
    with store.writing() as transaction:
        assert NODES.beat(transaction, "a", NOON) is False
        NODES.enter(transaction, "b", NOON)
        NODES.enter(transaction, "a", NOON)
        NODES.enter(transaction, "a", later(seconds=1))
        assert NODES.beat(transaction, "b", later(seconds=2)) is True
        assert NODES.beats(transaction) == (
            Beat("a", later(seconds=1)),
            Beat("b", later(seconds=2)),
        )
        NODES.leave(transaction, "a")
        NODES.leave(transaction, "a")
        assert NODES.beats(transaction) == (Beat("b", later(seconds=2)),)


def test_a_silent_node_is_seized_by_one(store):
    with store.writing() as transaction:
        NODES.enter(transaction, "a", NOON)
        (beat,) = NODES.beats(transaction)
        assert NODES.seize(transaction, beat, later(seconds=9)) is True
        assert NODES.seize(transaction, beat, later(seconds=9)) is False


def test_a_node_that_has_beaten_since_is_not_seized(store):
    with store.writing() as transaction:
        NODES.enter(transaction, "a", NOON)
        (beat,) = NODES.beats(transaction)
        NODES.beat(transaction, "a", later(microseconds=1))
        assert NODES.seize(transaction, beat, later(seconds=9)) is False
