"""The headline and the footer are known again, and nothing that only looks like them."""

import pytest

from digests.summary.fixed_lines import is_footer, is_title
from digests.text import read_plain

ARTICLE = read_plain("Flood  kills ‘nine’ in the north of Elm\n\nNine died.\n\nSource: Elm Echo")
NAMELESS = read_plain("Flood\n\nNine died.")


@pytest.mark.parametrize(
    "line",
    [
        "Flood  kills ‘nine’ in the north of Elm",
        "Flood kills 'nine' in the north of Elm",
        "Flood kills ‘nine’ in the north…",
        "Flood kills ‘nine’ in…",
    ],
    ids=str,
)
def test_the_headline_is_known(line):
    assert is_title(line, ARTICLE)


@pytest.mark.parametrize(
    "line",
    [
        "Flood kills ten in the north of Elm",
        "Flood kills ‘nine’ in the north",
        "Flood kills ‘nine’ in the nor…",
        "Flood kills ‘nine’…",
        "…",
        "kills ‘nine’ in the north of Elm",
        "",
    ],
    ids=str,
)
def test_other_words_are_no_headline(line):
    assert not is_title(line, ARTICLE)


@pytest.mark.parametrize(
    "words", ["every figure quoted from the text", "no figures in the text", "no figure shown"]
)
def test_the_footer_names_the_publisher(words):
    assert is_footer(f"Elm Echo · {words}", ARTICLE)
    assert is_footer(words.capitalize(), NAMELESS)
    assert not is_footer(f"Tarn Echo · {words}", ARTICLE)
    assert not is_footer(words.capitalize(), ARTICLE)
    assert not is_footer(f"Elm Echo · {words}", NAMELESS)
    assert not is_footer(words, NAMELESS)
