"""Echoes: a rival's bare number counts what the figure before it counts."""

import pytest

from digests.reconcile.echoes import resolve_echoes
from tests.digests.reconcile.related import relations_of, topics_of


def last_of(text):
    return resolve_echoes(topics_of(text))[-1]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Police said {27} people died. The charity's bulletin says {41}.", "kill"),
        ("Police said {27} people died. The union put the figure at {41}.", "kill"),
        (
            "The flood killed {nine} people and {four} are missing. It puts the dead at {12}.",
            "kill",
        ),
        ("Karvania said {60} soldiers died. Its figure of {60} was repeated on air.", "kill"),
        ("Police said {27} people died. The army has acknowledged {nine}.", "kill"),
        ("{22} miners were trapped, he said. The union spoke of no fewer than {60}.", "trap"),
        (
            "Aides said {90} people died. She disputed it, putting the number closer to {12}.",
            "kill",
        ),
        ("Police said {27} people died. We have {44} names on our list, she said.", "kill"),
        (
            "The ferry had {140} people aboard, he said. The real number was closer to {200}.",
            "aboard",
        ),
        ("Police said {27} people died. His estimate, given on air, is {41}.", "kill"),
        (
            "Police said {27} people died. It put the number of the dead in the east at {41}.",
            "kill",
        ),
        ("{27} people drowned, he said; medics say {41} did.", "kill"),
        ("{27} people drowned, he said. The manager said only {nine} people had.", "kill"),
        ("{5,000} people protested, police said. Organisers said {12,000} had come.", "gather"),
        ("{30,000} people marched, police said. Organisers put the crowd at {85,000}.", "gather"),
    ],
    ids=str,
)
def test_a_bare_number_takes_over_what_happened(text, event):
    assert last_of(text).event == event


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Rebels said {90} soldiers died, but the army said only {11} had died.", {"soldier"}),
        ("He fired {27} shots, police said. A witness said she heard {41}.", {"shot"}),
        ("It would cost {9,000} jobs, he said; a study put the loss at {700}.", {"job"}),
        (
            "The union said {4,500} of its members left. The trust's tally of {2,100} was called "
            "fantasy.",
            {"member"},
        ),
    ],
    ids=str,
)
def test_a_bare_number_takes_over_who_is_counted(text, who):
    assert last_of(text).who == who


def test_a_bare_amount_is_the_rival_of_the_last_one_in_its_currency():
    text = "The cap would save {€12}, he said. Suppliers put the benefit at no more than {€4}."
    assert last_of(text).echo_of == 0


def test_a_part_is_meant_before_its_whole():
    text = "He said it would close {27} of its {386} stores. A paper put the number at {30}."
    assert last_of(text).echo_of == 0


def test_a_bare_number_is_the_rival_of_what_holds_now():
    text = "He said {1,140} people died, up from {870}. She puts the toll at {1,500}."
    assert last_of(text).echo_of == 0


def test_a_bare_number_speaks_of_the_same_time():
    text = "Some {12,000} people have died since 2015, he said. She puts the dead at {7,500}."
    assert last_of(text).echo_of == 0
    assert last_of(text).occasion.times == {"2015"}


@pytest.mark.parametrize(
    "text",
    [
        "Police said {27} people died. The report lists {41} villages.",
        "Police said {27} people died. The union put the cost at {$3 million}.",
        "Police said {27} people died. He wrote the names of {four} towns.",
        "Police said {95} people died. He had a list of {149} names for people on the ferry.",
        "Police said {27} people died. An estimate of {310} visitors was too low.",
        "Police said {27} people died. The school said {12} had enrolled.",
        "{Nine} people died, he said. Waves came and went. The sea rose. Then he counted {nine}.",
        "Police said {27} people died. Rain fell. Schools shut. Roads closed. She said {41}.",
    ],
    ids=str,
)
def test_other_numbers_stay_as_they_are(text):
    assert last_of(text).event != "kill"


@pytest.mark.parametrize(
    ("text", "echo"),
    [
        ("The guild said {six} boats were lent, while the mayor said {eight} were.", 0),
        ("The guild said {six} boats were lent, but the mayor said {eight} were sent.", 0),
        ("The guild said {six} boats were lent and {eight} were sold.", None),
        ("The guild said {six} boats sank, while the mayor said {eight} were lent.", None),
        ("The guild said {six} boats were lent, while the mayor said {eight} men were.", None),
        ("Aides said {20,000} people fled. The agency put the number displaced at {90,000}.", 0),
    ],
    ids=str,
)
def test_a_rival_leaves_out_what_it_counts(text, echo):
    assert last_of(text).echo_of == echo


@pytest.mark.parametrize(
    ("text", "echo_of"),
    [
        ("Police put the crowd at {30,000}, organisers {85,000}.", 0),
        ("The guild said it made {$30}, the union {$40}.", None),
        ("Police arrested {40} people, the army {12}.", None),
        ("Lund raised {$30}, Falk {$20}.", None),
    ],
    ids=str,
)
def test_a_rival_leaves_the_verb_out(text, echo_of):
    assert last_of(text).echo_of == echo_of


def test_three_numbers_without_a_verb_all_differ():
    text = "Police put the toll at {30}, medics {85} and the mayor {12}."
    assert relations_of(text) == [("conflict", "30", "85", "12")]


def test_a_goal_has_no_rival():
    text = "The agency wants {95%} of pupils vaccinated, it said. Lund said the figure is {85%}."
    assert relations_of(text) == []
