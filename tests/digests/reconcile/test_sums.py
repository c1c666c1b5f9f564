"""Sums: a toll that places share out differs from none of its shares."""

import pytest

from tests.digests.reconcile.related import relations_of


@pytest.mark.parametrize(
    "text",
    [
        "Police said {three} people were killed. Sheriff Ana Brill said {two} people were killed. "
        "Medics said {one} person was killed in Orne.",
        "The state said {12} people died. Medics said {eight} people had died in Orne. "
        "The army said {four} people had died.",
        "At least {three} people were killed, police said. Medics said {two} people died in "
        "the city. Sheriff Ana Brill said {one} person was killed.",
    ],
    ids=str,
)
def test_a_whole_and_its_shares_do_not_differ(text):
    assert [relation for relation in relations_of(text) if relation[0] == "conflict"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Police said {three} people were killed. Sheriff Ana Brill said {two} people were killed. "
        "Medics said {one} person was killed.",
        "Police said {four} people were killed. Sheriff Ana Brill said {two} people were killed. "
        "Medics said {one} person was killed in Orne.",
        "Police said {three} people were killed in Orne. Medics said {two} people were killed in "
        "Orne.",
    ],
    ids=str,
)
def test_rivals_do(text):
    assert "conflict" in [verdict for verdict, *_ in relations_of(text)]
