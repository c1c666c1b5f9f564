"""Who rejects a number and gives another one, in news, on the spot and in court."""

import pytest

from tests.digests.attribution.spoken import OWN, UNCLEAR, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "A spokesman for the mayor, Ed Lyle, called the organisers' estimate exaggerated and "
            "said it was nearer {70,000}.",
            "Ed Lyle",
        ),
        row("Ed Lyle dismissed the police estimate and said it was {70,000}.", "Ed Lyle"),
        row("Police dismissed the organisers' figure and said it was {70,000}.", "police"),
        row(
            "Ida Brand rejected the unions' claim and told Vell Radio {40} had left.", "Ida Brand"
        ),
    ],
)
def test_who_rejects_a_number_goes_on(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Ed Lyle left the hall, and the police estimate was {70,000}.", "police"),
        row("Ed Lyle rejected the union's figure and police said it was {70,000}.", "police"),
        row("Ed Lyle rejected the figure, and police said it was {70,000}.", "police"),
        row("Police estimate {70,000} came and said {40} were held.", "police", "police"),
    ],
)
def test_who_goes_on_is_another_where_another_clause_begins(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Otto Lund said the union's figure of {£1.2m} was a fantasy.", "Otto Lund"),
        row("Ida Brand said the union's claim of {417} transfers was wrong.", "Ida Brand"),
        row("Otto Lund told the court the union's figure of {90} was false.", "Otto Lund"),
        row("The union's estimate of {90} was wildly exaggerated, Otto Lund said.", "Otto Lund"),
    ],
)
def test_who_rejects_a_number_says_what_is_said_of_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The union's figure of {£1.2m} was a fantasy.", "union"),
        row("Otto Lund said the union's claim of {417} transfers was not wrong.", "union"),
        row("Otto Lund said the union's estimate of {90} was being studied.", "union"),
    ],
)
def test_a_number_that_nobody_named_rejects_is_its_owner_s(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The council disputes this, saying visits were {164,000}.", "council"),
        row("The council rejects the figure, saying visits were {164,000}.", "council"),
        row("The firm cut jobs but the union contests it, saying {40} had gone.", "union"),
        row("The council questions that, saying visits were {164,000}.", "council"),
        row("The council denies this, saying visits were {164,000}.", "council"),
    ],
)
def test_who_disputes_something_in_the_present_says_what_follows(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Ida Brand answered council questions this week, saying {40} had gone.", "Ida Brand"),
        row("Ida Brand said the council disputes this, saying {40} had gone.", "Ida Brand"),
        row("The storm disputes nothing, and {40} had gone.", OWN),
    ],
)
def test_a_word_like_to_dispute_is_not_always_a_verb(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Karl Moss denies fraud. Tom Reed, defending, said the case was thin. "
            "Ms Hall put it to him that he spent {£55,000}; he said it was {£5,000}.",
            *("Hall", UNCLEAR),
        ),
        row(
            "Karl Moss denies fraud. Tom Reed, defending, said the case was thin. "
            "Ms Hall put it to Moss that he spent {£55,000}; he said it was {£5,000}.",
            *("Hall", "Karl Moss"),
        ),
        row(
            "Karl Moss denies fraud. Mr Reed put it to him that he spent {£55,000}; "
            "he said it was {£5,000}.",
            *("Reed", "Karl Moss"),
        ),
    ],
)
def test_counsel_does_not_answer_in_court(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Tom Reed, defending, said the case was thin. He said {40} had left.", "Tom Reed"),
        row("Tom Reed put the loss at {£55,000}; he said {40} had left.", *["Tom Reed"] * 2),
        row(
            "Karl Moss spoke. Ms Hall put it to him that he fled; she said {40} had left.",
            "Hall",
        ),
    ],
)
def test_counsel_may_go_on(passage, expected):
    assert agree(speakers(passage), expected)
