"""The words around a post's numbers, held against the article's words around its figures."""

from dataclasses import replace

import pytest

from digests.summary.backing.backings import Backings
from digests.summary.gate.check import Gate
from tests.digests.summary.stories import gate_of

TOLL = gate_of(
    "Hospital sources said 55 civilians were killed on Monday, including 12 women and 19 "
    "children, in three air strikes.\n\n"
    "The hospital sources said the bodies of eight militants were taken "
    "to the morgue in Elm.\n\nPolice said 7 villagers had been arrested and 20 injured."
)


@pytest.mark.parametrize(
    "line",
    [
        "55 civilians killed",
        "55 civilians were killed on Monday",
        "55 civilians",
        "55 civilians, including 12 women",
        "55 civilians killed, incl. 12 women and 19 children",
        "55 civilians, among them 12 women and 19 children, were killed",
        "55 civilians, of whom 19 children",
        "55 civilians were killed on Monday, including 12 women and 19 children, in 3 air strikes",
        "12 women killed",
        "12 women and 19 children",
        "19 children, in 3 air strikes",
        "in three air strikes",
        "bodies of 8 militants",
        "the bodies of eight militants were taken to the morgue",
        "55 civilians and 8 militants",
        "55 civilians killed, 8 militants",
    ],
    ids=str,
)
def test_what_the_article_says_of_these_figures_passes(line):
    assert TOLL.reason(f"{line} — hospital sources") == ""


@pytest.mark.parametrize(
    "line",
    [
        # another noun, another event, other words
        "55 people killed",
        "55 civilians injured",
        "55 civilians killed on Friday",
        "55 unarmed civilians killed",
        "nearly all 55 civilians killed",
        "55 civilians killed in Elm",
        "55 civilians were killed by militants",
        "55 civilians in the morgue",
        "8 militants killed in three air strikes",
        "militants killed 55 civilians",
        # numbers of others
        "12 civilians killed",
        "19 women and 12 children",
        "55 civilians killed, incl. 19 women and 12 children",
        "3 civilians killed",
        "8 air strikes",
        # figures joined that do not belong together
        "55 civilians and 12 women killed",
        "55 civilians killed, 12 women killed",
        "55 civilians killed, incl. 8 militants",
        "8 militants, incl. 12 women",
        "12 women, incl. 19 children",
        "55 civilians, incl. 12 women and 8 militants",
        "55 civilians 12 women",
        "55 civilians in 12 women",
        # a number alone
        "55",
        "55 civilians, including",
        "55 civilians killed, incl.",
        "55 civilians, 12",
        "12 and 19",
        # turned round
        "55 civilians were not killed",
        "not 55 civilians killed",
        "no 55 civilians killed",
        "55 civilians could have been killed",
        "of 55 civilians killed 12 women",
    ],
    ids=str,
)
def test_what_the_article_does_not_say_of_these_figures_is_refused(line):
    assert TOLL.reason(f"{line} — hospital sources")


@pytest.mark.parametrize("line", ["7 villagers arrested", "7 villagers arrested, 20 injured"])
def test_a_noun_may_be_left_out_where_the_article_leaves_it_out(line):
    assert TOLL.reason(f"{line} — police") == ""


@pytest.mark.parametrize(
    "line", ["7 villagers injured", "20 villagers arrested", "7 villagers injured, 20 arrested"]
)
def test_events_do_not_change_places(line):
    assert TOLL.reason(f"{line} — police")


MONEY = gate_of(
    "The firm said revenue rose 5 percent to $3.2 billion, while profit fell 3 percent to $400 "
    "million, or $1.71 a share.\n\nThe firm also said costs could fall by $7 million next year."
)


@pytest.mark.parametrize(
    "line",
    [
        "revenue rose 5 percent to $3.2 billion",
        "rose 5 percent",
        "revenue rose 5 percent",
        "profit fell 3 percent to $400 million",
        "profit fell 3 percent to $400 million, or $1.71 a share",
        "revenue rose 5 percent to $3.2 billion, while profit fell 3 percent to $400 million",
        "costs could fall by $7 million",
        "costs could fall by $7 million next year",
    ],
    ids=str,
)
def test_the_words_around_money_and_shares_pass_as_they_stand(line):
    assert MONEY.reason(f"{line} — the firm") == ""


@pytest.mark.parametrize(
    "line",
    [
        "revenue fell 5 percent",
        "revenue fell 3 percent",
        "profit rose 5 percent",
        "profit fell 5 percent",
        "revenue rose 3 percent",
        "revenue rose 5 percent to $400 million",
        "revenue rose 5 percent, or $1.71 a share",
        "revenue rose to 5 percent",
        "revenue rose by 5 percent",
        "revenue rose 5 percentage points",
        "revenue rose $5 to $3.2 billion",
        "revenue rose 5 percent to €3.2 billion",
        "revenue rose 5 percent to $3.2 million",
        "revenue rose 5 percent to $3.2",
        "revenue rose 5 percent from $3.2 billion",
        "revenue rose from 5 percent to $3.2 billion",
        "revenue 5 percent",
        # a share or a sum alone says of nothing how much
        "5 percent",
        "the 5 percent",
        "$3.2 billion",
        "5 percent and",
        "5 percent, rose",
        "or 5 percent",
        "5 percent, $400 million",
        "profit fell 3 percent to $400 million, $1.71 a share",
        "profit fell 3 percent, $1.71 a share",
        "costs fall by $7 million",
        "fall by $7 million",
        "costs fell by $7 million",
        "3 percent to $3.2 billion",
    ],
    ids=str,
)
def test_money_and_shares_told_of_another_thing_are_refused(line):
    assert MONEY.reason(f"{line} — the firm")


SHIFT = gate_of(
    "The governor said the shelter had 40 beds, up from 25 in May.\n\nThe governor said it had "
    "16 nurses."
)


@pytest.mark.parametrize("line", ["40 beds, up from 25 in May", "40 beds and 16 nurses"])
def test_a_change_is_told_in_its_own_order(line):
    assert SHIFT.reason(f"{line} — the governor") == ""


@pytest.mark.parametrize(
    "line", ["25 beds, up from 40 in May", "40 beds, down from 25 in May", "25 beds", "40 nurses",
             "40 beds, up from 16 nurses"],
    ids=str,
)  # fmt: skip
def test_a_change_is_not_turned_round(line):
    assert SHIFT.reason(f"{line} — the governor")


@pytest.mark.parametrize(
    ("line", "passes"),
    [
        ("20 villagers injured", True),
        ("20 injured", True),
        ("7 villagers arrested, 20 villagers injured", True),
        ("20 soldiers injured", False),
        ("20 villagers arrested", False),
        ("20 old villagers injured", False),
    ],
    ids=str,
)
def test_a_noun_that_the_article_names_before_may_be_told_again(line, passes):
    reading = gate_of("Police said 7 villagers had been arrested and 20 injured.").backings.reading
    first, second = reading.claims
    referent = replace(second.figure.referent, noun=first.figure.referent.noun)
    told = replace(second, figure=replace(second.figure, referent=referent))
    gate = Gate(Backings(replace(reading, claims=(first, told))))
    assert (gate.reason(f"{line} — police") == "") is passes
