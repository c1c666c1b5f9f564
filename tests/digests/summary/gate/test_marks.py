"""Marks that change what a line says are refused where the article does not have them."""

import pytest

from tests.digests.summary.stories import gate_of

GATE = gate_of(
    "Police said 55 boats of the R&D fleet were lost at 30 km/h. Police said 7 vans were found?"
)


@pytest.mark.parametrize(
    "line",
    [
        "55 boats of the R&D fleet were lost at 30 km/h",
        "55 boats of the R&D fleet…",
        "(55 boats)",
        "55 boats.",
        "7 vans were found?",
    ],
    ids=str,
)
def test_marks_of_the_article_and_plain_ones_pass(line):
    assert GATE.reason(f"{line} — police") == ""


@pytest.mark.parametrize(
    "line",
    [
        "55+ boats",
        "≥55 boats",
        "≤ 55 boats",
        "±55 boats",
        "~55 boats",
        "-55 boats",
        "+55 boats",
        "55? boats",
        "55 boats!",
        "55* boats",
        "55 boats ❌",
        "55 boats #false",
        "\u202e55 boats",
        "55 boats?",
        "7 vans were found!",
    ],
    ids=ascii,
)
def test_other_marks_are_refused(line):
    assert GATE.reason(f"{line} — police")
