"""Excerpts in pieces: figures stand out, marks have their partners, cuts are shown."""

import pytest

from digests.model import Span, Style
from digests.summary.excerpts import excerpts_of
from digests.summary.pieces import excerpt_pieces
from tests.digests.summary.stories import gate_of


def pieces_of(body, words=""):
    backings = gate_of(body).backings
    indices = range(len(backings.places))
    span = next(excerpts_of(indices, backings))
    if words:
        at = backings.text.index(words)
        span = Span(at, at + len(words))
    return excerpt_pieces(span, indices, backings)


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
        ("\"We lost eight boats,\" said the mayor.", "", "“We lost eight boats”"),
        ("The mayor saw “eight boats” sink.", "“eight boats” sink", "“8 boats” sink"),
        ("The mayor saw (and heard) 8 boats sink.", "heard) 8 boats sink", "heard 8 boats sink"),
        ("The\nmayor  saw 8 boats sink.", "mayor  saw 8 boats sink", "mayor saw 8 boats sink"),
        ("The mayor saw 8 boats sink at dawn.", "saw 8 boats sink", "saw 8 boats sink…"),
        ("The mayor saw 8 boats sink, he wept.", "saw 8 boats sink", "saw 8 boats sink"),
        ("The mayor saw two 12-metre boats sink.", "", "The mayor saw two 12-metre boats sink"),
        ("The mayor saw 8 boats sink (badly).", "saw 8 boats sink", "saw 8 boats sink…"),
        ("It has 3 parts: a hull, a mast, a sail.", "has 3 parts: a hull", "has 3 parts: a hull…"),
    ],
    ids=str,
)  # fmt: skip
def test_marks_are_paired_and_cuts_are_shown(body, words, shown):
    assert "".join(piece.text for piece in pieces_of(body, words)) == shown
