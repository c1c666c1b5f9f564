"""Short passages as reporters of every desk write them, part 7."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, article_speakers, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Two persons briefed on the cuts said Orvane is shedding {400} jobs.",
            "persons",
        ),
        row(
            "Officials informed about the plan say {41} clinics will close.",
            "Officials informed about the plan",
        ),
        row("A source quoted by the paper said {nine} men had fled.", "source"),
        row("The mayor briefed on the plan the {41} aides who had asked for it.", OWN),
        row("Officials briefed reporters, and the union said {300} would strike.", "union"),
        row("Officials were briefed by {12} aides, and the minister said no.", OWN),
    ],
)
def test_what_is_done_to_a_speaker_only_describes_him(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Output fell to {11 tonnes}, Jan Moe wrote before the market opened on Wednesday.",
            "Jan Moe",
        ),
        row("That justifies a {5 percent} rise, Ida Lund said while visiting Dorra.", "Ida Lund"),
        row(
            "Exports slid to {9 million barrels}, the report said citing tanker data.",
            ("tanker data",),
        ),
        row("In all, police said after the raid {55} men were held.", "police"),
        row("On Friday, police said before dawn that {12} had fled.", "police"),
        row("With {30} others, Otto wrote before noon to the board.", OWN),
    ],
)
def test_a_tag_may_tell_when_it_was_said(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            '"We had to act," spokesman Jan Moe said, adding the talks would last {nine weeks}.',
            "Jan Moe",
        ),
        row("The mayor said no, adding the bulk of the work should end in {two weeks}.", "mayor"),
        row("Police left, noting the road was closed for {40 km}.", "police"),
        row("The chain grew, adding a wing that will hold {53} beds.", OWN),
        row("The firm expanded last year, adding {54} shops.", OWN),
        row("Orvane built on, adding halls which are {90 metres} long.", OWN),
    ],
)
def test_a_clause_without_that_is_added(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The figure came from the Red Cross whose previous estimate was that {500} had fled.",
            "Red Cross",
        ),
        row(
            "The Red Cross, whose latest count is {51}, has left {52} staff in Dorra.",
            "Red Cross",
            OWN,
        ),
        row("Ida Lund, whose forecast was {3 percent}, has resigned.", "Ida Lund"),
        row("The Red Cross, whose {51} nurses are on strike, left Dorra.", OWN),
        row("A barn whose owner had {300} cows burned down.", OWN),
        row("Jan Moe, whose house stands {9 km} off, saw it.", OWN),
    ],
)
def test_whose_count_it_is(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Rescuers pulled {seven} miners to the surface, state media reported.", "state media"),
        row("{Nine} boats sank, state television reported on Monday.", "state television"),
        row("{Forty} trucks burned, state radio announced.", "state radio"),
        row("{Nine} boats sank, claim rebels.", "rebels"),
        row("{Nine} boats sank, report fishermen in Dorra.", "fishermen"),
        row("{Nine} boats have sunk, warn officials.", "officials"),
    ],
)
def test_state_media_are_no_inverted_cue(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Orvane reported a {40 percent} drop in sales, Nessa's sales fell {37 percent}, and"
            " Kettle sales dropped {35 percent}.",
            "Orvane",
            OWN,
            OWN,
        ),
        row(
            "Orvane reported a profit of {$9 million}, while Nessa's profit fell {8 percent}.",
            "Orvane",
            OWN,
        ),
        row(
            "Orvane reported that sales fell {9 percent}, and Nessa's sales rose {8 percent}.",
            "Orvane",
            "Orvane",
        ),
        row(
            "Orvane reported a loss of {$9 million}, and Orvane's sales fell {8 percent}.",
            "Orvane",
            "Orvane",
        ),
        row(
            "The ministry reported {12} deaths in Dorra, and Vell had {14} cases.",
            "ministry",
            "ministry",
        ),
    ],
)
def test_a_report_ends_where_a_rival_s_results_begin(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Organisers said {200} people came, though police refused to give a figure for the"
            " rally, called by a coalition of {190} groups.",
            "Organisers",
            OWN,
        ),
        row(
            "Police said {nine} fled, and officials refused to comment on the {90} others.",
            "Police",
            OWN,
        ),
        row(
            "Police said {nine} had refused to give their names, and {12} were held.",
            "Police",
            "Police",
        ),
        row(
            "Otto said {40} had left, but the firm declined to say whether {30} more would go.",
            "Otto",
            OWN,
        ),
        row(
            "Otto said {40} had left, though the firm refused to pay {30} of them.",
            "Otto",
            "Otto",
        ),
    ],
)
def test_what_others_kept_to_themselves_is_the_outlet_s(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "While that was down {2.5 percent}, results were better than Wall Street expected.",
            OWN,
        ),
        row("Sales fell {9 percent}, more than analysts forecast.", OWN),
        row("Rents rose {9 percent}, analysts said.", "analysts"),
        row("Official data show {90} more thefts were recorded by the police.", "Official data"),
        row("The {90} thefts recorded by the police were in Dorra.", "police"),
        row("{Two} people have been confirmed dead by the coroner.", "coroner"),
        row("{Two} people were shot dead by police.", OWN),
        row(
            "{Ten} people died in the floods, officials said. Among them was a family of {four}"
            " who died when a hut fell, about {85 kilometers} east of Dorra.",
            "officials",
            "officials",
            OWN,
        ),
        row(
            '"It is tough," said Jan Moe, Orvane\'s director of sales, who estimated that {nine}'
            " shops would close.",
            "Jan Moe",
        ),
    ],
)
def test_each_figure_has_its_speaker(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Dorra in Karvania recorded {45 degrees} and rain.", OWN),
        row("Upper Vell registered {90 mm} in a night.", OWN),
        row("Little Holm has recorded {12 inches} since June.", OWN),
        row("The firm's Kettle brand recorded a {24 percent} jump in sales.", OWN),
        row("The weather office recorded {47 degrees} in Dorra.", "weather office"),
        row("The agency has registered {90 mm} of rain in Holm.", "agency"),
        row("The health ministry recorded {40} cases in Dorra.", "health ministry"),
    ],
)
def test_a_place_has_its_weather_and_states_nothing(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Stocks fell by {4 million barrels}, the EIA said, compared with expectations in"
            " a Kettle News poll for a {3 million-barrel} draw.",
            "EIA",
            "Kettle News poll",
        ),
        row(
            "Growth was {4 percent}, the bank said, against forecasts in a Vell News survey for"
            " {5 percent}.",
            "bank",
            "Vell News survey",
        ),
        row(
            "{Forty} men fell ill, said the group, one of {hundreds} of such bodies.", "group", OWN
        ),
        row("A boat sank with {nine} men, said Ida Lund, one of {12} divers.", "Ida Lund", OWN),
        row(
            "Analysts had expected a fall of {2 percent}, following a {9 percent} drop in May.",
            "Analysts",
            OWN,
        ),
        row(
            "Economists expect a rise of {3 percent}, after {4 percent} in May.", "Economists", OWN
        ),
        row("Support is {41 percent} in a new Vell News poll.", "new Vell News poll"),
        row("Police said {nine} had died, following a fire that hurt {12}.", "Police", "Police"),
        row("One of the divers, Ida Lund, said {nine} had died.", "Ida Lund"),
    ],
)
def test_what_stands_behind_a_tag_may_be_another_s(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize("behind", range(1, 30))
def test_a_number_of_the_headline_takes_no_speaker_from_the_text(behind):
    headline = f"{'x' * behind} {{31}} dead"
    found = article_speakers(f"{headline} // Dorra took in {{12}} men, according to the director.")
    assert agree(found[1:], (("director",),))


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Police in Dorra and Vell recorded {40} thefts.", "police in Dorra and Vell"),
        row("Officials in Dorra and Vell said {40} had left.", "officials in Dorra and Vell"),
        row("Doctors across Dorra and Vell say {40} died.", "doctors across Dorra and Vell"),
        row("Police in Dorra and the mayor said {40} had left.", ("police in Dorra", "mayor")),
        row("Police in Dorra and Ida Lund said {40} had left.", ("police in Dorra", "Ida Lund")),
        row("The mayor and police said {40} had left.", ("mayor", "police")),
    ],
)
def test_a_speaker_in_two_places_is_one(passage, expected):
    assert agree(speakers(passage), expected)
