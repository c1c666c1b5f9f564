"""Turns of British broadcasters and papers: budgets, jobs, wards, courts."""

import pytest

from tests.digests.attribution.spoken import OWN, UNCLEAR, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "One matron in charge of a ward in Harle, told the union: “We had {31} mothers.”",
            "matron in charge of a ward in Harle",
        ),
        row("A baker from Dorra, said: “We lost {40} ovens.”", "baker"),
        row("A baker from Dorra, told Delo: “We lost {40} ovens.”", "baker"),
        row("Asked about the fire, told at once, Ida Lund said {40} ovens burned.", "Ida Lund"),
        row("Residents of Dorra, told to stay at home, lost {40} ovens.", OWN),
        row("In the harbour, said Ida Lund, {40} ovens burned.", "Ida Lund"),
    ],
)
def test_a_stray_comma_parts_no_speaker_from_the_verb(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Weavers believe the duty – which mill owners claim has raised prices by {30%} – has "
            "hurt them.",
            "mill owners",
        ),
        row(
            "The mayor said the tax, which brewers estimate has cost {90} jobs, would stay.",
            "brewers",
        ),
        row("The dam, which farmers fear could drown {nine} barns, is shut.", "farmers"),
        row("The mayor said the tax, which cost {90} jobs, would stay.", "mayor"),
        row("The council, which the brewers' claim has cost {$9 million}, is angry.", OWN),
        row("The board, which claims have cost {$9 million}, is angry.", OWN),
    ],
)
def test_many_claim_something_of_a_noun(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The number of people claiming housing benefit fell by {40}.", OWN),
        row("Pensioners claiming a fuel allowance numbered {900}.", OWN),
        row("Miners claiming the new pension came from {12} pits.", OWN),
        row("The union left, claiming {40} jobs would go.", "union"),
        row("Miners claiming that {12} pits are shut walked out.", "Miners"),
    ],
)
def test_who_claims_a_benefit_says_nothing(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Lund and Moe denied theft, but both were jailed for {six years}.", OWN),
        row("Lund denied the charge, but he was found guilty on {nine} counts.", OWN),
        row("The ministry denied that {70} were killed.", "ministry"),
        row("The ministry denied that {70}, but not {80}, were killed.", "ministry", "ministry"),
        row("The army denied {nine} were shot, but medics said {12} were.", "army", "medics"),
    ],
)
def test_a_denial_ends_where_the_writer_turns(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Rents rose {9 percent}, today's data from the Board of Works showed.", "today's data"
        ),
        row("Rents rose {9 percent}, Monday's figures showed.", "Monday's figures"),
        row("Rents rose {9 percent}, yesterday's report said.", "yesterday's report"),
        row("Rents rose {9 percent} on Monday, the report said.", "report"),
        row("Rents rose {9 percent}, police said on Monday.", "police"),
    ],
)
def test_a_day_may_own_what_shows_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Phone giant Orvane cheered Dorra by announcing {500} new jobs.", "Orvane"),
        row("The mayor began by saying that {40} wells were dry.", "mayor"),
        row("The chain answered by promising {300} homes.", "chain"),
        row("The chain hurt the town by closing {300} shops.", OWN),
        row("The clerk helped by reporting {40} thefts.", OWN),
        row("In Dorra by saying nothing he won {40} votes.", OWN),
    ],
)
def test_one_does_something_by_saying_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Ida Lund said she was sad. // Whoever stood out there, told us: “We lost {40} ovens "
            "in the fire.”",
            UNCLEAR,
        ),
        row("Ida Lund warned of floods. The message was clear: “We lost {40} ovens.”", "Ida Lund"),
        row("Ida Lund was sad. She told us: “We lost {40} ovens in the fire.”", "Ida Lund"),
    ],
)
def test_words_behind_an_unread_speaker_are_not_those_of_the_one_before(passage, expected):
    assert agree(speakers(passage), expected)
