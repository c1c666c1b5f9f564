"""Who has promised a sum, who says how little came of it, and of whom something is not true."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, attributed, row, silences, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Jan Delmar has promised {300,000} jobs; Ida Falk says he has created fewer than "
            "{90,000} of the {500,000} he promised in 2020.",
            "Jan Delmar",
            "Ida Falk",
            "Jan Delmar",
        ),
        row(
            "President Karl Nord has pledged {$20 million}; Senator Dora Lien says he has paid "
            "less than {$2 million} of the {$12 million} he pledged.",
            "Karl Nord",
            "Dora Lien",
            "Karl Nord",
        ),
        row("Mayor Jan Falk has built {30} of the {90} homes that he promised.", OWN, "Jan Falk"),
        row("Only {$2 million} of the {$12 million} pledged by donors has come.", OWN, "donors"),
        row(
            "The Relief Agency said {300} had died. // The United Kingdom has not yet paid any of "
            "the {£10 million} that it promised in March.",
            "Relief Agency",
            "United Kingdom",
        ),
        row(
            "The Relief Agency said {300} had died. // It needs the {£10 million} that it asked "
            "for.",
            "Relief Agency",
            OWN,
        ),
        row(
            "Ida Lund met the Velta Bank. // The bank has paid {3 million} of the {10 million} "
            "that it pledged.",
            OWN,
            "Velta Bank",
        ),
    ],
)
def test_who_promised_a_whole_counts_no_part_of_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The fever may have hit {three times} as many people as the government has reported, "
            "the Health Agency said on Monday, as {two} lands closed their borders.",
            "Health Agency",
            OWN,
        ),
        row(
            "The fever has killed {five times} as many as officials have said, nurses say.",
            "nurses",
        ),
        row(
            "Some {40} more people died than the army has admitted, a rights group said.",
            "rights group",
        ),
        row("The quake killed {40} people, as the government has reported.", "government"),
        row("Inflation reached {9 percent}, as the bank said in May.", "bank"),
        row("{Nine} people died, as many families were told, the army said.", "army"),
    ],
)
def test_whose_count_is_exceeded_says_no_more(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "who"),
    [
        ("Orvane would not comment on the poll but said it was sure of more than {40}.", ()),
        ("Orvane declined to comment on the sale, but it later said {40} shops would go.", ()),
        ("Lund did not answer questions about it, though she told a rally {40} had come.", ()),
        ("Orvane would not comment on it, but a rival said {40} shops would go.", ("Orvane",)),
        ("Orvane declined to comment on the {40} shops but is closing them.", ("Orvane",)),
        ("Orvane, which said {40} shops would go, declined to comment on it.", ("Orvane",)),
    ],
)
def test_whoever_says_more_in_the_sentence_is_not_silent(passage, who):
    assert tuple(silence.who.name for silence in silences(passage)) == who


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Falk has {5 percent} in the Veld News poll and {4 percent} in that of Orva.",
            "Veld News poll",
            "Orva",
        ),
        row(
            "The Veld poll put Lund on {41 percent}, against {39 percent} in that by Orva Lab.",
            "Veld poll",
            "Orva Lab",
        ),
        row("Falk has {40} seats in parliament and {nine} in that of Dorra.", OWN, OWN),
        row("Sales rose {9 percent} in May and {4 percent} in that of the year before.", OWN, OWN),
    ],
)
def test_another_poll_stands_behind_that_of(passage, expected):
    assert agree(speakers(passage), expected)


def test_who_answers_for_a_clause_passes_nothing_on_behind_it():
    beside, opening = (
        attributed(f"Headline // {passage}").claims[-1]
        for passage in (
            "Prices rose {9 percent}, according to the bank, while the office put it at {11}.",
            "According to Radio Lume, {nine} died, while the army put the toll at {12}.",
        )
    )
    assert [source.name for source in beside.sources] == ["office"]
    assert not beside.via
    assert [source.name for source in opening.via] == ["Radio Lume"]
