"""Headlines: a number that the article then gives a source for."""

import pytest

from digests import read_article
from digests.reconcile.headlines import find_repeated
from digests.reconcile.topics import read_topics


def repeated_in(headline, body):
    reading = read_article(f"{headline}\n\n{body}\n")
    topics = read_topics(reading.document, reading.claims)
    return [(one.number, other.number) for one, other in find_repeated(topics)]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Two dead in Orm blast", "Two people were killed, police said."),
        (
            "Trade gap widens to $14.8 billion",
            "The deficit rose to $14.8 billion in May, the ministry said.",
        ),
        ("Jobless rate falls to 7.6%", "Unemployment fell to 7.6%, the bank said."),
        ("Two dead in Orm blast", "Two people were killed, the coastguard said."),
        ("Rebels kill two soldiers", "Rebels killed two troops, the army said."),
        ("Two policemen killed in raid", "Two officers were killed, the ministry said."),
        ("Carer jailed for five years", "The carer got five years, the ministry said."),
        ("Raid kills six fighters", "The raid killed six militants, the army said."),
        ("Strike leaves 400,000 stranded", "It stranded 400,000 riders, the union said."),
    ],
    ids=str,
)
def test_a_number_of_the_headline_is_found_again(headline, body):
    assert repeated_in(headline, body) == [(0, 1)]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Two dead in Orm blast", "Two people were killed."),
        ("Two dead in Orm blast", "Two people were killed, officials said."),
        ("Two dead in Orm blast", "Two people were wounded, police said."),
        ("Two dead in Orm blast", "Two buses were there, police said."),
        ("Two dead in Orm blast", "Three people were killed, police said."),
        ("Police say two dead in blast", "Two people were killed, doctors said."),
        ("Rebels kill two militiamen", "Rebels killed two soldiers, the army said."),
        ("Raid kills six women", "The raid killed six soldiers, the army said."),
        ("Six nurses hurt in fire", "Six prisoners were hurt, police said."),
        ("Two dead in Orm blast", "In March 2011 two people were killed there, police said."),
        ("Carer jailed for five years", "Prices rose for five years, the ministry said."),
        ("Trade gap widens to $14.8 billion", "The gap rose to 14.8% in May, the ministry said."),
    ],
    ids=str,
)
def test_other_numbers_are_not(headline, body):
    assert repeated_in(headline, body) == []


def test_of_shares_only_the_first_is_found():
    body = "A poll found that 52% back her. The poll found that 52% drink tea."
    assert repeated_in("Support for Lund falls to 52%", body) == [(0, 1)]
