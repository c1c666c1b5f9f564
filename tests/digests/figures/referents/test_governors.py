"""Events read on the left of a figure, in what governs it."""

import pytest

from tests.digests.figures.marked import events, told


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        # verbs
        ("The blast killed {12} people", "kill"),
        ("The blast has killed {12} people", "kill"),
        ("The blast killed more than {12} people", "kill"),
        ("The blast killed or wounded {12} people", "casualty"),
        ("Gunmen shot {12} people", "shoot"),
        ("Gunmen shot dead {12} people", "kill"),
        ("The court sentenced {12} men to death", "sentence"),
        ("The court jailed {12} men", "jail"),
        ("The court acquitted {12} men", ""),
        ("Floods damaged {12} homes", "damage"),
        ("The army had destroyed {12} tanks", "destroy"),
        ("The rebels claimed to have killed {12} soldiers", "kill"),
        ("A man accused of killing {12} people fled", "kill"),
        ("The mill laid off {12} workers", "lay off"),
        ("The party won {12} seats", "win"),
        # nouns
        ("It led to the death of {12} people", "kill"),
        ("The rescue of {12} people took a day", "rescue"),
        ("The arrest of some {12} people took a day", "arrest"),
        ("It claimed the lives of {12} people", "kill"),
        ("They found the bodies of {12} people", "kill"),
        # groups
        ("The dead included {12} women", "kill"),
        ("Among the dead were {12} women", "kill"),
        ("Among those killed were {12} women", "kill"),
        ("Injured: {12}", "injure"),
        # penalties
        ("She was fined {$500}", "fine"),
        ("He was jailed for {six months}", "jail"),
        ("He was sentenced to {six years}", "sentence"),
    ],
    ids=str,
)
def test_what_governs_the_number_tells_the_event(sentence, event):
    assert events(sentence) == [event]


@pytest.mark.parametrize(
    "sentence",
    [
        "The storm could kill {12} people",
        "The group vowed to kill {12} hostages",
        "A guard was killed by {12} men",
        "A guard was killed in {12} minutes",
        "Police shot at {12} people",
        "The attack by {12} men failed",
        "The killing {12} days ago was a shock",
        "The sentencing of a guard took {12} days",
        "The bank reported {12} cases",
        "The guards counted {12} people",
    ],
    ids=str,
)
def test_what_befell_others_or_nobody_is_not_read(sentence):
    assert events(sentence) == [""]


def test_a_plan_is_told_as_one():
    assert told("The mill will lay off {12} workers") == ["workers to lay off"]
    assert told("It plans to build {12} homes") == ["homes to build"]


def test_bodies_are_told_as_such():
    assert told("They found the bodies of {12} people") == ["bodies of people"]
