"""The headline, verbatim, and the figures that it answers for."""

import pytest

from digests.summary import make_digest
from digests.summary.wording.headline import answered_in_title, title_line
from tests.digests.summary.stories import reading_of


@pytest.mark.parametrize(
    ("headline", "answered"),
    [
        ("Flood kills 9 in Elm", (0,)),
        ("Flood kills 9 in Elm, police say", (0,)),
        ("Bridge in Elm is closed", ()),
    ],
    ids=str,
)
def test_a_headline_figure_is_told_with_its_speaker_if_he_stands_there(headline, answered):
    reading = reading_of(f"{headline}\n\nThe mayor of the town said that 12 roads were closed.\n")
    assert answered_in_title(reading) == answered
    line = title_line(reading, 900)
    assert (line.text, line.claims) == (headline, answered)


def test_a_headline_too_long_for_the_post_is_cut_between_words():
    headline = "The flood of the century in the north of Meridel " * 9
    line = title_line(reading_of(f"{headline}\n\nThe mayor said 12 roads were closed.\n"), 280)
    assert line.text.endswith("…")
    assert headline.startswith(line.text[:-1] + " ")
    assert line.claims == ()
    assert len(line.text) <= 280


def test_a_headline_that_is_one_endless_word_is_cut_within_it():
    reading = reading_of("x" * 999 + "\n\nThe mayor of the town said 12 roads were closed.\n")
    line = title_line(reading, 280)
    assert line.text.endswith("xxx…")
    assert len(line.text) > 150
    assert make_digest(reading, 280).lines[0] == line


def test_the_figures_of_an_endless_headline_are_told_below():
    headline = (
        "Officials say 41 men died in Elm " + "after the dam above the town of Tarn failed " * 9
    )
    reading = reading_of(f"{headline}\n\nThe mayor of the town said 12 roads were closed.\n")
    digest = make_digest(reading, 900)
    assert len(digest.lines[0].text) <= 300
    assert "41 men died in Elm — officials" in digest.text


def test_an_article_in_one_line_has_a_headline_and_lines():
    told = "The mayor said 40 homes had burned. A nurse said 9 men had died in the fire. " * 4
    digest = make_digest(reading_of(f"The town of Elm is on fire. {told}"), 900)
    assert digest.lines[0].text == "The town of Elm is on fire."
    assert "40 homes had burned — mayor" in digest.text
