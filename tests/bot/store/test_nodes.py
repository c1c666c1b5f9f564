"""Nodes: one that is silent is seized once, and each life of a name is another one."""

from bot.model.chats import Platform
from bot.model.jobs import Beat, Life
from bot.model.services import Service
from bot.store.nodes import StoredNodes
from tests.bot.store.made import NOON, later

NODES = StoredNodes()
A, B = Life("a", NOON), Life("b", NOON)
A_AGAIN = Life("a", later(seconds=3))


def test_a_node_beats_until_it_leaves(store):
    with store.writing() as transaction:
        assert NODES.beat(transaction, A, NOON) is False
        assert NODES.enter(transaction, B) is True
        assert NODES.enter(transaction, A) is True
        assert NODES.beat(transaction, B, later(seconds=2)) is True
        assert NODES.beats(transaction) == (Beat(A, NOON), Beat(B, later(seconds=2)))
        NODES.leave(transaction, A)
        NODES.leave(transaction, A)
        assert NODES.beats(transaction) == (Beat(B, later(seconds=2)),)


def test_a_beat_tells_how_each_platform_is_served(store):
    well = (Service(Platform.TELEGRAM), Service(Platform.SLACK))
    odd = (Service(Platform.TELEGRAM, 'the "token"\x00\ud800 is refused; “héé”', is_over=True),)
    with store.writing() as transaction:
        NODES.enter(transaction, A, well)
        assert NODES.beats(transaction) == (Beat(A, NOON, well),)
        NODES.beat(transaction, A, later(seconds=1), odd)
        (beat,) = NODES.beats(transaction)
        assert beat == Beat(A, later(seconds=1), odd)
        assert NODES.seize(transaction, beat, later(seconds=9)) is True
        assert NODES.beats(transaction) == (Beat(A, later(seconds=9), odd),)


def test_who_enters_twice_because_the_answer_was_lost_has_entered(store):
    with store.writing() as transaction:
        assert NODES.enter(transaction, A) is True
        assert NODES.enter(transaction, A) is True


def test_a_name_belongs_to_one_life_at_a_time(store):
    with store.writing() as transaction:
        NODES.enter(transaction, A)
        assert NODES.enter(transaction, A_AGAIN) is False
        assert NODES.beat(transaction, A_AGAIN, later(seconds=4)) is False
        NODES.leave(transaction, A_AGAIN)
        assert NODES.beats(transaction) == (Beat(A, NOON),)


def test_what_is_meant_for_the_dead_does_not_hit_their_successor(store):
    with store.writing() as transaction:
        NODES.enter(transaction, A)
        (beat,) = NODES.beats(transaction)
        NODES.leave(transaction, A)
        NODES.enter(transaction, A_AGAIN)
        assert NODES.seize(transaction, beat, later(seconds=9)) is False
        NODES.leave(transaction, A)
        assert NODES.beat(transaction, A, later(seconds=9)) is False
        assert NODES.beat(transaction, A_AGAIN, later(seconds=9)) is True


def test_a_silent_node_is_seized_by_one(store):
    with store.writing() as transaction:
        NODES.enter(transaction, A)
        (beat,) = NODES.beats(transaction)
        assert NODES.seize(transaction, beat, later(seconds=9)) is True
        assert NODES.seize(transaction, beat, later(seconds=9)) is False


def test_a_node_that_has_beaten_since_is_not_seized(store):
    with store.writing() as transaction:
        NODES.enter(transaction, A)
        (beat,) = NODES.beats(transaction)
        NODES.beat(transaction, A, later(microseconds=1))
        assert NODES.seize(transaction, beat, later(seconds=9)) is False
