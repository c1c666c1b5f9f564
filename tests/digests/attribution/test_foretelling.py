"""Who foresees what others will report, and when "forecast" is a verb."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Analysts expect Orvane will report profits of {£9 billion} this month.", "Analysts"),
        row("Traders believe Fen Bank will raise its forecast to {3%}.", "Traders"),
        row("Edda Wray thinks Orvane will post a loss of {$40m}.", "Edda Wray"),
        row("Economists expect the bank will cut its growth forecast to {1%}.", "Economists"),
        row(
            "According to analysts' forecasts, Orvane, the biggest brewer by sales, will report "
            "profits of {£9 billion}.",
            "analysts' forecasts",
        ),
        row("Orvane will post a loss of {$4 billion}, its director Edda Wray said.", "Edda Wray"),
        row("Orvane will later report a profit of {$40m}.", OWN),
        row("Orvane could report a loss of {$40m}.", OWN),
        row("Wray said the bank had raised its forecast to {3%}.", "bank"),
        row("Wray said the bank will raise its forecast to {3%}.", "Wray"),
        row("The firm said it would report a loss of {$40m}.", "firm"),
        row("Orvane reported a loss of {$40m}.", "Orvane"),
        row("The think tank Orvane said {40} mills were idle.", "Orvane"),
    ],
)
def test_who_expects_a_report_speaks_and_not_who_is_to_give_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Orvane had previously forecast a {2% to 3%} rise in full-year revenue.", "Orvane"),
        row("Orvane has now forecast a loss of {$40m}.", "Orvane"),
        row("Analysts had widely forecast a {2%} rise.", "Analysts"),
        row("Wray has no forecast for {nine} towns.", OWN),
        row("The mast had previously had forecast screens in {nine} towns.", OWN),
        row("It was a previously forecast rise of {2%}.", OWN),
    ],
)
def test_a_perfect_with_an_adverb_is_a_forecast(passage, expected):
    assert agree(speakers(passage), expected)
