"""Which nouns name people."""

import pytest

from digests.figures.lexicon.people import STAND_FOR_PEOPLE, is_person
from digests.figures.lexicon.singulars import singular


@pytest.mark.parametrize(
    "head",
    [
        # by list
        *("person", "man", "woman", "child", "baby", "civilian", "soldier", "gunman", "nurse"),
        *("refugee", "migrant", "hostage", "victim", "suspect", "passenger", "driver", "crew"),
        *("police", "troop", "staff", "mp", "lawmaker", "judge", "imam", "nun", "iraqi", "dane"),
        *("passer-by", "pupil", "teen", "adult", "family", "couple", "relative", "monk", "spy"),
        # by ending
        *("farmer", "beekeeper", "editor", "surveyor", "dentist", "cellist", "musician"),
        *("norwegian", "detainee", "trainee", "merchant", "defendant", "resident", "patient"),
        *("policewoman", "salesman", "engineer", "volunteer", "european", "londoner", "israelite"),
    ],
)
def test_people_are_people(head):
    assert is_person(head)


@pytest.mark.parametrize(
    "head",
    [
        *("car", "truck", "home", "school", "village", "town", "strike", "raid", "rocket"),
        *("helicopter", "tower", "tanker", "tractor", "reactor", "computer", "letter", "shelter"),
        *("tent", "apartment", "shipment", "settlement", "accident", "incident", "tournament"),
        *(
            "restaurant",
            "plant",
            "warrant",
            "elephant",
            "committee",
            "fee",
            "list",
            "site",
            "suite",
        ),
        *("van", "ocean", "plan", "ambulance", "bus", "boat", "dollar", "day", "week", "sector"),
        *(
            "quarter",
            "number",
            "percent",
            "event",
            "statement",
            "deer",
            "career",
            "tiger",
            "river",
        ),
        *("container", "bullet", "grenade", "mine", "house", "body", "case", "arrest", ""),
        *("loudspeaker", "screwdriver", "skyscraper", "thermometer", "stamp", "spider", "oyster"),
        *("bitter", "trouser", "sweater", "blister", "cluster", "barrier", "frontier", "glacier"),
        *("bomber jacket", "amber", "timber", "lumber", "cucumber", "butter", "litter", "flower"),
        *("airliner", "jetliner", "steamer", "trawler", "lighter", "scooter", "trainer", "locker"),
    ],
)
def test_things_are_no_people(head):
    assert not is_person(head)


@pytest.mark.parametrize("plural", ["gunmen", "women", "children", "nurses", "Iraqis", "families"])
def test_the_singular_of_people_is_a_person(plural):
    assert is_person(singular(plural))


def test_what_stands_for_people_is_counted_with_them_and_is_none_of_them():
    assert {"body", "death", "life", "case"} <= STAND_FOR_PEOPLE
    assert not is_person("body")
    assert not is_person("death")
