"""Events read on the right of the counted."""

import pytest

from tests.digests.figures.marked import events, told


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("{12} people were killed", "kill"),
        ("{12} people have since died", "kill"),
        ("{12} people were later freed", "rescue"),
        ("{12} people had already been killed", "kill"),
        ("{12} people remain missing", "miss"),
        ("{12} people are still missing", "miss"),
        ("{12} people went missing", "miss"),
        ("{12} people have gone missing", "miss"),
        ("{12} people remain trapped", "trap"),
        ("{12} people were reportedly killed", "kill"),
        ("{12} people are feared dead", "kill"),
        ("{12} people were pronounced dead", "kill"),
        ("{12} people were shot dead", "kill"),
        ("{12} people were shot", "shoot"),
        ("{12} people tested positive", "infect"),
        ("{12} prisoners escaped", "escape"),
        ("{12} MPs resigned", "resign"),
        ("{12} homes were flooded", "flood"),
        ("{12} workers lost their jobs", "lay off"),
        ("{12} people lost power", "outage"),
        ("{12} people received minor injuries", "injure"),
        ("{12} people in the town were killed", "kill"),
        ("{12} people, most of them women, fled", "displace"),
        ("{12} people, among them a nurse, remain missing", "miss"),
        ("{12} people – most of them women – died", "kill"),
        ("{12} soldiers and a guard were killed", "kill"),
        ("{12} people who fled have been rescued", "displace"),
        ("{12} people died or were hurt", "kill"),
        ("{12} people were among the dead", "kill"),
        ("{12} homes will be sold", "sell"),
        ("The bulletin lists {12} as missing", "miss"),
        ("The ministry put {12} people as dead, and it rained", "kill"),
        ("The army gave {12} as wounded", "injure"),
    ],
    ids=str,
)
def test_the_predicate_tells_what_happened(sentence, event):
    assert events(sentence) == [event]


@pytest.mark.parametrize(
    "sentence",
    [
        "{12} people were not killed",
        "{12} people have not been hurt",
        "{12} people may have been killed",
        "{12} people could be hurt",
        "{12} men killed a guard",
        "{12} men have shot a guard",
        "{12} men who shot a guard were seen",
        "{12} people remained silent",
        "{12} people went home",
        "{12} people were there before police arrested the mayor",
        "{12} people were unhurt until shot",
        "{12} people in the town said a guard was killed",
        "{12} people were said to have killed a guard",
        "{12} ships were seen",
        "{12} nations were against war",
        "The mayor described {12} as wounded heroes",
        "The crew saw {12} people as they died",
        "She counted {12} people as dead bodies lay there",
    ],
    ids=str,
)
def test_no_event_is_read_where_none_befell_them(sentence):
    assert events(sentence) == [""]


def test_a_participle_of_no_table_is_kept_for_the_reader():
    assert told("{12} families interviewed") == ["families interviewed"]
    assert told("{12} people were tortured") == ["people tortured"]


def test_what_lies_ahead_is_told_so():
    assert told("{12} homes will be sold") == ["homes to be sold"]
