"""The words without which a clause would say something else."""

import pytest

from tests.digests.summary.stories import backing_of


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
