"""Turns of local papers: councils, school boards, wards, strikes and their headlines."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, article_speakers, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Ida Lund MP, Shadow Housing Secretary said: “We lost {300} homes.”",
            "Ida Lund",
        ),
        row("Ida Lund MSP said {300} homes had gone.", "Ida Lund"),
        row("Councillor Otto Falk OBE said {300} homes had gone.", "Otto Falk"),
        row("Ida Lund, Harle Police Chief, said {30} had left.", "Ida Lund"),
        row("Ida Lund, Mayor Otto Falk said, had {30} homes.", "Otto Falk"),
        row("The MP said {300} homes had gone.", "MP"),
        row("Harle MP Ida Lund said {300} homes had gone.", "Ida Lund"),
    ],
)
def test_letters_and_offices_behind_a_name(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Guild leader Otto Falk, said: “The loss of {90} jobs will hurt.”", "Otto Falk"),
        row("Guild regional officer Ida Lund, said: “We lost {40}.”", "Ida Lund"),
        row("Harle mayor Jan Moe, told Delo: “We lost {40}.”", "Jan Moe"),
        row("Asked by guild leader Otto Falk, told at once, Ida Lund said {40} left.", "Ida Lund"),
        row("At the home of mayor Jan Moe, said Ida Lund, {40} ovens burned.", "Ida Lund"),
        row("The price of guild leader Otto Falk, told in {40} books, is high.", OWN),
    ],
)
def test_a_stray_comma_behind_an_office_and_its_name(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The firms have all warned {90} jobs were at risk.", "firms"),
        row("The officials all said {90} had left.", "officials"),
        row(
            "Harle Council is shut, while Dorra Council, Vell Council and Lisk Council had all "
            "warned {90} jobs were at risk.",
            ("Dorra Council", "Vell Council", "Lisk Council"),
        ),
        row("The board and the union had each said {90} jobs were at risk.", ("board", "union")),
        row("Not all said {90} had left.", "Not all"),
        row("Nearly all said {90} had left.", "Nearly all"),
    ],
)
def test_all_and_each_behind_their_speakers(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "One of the county's largest mills has warned of {90} job losses.",
            "One of the county's largest mills",
        ),
        row("Some of the residents say {40} have left.", "Some of the residents"),
        row("Another of the officials said {40} had left.", "Another of the officials"),
        row("The residents say {40} have left.", "residents"),
        row("Some residents say {40} have left.", "residents"),
        row("Their union says {40} have left.", "union"),
    ],
)
def test_who_is_one_of_many_is_named_so(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The audit report exposed a backlog of {$2 billion}.", "audit report"),
        row("The study exposed gaps in {nine} wards.", "study"),
        row("The numbers show {three} wards are full.", "numbers"),
        row("The audit exposed the council to a loss of {$2 billion}.", OWN),
        row("The mayor exposed {nine} firms.", OWN),
        row("Large numbers left {nine} wards.", OWN),
        row("Customs officers detected the drugs in {two} crates.", OWN),
        row("The Vell Seismic Centre detected {two} quakes.", "Vell Seismic Centre"),
    ],
)
def test_audits_expose_and_officers_detect(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The board backs a {$9 billion} Vell state budget that makes {millions} in cuts, "
            "aides announced Friday.",
            "aides",
            "aides",
        ),
        row("Vell state officials hired {40} men.", OWN),
        row("Greens state that {40} had left.", "Greens"),
    ],
)
def test_a_state_behind_its_name_states_nothing(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Strike will cost {£4m} says union // The strike began.", "union"),
        row("Wards lost {40} beds say nurses // The wards are shut.", "nurses"),
        row("Fire hit {nine} homes says council // The fire is out.", "council"),
        row("Man who shot {nine} says sorry // The trial began.", OWN),
        row("What {40} residents say council did // The trial began.", OWN),
        row("Plan to cut {40} beds worries union // The wards are shut.", OWN),
    ],
)
def test_a_headline_may_leave_the_comma_out(passage, expected):
    assert agree(article_speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "“The poorest will sink,” said Otto Falk, a director. He spoke to the Big Gazette in "
            "May. // “Now {nine} homes are cold.”",
            "Otto Falk",
        ),
        row(
            "“The poorest will sink,” said Otto Falk, a director. He talked with the Harle Post "
            "in May. // “Now {nine} homes are cold.”",
            "Otto Falk",
        ),
    ],
)
def test_the_paper_that_was_told_says_nothing(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Ida Lund asked the judge to spare Otto Falk, who works in one of Harle's oldest "
            "detective units. // The detective had told police that he had drunk {four} beers.",
            "detective",
        ),
        row("Falk, one of the oldest teachers, left. The teacher said {four} left.", "teacher"),
        row("Response times recorded in May were {20.8 hours}.", OWN),
        row(
            "Waits grew to {21 hours}, more than the waiting times recorded in May ({20 hours}) "
            "and June ({19 hours}).",
            OWN,
            OWN,
            OWN,
        ),
        row("The Vell Times recorded {20} deaths in July.", "Vell Times"),
        row("The Vell Times found {20} wells were dry.", "Vell Times"),
    ],
)
def test_times_and_units_say_nothing(passage, expected):
    assert agree(speakers(passage), expected)
