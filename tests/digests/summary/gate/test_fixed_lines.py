"""The headline and the footer are known again, and nothing that only looks like them."""

import pytest

from digests.summary.gate.fixed_lines import LONGEST_WORD, SHORTEST_CUT, is_footer, is_title
from digests.summary.lexicon.fixed_words import LONGEST_HEADLINE
from digests.text import read_plain
from tests.digests.summary.stories import reading_of

ARTICLE = read_plain("Flood  kills ‘nine’ in the north of Elm\n\nNine died.\n\nSource: Elm Echo")
LONG = "Flood in the north of Meridel, the worst of the century, " * 4 + "kills nine"


@pytest.mark.parametrize(
    "line",
    ["Flood  kills ‘nine’ in the north of Elm", "Flood kills 'nine' in the north of Elm"],
    ids=str,
)
def test_the_headline_is_known(line):
    assert is_title(line, ARTICLE)


@pytest.mark.parametrize(
    "line",
    [
        "Flood kills ten in the north of Elm",
        "Flood kills ‘nine’ in the north",
        "Flood kills ‘nine’ in the north…",
        "Flood  kills ‘nine’ in the north of Elm…",
        "…",
        "kills ‘nine’ in the north of Elm",
        "",
    ],
    ids=str,
)
def test_other_words_are_no_headline(line):
    assert not is_title(line, ARTICLE)


@pytest.mark.parametrize(
    ("length", "end", "is_known"),
    [
        (LONG.index(" ", SHORTEST_CUT), "…", True),
        (LONG.index(" ", SHORTEST_CUT), "", False),
        (LONG.index(" ", SHORTEST_CUT) + 2, "…", False),
        (LONG.rindex(" ", 0, SHORTEST_CUT), "…", False),
    ],
)
def test_only_a_long_headline_may_be_cut_and_only_between_words(length, end, is_known):
    assert is_title(LONG[:length] + end, read_plain(f"{LONG}\n\nNine died.")) is is_known


@pytest.mark.parametrize(("spare", "is_known"), [(0, False), (1, True)])
def test_a_headline_of_usual_length_may_not_be_cut(spare, is_known):
    headline = ("Flood " * LONGEST_HEADLINE)[: LONGEST_HEADLINE + spare - 3] + " of"
    headline = headline[: LONGEST_HEADLINE + spare]
    cut = headline[: headline.rindex(" ", 0, 120)] + "…"
    assert is_title(cut, read_plain(f"{headline}\n\nNine died.")) is is_known


def test_an_endless_word_may_be_cut_anywhere():
    headline = "Flood in Meridel " * 6 + "x" * 200
    article = read_plain(f"{headline}\n\nNine died.")
    at = headline.index("x")
    assert is_title(headline[: at + LONGEST_WORD] + "…", article)
    assert not is_title(headline[: at + LONGEST_WORD - 1] + "…", article)


STORY = "Flood in Elm\n\nThe mayor said that {} had died.\n"


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("every figure quoted from the text", "9 people"),
        ("no figure shown", "9 people"),
        ("no figures in the text", "nobody"),
    ],
)
def test_the_footer_names_the_publisher(words, body):
    nameless = reading_of(STORY.format(body))
    named = reading_of(STORY.format(body) + "\nSource: Elm Echo\n")
    assert is_footer(f"Elm Echo · {words}", named)
    assert is_footer(words.capitalize(), nameless)
    assert not is_footer(f"Tarn Echo · {words}", named)
    assert not is_footer(words.capitalize(), named)
    assert not is_footer(f"Elm Echo · {words}", nameless)
    assert not is_footer(words, nameless)


def test_an_article_with_figures_is_not_told_to_have_none():
    assert not is_footer("No figures in the text", reading_of(STORY.format("9 people")))
