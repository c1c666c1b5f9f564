"""Lists that give some of a group, whom a clerk who saw it is called, counts told to a hearer."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Critics such as Dr. Ben Oke say the figure is {30}.", "critics"),
        row(
            "Residents, among them a nurse, Joy Park, and a cook, Hank Fuller, said {nine} wells "
            "were dry.",
            "residents",
        ),
        row("A clerk who saw the plane, Otto Lund, said it took {two minutes}.", "Otto Lund"),
        row("Anna Selvam told police {eight} people were inside.", "Anna Selvam"),
        row("The VBO estimate is {7.8 million}.", "VBO"),
        row("His rival, Awa Sy, claimed she had {58 percent}.", "Awa Sy"),
        row("The road will cost {9 million}, say its backers.", "backers"),
        row(
            "{Nine} wells were dry, the scientists report today in the journal Acta.", "scientists"
        ),
        row(
            "The IMF forecasts growth of {9} percent. The central bank's own forecast is {seven}.",
            "IMF",
            "central bank",
        ),
    ],
    ids=str,
)
def test_the_group_or_its_member_speaks(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Her lawyer, Ana Lee, told the jury of {seven} women and {five} men that Moe left.",
            OWN,
            OWN,
        ),
        row("Tom told {900} guests that {two} men had left.", OWN, "Tom"),
        row("The storm hit towns, including Dorra, police said, killing {nine}.", "police"),
        row(
            "The minister, who was represented by an aide, Dr. Amina Yusuf, said {nine} roads "
            "were shut.",
            "minister",
        ),
    ],
    ids=str,
)
def test_others_do_not(passage, expected):
    assert agree(speakers(passage), expected)
