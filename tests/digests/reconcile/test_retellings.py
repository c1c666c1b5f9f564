"""Retellings: one number in the same words from two speakers."""

import pytest

from digests.reconcile.retellings import find_retellings
from tests.digests.reconcile.related import relations_of, topics_of


@pytest.mark.parametrize(
    "text",
    [
        "Lund said Falk could have left the brewery's garden rents uncollected for {nine years}. "
        "His books mean Falk could have left the brewery's garden rents uncollected for "
        "{nine years}.",
        "Last month the museum said it had reached its goal of restoring {4,000} clocks from "
        "Treska. Radio Arn said it had restored {3,000} Treskan clocks, short of the goal "
        "of {4,000}, which was reached in May.",
    ],
    ids=str,
)
def test_the_same_words_tell_one_number(text):
    assert len(list(find_retellings(topics_of(text)))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Falk said the war had lasted {three} years. Lund said she had waited {three} years.",
        "Falk said the brewery could have left garden rents uncollected for {two} years. Lund "
        "said schools could have left their bells silent for {two} years.",
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
        "Lund said Falk could have left the garden rents uncollected for {nine years}. Lund said "
        "Falk could have left the garden rents uncollected for {nine years}."
    )
    assert relations_of(text) == []
