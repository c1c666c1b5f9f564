"""Groups: claims are gathered so that no pair in a group says otherwise."""

from digests.reading import read_article
from tests.digests.reconcile.related import relations_of

SPEAKERS = ("Police", "Doctors", "Rescuers", "Residents", "Soldiers", "Farmers")


def told(*numbers):
    pairs = zip(SPEAKERS, numbers, strict=False)
    return " ".join(f"{who} said {number} people were killed." for who, number in pairs)


def test_all_who_give_one_number_agree_in_one_group():
    assert relations_of(told("{55}", "{55}", "{55}")) == [("agree", "55", "55", "55")]


def test_all_who_differ_stand_in_one_group():
    assert relations_of(told("{55}", "{60}", "{70}")) == [("conflict", "55", "60", "70")]


def test_a_number_that_fits_some_stands_in_a_group_of_its_own():
    relations = relations_of(told("{40}", "{60}", "at least {57}"))
    assert relations == [
        ("conflict", "40", "60"),
        ("conflict", "40", "57"),
        ("compatible", "60", "57"),
    ]


def test_the_outlet_agrees_with_whoever_says_what_it_says():
    text = "The blast killed {55} people. Rain fell. Doctors said {55} people were killed."
    assert relations_of(text) == [("agree", "55", "55")]


def test_the_outlet_is_in_conflict_with_nobody():
    text = "The blast killed {55} people. Rain fell. Doctors said {60} people were killed."
    assert relations_of(text) == []


def test_few_dead_far_below_are_others():
    above = "Doctors said {three} people were killed. " + "It rained. " * 7
    assert relations_of(f"{above}The storm killed {{three}} people.") == []
    above = above.replace("three", "33")
    assert relations_of(f"{above}The storm killed {{33}} people.") == [("agree", "33", "33")]


HEADLINE = "Nine people killed in a blast in the harbour of Arn\n\n"
BELOW = "Police said nine people were killed. They closed the harbour. "


def agreed(text):
    relations = read_article(text).relations
    assert {str(relation.verdict) for relation in relations} == {"agree"}
    return [relation.claims for relation in relations]


def test_a_headline_is_no_third_voice_beside_two_sources():
    text = f"{HEADLINE}{BELOW}Doctors said nine people were killed."
    assert agreed(text) == [(0, 1), (1, 2)]


def test_a_headline_goes_with_what_the_outlet_says_below():
    text = f"{HEADLINE}The blast killed nine people on the quay. Rain fell. {BELOW}"
    assert agreed(text) == [(0, 1, 2)]
