"""Acronyms: letters in brackets behind a name, and world bodies that need none."""

import pytest

from digests.attribution.naming.acronyms import known_names, spelled_out
from digests.attribution.naming.names import name_runs
from digests.text import parse, read_plain


def document(sentence):
    return parse(read_plain(f"Headline\n\n{sentence}"))


def found(sentence):
    read = document(sentence)
    return dict(p for s in read.sentences for p in spelled_out(s.tokens, read.text))


@pytest.mark.parametrize(
    ("sentence", "letters", "name"),
    [
        ("The Harrow Relief Fund (HRF) came.", "HRF", "Harrow Relief Fund"),
        ("Agents of the Vell Security Service (VSB) came.", "VSB", "Vell Security Service"),
        ("The Dorra Nations refugee agency (DNRA) came.", "DNRA", "Dorra Nations refugee agency"),
        ("The Bank of Meridel (BoM) came.", "BoM", "Bank of Meridel"),
    ],
    ids=str,
)
def test_letters_in_brackets_stand_for_the_name_before(sentence, letters, name):
    assert found(sentence) == {letters: name}


@pytest.mark.parametrize(
    "sentence",
    ["Ana Ruiz (left) came.", "The firm lost money (LOL).", "Tom Wills (D) came.", "(HRF) came."],
    ids=str,
)
def test_other_brackets_stand_for_no_name(sentence):
    assert found(sentence) == {}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The United Nations refugee agency came. UNHCR left.",
            {"UNHCR": "United Nations refugee agency"},
        ),
        ("The World Health Organization came. WHO left.", {"WHO": "World Health Organization"}),
        ("The World Health Organization came.", {}),
        ("UNHCR left.", {}),
    ],
    ids=str,
)
def test_a_world_body_is_known_by_its_letters_where_both_stand(text, names):
    read = document(text)
    runs = [run for s in read.sentences for run in name_runs(s.tokens)]
    assert dict(known_names(runs, read.text)) == names
