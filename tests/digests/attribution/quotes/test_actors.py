"""Who acts beside a quotation: one person, who then speaks it."""

import pytest

from tests.digests.attribution.spoken import UNCLEAR, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row('Elin Falk watches from the barn. "We lost {40} cows in the flood."', "Elin Falk"),
        row(
            'Elin Falk, a farmer, watches from the barn. "We lost {40} cows in the flood."',
            "Elin Falk",
        ),
        row('A farmer watched from the barn. "We lost {40} cows in the flood."', "farmer"),
        row('An officer watched from the barn. "We lost {40} cows in the flood."', "officer"),
        row('The mayor praised the crews. "We lost {40} cows in the flood."', "mayor"),
        row('Elin Falk, 34, teacher // "We lost {40} cows in the flood."', "Elin Falk"),
        row('It rained. // Elin Falk, Vell // "We lost {40} cows in the flood."', "Elin Falk"),
        row(
            'Elin Falk spoke to the Harle Gazette. "We lost {40} cows in the flood."', "Elin Falk"
        ),
    ],
)
def test_the_one_who_acts_speaks(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row('A crowd watched from the barn. "We lost {40} cows in the flood."', UNCLEAR),
        row(
            'Elin Falk\'s brother watched from the barn. "We lost {40} cows in the flood."',
            UNCLEAR,
        ),
        row('Elin Falk, 34, teacher. // "We lost {40} cows in the flood."', UNCLEAR),
        row('A barn near Elin Falk, 34 // "We lost {40} cows in the flood."', UNCLEAR),
        row(
            'Elin Falk, 34, and the last of all the cows of the old farm in Vell // "We lost '
            '{40} cows in the flood."',
            UNCLEAR,
        ),
    ],
)
def test_of_whoever_is_no_single_person_nothing_is_known(passage, expected):
    assert agree(speakers(passage), expected)
