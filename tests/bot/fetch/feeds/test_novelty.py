"""What is really new in a feed, whatever its publisher changes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.fetch.feeds.identity import entries_of
from bot.fetch.feeds.items import Item
from bot.fetch.feeds.novelty import judge_entries
from bot.fetch.feeds.traces import read_trace, trace_of
from bot.model.feeds import Entry, FeedContent

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SITE = "https://post.example/"


def item(n, **changes):
    at = changes.pop("published", NOW - n * HOUR)
    return replace(Item(f"urn:{n}", f"{SITE}story-{n}", f"Headline {n}", "", at), **changes)


def content(items, site=SITE):
    return FeedContent("Tarn Post", site, entries_of(items))


def look(items, known=(), last_look=NOW, site=SITE):
    return judge_entries(content(items, site), known, last_look)


def new_titles(before, after, **more):
    """Look twice; give the titles that are new at the second look."""
    known = look(before, last_look=None).known
    return [entry.title for entry in look(after, known, **more).new]


FEED = tuple(item(n) for n in range(10))


def test_at_the_first_look_all_is_new_and_nothing_is_held():
    first = look(FEED, last_look=None)
    assert (len(first.new), first.held) == (10, ())


def test_at_the_second_look_nothing_is_new():
    assert new_titles(FEED, FEED) == []


def test_what_comes_on_top_is_new():
    assert new_titles(FEED, (item(77, published=NOW), *FEED)) == ["Headline 77"]


def test_what_comes_undated_at_the_end_is_new_too():
    assert new_titles(FEED, (*FEED, item(77, published=None))) == ["Headline 77"]


@pytest.mark.parametrize(
    "changed",
    [
        item(3, title="Corrected headline"),
        item(3, link=f"{SITE}other-slug", title="Corrected headline"),
        item(3, published=NOW, title="Corrected headline"),
        item(3, guid="urn:else"),
        item(3, guid="urn:else", title="Corrected headline", published=NOW),
        item(3, guid=f"{SITE}story-3#1", title="Corrected headline"),
        item(3, guid=f"{SITE}story-3?updated=1764158400", link=f"{SITE}story-3?utm_source=rss"),
        item(3, guid="http://www.post.example/story-3", link="http://www.post.example/story-3/"),
        item(3, guid="https://m.post.example/3", link="https://m.post.example/3"),
        item(3, text="Ten people drowned."),
    ],
    ids=[
        "title (miniflux/v2#3120)",
        "title and link, the guid stays",
        "title and date",
        "guid (FreshRSS/FreshRSS#5151)",
        "guid, title and date, the link stays",
        "guid by its fragment (FreshRSS/FreshRSS#6521)",
        "guid by its query, link by its tracking",
        "http and www. for https",
        "guid and link by their host, back and forth (miniflux/v2#458)",
        "text",
    ],
)
def test_one_item_that_changes_is_not_new(changed):
    after = (*FEED[:3], changed, *FEED[4:])
    assert new_titles(FEED, after) == []
    known = look(after, look(FEED, last_look=None).known).known
    assert look(FEED, known).new == ()  # and back
    assert len(known) == 10


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("barge-sinks-104593021.html", "barge-with-nine-sinks-104593021.html"),
        ("barge-sinks,104593021", "tarn-barge,104593021?page=all"),
    ],
)
def test_a_number_in_the_link_holds_a_story_together(before, after):
    # miniflux/v2#2358: the headline stands in guid and link, and both follow its corrections.
    one, other = (
        item(1, guid=SITE + path, link=SITE + path, title=path) for path in (before, after)
    )
    assert new_titles((one, *FEED[2:]), (other, *FEED[2:])) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("briefing-20261125", "briefing-20261126"),
        ("104593021/barge", "104593021/strike"),
        ("barge-104593021", "strike-104593022"),
        ("2026/11/26/barge", "2026/11/26/strike"),
        ("barge-12345", "strike-12345"),
    ],
)
def test_other_numbers_hold_nothing_together(before, after):
    one, other = (
        item(1, guid=SITE + path, link=SITE + path, title=path) for path in (before, after)
    )
    other = replace(other, published=NOW)
    assert new_titles((one, *FEED[2:]), (other, *FEED[2:])) == [after]


def test_all_guids_made_anew_are_no_news_while_the_links_stay():
    # newrelic/docs-website#1271
    assert new_titles(FEED, [replace(each, guid=f"{each.guid}-new") for each in FEED]) == []


def test_a_site_that_moves_to_another_host_brings_no_news():
    moved = [
        replace(item(n), guid=f"tag:{n}", link=f"https://new.example/{n}", published=NOW)
        for n in range(10)
    ]
    assert new_titles(FEED, moved) == []


def test_a_briefing_of_the_same_name_is_new_every_day():
    today = item(50, title="Headline 3", published=NOW)
    assert new_titles(FEED, (today, *FEED[:9])) == ["Headline 3"]


def test_a_guid_that_becomes_repeated_makes_no_old_item_new():
    # FreshRSS/FreshRSS#5909: the names changed from guid to link and back, and all came again.
    broken = [replace(each, guid="urn:0") for each in FEED]
    assert new_titles(FEED, broken) == []
    assert new_titles(broken, FEED) == []
    assert new_titles(FEED, (item(77, guid="urn:3"), *FEED)) == ["Headline 77"]


def test_a_live_blog_has_one_link_and_many_entries():
    posts = [item(n, link=f"{SITE}live") for n in range(6)]
    assert new_titles(posts, (item(77, link=f"{SITE}live", published=NOW), *posts)) == [
        "Headline 77"
    ]
    assert new_titles(posts, [item(77, link=f"{SITE}live", published=NOW)]) == ["Headline 77"]


@pytest.mark.parametrize("link", [SITE, "https://post.example", "https://post.example/news/"])
def test_a_link_to_the_site_as_a_whole_names_no_item(link):
    one, other = item(1, link=link), item(2, link=link, published=NOW)
    assert new_titles([one], [other], site=link) == ["Headline 2"]


def test_a_page_of_warnings_brings_a_new_one_days_later():
    page = f"{SITE}warnings"
    one, other = item(100, link=page, published=NOW - 5 * DAY), item(2, link=page, published=NOW)
    assert new_titles([one], [other]) == ["Headline 2"]


@pytest.mark.xfail(
    reason="nothing tells it from a story with a new guid and headline", strict=True
)
def test_a_page_of_warnings_brings_a_new_one_within_hours():
    page = f"{SITE}warnings"
    assert new_titles([item(9, link=page)], [item(2, link=page, published=NOW)]) == ["Headline 2"]


def test_one_guid_that_every_item_has_in_turn_names_nothing():
    one, other = (item(n, guid="latest") for n in (9, 2))
    assert new_titles([one], [other]) == ["Headline 2"]
    known = look([one], last_look=None).known
    second = look([other], known)
    assert second.new[0].identity != content([one]).entries[0].identity
    assert look([other], second.known).new == ()
    assert [e.title for e in look([item(1, guid="latest")], second.known).new] == ["Headline 1"]


def test_one_guid_of_undated_items_names_nothing_either():
    one, other = (item(n, guid="latest", published=None) for n in (9, 2))
    assert new_titles([one], [other]) == ["Headline 2"]


def test_guids_that_are_places_in_a_list_name_nothing():
    before = [item(n + 20, guid=str(n)) for n in range(10)]
    after = [item(1, guid="0"), item(2, guid="1")]
    after += [replace(each, guid=str(n + 2)) for n, each in enumerate(before[:8])]
    assert new_titles(before, after) == ["Headline 1", "Headline 2"]


def test_many_old_entries_under_new_names_are_held_and_told_once():
    other = [item(n + 500, title=f"Old story {n}") for n in range(10)]
    known = look(FEED, last_look=None).known
    judged = look(other, known)
    assert (judged.new, len(judged.held)) == ((), 10)
    again = look(other, judged.known)
    assert (again.new, again.held) == ((), ())


def test_many_undated_entries_under_new_names_are_held():
    undated = [item(n + 500, published=None) for n in range(10)]
    judged = look(undated, look(FEED, last_look=None).known)
    assert (judged.new, len(judged.held)) == ((), 10)


def test_a_feed_that_is_all_new_after_a_weekend_is_news():
    later = [item(n + 500, published=NOW + n * HOUR) for n in range(10)]
    judged = look(later, look(FEED, last_look=None).known)
    assert (len(judged.new), judged.held) == (10, ())


def test_the_brake_leaves_what_is_dated_later_than_the_last_look():
    fresh = item(900, published=NOW + HOUR)
    other = [fresh, *(item(n + 500) for n in range(10))]
    judged = look(other, look(FEED, last_look=None).known)
    assert [entry.title for entry in judged.new] == ["Headline 900"]
    assert len(judged.held) == 10


@pytest.mark.parametrize("count", [1, 4])
def test_a_few_old_entries_are_no_reason_to_brake(count):
    few = [item(n + 500) for n in range(count)]
    judged = look(few, look(FEED[:2], last_look=None).known)
    assert (len(judged.new), judged.held) == (count, ())


def test_what_was_gone_for_a_while_is_known_when_it_comes_back():
    known = look(FEED, last_look=None).known
    for round_ in range(5):
        known = look([item(n + 100 * round_ + 100) for n in range(30)], known).known
    assert look(FEED, known).new == ()


def test_an_empty_feed_forgets_nothing():
    known = look(FEED, last_look=None).known
    assert look(FEED, look((), known).known).new == ()


def test_the_memory_is_bounded_but_never_shorter_than_the_feed():
    known = ()
    for round_ in range(20):
        known = look([item(n + 1000 * round_) for n in range(100)], known).known
    assert len(known) == 300
    large = [item(n) for n in range(2_000)]
    assert len(look(large, known).known) == 2_300
    assert look(large, look(large, known).known).new == ()


def test_memory_of_another_form_is_an_identity():
    entries = content(FEED).entries
    assert look(FEED, [entry.identity for entry in entries]).new == ()
    assert look(FEED[:1], ["", "....", "a.b.c.d.e.f", "x"]).new == entries[:1]


@given(
    st.text(max_size=20), st.text(max_size=30), st.none() | st.datetimes(timezones=st.just(UTC))
)
def test_a_trace_survives_writing(title, link, published):
    trace = trace_of(Entry("identity", link, title, "", published))
    assert read_trace(str(trace)) == trace


CHANGES = st.builds(
    item,
    st.integers(0, 6),
    guid=st.sampled_from(["", "a", "b", "c"]),
    link=st.sampled_from(["", SITE, f"{SITE}1", f"{SITE}2"]),
    title=st.sampled_from(["", "A", "B"]),
)


@given(st.lists(CHANGES, max_size=8), st.lists(CHANGES, max_size=8))
def test_what_was_judged_once_is_never_new_again(before, after):
    known = look(before, last_look=None).known
    judged = look(after, known)
    again = look(after, judged.known)
    assert again.new == ()
    assert again.held == ()
