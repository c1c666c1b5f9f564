"""Relative clauses: those that speak, and those in which the writer adds background."""

import pytest

from tests.digests.attribution.spoken import OWN, UNCLEAR, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The union, which puts the toll at {22}, wants a probe.",
            "union",
        ),
        row(
            "Karl Otto, who said he had counted {ten} shots, was not called to court.",
            "Karl Otto",
        ),
        row(
            "The governor, who said last week that {80} prisoners had fled, met his ministers on "
            "Monday.",
            "governor",
        ),
        row(
            "The agency, which estimates that {2 million} people are hungry, has closed its "
            "office.",
            "agency",
        ),
        row(
            "The Harrow Institute, which says it has {40} ships under watch, was raided on "
            "Friday.",
            "Harrow Institute",
        ),
        row(
            "Doctors, who warned that {half} of the beds were broken, have left the ward.",
            "doctors",
        ),
        row(
            "Villagers who said they had lost {300} cattle blocked the road.",
            "villagers",
        ),
        row(
            "The firm is run by Edda Wray, who says it will hire {700} people.",
            "Edda Wray",
        ),
        row(
            "He was accompanied by Admiral Voss, who told reporters that {19} ships were ready.",
            "Voss",
        ),
        row(
            "Among the guests was Jan Moe, who claimed to have walked {900 km}.",
            "Jan Moe",
        ),
        row(
            "Police spoke to a driver who said he had carried {nine} men to the port.",
            "driver",
        ),
        row("He is the target of lawsuits that claim it misled {400} people.", "lawsuits"),
        row("The firm faces lawsuits that allege it misled {400} people.", "lawsuits"),
        row("The town was shaken by a report that found {40} had died.", "report"),
        row("The author of a report that says {40} died is ill.", "report"),
        row("The council published figures that show {40} died.", "figures"),
        row("Dorra has groups that claim they lost {40} people.", "groups"),
        row("A review of the figures that found {40} died is out.", "review of the figures"),
        row(
            "The bill is by Sen. Ida Lund, D-Dorra, who said it would help {400} men.", "Ida Lund"
        ),
        row(
            "A bill written by Sen. Ida Lund (R-Vell.), who says {400} men voted, is out.",
            "Ida Lund",
        ),
        row("They wrote to Ida Lund, R-Elm Park, who said {400} men voted.", "Ida Lund"),
    ],
)
def test_a_relative_clause_speaks(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The union, which says the mine is unsafe, has {4,000} members.",
            OWN,
        ),
        row(
            "Karl Otto, who said he was innocent, was jailed for {six years}.",
            OWN,
        ),
        row(
            "The governor, who said on Friday that he was tired, has ruled for {12 years}.",
            OWN,
        ),
        row(
            "The agency, which employs {900} people, says its office is closed.",
            OWN,
        ),
        row(
            "The report, which the minister said she had not read, cost {$2 million}.",
            OWN,
        ),
        row(
            "The dam, which engineers said was safe, held back {40 million} tonnes of water.",
            OWN,
        ),
        row(
            "The man, who police say shot {three} people, is in hospital.",
            "police",
        ),
        row(
            "The bank, which the prosecutor says lost {$40 million}, has new owners.",
            "prosecutor",
        ),
        row(
            "The crash, in which the army says {nine} soldiers died, is being looked into.",
            "army",
        ),
        row(
            "Tom Wills, who replaced Ruth Calder as leader after she lost {40} seats, said "
            "nothing.",
            OWN,
        ),
    ],
)
def test_the_clause_s_words_do_not_reach_the_main_clause_nor_the_main_clause_s_the_clause(
    passage, expected
):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "He praised the law, which cut {400} posts in 2011.",
            OWN,
        ),
        row(
            "Ida Lund said she would run again. She won {61 percent} of the vote in 2018.",
            OWN,
        ),
        row(
            '"We are sorry," said the airline, which has {40} planes.',
            OWN,
        ),
        row(
            "The union condemned the closure of the plant, where {1,200} people work.",
            OWN,
        ),
        row(
            "The senator, a father of {four}, said he would retire.",
            OWN,
        ),
        row(
            "The mayor, speaking to a crowd of {5,000}, said the fire was out.",
            OWN,
        ),
        row(
            "Ms Wray, who was paid {$9 million} last year, said sales fell {4 percent}.",
            OWN,
            "Wray",
        ),
        row(
            "Karl Otto was speaking a day after police shot {two} men in Dorra.",
            OWN,
        ),
        row(
            "The president made the remarks in Meridel, where {20} leaders are meeting.",
            OWN,
        ),
        row("She ignored the report that claims by {40} people were false.", OWN),
        row("Dorra has a mill that claims {40} lives a year.", OWN),
    ],
)
def test_the_writer_s_background_behind_a_statement(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The minister said he would visit Dorra, where floods killed {16} people in May.",
            "minister",
        ),
        row(
            "The company said it would sell its mill, which employs {300} people.",
            "company",
        ),
        row(
            "The chief said the rebels, who killed {nine} soldiers in May, would be caught.",
            "chief",
        ),
        row(
            "The mayor said {40} homes had burned in the town, which has {9,000} inhabitants.",
            "mayor",
            "mayor",
        ),
        row(
            "Officials said the levees, which are {six feet} high, would hold.",
            "officials",
        ),
        row(
            "The airline said it would scrap the jets, {40} of which are older than Oda.",
            "airline",
        ),
    ],
)
def test_a_clause_within_what_was_said_is_the_speaker_s(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The minister left after a scandal over {40} ferries, for which, auditors say, "
            "the state paid {$9 million} too much.",
            OWN,
            "auditors",
        ),
        row(
            "The court threw out {300} ballots that, the club says, came in late.",
            OWN,
        ),
        row(
            "The dam, which, engineers say, holds {40 million} tonnes of water, is {60} metres "
            "high.",
            "engineers",
            OWN,
        ),
        row(
            "The water could rise {2 feet} higher than that, the mayor said.",
            "mayor",
        ),
        row(
            "{Nine} people drowned, police said, as divers went on looking for {30} others.",
            "police",
            OWN,
        ),
        row(
            "{Nine} people drowned, said Ida Lund, who runs a clinic with {60} beds.",
            "Ida Lund",
            OWN,
        ),
        row(
            "Taxes would fall, the mayor said, which would save each household {$90}.",
            "mayor",
        ),
        row(
            'The storm was "a monster", she said, the worst in {30 years}.',
            UNCLEAR,
        ),
        row(
            '"We lost {30} cows," Ida Lund said, "and {2} barns," which was news in {six} towns.',
            "Ida Lund",
            "Ida Lund",
            OWN,
        ),
    ],
)
def test_what_stands_beside_a_tag(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The cap of {60} euros falls between the {70} euros proposed by the board and the "
            "{40} demanded by the union.",
            OWN,
            "board",
            "union",
        ),
        row(
            "Spending is {9 percent}, according to the bank, far below the {15 percent} that "
            "ministers pledged.",
            "bank",
            "ministers",
        ),
        row(
            "The reserve, Lund said, would stay above the {3 percent} of spending that the "
            "auditors recommend.",
            "auditors",
        ),
        row(
            "The town lost {90} homes, short of the {200} to {300} that the experts expected.",
            OWN,
            "experts",
            "experts",
        ),
        row(
            "{Nine} people died in an attack claimed by the rebels.",
            OWN,
        ),
        row(
            "{Three} suicide bombings claimed by the Vell Front killed {80} people, police said.",
            "police",
            "police",
        ),
        row("An attack that was claimed by the Front wounded {30} people.", OWN),
        row(
            "The {300} jobs created by the mill are gone.",
            OWN,
        ),
        row(
            "Rebels claim {900} died, far more than the {40} acknowledged by the government.",
            "Rebels",
            "government",
        ),
    ],
)
def test_words_right_behind_a_figure_give_it_to_a_speaker(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "A port official said fighting went on near Sarrin, where residents said {dozens} had "
            "been hurt.",
            "residents",
        ),
        row(
            "The army said the rebels had left Belmora, {90 km} away, where nurses say {12} are "
            "buried.",
            "army",
            "nurses",
        ),
        row(
            "Ida Lund said she would go to Dorra, where police say {41} homes burned.",
            "police",
        ),
        row(
            "Ida Lund said she saw a camp where {90} families live.",
            "Ida Lund",
        ),
        row(
            "Ida Lund said she flew to Dorra, where {41} homes burned.",
            "Ida Lund",
        ),
        row(
            "Ida Lund said she had been to Dorra, where she said {41} homes had burned.",
            "Ida Lund",
        ),
    ],
)
def test_the_writer_turns_to_those_who_speak_at_a_place(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Among the hotels where police believe guests are trapped, {two} stood on the beach.",
            OWN,
        ),
        row(
            "In the villages where officials say food is scarce, {40} families left on Monday.",
            OWN,
        ),
        row(
            "At a mill where the union said {12} men had fallen ill, {90} others went on working.",
            "union",
            OWN,
        ),
        row(
            "In Dorra the mayor said a mill where guards hid, {nine} of them hurt, had burned.",
            "mayor",
        ),
        row(
            "In Dorra, police said {12} had fled, {nine} of them by boat.",
            "police",
            "police",
        ),
        row(
            "In a statement, the union said the mill where {12} fell ill, {nine} gravely, would "
            "close.",
            "union",
            "union",
        ),
    ],
)
def test_a_place_that_opens_a_sentence_ends_at_its_comma(passage, expected):
    assert agree(speakers(passage), expected)
