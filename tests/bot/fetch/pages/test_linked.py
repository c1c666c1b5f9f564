"""What a page tells machines is taken for its own article alone."""

from datetime import UTC, datetime
from time import process_time

import pytest

from bot.fetch.pages.extraction import parse_page
from bot.fetch.pages.linked import read_linked
from bot.fetch.pages.metadata import read_facts

HERE = "https://www.courier.example/news/ferry"


def linked(*words: str) -> str:
    return "".join(f'<script type="application/ld+json">{each}</script>' for each in words)


def read(*words: str, seen=("Nine drown",)):
    return read_linked(parse_page(f"<html><head>{linked(*words)}</head><p>x"), seen)


def facts(words: str):
    return read_facts(parse_page(f"<html><head>{words}</head><body><p>x</body></html>"), HERE)


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


def test_the_article_that_readers_see_counts_and_no_other_that_the_page_names():
    other = '{"@type": "NewsArticle", "headline": "Bridge opens", "author": "Kim Roe"}'
    this = '{"@type": "NewsArticle", "headline": "Nine drown off Tarn", "author": "Edda Lorne"}'
    assert read(other, this).authors == ("Edda Lorne",)
    assert read(other, this, seen=["A third thing"]).authors == ()
    assert read(this, seen=["A third thing"]).authors == ("Edda Lorne",)


def test_names_that_stand_elsewhere_on_the_page_are_found():
    graph = (
        '{"@graph": [{"@type": "Article", "author": {"@id": "#p"}, "publisher": {"@id": "#o"}},'
        '{"@type": "Person", "@id": "#p", "name": "Edda Lorne"},'
        '{"@type": "Organization", "@id": "#o", "name": "Courier &amp; Post"}]}'
    )
    found = read(graph)
    assert (found.authors, found.publisher) == (("Edda Lorne",), "Courier & Post")


@pytest.mark.parametrize(
    "loop",
    [
        '{"@type": "Article", "@id": "#a", "author": {"@id": "#a"}}',
        '{"@type": "Article", "author": {"@id": "#b"}}',
    ],
)
def test_names_that_lead_nowhere_are_none(loop):
    assert read(loop).authors == ()


def test_an_article_within_the_page_that_it_is_the_subject_of_is_found():
    assert read('{"@type": "WebPage", "mainEntity": {"@type": "NewsArticle"}}').is_article


@pytest.mark.parametrize(
    "stated",
    [
        '"mainEntityOfPage": "https://www.courier.example/ferry-104"',
        '"mainEntityOfPage": {"@id": "https://www.courier.example/ferry-104"}',
        '"url": "https://www.courier.example/ferry-104"',
    ],
)
def test_the_own_address_is_read_and_believed_like_any_other(stated):
    words = f'{{"@type": "NewsArticle", {stated}}}'
    assert facts(linked(words)).canonical == "https://www.courier.example/ferry-104"
    elsewhere = words.replace("www.courier.example", "other.example")
    assert facts(linked(elsewhere)).canonical == HERE
    named = '<link rel="Canonical" href="/named">'
    assert facts(named + linked(words)).canonical == "https://www.courier.example/named"


def test_markup_in_what_is_meant_for_machines_is_no_word():
    found = read('{"@type": "Article", "headline": "<b>5 &lt; 6</b> &amp; more"}')
    assert found.headline == "5 < 6 & more"


@pytest.mark.parametrize(
    "words",
    [
        "[" + ",".join(["[]"] * 300_000) + "]",
        '{"@type": "Article", "author": ' + '{"name":' * 900 + '"x"' + "}" * 901,
        "[" + ",".join(['{"@type": "Article", "headline": "Bridge"}'] * 20_000) + "]",
    ],
    ids=["many things", "a deep name", "many articles"],
)
def test_much_of_it_costs_little(words):
    began = process_time()
    read(words)
    assert process_time() - began < 5
