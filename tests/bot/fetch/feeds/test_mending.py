"""What XML forbids is taken out, and nothing comes together that was apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.fetch.feeds.mending import NOTHING, mended


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Barge\0 \x0b\x1bsinks", "Barge sinks"),
        ("&#55357;&#56832;", "😀"),
        ("&#xD83D;&#xDE00;", "😀"),
        ("&#8217; &#x2019; &amp; &#9;", "&#8217; &#x2019; &amp; &#9;"),
        ("&#55357;", NOTHING),
        ("&#56832;&#55357;", NOTHING * 2),
        ("&#55357x", f"{NOTHING}x"),
        ("&#0000065;", "&#0000065;"),
        ("&#99999999999999;&#xFFFFFFFFFF;", NOTHING * 2),
        ("&#xFFFF;", NOTHING),
        ("&#5&#0;5357;", f"{NOTHING * 2}5357;"),
        ("<image><width>9</width><Height/></image>", f"<image>{NOTHING}9{NOTHING * 2}</image>"),
        ("<widths>", "<widths>"),
    ],
)
def test_a_text_is_mended(text, whole):
    assert mended(text) == whole


@given(st.text(alphabet="&#x0123456789abcdefABCDEF;<width>/ \0", max_size=40))
def test_what_was_mended_is_whole(text):
    assert mended(mended(text)) == mended(text)
