"""Causes: who died of one thing did not die of another."""

import pytest

from tests.digests.reconcile.related import relations_of, topics_of

APART = [
    "The flood killed {40} people, the mayor said. A landslide killed {9} people, police said.",
    "The mayor said {40} people died of cholera. Doctors said {9} people died of measles.",
    "The first killed {40} people, police said. The second killed {9}, doctors said.",
    "The ship carried {40} sailors, police said. A second ship carried {9}, the owner said.",
]


@pytest.mark.parametrize("text", APART)
def test_of_two_causes_nothing_differs(text):
    assert relations_of(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The blast killed {40} people, the mayor said. Police said the bomb killed {9} people.",
        "A storm killed {40} people, the mayor said. Police said floods had killed {9} people.",
        "The flood killed {40} people, the mayor said. Police said {9} people had died.",
        "The mayor said {40} people died of their wounds. Police said {9} people had died.",
        "The mayor said {40} people died of cholera. Doctors said {9} people died of cholera.",
    ],
)
def test_of_one_cause_two_speakers_differ(text):
    assert relations_of(text) == [("conflict", "40", "9")]


@pytest.mark.parametrize(
    ("text", "causes"),
    [
        ("The flood killed {40} people.", {"storm"}),
        ("A quake in the north killed {40} people.", {"quake"}),
        ("A gunman killed {40} people.", set()),
        ("The mayor said {40} people died of cholera.", {"cholera"}),
        ("The mayor said {40} people died of their wounds.", set()),
        ("The mayor said {40} people died of it.", set()),
        ("The mayor said {40} people died of", set()),
    ],
)
def test_what_killed_them(text, causes):
    assert topics_of(text)[0].occasion.causes == causes
