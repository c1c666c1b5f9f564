"""What was handled before something earlier is known to whoever fetches next, for two days."""

from bot.model.chats import Platform
from bot.store.heard import StoredHeard
from tests.bot.store.made import NOON, later

HEARD = StoredHeard()
TELEGRAM, SLACK = Platform.TELEGRAM, Platform.SLACK


def test_what_was_put_down_is_known_of_its_platform(store):
    with store.writing() as transaction:
        assert HEARD.numbers(transaction, TELEGRAM) == frozenset()
        for number in (7, 2**52, 7):
            HEARD.note(transaction, TELEGRAM, number, NOON)
        assert HEARD.numbers(transaction, TELEGRAM) == {7, 2**52}
        assert HEARD.numbers(transaction, SLACK) == frozenset()


def test_what_is_old_is_forgotten(store):
    with store.writing() as transaction:
        HEARD.note(transaction, TELEGRAM, 1, NOON)
        HEARD.note(transaction, TELEGRAM, 2, later(days=1))
        HEARD.note(transaction, TELEGRAM, 3, later(days=2, seconds=1))
        assert HEARD.numbers(transaction, TELEGRAM) == {2, 3}
