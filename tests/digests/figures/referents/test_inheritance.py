"""What a figure takes from its neighbours, and what it does not."""

import pytest

from tests.digests.figures.marked import events, heads, told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # lists of objects and of subjects
        ("The blast killed {12} women and {three} men", ["women killed", "men killed"]),
        ("It destroyed {12} homes and {three} schools", ["homes destroyed", "schools destroyed"]),
        ("{12} women and {three} men were killed", ["women killed", "men killed"]),
        (
            "They say {eight} rebels and {three} men were killed",
            ["rebels killed", "men killed"],
        ),
        ("She said {12} women and {two} boys drowned", ["women drowned", "boys drowned"]),
        ("Raiders killed {two} militiamen", ["militiamen killed"]),
        # elliptic seconds
        (
            "The virus infected {12} people and killed {three}",
            ["people infected", "people killed"],
        ),
        ("It killed {nine} women and wounded {12}", ["women killed", "women wounded"]),
        ("{Ten} men were killed and {12} hurt", ["men killed", "men hurt"]),
        # pairs of values
        ("The toll rose to {12} from {nine}", ["dead", "dead"]),
        ("Profit fell from {$5 million} to {$4 million}", ["Profit", "Profit"]),
        ("It lies {280 km} ({175 miles}) away", ["", ""]),
        ("The party won {12} seats, up from {nine}", ["seats won", "seats won"]),
        # parts
        ("{55} were killed, {12} of them women", ["killed", "women killed"]),
        ("Police held {40} people, including {12} women", ["people", "women"]),
        ("Of the {55} killed, {12} were women", ["killed", "women killed"]),
        ("{12} fans were hurt, {two} seriously", ["fans hurt", "fans"]),
        # the noun that comes once
        ("The limit is {two} or {three} bags", ["bags", "bags"]),
        # by place
        (
            "{Ten} people were killed, {seven} in Lima and {three} in Cusco",
            ["people killed", "people killed", "people killed"],
        ),
    ],
    ids=str,
)
def test_neighbours_share_what_is_said_once(sentence, expected):
    assert told(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The raid killed {12} men, and {300} guards searched the woods", ["kill", ""]),
        ("{Nine} people were killed in {three} villages", ["kill", ""]),
        ("{Nine} people were killed after {three} cars crashed", ["kill", ""]),
        ("The blast hurt {12} people and damaged {nine} homes", ["injure", "damage"]),
        ("It left {12} and {nine} dead and hurt respectively", ["", ""]),
        ("{Nine} people were killed. {Three} cars were there", ["kill", ""]),
    ],
    ids=str,
)
def test_another_clause_keeps_its_own(sentence, expected):
    assert events(sentence) == expected


def test_people_lend_no_name_to_things():
    assert heads("The blast hurt {12} people and {nine} were destroyed") == ["person", ""]
