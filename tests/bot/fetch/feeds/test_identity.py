"""By what an entry is known: guid, else link, else words; what stands twice names nothing."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.fetch.feeds.identity import entries_of, link_key
from bot.fetch.feeds.items import Item

AT = datetime(2026, 11, 1, tzinfo=UTC)
SINKS = Item("urn:1", "https://post.example/sinks", "Barge sinks", "Nine people", AT)


def name(*items, of=0):
    return entries_of(items)[of].identity


def item(guid="", link="", title="", text="", published=None):
    return Item(guid, link, title, text, published)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (item("a", "https://x.example/1", "Old"), item("a", "https://x.example/2", "New")),
        (item("a", text="Nine"), item("a", text="Ten")),
        (
            item("", "https://x.example/1?utm_source=rss", "Old"),
            item("", "http://www.x.example/1/"),
        ),
        (item("", "https://x.example/1#top"), item("", "https://x.example/1")),
        (item(title="A", text="Nine", published=AT), item(title="A", text="Ten", published=AT)),
        (item(text="Nine people"), item(text="Nine people")),
    ],
    ids=[
        "other link and title",
        "other text",
        "tracked link",
        "fragment",
        "other text, no link",
        "text",
    ],
)
def test_an_item_keeps_its_identity(one, other):
    assert name(one) == name(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (item("a", "https://x.example/1"), item("b", "https://x.example/1")),
        (item("", "https://x.example/?id=1"), item("", "https://x.example/?id=2")),
        (item(title="Briefing", text="Nine"), item(title="Briefing", text="Ten")),
        (
            item(title="Briefing", published=AT),
            item(title="Briefing", published=AT.replace(day=2)),
        ),
        (item("a"), item("", "https://a")),
    ],
    ids=["guid", "query", "undated words", "date", "guid and link"],
)
def test_items_that_differ_have_identities_that_differ(one, other):
    assert name(one) != name(other)


def test_items_that_share_a_guid_are_told_apart_by_their_links():
    # miniflux/v2#4197, feedbin/support#573: nine of ten items were never seen.
    shared = [item("post", f"https://x.example/{n}", f"Story {n}") for n in range(10)]
    assert len({entry.identity for entry in entries_of(shared)}) == 10
    assert name(*shared) == name(item("", "https://x.example/0"))


def test_items_that_share_guid_and_link_are_told_apart_by_their_words():
    # FreshRSS/FreshRSS#5329: every link led to the front page.
    shared = [item("post", "https://x.example/", f"Story {n}") for n in range(10)]
    assert len({entry.identity for entry in entries_of(shared)}) == 10


def test_one_repeated_guid_costs_the_others_nothing():
    fine = item("c", "https://x.example/3")
    alone = name(fine)
    assert (
        name(item("a", "https://x.example/1"), item("a", "https://x.example/2"), fine, of=2)
        == alone
    )


def test_an_item_that_stands_in_a_feed_twice_is_one_entry():
    assert len(entries_of([SINKS, SINKS, SINKS])) == 1
    assert name(SINKS, SINKS) == name(SINKS)


TEXTS = st.sampled_from(["", "a", "b", "https://x.example/1", "https://x.example/2"])
ITEMS = st.builds(Item, TEXTS, TEXTS, TEXTS, TEXTS, st.sampled_from([None, AT]))


@given(st.lists(ITEMS, max_size=8))
def test_no_two_entries_of_a_feed_have_one_identity(items):
    entries = entries_of(items)
    assert len({entry.identity for entry in entries}) == len(entries)
    assert entries_of(items) == entries


@given(st.text())
def test_any_link_has_a_key(link):
    assert link_key(link) == link_key(link)


def test_an_identity_can_be_stored_whatever_the_guid_is():
    assert name(item("\ud800\0" * 3000)).isalnum()
