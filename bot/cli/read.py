"""`whosaid read`: one result per article, in the order given, in the form asked for."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum

import click

from bot.cli.output import FAILED, complain, config_option, configuration_or_exit, is_terminal, say
from bot.cli.sources import Sources
from bot.errors import UnreadableError
from bot.files import list_articles
from bot.model.settings import Configuration
from bot.model.stories import Failure, Story
from bot.render.plain import render_evidence, render_plain
from bot.render.slack import render_slack
from bot.render.telegram import render_telegram
from bot.use_cases.reading import attempt

Outcome = Story | Failure
Page = Callable[[Story], None]

# From this many files on, somebody who waits wants to see that it goes on.
MANY_FILES = 5


class Form(StrEnum):
    """The forms in which a result can be printed."""

    TEXT = "text"
    TELEGRAM = "telegram"
    SLACK = "slack"
    JSON = "json"
    JSONL = "jsonl"


@click.command(short_help="Print an article's post, with the words behind every figure.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--format",
    "form",
    type=click.Choice([str(form) for form in Form]),
    default=str(Form.TEXT),
    show_default=True,
    help="What to print.",
)
@config_option
def read(paths: tuple[str, ...], form: str, config: str | None) -> None:
    """Read articles and print each one's post with the words behind every figure.

    PATH is a web address, a file, a folder of files, or - for standard input. A file is plain
    text (first line: the headline), Markdown (.md) or a web page (.html). What cannot be read is
    named and the others go on; the exit code is then 1. For a chat: telegram (HTML), slack (a
    payload of blocks). For programs: json, jsonl.
    """
    configuration = configuration_or_exit(config)
    places = [place for path in paths for place in expand(path)]
    results = watched(outcomes(places, configuration), len(places))
    if form in PROGRAMS:
        failed = PROGRAMS[Form(form)](results)
    else:
        failed = print_pages(results, PAGES[Form(form)], headed=len(places) > 1)
    if failed:
        sys.exit(FAILED)


def expand(path: str) -> tuple[str | Failure, ...]:
    """Give the articles that a path stands for: itself, or a folder's."""
    try:
        return list_articles(path)
    except UnreadableError as error:
        return (Failure(path, str(error)),)


def outcomes(places: Iterable[str | Failure], configuration: Configuration) -> Iterator[Outcome]:
    """Read the articles one after the other."""
    with Sources(configuration) as sources:
        for place in places:
            if isinstance(place, Failure):
                yield place
            else:
                yield attempt(place, sources.load, configuration.reading)


def watched(results: Iterator[Outcome], total: int) -> Iterable[Outcome]:
    """Show a bar on standard error while many files are read, where nobody else is to be heard."""
    if total < MANY_FILES or is_terminal(sys.stdout) or not is_terminal(sys.stderr):
        return results
    from bot.cli.terminal import bar  # rich is loaded only where people see it

    return bar(results, total)


def print_pages(results: Iterable[Outcome], page: Page, *, headed: bool) -> bool:
    """Print results for people or for a chat; tells whether one failed."""
    failed = False
    for outcome in results:
        if isinstance(outcome, Failure):
            failed = True
            complain(outcome.path, outcome.error)
            continue
        if headed:
            say(f"==> {outcome.path} <==\n")
        page(outcome)
        say()
    return failed


def print_lines(results: Iterable[Outcome]) -> bool:
    """Print one JSON object a line; tells whether one failed.

    The lines are pure ASCII: U+2028 or U+0085 in a quotation would end a line for some readers.
    """
    failed = False
    for outcome in results:
        failed |= isinstance(outcome, Failure)
        click.echo(json.dumps(as_json(outcome)))
    return failed


def print_array(results: Iterable[Outcome]) -> bool:
    """Print one JSON array with an object for each article; tells whether one failed."""
    everything = tuple(results)
    click.echo(json.dumps([as_json(outcome) for outcome in everything], indent=1))
    return any(isinstance(outcome, Failure) for outcome in everything)


def as_json(outcome: Outcome) -> dict[str, object]:
    """Give the interchange object of one result."""
    if isinstance(outcome, Failure):
        return {"path": outcome.path, "error": outcome.error}
    from bot.render.interchange import article_json, page_json  # its hashes load OpenSSL

    found = article_json(outcome.path, outcome.reading, outcome.digest)
    return found | page_json(outcome.page) if outcome.page else found


def text_page(story: Story) -> None:
    """Print for people: the post, then each figure with its speaker, its words and the rule."""
    show_post(story)
    if story.reading.claims:  # a post without any says so itself
        say()
        show_figures(story)


def show_post(story: Story) -> None:
    """Print the post: figures stand out on a terminal, a pipe gets plain text."""
    if is_terminal(sys.stdout):
        from bot.cli.terminal import draw_post  # rich is loaded only where people see it

        draw_post(story.digest)
    else:
        say(render_plain(story.digest))


def show_figures(story: Story) -> None:
    """Print the figures: a table on a terminal, in a pipe three lines for each."""
    if is_terminal(sys.stdout):
        from bot.cli.terminal import draw_figures

        draw_figures(story.reading)
    else:
        say(render_evidence(story.reading))


def telegram_page(story: Story) -> None:
    """Print the messages as they are sent to Telegram, parse mode HTML."""
    say("\n\n".join(render_telegram(story.digest)))


def slack_page(story: Story) -> None:
    """Print the payload as it is sent to Slack."""
    click.echo(json.dumps(render_slack(story.digest), indent=1))


PROGRAMS = {Form.JSONL: print_lines, Form.JSON: print_array}
PAGES: dict[Form, Page] = {
    Form.TEXT: text_page,
    Form.TELEGRAM: telegram_page,
    Form.SLACK: slack_page,
}
