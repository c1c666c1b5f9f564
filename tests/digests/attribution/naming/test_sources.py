"""What a source is called, and what sort of speaker it is."""

import pytest

from digests.model import SourceKind
from tests.digests.attribution.spoken import OWN, UNCLEAR, agree, attributed, row, speakers

DOCUMENT, OUTLET, PERSON = SourceKind.DOCUMENT, SourceKind.OUTLET, SourceKind.PERSON
ORGANISATION, UNNAMED = SourceKind.ORGANISATION, SourceKind.UNNAMED


@pytest.mark.parametrize(
    ("source", "name", "kind"),
    [
        ("Her Majesty's Inspectorate", "Her Majesty's Inspectorate", ORGANISATION),
        ("The Karva Report", "Karva Report", DOCUMENT),
        ("The report", "report", DOCUMENT),
        ("A study published in May", "study", DOCUMENT),
        ("A study dated 3 May", "study", DOCUMENT),
        ("A study released in May", "study", DOCUMENT),
        ("Its own analysis", "analysis", DOCUMENT),
        ("The Karva Times", "Karva Times", OUTLET),
        ("The Karva Media Group", "Karva Media Group", ORGANISATION),
        ("The Karva Relief Agency", "Karva Relief Agency", ORGANISATION),
        ("The ministry", "ministry", ORGANISATION),
        ("The charity Freedom Line", "Freedom Line", ORGANISATION),
        ("The Doctors Without Borders charity", "Doctors Without Borders charity", ORGANISATION),
        ("The Karva-based Observatory", "Observatory", ORGANISATION),
        ("Otto Falk & Lumen", "Otto Falk & Lumen", ORGANISATION),
        ("Medics", "Medics", UNNAMED),
        ("A minister", "minister", UNNAMED),
        ("The weather bureau's Ida Lund", "Ida Lund", PERSON),
        ("That country's Mines Department", "Mines Department", ORGANISATION),
        ("That country's Department of Mines", "Department of Mines", ORGANISATION),
    ],
    ids=str,
)
def test_a_source_has_a_name_and_a_kind(source, name, kind):
    (claim,) = attributed(f"Headline // {source} said {{nine}} had died.").claims
    assert [(source.name, source.kind) for source in claim.sources] == [(name, kind)]


TOGETHER = [
    row("Ida Moe and Lumen officials said {nine} had died.", ("Ida Moe", "Lumen officials")),
    row("Otto Falk and Sana police said {nine} had died.", ("Otto Falk", "Sana police")),
    row("Police & medics said {nine} had died.", ("police", "medics")),
    row("Sana and Karva police said {nine} had died.", "Sana and Karva police"),
    row("Otto Falk & Lumen said {nine} had died.", "Otto Falk & Lumen"),
    row("Moe & Sons said {nine} had died.", "Moe & Sons"),
]


@pytest.mark.parametrize(("passage", "expected"), TOGETHER)
def test_both_speak_where_each_can_speak_alone(passage, expected):
    assert agree(speakers(passage), expected)


GLUED = "{Nine} had died, according to the Vell Survey- a study of men."


def test_a_dash_is_no_part_of_a_name():
    assert agree(speakers(GLUED), (("Vell Survey",),))


ONE_OF_THEM = [
    row("Police met nine men. One of them said {nine} had died.", UNCLEAR),
    row("Police met nine men. One of them, a guard, said {nine} had died.", UNCLEAR),
    row("Police met nine men. One, who asked not to be named, said {nine} died.", UNCLEAR),
]


@pytest.mark.parametrize(("passage", "expected"), ONE_OF_THEM)
def test_one_of_them_is_nobody_in_particular(passage, expected):
    assert agree(speakers(passage), expected)


COUNTED = [
    row("Most ({16} of {19}) policy makers expect {2 points}.", OWN, OWN, "policy makers"),
    row("Many ({nine} of {12}) brokers expect a loss of {$9m}.", OWN, OWN, "brokers"),
    row("Most brokers expect a loss of {$9m}.", "Most brokers"),
    row("The Vell Union (VU) said {nine} had died.", "Vell Union"),
]


@pytest.mark.parametrize(("passage", "expected"), COUNTED)
def test_how_many_speak_is_no_part_of_their_name(passage, expected):
    assert agree(speakers(passage), expected)
