"""Which words a number counts, and their singular."""

import pytest

from digests.figures.lexicon.people import is_person
from digests.figures.lexicon.singulars import singular
from tests.digests.figures.marked import heads, nouns


@pytest.mark.parametrize(
    ("sentence", "noun", "head"),
    [
        ("{12} civilians died in the raid", "civilians", "civilian"),
        ("{Three} air strikes hit the port", "air strikes", "strike"),
        ("She met {12} aid workers on Friday", "aid workers", "worker"),
        ("The school took in {40} teenage girls", "teenage girls", "girl"),
        ("The fund helps {dozens} of women and children", "women and children", "child"),
        ("{20} of the victims were named", "victims", "victim"),
        ("{Dozens} of protesters gathered", "protesters", "protester"),
        ("Three of the {40} wells were clean", "wells", "well"),
        ("{Nine} of the 12 jurors agreed", "jurors", "juror"),
        ("He hired {12} newly trained guards", "newly trained guards", "guard"),
        ("Police named {four} suspected gunmen", "suspected gunmen", "gunman"),
        ("They banned {20} political or other rallies", "political or other rallies", "rally"),
        ("{Two} police officers were hurt", "police officers", "officer"),
        ("The blaze killed {12} people Monday", "people", "person"),
        ("At least {seven} people, including a guard, died", "people", "person"),
        ("{Eight} more people were admitted", "people", "person"),
        ("{Four} or more people fell ill", "people", "person"),
        ("{Six} other miners got out", "miners", "miner"),
        ("The bomb hurt {25} others", "others", ""),
        ("{One} police officer stood guard", "police officer", "officer"),
        ("At least {one} airport worker, a cleaner, fell", "airport worker", "worker"),
        ("{One} passenger seriously hurt his arm", "passenger", "passenger"),
        ("Troops fought {hundreds} of Taliban", "Taliban", "taliban"),
        ("{Twelve} Iraqis crossed the border", "Iraqis", "iraqi"),
        ("{100} village girls' clubs have opened", "village girls' clubs", "club"),
        ("Rockets wounded {seven} members of the team", "members of the team", "member"),
        ("They fired {40} rounds of artillery", "rounds of artillery", "round"),
        ("“{Three} rebels” were killed, the radio said", "rebels", "rebel"),
        ("{12} crew were on the ship", "crew", "crew"),
        ("{15} buses, {9} vans and a car burned", "buses", "bus"),
        ("a {ten}-storey block fell", "storey", "storey"),
        ("The {ten}-storey block fell", "storey", "storey"),
        ("a {seven-week} campaign began", "campaign", "campaign"),
        ("The {24-hour} search mission ended", "search mission", "mission"),
        ("{Half} the houses stood empty", "houses", "house"),
        ("{Two-thirds} of the members agreed", "members", "member"),
        ("{15%} of the vote went to him", "vote", "vote"),
        ("They hold a {4%} share of the market", "share of the market", "share"),
        ("The fund has {$20 million} in loans", "loans", "loan"),
        ("It did {$3 million} worth of damage", "damage", "damage"),
        ("He paid a fine of {$3,000} to the court", "fine", "fine"),
        ("It had sustained winds of {75 mph} at noon", "sustained winds", "wind"),
        ("The number of asylum claims fell to {6,100} in May", "asylum claims", "claim"),
        ("And at least {21,600} are minors", "minors", "minor"),
        ("{12} of them women, they came", "women", "woman"),
    ],
    ids=str,
)
def test_the_counted_words_are_read_to_their_noun(sentence, noun, head):
    assert (nouns(sentence)[0], heads(sentence)[0]) == (noun, head)


@pytest.mark.parametrize(
    "sentence",
    [
        "{Dozens} attacked shops in the town",
        "{Dozens} killed in west coast flood",
        "A total of {39} are confirmed dead",
        "{31} were rescued from the roof",
        "The quake left {14} dead",
        "The toll stands at {45} today",
        "{12} joined protests in the capital",
        "{Three} of them live abroad",
        "{Hundreds} remain without shelter",
        "They met {five years} ago",
        "The village lies {280 km} north of the port",
        "{44 percent} said no",
        "It costs {$12} per barrel",
    ],
    ids=str,
)
def test_no_noun_is_made_up_where_the_text_leaves_it_out(sentence):
    assert nouns(sentence)[0] == ""


@pytest.mark.parametrize(
    ("sentence", "noun"),
    [
        ("{Two} soldiers wounded guards at the gate", "soldiers"),
        ("{Five} gunmen stormed offices in the port", "gunmen"),
        ("{Ten} residents oppose plans for a quarry", "residents"),
        ("{Six} villagers fled homes near the dam", "villagers"),
        ("{One} man says things are better", "man"),
    ],
    ids=str,
)
def test_the_phrase_ends_before_a_verb_and_its_object(sentence, noun):
    assert nouns(sentence)[0] == noun


def test_a_list_may_give_its_noun_once_at_the_end():
    assert nouns("The limit is {two} and {three} packs") == ["packs", "packs"]


def test_an_adjective_of_a_list_takes_only_the_noun_of_the_next():
    sentence = "It sold {2,000} Danish and {74} Polish stores"
    assert nouns(sentence) == ["stores", "Polish stores"]


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("people", "person"),
        ("gunmen", "gunman"),
        ("policewomen", "policewoman"),
        ("schoolchildren", "schoolchild"),
        ("ministries", "ministry"),
        ("ties", "tie"),
        ("boxes", "box"),
        ("churches", "church"),
        ("losses", "loss"),
        ("heroes", "hero"),
        ("houses", "house"),
        ("buses", "bus"),
        ("lives", "life"),
        ("crises", "crisis"),
        ("aircraft", "aircraft"),
        ("police", "police"),
        ("People", "person"),
        ("glass", "glass"),
        ("virus", "virus"),
        ("s", "s"),
        ("", ""),
    ],
    ids=str,
)
def test_singulars(plural, one):
    assert singular(plural) == one


@pytest.mark.parametrize(
    "head", ["person", "farmer", "editor", "dentist", "musician", "detainee", "iraqi", "child"]
)
def test_people_are_told_by_list_and_ending(head):
    assert is_person(head)


@pytest.mark.parametrize(
    "head", ["strike", "tower", "apartment", "tanker", "plant", "site", "car"]
)
def test_things_with_such_endings_are_no_people(head):
    assert not is_person(head)
