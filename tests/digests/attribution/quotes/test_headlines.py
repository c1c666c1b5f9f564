"""A headline's quotation: whose name stands beside it, or who says the same below."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, article_speakers, row


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        row(
            'Ida Lund after the flood: "We lost {40} cows" // Ida Lund is a farmer. // She '
            "lives in Vell.",
            "Ida Lund",
        ),
        row(
            'Lund after the flood in Vell: "We lost {40} cows" // Ida Lund is a farmer. // '
            "She lives in Vell.",
            "Ida Lund",
        ),
        row(
            '"We lost {40} cows": Ida Lund looks back // Ida Lund is a farmer. // She lives '
            "in Vell.",
            "Ida Lund",
        ),
        row(
            '"We lost {40} cows" – Lund // Ida Lund is a farmer. // She lives in Vell.', "Ida Lund"
        ),
        row(
            '"We lost {40} cows in a day" // Ida Lund is a farmer. // "We lost 40 cows in a '
            'day and all of the hens," Lund said.',
            "Ida Lund",
        ),
    ],
)
def test_a_name_beside_a_quotation_in_the_headline_speaks(article, expected):
    assert agree(article_speakers(article), expected)


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        row(
            '"We lost {40} cows": Vell after the flood // Ida Lund is a farmer. // She lives '
            "in Vell.",
            OWN,
        ),
        row(
            '"We lost {40} cows" and Lund weeps // Ida Lund is a farmer. // She lives in Vell.',
            OWN,
        ),
        row(
            '"We lost {40} cows": how Ida Lund lives // Ida Lund is a farmer. // She lives '
            "in Vell.",
            OWN,
        ),
        row(
            'Flood in Vell: "We lost {40} cows" // Ida Lund is a farmer. // She lives in Vell.',
            OWN,
        ),
        row(
            '"Lost {40} cows" // Ida Lund is a farmer. // "We lost 40 cows in a day and all '
            'of the hens," Lund said. // "Lost 40 cows, that was me," Otto Falk said.',
            OWN,
        ),
        row(
            '"Lost {40}" // Ida Lund is a farmer. // "We lost 40 cows in a day and all of '
            'the hens," Lund said.',
            OWN,
        ),
    ],
)
def test_nobody_beside_a_quotation_in_the_headline_is_named(article, expected):
    assert agree(article_speakers(article), expected)
