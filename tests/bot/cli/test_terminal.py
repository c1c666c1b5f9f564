"""What a terminal shows: the whole post, every figure, and nothing that an article could steer."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from bot.cli.terminal import BULLET, figures_table, hanging, post
from bot.render.harmless import harmless
from digests import Digest, Fragment, Line, LineKind, Style
from tests.bot.render.made import CLAIMS, DIGEST, READING, digests, reading_of


def printed(drawn, width: int) -> str:
    screen = io.StringIO()
    Console(file=screen, width=width, highlight=False).print(drawn)
    return screen.getvalue()


def looks(words: str) -> set[str]:
    """Give the styles in which some words of the post stand."""
    drawn = post(DIGEST)
    at = drawn.plain.index(words)
    return {str(span.style) for span in drawn.spans if span.start <= at < span.end} - {""}


@pytest.mark.parametrize(
    ("words", "style"),
    [
        ("Ferry sinks", {"bold"}),
        ("at least 9 people", {"bold"}),
        ("11 people", {"bold"}),
        (" drowned", set()),
        ("coastguard officials", {"cyan"}),
        ("Differ:", {"bold yellow"}),
        ("Tarn Courier", set()),
    ],
)
def test_what_matters_stands_out(words, style):
    assert looks(words) == style


@given(digests())
def test_the_post_is_shown_whole(digest):
    assert post(digest).plain == harmless(digest.text)


@given(st.text(max_size=200), st.integers(10, 80))
def test_a_claim_goes_on_behind_its_bullet(words, width):
    line = post(Digest(READING, (Line(LineKind.CLAIM, (Fragment(BULLET + words),)),)))
    console = Console(width=width)
    (first, *others) = hanging(line, console).plain.split("\n")
    assert first.startswith(BULLET)
    assert all(other.startswith("  ") for other in others)


def test_a_claim_is_as_wide_as_the_terminal_and_keeps_its_styles():
    line = post(DIGEST).split("\n")[2]
    drawn = hanging(line, Console(width=30))
    assert max(map(len, drawn.plain.split("\n"))) <= 30
    assert "".join(drawn.plain.split()) == "".join(line.plain.split())
    bold = [drawn.plain[s.start : s.end] for s in drawn.spans if s.style == "bold"]
    assert " ".join(bold).split() == ["at", "least", "9", "people"]


def test_a_repeated_word_is_styled_where_it_stands():
    line = Line(LineKind.CLAIM, (Fragment("9 of "), Fragment("9", Style.FIGURE)))
    (bold,) = [span for span in post(Digest(READING, (line,))).spans if span.style]
    assert (bold.start, bold.end) == (7, 8)


def test_the_table_has_a_row_for_each_figure():
    shown = printed(figures_table(READING), 180)
    for words in (
        "At least nine people drowned",
        "Edda Lorne, via coastguard officials",
        "denied by Edda Lorne",
        "the outlet itself",
        "Two sailors, Lorne denied, had been asleep.",
        "rule: speaker, cue, content",
    ):
        assert words in shown


@pytest.mark.parametrize("width", range(40, 200, 20))
def test_the_table_is_no_wider_than_the_terminal(width):
    lines = printed(figures_table(READING), width).splitlines()
    assert max(map(len, lines)) <= width


@given(st.text(max_size=60))
def test_brackets_in_an_article_are_no_styles(words):
    text = f"Headline\n\n[bold]5[/bold] [/] {words}"
    start = text.index("5")
    claim = CLAIMS[3]
    span = claim.figure.span._replace(start=start, end=start + 1)
    figure = type(claim.figure)(span, claim.figure.quantity)
    table = figures_table(reading_of(text, type(claim)(figure, claim.standing, span, "[rule]")))
    shown = printed(table, 80)
    assert "[rule]" in shown
    assert "\x1b" not in shown
