"""How the article hedges its figures."""

import pytest

from tests.digests.summary.stories import backing_of


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
