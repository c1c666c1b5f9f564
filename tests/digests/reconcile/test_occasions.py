"""Occasions: marks of another time or place keep two happenings apart."""

import pytest

from digests.reconcile.occasions import may_be_one
from tests.digests.reconcile.related import topics_of


def are_one(text):
    one, other = topics_of(text)
    return may_be_one(one.occasion, other.occasion)


@pytest.mark.parametrize(
    "text",
    [
        "Police said {12} people died in Arn. Doctors said {15} people died.",
        "{12} people died in Arn, he said. {15} people died in the town of Arn, she said.",
        "The port of Arn, where {12} people died, is shut. Police said {15} people died in Arn.",
        "He asked where {12} people died. Police said {15} people died in Arn.",
        "He told us where {12} people died. Police said {15} people died.",
        "Ukraine said {12} people died. Russia said {15} people died.",
        "{12} people died off the coast of Libya. He said {15} died near the Libyan coast.",
        "Police reported {12} people killed. Kenya reported {15} people killed.",
        "Kenya reported {12} people killed in Arn. Police said {15} people were killed in Arn.",
        "Police said on Monday that {12} people died. Doctors said on Tuesday {15} people died.",
        "An official in Anbel said {12} people died. A doctor in Arn said {15} people died.",
        "The worst flood in a century came as {12} people died. He said {15} people died.",
        "{12} people died in what would be the worst raid since spring. He said {15} people died.",
        "So far {12} people have died. Doctors said {15} people died.",
        "Vigil, which has counted since 2011, said {12} people died. She said {15} people died.",
        "{12} people died on East Marrow Street. Doctors said {15} people died.",
        "Police said {12} people died on Monday. Another lawmaker said {15} people died.",
        "Police said {12} people died in a Treskan raid. Doctors said {15} people died in Arn.",
        "Police said {12} people died, up from 9 a day earlier. Doctors said {15} people died.",
        "Police said {12} people died. Doctors said earlier that {15} people died.",
    ],
    ids=str,
)
def test_nothing_keeps_two_happenings_apart(text):
    assert are_one(text)


@pytest.mark.parametrize(
    "text",
    [
        "Police said {12} people died in Arn. Doctors said {15} people died in Belm.",
        "India reported {12} people killed. Doctors said {15} people were killed in Pakistan.",
        "The worst-hit town was Orrel, where {12} people died. He said {15} died in Karva.",
        "The port of Belm, where {12} people died, is shut. Police said {15} people died in Arn.",
        "They fled to Arn, where at least {12} people died. She said {15} people died in Belm.",
        "Kenya confirmed {12} people killed. Chad confirmed {15} people killed.",
        "In Chad, {12} people were killed, he said. Kenya reported {15} people killed.",
        "Police said {12} people died on Monday. Gunmen killed {15} people on Tuesday.",
        "Police said {12} people died. In 2014 {15} people died in a blast.",
        "Police said {12} people died. Last year {15} people died in a blast.",
        "Police said {12} people died. Another blast killed {15} people.",
        "Police said {12} people died. A second car bomb attack killed {15} people.",
        "Police said {12} people died. Another blast hit a bus. Doctors said {15} people died.",
        "Police said {12} people died. In Belm, {15} people died.",
        "Police said {12} people died. Aides said {44} people died during the same period.",
        "Police said {12} people died. Doctors said {15} people died in other parts of Arn.",
        "Police said {12} people died. Doctors said {15} people died in Arn a day earlier.",
        "Police said {12} people died. Doctors said {15} people died there the night before.",
        "Police said {12} people died in the Arn raid. Doctors said {15} people died in Belm.",
        "Police said {12} people died. In the worst-hit province, {15} people died.",
        "Police said {12} people died. Each year {15} people die on the roads.",
        "Police said {12} people died. So far this year {15} people have died.",
        "Police said {12} people died. The deadliest fire killed {15} people.",
        "Police said {12} people died. The worst fire in Orrel killed {15} people.",
        "In the first week {12} people died. In the second week {15} people died.",
        "{12} people died in the north. Police said {15} people died.",
    ],
    ids=str,
)
def test_time_or_place_keeps_them_apart(text):
    assert not are_one(text)


def test_the_time_of_the_figure_before_is_none_of_its_own():
    first, second, third = topics_of(
        "Cases rose to {4,200} from {3,100} a week ago, and {87} people have died."
    )
    assert third.occasion.times == frozenset()
    assert first.occasion.times == frozenset()
    assert second.occasion.times


@pytest.mark.parametrize(
    ("sentence", "apart"),
    [
        ("Police said a strike on a bus killed {nine} people.", True),
        ("It was a tragic accident that killed {nine} people.", False),
        ("Police said a deadly car bomb attack killed {nine} people.", True),
        ("Police said the strike killed {nine} people.", False),
        ("A fire official said {nine} people died.", False),
        ("After a total of six attacks {nine} people were dead.", False),
    ],
    ids=str,
)
def test_behind_the_lead_a_strike_is_another_one(sentence, apart):
    one, other = topics_of(f"The blast killed {{12}} people.\n\nRain fell.\n\n{sentence}")
    assert may_be_one(one.occasion, other.occasion) is not apart


def test_a_sentence_is_where_the_one_before_it_in_its_paragraph_is():
    one, two, three = topics_of(
        "Police said {12} people died.\n\nIn Orlan, {five} people died. Later {six} had died."
    )
    assert two.occasion.front == three.occasion.front == {"orlan"}
    assert not may_be_one(one.occasion, three.occasion)
