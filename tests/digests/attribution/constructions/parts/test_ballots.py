"""A chamber that puts somebody into office by a vote says nothing: "confirmed Lund by 53-36"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The Senate confirmed Ida Lund by a vote of {53}-{36}.", OWN, OWN),
        row("The senate confirmed Lund {53}-{36}.", OWN, OWN),
        row("Lawmakers confirmed the judge on a {61}-{38} vote.", OWN, OWN),
        row("The chamber has confirmed {12} of her nominees.", OWN),
        row("Senators confirmed the judge for a {12-year} term.", OWN),
        row("Lund was confirmed by the Senate, {53}-{36}.", OWN, OWN),
        row("The chamber, which met in May, confirmed Lund by {53} votes to {36}.", OWN, OWN),
        row("Lund was confirmed by the Senate by a vote of {53} to {36}.", OWN, OWN),
        row("The committee reported out the bill by {12} votes to {nine}.", OWN, OWN),
    ],
)
def test_what_is_decided_by_a_vote_is_a_deed(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The Senate confirmed on Tuesday that {40} homes had burned.", "Senate"),
        row("The ministry confirmed {40} deaths.", "ministry"),
        row("The council confirmed {40} job cuts.", "council"),
        row("{Nine} had died, confirmed Lund.", "Lund"),
        row("Police confirmed {12} had voted.", "Police"),
        row("The panel recommended a term of {nine years}.", "panel"),
        row("The mayor confirmed the council had voted {53}-{36} for it.", *["mayor"] * 2),
    ],
)
def test_what_is_confirmed_otherwise_is_said(passage, expected):
    assert agree(speakers(passage), expected)
