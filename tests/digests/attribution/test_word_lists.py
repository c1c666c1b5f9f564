"""A notion has one list: two equal ones would grow apart by accident."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from digests.attribution.lexicon.amounts import SHORT_HEDGES
from tests.digests.attribution.spoken import attributed

ROOM = Path(__file__).parents[3] / "digests" / "attribution"
SHORT = 5
"""Shorter lists may be equal by chance: "to from at by" are the ends of a step, and of a sum."""


def written_lists() -> Iterator[tuple[frozenset[str], str]]:
    for path in sorted(ROOM.rglob("*.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            match node:
                case ast.Assign(
                    targets=[ast.Name(name)],
                    value=ast.Call(func=ast.Name("words"), args=[ast.Constant(str(text))]),
                ):
                    yield frozenset(text.split()), f"{path.relative_to(ROOM)}:{name}"


def test_no_list_of_words_is_written_twice():
    places = defaultdict(list)
    for members, place in written_lists():
        if len(members) >= SHORT:
            places[members].append(place)
    assert places
    assert [found for found in places.values() if len(found) > 1] == []


@pytest.mark.parametrize("hedge", sorted(SHORT_HEDGES))
def test_a_rival_is_heard_behind_any_hedge(hedge):
    spoken = attributed(
        f"Headline // Police said {{9,000}} marched, organisers {hedge} {{85,000}}."
    )
    assert [source.name for source in spoken.claims[-1].sources] == ["organisers"]


@pytest.mark.parametrize(
    ("passage", "name"),
    [
        ("Lund forecast a loss. Estimates for Dorra were also cut to {4 percent}.", "Lund"),
        ("Otto unveiled proposals to build {300} homes.", "Otto"),
        ("Otto unveiled a scheme to build {300} homes.", "Otto"),
        ("Lund said the bank must forecast {nine} losses.", "Lund"),
        ("Veld Data said the firm lost $9 million, lower than projections of {$12m}.", None),
        ("The firm made a loss, compared with predictions of {$12 million}.", None),
    ],
    ids=str,
)
def test_one_notion_is_read_alike_wherever_it_stands(passage, name):
    sources = attributed(f"Headline // {passage}").claims[-1].sources
    assert [source.name for source in sources] == ([name] if name else [])
