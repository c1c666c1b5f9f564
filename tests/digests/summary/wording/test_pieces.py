"""Excerpts in pieces: figures stand out, marks have their partners, cuts are shown."""

import pytest

from digests.model import Fragment, Span, Style
from digests.summary.wording.excerpts import Excerpt, excerpts_of
from digests.summary.wording.pieces import begun, excerpt_pieces
from tests.digests.summary.stories import gate_of


def pieces_of(body, words="", *, is_cut=False):
    backings = gate_of(body).backings
    indices = range(len(backings.places))
    excerpt = next(excerpts_of(indices, backings))
    if words:
        at = backings.text.index(words)
        excerpt = Excerpt(Span(at, at + len(words)), 0.0, is_cut=is_cut)
    return excerpt_pieces(excerpt, indices, backings)


def test_the_figure_and_what_is_counted_stand_out():
    pieces = pieces_of("The mayor said eight of the bridges and 3 roads were closed.")
    assert [(piece.text, piece.style) for piece in pieces] == [
        ("8 of the bridges", Style.FIGURE),
        (" and ", Style.PLAIN),
        ("3 roads", Style.FIGURE),
        (" were closed", Style.PLAIN),
    ]


@pytest.mark.parametrize(
    ("body", "words", "shown"),
    [
        ("“We lost eight boats,” said the mayor.", "", "“We lost eight boats”"),
        ("“There were 8 boats in it,” said the mayor.", "", "“There were 8 boats in it”"),
        ("“We saw 8 boats in it.”", "saw 8 boats in it", "“saw 8 boats in it”"),
        ("“The board has counted eight boats,” said the mayor.", "", "8 boats"),
        ("\"We lost eight boats,\" said the mayor.", "", "“We lost eight boats”"),
        ("The mayor called 8 boats “cruel.”", "called 8 boats “cruel", "called 8 boats “cruel”"),
        ("The mayor called 8 boats “cruel.”", "8 boats", "8 boats"),
        ("The mayor saw “eight boats” sink.", "“eight boats” sink", "“8 boats” sink"),
        ("The mayor saw (and heard) 8 boats sink.", "heard) 8 boats sink", "heard 8 boats sink"),
        ("The\nmayor  saw 8 boats sink.", "mayor  saw 8 boats sink", "mayor saw 8 boats sink"),
        ("The mayor saw 8 boats sink at dawn.", "saw 8 boats sink", "saw 8 boats sink"),
        ("The mayor saw two 12-metre boats sink.", "", "The mayor saw two 12-metre boats sink"),
        ("It has 3 parts: a hull, a mast, a sail.", "has 3 parts: a hull", "has 3 parts: a hull"),
    ],
    ids=str,
)  # fmt: skip
def test_marks_are_paired(body, words, shown):
    assert "".join(piece.text for piece in pieces_of(body, words)) == shown


def test_an_end_in_mid_phrase_is_shown():
    pieces = pieces_of("The mayor saw 8 boats of hers.", "saw 8 boats", is_cut=True)
    assert pieces[-1].text == "…"


@pytest.mark.parametrize(
    ("words", "shown"),
    [("We saw 8 boats", "“We saw 8 boats…”"), ("saw 8 boats in it", "“saw 8 boats in it…”")],
    ids=str,
)
def test_a_cut_within_a_clause_of_a_quotation_is_shown(words, shown):
    gate = gate_of("“We saw 8 boats in it at dawn,” said the mayor.")
    at = gate.backings.text.index(words)
    excerpt = Excerpt(Span(at, at + len(words)), 0.0, ends_clause=False)
    pieces = excerpt_pieces(excerpt, [0], gate.backings)
    assert "".join(piece.text for piece in pieces) == shown
    assert gate.reason(f"{shown} — the mayor") == ""


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("Eight roads were closed in Elm.", "8 roads closed in Elm"),
        ("Eight roads have been closed in Elm.", "8 roads closed in Elm"),
        ("The closing of 8 roads was delayed.", "closing of 8 roads delayed"),
        ("Eight roads were not closed.", "Eight roads were not closed"),
        ("Eight roads are in Elm.", "8 roads are in Elm"),
        ("Eight firms have closed.", "8 firms have closed"),
        ("The mayor of Elm and 8 men were jailed.", "The mayor of Elm and 8 men were jailed"),
        ("Over 40 roads were closed, including 12 lanes.", "Over 40 roads closed, incl. 12 lanes"),
    ],
    ids=str,
)  # fmt: skip
def test_a_line_does_without_were(body, shown):
    assert "".join(piece.text for piece in pieces_of(body)).lower() == shown.lower().replace(
        "eight", "8"
    )


@pytest.mark.parametrize(
    ("text", "begun_so"),
    [("he had", "He had"), ("9 vans", "9 vans"), ("“we had", "“we had"), ("iPhones", "iPhones")],
    ids=str,
)
def test_a_line_begins_with_a_capital(text, begun_so):
    assert begun((Fragment(text),))[0].text == begun_so
