"""What somebody only takes for known, or a plan does not tell: the outlet's own voice."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Lawmakers demanded an inquiry into the crash that killed {40} people.", OWN),
        row("The union wants an inquest into ferries which cost {£9m} a year.", OWN),
        row("Mr Falk urged ministers to help the {300} families.", "Falk"),
        row("The governor promised an investigation into how {nine} miners died.", OWN),
        row("The army denied involvement in the raid that killed {40} people.", OWN),
        row("The firm vowed to pay those who lost {90} cows.", OWN),
        row("Mr Falk, blaming rebels for a raid that killed {25}, left.", OWN),
        row("The union wants a law that caps rents at {900} euros.", "union"),
        row("The army denied that {40} people who fled were shot.", "army"),
        row("The party promised {900} nurses who would work at night.", "party"),
        row("Aides demanded an inquiry and {300} new guards.", "aides"),
    ],
)
def test_what_has_happened_is_not_what_is_wanted(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The bank blamed weak demand for a {9 percent} fall in profits.", OWN),
        row("Orvane blames rain for the {£4m} loss at its mill.", OWN),
        row(
            "The board blamed strikes for a {12 percent} drop in sales to {$9 million}.", OWN, OWN
        ),
        row("The ministry blamed the storm for {40} deaths.", "ministry"),
        row("The party blamed the mayor for building {12} homes.", "party"),
        row("Aides blamed the mayor for losing {9 million} dollars.", "aides"),
    ],
)
def test_who_blames_explains_a_loss_that_is_known(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Police said they had found the car, {two weeks} after the raid.", OWN),
        row(
            "Police said {40} had fled, just {three days} before the vote, and {12} came back.",
            "police",
            OWN,
            "police",
        ),
        row("Lund said the strike began in May, almost {two months} before the law.", OWN),
        row(
            "Lund announced a truce – {two days} after the raids – and hired {90} guards.",
            OWN,
            "Lund",
        ),
        row("Officials told families to stay home in May, a time when {thousands} travel.", OWN),
        row("Police said the car was found {two weeks} after the raid.", "police"),
        row("Police said crews came, {six minutes} after the alarm.", "police"),
        row("Lund said rents rose, and {two years} after the law they fell.", "Lund"),
        row("Lund said it was a time when {thousands} travelled.", "Lund"),
    ],
)
def test_where_it_stands_in_time_the_outlet_adds(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Analysts expect cuts at the unit, which employs {900} people.", OWN),
        row("The firm announced it would sell its mill, which makes {40} boats a year.", OWN),
        row(
            "The bank predicts a loss at Orvane – which has {40} shops – of {$9 million}.",
            OWN,
            "bank",
        ),
        row("The driver admitted theft and was fined {$400}.", OWN),
        row("The clerk acknowledged the gun was his, and was released on {$5,000} bail.", OWN),
        row("Analysts expect a loss, which would cost {900} jobs.", "analysts"),
        row("The firm said its mill, which employs {900} people, would close.", "firm"),
        row("Police admitted that {40} people were held.", "police"),
        row("The bank admitted that fees were wrong and were paid by {900} clients.", "bank"),
    ],
)
def test_a_plan_or_a_confession_does_not_tell_it(passage, expected):
    assert agree(speakers(passage), expected)
