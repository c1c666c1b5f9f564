"""A figure of a line leads to the words behind it, or to none: never to those of another."""

import pytest

from bot.model.deliveries import Quote
from bot.render.evidence.leading import lead
from digests import Fragment, Line, LineKind, Style


def quote(figure, what=""):
    return Quote(figure, what, "", "", 0, 0)


def led(line_kind, figures, quotes):
    """Give the number to which each figure of a line leads, and those behind the line."""
    fragments = tuple(Fragment(figure, Style.FIGURE) for figure in figures)
    numbered = {index + 10: (index + 1, each) for index, each in enumerate(quotes)}
    told = lead(Line(line_kind, fragments, tuple(numbered)), 1, numbered)
    return tuple(part.number for part in told.parts), told.others


CLAIM, RELATION = LineKind.CLAIM, LineKind.RELATION


@pytest.mark.parametrize(
    ("kind", "figures", "quotes", "leads"),
    [
        (CLAIM, ["55 civilians"], [quote("55")], ((1,), ())),
        (CLAIM, ["5.2 tonnes", "5 men"], [quote("5.2 tonnes"), quote("5")], ((1, 2), ())),
        # The order of the claims is not that of the line.
        (CLAIM, ["3 men", "9 men"], [quote("9"), quote("3")], ((2, 1), ())),
        # One word number: what alone is left over.
        (CLAIM, ["55 men", "3 strikes"], [quote("55"), quote("three")], ((1, 2), ())),
        # Two word numbers: nobody knows which is which.
        (CLAIM, ["8 men", "3 strikes"], [quote("three"), quote("eight")], ((0, 0), (1, 2))),
        # The same number twice: the noun tells.
        (
            CLAIM,
            ["9 women", "9 men"],
            [quote("9", "men hurt"), quote("9", "women hurt")],
            ((2, 1), ()),
        ),
        (CLAIM, ["9", "9"], [quote("9"), quote("9")], ((0, 0), (1, 2))),
        # Two sources behind one figure of a relation.
        (
            RELATION,
            ["55 men", "60 men"],
            [quote("55"), quote("55"), quote("60")],
            ((1, 3), (2,)),
        ),
        (CLAIM, ["155 men"], [quote("55"), quote("12")], ((0,), (1, 2))),
        (CLAIM, [], [quote("55")], ((), (1,))),
    ],
    ids=str,
)
def test_a_figure_leads_where_one_claim_alone_can_be_meant(kind, figures, quotes, leads):
    assert led(kind, figures, quotes) == leads
