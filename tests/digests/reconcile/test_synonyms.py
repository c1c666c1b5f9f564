"""Near synonyms: two words for the same counted."""

import pytest

from digests.reconcile.synonyms import leading


@pytest.mark.parametrize(
    ("word", "other", "same"),
    [
        ("job", "position", True),
        ("militant", "insurgent", True),
        ("house", "home", True),
        ("soldier", "troops", True),
        ("policeman", "officer", True),
        ("policeman", "soldier", False),
        ("soldier", "militant", False),
        ("civilian", "militant", False),
        ("passenger", "crew", False),
        ("refugee", "migrant", False),
    ],
)
def test_words_for_the_same_have_one_leading_word(word, other, same):
    assert (leading(word) == leading(other)) is same
