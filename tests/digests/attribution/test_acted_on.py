"""A participle without a comma behind what somebody did, and to whom."""

import pytest

from tests.digests.attribution.spoken import agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Otto Lund attacked the bank saying it had cut {300} jobs.", "Otto Lund"),
        row("The mayor gave a defence of the court saying {40} had gone free.", "mayor"),
        row("The editor of the Mole defended its campaign saying {40} had called.", "editor"),
        row("The union rejected the firm's offer saying {40} jobs would go.", "union"),
        row("The rebels left the talks demanding {40} seats.", "rebels"),
        row("The minister rejected claims by the opposition saying {40} had left.", "minister"),
    ],
)
def test_who_does_something_says_what_follows(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The paper quoted a minister saying {40} had died.", "minister"),
        row("Otto Lund received a letter saying {40} had died.", "letter"),
        row("The town split with the council saying {40} seats were safe.", "council"),
    ],
)
def test_what_is_written_and_who_is_quoted_speak_themselves(passage, expected):
    assert agree(speakers(passage), expected)
