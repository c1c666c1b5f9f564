"""What came of it, what rivals do and what describes whom one blames is the outlet's."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Lund predicted {40} seats; his party won {12}.", "Lund", OWN),
        row("Analysts expected a profit of {£60m}, but Orvane made {£55m}.", "Analysts", OWN),
        row("The bank forecast growth of {4 percent}; output shrank by {1 percent}.", "bank", OWN),
        row("Falk said he had {12} votes; he got {three}.", "Falk", OWN),
        row("Falk said he had {40} votes, but he got only {12}.", "Falk", OWN),
        row("Falk said the fund had {40} huts, but {nine} were built.", "Falk", "Falk"),
        row("Police said {40} had fled; a boat took {12}.", "Police", "Police"),
        row("Lund expects {40} seats, but {12} could fall to Falk.", "Lund", "Lund"),
    ],
)
def test_what_came_of_it_is_the_outlets(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Orvane said it made {£9m}, while its rival Velta made {£30m}.", "Orvane", OWN),
        row("Orvane said it made {£9m}; its larger rival lost {£30m}.", "Orvane", OWN),
        row("The fund paid {£3m}, Lund said, while its rival paid {£1m}.", "Lund", OWN),
        row("Orvane said its rivals had lost {9 percent}.", "Orvane"),
        row("Orvane said it had {40} shops, and that its rival had {12}.", "Orvane", "Orvane"),
        row("Orvane said it had {40} shops, while its unit had {12}.", "Orvane", "Orvane"),
    ],
)
def test_what_a_rival_does_is_the_outlets(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Lund blames the rebels, who have {300} men.", OWN),
        row("The mayor blamed the council, which has {nine} members.", OWN),
        row("Lund blamed the rebels for {40} deaths.", "Lund"),
        row("The army blamed the rebels, who it said had killed {40}.", "army"),
        row("Lund blamed Falk, who said he had {40} witnesses.", "Falk"),
    ],
)
def test_what_describes_whom_one_blames_is_the_outlets(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Falk left after Lund said he took {40} bribes, and hid {nine} cars.", "Lund", OWN),
        row("Lund wept after aides said she lost by {40}, and hugged {nine}.", "aides", OWN),
        row("Orvane fell when Velta said it had {40} shops, but closed {3} up.", "Velta", OWN),
        row("Falk left after Lund said {40} died, and that {nine} fled.", "Lund", "Lund"),
        row("Falk left after Lund said {40} died, and {nine} fled.", "Lund", "Lund"),
        row("After Lund said {40} had died, Falk left with {nine} aides.", "Lund", OWN),
    ],
)
def test_whoever_acts_before_a_clause_of_time_goes_on_behind_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("A man whose leg was broken said he lost {12} pounds.", "man"),
        row("The family of a boy whose body was found said they want {$4 million}.", "family"),
        row("The firm whose lorry hit the bridge said it would pay {£9m}.", "firm"),
        row("A woman whose son was lost in the raid said she heard {40} shots.", "woman"),
        row("A man whose lawyer said {nine} lied was freed.", "lawyer"),
        row("A boy whose uncle told police {nine} lied was freed.", "uncle"),
    ],
)
def test_the_noun_before_whose_speaks(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The panel banned her after finding that she missed {three} tests.", "panel"),
        row("The bank sacked Falk after concluding that he lost {$9 million}.", "bank"),
        row("The mayor met families asking for {9} crowns each.", "families"),
        row("Falk spoke to farmers seeking aid of {$9 million}.", "farmers"),
        row("The council shut the school after finding {40} cracks in it.", OWN),
        row("The mayor met families after finding {40} coins.", OWN),
    ],
)
def test_whoever_decides_says_why_and_whoever_is_met_asks(passage, expected):
    assert agree(speakers(passage), expected)
