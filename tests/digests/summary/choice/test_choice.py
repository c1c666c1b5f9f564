"""Which lines a post holds when not all of them fit."""

from dataclasses import replace

import pytest

from digests.model import LineKind, Relation, Verdict
from digests.summary import make_digest
from tests.digests.summary.stories import RAID, reading_of

READING = reading_of(RAID)
CONFLICT = {0, 3}


@pytest.mark.parametrize("limit", range(280, 901, 20))
def test_a_conflict_is_shown_whole_or_not_at_all(limit):
    digest = make_digest(READING, limit)
    assert len(digest.text) <= limit
    shown = CONFLICT.intersection(*[digest.claims])
    assert shown in (set(), CONFLICT)
    assert bool(digest.of_kind(LineKind.RELATION)) == bool(shown)


def test_in_the_shortest_post_the_conflict_is_what_remains():
    digest = make_digest(READING, 280)
    assert set(digest.claims) >= CONFLICT


def test_the_longer_the_post_the_more_figures_it_shows():
    numbers = [len(make_digest(READING, limit).claims) for limit in (280, 400, 900)]
    assert numbers == sorted(numbers)
    assert numbers[-1] == len(READING.claims)


def test_a_figure_told_twice_by_one_speaker_is_shown_once():
    digest = make_digest(
        reading_of(
            "News from Elm\n\nPolice said 9 people had died.\n\nIt rained all day, and the police "
            "later said that 9 people had died.\n\nMedics said 9 people had died.\n"
        )
    )
    lines = [line.text for line in digest.of_kind(LineKind.CLAIM)]
    assert lines == ["9 people died — police", "9 people died — medics"]


LONG = (
    "The old stone bridge, which the council had wanted to replace for years, was closed Monday "
    "after 9 barges had struck the northern pier in the flood and had sunk beneath the town.\n"
)


def test_what_follows_a_second_that_has_a_line_of_its_own():
    body = "The mayor said the town had 40 vans and that its rival owned 9 boats.\n"
    lines = [line.text for line in make_digest(reading_of(f"News\n\n{body}")).lines]
    assert lines[1:3] == ["The town had 40 vans — mayor", "Its rival owned 9 boats — mayor"]


@pytest.mark.parametrize(("others", "is_whole"), [(0, True), (12, False)])
def test_what_reads_ill_in_few_words_is_told_in_more_where_there_is_room(others, is_whole):
    stated = "\n\n".join(f"The mayor said {at} roads were shut." for at in range(20, 20 + others))
    text = make_digest(reading_of(f"Bridge\n\n{LONG}\n\n{stated}\n"), 400).text
    assert ("beneath the town" in text) is is_whole


@pytest.mark.parametrize(("others", "is_told"), [(3, True), (12, False)])
def test_a_trifle_of_the_outlets_own_is_told_where_there_is_nothing_better(others, is_told):
    stated = "\n\n".join(f"The mayor said {at} roads were shut." for at in range(20, 20 + others))
    digest = make_digest(reading_of(f"News\n\n{stated}\n\nThe walk there takes two days.\n"))
    assert ("2 days" in digest.text or "two days" in digest.text) is is_told


@pytest.mark.parametrize(
    ("trifle", "is_told"),
    [
        ("The old ferry has room for 40 vans.", True),
        ("The walk there takes two days.", False),
    ],
    ids=str,
)
def test_behind_all_that_matters_a_trifle_has_the_room_that_is_left(trifle, is_told):
    stated = "\n\n".join(f"The mayor said {at} roads were shut." for at in range(20, 31))
    digest = make_digest(reading_of(f"News\n\n{stated}\n\n{trifle}\n"))
    last = digest.of_kind(LineKind.CLAIM)[-1].text
    assert (last.removesuffix(" — the outlet itself") == trifle.removesuffix(".")) is is_told


def test_claims_stand_in_the_order_of_the_text():
    claims = [line.claims for line in make_digest(READING).of_kind(LineKind.CLAIM)]
    assert claims == sorted(claims)


def test_a_relation_is_told_when_all_its_claims_are_shown():
    scope = Relation("people", (0, 4), Verdict.SCOPE)
    told = make_digest(replace(READING, relations=(*READING.relations, scope)))
    labels = [line.fragments[0].text for line in told.of_kind(LineKind.RELATION)]
    assert labels == ["Differ:", "Not the same thing:"]


def test_an_agreement_within_a_conflict_needs_no_line_of_its_own():
    reading = reading_of(
        "Raid\n\nMedics said 55 civilians were killed.\n\nThe mayor also said 55 civilians were "
        "killed.\n\nThe army said 60 people were killed.\n"
    )
    relations = (
        Relation("killed", (0, 1), Verdict.AGREE),
        Relation("killed", (0, 1, 2), Verdict.CONFLICT),
    )
    digest = make_digest(replace(reading, relations=relations))
    assert [line.text for line in digest.of_kind(LineKind.RELATION)] == [
        "Differ: 55 civilians (2 sources) vs 60 people (1). One says “civilians”, one “people”."
    ]
