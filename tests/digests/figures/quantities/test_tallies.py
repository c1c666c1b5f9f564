"""Votes and scores are two figures, one for each side."""

import pytest

from digests.model import Kind
from tests.digests.figures.sentences import expected, figures_of, found

TALLIES = [
    "The bill passed {52}-{48}.",
    "Senators voted {52} to {48} to confirm the judge.",
    "The council approved it by {nine} votes to {four}.",
    "The home side won by {45} points to {24}.",
    "Rovers beat United {3}-{1} on Saturday.",
    "The Tigers lost {1}-{2} in overtime.",
    "They drew {0}-{0}.",
    "The hosts lead the series {2}-{1}.",
    "A {5}-{4} ruling kept the ban in place.",
    "She won {6}-{4}, {7}-{5}.",
    "She won {6}–{4} {6}–{3}.",
    "The club improved to {10}-{2}.",
    "The measure failed on a {48}-{52} vote.",
    "Norrow beat Holm {1} – {0} on Sunday.",
    "Norrow {3} – {0} Holm",
    "The court ruled {3}-to-{1} for the firm.",
]


@pytest.mark.parametrize("sentence", TALLIES, ids=str)
def test_each_side_is_a_figure(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
    assert {figure.quantity.kind for figure in figures_of(sentence)} == {Kind.TALLY}


@pytest.mark.parametrize(
    "sentence",
    [
        "They grew {5-7 percent} last year.",
        "The firm will hire {200-300} workers.",
        "The club lost {5 to 8} players.",
        "It expects {seven to ten thousand} visitors in the fourth quarter.",
        "It may lose {4 to 3 million} votes.",
        "The set of {two to nine hundred} maps was sold.",
        "The shop is open 24/7.",
        "Call 555-0142.",
        "The team plays a 4-4-2 formation.",
        "The toll fell from {52} to {48}.",
        "The 2014-15 season was short.",
        "In the winter of {373 - 374} he won.",
        "They met on 2016-11-12.",
    ],
    ids=str,
)
def test_what_is_no_tally(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
    assert all(figure.quantity.kind is not Kind.TALLY for figure in figures_of(sentence))


def test_votes_are_a_tally() -> None:
    (figure,) = figures_of("She was elected with {220} votes.")
    assert figure.quantity.kind is Kind.TALLY
