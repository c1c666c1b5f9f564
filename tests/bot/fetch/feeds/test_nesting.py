"""Far too much markup is refused before the parser begins; as much as feeds have is read."""

import time
from datetime import UTC, datetime

import pytest

from bot.fetch.errors import NotAFeedError
from bot.fetch.feeds.nesting import DEEPEST, MOST_TAGS, refuse_too_much_markup
from bot.fetch.feeds.parsing import parse_feed

NOW = datetime(2026, 7, 1, tzinfo=UTC)
ITEM = "<item><title>Dozens killed</title><link>https://example.org/1</link><guid>1</guid></item>"
RSS = f"<rss version='2.0'><channel><title>Courier</title>{ITEM}"
END = "</channel></rss>"
MANY = 500_000
DEEP = "deep within each other"
TAGS = "tags"


@pytest.mark.parametrize(
    ("markup", "why"),
    [
        ("<a>" * MANY, DEEP),
        ("<a>" * MANY + "</a>" * MANY + END, DEEP),
        ("<item>" * MANY, DEEP),
        ("<a b='/'>" * MANY, DEEP),
        ("<description>" + "<div>" * MANY + "</description>" + END, DEEP),
        # What hides from us does not hide from the parser.
        ("<![CDATA[" + "<a>" * MANY, DEEP),
        ("<!-- <![CDATA[ -->" + "<a>" * MANY + "]]>", DEEP),
        ("<![CDATA[ <!-- ]]>" + "<a>" * MANY + "-->", DEEP),
        ("<? <!-- ?>" + "<a>" * MANY + "-->", DEEP),
        ("<!--" * MANY + "<a>" * MANY, DEEP),
        ("<a/>" * MANY, TAGS),
        ("<a></a>" * MANY + END, TAGS),
    ],
    ids=lambda value: value[:24],
)
def test_a_feed_of_half_a_million_tags_is_refused_in_one_line(markup, why):
    begun = time.process_time()
    with pytest.raises(NotAFeedError, match=why) as caught:
        parse_feed((RSS + markup).encode(), "application/rss+xml", "https://x.example/", NOW)
    assert "\n" not in str(caught.value)
    assert time.process_time() - begun < 5  # it took twenty


@pytest.mark.parametrize(
    "markup",
    [
        END,
        "<a>" * (DEEPEST - 3) + "</a>" * (DEEPEST - 3) + END,
        "<br/>" * (DEEPEST + 5) + END,
        "<br />" * (DEEPEST + 5) + END,
        f"<item><description><![CDATA[{'<br>' * 2 * DEEPEST}]]></description></item>" + END,
        "<!--" + "<a>" * MOST_TAGS + "-->" + END,
        "</a>" * MANY + "<a>" * 9 + END,
        "< " * MANY + END,
    ],
    ids=lambda value: value[:24],
)
def test_what_feeds_have_is_not_too_much(markup):
    refuse_too_much_markup(RSS + markup)


def test_a_feed_of_the_most_entries_is_read():
    items = "".join(ITEM.replace("/1<", f"/{n}<").replace(">1<", f">{n}<") for n in range(2_000))
    feed = RSS.replace(ITEM, items) + END
    found = parse_feed(feed.encode(), "application/rss+xml", "https://x.example/", NOW)
    assert len(found.entries) == 2_000
