"""Comparable: like is counted with like, whoever counts."""

import pytest

from digests.reconcile.comparable import are_one_thing
from tests.digests.reconcile.related import topics_of


@pytest.mark.parametrize(
    "text",
    [
        "Police said {12} civilians were killed. Doctors said {15} people had died.",
        "Police said {12} soldiers were killed. Doctors said {15} soldiers died.",
        "Karvania said {60} Treskan soldiers were killed. A Treskan aide said {four} soldiers "
        "died.",
        "Police arrested {30} people. Activists said {112} people had been detained.",
        "Police said {five} people were arrested. The union said {30} marchers were detained.",
        "The union said {90} jobs will be cut. The firm confirmed {90} job cuts.",
        "Police said {20,000} people marched. The union said {90,000} people took part.",
        "The mayor said {340} houses were damaged. The ministry said {500} houses were damaged.",
        "The cost of the bridge is {$30 million}, she said. He said the cost of the bridge is "
        "{$45 million}.",
        "Turnout was {61%}, she said. Turnout was {35%}, he said.",
        "The union said {20,000} teachers walked out. Aides said {9,000} teachers were on strike.",
        "Aides said {100,000} civil servants were on strike. The union said {210,000} of its"
        " members joined the strike.",
        "The union said {90} nurses walked out. The mayor said {40} nurses downed tools.",
        "Guards said {seven} prisoners were killed. An inmate said more than {60} were killed.",
        "Police said {two} protesters were killed. The union said {nine} were killed.",
        "The firm said {three} miners died. A doctor said {nine} had died.",
        "An aide said {110} people were killed. The guild said {239} migrants were killed.",
        "The army said {30} noncombatants were killed. Elders said {140} civilians were killed.",
        "Police said {10,000} Mexicans marched. The union put the turnout at {50,000}.",
        "An aide said {nine} Mexican civilians were feared killed. Doctors said {nine} people"
        " were killed.",
        "An aide said {nine} Mexican civilians were killed. Doctors said {30} civilians died.",
        "An aide said {12} insurgents were killed. He said {20} Red Lantern fighters were killed.",
    ],
    ids=str,
)
def test_these_are_one_thing(text):
    one, other = topics_of(text)
    assert are_one_thing(one, other)
    assert are_one_thing(other, one)


@pytest.mark.parametrize(
    "text",
    [
        "Police said {12} people were killed. Doctors said {15} people were injured.",
        "Police said {12} soldiers were killed. Doctors said {15} people died.",
        "Police said {five} people were arrested. The union said {30} teachers were detained.",
        "The union said {90} jobs will be cut. The firm confirmed {40} job cuts.",
        "Police said {12} women were killed. Doctors said {15} children died.",
        "Police said {12} people were killed. Doctors said {15} more people died.",
        "Police said {12} people were killed. The union said {4,000} people were killed.",
        "Police said {12} people were killed. Doctors said {15} people may have been killed.",
        "The ministry said {12} countries agreed. The union said {20} countries agreed.",
        "It has {12} ships, she said. It has {15%} of the ships, he said.",
        "{44%} of voters back it, a poll found. {51%} of voters back it, a poll found.",
        "The union said {20,000} teachers walked out. Aides said {90,000} workers were on strike.",
        "Police said {20} people were inside when the strike hit. A man said {30} people were on"
        " strike.",
        "Aides said {12} people were killed. This does not mean {40} people died, she said.",
        "Aides said {12} people died. That does not suggest that {40} people died, she said.",
        "Aides said {12} people died. I cannot believe that {40} people died, she said.",
        "Aides said {12} people died. It is not true that {40} people died, she said.",
        "Aides said {12} people died. Our men did not kill {40}, the army said.",
        "An aide said {nine} Mexicans were killed. Doctors said {30} people were killed.",
        "An aide said {nine} Mexican nurses died. Doctors said {nine} people died.",
        "An aide said {nine} people were feared dead. Doctors said {12} people died.",
        "She won with {72%} of votes, aides said. He came second with {18%} of votes, it said.",
        'Rebels said {215} troops died. "A claim that {215} troops died is pure invention," she'
        " said.",
        "The army said {seven} soldiers were killed. The rebels said {23} were killed.",
        "Guards said {seven} prisoners were killed. An inmate said {three} also were killed.",
        "Guards said {seven} prisoners were killed. An inmate said {three} people were killed.",
        "An aide said {12} Kivo fighters were killed. He said {20} Arn fighters were killed.",
        "An aide said {12} fighters were killed. He said {20} foreign fighters were killed.",
        "It will cut {300} jobs, he said. It will cut {$300} of spending, she said.",
    ],
    ids=str,
)
def test_these_are_not(text):
    one, other = topics_of(text)
    assert not are_one_thing(one, other)
    assert not are_one_thing(other, one)


def test_civilians_are_rivals_though_fighters_are_counted_beside_them():
    text = "Aides said {60} civilians and {35} rebels were killed. An officer said {eight} \
civilians were killed."
    first, _, third = topics_of(text)
    assert are_one_thing(first, third)


def test_people_are_not_when_another_group_is_counted_beside_them():
    text = "Aides said {60} people and {35} rebels were killed. An officer said {eight} \
civilians were killed."
    first, _, third = topics_of(text)
    assert not are_one_thing(first, third)
