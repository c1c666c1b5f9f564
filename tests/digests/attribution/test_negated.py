"""What a speaker says is not so, and what nobody stands for."""

import pytest

from digests.model import Standing
from tests.digests.attribution.spoken import OWN, agree, attributed, row, speakers

STATED, DENIED, HEARSAY = Standing.STATED, Standing.DENIED, Standing.HEARSAY


def standings(passage):
    return [claim.standing for claim in attributed(f"Headline // {passage}").claims]


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        ("Jan Moe said that, contrary to reports, there were not {14} dead but {11}.", "ds"),
        ("Falk said not {40} but about {90} homes had burned.", "ds"),
        ("Falk said the bridge cost {11 million}, not {14 million}.", "sd"),
        ("The minister said {300} troops (not {3,000}) were sent.", "sd"),
        ("The mayor said there were not {14} dead.", "d"),
        ("Lund said it fell with {nine} aboard, not {40 miles} from the port.", "ss"),
        ("Falk said not only {40} homes but {90} barns had burned.", "ss"),
        ("Falk said the plan was not {40 years} in the making.", "s"),
        ("The union's {118} is false, the minister said.", "d"),
        ("MINISTER: The union's {118} is false.", "d"),
        ("Lund told reporters the toll of {90} was exaggerated and that {nine} had died.", "ds"),
        ("Reports of {40} dead are false, the minister said.", "d"),
        ("{Two} ministers were wrong, Lund said.", "s"),
        ("Lund said the {40} judges were wrong.", "s"),
        ("The union's {118} is right, the minister said.", "s"),
    ],
)
def test_a_number_that_is_said_not_to_be_so_is_denied(passage, expected):
    assert standings(passage) == [{"s": STATED, "d": DENIED}[each] for each in expected]


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The governor said he could not confirm that {30} miners had died.", OWN),
        row("Police said they were unable to verify reports of {30} dead.", OWN),
        row("It was not possible to confirm that {30} had died, Lund said.", OWN),
        row(
            "The mayor said she would not say whether {30} had died, but that {nine} were safe.",
            OWN,
            "mayor",
        ),
        row("The agency could not verify the ministry's claim that {30} had died.", "ministry"),
        row("The agency could not verify that {30} had died, as the rebels say.", "rebels"),
        row("The governor said he could confirm that {30} miners had died.", "governor"),
        row("Police said they had not named {30} of the dead.", "police"),
        row("Falk said he could not say how many of the {30} miners had died.", "Falk"),
    ],
)
def test_nobody_states_what_he_cannot_confirm(passage, expected):
    assert agree(speakers(passage), expected)


def test_what_is_not_confirmed_is_hearsay():
    assert standings("The army declined to confirm that {30} had died.") == [HEARSAY]
