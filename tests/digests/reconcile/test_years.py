"""Years: one thing counted in two years is a change, other things are none."""

import pytest

from tests.digests.reconcile.test_changes import changes_in


@pytest.mark.parametrize(
    "text",
    [
        "In 2010 there were {31} murders in the city. In 2019 there were {54} murders.",
        "{31} inmates served life in 2010. By 2019, {54} inmates served life.",
        "{54} murders were counted in 2019. There had been {31} murders in 2010.",
        "Police counted {31} thefts in 2010. In 2019 they counted {54} thefts.",
    ],
    ids=str,
)
def test_a_count_of_two_years_has_moved(text):
    assert changes_in(text) == [("31", "54")]


@pytest.mark.parametrize(
    "text",
    [
        "In 2010 there were {31} murders in Arn. In 2019 there were {54} murders in Belm.",
        "In 2010 there were {31} schools in the city. In 2019 there were {54} teachers.",
        "In 2010, {31} inmates were freed. In 2019, {54} inmates awaited trial.",
        "In 2010 there were {31} murders. There were {54} murders in the film.",
        "The report counted {31} murders in 2010. The ministry said {54} murders were in 2019.",
        "In 2010 there were {31} murders. In 2030 there may be {54} murders.",
    ],
    ids=str,
)
def test_other_counts_have_not(text):
    assert changes_in(text) == []
