"""Who stands before a quotation in its own sentence: 'Lund on Kettle TV: "…"'."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row('Ida Lund on Kettle TV: "We lost {40} cows."', "Ida Lund"),
        row('Ida Lund via a spokesman: "We lost {40} cows."', "Ida Lund"),
        row('Ida Lund grinned: "{40} cows are a lot for a small farm."', "Ida Lund"),
        row('Ida Lund on the radio: "{40} cows are a lot for a small farm."', "Ida Lund"),
        row('Lund on the flood: "We lost {40} cows." // Ida Lund is a farmer.', "Ida Lund"),
        row('Farmers on the cuts: "We lost {40} men in a year."', "farmers"),
        row('Police at the port: "We lost {40} men in a year."', "police"),
        row('Velta to staff: "We lost {40} men in a year."', "Velta"),
        row(
            'Velta on the cuts: "We lost {40} men in a year." // It is a bad year for Velta.',
            "Velta",
        ),
        row('KRW on the cuts: "We lost {40} men in a year."', "KRW"),
    ],
)
def test_a_name_and_a_way_of_speaking_introduce(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row('Life on Lake Vell: "We lost {40} cows in the flood."', OWN),
        row('Winter in Dorra: "We lost {40} cows in the flood."', OWN),
        row('Strikes at Velta: "We lost {40} men in a year."', OWN),
        row('Ida Lund in the barn "We lost {40} cows."', OWN),
    ],
)
def test_a_word_that_only_opens_the_sentence_is_no_name(passage, expected):
    assert agree(speakers(passage), expected)
