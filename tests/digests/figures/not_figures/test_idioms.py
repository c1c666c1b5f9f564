"""Idioms with a number in them are no figures."""

import pytest

from tests.digests.figures.sentences import expected, found, left_out

REASON = "an idiom"

NONE = [
    ("The shop is open 24/7.", ["24/7"]),
    ("It hums 24 hours a day, seven days a week.", ["24 hours a day, seven days a week"]),
    ("He was on cloud nine after the vote.", ["nine"]),
    ("The two-faced answer angered both sides.", ["two-faced"]),
    ("They spoke one-on-one.", ["one-on-one"]),
    ("This is a one-off payment.", ["one-off"]),
    ("The two-way road was closed for {three hours}.", ["two-way"]),
    ("The four-wheel drive got stuck.", ["four-wheel"]),
    ("The zero tolerance policy failed.", ["zero tolerance"]),
    ("A zero-tolerance policy failed.", ["zero-tolerance"]),
    ("The net-zero target is far off.", ["zero"]),
    ("It is a two-fold aim.", ["two-fold"]),
    ("It was a best-of-seven series.", ["seven"]),
    ("It was a 50-50 split.", ["50-50"]),
    ("I am not 100 per cent sure.", ["100 per cent sure"]),
    ("Her 401(k) lost {12 percent}.", ["401(k)"]),
    ("They played {three} one-day matches.", ["one-day matches"]),
    ("A count that at one point had Otto ahead was stopped.", ["one point"]),
    ("At one point in May, {40} men sat there.", ["one point"]),
    ("Otto was at one point the mayor.", ["one point"]),
    ("It had at one point {90} men.", ["one point"]),
    ("Inflation hit double digits.", ["double digits"]),
    ("It is right to {three percent} 19 times out of 20.", ["19 times out of 20"]),
    ("Its half-year pretax profit fell {4 percent}.", ["half-year pretax"]),
    ("He has a six-figure salary.", ["six-figure"]),
    ("They gave seven- and eight-figure sums.", ["seven- and eight-figure"]),
    ("It was a 7-figure sum.", ["7-figure"]),
    ("The ferry lies half-submerged off Vell.", ["half-submerged"]),
]
FIGURES = [
    "Her lead is at {one point}, down from {nine}.",
    "The lead in the race stood at {one} point, aides said.",
    "It will take {two to three weeks}.",
    "A {two-day} summit opened.",
    "It has {401} (known) members.",
    "The {two}-time champion lost.",
    "The country reported {zero} new cases.",
    "{Three cents} of each euro go there.",
    "The {five}-storey house fell.",
    "{101} people were saved.",
    "A {two}-stroke lead is small.",
    "{Six} figures of speech were used.",
    "{Three}- and {four}-storey houses fell.",
]


@pytest.mark.parametrize(("sentence", "words"), NONE, ids=str)
def test_what_is_an_idiom(sentence: str, words: list[str]) -> None:
    assert found(sentence) == expected(sentence)
    assert [none for none, why in left_out(sentence) if why == REASON] == words


@pytest.mark.parametrize("sentence", FIGURES, ids=str)
def test_what_is_not_an_idiom(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
