"""Retellings: one number in the same words from two speakers."""

import pytest

from digests.reconcile.retellings import find_retellings
from tests.digests.reconcile.related import relations_of, topics_of


@pytest.mark.parametrize(
    "text",
    [
        "Lund said Falk may not have paid federal income taxes for {nine years}. His losses mean "
        "Falk may not have paid federal income taxes for {nine years}.",
        "Last month the ministry said it had reached its goal of accepting {10,000} refugees from "
        "Treska. Radio Arn said it had accepted {9,000} Treskan refugees, under the limit "
        "of {10,000}, which was reached in May.",
    ],
    ids=str,
)
def test_the_same_words_tell_one_number(text):
    assert len(list(find_retellings(topics_of(text)))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Falk said the war had lasted {three} years. Lund said she had waited {three} years.",
        "Falk said the firm may not have paid income taxes for {two} years. Lund said schools may "
        "not have paid their nurses for {two} years.",
        "Lund said she worked {90} hours in the wards of the hospital. Falk said he worked {90} "
        "hours in the wards of the hospital.",
        "The court jailed Lund for bombing a market for {90} weeks. Falk was also jailed for "
        "bombing a market for {90} weeks, police said.",
        "The union said {40%} of nurses had left public hospitals in the north. The ministry said "
        "{40%} of doctors had left public hospitals in the north.",
        "In 2010 troops fired {300} shells at the border village of Orrel. In 2012 troops fired "
        "{300} shells at the border village of Orrel.",
        "Police said {nine} guards were shot at the border village of Orrel. The army said {nine} "
        "rebels were shot at the border village of Orrel.",
    ],
    ids=str,
)
def test_other_words_tell_another(text):
    assert list(find_retellings(topics_of(text))) == []


def test_one_speaker_does_not_agree_with_himself():
    text = (
        "Lund said Falk may not have paid federal income taxes for {nine years}. Lund said Falk "
        "may not have paid federal income taxes for {nine years}."
    )
    assert relations_of(text) == []
