"""Posts for Slack: blocks that the library accepts, and words that stay words."""

import html
import re

import pytest
from hypothesis import given
from slack_sdk.models.blocks import Block, HeaderBlock, SectionBlock

from bot.render.harmless import on_one_line
from bot.render.slack import (
    LONGEST_HEADER,
    LONGEST_SECTION,
    MOST_FIELDS,
    TOO_LONG,
    render_slack,
    slack_words,
)
from digests import Digest, Fragment, Line, LineKind, Style
from tests.bot.render.made import DIGEST, READING, claim_line, digests

BOLD = re.compile(r"\*([^*\s](?:[^*]*[^*\s])?)\*")
STRUCK = re.compile(r"~([^~\s](?:[^~]*[^~\s])?)~")
ENTITY = re.compile(r"&(?:amp|lt|gt);")
# What each character that means nothing stands for.
ORIGINALS = str.maketrans(
    {"\u2217": "*", "\u02cd": "_", "\u223c": "~", "\u02cb": "`", "\u2236": ":", "\u2060": None}
)


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def marked_up(payload):
    """Give all words that Slack reads as markup."""
    found = [payload["text"]]
    for block in payload["blocks"]:
        texts = [block.get("text"), *block.get("fields", ()), *block.get("elements", ())]
        found += [text["text"] for text in texts if text and text["type"] == "mrkdwn"]
    return found


def visible(words: str) -> str:
    """Read markup as strictly as can be, and give what remains to be seen."""
    bare = STRUCK.sub(r"\1", BOLD.sub(r"\1", words))
    assert not re.search(r"[<>&*_~`]", ENTITY.sub("", bare))
    assert not re.search("@(?!\u2060)", bare)
    assert not re.search(r":[\w+'-]{1,100}:", bare)
    assert not bare.startswith("&gt;")
    assert "\n&gt;" not in bare
    return html.unescape(bare)


def without_spaces(words: str) -> str:
    return re.sub(r"\s+", "", words.translate(ORIGINALS))


def one_claim(words: str) -> Digest:
    return Digest(READING, (claim_line(words, "drowned", "police"),))


def test_the_payload_of_a_post():
    def mrkdwn(words):
        return {"type": "mrkdwn", "text": words, "verbatim": True}

    assert render_slack(DIGEST) == {
        "text": "Ferry sinks off Tarn Bay · at least 9 people drowned — coastguard officials"
        " · 11 people drowned — harbour master Edda Lorne",
        "unfurl_links": False,
        "unfurl_media": False,
        "blocks": [
            {
                "type": "header",
                "text": {
                    "type": "plain_text",
                    "text": "Ferry sinks off Tarn Bay",
                    "emoji": False,
                },
            },
            {
                "type": "section",
                "text": mrkdwn(
                    "• *at least 9 people* drowned — coastguard officials\n"
                    "• *11 people* drowned — harbour master Edda Lorne"
                ),
            },
            {
                "type": "section",
                "fields": [
                    mrkdwn("*Differ:* at least 9 (1 source) vs 11 (1)"),
                    mrkdwn("*Not confirmed:* the ministry did not comment."),
                ],
            },
            {"type": "context", "elements": [mrkdwn("Tarn Courier")]},
        ],
    }


@pytest.mark.parametrize(
    ("words", "drawn"),
    [
        ("Marks & Son", "Marks &amp; Son"),
        ("<!channel>", "&lt;!channel&gt;"),
        ("<https://example.org|9>", "&lt;https://example.org|9&gt;"),
        ("@here", "@\u2060here"),
        ("*9*", "\u22179\u2217"),
        ("_9_ ~9~ `9`", "\u02cd9\u02cd \u223c9\u223c \u02cb9\u02cb"),
        ("10:30:15", "10\u223630:15"),
        ("> 9", "\u2060&gt; 9"),
        ("at 10:30", "at 10:30"),
    ],
    ids=repr,
)
def test_an_article_cannot_mark_up_its_words(words, drawn):
    payload = render_slack(one_claim(words))
    assert slack_words(payload) == (f"• *{drawn}* drowned — police",)
    assert payload["text"] == f"{drawn} drowned — police"


