"""Silences: who declined to comment is no speaker, and is kept as a silence."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, silences, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Orvane, which has {40} shops, declined to comment.",
            OWN,
        ),
        row(
            "A spokesman declined to comment on the loss of {$4 million}.",
            OWN,
        ),
        row(
            "Ida Lund did not answer a letter with {nine} questions.",
            OWN,
        ),
        row(
            "The ministry could not be reached. {Nine} people died.",
            OWN,
        ),
        row(
            "Officials had no comment on the report that {80} prisoners had fled.",
            OWN,
        ),
        row(
            "The army would not comment on the {30} deaths.",
            OWN,
        ),
        row(
            "Mr Harlow, reached by telephone, would not discuss the {£14m} bridge.",
            OWN,
        ),
        row(
            "Orvane declined to comment, but a rival said it had lost {40} shops.",
            "rival",
        ),
        row(
            "The ministry declined to comment. Doctors said {nine} people had died.",
            "doctors",
        ),
        row(
            '"{Nine} people died," a nurse said. The hospital did not comment.',
            "nurse",
        ),
    ],
)
def test_a_refusal_to_comment_states_no_figure(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "who"),
    [
        ("Orvane declined to comment on the loss of {$4 million}.", "Orvane"),
        ("A police spokesman declined to comment on the {nine} deaths.", "police spokesman"),
        ("{Nine} people died. The ministry did not respond to a request for comment.", "ministry"),
        ("{Nine} people died. Ida Lund could not be reached for comment.", "Ida Lund"),
        ("{Nine} people died. Officials had no comment.", "officials"),
        ("{Nine} people died. The army would not comment.", "army"),
        ("{Nine} people died. Calls to the airline were not returned.", "airline"),
        ("{Nine} people died. Mr Harlow did not return calls.", "Harlow"),
        ("{Nine} people died. The club refused to comment.", "club"),
        ("{Nine} people died. There was no immediate comment from the army.", "army"),
        ("{Nine} people died. There was no word from the rebels.", "rebels"),
        ("{Nine} people died. Edda Wray was not available for comment.", "Edda Wray"),
    ],
    ids=str,
)
def test_who_did_not_comment_is_kept(passage, who):
    assert agree([[silence.who.name] for silence in silences(passage)], [[who]])


@pytest.mark.parametrize(
    "passage",
    [
        "The mayor commented on the {nine} deaths.",
        "Ida Lund said {nine} people died.",
        "Orvane's comment on the {nine} deaths was short.",
        "The number of comments declined to {nine}.",
        "Sales declined {9 percent}.",
        "There was no word on the {nine} boats.",
        "Calls to the hotline rose by {9 percent}.",
        "No comment in the {nine} letters was kind.",
    ],
    ids=str,
)
def test_who_spoke_is_not_among_the_silent(passage):
    assert silences(passage) == ()
