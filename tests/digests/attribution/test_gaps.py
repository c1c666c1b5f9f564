"""A clause inside a noun phrase says whose number it is."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Spending is far below the {15%} that ministers pledged in May.", "ministers"),
        row(
            "The toll that the army puts at {90} is nearer {40}, the rebels say.",
            "army",
            "rebels",
        ),
        row(
            "The ministry rejected claims by doctors that {40} had died, saying {nine} had.",
            "doctors",
            OWN,
        ),
        row("The loss that ministers put at {$9 million} was {$4 million}.", "ministers", OWN),
        row(
            "The bank foresees {3%}, less than the {4%} that ministers foresee.",
            "bank",
            "ministers",
        ),
        row(
            "Faced with a deficit that officials put at {$27 million} – up from {$19 million} – "
            "the board shut {six} schools.",
            "officials",
            OWN,
            OWN,
        ),
        row(
            "The cap falls between the {70 euros} proposed by the council and the {40 euros} "
            "demanded by the miners' union.",
            "council",
            "miners' union",
        ),
        row(
            "The {40} deaths and {nine} injuries reported by the ministry were a record.",
            "ministry",
            "ministry",
        ),
        row("Profit beat the {61 cents} a share expected by analysts.", "analysts"),
        row("The mill never made the {300} jobs promised by the governor.", "governor"),
        row(
            "The losses, estimated by the council at {$9 million}, fell on {12} towns.",
            "council",
            OWN,
        ),
        row(
            "The dead – estimated by local officials between {30 and 85} – are many.",
            "local officials",
        ),
        row(
            "A crowd estimated by police to be {30,000} strong marched to {four} squares.",
            "police",
            OWN,
        ),
        row("Sales are forecast by analysts to fall {4 percent}.", "analysts"),
    ],
)
def test_whose_number_it_is(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The jury heard from {nine} men, told a story and left.", OWN),
        row("The {300} men led by a captain crossed the river.", OWN),
        row("It lost {40} homes and {nine} people reported missing by the army.", OWN, "army"),
        row("The fever reported by doctors to {40} clinics is mild.", OWN),
        row("The bridge planned by the council at {two} sites is old.", OWN),
        row("The cost, estimated by nobody yet, is more than {$9 million}.", OWN),
        row(
            "He sold {40} boats to plug a deficit that the bank puts at {4 percent}.", OWN, "bank"
        ),
        row("Lund told the board that aides claimed to own {nine} boats.", "Lund"),
        row("The {40} boats, a tally announced by the harbour, are old.", OWN),
    ],
)
def test_another_s_number_it_is_not(passage, expected):
    assert agree(speakers(passage), expected)
