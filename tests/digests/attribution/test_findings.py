"""Finding and counting: what is a statement, and what an act."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The China Quake Center measured the tremor at magnitude {6.5}.", "China Quake Center"
        ),
        row("The India Weather Office recorded {90 mm} of rain.", "India Weather Office"),
        row("The Iran Mines Agency had counted {nine} pits.", "Iran Mines Agency"),
        row("China recorded {nine} wins.", OWN),
        row("The Vell Rights Office has verified {nine} deaths.", "Vell Rights Office"),
        row("So far the UN has verified the killing of {90} villagers.", "UN"),
        row("The ministry has verified that {90} homes burned.", "ministry"),
        row("The port office has verified {90} permits.", OWN),
        row("Engineers verified {90} bridges.", OWN),
        row("The claim of {90} deaths could not be verified.", OWN),
        row("The Kenya team measured out {nine} steps.", OWN),
        row("The Dorra airport recorded {nine} delays.", OWN),
    ],
)
def test_a_body_counts_also_when_its_name_holds_a_country(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The Greens keep their lead among adults ({39%}) and registered voters ({44%}).",
            OWN,
            OWN,
        ),
        row("The union hires nurses and registered nurses for {nine} wards.", OWN),
        row("She sings, and recorded music earns her {90 euros}.", OWN),
        row("The registry registered {90} births.", "registry"),
        row("The bureau registered {9,000} new voters.", "bureau"),
        row("Officials estimated {90} had drowned.", "officials"),
    ],
)
def test_a_participle_before_its_noun_is_no_cue(passage, expected):
    assert agree(speakers(passage), expected)


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
        row("Karl Otto said locks sell well. He has counted {63} thefts.", "Karl Otto"),
        row("Analysts now see output at {90} barrels.", "analysts"),
        row("Aid agencies estimate {300} people need food.", "aid agencies"),
        row("The data show {9 percent} of firms failed.", "data"),
        row("Figures from the ministry show {nine} deaths.", "figures"),
        row("The lawsuit names {nine} defendants.", "lawsuit"),
        row("The judge ruled that the firm must pay {$9 million}.", "judge"),
        row("Lund recalled seeing {nine} men.", "Lund"),
        row("The bank sees growth of {3 percent}.", "bank"),
        row("Orvane Corp sees full-year profit of {$3bn}.", "Orvane Corp"),
        row("The brewer sees a loss of {$3m} this year.", "brewer"),
        row("Tarn sees {90 mm} of rain a year.", OWN),
        row("The shop sees {300} customers a day.", OWN),
        row("Police suspect {12} people were in the car.", "police"),
        row("The firm has offered its drivers {9 percent}.", "firm"),
        row(
            "A study published in May found that rents rose {9 percent}.",
            "study",
        ),
        row(
            "Internal polling had the mayor ahead by {five} points.",
            "Internal polling",
        ),
        row(
            "The trial saw a benefit of only {6 percent}.",
            "trial",
        ),
        row(
            "Figures obtained by the Herald show police forces recorded {40} thefts, up from "
            "{nine}.",
            "Figures obtained by the Herald",
            "Figures obtained by the Herald",
        ),
        row(
            "Orvane lost {$9 million}, accounts lodged at Dorra House show.",
            "accounts lodged at Dorra House",
        ),
        row(
            "The ministry estimated by 2050 demand would rise {50 percent}.",
            "ministry",
        ),
        row(
            "The Vell Seismic Institute said the quake was shallow. It gave the magnitude as "
            "{6.1}.",
            "Vell Seismic Institute",
        ),
        row(
            "A note from Orvane was more cautious, forecasting {one} cut.",
            "note from Orvane",
        ),
        row(
            "The mayor said she had seen the note, which mentions {$3 million}.",
            "note",
        ),
        row(
            "Figures obtained by the Herald under open records laws show police forces in "
            "Vell and Dorra recorded {40} thefts.",
            "Figures obtained by the Herald",
        ),
        row(
            "Of the {57} who spoke, {49} were against, a tally kept by the clerk's office showed.",
            "tally kept by the clerk's office",
            "tally kept by the clerk's office",
        ),
        row(
            "The Times said it had seen documents showing that {40} men were paid.",
            "documents",
        ),
        row("The ship's manifest listed {52}.", "ship's manifest"),
        row("The institute registered the quake at a magnitude of {5.8}.", "institute"),
    ],
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
        row("Police named {two} men.", OWN),
        row("Lund claimed {$90} in expenses.", OWN),
        row("Lund claimed her title with {nine} points to spare.", OWN),
        row("Lund warned {300} workers.", OWN),
        row("The shop offers {300} sorts of tea.", OWN),
        row("The town votes on rules that bind {nine} firms.", OWN),
        row("Officers accused of killing {40} people walked free.", OWN),
        row("Police arrested officers suspected of {40} thefts.", OWN),
        row("A group believed to have {300} fighters holds the town.", OWN),
        row("The party blamed for {nine} deaths lost.", OWN),
        row("Officials told to work {nine} hours went home.", OWN),
        row("A man described as the leader of {300} rebels fled.", OWN),
        row("The party ruled the land until it was {nine} votes short.", OWN),
        row(
            "The museum at the University of Dorra saw {11,000} visitors in May.",
            OWN,
        ),
        row(
            "The bank saw its profits fall {9 percent}.",
            OWN,
        ),
        row("The agency recorded the talks at a hotel with {90} rooms.", OWN),
        row("The band recorded the song at a rate of {nine} takes a day.", OWN),
        row("A witness saw {nine} men and called the police.", OWN),
        row("The reporter saw {nine} films a week.", OWN),
    ],
)
def test_who_finds_wins_or_suffers_something_states_nothing(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Ida Lund listed {$3m} in debts.", "Ida Lund"),
        row("Ida Lund listed assets of {$3m}.", "Ida Lund"),
        row("Lund listed {millions of dollars}, too, in gifts.", "Lund"),
        row("Ida Lund listed her home for {$3m}.", OWN),
        row("The agent listed the {$3m} house in May.", OWN),
        row("The firm listed its shares at {$12}.", OWN),
        row("The exchange listed {40} firms last year.", OWN),
    ],
)
def test_who_lists_money_declares_it(passage, expected):
    assert agree(speakers(passage), expected)
