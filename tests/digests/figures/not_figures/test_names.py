"""Names that hold a number are no figures."""

import pytest

from tests.digests.figures.sentences import expected, found, left_out

REASON = "part of a name"

NONE = [
    ("Boeing 737 jets carried {162} passengers.", ["737"]),
    ("Rescue 1122 said {40} people had drowned.", ["1122"]),
    ("Pioneer 10 and 11 were launched.", ["10", "11"]),
    ("The round of 16 begins on Friday.", ["16"]),
    ("Leaders of the Group of Seven met.", ["Seven"]),
    ("The Group of 20 met in spring.", ["20"]),
    ("Leaders of the Group of eight industrialised nations met.", ["eight"]),
    ("Envoys of the Group of 20 big economies met.", ["20"]),
    ("Boeing said the 737 MAX was safe and the 787 is late.", ["737", "787"]),
    ("A 737 jet left the Boeing plant.", ["737"]),
    ("The Big Three agreed.", ["Three"]),
    ("The “big six” suppliers and the big four banks agreed.", ["six", "four"]),
    ("World War Two ended.", ["Two"]),
    ("Marine One landed.", ["One"]),
    ("The Six Nations opens on Saturday.", ["Six Nations"]),
    ("France 24 reported the attack.", ["24"]),
    ("The France 24 Observers spoke to {40} men.", ["24"]),
    ("A Kessler 200 aircraft came down with {nine} on board.", ["200"]),
    ("Agent 007 and {nine} spies were there.", ["007"]),
    ("The iOS 14.5 update was delayed.", ["14.5"]),
    ("The standard ISO 9001 applies.", ["9001"]),
    ('Rosa "Two Phones" Alvar came.', ["Two Phones"]),
    ('Curt "50 Cent" Orr sang.', ["50 Cent"]),
    ("Crews closed the 101 Freeway and the 60 Highway.", ["101", "60"]),
    ("The firm moves the Rover 25 to Orvane.", ["25"]),
    ("BBC Three viewers complained.", ["Three"]),
    ("He told Fox 8 there was no flood.", ["8"]),
    ("She told News 12 that it had burned.", ["12"]),
    ("Viewers of DORRA Two complained.", ["Two"]),
]
FIGURES = [
    "Rescue {40} miners, they were told.",
    "In Paris {300} people marched.",
    "The big {four}-storey house burned, and {three} big dogs left.",
    "In Sierra Leone {300} died.",
    "On Monday {12} people were killed.",
    "A group of {20} people was led by a guide.",
    "They spoke for the group of {eight} rich countries that pay.",
    "The Council of {12} towns met.",
    "Moscow expelled {23} British diplomats.",
    "{Five} Russian soldiers surrendered.",
    "Some {300} soldiers left.",
    "The navy lost {200} aircraft.",
    "Set {375} to win, they fell short.",
    "Boeing sold {737} seats and {12} jets.",
    "The ferry took {737} on board.",
    "The {737} workers of Boeing left.",
    'He told Rosa "{two} phones" Alvar had left.',
    "Sweden went {1} – {0} up.",
    "Lund told the BBC {40} homes were lost.",
    "She told state TV {40} had died.",
    "BAGHDAD {Three} bombs killed {40} people.",
    "VELL/ORNE {Five} people were killed.",
    "SAN DORRA {Twelve} people drowned.",
    "VELL, Orvane {Two} police officers were killed.",
    "The {40} freeways were closed.",
    "The Reds led the Blues {24} to {10}.",
    "The Reds took {45.2%}, the Blues {38.9%} and the Greens {9}.",
]


@pytest.mark.parametrize(("sentence", "words"), NONE, ids=str)
def test_what_is_a_name(sentence: str, words: list[str]) -> None:
    assert found(sentence) == expected(sentence)
    assert [none for none, why in left_out(sentence) if why == REASON] == words


@pytest.mark.parametrize("sentence", FIGURES, ids=str)
def test_what_is_not_a_name(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
