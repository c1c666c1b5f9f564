"""Coincidences: the same unusual number of people from two speakers is one number."""

import pytest

from digests.reconcile.coincidences import find_coincidences
from tests.digests.reconcile.related import topics_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The boat carried {33} passengers. He said {33} people were on board.", 1),
        ("The boat carried {30} passengers. He said {30} people were on board.", 0),
        ("The boat carried {12} passengers. He said {12} people were on board.", 0),
        ("The fire killed {33} people. He said {33} people were injured.", 0),
        ("The boat carried {33} passengers. He said {33} boats were lost.", 0),
        ("The boat carried {33} passengers. He said {33} soldiers were lost.", 0),
    ],
    ids=str,
)
def test_an_unusual_number_is_one(text, found):
    assert len(list(find_coincidences(topics_of(text)))) == found
