"""Words set apart by dashes, brackets and commas: whose they are, and where they end."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The strike (the union says {300} joined) cost {9 million} dollars.", "union", OWN),
        row("The strike – the union says {300} joined – cost {9 million} dollars.", "union", OWN),
        row(
            "The road – which officials say cost {9 million} – has {two} lanes.", "officials", OWN
        ),
        row(
            "Families filled the hall — the warden, Jo Kern, put the crowd at {640} — and paid "
            "{nine} dollars each.",
            "Jo Kern",
            OWN,
        ),
        row(
            "Thousands were stranded — {9,000}, by the railway's count — when {two} cranes fell.",
            "railway",
            OWN,
        ),
        row(
            "The dam held – it is {40 metres} high, engineers say – and {nine} villages stood.",
            "engineers",
            OWN,
        ),
        row(
            "Some {3,000} marched, organisers said (police counted {800}).", "organisers", "police"
        ),
        row(
            "The quake, which was {nine} km deep, the agency said, flattened {hundreds} of homes.",
            "agency",
            OWN,
        ),
        row(
            "The ferry, which held {90} people, according to the coast guard, sank in {40} feet "
            "of water.",
            "coast guard",
            OWN,
        ),
        row(
            "The city will hire {200} guards, the mayor said; the union, whose members have gone "
            "{three} years without a raise, says it needs {500}.",
            "mayor",
            OWN,
            "union",
        ),
        row(
            'Aides accused the board of a "mean" {2} percent offer, which the ministry said would '
            "cost {9 million} dollars.",
            "aides",
            "ministry",
        ),
        row(
            "Despite the king's claim that {95} roads were clear, drivers said they had waited "
            "for {nine} hours.",
            "king",
            "drivers",
        ),
    ],
    ids=str,
)
def test_an_aside_is_its_speakers_alone(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The mayor was blunt – she said {30} shops would close by May.", "mayor"),
        row("Police said the van (a {nine}-seater) held {12} people.", "police", "police"),
        row("Police said the van – a {nine}-seater – held {12} people.", "police", "police"),
        row(
            "The quake, the agency said, was {nine} km deep and flattened {hundreds} of homes.",
            "agency",
            "agency",
        ),
        row(
            "The quake, according to the agency, was {nine} km deep and killed {90}.",
            "agency",
            "agency",
        ),
        row("The firm said sales rose {9} percent; profit fell {3} percent.", "firm", "firm"),
        row(
            "The town lost {40} homes, which burned in {two} hours, police said.", *["police"] * 2
        ),
    ],
    ids=str,
)
def test_words_without_such_marks_go_on(passage, expected):
    assert agree(speakers(passage), expected)
