"""With which word an excerpt may begin."""

import pytest

from digests.summary.wording.excerpts import content_of
from digests.summary.wording.starts import (
    ALONE,
    APPOSITION,
    CLAUSE,
    CUE,
    DEPENDENT,
    HANGING,
    LEANING,
    LEANING_ALONE,
    MID_PHRASE,
    NOUNS,
    NUMBER,
    PREDICATE,
    PREPOSITION,
    PREPOSITION_FIRST,
    RELATIVE,
    starts_of,
)
from tests.digests.summary.stories import gate_of


def starts(body, *indices):
    backings = gate_of(body).backings
    told = indices or tuple(range(len(backings.places)))
    begin, end = content_of(told, backings)
    return {
        backings.written(start.at): start.cost for start in starts_of(begin, end, told, backings)
    }


@pytest.mark.parametrize(
    ("body", "word", "cost"),
    [
        ("The council has 9 vans.", "The", CLAUSE),
        ("There are 9 vans.", "There", CLAUSE),
        ("The mayor said that he had 9 vans.", "he", LEANING),
        ("It has 9 vans.", "It", LEANING_ALONE),
        ("In 9 towns the shops were shut.", "In", PREPOSITION_FIRST),
        ("It rained, and the council bought 9 vans.", "the", CLAUSE),
        ("It rained while the council bought 9 vans.", "the", CLAUSE),
        ("The report put the cost at $6 million.", "put", CUE),
        ("The council bought 9 vans.", "9", NUMBER + ALONE),
        ("The mayor said the council bought 9 vans.", "9", NUMBER),
        ("Ana Brill valued its yard at $6 million.", "valued", CUE),
        ("Ana Brill valued its yard at $6 million.", "its", NOUNS),
        ("The town lost power, as 9 trees fell.", "as", HANGING),
        ("The mayor said that as many as 9 trees fell.", "as", CLAUSE),
        ("The mayor said roofs flew, or 9 houses fell.", "or", RELATIVE),
        ("The mayor said many were hurt, including 9 men.", "including", RELATIVE),
        ("The mayor said most paid, compared to 9 who fled.", "compared", RELATIVE),
        ("The council, with 9 vans, was pleased.", "with", APPOSITION + ALONE),
        ("Orvane, Elm’s oldest yard, last week sold 9 vans.", "Elm’s", APPOSITION + ALONE),
        ("Orvane, whose owner has 9 vans.", "Orvane", MID_PHRASE),
        ("The council rose and bought 9 vans.", "bought", PREDICATE + ALONE),
        ("The mayor said the council rose and bought 9 vans.", "bought", PREDICATE),
        ("“It burns,” said the mayor, who ran it for 9 years.", "the", MID_PHRASE),
        ("“We are all cold,” said the mayor, who has 9 vans.", "We", MID_PHRASE),
        ("The “cold” mayor has 9 vans.", "The", CLAUSE),
        ("The mayor said the storm passed, killing 9 men.", "killing", DEPENDENT),
        ("The mayor said shares fell, to settle at 9 crowns.", "to", DEPENDENT),
        ("The mayor sold its rival’s 9 vans.", "9", MID_PHRASE),
        (
            "Rents fell to where they stood before Velta and Orvane opened 9 mills.",
            "Orvane",
            APPOSITION + ALONE,
        ),
        ("It sank on Monday, the day after the crew sold 9 vans.", "the", APPOSITION + ALONE),
        (
            "The cost of the old fleet and its repair bill — rose to 9 crowns.",
            "its",
            APPOSITION + ALONE,
        ),
        ("The mayor, Ana Brill of Elm, owes 9 crowns.", "Ana", APPOSITION + ALONE),
        ("The council won, with 9 vans.", "with", PREPOSITION + ALONE),
        ("The mayor said the council won, with 9 vans.", "with", PREPOSITION),
        ("A fire, a blaze of 9 houses.", "a", NOUNS + ALONE),
        ("The mayor saw a fire, a blaze of 9 houses.", "a", NOUNS + ALONE),
        ("“As soon as it is fit and ready it will take 9 vans,” said Ana.", "ready", MID_PHRASE),
        ("It banned the club and two other teams and fined 9 men.", "two", APPOSITION + ALONE),
        ("It was a fire, a blaze that killed 9 men and hurt others.", "a", CLAUSE),
        (
            "The bill for the attacks and thefts at the yard has reached 9 crowns.",
            "thefts",
            APPOSITION + ALONE,
        ),
        ("That yard has 9 vans.", "That", CLAUSE),
        ("It rained, some of whom slept, and made 9 vans.", "some", RELATIVE),
        ("Men with ropes and bare hands brought out 14 men.", "bare", APPOSITION + ALONE),
    ],
    ids=str,
)
def test_to_begin_with_a_word_costs_so_much(body, word, cost):
    assert starts(body)[word] == cost


@pytest.mark.parametrize(
    ("body", "word", "cost"),
    [
        ("At least 40 men fled.", "At", CLAUSE),
        ("About 40 men fled.", "About", CLAUSE),
        ("It rained, up from 9 hours on Monday.", "up", NOUNS + ALONE),
        ("Rescue crews saved 9 men.", "Rescue", CLAUSE),
    ],
    ids=str,
)
def test_hedges_and_moves_are_no_prepositions(body, word, cost):
    assert starts(body)[word] == cost


def test_a_gap_keeps_what_it_asks_for():
    body = "It gives no sum, which Velta estimates could reach 9 crowns."
    assert "estimates" not in starts(body)
    assert starts("Velta estimates the sum at 9 crowns.")["estimates"] == CUE


def test_a_bare_number_is_told_with_the_verb_of_counting():
    body = "Doctors said 40 men had died; a nurse counted 36."
    assert starts(body, 1)["counted"] == CUE
    assert "counted" not in starts("Doctors counted 40 men.")


def test_right_behind_another_figure_is_mid_phrase():
    assert starts("The tax rose 9 percent to 12 crowns.", 1)["to"] == MID_PHRASE


def test_words_of_so_far_are_not_parted():
    assert "far" not in starts("It is a lot, so far 9 vans have come.")


@pytest.mark.parametrize(
    ("body", "word"),
    [
        ("The deaths of the (mostly) old cut the list by 9 names.", "old"),
        ("“It burns,” said the mayor, who ran it for 9 years.", "said"),
    ],
    ids=str,
)
def test_no_excerpt_begins_within_a_phrase(body, word):
    assert word not in starts(body)
