"""Which font draws what: one for a line, and none is named that does not hold its letters."""

import pytest
from PIL import ImageFont

from bot.render.picture.scripts import (
    ARABIC,
    BLOCKS,
    CJK,
    DEVANAGARI,
    FILES,
    FONTS,
    HEBREW,
    LATIN,
    can_draw,
    drawable,
    files_for,
    font_for,
)


@pytest.mark.parametrize(
    ("text", "font"),
    [
        ("Nguyễn Phú Trọng", LATIN),
        ("Ελληνική Αστυνομία, Министерство", LATIN),
        ("محمد الكربولي (Reuters), é", ARABIC),
        ("משטרת ישראל", HEBREW),
        ("दिल्ली पुलिस 55", DEVANAGARI),
        ("国家卫生健康委员会 Reuters", CJK),
        ("김민수", CJK),
        ("株式会社カルダー", CJK),
        # Two fonts in one line, a script of which there is no font, a rare character.
        ("محمد 김민수", None),
        ("Министерство محمد", None),
        ("กรุงเทพ", None),
        ("龘", None),
        ("👩‍👩‍👧", None),
    ],
    ids=str,
)
def test_a_line_has_one_font(text, font):
    assert font_for(text) == font
    assert can_draw(text) is (font is not None)


def test_what_cannot_be_drawn_is_a_visible_sign():
    assert drawable("Flood in กท, 12\u202e dead\x00") == "Flood in ??, 12? dead?"
    assert drawable("e\u0301") == "é"


def test_only_the_fonts_that_are_needed_are_loaded():
    assert len(files_for(["Nine people"])) == 2
    assert len(files_for(["Nine people", "김민수"])) == 3


@pytest.mark.parametrize("sample", ["Żółć Ωμέγα Йод ₹₪₦₴€−–“”…→", "محمد لا", "ש", "क्ष", "国김カ"])
def test_the_fonts_hold_what_is_said_of_them(sample):
    font = font_for(sample)
    loaded = ImageFont.truetype(str(FONTS / FILES[font][0]), 40)
    missing = loaded.getmask("\U0010fffd").getbbox(), bytes(loaded.getmask("\U0010fffd"))
    for letter in sample.replace(" ", ""):
        mask = loaded.getmask(letter)
        assert (mask.getbbox(), bytes(mask)) != missing, letter


def test_the_licence_lies_beside_the_fonts():
    assert "SIL OPEN FONT LICENSE" in (FONTS / "OFL.txt").read_text()
    assert all(
        (FONTS / file).stat().st_size < 4_000_000 for each in FILES.values() for file in each
    )
    assert {font for _, _, font in BLOCKS} == set(FILES)
