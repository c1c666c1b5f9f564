"""The table of idioms."""

from digests.figures.not_figures.idiom_table import FORMS


def test_an_idiom_is_found_with_and_without_its_hyphens() -> None:
    assert ("zero", "-", "sum") in FORMS["zero"]
    assert ("zero", "sum") in FORMS["zero"]


def test_a_half_year_is_a_name_of_its_results_alone() -> None:
    assert ("half", "-", "year", "profits") in FORMS["half"]
    assert ("half", "-", "year") not in FORMS["half"]


def test_the_longest_idiom_is_tried_first() -> None:
    for forms in FORMS.values():
        lengths = [len(pieces) for pieces in forms]
        assert lengths == sorted(lengths, reverse=True)
