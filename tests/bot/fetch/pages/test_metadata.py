"""Facts about an article count where the page states them, and where they can be believed."""

import pytest

from bot.fetch.pages.extraction import parse_page
from bot.fetch.pages.metadata import bare_name, read_facts, without_outlet

HERE = "https://www.courier.example/news/ferry"


def facts(head: str = "", body: str = "<p>Words</p>", url: str = HERE):
    return read_facts(parse_page(f"<html><head>{head}</head><body>{body}</body></html>"), url)


def linked(words: str) -> str:
    return f'<script type="application/ld+json">{words}</script>'


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


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("By Edda Lorne", "Edda Lorne"),
        ("WRITTEN BY EDDA LORNE", "EDDA LORNE"),
        ("Edda Lorne <edda@courier.example>", "Edda Lorne"),
        ("Edda Lorne (edda@courier.example)", "Edda Lorne"),
        ("Byron Holt", "Byron Holt"),
        ("https://social.example/edda", ""),
        ("  ", ""),
    ],
)
def test_a_name_is_bare(written, name):
    assert bare_name(written) == name


@pytest.mark.parametrize("written", ["admin", "Staff", "Tarn Courier", "By Tarn Courier"])
def test_who_wrote_it_is_nobody_where_only_the_outlet_or_its_program_is_named(written):
    site = '<meta property="og:site_name" content="Tarn Courier">'
    assert facts(f'{site}<meta name="author" content="{written}">').author == ""


def test_hundreds_of_headings_are_not_weighed():
    assert facts(body="<h1>Nine drown</h1>" * 5_000).title == "Nine drown"
