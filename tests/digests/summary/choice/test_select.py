"""Which figures matter most."""

import pytest

from digests.summary.choice.select import value_of, weigh
from tests.digests.summary.stories import RAID, reading_of


def heaviest(body, headline="News of the day in Elm"):
    reading = reading_of(f"{headline}\n\n{body}\n")
    weights = weigh(reading)
    assert len(weights) == len(reading.claims)
    best = max(range(len(weights)), key=weights.__getitem__)
    return reading.claims[best].figure.span.of(reading.article.text)


@pytest.mark.parametrize(
    ("body", "figure"),
    [
        ("The town lies 80 km from Elm. A flood killed 9 people there on Monday.", "9"),
        ("The strike lasted two weeks. Police said 7 men were arrested.", "7"),
        ("The town lies 80 km from Elm, where 41 percent voted for Ana Brill.", "41 percent"),
        ("The council voted on the plan. It lost 52-48 after 3 hours in the hall.", "52"),
        ("The mayor said 12 roads were closed. She said 14 bridges were closed.", "12"),
        ("The mayor said dozens of roads were closed, and 14 bridges.", "14"),
    ],
    ids=str,
)
def test_tolls_votes_and_shares_outweigh_distances_and_durations(body, figure):
    assert heaviest(body) == figure


def test_what_repeats_the_headline_outweighs_what_does_not():
    body = "The mayor said 12 roads were closed. She said 14 bridges were closed."
    assert heaviest(body, "Storm closes 14 bridges") == "14"


def test_both_sides_of_a_conflict_outweigh_the_rest():
    reading = reading_of(RAID)
    weights = weigh(reading)
    (conflict,) = (relation.claims for relation in reading.relations)
    rest = [weights[index] for index in range(len(weights)) if index not in conflict]
    assert min(weights[index] for index in conflict) > max(rest)


def test_two_quantities_are_one_number_when_value_and_unit_are():
    reading = reading_of(
        "Elm\n\nThe mayor said 12 roads and at least 12 lanes and 12 km closed.\n"
    )
    roads, lanes, way = [value_of(claim.figure.quantity) for claim in reading.claims]
    assert roads == lanes != way
