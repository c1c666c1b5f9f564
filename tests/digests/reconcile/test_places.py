"""Places: the names beside a figure, and the one with which its sentence opens."""

import pytest

from tests.digests.reconcile.related import topics_of


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("A Treskan raid killed {12} people in a Karvan camp.", set()),
        ("The Council on Foreign Trade counted {12} people.", set()),
        ("It sank on Nov. {2}.", set()),
        ("{12} people died in Orrel Bridge.", {"orrel", "bridge"}),
        ("A blast in the border town of Orrel killed {12} people.", {"orrel"}),
        ("{12} people died on Monday.", set()),
        ("{12} people died in May.", set()),
        ("An official in Anbel said {12} people died.", set()),
        ("{12} people died, said a doctor in Anbel.", set()),
        ("{12,000} people marched in three cities.", {"many places"}),
        ("{12,000} people flooded the streets of US cities.", {"us", "many places"}),
        ("{12,000} people marched through the streets of Arn.", {"arn"}),
        ("{12,000} people of many cities marched.", set()),
        ("{12} cities in the east marched.", set()),
        ("{12} streets were closed for people of Arn.", set()),
    ],
    ids=str,
)
def test_places_are_read_beside_the_figure(text, places):
    assert topics_of(text)[0].occasion.places == places


@pytest.mark.parametrize(
    ("text", "front"),
    [
        ("In Orrel, {12} people died.", {"orrel"}),
        ("In the worst-hit province, {12} people died.", {"province"}),
        ("In all, {12} people died.", set()),
        ("On Monday, {12} people died.", set()),
        ("{12} people died in Orrel, police said.", set()),
    ],
    ids=str,
)
def test_a_place_may_open_the_sentence(text, front):
    assert topics_of(text)[0].occasion.front == front


@pytest.mark.parametrize(
    ("text", "extents"),
    [
        ("{12} people died in the province, he said.", {"province"}),
        ("{12} people died in that remote region.", {"region"}),
        ("{12} people died across the country.", {"country"}),
        ("{12} people died in a province of the north.", set()),
        ("{12} people died, the province said.", set()),
        ("In the province {12} people died.", set()),
    ],
    ids=str,
)
def test_how_far_a_count_reaches_is_read_behind_it(text, extents):
    assert topics_of(text)[0].occasion.extents == extents
