"""Which figure is a part of which."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.digests.figures.marked import read, wholes


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # including, among
        ("{55} villagers died, including {12} women and {19} children", [None, 0, 0]),
        ("{55} villagers, including {12} women, {19} children and {two} nurses, died",
         [None, 0, 0, 0]),
        ("{Nineteen} bodies, among them those of {six} sailors, were found", [None, 0]),
        ("The blast killed {23}, among them {14} children", [None, 0]),
        ("{14} were hurt, including all aboard, and {one} worker on the ground", [None, 0]),
        ("The deal is worth {$5 million}, including {$2 million} in shares", [None, 0]),
        ("It killed {12} people and injured {30}, including {five} children", [None, None, 1]),
        ("Three raids killed {55} people and hit {three} farms, including {12} children",
         [None, None, 0]),
        # of
        ("{9} of the {12} jurors agreed", [1, None]),
        ("Only {three} of {40} wells were clean", [1, None]),
        ("He admitted {29} out of {30} charges", [1, None]),
        ("Of the {52} miners, {29} were rescued and {23} are missing", [None, 0, 0]),
        ("{Twenty} states are at war. Out of the {20}, {10} are in the north", [None, None, 1]),
        ("Of {$5 million} raised, {$2 million} went to schools", [None, 0]),
        # of them, of whom
        ("Police held {40} people, {12} of them minors", [None, 0]),
        ("{30} people died, {three} of whom were children", [None, 0]),
        ("The army fired {40} rockets, of which {28} were shot down", [None, 0]),
        ("{30} people died. {Three} of them were children", [None, 0]),
        ("{Two} children were among {12} people killed", [1, None]),
        # brackets, dashes, a list that adds up
        ("{20} people ({12} women and {eight} men) were on the boat", [None, 0, 0]),
        ("{20} people – {12} women, {eight} men – were on the boat", [None, 0, 0]),
        ("{20} bodies were recovered, {eleven} women and {nine} men", [None, 0, 0]),
        # told by place, said of some
        ("{Ten} people were killed, {seven} in Lima and {three} in Cusco", [None, 0, 0]),
        ("It has {500} workers, {300} in Spain and {200} in Italy", [None, 0, 0]),
        ("He wrote {three} books, {one} with his wife", [None, 0]),
        ("{48,000} people are missing, and at least {21,600} are minors", [None, 0]),
        # the sentence before
        ("{Thirty} people were killed. The dead included {four} nurses and {two} drivers",
         [None, 0, 0]),
        ("{30} people were killed and {40} hurt. Among the dead were {four} nurses",
         [None, None, 0]),
        ("{Thirty} people were on the ferry. They included {four} nurses", [None, 0]),
        ("{12,400} people fled, up from {7,900}. Of those, {3,150} are in tents", [None, None, 0]),
        ("The blaze killed {31} people. {Nineteen} of the dead were women", [None, 0]),
        ("{Two} of the city's {seven} schools closed", [1, None]),
        ("Among the {12} people killed were {three} nurses", [None, 0]),
    ],
    ids=str,
)  # fmt: skip
def test_parts_know_their_whole(sentence, expected):
    assert wholes(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "{55} people were killed and {20} injured",
        "{12} people were hurt in Lima, {three} in Cusco",
        "The boat carried {33} passengers and {six} crew members",
        "{55} villagers were killed in {three} air strikes",
        "The fund has {12} workers, including {$2 million} for rent",
        "{12} people, including a family of {15}, died",
        "{12} people, including {three} vans, were moved",
        "{Five} people died, including {19} children",
        "{40} people ({12} more than last year) were fined",
        "It hit {100} farms – {19} different villages",
        "{12} people, {five} dogs and {two} cats lived there",
        "Of the {52} miners, many were helped by {three} helicopters",
        "They included {four} nurses",
        "{30} people died. It rained. They included {four} nurses",
        "{12} people died and {40} were hurt. {Three} of them were children",
        "They went through {40} pages. It took {two} of us a week",
        "{48%} of {60} farmers, including {12%} of the young, agreed",
        "It lies {280 km} ({175 miles}) north of here",
        "{30} people were killed. In the south, {four} nurses were hurt",
        "The price rose from {$12} to {$15}",
    ],
    ids=str,
)
def test_no_whole_is_made_up(sentence):
    assert set(wholes(sentence)) == {None}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "{22} people died in the shop. {Eight} Peruvians died in the attack",
            [None, 0],
            marks=pytest.mark.xfail(
                strict=True, reason="only the world tells that they are among the 22"
            ),
        ),
        pytest.param(
            "{33} passengers and {six} crew were aboard. {Five} people, all crew, were saved",
            [None, None, 1],
            marks=pytest.mark.xfail(strict=True, reason='"all crew" is not read'),
        ),
    ],
)
def test_known_limits(sentence, expected):
    assert wholes(sentence) == expected


PIECES = st.lists(
    st.sampled_from(
        [
            "{12} people",
            "{5} women",
            "{dozens} of farmers",
            "{19} children",
            "{three} of them",
            "{9} of the",
            "{$5 million}",
            "{half}",
            "including",
            "among them",
            "of the",
            ",",
            "and",
            "were killed",
            "(",
            ")",
            "–",
            ". They included",
            ". Of the",
        ]
    ),
    max_size=14,
)


@given(PIECES)
def test_a_part_is_smaller_than_its_whole_and_there_are_no_circles(pieces):
    _, figures = read(" ".join(pieces))
    for figure in figures:
        seen = [figure]
        while seen[-1].part_of is not None:
            seen.append(figures[seen[-1].part_of])
            assert len(seen) <= len(figures)
        for part, whole in pairwise(seen):
            assert part.quantity.kind == whole.quantity.kind
            least, most = part.quantity.value, whole.quantity.value
            assert least is None or most is None or least < most


def test_vague_wholes_have_no_upper_limit():
    _, figures = read("{Dozens} of people died, including {60} women")
    assert figures[1].part_of == 0
    assert figures[1].quantity.value == Decimal(60)


def test_a_text_without_figures_has_no_parts():
    assert read("Nobody was there")[1] == ()
