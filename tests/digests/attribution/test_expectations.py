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
        row("Prices rose {4}% in May, as expected according to the Veld consensus.", OWN),
        row("Sales rose {4}%, above the {3}% expected according to the bank.", OWN, "bank"),
        row("Growth of {4}% is forecast according to the bank.", "bank"),
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


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Orvane's profits were better than market expectations of {£59m}.", "market"),
        row("Profits were above the market's forecast of {£59m}.", "market"),
        row("The market's toll of {nine} rose.", OWN),
        row("Profits beat City forecasts of {£59m}.", "City"),
        row("Profits beat the average analyst estimate of {£59m}.", "analyst"),
        row("Profits topped Wall Street estimates of {43 cents} a share.", "Wall Street"),
        row("Output fell, against the Dow Jones consensus estimate for {1.9%}.", "Dow Jones"),
        row("Payrolls fell, compared with the Dow Jones estimate for {9,000}.", "Dow Jones"),
        row("Profits topped the consensus estimate of {43 cents} a share.", OWN),
        row("The firm said housing market forecasts of {9%} were wrong.", "firm"),
        row("He met the market estimates team of {nine}.", OWN),
        row("Output fell, against the Dorra estimate for {1.9%}.", OWN),
    ],
    ids=str,
)
def test_who_foresees_may_stand_before_the_forecast(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Orvane reported earnings of {45 cents} a share, versus {43 cents} expected, according"
            " to Veld Data.",
            "Orvane",
            "Veld Data",
        ),
        row("Orvane reported a profit of {$40m}, above the {$38m} expected.", "Orvane", OWN),
        row(
            "Orvane said sales rose {3%}, ahead of forecasts of {2%}, and that it had cut {90} "
            "jobs.",
            "Orvane",
            OWN,
            "Orvane",
        ),
        row(
            "The ministry said payrolls rose by {9,000}, more than the {8,000} economists had "
            "expected.",
            "ministry",
            "economists",
        ),
        row("Orvane said sales rose {3%}, below its forecast of {4%}.", "Orvane", "Orvane"),
        row(
            "Orvane said it made {$40m}, compared with {$30m} a year ago.",
            *["Orvane"] * 2,
        ),
        row("Officials said more than {40} homes are expected to go.", "Officials"),
        row("Officials said more than {40} expected guests had left.", "Officials"),
        row("Officials said heat above {40 degrees} was forecast.", "Officials"),
        row(
            "The ministry said {40} had died, above the previous estimate of {30}.",
            *["ministry"] * 2,
        ),
    ],
    ids=str,
)
def test_whoever_reports_a_result_has_not_said_what_was_expected(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Orvane earned {$4bn} versus the {$3bn} analysts expected.", OWN, "analysts"),
        row(
            "Orvane earned {45 cents}, not the {43 cents} analysts had expected.", OWN, "analysts"
        ),
        row("Prices rose {9%} in May, as economists had expected.", OWN),
        row("Prices rose {9%}, as expected according to Veld Data consensus estimates.", OWN),
        row("Prices rose {9%}, as expected, according to the ministry.", "ministry"),
        row("Prices will rise {9%} in May, as economists expect.", "economists"),
        row("Prices rose {9%} in May, as economists had warned.", "economists"),
    ],
    ids=str,
)
def test_what_came_true_was_not_said_by_those_who_expected_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The market had expected a loss of {$40m}.", "market"),
        row("Markets expect a rise of {0.25 percentage points}.", "Markets"),
        row("Economists had pencilled in growth of {0.4%}.", "Economists"),
        row("Analysts have penciled in a loss of {$40m}.", "Analysts"),
        row("The mayor has pencilled in {40} visits.", OWN),
        row("The housing market is expected to grow by {9%}.", OWN),
        row("The market has {40} stalls.", OWN),
    ],
    ids=str,
)
def test_markets_expect_and_brokers_pencil_in(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Payrolls fell, against the {9,000} forecast from economists.", "economists"),
        row(
            "The fund said payrolls rose by {8,000}, below the {9,000} Dow Jones estimate.",
            "fund",
            "Dow Jones",
        ),
        row("Profits missed the {$3.8 billion} average analyst estimate.", "analyst"),
        row("Profits missed the {$3.8 billion} consensus estimate.", OWN),
        row("The {40} market forecast papers were lost.", OWN),
        row("The {90} estimate from the quarry was wrong.", OWN),
        row(
            "Prices rose {2%}, according to figures from Vellstat, below the {3%} forecast by "
            "economists.",
            "figures from Vellstat",
            "economists",
        ),
        row("Sales rose {3%}, Orvane said, above the {2%} of May.", "Orvane", "Orvane"),
        row(
            "Sales rose {3%}, Orvane said, below the {4%} expected in a Vell poll.",
            "Orvane",
            "Vell poll",
        ),
        row("Sales rose {3%}, Orvane said, above its forecast of {2%}.", "Orvane", "Orvane"),
    ],
    ids=str,
)
def test_who_foresees_may_stand_behind_the_amount(passage, expected):
    assert agree(speakers(passage), expected)
