"""The line that says what is not confirmed."""

import pytest

from digests.model import LineKind
from digests.summary.wording.unconfirmed import LONGEST, unconfirmed_line
from tests.digests.summary.stories import gate_of


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (
            "Police said 9 people had died. The army declined to comment.",
            "Not confirmed: no comment from army",
        ),
        (
            "Police said 9 people had died. The army denied that it had fired first.",
            "Not confirmed: army denied that it had fired first",
        ),
        (
            "Police said 9 people died. The army denied that it had fired " + "far and wide " * 12,
            "Not confirmed: a denial by army",
        ),
        (
            'Police said 9 people died. The army denied theft, calling the count "simply wrong."',
            'Not confirmed: army denied theft, calling the count "simply wrong."',
        ),
    ],
    ids=str,
)
def test_who_kept_silent_and_who_denied_what_is_told(body, text):
    line = unconfirmed_line(gate_of(body))
    assert line.text == text
    assert line.kind is LineKind.NOT_CONFIRMED


def test_where_nobody_kept_silent_there_is_no_line():
    assert unconfirmed_line(gate_of("Police said 9 people had died in the flood.")) is None


@pytest.mark.parametrize(
    "headline", ["Jobs figure denied", "Defence denies theft", "Jobs figure denied by council"]
)
def test_a_headline_names_nobody_who_denies(headline):
    assert unconfirmed_line(gate_of("Police said 9 people had died.", headline)) is None


def test_a_denied_figure_is_told_by_the_line():
    body = "Police said 9 people died. The army denied that 25 villagers had been arrested."
    assert unconfirmed_line(gate_of(body)).claims == (1,)


def test_the_line_stays_short():
    body = " ".join(
        f"The {name} ministry denied that the {'very ' * 9}old bridge had been closed by it."
        for name in ("interior", "foreign", "health")
    )
    line = unconfirmed_line(gate_of(body))
    assert len(line.text) <= LONGEST + len("Not confirmed: ")
