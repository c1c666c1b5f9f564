"""An owner whose count stands before: "The army's count is 12; the rebels' is 20"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The army's count is {12}; the rebels' is {20}.", "army", "rebels"),
        row("The army's count is {12}, the rebels' {20}.", "army", "rebels"),
        row("The army's figure of {12} compares with the rebels' {20}.", "army", "rebels"),
        row("Lund's estimate is {£12m}; Falk's is {£20m}.", "Lund", "Falk"),
        row("The bank's forecast is {3 percent}, against Orvane's {4 percent}.", "bank", "Orvane"),
        row("By the army's count {12} people died, by the rebels' {20}.", "army", "rebels"),
    ],
)
def test_another_owner_has_his_own_number(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The army's count is {12}; the rebels' {20} tanks are gone.", "army", "army"),
        row("The army's count is {12}; the rebels' camp is {20 km} away.", "army", "army"),
        row("Orvane's share is {12 percent}; Velta's is {20 percent}.", OWN, OWN),
        row("The army's count is {12}, and the town's is {20}.", "army", OWN),
        row("The ministry's count is {40} homes; the river's is {9 metres}.", "ministry", OWN),
        row("The mayor said the town's dam was {12 m} high; Vell's was {20 m}.", *["mayor"] * 2),
        row("The report put the army's losses at {12} and the rebels' at {20}.", *["report"] * 2),
    ],
)
def test_who_owns_a_thing_has_no_number(passage, expected):
    assert agree(speakers(passage), expected)
