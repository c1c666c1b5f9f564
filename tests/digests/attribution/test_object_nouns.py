"""A verb with a noun of saying as its object."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Ida Lund said the firm was weak. She cut her estimate to {$1.90} from {$2.35}.",
            "Ida Lund",
            "Ida Lund",
        ),
        row(
            "The central bank raised its forecast for 2024 to {2 percent} from {1 percent}.",
            "central bank",
            "central bank",
        ),
        row(
            "The firm lowered its forecast by {15 cents} to a range of {$3 to $4}.",
            *["firm"] * 2,
        ),
        row(
            "The ministry raised the toll to {17} after crews found {five} more.", "ministry", OWN
        ),
        row("The prime minister repeated a pledge to build {300} homes.", "prime minister"),
        row("The authors give an uncertainty range of {90} to {300} tonnes.", *["authors"] * 2),
        row("The army issued a warning that {40} mines were adrift.", "army"),
        row("The union made a demand for {18 percent}.", "union"),
        row(
            "The forecast was cut by the central bank to {2 percent} from {3}.",
            "central bank",
            "central bank",
        ),
        row(
            "The Bank of Vell raised its forecast for inflation this year to {3 percent}. It "
            "left its estimate for growth at {1 percent}, well below the {2 percent} that the "
            "ministry is counting on.",
            "Bank of Vell",
            "Bank of Vell",
            "ministry",
        ),
        row("Analysts had a consensus revenue estimate of {$6 billion}.", "analysts"),
        row("Prosecutors had sought a {30-year} sentence.", "prosecutors"),
        row("Prosecutors are seeking at least {nine years}.", "prosecutors"),
        row("It was longer than the {14 months} requested by Vell.", "Vell"),
        row(
            "It was less than the {nine years} sought by prosecutors, who wanted a {$5} fine.",
            *["prosecutors"] * 2,
        ),
        row("{Nine} weavers sought by police fled, the mayor said.", "mayor"),
        row("Crews are looking for {three} brothers wanted by the army.", OWN),
        row("The {40} vans offered by the dealer were sold.", OWN),
        row("Otto Lund bought {40 acres} wanted by the council for homes.", OWN),
        row("About {300} mills listed by the exchange lost money.", OWN),
        row("The {40} listed as missing by the mayor were found.", "mayor"),
        row("The {40%} wanted by the union was too much.", "union"),
        row("It was cheaper than the dam sought by the mayor, who said {nine} died.", "mayor"),
        row("The bank unveiled plans to close {40} shops.", "bank"),
        row("The bank has unveiled ambitious plans to close {40} shops.", "bank"),
        row("Lund unveiled a bold new plan to plant {40} trees, but {12} died.", "Lund", OWN),
        row("The board expressed concern that {nine} jobs would go.", "board"),
        row("The union raised fears that {nine} jobs would go.", "union"),
        row("Lund's best guess is {nine}.", "Lund"),
    ],
)
def test_who_gives_a_number_s_noun_gives_the_number(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The mill raised its wages to {$20} an hour.", OWN),
        row("The firm cut {300} jobs.", OWN),
        row("The army gave a tent to {90} families.", OWN),
        row("A storm warning was issued for {90 miles} of coast.", OWN),
        row("The bank raised its rate to {4 percent}.", OWN),
        row("The union made a cake for {40} guests.", OWN),
        row("Lund published a book of {300} photographs.", OWN),
        row(
            "The forecast of rain was followed by a storm with {40} dead.",
            OWN,
        ),
        row(
            "The firm left its staff of {40} at home.",
            OWN,
        ),
        row(
            "The budget was cut by the mayor to {$9 million}.",
            OWN,
        ),
        row("The team sought {nine} people in the ruins.", OWN),
        row("Karvians sought refuge for {nine years}.", OWN),
        row("The bank unveiled a statue to {40} miners.", OWN),
        row("The bank shelved plans to close {40} shops.", OWN),
        row("The bank unveiled plans on {40} boards.", OWN),
        row("The council unveiled cuts to {40} services.", OWN),
        row("Lund unveiled changes to {40} routes.", OWN),
        row("The news raised concerns that {nine} jobs would go.", OWN),
        row("The delay raised fears that {nine} jobs would go.", OWN),
        row("The council raised a fund for {nine} schools.", OWN),
    ],
)
def test_other_objects_say_nothing(passage, expected):
    assert agree(speakers(passage), expected)
