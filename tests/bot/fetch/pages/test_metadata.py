"""Facts about an article count where the page states them, and where they can be believed."""

from datetime import UTC, datetime

import pytest

from bot.fetch.pages.extraction import parse_page
from bot.fetch.pages.metadata import own_address, parse_date, read_facts, without_outlet

HERE = "https://www.courier.example/news/ferry"


def facts(head: str = "", body: str = "<p>Words</p>", url: str = HERE):
    return read_facts(parse_page(f"<html><head>{head}</head><body>{body}</body></html>"), url)


def linked(words: str) -> str:
    return f'<script type="application/ld+json">{words}</script>'


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("https://www.courier.example/ferry", "https://www.courier.example/ferry"),
        ("/ferry?id=3#top", "https://www.courier.example/ferry?id=3"),
        ("https://courier.example/ferry", "https://courier.example/ferry"),
        ("https://amp.courier.example/ferry", "https://amp.courier.example/ferry"),
        ("http://courier.example/a b", "http://courier.example/a%20b"),
    ],
)
def test_a_page_may_name_an_address_of_its_own_site(written, address):
    assert own_address(written, HERE) == address


@pytest.mark.parametrize(
    "written",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "https://other.example/ferry",
        "https://courier.example.evil.example/ferry",
        "https://evilcourier.example/ferry",
        "https://courier.example@evil.example/",
        "https://user:word@courier.example/ferry",
        "https://example/ferry",
        "https://www.courier.example/",
        "//evil.example/ferry",
        "https://[::1/",
        "https://courier.example/\u2028",
        "",
    ],
)
def test_any_other_address_is_not_believed(written):
    assert own_address(written, HERE) in {"", HERE}
    assert facts(f'<link rel="canonical" href="{written}">').canonical == HERE


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2026-03-04T08:15:00+01:00", datetime(2026, 3, 4, 7, 15, tzinfo=UTC)),
        ("2026-03-04T08:15:00Z", datetime(2026, 3, 4, 8, 15, tzinfo=UTC)),
        ("2026-03-04 08:15", datetime(2026, 3, 4, 8, 15, tzinfo=UTC)),
        ("2026-03-04", datetime(2026, 3, 4, tzinfo=UTC)),
        ("Wed, 04 Mar 2026 08:15:00 -0500", datetime(2026, 3, 4, 13, 15, tzinfo=UTC)),
        ("yesterday", None),
        ("9999-12-31T23:59:59-12:00", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("Wed, 99 Foo 2026", None),
        ("1" * 500, None),
        ("", None),
    ],
)
def test_dates_are_read_as_machines_write_them(written, date):
    assert parse_date(written) == date


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("Ferry sinks | Tarn Courier", "Ferry sinks"),
        ("Ferry sinks - 9 dead - Tarn Courier", "Ferry sinks - 9 dead"),
        ("Tarn Courier - Ferry sinks off the bay on Monday", "Ferry sinks off the bay on Monday"),
        ("Semi-final lost", "Semi-final lost"),
        ("Ferry sinks – nine people drown on their way home", None),
    ],
)
def test_the_outlet_is_cut_off_a_title(title, bare):
    assert without_outlet(title, "Tarn Courier") == (bare or title)


def test_things_in_json_ld_are_found_at_any_depth_that_matters():
    found = facts(
        linked("no JSON {")
        + linked("[" * 5_000)
        + linked(
            '[{"@graph": [{"@type": ["Thing", "NewsArticle"], "headline": "Nine drown", "author": '
            '[{"name": "A. Lund"}, {"name": "B. Roth"}], "publisher": {"name": "Courier"}, '
            '"datePublished": "2026-03-04", "isAccessibleForFree": "False"}]}]'
        )
    )
    assert (found.title, found.publisher) == ("Nine drown", "Courier")
    assert found.author == "A. Lund, B. Roth"
    assert found.published == datetime(2026, 3, 4, tzinfo=UTC)
    assert (found.is_article, found.is_free) == (True, False)


@pytest.mark.parametrize(
    "thing",
    ['{"@type": 5}', '"text"', "null", '{"@type": "NewsArticle", "author": {"name": [[]]}}'],
)
def test_odd_json_ld_is_passed_over(thing):
    assert facts(linked(thing)).author == ""


def test_a_date_that_merely_stands_in_the_text_is_none():
    assert facts(body="<p>In 2015 there were 480. 4 May 2026</p>").published is None


def test_the_site_stands_for_an_outlet_that_does_not_name_itself():
    assert facts().publisher == "courier.example"
    assert facts(url="").publisher == ""


def test_the_headline_is_the_one_that_readers_see():
    body = "<h1>The Courier</h1><h1>Nine drown as ferry sinks</h1>"
    assert facts("<title>Nine drown as ferry sinks | News</title>", body).title == (
        "Nine drown as ferry sinks"
    )
    assert (
        facts('<meta property="og:title" content="Nine drown">', "<p>x</p>").title == "Nine drown"
    )
