"""What an amount measures when no noun follows it."""

import pytest

from tests.digests.figures.marked import events, heads, nouns, told


@pytest.mark.parametrize(
    ("sentence", "what", "head"),
    [
        # the subject of the verb that leads to the amount
        ("Profit was {$5 million} in May", "Profit", "profit"),
        ("Unemployment rose to {8%} in May", "Unemployment", "unemployment"),
        ("The cost of the bridge is {$5 million}", "cost of the bridge", "cost"),
        ("Debt at the club is {$5 million}", "Debt at the club", "debt"),
        ("The median wage stood at {$900}", "median wage", "wage"),
        ("A gallon of milk cost {$3}", "gallon of milk", "gallon"),
        ("Damage was estimated at {$5 million}", "Damage", "damage"),
        ("Oil traded at {$60} a barrel", "Oil", "oil"),
        ("The bridge is {40 km} long", "bridge", "bridge"),
        ("The strike has lasted {three weeks}", "strike", "strike"),
        ("The ministry said turnout was {61%}", "turnout", "turnout"),
        ("The programme will cost {$5 million}", "programme", "programme"),
        ("The rate, at {4%}, is high", "rate", "rate"),
        # the object of a verb that sets it
        ("The bank cut its key rate to {4%}", "key rate", "rate"),
        ("Analysts put the loss at {$5 million}", "loss", "loss"),
        # a noun before "of"
        ("The firm posted a loss of {$5 million}", "loss", "loss"),
        ("The firm reported revenue of {$5 million}", "revenue", "revenue"),
        ("Turnout of {61%} was low", "Turnout", "turnout"),
        ("It had gusts of {100 mph}", "gusts", "gust"),
        ("He was given a sentence of {five years}", "sentence", "sentence"),
        # a change or share named behind it
        ("It showed a {12%} rise in thefts", "rise in thefts", "theft"),
        ("It was a {12%} drop", "drop", "drop"),
    ],
    ids=str,
)
def test_the_thing_measured_is_found(sentence, what, head):
    assert (told(sentence)[0], heads(sentence)[0]) == (what, head)


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("Wages rose {3%} in May", "rise"),
        ("Wages rose by {3%} in May", "rise"),
        ("Shares slid {3%} at noon", "fall"),
        ("Oil fell {2%} on Monday", "fall"),
        ("Prices have climbed {2%}", "rise"),
        ("It reported a {12%} increase in thefts", "rise"),
        ("It reported a {12%} cut", "fall"),
        # the level reached is no rise of its own
        ("Wages rose to {$900} in May", ""),
        ("Oil fell to {$60} on Monday", ""),
        ("Turnout was {61%} in May", ""),
    ],
    ids=str,
)
def test_a_change_is_told_from_a_level(sentence, event):
    assert events(sentence) == [event]


@pytest.mark.parametrize(
    "sentence",
    [
        "They met {three weeks} ago",
        "The village lies {40 km} north of the port",
        "It covers {40 acres}",
        "They lose an average of {$35} each",
        "It was sold for {$5 million}",
        "The siege went on for {three weeks}",
        "He saw every penny of the {$80} again",
        "It gave {$5 million}",
    ],
    ids=str,
)
def test_nothing_measured_is_made_up(sentence):
    assert heads(sentence) == [""]


def test_only_a_noun_before_of_stands_for_the_counted_words():
    assert nouns("He paid a fine of {$500}") == ["fine"]
    assert nouns("The fine was {$500}") == [""]
