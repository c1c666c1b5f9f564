"""Corrections: a number put in the place of another."""

import pytest

from digests.reconcile.corrections import resolve_corrections
from digests.reconcile.echoes import resolve_echoes
from tests.digests.reconcile.related import relations_of, topics_of


def echoes_in(text):
    return [t.echo_of for t in resolve_corrections(resolve_echoes(topics_of(text)))]


@pytest.mark.parametrize(
    ("text", "echoes"),
    [
        ("He said {340} ballots were found. There were {318}, not {340}.", [None, 0, None]),
        ("He said {340} ballots were found. There were not {340} but {318}.", [None, None, 0]),
        ("He said {340} ballots were found. It was {318} of them, not {340}.", [None, 0, None]),
        ("He said {340} ballots were found. There were {318}, not {310}.", [None, None, None]),
        ("He said {340} ballots were found. It saw {318} and {340} cars.", [None, None, None]),
        ("He said {340} ballots were found. Not {340} cars went by.", [None, None]),
    ],
    ids=str,
)
def test_what_stands_in_anothers_place_counts_the_same(text, echoes):
    assert echoes_in(text) == echoes


def test_a_correction_by_another_speaker_is_a_conflict():
    text = "The campaign said {340} ballots were found. The clerk said it was {318}, not {340}."
    assert ("conflict", "340", "318") in relations_of(text)
