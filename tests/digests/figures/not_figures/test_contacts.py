"""Links, telephone numbers and the numbers of lists hold no figures."""

import pytest

from tests.digests.figures.sentences import expected, found, reasons


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Visit https://example.org/2019/05/12-dead for more.", "part of a link"),
        ("Visit www.example.org/2019/12 for more.", "part of a link"),
        ("The photo was posted by @user123 online.", "part of a link"),
        ("The issue is #19 on the list.", "part of a link"),
        ("Call 555-0142 with tips.", "a telephone number"),
        ("Call 1-800-GO-NOW with tips.", "a telephone number"),
        ("The line is 1-800-273-8255.", "a telephone number"),
        ("The number is +44 20 7946 0958.", "a telephone number"),
        ("The number is (202) 555-0142.", "a telephone number"),
        ("Ask (202) 555-0142 (202) 555-0143.", "a telephone number"),
        ("She called 911 at once.", "a telephone number"),
        ("The 988 crisis lifeline opened.", "a telephone number"),
        ("A lifeline opened. Like 911, it is free.", "a telephone number"),
        ("Text 70070 to give.", "a telephone number"),
        ("A 999 operator heard shots.", "a telephone number"),
        ("999? Please hold.", "a telephone number"),
        ("Text GIVE to 70070 to help.", "a telephone number"),
        ("1. Boil the water.", "the number of a list's item"),
        ("2) Close the gate.", "the number of a list's item"),
        ("The plan is (1) to stop and (2) to wait.", "the number of a list's item"),
        ("The aims: 1) peace, 2) bread.", "the number of a list's item"),
    ],
    ids=str,
)
def test_a_number_that_only_identifies(sentence: str, reason: str) -> None:
    assert found(sentence) == []
    assert reason in reasons(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "He called {12} witnesses.",
        "A lifeline closed. It had {988} volunteers.",
        "Police held {911} men.",
        "{1.5 million} people fled.",
        "They phoned {300} voters on Monday.",
        "{12} boats sank.",
        "The dead ({12}) were buried.",
        "The club (founded by {12}) closed.",
    ],
    ids=str,
)
def test_a_number_that_counts(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
