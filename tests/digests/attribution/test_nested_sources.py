"""Speakers within speakers: the outer one states the figure; an outlet only passes it on."""

import pytest

from tests.digests.attribution import limits
from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Aides said the governor had told them {12} people died.",
            "aides",
        ),
        row(
            "Firefighters said residents had told them that {two} brothers were swept away.",
            "firefighters",
        ),
        row(
            "The mayor said police believed {nine} men were in the house.",
            "mayor",
        ),
        row(
            "Karl Otto said his wife had said there were {ten} shots.",
            "Karl Otto",
        ),
        row(
            "Ida Lund said Karl Otto told her he had seen {nine} boats.",
            "Ida Lund",
        ),
        row(
            '"My brother said there were {ten} shots," Nils Falk told the court.',
            "Nils Falk",
        ),
        row(
            '"They told us {40} homes had burned," said Mia Berg, a teacher.',
            "Mia Berg",
        ),
        row(
            "The prosecutor told jurors that Lind had claimed to own {nine} boats.",
            "prosecutor",
        ),
        row(
            "Edda Wray said analysts expected sales of {$2 billion}.",
            "Edda Wray",
        ),
        row(
            "The report says the ministry knew of {300} cases.",
            "report",
        ),
        row(
            "Prosecutors said Lind admitted taking {$40,000}.",
            "prosecutors",
        ),
    ],
)
def test_the_outer_speaker_states_the_figure(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Officers ran to the square and found {40} people hiding, Captain Ida Lund said.",
            "Ida Lund",
        ),
        row(
            "Ida Lund said her ministry had recorded {40} cases.",
            "ministry",
        ),
        row(
            "Prosecutors said bank records showed {nine} payments.",
            "bank records",
        ),
        row(
            "Admiral Voss said his forces had counted {nine} bodies.",
            "Voss",
        ),
        row(
            "The ministry had counted {40} bodies, its spokesman said.",
            "ministry",
        ),
        row(
            "The Dorra Times reported that a nurse had said {nine} people were ill.",
            "nurse",
        ),
        row(
            "The weather service said Dorra, Vell, and Upper Vell had {10 inches} of snow, Kettle "
            "TV said.",
            "weather service",
        ),
    ],
)
def test_a_document_or_a_body_that_counts_states_the_figure(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Losses of {3 percent} were first reported by Delo.",
            "Delo",
        ),
        row(
            "A police spokesman quoted by Tass said {four} pilots had died.",
            "police spokesman",
        ),
        row(
            "The minister was quoted as saying that {four} pilots had died.",
            "minister",
        ),
        row(
            "Tass quoted the minister as saying that {four} pilots had died.",
            "minister",
        ),
        row(
            "The minister was quoted by Tass as saying that {four} pilots had died.",
            "minister",
        ),
        row(
            "Ida Lund was reported to have said that {40} homes burned.",
            "Ida Lund",
        ),
        row(
            "Bankers at Holt Lane are understood to have valued the unit at {£3m}, the Vell "
            "Times reported.",
            "Bankers at Holt Lane",
        ),
        row("Lund is understood to have told staff that {40} jobs would go.", "Lund"),
        row("Police are believed to have told kin that {40} died, the report said.", "report"),
        row("Rebels are said to have shot {40} men, the report said.", "report"),
        row("Lund is reported to have told {40} men.", OWN),
        row(
            "Tass reported that {four} pilots had died.",
            "Tass",
        ),
        row(
            "The Tass news agency said {four} pilots had died, quoting an unnamed officer.",
            "unnamed officer",
        ),
        row(
            "It was announced by the palace that {400} prisoners would be freed.",
            "palace",
        ),
        row(
            "The figure of {300} was given by Admiral Voss.",
            "Voss",
        ),
        row(
            "State media said {300} tanks were on the road.",
            "state media",
        ),
        row(
            "{Four} pilots died, Tass said, citing the ministry.",
            "ministry",
        ),
        row(
            "A letter read out by Ida Lund in court said {$40,000} was missing.",
            "letter",
            limit=limits.PHRASE_CUT,
        ),
        row(
            "Nora Lind said the dam held. Another {40 mm} is expected by Friday night, she said.",
            "Nora Lind",
        ),
        row(
            "A new count of {40 bears} will be published by May.",
            OWN,
        ),
        row("{Nine} were held, the mayor was quoted as saying.", "mayor"),
        row('"It was {nine}," the mayor was quoted as saying by Delo.', "mayor"),
        row("After {nine} had left, the mayor was quoted as saying that he was tired.", OWN),
    ],
)
def test_passive_cues_and_passing_on(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "As Ida Lund put it, {four in five} fail.",
            "Ida Lund",
        ),
        row(
            "As Ida Lund put it, the town is dead. It has {900} inhabitants.",
            OWN,
        ),
        row(
            "As the mayor said, {40} homes had burned.",
            "mayor",
        ),
        row(
            'In the words of Karl Otto, "{ten} shots changed the town".',
            "Karl Otto",
        ),
        row(
            "To hear Jan Moe tell it, he walked {900 km}.",
            "Jan Moe",
        ),
        row(
            '"{Forty} homes burned," Ida Lund told Kettle TV.',
            "Ida Lund",
        ),
        row(
            "Ida Lund told Kettle TV, which has {90,000} viewers, that {40} homes had burned.",
            OWN,
            "Ida Lund",
        ),
        row(
            '"We lost {12} men," Iversen told Otto, who had lost {three} sons.',
            "Iversen",
            OWN,
        ),
        row(
            "Speaking to Kettle TV, resident Mia Berg said {three} of her neighbours were dead.",
            "Mia Berg",
        ),
    ],
)
def test_as_name_put_it_and_other_credits(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Ida Lund said she was told by police that {nine} men were in the house.",
            "Ida Lund",
        ),
        row(
            "Ida Lund said that, according to police, {nine} men were in the house.",
            "Ida Lund",
        ),
        row(
            "The report quotes a guard as saying that {six} men fled.",
            "guard",
        ),
        row(
            "Ida Lund quoted the fire chief as saying {40} homes had burned.",
            "fire chief",
        ),
        row(
            "The paper said its reporter had seen {nine} bodies.",
            "paper",
        ),
        row(
            '"Karl Otto says he has {nine} boats," Lund told Kettle TV. "He has {two}."',
            "Lund",
            "Lund",
        ),
        row(
            "Asked about Karl Otto's claim to own {nine} boats, Lund laughed.",
            "Karl Otto",
        ),
        row(
            "Lund recalled that Karl Otto had asked her for {$300}.",
            "Lund",
        ),
        row(
            "The minister told Lund, who told her staff, that {500} jobs would go.",
            "minister",
        ),
    ],
)
def test_a_speaker_within_the_words_of_another_in_harder_forms(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The mayor, as she told Kettle TV, has {nine} cats.",
            "mayor",
        ),
        row(
            'Nine in ten fail, or, as Karl Otto says, "{90 percent} of fools".',
            "Karl Otto",
        ),
        row(
            "The bridge will cost {£14m}, as reported by the Marlshire Gazette.",
            "Marlshire Gazette",
        ),
        row(
            "The bridge, which by Mr Harlow's own account cost {£14m}, is shut.",
            "Harlow",
        ),
        row(
            "As expected, the bank raised rates by {a quarter} of a point.",
            OWN,
        ),
        row(
            "As Ida Lund spoke, {two} men ran from the hall.",
            OWN,
        ),
        row(
            "As mayor, Ida Lund built {500} homes.",
            OWN,
        ),
    ],
)
def test_credits_in_passing(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Radio Kettle reported, citing two aides, that {900} men had fled.",
            "aides",
        ),
        row(
            "The bank will shed {900} jobs, Tass said, citing a person familiar with the plan.",
            "person familiar with the plan",
        ),
        row(
            "The Dorra Times reported that {40} camps had closed, citing a police report.",
            "police report",
        ),
        row(
            "A guard was quoted in the Dorra Times as saying {six} men fled.",
            "guard",
        ),
        row(
            "The Dorra Times cites Ida Lund as telling a court that {six} men fled.",
            "Ida Lund",
        ),
        row(
            "The airline said it lost {$4 million}, citing the weather.",
            "airline",
        ),
        row(
            "Orvane said it would close {nine} shops, citing weak results.",
            "Orvane",
        ),
        row(
            "The mayor said {40} buses would stop, citing the city's contract with the union.",
            "mayor",
        ),
    ],
)
def test_who_is_cited_states_the_figure_and_a_reason_does_not(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("{Twenty} homes burned, Tass cited a county official saying.", "county official"),
        row("Tass cited Ida Lund saying {40} homes burned.", "Ida Lund"),
        row("{Twenty} homes burned, Tass quoted police as saying.", "police"),
        row("Tass cited the weather, saying {40} ferries were late.", "Tass"),
        row("The mayor cited the fog, saying {nine} ferries were late.", "mayor"),
        row("Lund cited {40} cases, saying the law was weak.", "Lund"),
    ],
)
def test_who_is_cited_saying_is_the_source(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "{Nine} died, according to a Delo report that cites the Dorra Ministry.",
            "Dorra Ministry",
        ),
        row(
            "{Nine} died, according to a Delo report citing the Dorra Ministry.", "Dorra Ministry"
        ),
        row("According to a report by Delo citing police, {40} men fled.", "police"),
        row("{Nine} died, according to a Delo report that praises the ministry.", "Delo report"),
        row("{Nine} ferries were late, according to Lund, who cites the weather.", "Lund"),
        row("{Nine} died, according to police, and Delo left, citing costs.", "police"),
    ],
)
def test_a_report_that_cites_passes_on(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "{Nine} died, Ida Lund said in a statement, which put the damage at {$6 million}.",
            "Ida Lund",
            "Ida Lund",
        ),
        row(
            "Velta said in an email, which put its losses at {$9 million}, it was sorry.", "Velta"
        ),
        row(
            "Police said in a letter, which put the toll at {nine}, that the road was shut.",
            "police",
        ),
        row("The guests saw a statement, which put the damage at {$6 million}.", "statement"),
        row("Lund said in a survey, which put the share at {6 percent}, she erred.", "survey"),
        row("It was in a report, which put the damage at {$6 million}.", "report"),
    ],
)
def test_a_statement_is_of_who_spoke_in_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Data show {90} more cases recorded by the police.", "data"),
        row("The owner said the manifest listed {58} names.", "owner"),
        row("The owner said the ship's manifests listed {58} names.", "owner"),
        row("The owner said the report listed {58} names.", "report"),
        row("Ida Lund cited Otto Falk, who said {40} came.", "Otto Falk"),
        row("Ida Lund told Otto Falk, who said {40} came.", "Otto Falk"),
        row(
            "Data showed sales rose 5 percent, more than the {4 percent} predicted by analysts.",
            "analysts",
        ),
        row("Data show losses below the {4 percent} recorded by the police.", "police"),
        row("Data show losses of the {4 percent} recorded by the police.", "data"),
    ],
)
def test_who_only_shows_or_reads_out_a_number(passage, expected):
    assert agree(speakers(passage), expected)
