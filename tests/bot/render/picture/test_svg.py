"""The drawing: what stands where, and that words from outside stay words."""

import re
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from bot.render.picture.alt_text import LONGEST, alt_text
from bot.render.picture.svg import draw_svg
from bot.render.picture.values import Picture, Row, Shape
from tests.bot.render.made import WORDS
from tests.bot.render.picture.situations import SITUATIONS, row

SVG = "{http://www.w3.org/2000/svg}"
KNOWN = {f"{SVG}{name}" for name in ("svg", "rect", "text", "line", "circle", "polygon", "path")}
NUMBERS = st.decimals(0, 10**12, allow_nan=False, places=2)


@st.composite
def rows(draw):
    low = draw(NUMBERS)
    high = draw(st.sampled_from((low, low + 1, low * 2)))
    return Row(*(draw(WORDS) for _ in range(3)), low, high, *(draw(st.booleans()) for _ in "123"))


PICTURES = st.builds(
    Picture,
    WORDS,
    WORDS,
    st.lists(rows(), min_size=2, max_size=6).map(tuple),
    st.sampled_from((None, "percent", "USD", "XAF", "kilometre")),
    WORDS,
    st.sampled_from(Shape),
)


@given(PICTURES)
@settings(deadline=None, max_examples=150)
def test_whatever_is_drawn_stays_within_the_picture_and_words_stay_words(picture):
    root = etree.fromstring(draw_svg(picture).encode())
    width, height = float(root.get("width")), float(root.get("height"))
    assert {element.tag for element in root.iter()} <= KNOWN
    for element in root.iter(f"{SVG}circle"):
        assert 0 < float(element.get("cx")) < width
        assert 0 < float(element.get("cy")) < height
    for element in root.iter(f"{SVG}text"):
        assert 0 < float(element.get("y")) < height
        assert 0 <= float(element.get("x")) <= width
        assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", element.text or "")


@given(PICTURES)
@settings(deadline=None, max_examples=60)
def test_its_words_are_harmless_and_short(picture):
    words = alt_text(picture)
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", words)
    assert len(words) <= LONGEST


def test_the_same_figure_has_the_same_colour_and_another_one_another():
    first, second, third = dots(SITUATIONS["conflict"])
    assert first == second != third


def test_words_of_the_article_stand_over_the_dot():
    svg = draw_svg(SITUATIONS["conflict"])
    assert svg.count(">55 civilians</text>") == 4  # each with its halo
    assert svg.count(">60 people</text>") == 2


@pytest.mark.parametrize(
    ("rows_", "unit", "note"),
    [
        ((55, 60), None, "The axis begins at 50, not at 0."),
        ((9, 12), None, "The axis begins at 6, not at 0."),
        ((30_000, 85_000), None, ""),
        ((5.9, 6.1), "magnitude", "The axis begins at 5.8, not at 0. Unit: magnitude."),
        ((310e6, 450e6), "USD", "The axis begins at $200m, not at 0."),
        ((36, 41), "percent", "The axis begins at 30%, not at 0."),
        ((12, 40), "kilometre", "Unit: kilometre."),
        ((-3, 2), "percent", "The axis begins at −5%, not at 0."),
        ((0, 0), None, ""),
        ((7, 7), None, ""),
    ],
    ids=str,
)
def test_the_picture_says_where_its_axis_begins(rows_, unit, note):
    made = Picture("T", "", tuple(row("A", "", "w", str(each)) for each in rows_), unit)
    assert alt_text(made).endswith(note or "w.")
    begins = note.partition(" Unit")[0]
    joined = " ".join(re.findall(r">([^<>]*)</text>", draw_svg(made)))
    assert begins in joined


def test_counts_have_no_half_ticks():
    labels = re.findall(r'text-anchor="middle">([^<]*)<', draw_svg(SITUATIONS["agree"]))
    assert "2.5" not in labels


def test_its_words_hold_every_fact_of_the_picture():
    words = alt_text(SITUATIONS["conflict"])
    for fact in (
        "Dozens killed in west Iraq air strike",
        "Hospital sources: 55 civilians",
        "Ahmed al-Salmani (Anbar lawmaker): 55 civilians",
        "Mohammed Karbouli (lawmaker): 60 people",
        "The axis begins at 50, not at 0.",
    ):
        assert fact in words


def test_of_many_long_names_the_last_ones_are_counted():
    long = tuple(row("N" * 130, "R" * 130, f"{number} people", number) for number in range(1, 13))
    words = alt_text(Picture("T", "", long))
    assert len(words) <= LONGEST
    assert words.endswith(": 7 people; and 5 more.")


def test_marks_piled_up_on_a_letter_do_not_reach_the_rows_above():
    piled = "Z" + "\u0351" * 400
    svg = draw_svg(Picture(piled, piled, (row(piled, piled, piled, 1), row("B", "", "2", 2))))
    assert "\u0351" * 3 not in svg


def dots(picture):
    circles = re.findall(r'<circle [^>]*fill="(#\w+)"', draw_svg(picture))
    return circles[1::2]


def test_a_hundred_thousand_letters_are_drawn_at_once():
    long = "word " * 20_000
    made = Picture(
        long, long, (Row(long, long, long, Decimal(1), Decimal(1)), row("B", "", "2", 2))
    )
    assert len(draw_svg(made)) < 20_000
