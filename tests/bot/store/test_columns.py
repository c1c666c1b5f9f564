"""What is stored comes back the same, whatever it holds."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.store.columns import Moment, Strings, Words
from bot.store.errors import named_errors
from tests.bot.store.made import ANY_TEXT, MOMENTS

SHELF = sa.Table(
    "shelf",
    sa.MetaData(),
    sa.Column("words", Words),
    sa.Column("moment", Moment),
    sa.Column("strings", Strings),
)
ON_A_SHELF = settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)


@pytest.fixture
def shelf(store):
    """A table that is made in a transaction which never ends well."""
    with store.engine.connect() as connection:
        SHELF.create(connection)
        yield connection
        connection.rollback()


@ON_A_SHELF
@given(words=ANY_TEXT, moment=MOMENTS, strings=st.lists(ANY_TEXT).map(tuple))
def test_any_words_and_moments_come_back_the_same(shelf, words, moment, strings):
    shelf.execute(SHELF.delete())
    shelf.execute(SHELF.insert().values(words=words, moment=moment, strings=strings))
    assert tuple(shelf.execute(sa.select(SHELF)).one()) == (words, moment, strings)
    found = sa.select(SHELF.c.moment).where(SHELF.c.words == words, SHELF.c.moment >= moment)
    assert shelf.scalar(found) == moment


def test_nothing_comes_back_as_nothing(shelf):
    shelf.execute(SHELF.insert().values(words=None, moment=None, strings=None))
    assert tuple(shelf.execute(sa.select(SHELF)).one()) == (None, None, None)


def test_a_moment_comes_back_in_utc(shelf):
    there = datetime(2026, 3, 29, 3, 30, tzinfo=timezone(timedelta(hours=2)))
    shelf.execute(SHELF.insert().values(moment=there))
    back = shelf.scalar(sa.select(SHELF.c.moment))
    assert back == there
    assert back.tzinfo is UTC


def test_a_moment_without_a_zone_is_refused(shelf):
    with pytest.raises(sa.exc.StatementError, match="naive"), named_errors("here"):
        shelf.execute(SHELF.insert().values(moment=datetime(2026, 1, 1)))  # noqa: DTZ001
