"""From the bytes of a feed to its entries, whatever format it has and however it is broken."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.fetch.errors import NotAFeedError
from bot.fetch.feeds.parsing import parse_feed
from bot.fetch.sandbox import Sandbox
from tests.bot.fetch.feeds.corpus import FEEDS, NO_FEEDS, Sample, atom, item, rss

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
ADDRESS = "https://post.example/feeds/all.xml"


def read(body, content_type="application/xml"):
    body = body if isinstance(body, bytes) else body.encode()
    return parse_feed(body, content_type, ADDRESS, NOW)


@pytest.mark.parametrize("sample", FEEDS, ids=lambda sample: sample.name)
def test_a_feed_is_read(sample: Sample):
    content = read(sample.body, sample.content_type)
    assert tuple(entry.title for entry in content.entries) == sample.titles
    assert bool(content.complaint) == sample.broken, content.complaint


@pytest.mark.parametrize("sample", NO_FEEDS, ids=lambda sample: sample.name)
def test_what_is_no_feed_is_refused(sample: Sample):
    with pytest.raises(NotAFeedError):
        read(sample.body, sample.content_type)


@given(st.sampled_from(FEEDS), st.data())
def test_a_feed_that_breaks_off_anywhere_brings_entries_or_one_error(sample, data):
    end = data.draw(st.integers(0, len(sample.body)))
    with suppress(NotAFeedError):
        read(sample.body[:end], sample.content_type)


@given(st.binary(max_size=300), st.text(max_size=40))
def test_no_bytes_crash_the_parser(body, content_type):
    for whole in (body, b"<rss>" + body, b"<rss><item><title>" + body, b'{"items":' + body):
        with suppress(NotAFeedError):
            read(whole, content_type)


async def test_a_worker_reads_a_feed_as_we_do():
    sample = FEEDS[0]
    async with Sandbox() as sandbox:
        content = await sandbox.run(parse_feed, sample.body, "", ADDRESS, NOW)
        assert content == read(sample.body, "")
        with pytest.raises(NotAFeedError, match="it is a web page"):
            await sandbox.run(parse_feed, b"<html><body>", "text/html", ADDRESS, NOW)


def only(items, names="", address=ADDRESS):
    """Read a feed of one entry."""
    body = rss(f"<item>{items}</item>", names=names).encode()
    (entry,) = parse_feed(body, "", address, NOW).entries
    return entry


def only_atom(inner, attributes=""):
    (entry,) = read(atom(f"<entry {attributes}><id>urn:1</id>{inner}</entry>")).entries
    return entry


FEEDBURNER = " xmlns:feedburner='http://rssnamespace.org/feedburner/ext/1.0'"


@pytest.mark.parametrize(
    ("inner", "link"),
    [
        ("<link>https://post.example/a</link>", "https://post.example/a"),
        ("<link> \n https://post.example/\n a </link>", "https://post.example/a"),
        ("<link>/a</link>", "https://post.example/a"),
        ("<link>a?b=1&amp;c=2</link>", "https://post.example/feeds/a?b=1&c=2"),
        (
            "<link><![CDATA[https://post.example/?b=1&c=2]]></link>",
            "https://post.example/?b=1&c=2",
        ),
        ("<link>//other.example/a</link>", "https://other.example/a"),
        ("<link xml:base='https://other.example/x/'>a</link>", "https://other.example/x/a"),
        ("<link>javascript:alert(1)</link>", ""),
        ("<link>file:///etc/passwd</link>", ""),
        ("<link>data:text/html,x</link>", ""),
        ("<link>https://[half</link>", ""),
        ("<link>https://post.example/" + "a" * 3_000 + "</link>", ""),
        ("<guid>https://post.example/g</guid>", "https://post.example/g"),
        ("<guid isPermaLink='false'>https://post.example/g</guid>", ""),
        ("<guid>urn:1</guid>", ""),
        ("<guid>g</guid><link>/a</link>", "https://post.example/a"),
        (
            "<link>https://feeds.example/~r/1</link>"
            "<feedburner:origLink>https://post.example/a</feedburner:origLink>",
            "https://post.example/a",
        ),
        (
            "<link>https://post.example/a</link>"
            "<feedburner:origLink>javascript:alert(1)</feedburner:origLink>",
            "https://post.example/a",
        ),
        (
            "<enclosure url='https://pod.example/1.mp3' type='audio/mpeg'/>",
            "https://pod.example/1.mp3",
        ),
        (
            "<enclosure url='https://pod.example/1.mp3'/><link>/a</link>",
            "https://post.example/a",
        ),
        ("<title>No link at all</title>", ""),
    ],
)
def test_an_entry_of_rss_has_a_link_of_the_web_or_none(inner, link):
    assert only(inner, names=FEEDBURNER).link == link


@pytest.mark.parametrize(
    ("inner", "link"),
    [
        ("<link href='/a'/>", "https://post.example/a"),
        (
            "<link rel='self' href='/self'/><link rel='alternate' href='/a'/>",
            "https://post.example/a",
        ),
        (
            "<link rel='edit' href='/e'/><link href='/a'/><link rel='enclosure' href='/x'/>",
            "https://post.example/a",
        ),
        (
            "<link type='application/pdf' href='/p'/><link type='text/html' href='/a'/>",
            "https://post.example/a",
        ),
        ("<link type='application/pdf' href='/p'/>", "https://post.example/p"),
        ("<link rel='self' href='/self'/>", ""),
        ("<link href='javascript:alert(1)'/><link href='/a'/>", "https://post.example/a"),
    ],
)
def test_an_entry_of_atom_prefers_its_page(inner, link):
    assert only_atom(inner).link == link


def test_a_link_is_resolved_against_the_bases_around_it():
    entry = only_atom("<link href='a'/>", "xml:base='/deep/er/'")
    assert entry.link == "https://post.example/deep/er/a"


def test_an_attachment_in_json_is_better_than_no_link():
    body = """{"version": "https://jsonfeed.org/version/1", "items": [
        {"id": 1, "attachments": [{"url": "/1.mp3"}]},
        {"id": 2, "external_url": "https://other.example/", "attachments": [{"url": "/2.mp3"}]},
        {"id": 3, "url": "/3", "external_url": "https://other.example/"},
        {"id": 4, "url": 4, "attachments": 4}]}"""
    links = [entry.link for entry in read(body).entries]
    post = "https://post.example"
    assert links == [f"{post}/1.mp3", "https://other.example/", f"{post}/3", ""]


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("<description>Nine &lt;b&gt;people&lt;/b&gt;</description>", "Nine people"),
        ("<description><![CDATA[<p>Nine</p><p>ten</p>]]></description>", "Nine\n\nten"),
        (
            "<description>Nine</description><content:encoded>Nine people died</content:encoded>",
            "Nine people died",
        ),
        (
            "<content:encoded>Nine</content:encoded><description>Nine people</description>",
            "Nine people",
        ),
        ("<description>&amp;lt;p&amp;gt;Nine&amp;lt;/p&amp;gt;</description>", "Nine"),
        ("<description>&lt;svg/onload=alert(1)&gt;x</description>", "x"),
        ("<description>a&lt;script&gt;alert(1)&lt;/script&gt;b</description>", "ab"),
        ("<description><p>Nine <b>people</b></p></description>", "Nine people"),
        ("<title>Nine</title>", ""),
    ],
)
def test_the_text_of_an_entry_is_its_longest_in_plain_words(inner, text):
    names = " xmlns:content='http://purl.org/rss/1.0/modules/content/'"
    assert only(inner, names=names).text == text


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("<content type='text'>5 &lt; 6 &amp; 7</content>", "5 < 6 & 7"),
        ("<content type='html'>&lt;p&gt;Nine &amp;amp; ten&lt;/p&gt;</content>", "Nine & ten"),
        (
            "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>Nine</p><p>ten</p>"
            "</div></content>",
            "Nine\n\nten",
        ),
        ("<summary>Nine</summary><content src='/a.html'/>", "Nine"),
        (
            "<summary>Nine</summary><content type='image/png'>iVBORw0KGgoAAAANSUhEUg==</content>",
            "Nine",
        ),
    ],
)
def test_the_text_of_an_atom_entry_follows_its_type(inner, text):
    assert only_atom(inner).text == text


@pytest.mark.parametrize(
    ("inner", "published"),
    [
        (
            "<pubDate>Sun, 01 Nov 2026 08:30:00 GMT</pubDate>",
            datetime(2026, 11, 1, 8, 30, tzinfo=UTC),
        ),
        (
            "<pubDate>Sun, 01 Nov 2026 10:30:00 +0200</pubDate>",
            datetime(2026, 11, 1, 8, 30, tzinfo=UTC),
        ),
        ("<dc:date>2026-11-01T08:30:00Z</dc:date>", datetime(2026, 11, 1, 8, 30, tzinfo=UTC)),
        ("<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>", None),
        ("<pubDate>Sun, 01 Nov 2099 08:30:00 GMT</pubDate>", None),
        ("<pubDate>soon</pubDate>", None),
        ("<pubDate></pubDate>", None),
        ("<title>undated</title>", None),
    ],
)
def test_the_date_of_an_entry_is_what_can_be_right(inner, published):
    assert only(inner, names=" xmlns:dc='http://purl.org/dc/elements/1.1/'").published == published


def test_a_feed_tells_its_name_its_site_and_its_wish():
    body = rss("<link>/home</link><ttl>45</ttl>", item()).replace("Tarn Post", "Tarn &lt;b>Post")
    content = read(body)
    assert (content.title, content.site, content.ttl) == (
        "Tarn Post",
        "https://post.example/home",
        2700,
    )


def test_a_huge_feed_is_read_up_to_its_bound():
    content = read(rss(*(item(f"T{n}", str(n)) for n in range(10_050))))
    assert len(content.entries) == 10_000
    assert content.entries[-1].title == "T9999"
