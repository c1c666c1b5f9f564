"""Short passages as local papers and writers of digests of other outlets write them."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Since May, Lund reports violent crime has dropped {11 percent}.", "Lund"),
        row("The union reports unpaid overtime has doubled to {40} hours.", "union"),
        row("The clinic reports new patients will wait {nine weeks}.", "clinic"),
        row("The union reports of violent crime were {11}.", OWN),
        row("The firm reports to {nine} boards.", OWN),
        row("He has crime reports with stolen cars from {nine} towns.", OWN),
    ],
)
def test_a_clause_may_follow_reports_without_that(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The city sent a letter warning owners that {60} homes may flood.", "city"),
        row("The judge left, warning that {60} cases were open.", "judge"),
        row("The board met, promising {300} jobs.", "board"),
        row("The council sent warning letters to {60} owners.", OWN),
        row("The board has approved layoff warning notices for {60} teachers.", OWN),
        row("The port put warning signs on {60} piers.", OWN),
        row("The fund backed promising projects worth {$9 million}.", OWN),
    ],
)
def test_a_participle_that_describes_a_noun_says_nothing(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            'Ola Kane won the Man of the Match award. // He said: "We scored {two} goals."',
            "Ola Kane",
        ),
        row(
            'Ola Kane took the Coach of the Year Trophy. // He said: "We won {nine} games."',
            "Ola Kane",
        ),
        row('Ola Kane won the Lund Prize. // He said: "I wrote {nine} books."', "Ola Kane"),
        row('Ola Kane met the coach. // He said: "We won {nine} games."', ("unclear",)),
        row('Ola Kane met the head of the team. // He said: "We won {nine}."', ("unclear",)),
    ],
)
def test_a_prize_is_nobody_whom_he_may_mean(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Police reported {29} thefts. There were {33} in 2013.", "police", "police"),
        row(
            "The fire service had {29} calls, it said. There were {33} last year.",
            "fire service",
            "fire service",
        ),
        row(
            "The results show the Greens won {29} seats. The Blues took {33} seats.",
            "results",
            "results",
        ),
        row("Police reported {29} thefts. There were {33} shops in the street.", "police", OWN),
        row("Police reported {29} thefts. // There were {33} in 2013.", "police", OWN),
        row(
            "The results show the Greens won. // Few were glad. Ida Lund won with {33} votes.",
            OWN,
        ),
    ],
)
def test_a_count_goes_on_where_the_sentence_before_names_what_is_counted(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Both articles reported that {two} people were hurt.", "articles"),
        row("An article in the Dorra Times said {two} were hurt.", "article in the Dorra Times"),
        row("The shop sold articles worth {$40}.", OWN),
    ],
)
def test_articles_report(passage, expected):
    assert agree(speakers(passage), expected)
