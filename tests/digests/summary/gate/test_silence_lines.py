"""Who did not comment and who denied what, as a post may tell it."""

import pytest

from tests.digests.summary.stories import gate_of

GATE = gate_of(
    "Medics said 9 people had died.\n\nThe army denied that it had fired first.\n\nThe interior "
    "ministry declined to comment.\n\nMayor Ana Brill did not respond to a request for comment."
)


@pytest.mark.parametrize(
    "line",
    [
        "Not confirmed: no comment from the interior ministry",
        "Not confirmed: no comment from the interior ministry and Ana Brill.",
        "Not confirmed: the army denied that it had fired first",
        "Not confirmed: no comment from Ana Brill; army denied that it had fired first",
        "Not confirmed: a denial by the army",
        "The interior ministry declined to comment.",
        "Ana Brill did not respond.",
    ],
    ids=str,
)
def test_silences_and_denials_of_the_article_pass(line):
    assert GATE.reason(line) == ""


@pytest.mark.parametrize(
    "line",
    [
        "Not confirmed: no comment from the army",
        "Not confirmed: no comment from medics",
        "Not confirmed: no comment from the interior ministry and the army",
        "Not confirmed: no comment from",
        "Not confirmed: no comment from the foreign ministry",
        "Not confirmed: the army denied that it had fired",
        "Not confirmed: the army denied that it had fired last",
        "Not confirmed: the army denied",
        "Not confirmed: the interior ministry denied that it had fired first",
        "Not confirmed: a denial by Ana Brill",
        "Not confirmed: a denial by",
        'Not confirmed: the army denied that it "had fired first',
        "Not confirmed: no comment from Ana Brill; the army fired first",
        "Not confirmed: everything",
        "Not confirmed:",
        "Medics declined to comment.",
        "declined to comment.",
        "The interior ministry did so.",
    ],
    ids=str,
)
def test_silences_and_denials_that_are_none_are_refused(line):
    assert GATE.reason(line)
