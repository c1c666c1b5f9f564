"""What stands under a picture: all that it shows in words, within a limit, whatever the words."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.slack.wording import LONGEST_COMMENT, draw_comment
from bot.chat.telegram.digest_buttons import LONGEST_CAPTION, LOOKS
from bot.demo import seed_text
from bot.render.packing import utf16_length
from bot.render.picture.captions import draw_caption
from bot.render.picture.choosing import picture_of
from bot.render.picture.values import Picture, Row
from digests import make_digest, read_article
from tests.fakes.telegram_api.markup import parse_html

SEED = picture_of(make_digest(read_article(seed_text()), 900))
HOSTILE = st.sampled_from(
    ["<b>", "</b>", "&", "&lt;", "<!channel>", "*", "_", "@here", "\n", "\u202e"]
)
WORDS = st.lists(HOSTILE | st.text(max_size=30), max_size=12).map("".join)
ROWS = st.builds(Row, WORDS, WORDS, WORDS, st.just(Decimal(9)), st.just(Decimal(9)))
PICTURES = st.builds(Picture, WORDS, WORDS, st.lists(ROWS, min_size=2, max_size=14).map(tuple))


def row(number, name="Ada Holm"):
    return Row(name, "mayor", f"{number} people", Decimal(number), Decimal(number))


def telegram(picture, longest=LONGEST_CAPTION):
    return draw_caption(picture, LOOKS, longest)


def test_slack_gets_the_same_in_its_own_marks():
    assert draw_comment(SEED).split("\n")[2:] == [
        "• *55 civilians* — Hospital sources",
        "• *55 civilians* — Ahmed al-Salmani (Anbar lawmaker)",
        "• *60 people* — Mohammed Karbouli (lawmaker)",
        "The axis begins at 50, not at 0.",
    ]


@pytest.mark.parametrize(
    ("longest", "lines"),
    [
        (200, ["<b>T</b>", "Differ: " + "x" * 20, *["• <b>{} people</b> — Ada Holm (mayor)"] * 3]),
        (140, ["<b>T</b>", *["• <b>{} people</b> — Ada Holm (mayor)"] * 3]),
        (110, ["<b>T</b>", *["• <b>{} people</b> — Ada Holm (mayor)"] * 2, "and 1 more"]),
        (30, ["<b>T</b>", "and 3 more"]),
    ],
)
def test_what_finds_no_room_is_left_out_by_whole_lines(longest, lines):
    picture = Picture("T", "Differ: " + "x" * 20, (row(0), row(1), row(2)))
    expected = "\n".join(lines).replace("{}", "%d") % tuple(range(sum("{}" in x for x in lines)))
    assert telegram(picture, longest) == expected


@given(PICTURES)
def test_whatever_the_words_telegram_reads_it_and_every_figure_has_its_line(picture):
    caption = telegram(picture)
    assert utf16_length(caption) <= LONGEST_CAPTION
    _, entities = parse_html(caption)
    assert {entity.kind for entity in entities} <= {"bold"}


@given(PICTURES)
def test_whatever_the_words_slack_calls_nobody(picture):
    comment = draw_comment(picture)
    assert utf16_length(comment) <= LONGEST_COMMENT
    assert "<" not in comment
    assert "@here" not in comment


@given(PICTURES)
def test_half_a_line_is_never_shown(picture):
    rows = [line for line in telegram(picture).split("\n") if line.startswith("• ")]
    whole = [line for line in telegram(picture, 100_000).split("\n") if line.startswith("• ")]
    assert rows == whole[: len(rows)]
