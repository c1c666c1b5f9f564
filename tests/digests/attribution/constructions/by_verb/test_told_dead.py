"""Of how many it is said that they died: "the 40 people who the hospital says died"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The {40} people who the hospital says died were buried on Monday.", "hospital"),
        row("Rescuers searched for {30} people whom relatives reported missing.", "relatives"),
        row("Falk met the families of {12} men who the army says were killed in May.", "army"),
        row("The group listed {14} people who it said had been abducted.", "group"),
    ],
)
def test_who_tells_the_fate_has_counted(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Police arrested {14} men who they said were armed.", OWN),
        row("Police held {14} men who they said had killed {nine} clerks.", OWN, "Police"),
        row("The {14} people who died were buried.", OWN),
        row("The {14} men who the firm says left are owed money.", OWN),
        row("He gave {300} dollars to the men who the army says died.", OWN),
        row("In {40} towns the people who the army says died were buried.", OWN),
        row("In 2019 the {12} ships with sailors who the navy says drowned sank.", OWN),
        row("The toll of {60} includes soldiers who the rebels said died.", OWN),
    ],
)
def test_who_tells_more_of_them_has_not(passage, expected):
    assert agree(speakers(passage), expected)
