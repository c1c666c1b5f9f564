"""A quotation behind a sentence in which somebody speaks, and tells of others."""

import pytest

from tests.digests.attribution.spoken import UNCLEAR, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row('Lund says the firm offered {9 percent}. "It is {$9,000} more."', *["Lund"] * 2),
        row(
            'Ida Moe runs the mill. She says the union demanded {9 percent}. "It is {$9,000} a '
            'year. "We cannot pay."',
            *["Ida Moe"] * 2,
        ),
        row('Karl Lund said Ida Moe told him {40} had left. "It was {40}."', "Karl Lund", UNCLEAR),
        row('The firm said it had lost {$9m}. "It was {9 percent} more."', *["firm"] * 2),
    ],
)
def test_who_tells_what_a_body_says_goes_on(passage, expected):
    assert agree(speakers(passage), expected)
