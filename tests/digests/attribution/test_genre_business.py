"""Business: earnings, statements, analysts and shares."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Orvane said on Thursday that third-quarter profit fell {12 percent} to {$310 "
            "million}.",
            "Orvane",
            "Orvane",
        ),
        row("On average, {31} analysts expected Orvane to earn {90 cents}.", OWN, "31 analysts"),
        row("Profit beat the {$9 million} forecast by {two} analysts.", "two analysts", OWN),
        row(
            "A poll of {18} analysts yielded a median forecast of a profit of {$9 million}.",
            OWN,
            OWN,
        ),
        row(
            "Orvane said in a company statement that sales rose. The company also said it had "
            "bought the Belm Zinc Company for {$9 million}.",
            "Orvane",
        ),
        row(
            "According to the Dorra Red Crescent, {300} people are missing.",
            "Dorra Red Crescent",
        ),
        row("According to Boeing, {300} jets were sold.", "Boeing"),
        row(
            "Orvane Corp reported a profit of {$310 million}, or {62 cents} a share.",
            "Orvane Corp",
            "Orvane Corp",
        ),
        row(
            "Analysts polled by Calloway expect sales of {$2 billion}.",
            "analysts polled by Calloway",
        ),
        row(
            "Analysts on average had expected earnings of {60 cents} a share, according to "
            "Calloway Data.",
            "analysts",
        ),
        row(
            "Shares in Orvane fell {4 percent} in early trading.",
            OWN,
        ),
        row(
            "Chief executive Edda Wray said the company, which employs {61,000} people, would "
            "close {40} shops.",
            "Edda Wray",
            "Edda Wray",
        ),
        row(
            '"We see growth of {6 percent}," Wray told analysts on a conference call. Edda Wray '
            "took over in May.",
            "Edda Wray",
        ),
        row(
            "The company posted revenue of {$2.1 billion}. // It expects {$9 billion} for the "
            "full year.",
            OWN,
            "company",
        ),
        row(
            "Orvane, which bought Fenwick for {$3 billion} in 2019, declined to comment.",
            OWN,
        ),
        row(
            "Orvane will pay {$40} a share for Fenwick, the companies said in a joint statement.",
            "companies",
        ),
        row(
            "Calloway analyst Jan Moe estimated that Orvane would lose {$90 million}.",
            "Jan Moe",
        ),
        row(
            "The deal values Fenwick at {$3 billion}, including debt, two people familiar with "
            "the matter said.",
            "people familiar with the matter",
        ),
        row(
            "The Sarran Business Journal reported on Friday that Orvane would cut {900} jobs.",
            "Sarran Business Journal",
        ),
        row(
            "Orvane plans to cut {900} jobs, the Sarran Business Journal reported, citing people "
            "familiar with the plan.",
            "people familiar with the plan",
        ),
        row(
            "The company hired {40} managers from its rival.",
            OWN,
        ),
        row(
            "Oil rose {2 percent} to {$71} a barrel.",
            OWN,
            OWN,
        ),
        row(
            "Oil could reach {$90} a barrel, Calloway Bank said in a note to clients.",
            "Calloway Bank",
        ),
        row(
            "Net income was {$310 million}, compared with {$352 million} a year earlier.",
            OWN,
            OWN,
        ),
        row(
            "Consumer prices rose {0.3 percent} in May, the Labor Department said. Economists had"
            " expected {0.2 percent}.",
            "Labor Department",
            "economists",
        ),
        row(
            "Unemployment fell to {4.1 percent}, government data showed on Friday.",
            "government data",
        ),
        row(
            "The central bank raised rates by {a quarter} of a point.",
            OWN,
        ),
        row(
            '"Sales were weak," said Wray, whose pay rose {30 percent}.',
            OWN,
        ),
        row(
            "In its annual report, Orvane said it owed {$6 billion}.",
            "Orvane",
        ),
    ],
)
def test_earnings_statements_and_analysts(passage, expected):
    assert agree(speakers(passage), expected)
