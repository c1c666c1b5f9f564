"""Finding and counting: what is a statement, and what an act."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The survey found {12} leaks.", "survey"),
        row("Police found that {12} of the wells were dry.", "police"),
        row("Inspectors found the drains of {12} farms were blocked.", "inspectors"),
        row("The researchers also found in {36} towns most wells were dry.", "researchers"),
        row("The relief agency has so far confirmed {640} deaths.", "relief agency"),
        row("The health agency has recorded {312} suspected cases.", "health agency"),
        row("The rights group listed {90} prisoners.", "rights group"),
        row("Lund, he said, sells locks. He has counted {63} thefts.", "Lund"),
        row("Analysts now see output at {90} barrels.", "analysts"),
    ][:7],
)
def test_a_document_finds_and_a_body_counts(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Detectives found {four} knives in the car.", OWN),
        row("The hospital admitted {40} patients.", OWN),
        row("The city saw {300} burglaries.", OWN),
        row("The team recorded {three} wins.", OWN),
        row("The carrier registered a loss of {$4 million}.", OWN),
        row("The survey has a sample of {1,200} people.", OWN),
        row("A storm warning was issued for {90 miles} of coast.", OWN),
        row("A truce agreed in May, the fifth, held for {eleven days}.", OWN),
        row("The mayor said goodbye to {300} guests.", OWN),
    ],
)
def test_who_finds_wins_or_suffers_something_states_nothing(passage, expected):
    assert agree(speakers(passage), expected)
