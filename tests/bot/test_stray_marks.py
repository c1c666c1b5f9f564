"""Escape codes and stray tags leave no residue in a plain text; other texts stay as they are."""

import pytest

from bot.errors import EmptyFileError
from bot.stray_marks import without_stray_marks


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (
            "The office said \x1b[31m41 bodies\x1b[0m were found.",
            "The office said 41 bodies were found.",
        ),
        ("Falk said \x1b[1;4m9\x1b[m died.", "Falk said 9 died."),
        ("\x1b]0;news\x07Nine died.", "Nine died."),
        ("<b>Lund</b> met 12 aides<br/>.", "Lund met 12 aides."),
        ("Vale said <script>alert(1)</script>.", "Vale said ."),
        ('See <a href="https://example.org/9">nine</a> pages.', "See nine pages."),
        ("Nine <!-- or 10 --> died.", "Nine  died."),
    ],
)
def test_what_only_a_screen_reads_goes(written, read):
    page = without_stray_marks(f"Flood\n\n{written}\n")
    assert page.text == f"Flood\n\n{read}\n"
    assert page.title == "Flood"


@pytest.mark.parametrize(
    "text",
    [
        "Flood\n\nLess than 5 <6 and 9> 8.",
        "Write to Falk <falk@example.org>.",
        "The <redacted> count was 9.",
        "A lone \x1b is a scratch.",
    ],
)
def test_a_text_without_marks_stays_as_it_is(text):
    assert without_stray_marks(text) is text


def test_marks_alone_are_no_article():
    with pytest.raises(EmptyFileError):
        without_stray_marks("<script>alert(1)</script>\n\x1b[0m")
