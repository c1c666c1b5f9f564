"""Behind which word an excerpt may end."""

import pytest

from digests.summary.wording.stops import (
    ADJUNCT,
    ANOTHER_CLAUSE,
    COMMA,
    COMPLEMENT,
    END,
    JOINED,
    LIST,
    MID_PHRASE,
    PREPOSITION,
    WANTED,
    stops_of,
)
from tests.digests.summary.stories import gate_of


def stops(body):
    backings = gate_of(body).backings
    need, (_, end) = backings.places[0][1], backings.sentence(0)
    return {
        backings.written(stop.at - 1): stop.cost
        for stop in stops_of(need, end, backings, is_end=True)
    }


@pytest.mark.parametrize(
    ("body", "word", "cost"),
    [
        ("The council has 9 vans.", "vans", END),
        ("The council has 9 vans; it rains.", "vans", END),
        ("The council says 9 would prefer not to.", "to", END),
        ("The council has 9 vans, and the mayor has gone.", "vans", ANOTHER_CLAUSE),
        ("The council has 9 vans and the mayor has gone.", "vans", ANOTHER_CLAUSE),
        ("The council has 9 vans, which are old.", "vans", ANOTHER_CLAUSE),
        ("The council has 9 vans (all old).", "vans", ANOTHER_CLAUSE),
        ("The council has 9 vans because it rains.", "vans", ADJUNCT),
        ("The council bought 9 vans and sold them.", "vans", ADJUNCT),
        ("The council has 9 vans, old ones.", "vans", COMMA),
        ("The council has 9 vans, cars, and tents.", "cars", LIST),
        ("The council has 9 vans in the town, boats and a crane.", "boats", WANTED),
        ("The council has 9 vans, and it rains and the mayor has gone.", "rains", ANOTHER_CLAUSE),
        (
            "The council has 9 vans, but the old and sick mayor of Elm wept.",
            "vans",
            ANOTHER_CLAUSE,
        ),
        ("The council has 9 vans in the town.", "vans", PREPOSITION),
        ("The council has 9 vans from both.", "vans", COMPLEMENT),
        ("The council has 9 vans from Elm.", "vans", COMPLEMENT),
        ("The council has 9 vans and tents.", "vans", JOINED),
        ("The 9 firms hurt the town, port and yard.", "town", LIST),
        ("The 9 crews are accounted for, but the vans are not.", "for", ANOTHER_CLAUSE),
        ("The 9 firms plan to take on crews.", "take", WANTED),
        ("In 9 days the roads were covered by the flood.", "covered", WANTED),
    ],
    ids=str,
)
def test_to_end_behind_a_word_costs_so_much(body, word, cost):
    assert stops(body)[word] == cost


@pytest.mark.parametrize(
    ("body", "word"),
    [
        ("The 9 vans cost more - far and away the most.", "far"),
        ("The 9 firms receive cheap, unsafe toys from Elm.", "cheap"),
        ("The 9 firms have made a cheap, safe toy.", "cheap"),
    ],
    ids=str,
)
def test_there_is_no_end_in_mid_phrase(body, word):
    assert stops(body).get(word, MID_PHRASE) == MID_PHRASE


@pytest.mark.parametrize(
    ("body", "word"),
    [
        ("The council has 9 vans of the army.", "vans"),
        ("The council has 9 vans of the army in Elm.", "the"),
        ("The council shut 9 roads because the mayor in Elm wept.", "mayor"),
        ("The council shut it for 9 months after the flood.", "months"),
        ("The council gave 9 towns a shelter-in-place order.", "shelter"),
    ],
    ids=str,
)
def test_no_excerpt_ends_in_mid_phrase(body, word):
    assert stops(body).get(word, 3.0) == 3.0


@pytest.mark.parametrize(
    ("body", "word"),
    [
        ("The council has 9 vans which employ at least 40 men.", "employ"),
        ("The council had 9 vans over 8 and 9 July.", "8"),
    ],
    ids=str,
)
def test_no_excerpt_ends_between_a_verb_and_its_number(body, word):
    assert stops(body).get(word, MID_PHRASE) == MID_PHRASE
