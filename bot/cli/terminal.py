"""What people see on a terminal: posts with bold figures, a table of figures, a progress bar.

Only imported where a terminal is: rich takes longer to load than an article takes to read.
"""

import sys
from collections.abc import Iterable

from rich.console import Console
from rich.progress import track
from rich.table import Table
from rich.text import Text

from bot.cli.output import harmless
from bot.model import Failure, Story
from bot.render.explanation import speaker_words
from digests import Claim, Digest, LineKind, Reading, Style

STYLES = {
    Style.PLAIN: "",
    Style.FIGURE: "bold",
    Style.SOURCE: "cyan",
    Style.LABEL: "bold yellow",
}


def bar(results: Iterable[Story | Failure], total: int) -> Iterable[Story | Failure]:
    """Pass the results on, with a progress bar on standard error."""
    console = Console(stderr=True)
    return track(results, "Reading", total=total, console=console, transient=True)


def show_story(story: Story) -> None:
    """Print the post, then each figure with its speaker, its words and the rule that decided."""
    console = Console(file=sys.stdout, highlight=False)
    console.print(post(story.digest))
    console.print()
    console.print(figures_table(story.reading) if story.reading.claims else "no figures")


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
    """Draw one row for each figure; the numbers are those that `whosaid explain` takes."""
    table = Table("#", "figure", "who says it", "in which words", "rule", pad_edge=False)
    for number, claim in enumerate(reading.claims, start=1):
        table.add_row(str(number), *(Text(harmless(cell)) for cell in _cells(claim, reading)))
    return table


def _cells(claim: Claim, reading: Reading) -> tuple[str, ...]:
    figure, text = claim.figure, reading.article.text
    words = " ".join(claim.evidence.of(text).split())
    counted = f"{figure.span.of(text)} {figure.referent.what}".rstrip()
    return counted, speaker_words(claim), f"“{words}”", claim.rule
