"""The names of the rules, by which `whosaid explain` tells why a figure has its speaker."""

import re
from pathlib import Path

import pytest

from digests.attribution.lexicon.rules import Rule
from tests.digests.attribution.spoken import attributed

EXPLAINED = Path(__file__).parents[3] / "docs" / "attribution.md"


@pytest.mark.parametrize(
    ("passage", "rule"),
    [
        ("Otto said {nine} had died.", "speaker, cue, content"),
        ("{Nine} had died, Otto said.", "content, speaker, cue"),
        ("{Nine} had died, said Otto.", "content, cue, speaker"),
        ("As Otto put it, {nine} had died.", "as the speaker put it"),
        ("In a Vell poll, {52 percent} backed Otto.", "in a document"),
        (
            "Otto told reporters: // {Nine} died.",
            "speaker, cue, content; words behind a colon",
        ),
        (
            "Police said nine died. Among them were {four} women.",
            "speaker, cue, content; breaks down the count before",
        ),
        (
            "Police said nine died. Of those, {four} had met Otto, who says he fled.",
            "speaker, cue, content; breaks down the count before",
        ),
        (
            "A Vell poll found half back Otto. {40 percent} back Falk.",
            "speaker, cue, content; the poll goes on",
        ),
        (
            "A Vell poll found half back Otto. Her lead in the daily poll fell to {9} points.",
            "speaker, cue, content; the poll goes on",
        ),
        (
            "A Vell poll found half back Otto. {One in five} respondents said no.",
            "speaker, cue, content; the poll's respondents",
        ),
        (
            "The election office said Otto had won {520} votes. Falk won {400} votes.",
            "speaker, cue, content; the count goes on",
        ),
        ("A town has {two} schools.", "no cue"),
    ],
    ids=str,
)
def test_a_figure_tells_by_which_rule_it_was_given(passage, rule):
    assert attributed(f"Headline // {passage}").claims[-1].rule == rule


@pytest.mark.parametrize("rule", Rule)
def test_every_rule_is_explained_where_readers_look_it_up(rule):
    names = (row.split("|")[1] for row in EXPLAINED.read_text("utf-8").split("\n") if "|" in row)
    assert rule in {part.strip("… ") for name in names for part in re.split("[;·]", name)}
