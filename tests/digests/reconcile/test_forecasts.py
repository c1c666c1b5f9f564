"""Forecasts: what may be is told from what was."""

import pytest

from digests.reconcile.forecasts import is_forecast
from tests.digests.reconcile.related import topics_of


@pytest.mark.parametrize(
    ("text", "foretold"),
    [
        ("The toll could reach {100}.", True),
        ("The death toll could be as high as {100}.", False),
        ("The number of jobs could be as high as {100}.", True),
        ("Analysts expected {$40}.", True),
        ("Analysts were expecting earnings of {93 cents} a share.", True),
        ("The firm will cut {300} jobs.", True),
        ("About {700} jobs are at risk.", True),
        ("As many as {150} people may have been aboard.", False),
        ("About {700} jobs were cut.", False),
        ("A fifth of them, which would mean {12,000} nurses, walked out.", False),
        ("We got far more than we expected and {25,000} joined.", False),
        ("It was worse than feared: {31} people died.", False),
        ("We expected that {25,000} would join.", True),
        ("He saw {12} ships, which will sail.", False),
    ],
    ids=str,
)
def test_what_may_be_is_a_forecast(text, foretold):
    assert is_forecast(topics_of(text)[0]) is foretold
