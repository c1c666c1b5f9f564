"""What was expected beside what came, and who counts the forecasts."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Sales rose {9} percent, above the {7} percent forecast by analysts, according to "
            "Veld Data.",
            OWN,
            "analysts",
        ),
        row(
            "The firm earned {$2} a share, compared with expectations of {$1.80}, according to "
            "Veld Data.",
            OWN,
            "Veld Data",
        ),
        row(
            "Orvane said it made {$9 million}, versus analysts' estimates of {$8 million}.",
            "Orvane",
            "analysts",
        ),
        row("Orvane said it earned {$9m}, short of the {$10m} consensus.", "Orvane", OWN),
        row("Orvane reported sales of {$9m}, which missed estimates of {$10m}.", "Orvane", OWN),
        row("The office said prices rose {4}%, against a consensus of {3}%.", "office", OWN),
        row(
            "Orvane reported {$9m} in sales, which fell short of the consensus of analysts polled "
            "by Veld Data, who had expected {$10m}.",
            "Orvane",
            OWN,
        ),
        row("Orvane reported {$9m}, above its own forecast of {$8m}.", *["Orvane"] * 2),
        row("Orvane reported {$9m}, up from {$8m} and above expectations.", *["Orvane"] * 2),
        row("Ostler Partners has a price target of {$31} on the shares.", "Ostler Partners"),
        row(
            '"Rates will fall," said Marco Feld, who sees the yield ending the year at '
            "{3.9 percent}.",
            "Marco Feld",
        ),
        row(
            '"Demand is strong," finance chief Pam Ochs told analysts, pointing to a backlog of '
            "{$12 billion}.",
            "Pam Ochs",
        ),
    ],
    ids=str,
)
def test_who_expects_has_not_counted_the_result(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("More than {40} homes are expected to go, according to Veld Data.", "Veld Data"),
        row(
            "Sales rose {9} percent from {8} percent, according to Veld Data.", *["Veld Data"] * 2
        ),
        row("Doctor Ana Feld sees {40} patients a day and saw {nine} die.", OWN, OWN),
        row("Futures pointed to a better than {80} percent chance of a cut.", OWN),
    ],
    ids=str,
)
def test_other_comparisons_stay_with_who_counts(passage, expected):
    assert agree(speakers(passage), expected)
