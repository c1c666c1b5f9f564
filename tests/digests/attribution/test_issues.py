"""What tells one paper from another: its year, its month, its length."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("{Half} of the homes are empty, according to a 2012 review.", "2012 review"),
        row("According to the 2020 census, {half} of the homes are empty.", "2020 census"),
        row(
            "{Nine} wells are dry, according to a 2019 study of herders.", "2019 study of herders"
        ),
        row("{Nine} wells are dry, according to the April report.", "April report"),
        row("{Nine} wells are dry, according to a June 12 memo.", "June 12 memo"),
        row("{Nine} wells are dry, according to the latest 2021 figures.", "latest 2021 figures"),
        row("{Nine} wells are dry, according to the 2022-23 survey.", "2022-23 survey"),
        row("{Nine} wells are dry, according to the 2022/23 survey.", "2022/23 survey"),
        row("{Nine} wells are dry, according to the G12 report.", "G12 report"),
        row(
            "{Nine} wells are dry, said a May 2019 report by the council.",
            "May 2019 report by the council",
        ),
        row(
            "{Nine} wells are dry, according to a 12-month study by the council.",
            "12-month study by the council",
        ),
        row(
            "{Nine} wells are dry, according to the council's 2021 housing report.",
            "council's 2021 housing report",
        ),
        row(
            "The stock is nearer 19 than the {8 billion} tonnes estimated in a 2012 review.",
            "2012 review",
        ),
        row("The {40} cases reported in an audit were mild.", "audit"),
        row("The {40} deaths reported by the ministry were in Dorra.", "ministry"),
        row(
            "A Kettle poll of traders published last week forecast the rate would reach "
            "{3 percent}.",
            "Kettle poll of traders",
        ),
    ],
    ids=str,
)
def test_a_paper_keeps_its_year_and_its_length(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("{Nine} wells are dry, according to the ministry in May 2020.", "ministry"),
        row(
            "{Nine} wells are dry, according to the ministry, which in 2020 had a survey.",
            "ministry",
        ),
        row("It burned, according to police, who said {12} men had come.", "police"),
        row("According to police {12} of the homes in the survey are empty.", "police"),
        row("{Nine} wells are dry, police said in a May 2020 report.", "police"),
        row("The {40} cases reported in May were mild.", OWN),
        row("The {40} cases were reported in a village.", OWN),
        row("The {40} goals recorded in a season made him famous.", OWN),
    ],
    ids=str,
)
def test_a_date_that_is_no_part_of_a_paper(passage, expected):
    assert agree(speakers(passage), expected)
