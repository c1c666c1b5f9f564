"""From the bytes of a feed to its entries, whatever format it has and however it is broken."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.fetch.errors import NotAFeedError
from bot.fetch.feeds.parsing import parse_feed
from bot.fetch.sandbox import Sandbox
from tests.bot.fetch.feeds.corpus import FEEDS, NO_FEEDS, Sample

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
