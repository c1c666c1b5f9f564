"""Hearing: for which place a speaker counts."""

import pytest

from tests.digests.reconcile.related import relations_of, topics_of


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("An official in the eastern state of Arnel said {12} people died.", {"arnel"}),
        ("A doctor in Belm province said {12} people died.", {"belm"}),
        ("The organisers in Arn said {12,000} people marched.", {"arn"}),
        ("Organizers in Orrel Bridge claimed a crowd of {12,000}.", {"orrel", "bridge"}),
        ("An official in Arn said {12} people died.", set()),
        ("The ministry said {12} people died in the state of Arnel.", set()),
        ("A state official said {12} people died.", set()),
        ("Strike organiser Jairo Lund said {12,000} people marched.", set()),
    ],
    ids=str,
)
def test_the_place_for_which_a_speaker_counts_is_read(text, place):
    assert topics_of(text)[0].occasion.heard == place


@pytest.mark.parametrize(
    "text",
    [
        "Authorities say {eight} people died on Mount Arn. An official in the eastern state of"
        " Bevel says {14} people died.",
        "Organisers said {two} million people marched in many cities. Organisers in Arn claimed"
        " that {80,000} people marched.",
        "Police said {two} million people marched in US cities. The Arn Post reported that"
        " {150,000} marched in the city.",
        "The minister said {370} people died in the province. The government said {420} people"
        " died in that region.",
    ],
    ids=str,
)
def test_counts_of_two_places_are_no_rivals(text):
    assert relations_of(text) == []


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        (
            "Officials in Arn say {eight} people died. Doctors in Belm say {14} people died.",
            ("conflict", "eight", "14"),
        ),
        (
            "Organisers in Arn said {80,000} people marched. Police said {20,000} people marched.",
            ("conflict", "80,000", "20,000"),
        ),
        (
            "The minister said {370} people died in the province. Doctors said {420} people died.",
            ("conflict", "370", "420"),
        ),
    ],
    ids=str,
)
def test_rivals_whose_places_may_be_one_stay_rivals(text, relation):
    assert relations_of(text) == [relation]
