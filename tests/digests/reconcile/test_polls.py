"""Polls: whose share of the voters is told, and when two pollsters differ."""

import pytest

from digests import read_article
from digests.model import Verdict
from digests.reconcile.polls import SUPPORT
from tests.digests.reconcile.related import relations_of, topics_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A Gallup poll put Lund at {46%}.", "lund"),
        ("A survey by Ipsos had the Tories on {39%}.", "conservative"),
        ("The Ipsos poll gave Labour {38%}.", "labour"),
        ("The poll found Ana Lund leading with {42%}.", "lund"),
        ("A Gallup poll put Moor on 46 percent and Lund on {43%}.", "lund"),
        ("A Gallup poll found Lund ahead by {49%} to 44%.", "lund"),
        ("The Ipsos poll put support for Labour at {38%}.", "labour"),
        ("The Ipsos poll found the Greens had {12%} compared with Labour's {38%}.", "labour"),
        ("The poll found that {46%} of voters would vote for Lund, it said.", "lund"),
        ("{46%} of likely voters back Lund, according to a Gallup poll.", "lund"),
    ],
    ids=str,
)
def test_a_poll_tells_whom_voters_support(text, name):
    assert topics_of(text)[-1].who == {SUPPORT, name}


@pytest.mark.parametrize(
    "text",
    [
        "The registrar put Lund at {46%}.",
        "A Gallup poll put Lund's approval at {46%}.",
        "A Gallup poll gave Lund {46%} among women.",
        "A Gallup poll in Ohio put Lund at {46%}.",
        "A Gallup poll last year put Lund at {46%}.",
        "The poll found that {46%} of women would vote for Lund, it said.",
        "The poll found that {46%} back Lund's plan.",
        "The poll found that {36%} back the Labour leader.",
        "The poll found that {46%} prefer tea.",
    ],
    ids=str,
)
def test_other_shares_are_nobodys_support(text):
    assert SUPPORT not in topics_of(text)[-1].who


@pytest.mark.parametrize(
    "text",
    [
        "A Gallup poll put Ana Lund at {46%}. A poll by Ipsos put Karl Lund at {41%}.",
        "Karl Lund came. A Gallup poll put Ana Lund at {46%}. A poll by Ipsos put Lund at {41%}.",
    ],
    ids=str,
)
def test_two_of_one_surname_are_two(text):
    assert relations_of(text) == []


def test_two_pollsters_differ_whenever_their_polls_came_out():
    text = (
        "A Gallup poll published on Monday put Lund at {46%}. A poll by Ipsos released on Tuesday "
        "found that {41%} of voters would vote for Lund."
    )
    assert relations_of(text) == [("conflict", "46%", "41%")]


@pytest.mark.parametrize(
    "text",
    [
        "A Gallup poll put Lund at {46%}. The Gallup poll gave Moor {41%}.",
        "A Gallup poll put Lund at {46%}. A poll by Ipsos gave Moor {41%}.",
        "A Gallup poll put Lund at {46%}. The Gallup poll gave Lund {41%} a day later.",
    ],
    ids=str,
)
def test_one_pollster_or_another_candidate_is_no_difference(text):
    assert relations_of(text) == []


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("An Ipsos poll had Lund ahead of Falk by 2 points.", [Verdict.CONFLICT]),
        ("An Ipsos survey had Lund with a lead of 7 points.", [Verdict.AGREE]),
        ("An Ipsos poll had Falk ahead by 2 points.", []),
        ("An Ipsos poll had Lund ahead by 2 points in Belm.", []),
        ("An Ipsos poll last year had Lund ahead by 2 points.", []),
    ],
)
def test_two_polls_tell_who_leads(said, verdict):
    reading = read_article(f"A race\n\nA Gallup poll had Lund leading Falk by 7 points. {said}\n")
    assert [relation.verdict for relation in reading.relations] == verdict
