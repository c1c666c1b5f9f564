"""What the article says around a figure, and the ways in which the figure may be written."""

import pytest

from digests.summary.placements import ARTICLES, breaks, unarticled
from digests.summary.writings import digits_for
from tests.digests.summary.stories import gate_of


def backing_of(body, index=0):
    return gate_of(body).backings.backing(index)


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
        ("It rose from 25 beds to 40 beds.", 0, "it rose from", "beds to"),
        ("It rose from 25 beds to 40 beds.", 1, "beds to", "beds"),
        ("Tarn beat Elm 43–5 at home.", 0, "tarn beat elm", ""),
        ("Tarn beat Elm 43–5 at home.", 1, "", "at home"),
    ],
    ids=str,
)
def test_the_words_around_a_figure_stop_where_another_figures_words_begin(
    body, index, before, behind
):
    assert around(body, index) == (before, behind)


def test_of_an_endless_sentence_only_what_is_near_is_kept():
    before, behind = around(
        "The mayor of the town said " + "that he and " * 99 + "9 people " + "and he " * 99
    )
    assert (len(before.split()), len(behind.split())) == (60, 60)


@pytest.mark.parametrize(
    ("body", "guards"),
    [
        ("Medics said 9 people died.", ""),
        ("Medics said 9 people may have died.", "may"),
        ("Medics could not confirm that 9 people died.", "could not"),
        ("Medics could not say why, but 9 people died.", ""),
        ("He could not stay; 9 people died.", ""),
        ("The mayor fears 9 people died.", "fears"),
        ("Medics, who could not stay, said 9 people died.", ""),
        ("Medics said 9 people died, and it might rain.", ""),
        ("Medics said 9 people died in the very old part of the town that could burn.", ""),
        ("The work could take 3 years.", "could"),
        ("A flood killed 9 people there last year.", "last"),
        ("Two years ago a flood killed 9 people there.", "ago"),
        ("If it rains, 9 villages will be flooded.", "if will"),
        ("He did not come. Medics said “we lost 9 people”.", ""),
    ],
    ids=str,
)
def test_words_that_turn_a_clause_guard_its_figures(body, guards):
    assert sorted(backing_of(body).guards) == sorted(guards.split())


def test_a_guard_reaches_over_a_figure():
    assert backing_of("The work could cost $5 million and take 3 years.", 1).guards == {"could"}


def test_the_word_denied_guards_no_figure_that_is_told_as_denied():
    assert backing_of("The army denied that 25 villagers had been arrested.").guards == set()


@pytest.mark.parametrize(
    ("body", "index", "hedge"),
    [
        ("Medics said at least 9 people died.", 0, "at least"),
        ("Medics said 9 people died.", 0, ""),
        ("It lies about 280 km (175 miles) away.", 0, "about"),
        ("It lies about 280 km (175 miles) away.", 1, ""),
    ],
    ids=str,
)
def test_the_hedge_is_known_in_the_articles_own_words(body, index, hedge):
    assert " ".join(backing_of(body, index).hedge) == hedge


def test_a_figure_in_brackets_leans_on_the_hedge_before_it():
    hedged, plain = "It lies about 280 km (175 miles) away.", "It lies 280 km (175 miles) away."
    assert [backing_of(hedged, index).leans for index in (0, 1)] == [False, True]
    assert [backing_of(plain, index).leans for index in (0, 1)] == [False, False]


@pytest.mark.parametrize(
    ("body", "index", "counted", "is_behind"),
    [
        ("Medics said 9 people died.", 0, "people", True),
        ("Medics said 9 of the villagers died.", 0, "of the villagers", True),
        ("Police said 7 villagers were arrested and 20 injured.", 1, "", False),
        ("The work cost $5 million.", 0, "", False),
    ],
    ids=str,
)
def test_what_is_counted_stands_behind_the_number_or_elsewhere(body, index, counted, is_behind):
    found = backing_of(body, index)
    assert " ".join(found.counted) == counted
    assert found.is_counted_behind is is_behind


@pytest.mark.parametrize(
    ("body", "to_next"),
    [
        ("The blast killed 9 people and hurt 12.", ("people", "and", "hurt")),
        ("Tarn beat Elm 43–5 at home.", ()),
        ("The blast killed 9 people. It hurt 12.", None),
        ("The blast killed 9 people.", None),
    ],
    ids=str,
)
def test_the_words_up_to_the_next_figure_of_the_sentence_are_known(body, to_next):
    assert backing_of(body).to_next == to_next


@pytest.mark.parametrize(
    ("body", "ways"),
    [
        ("The mayor said eight people died.", {"eight", "8"}),
        ("The mayor said 8 people died.", {"8", "eight"}),
        ("The mayor said 1,200 people died.", {"1,200", "1200"}),
        ("The mayor said dozens of people died.", {"dozens"}),
        ("The mayor said two-thirds of people fled.", {"two thirds"}),
        ("The mayor said it cost $5.2 billion to build.", {"$ 5.2 billion"}),
        ("The mayor said it took eight weeks to build.", {"eight weeks"}),
    ],
    ids=str,
)
def test_a_figure_is_written_as_in_the_article_or_a_count_in_digits(body, ways):
    assert {" ".join(way) for way in backing_of(body).writings} == ways


@pytest.mark.parametrize(
    ("body", "digits"),
    [
        ("The mayor said eight people died.", "8"),
        ("The mayor said forty-two people died.", "42"),
        ("The mayor said 8 people died.", ""),
        ("The mayor said two-thirds of people fled.", ""),
        ("The mayor said it took eight weeks to build.", ""),
        ("The mayor said two million people fled.", ""),
    ],
    ids=str,
)
def test_only_a_count_that_is_spelled_out_has_digits(body, digits):
    backings = gate_of(body).backings
    first, stop = backings.places[0]
    assert digits_for(backings.folded[first:stop], backings.claim(0)) == digits


@pytest.mark.parametrize("gap", [", ", "; ", ": ", " (", ") ", " — ", "—", " – "])
def test_marks_with_space_part_what_is_said(gap):
    assert breaks(gap)


@pytest.mark.parametrize("gap", ["", " ", "-", "–", ":", ",", ". ", "” "])
def test_marks_within_a_number_or_a_name_do_not(gap):
    assert not breaks(gap)


def test_articles_may_be_left_out():
    assert unarticled(("the", "mayor", "of", "a", "town")) == ["mayor", "of", "town"]
    assert "an" in ARTICLES


def test_sentences_without_figures_may_be_told_whole():
    gate = gate_of("Police said 9 people died. The market burned down. He was seen there.")
    assert gate.reason("The market burned down.") == ""
    assert gate.reason("The market burned")
    assert gate.reason("He was seen there.")
