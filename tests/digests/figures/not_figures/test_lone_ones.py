"""One counts all but one, one or more, one and no other, one that somebody has."""

import pytest

from tests.digests.figures.sentences import expected, found

FIGURES = [
    "The jail has locked all but {one} of its {five} wings.",
    "All but {one} were stable.",
    "We have {one} surgeon and no nurse.",
    "It had {one} paid employee at the time.",
    "I've had {one} complaint, and that was about the bins.",
    "The shop sells {one} pack per customer.",
    "They took {one} or more gifts.",
    "The airline flew {one} flight a week.",
    "They were given {one} meal a day.",
    "There was {one} associated death.",
    "The clinic reported {one} confirmed fatality, a nurse.",
    "The number must stay below {one}.",
    "The rate fell under {one}, she said.",
    "Holm pulled {one} back.",
    "{One} child dies every {five minutes}.",
    "{One} more body was found.",
    "We may have {one} or {zero}.",
    "She was only aware of {one} ship that had sunk.",
    "She knew of only {one} case.",
]
NONE = [
    "I know of one man who left.",
    "She was only one of many.",
    "We have one goal: to win.",
    "I had one guest who never left.",
    "She has one eye on the title.",
    "They have one of the best sides.",
    "One surgeon and a nurse came.",
    "They sent one boat to the isle.",
    "They sent one boat a week later.",
    "We know of one death threat.",
    "One death is a tragedy.",
    "That one death haunts him.",
    "He hid under one.",
    "He lives above one of the shops.",
    "He pulled one out.",
    "A one-in-a-million chance.",
    "The zero-Covid plan failed.",
    "He tried one more time.",
]


@pytest.mark.parametrize("sentence", FIGURES, ids=str)
def test_one_that_counts_alone(sentence: str) -> None:
    assert found(sentence) == expected(sentence)


@pytest.mark.parametrize("sentence", NONE, ids=str)
def test_one_that_does_not_count(sentence: str) -> None:
    assert found(sentence) == []
