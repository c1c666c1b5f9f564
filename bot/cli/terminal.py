"""What people see on a terminal: posts with bold figures, a table of figures, a progress bar.

Only imported where a terminal is: rich takes longer to load than an article takes to read.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from rich.text import Text

from bot.model.stories import Failure, Story
from bot.render.explanation import speaker_words, stated
from bot.render.harmless import harmless, on_one_line
from digests import Article, Claim, Digest, LineKind, Reading, Style

BULLET = "• "
STYLES = {
    Style.PLAIN: "",
    Style.FIGURE: "bold",
    Style.SOURCE: "cyan",
    Style.LABEL: "bold yellow",
    Style.WITHDRAWN: "strike",
}


def bar(results: Iterable[Story | Failure], total: int) -> Iterator[Story | Failure]:
    """Pass the results on, with a progress bar on standard error; errors stand above it."""
    console = Console(stderr=True, highlight=False)
    # Standard output is a file or a pipe then, and gets what it gets without a bar.
    with Progress(console=console, transient=True, redirect_stdout=False) as progress:
        yield from progress.track(results, total=total, description="Reading")


def draw_post(digest: Digest) -> None:
    """Print the post; a claim that needs several lines goes on behind its bullet."""
    console = _console()
    for line in post(digest).split("\n", allow_blank=True):
        console.print(hanging(line, console) if line.plain.startswith(BULLET) else line)


def hanging(line: Text, console: Console) -> Text:
    """Break a claim's line into lines of the terminal, all but the first indented."""
    pieces = line[len(BULLET) :].wrap(console, max(1, console.width - len(BULLET)))
    for piece in pieces:
        piece.rstrip()
    return Text.assemble(line[: len(BULLET)], Text("\n" + " " * len(BULLET)).join(pieces))


def draw_figures(reading: Reading) -> None:
    """Print each figure with its speaker, its words and the rule that decided."""
    _console().print(figures_table(reading) if reading.claims else "no figures")


def draw_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table; what is too long for its column is folded, never cut."""
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(Text(harmless(cell)) for cell in row))
    _console().print(table)


def _console() -> Console:
    return Console(file=sys.stdout, highlight=False, emoji=False, markup=False)


def post(digest: Digest) -> Text:
    """Draw the post as a chat shows it: the headline, figures and fixed words stand out."""
    plain = digest.text
    drawn = Text(harmless(plain))
    at = 0
    for line in digest.lines:
        for fragment in line.fragments:
            start = plain.index(fragment.text, at)
            at = start + len(fragment.text)
            bold = line.kind is LineKind.TITLE
            drawn.stylize("bold" if bold else STYLES[fragment.style], start, at)
    return drawn


def figures_table(reading: Reading) -> Table:
    """Draw one row for each figure; the numbers are those that `whosaid explain` takes.

    A name that is too long for its column is folded: cut short it would be another name.
    """
    table = Table(box=SIMPLE_HEAD, pad_edge=False, expand=True)
    table.add_column("#", justify="right", no_wrap=True)
    table.add_column("figure", style="bold", ratio=4, overflow="fold")
    table.add_column("who says it", style="cyan", ratio=5, min_width=11, overflow="fold")
    table.add_column("in which words, and the rule", ratio=9, overflow="fold")
    for number, claim in enumerate(reading.claims, start=1):
        table.add_row(str(number), *_cells(claim, reading.article))
    return table


def _cells(claim: Claim, article: Article) -> tuple[Text, ...]:
    counted = f"{stated(claim.figure, article)} {claim.figure.referent.what}".rstrip()
    return (
        Text(harmless(counted)),
        Text(harmless(speaker_words(claim))),
        Text.assemble(_words(claim, article), (f"\nrule: {claim.rule}", "dim")),
    )


def _words(claim: Claim, article: Article) -> Text:
    """Give the evidence with the figure in bold."""
    figure, evidence = claim.figure.span, claim.evidence
    return Text.assemble(
        on_one_line(article.text[evidence.start : figure.start]),
        (on_one_line(figure.of(article.text)), "bold"),
        on_one_line(article.text[figure.end : evidence.end]),
    )
