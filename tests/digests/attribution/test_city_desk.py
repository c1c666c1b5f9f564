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
        row(
            "The police report, seen by Kettle News, said {40} men had fled, or {60} according to"
            " the mayor.",
            "police report",
            "mayor",
        ),
        row(
            "The firm said {40} men had left, or {9%} of its staff, Kettle News reported.",
            "firm",
            "firm",
        ),
    ],
)
def test_another_count_behind_or_has_its_own_tag(passage, expected):
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


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Radio Lume cited witnesses reporting that {200} had boarded.", "witnesses"),
        row("The paper quoted officials saying {200} had left.", "officials"),
        row("Radio Lume, citing witnesses, said {200} had left.", "witnesses"),
        row("Radio Lume met the miners, saying that {200} had left.", "Radio Lume"),
        row("Otto took office pledging {300} homes.", "Otto"),
    ],
)
def test_those_who_are_cited_say_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The bank will see rates at {3 percent} in May, it said.", "bank"),
        row("The economists see growth of {3 percent}.", "economists"),
        row("The survey saw a rise of {3 percent}.", "survey"),
        row("City job cuts announced in August will see {900} people leave.", OWN),
        row("The plan will see {90} homes built.", OWN),
        row("Government cuts see {90} clinics closed.", OWN),
    ],
)
def test_what_will_see_something_foresees_nothing(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The mayor announced on Monday that {40} would go.", "mayor"),
        row("The firm announced this will cost {40} jobs.", "firm"),
        row("Plans announced last week would cost {40} jobs.", OWN),
        row("Cuts announced in March will see {40} jobs go.", OWN),
        row("Cuts announced next week will see {40} jobs go.", OWN),
        row("The toll reported on Monday was {40}.", OWN),
    ],
)
def test_what_is_dated_describes_the_noun_before(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Lund accepted a deal requiring she admit {nine} thefts.", OWN),
        row("Lund met Otto under a rule requiring that he report {nine} names.", OWN),
        row("Otto left. He put the loss at {90}.", "Otto"),
        row("Crews pressed on with searches to find {90} people.", OWN),
        row("Lund pressed the council to fund {90} homes.", "Lund"),
        row("The council put off {two} other requests by Lund.", OWN),
        row("The board met the {two} demands by the union.", OWN),
        row("The {70 euros} requested by Lund were paid.", "Lund"),
        row("Lund said a {$30 million} drop in tax gave him few choices.", "Lund"),
        row("The firm lives on the {$30 million} Lund gave.", "Lund"),
    ],
)
def test_what_is_asked_for_or_counted_is_not_said(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("At least {620} were swept away, official media report.", "official media"),
        row("At least {620} were swept away, state media report.", "state media"),
        row("The state media report ran to {620} pages.", OWN),
    ],
)
def test_media_report(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Lund faces {two} counts, authorities announced Sept. 3.", "authorities"),
        row("Lund faces {two} counts, police said on May 3.", "police"),
        row("Police said Sept. 3 that {40} had fled.", "police"),
        row("Police announced May 3 attacks had killed {40}.", "police"),
    ],
)
def test_a_tag_may_be_dated(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Police found two men who said {90} had fled.", "men"),
        row("Police found that {two} people were dead.", "police"),
        row("Police found the remains of {two} people believed to be a pair.", OWN),
        row("Crews found {nine} boats said to have sunk in May.", OWN),
        row("The data reflect a {7 percent} rise.", "data"),
        row("The budget reflects a {7 percent} rise.", OWN),
        row("Her plan reflects a cut of {$9 million}.", OWN),
    ],
)
def test_what_is_come_upon_or_decided_is_not_found(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Police counted {400} doses. That's nearly {60} more than were given in May.",
            "police",
            "police",
        ),
        row("Police counted {400} doses. That's {60} shops with no nurse.", "police", OWN),
        row(
            "Police put it at {90}, while organisers United for Vell estimate it at {200}.",
            "police",
            "organisers United for Vell",
        ),
        row("The officials Ida Lund met estimate {40} died.", OWN),
    ],
)
def test_what_goes_on_and_who_estimates(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "A Vell poll found {52%} in favor; a Lume poll the same day found {48%}.",
            "Vell poll",
            "Lume poll",
        ),
        row("A report the following month put the cost at {$48 million}.", "report"),
        row("Police a week later said {48} had died.", "police"),
        row("A week later police said {48} had died.", "police"),
        row("The minister of the day said {48} had died.", "minister of the day"),
        row("The next day said little, and {40} died.", OWN),
    ],
)
def test_another_day_is_no_speaker(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Per the BBC, {40} people died.", "BBC"),
        row("Per officials, {40} people died.", "officials"),
        row("Organisers put it nearer {900}.", "organisers"),
        row("Per Lund, a clerk, left {40} men.", OWN),
        row("Per person, {40 litres} were used.", OWN),
        row("Per officials' table {40} seats were left.", OWN),
    ],
)
def test_per_opens_as_according_to_does(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Lund proposed cutting {40} jobs; the council cut {25}.", "Lund", OWN),
        row("The company has offered workers {3 per cent}.", "company"),
        row("The union is seeking a {9 per cent} rise.", "union"),
        row("Lund sought {$40 million}; the board gave her {$25 million}.", "Lund", OWN),
        row("Lund promised {40} homes; {20} flats; and {9} shops.", "Lund", "Lund", "Lund"),
        row("Lund said {40} had died; the board had lost {nine}.", "Lund", "Lund"),
    ],
)
def test_another_acts_behind_a_proposal(passage, expected):
    assert agree(speakers(passage), expected)
