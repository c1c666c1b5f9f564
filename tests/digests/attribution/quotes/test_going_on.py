"""Quotations that go on: whoever spoke last, unless somebody has spoken since."""

import pytest

from tests.digests.attribution.spoken import UNCLEAR, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            '"We lost 30 cows," said Elin Falk. Officials warned that the river would rise. '
            '"We had {40} cows."',
            "officials",
        ),
        row(
            '"We lost 30 cows," said Elin Falk, and Ida Lund said it rained. "We had {40} cows."',
            "Ida Lund",
        ),
    ],
)
def test_whoever_spoke_since_speaks_the_next_quotation(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            '"We lost 30 cows," said Elin Falk, while Ida Lund said it rained and Otto '
            'Brandt said it snowed. "We had {40} cows."',
            UNCLEAR,
        ),
        row(
            '"We lost 30 cows," said Elin Falk. As for Otto Brandt: "We lost {40} cows."', UNCLEAR
        ),
        row(
            '"We lost 30 cows," said Elin Falk. For Otto Brandt it was worse: "We lost {40} '
            'cows."',
            UNCLEAR,
        ),
        row(
            '"We lost 30 cows," said Elin Falk. // Otto Brandt came in. She shook her head. '
            '// "We had {40} cows left in the barn."',
            UNCLEAR,
        ),
    ],
)
def test_of_several_who_spoke_since_none_is_named(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            '"We lost 30 cows," said Elin Falk. // She shook her head. // "We had {40} cows '
            'left in the barn."',
            "Elin Falk",
        ),
        row(
            '"We lost 30 cows," said Elin Falk. It rained. "We had {40} cows left in the barn."',
            "Elin Falk",
        ),
        row(
            '"We lost 30 cows," said Elin Falk of the guild, a group that advises farmers. '
            '"We had {40} cows."',
            "Elin Falk",
        ),
    ],
)
def test_a_pause_leaves_the_word_to_the_last_speaker(passage, expected):
    assert agree(speakers(passage), expected)
