"""Of the ways to write a line the best that the gate lets pass is taken."""

import pytest

from digests.model import LineKind
from digests.summary.backing import Backings
from digests.summary.check import Gate
from digests.summary.drafts import draft
from tests.digests.summary.stories import gate_of, nameless

LONG = (
    "The council of Elm said the old bridge, which had long been in danger, was closed for 3 "
    "weeks in May, when the river was high, after a barge had struck its northern pier."
)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Medics said 9 people were killed.", "9 people killed — Medics"),
        ("Medics said 9 people may have been killed.", "9 people may have been killed — Medics"),
        ("Medics fear that 9 people were killed.", "fear that 9 people were killed — Medics"),
        ("Mayor Ana Brill said 9 roads were shut.", "9 roads were shut — Mayor Ana Brill"),
        ("The army denied that 9 villagers were killed.", "9 villagers killed — denied by army"),
    ],
    ids=str,
)
def test_few_words_come_first_then_the_articles_own(body, text):
    line = draft((0,), 110, gate_of(body))
    assert (line.text, line.kind, line.claims) == (text, LineKind.CLAIM, (0,))


@pytest.mark.parametrize("longest", [60, 90, 110])
def test_a_short_line_is_taken_before_a_longer_one(longest):
    line = draft((0,), longest, gate_of(LONG))
    assert "3 weeks" in line.text
    assert len(line.text) <= longest


def test_where_no_line_is_short_enough_the_best_is_taken():
    assert draft((0,), 5, gate_of(LONG)) is not None


def test_where_no_line_is_backed_there_is_none():
    told = gate_of("The mayor said that she had 9 vans.").backings.reading
    assert draft((0,), 110, Gate(Backings(nameless(told)))) is None
