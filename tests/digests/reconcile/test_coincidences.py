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
        ("About {12,000} people have fled. {12,000} people have crossed the border.", 1),
        ("About {10,000} people have fled. {10,000} people have crossed the border.", 0),
        ("The deal is worth {$42}. She put its worth at {$42}.", 1),
        ("The rate was {33 percent}. He said {33 percent} was too high.", 1),
        ("The rate rose {33 percent}. He said {33 percent} of pupils were ill.", 0),
        ("The firm made {$42} a share. He said it paid {$42} a week.", 0),
        ("A poll found {51%} back it. The poll also found {51%} drink tea.", 0),
        ("The firm made {$42}. Analysts had forecast a profit of {$42}.", 0),
        ("The deal is worth {$40}. He had {$40}.", 0),
        ("The fire killed {33} people. He said {33} people were injured.", 0),
        ("The boat carried {33} passengers. He said {33} boats were lost.", 0),
        ("The boat carried {33} passengers. He said {33} soldiers were lost.", 0),
    ],
    ids=str,
)
def test_an_unusual_number_is_one(text, found):
    assert len(list(find_coincidences(topics_of(text)))) == found