@pytest.mark.parametrize(
    ("fragments", "drawn"),
    [
        ((("nine", Style.FIGURE), (" dead", Style.PLAIN)), "*nine* dead"),
        ((("nine ", Style.FIGURE), ("dead", Style.PLAIN)), "*nine* dead"),
        ((("(", Style.PLAIN), ("9", Style.FIGURE), (")", Style.PLAIN)), "(*9*)"),
        ((("9", Style.FIGURE), (" to ", Style.FIGURE), ("11", Style.LABEL)), "*9 to 11*"),
        ((("nine", Style.FIGURE), ("teen", Style.PLAIN)), "nineteen"),
        ((("x", Style.PLAIN), ("9", Style.FIGURE)), "x9"),
        (((" ", Style.FIGURE), ("dead", Style.PLAIN)), "dead"),
        ((("nine", Style.SOURCE), (" said", Style.PLAIN)), "nine said"),
    ],
    ids=str,
)
def test_bold_stands_only_where_slack_would_see_it(fragments, drawn):
    line = Line(LineKind.FOOTER, tuple(Fragment(*fragment) for fragment in fragments))
    (words,) = slack_words(render_slack(Digest(READING, (line,))))
    assert words.strip() == drawn


def test_a_long_headline_goes_on_in_a_second_header():
    headline = " ".join(["Ferry sinks"] * 20)
    words = slack_words(
        render_slack(Digest(READING, (Line(LineKind.TITLE, (Fragment(headline),)),)))
    )
    assert len(words) == 2
    assert " ".join(words) == headline


def test_a_word_longer_than_a_header_goes_on_without_a_gap():
    word = "Llanfair" * 30
    digest = Digest(READING, (Line(LineKind.TITLE, (Fragment(word),)),))
    assert "".join(slack_words(render_slack(digest))) == word


def test_every_relation_has_a_field_however_many_there_are():
    lines = tuple(Line(LineKind.RELATION, (Fragment(f"Differ: {n}"),)) for n in range(25))
    payload = render_slack(Digest(READING, lines))
    assert [len(block["fields"]) for block in payload["blocks"]] == [10, 10, 5]
    assert slack_words(payload) == tuple(line.text for line in lines)


def test_the_notification_names_a_speaker_for_each_claim_and_ends_between_lines():
    lines = tuple(claim_line(f"{number} people", "x" * 500, "police") for number in range(10))
    text = render_slack(Digest(READING, lines))["text"]
    assert text.count("— police") == text.count(" people ") == 5
    assert text.endswith("— police")


def test_a_post_that_slack_would_refuse_says_that_words_are_missing():
    lines = tuple(claim_line(f"{number} people", "x" * 500, "police") for number in range(60))
    words = slack_words(render_slack(Digest(READING, lines)))
    assert words[-1] == TOO_LONG
    assert words[0].endswith("— police")


def test_our_limits_are_those_of_the_library():
    assert HeaderBlock.text_max_length == LONGEST_HEADER
    assert SectionBlock.fields_max_length == MOST_FIELDS
    SectionBlock(text="x" * LONGEST_SECTION).validate_json()


@given(digests())
def test_any_words_make_blocks_that_the_library_accepts(digest):
    payload = render_slack(digest)
    for block in Block.parse_all(payload["blocks"]):
        block.validate_json()
    assert len(payload["blocks"]) <= 50


@given(digests())
def test_any_words_stay_within_the_limits(digest):
    payload = render_slack(digest)
    assert sum(map(utf16_length, slack_words(payload))) <= 12_000
    for words in slack_words(payload):
        assert 0 < utf16_length(words.strip()) <= 3000
    for block in payload["blocks"]:
        if block["type"] == "header":
            assert utf16_length(block["text"]["text"]) <= 150
        assert all(utf16_length(field["text"]) <= 2000 for field in block.get("fields", ()))
    assert utf16_length(payload["text"]) <= 3000


@given(digests())
def test_any_words_stay_words(digest):
    for words in marked_up(render_slack(digest)):
        visible(words)


@given(digests())
def test_all_words_arrive_or_the_last_ones_say_that_some_are_missing(digest):
    payload = render_slack(digest)
    arrived = "".join(
        html.unescape(words) if block["type"] == "header" else visible(words)
        for block in payload["blocks"]
        for words in slack_words(block)
    )
    sent = "".join(
        "• " * (line.kind is LineKind.CLAIM) + on_one_line(line.text)
        for line in digest.lines
        if line.text.strip()
    )
    whole, missing = without_spaces(sent), without_spaces(TOO_LONG)
    found = without_spaces(arrived)
    assert found == whole or whole.startswith(found.removesuffix(missing))
    assert found == whole or found.endswith(missing)
