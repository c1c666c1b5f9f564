"""The fixed words of a post."""

import pytest

from digests.summary.lexicon.fixed_words import footer_of, own_voice, publisher_of
from digests.text import read_plain


def article(publisher):
    return read_plain(f"Elm\n\nIt rained.\n\nSource: {publisher}" if publisher else "Elm\n\nDry.")


@pytest.mark.parametrize(
    ("publisher", "shown", "own"),
    [
        ("Elm Echo", "Elm Echo", "Elm Echo itself"),
        ("Elm \t Echo", "Elm Echo", "Elm Echo itself"),
        ("E" * 60, "E" * 60, "E" * 60 + " itself"),
        ("E" * 61, "", "the outlet itself"),
        ("", "", "the outlet itself"),
    ],
    ids=ascii,
)
def test_the_outlet_is_named_if_it_has_a_name(publisher, shown, own):
    assert publisher_of(article(publisher)) == shown
    assert own_voice(article(publisher)) == own


def test_a_footer_without_a_publisher_begins_with_a_capital():
    assert footer_of(article("Elm Echo"), "no figures") == "Elm Echo · no figures"
    assert footer_of(article(""), "no figures") == "No figures"
