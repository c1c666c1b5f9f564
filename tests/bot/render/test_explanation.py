"""Why a figure has its speaker: every word of an explanation comes from the reading."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.render.explanation import (
    explain_figure,
    explain_left_out,
    list_figures,
    list_relations,
    place,
    shown,
    speaker_words,
    stated,
    value_words,
)
from digests import Kind, Modifier, Quantity, Span, Standing, Verdict
from tests.bot.render.made import (
    CLAIMS,
    ELEVEN,
    HALF,
    NINE,
    READING,
    SALT,
    TWO,
    article,
    reading_of,
)
from tests.bot.render.made import place as place_of


def test_a_figure_is_accounted_for_row_by_row():
    assert explain_figure(READING, NINE) == (
        ("figure", "1 of 5: “nine”"),
        ("place", "line 3, characters 35 to 39"),
        ("value", "9 (at least; count)"),
        ("counts", "people drowned"),
        ("standing", "a source states it"),
        ("speaker", "coastguard officials (unnamed), here “coastguard officials”"),
        ("rule", "content, speaker, cue"),
        ("cue", "“said”"),
        ("candidates", "1 speaker fitted"),
        (
            "evidence",
            "“At least nine people drowned in the storm, coastguard officials said.”, "
            "line 3, characters 26 to 95",
        ),
        ("relation", "differs from figure 2: people drowned"),
    )


def test_a_persons_office_and_who_passed_the_words_on_are_told():
    rows = dict(explain_figure(READING, ELEVEN))
    assert rows["speaker"] == "Edda Lorne (harbour master, person), here “Edda Lorne”"
    assert rows["by way of"] == "coastguard officials (unnamed), here “coastguard officials”"


def test_a_part_names_its_whole():
    assert dict(explain_figure(READING, TWO))["part of"] == "figure 1, “nine”"


def test_the_outlets_own_figure_has_no_speaker_and_no_cue():
    rows = dict(explain_figure(READING, SALT))
    assert rows["standing"].startswith("the outlet itself says it")
    assert rows["cue"] == "none"
    assert not {"speaker", "candidates", "counts", "relation"} & set(rows)


def test_an_unclear_figure_says_how_many_speakers_fit():
    rows = dict(explain_figure(READING, HALF))
    assert rows["standing"].endswith("more than one speaker fits, so none is named")
    assert rows["candidates"] == "2 speakers fitted"


def test_a_number_left_out_has_its_place_and_its_reason():
    start = place_of("1987").start
    row = (f"“1987”, line 7, characters {start} to {start + 4}", "a year")
    assert explain_left_out(READING) == (row,)


def test_figures_are_listed_with_their_speakers():
    assert list_figures(READING) == (
        ("1", "“At least nine” people drowned — coastguard officials"),
        ("2", "“Eleven” people drowned — Edda Lorne, via coastguard officials"),
        ("3", "“Two” sailors — denied by Edda Lorne"),
        ("4", "“5.2 tonnes” — the outlet itself"),
        ("5", "“Half” crew left — unclear, more than one speaker fits"),
    )


def test_relations_are_listed_with_figures_and_speakers():
    assert list_relations(READING) == (
        "conflict: people drowned: figure 1, At least nine (coastguard officials)"
        " / figure 2, Eleven (Edda Lorne, via coastguard officials)",
    )


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_has_words(verdict):
    reading = replace(READING, relations=(replace(READING.relations[0], verdict=verdict),))
    assert "figure 2: people drowned" in dict(explain_figure(reading, NINE))["relation"]


@pytest.mark.parametrize(
    ("standing", "words"),
    [
        (Standing.OWN_VOICE, "the outlet itself"),
        (Standing.HEARSAY, "hearsay, nobody is named"),
        (Standing.UNCLEAR, "unclear, more than one speaker fits"),
    ],
)
def test_nobody_is_named_where_nobody_is_known(standing, words):
    assert speaker_words(replace(CLAIMS[SALT], standing=standing)) == words


@pytest.mark.parametrize(
    ("quantity", "words"),
    [
        (Quantity(Decimal("5.2E+6"), unit="USD"), "5,200,000 USD (exact; count)"),
        (Quantity(Decimal("3.5"), kind=Kind.MULTIPLE), "3.5 (exact; multiple)"),
        (Quantity(None, Decimal(10), Decimal(15), Modifier.BETWEEN), "10 to 15 (between; count)"),
        (Quantity(None, Decimal(24), modifier=Modifier.VAGUE), "24 or more (vague; count)"),
        (Quantity(None, None, Decimal(7), Modifier.AT_MOST), "7 or fewer (at most; count)"),
        (Quantity(None), "no number (exact; count)"),
    ],
    ids=str,
)  # fmt: skip
def test_a_value_is_told_in_words(quantity, words):
    assert value_words(quantity) == words


@pytest.mark.parametrize(
    ("text", "figure", "hedge", "words"),
    [
        ("at least 55 died", "55", "at least", "at least 55"),
        ("at\nleast\n55 died", "55", "at\nleast", "at least 55"),
        ("55 or more died", "55", "or more", "55 or more"),
        ("at least, he said, 55 died", "55", "at least", "at least … 55"),
        ("55 died", "55", None, "55"),
    ],
    ids=str,
)
def test_a_figure_is_stated_with_its_hedge(text, figure, hedge, words):
    def find(part):
        return Span(text.index(part), text.index(part) + len(part))

    span = find(hedge) if hedge else None
    claim = replace(CLAIMS[SALT].figure, span=find(figure), modifier_span=span)
    assert stated(claim, article(text)) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("nine  people\ndrowned", "“nine people drowned”"),
        ("“Nine,” he said", "“Nine,” he said"),
        ("'Nine', he said", "'Nine', he said"),
    ],
    ids=str,
)
def test_words_stand_between_marks_on_one_line(text, words):
    assert shown(Span(0, len(text)), article(text)) == words


def test_lines_are_counted_from_one():
    text = "one\r\ntwo\nthree"
    assert place(Span(9, 14), article(text)) == "line 3, characters 9 to 14"


def test_an_article_without_figures_has_no_list():
    assert list_figures(reading_of("No figure")) == ()
