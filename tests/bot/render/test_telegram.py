"""Posts for Telegram: valid HTML within the limits, whatever the article holds."""

import html
import re

import pytest
from hypothesis import given
from telegram.constants import MessageLimit

from bot.render.harmless import on_one_line
from bot.render.telegram import MOST_CHARACTERS, MOST_ENTITIES, render_telegram
from digests import Digest, Fragment, Line, LineKind, Style
from tests.bot.render.made import DIGEST, READING, claim_line, digests

TAG = re.compile(r"<(/?)([a-z]+)>")
ENTITY = re.compile(r"&(?:amp|lt|gt);")


def visible(message: str) -> str:
    """Read a message as strictly as Telegram does, and give what remains to be seen."""
    opened = []
    for tag in TAG.finditer(message):
        if tag[1]:
            assert opened.pop() == tag[2]
        else:
            assert tag[2] in {"b", "i", "s"}
            opened.append(tag[2])
    assert opened == []
    words = TAG.sub("", message)
    assert not re.search("[<>&]", ENTITY.sub("", words))
    return html.unescape(words)


def without_spaces(words: str) -> str:
    return re.sub(r"\s+", "", words)


def test_figures_and_fixed_words_are_bold():
    assert render_telegram(DIGEST) == (
        "<b>Ferry sinks off Tarn Bay</b>\n\n"
        "• <b>at least 9 people</b> drowned — coastguard officials\n"
        "• <b>11 people</b> drowned — harbour master Edda Lorne\n\n"
        "<b>Differ:</b> at least 9 (1 source) vs 11 (1)\n"
        "<b>Not confirmed:</b> the ministry did not comment.\n\n"
        "<i>Tarn Courier</i>",
    )


def test_without_its_tags_it_is_the_plain_post():
    assert visible(*render_telegram(DIGEST)) == DIGEST.text


@pytest.mark.parametrize(
    ("words", "drawn"),
    [
        ("Marks & Son", "Marks &amp; Son"),
        ("<b>9</b>", "&lt;b&gt;9&lt;/b&gt;"),
        ("</b><a href='https://example.org'>", "&lt;/b&gt;&lt;a href='https://example.org'&gt;"),
        ("&lt;", "&amp;lt;"),
        ("12\u202e21", "12�21"),
    ],
    ids=repr,
)
def test_an_article_cannot_mark_up_its_words(words, drawn):
    digest = Digest(READING, (claim_line(words, words, words),))
    assert render_telegram(digest) == (f"• <b>{drawn}</b> {drawn} — {drawn}",)


def test_a_long_post_is_split_between_its_lines():
    lines = [claim_line(f"{number} people", "x" * 300, "police") for number in range(30)]
    messages = render_telegram(Digest(READING, tuple(lines)))
    assert len(messages) == 3
    assert all(message.startswith("• <b>") for message in messages)
    assert all(message.endswith("— police") for message in messages)


def test_a_post_with_many_figures_is_split_before_telegram_drops_their_bold():
    lines = [claim_line(f"{number} people", "hurt", "police") for number in range(150)]
    first, second = render_telegram(Digest(READING, tuple(lines)))
    assert (first.count("<b>"), second.count("<b>")) == (100, 50)


def test_a_line_longer_than_a_message_is_cut():
    line = Line(LineKind.CLAIM, (Fragment("&" * 3000, Style.FIGURE),))
    messages = render_telegram(Digest(READING, (line,)))
    assert "".join(map(visible, messages)) == "• " + "&" * 3000


def test_white_space_is_not_bold():
    line = Line(LineKind.CLAIM, (Fragment("9", Style.FIGURE), Fragment(" ", Style.FIGURE)))
    assert render_telegram(Digest(READING, (line,))) == ("• <b>9</b> ",)


def test_our_limits_are_those_of_the_library():
    assert MOST_CHARACTERS == MessageLimit.MAX_TEXT_LENGTH
    assert MOST_ENTITIES == MessageLimit.MESSAGE_ENTITIES


@given(digests())
def test_any_words_make_valid_messages_within_the_limits(digest):
    for message in render_telegram(digest):
        visible(message)
        assert len(message.encode("utf-16-le")) // 2 <= MessageLimit.MAX_TEXT_LENGTH
        assert len(TAG.findall(message)) // 2 <= MessageLimit.MESSAGE_ENTITIES


@given(digests())
def test_all_words_of_the_digest_arrive(digest):
    arrived = "".join(map(visible, render_telegram(digest)))
    sent = "".join(
        "• " * (line.kind is LineKind.CLAIM) + on_one_line(line.text)
        for line in digest.lines
        if line.text.strip()
    )
    assert without_spaces(arrived) == without_spaces(sent)
