"""The words of an article around its figures, and what parts them."""

import pytest

from digests.model import Span
from digests.summary.backing.placements import ARTICLES, Placements, breaks, unarticled
from tests.digests.summary.stories import backing_of, reading_of


def around(body, index=0):
    found = backing_of(body, index)
    return " ".join(found.before), " ".join(found.behind)


@pytest.mark.parametrize(
    ("body", "index", "before", "behind"),
    [
        ("Medics said 9 people died.", 0, "medics said", "people died"),
        ("Medics said at least 9 people died.", 0, "medics said", "people died"),
        ("Nobody left. Medics said 9 died. It rained.", 0, "medics said", "died"),
        ("Sales rose 5 percent, while costs fell 3 percent.", 0, "sales rose", ""),
        ("Sales rose 5 percent, while costs fell 3 percent.", 1, "while costs fell", ""),
        ("The blast killed 9 people and hurt 12.", 0, "the blast killed", "people"),
        ("The blast killed 9 people and hurt 12.", 1, "and hurt", ""),
        ("The crowd was 900 or more, while police saw 400.", 0, "the crowd was", "or more"),
        ("The crowd was 900 or so, while police saw 400.", 0, "the crowd was", "or so"),
        ("The crowd was 900 or police saw 400.", 0, "the crowd was", ""),
        ("It rose from 25 beds to 40 beds.", 0, "it rose from", "beds to"),
        ("It rose from 25 beds to 40 beds.", 1, "beds to", "beds"),
        (
            "They asked 900 and it is within plus or minus 3 points.",
            1,
            "and it is within plus or minus",
            "points",
        ),
        ("Tarn beat Elm 43–5 at home.", 0, "tarn beat elm", ""),
        ("Tarn beat Elm 43–5 at home.", 1, "", "at home"),
    ],
    ids=str,
)
def test_the_words_around_a_figure_stop_where_another_figures_words_begin(
    body, index, before, behind
):
    assert around(body, index) == (before, behind)


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        ((0, 3), (0, 1)),
        ((4, 9), (1, 3)),
        ((5, 8), (1, 2)),
        ((3, 4), (1, 1)),
        ((9, 11), (3, 3)),
        ((9, 50), (3, 7)),
    ],
    ids=str,
)
def test_words_are_found_by_their_place(span, expected):
    placed = Placements(reading_of("One two a\n\nThe river rose again.\n"))
    assert placed.starts[1] == 4
    assert placed.range_of(Span(*span)) == expected


def test_of_an_endless_sentence_only_what_is_near_is_kept():
    before, behind = around(
        "The mayor of the town said " + "that he and " * 60 + "9 people " + "and he " * 40
    )
    assert (len(before.split()), len(behind.split())) == (60, 60)


@pytest.mark.parametrize("gap", [", ", "; ", ": ", " (", ") ", " — ", "—", " – "])
def test_marks_with_space_part_what_is_said(gap):
    assert breaks(gap)


@pytest.mark.parametrize("gap", ["", " ", "-", "–", ":", ",", ". ", "” "])
def test_marks_within_a_number_or_a_name_do_not(gap):
    assert not breaks(gap)


def test_articles_may_be_left_out():
    assert unarticled(("the", "mayor", "of", "a", "town")) == ["mayor", "of", "town"]
    assert "an" in ARTICLES
