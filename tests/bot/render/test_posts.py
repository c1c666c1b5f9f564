"""A post of several stories: a heading of ours, each story whole and with its link, a note."""

from dataclasses import dataclass

from bot.render.plain import render_plain
from bot.render.slack import render_slack, slack_words
from bot.render.telegram import render_telegram
from digests import Line
from tests.bot.render.made import DIGEST


@dataclass(frozen=True)
class Kept:
    lines: tuple[Line, ...] = DIGEST.lines
    url: str = ""


LINKED = Kept(url="https://example.org/ferry?a=1&b=2")
HEADING = "Morning figures · 2 stories"
NOTE = "1 story could not be read <today>"


def test_the_plain_post_names_where_each_article_stands():
    assert render_plain(LINKED, Kept(), heading=HEADING, note=NOTE) == (
        f"{HEADING}\n\n{DIGEST.text}\nhttps://example.org/ferry?a=1&b=2\n\n{DIGEST.text}\n\n{NOTE}"
    )


def test_telegram_gets_the_link_behind_the_footer():
    (message,) = render_telegram(LINKED, Kept(), heading=HEADING, note=NOTE)
    assert message.startswith(f"<b>{HEADING}</b>\n\n<b>Ferry sinks off Tarn Bay</b>\n\n•")
    assert (
        "<i>Tarn Courier</i> · "
        '<a href="https://example.org/ferry?a=1&amp;b=2">read</a>\n\n<b>Ferry sinks'
    ) in message
    assert message.endswith(
        "<i>Tarn Courier</i>\n\n<i>1 story could not be read &lt;today&gt;</i>"
    )


def test_slack_parts_the_stories_and_speaks_of_both():
    payload = render_slack(LINKED, Kept(), heading=HEADING, note=NOTE)
    kinds = [block["type"] for block in payload["blocks"]]
    assert kinds.count("divider") == kinds.count("header") == 2
    words = slack_words(payload)
    assert "<https://example.org/ferry?a=1&amp;b=2|read>" in words
    assert words[-1] == "1 story could not be read &lt;today&gt;"
    assert payload["text"].startswith(f"{HEADING} · Ferry sinks off Tarn Bay · at least 9 people")
    assert payload["text"].count("Ferry sinks off Tarn Bay") == 2


def test_a_story_without_an_address_has_no_link():
    assert "read" not in render_telegram(Kept())[0].casefold().split()
