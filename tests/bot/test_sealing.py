"""What is sealed opens with one of the keys, about the same thing, in time, and unchanged."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.secrets import Secret
from bot.sealing import SealError, Seals, new_key

NOON = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
LIMIT = timedelta(minutes=10)
OLD, NEW = new_key(), new_key()


def seals(*keys):
    return Seals(Secret(",".join(key.reveal() for key in keys)))


@given(words=st.text(max_size=300))
def test_it_opens_as_it_was_and_shows_nothing_meanwhile(words):
    sealed = seals(OLD).seal("T1", words, NOON)
    assert seals(OLD).opened("T1", sealed) == words
    assert len(words) < 6 or words not in sealed


def test_the_new_key_seals_and_the_old_one_still_opens():
    before = seals(OLD).seal("T1", "token", NOON)
    both = seals(NEW, OLD)
    assert both.opened("T1", before) == "token"
    assert not both.is_of_first_key(before)
    after = both.seal("T1", "token", NOON)
    assert both.is_of_first_key(after)
    assert seals(NEW).opened("T1", after) == "token"


@pytest.mark.parametrize(
    "change",
    [
        lambda sealed: sealed[:-6] + "AAAAA=",
        lambda sealed: sealed[:20] + ("B" if sealed[20] != "B" else "C") + sealed[21:],
        lambda sealed: "",
        lambda sealed: "é\udc80",
        lambda sealed: seals(NEW).seal("T1", "token", NOON),
    ],
    ids=["its end", "its middle", "nothing", "no letters", "another key"],
)
def test_what_was_changed_does_not_open(change):
    with pytest.raises(SealError):
        seals(OLD).opened("T1", change(seals(OLD).seal("T1", "token", NOON)))


def test_what_is_about_one_workspace_does_not_open_as_another():
    with pytest.raises(SealError):
        seals(OLD).opened("T2", seals(OLD).seal("T1", "token", NOON))


@pytest.mark.parametrize(
    ("age", "opens"),
    [(timedelta(0), True), (LIMIT, True), (LIMIT + timedelta(seconds=2), False)],
)
def test_it_opens_in_time_alone(age, opens):
    sealed = seals(OLD).seal("state", "words", NOON)
    if opens:
        assert seals(OLD).opened_in_time("state", sealed, NOON + age, LIMIT) == "words"
    else:
        with pytest.raises(SealError):
            seals(OLD).opened_in_time("state", sealed, NOON + age, LIMIT)


def test_what_comes_from_the_future_does_not_open_in_time():
    sealed = seals(OLD).seal("state", "words", NOON + timedelta(hours=1))
    with pytest.raises(SealError):
        seals(OLD).opened_in_time("state", sealed, NOON, LIMIT)
