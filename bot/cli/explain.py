"""`whosaid explain`: why a figure has its speaker, and why a number was left out."""

import sys

import click

from bot.cli.output import FAILED, complain, config_option, configuration_or_exit, say
from bot.cli.sources import Sources
from bot.errors import BotError
from bot.render.explanation import explain_figure, explain_left_out, list_figures
from bot.use_cases.reading import figure_index, one_line, read_loaded
from digests import DigestsError, Reading


@click.command(short_help="Tell why a figure has its speaker, or why a number is none.")
@click.argument("path", metavar="PATH")
@click.argument("number", type=int, metavar="[N]", required=False)
@click.option("--left-out", is_flag=True, help="List the numbers that are no figures, and why.")
@config_option
def explain(path: str, number: int | None, left_out: bool, config: str | None) -> None:  # noqa: FBT001 - click passes it by name
    """Explain why figure N of an article has its speaker: rule, cue, candidates, evidence.

    Figures are numbered from 1, as `whosaid read` prints them. Without N they are listed.
    PATH is what `whosaid read` takes, but no folder.
    """
    if left_out and number is not None:
        raise click.UsageError("Give the number of a figure or --left-out, not both.")
    configuration = configuration_or_exit(config)
    try:
        with Sources(configuration) as sources:
            reading = read_loaded(sources.load(path))
        rows = chosen_rows(reading, number, left_out=left_out)
    except (BotError, DigestsError) as error:
        complain(path, one_line(str(error)))
        sys.exit(FAILED)
    for row in rows:
        say(row)


def chosen_rows(reading: Reading, number: int | None, *, left_out: bool) -> tuple[str, ...]:
    """Give the lines that were asked for. Raises NoSuchFigureError."""
    if number is not None:
        account = explain_figure(reading, figure_index(reading, number))
        return tuple(f"{label:<11} {words}" for label, words in account)
    if left_out:
        return tuple(f"{number}: {reason}" for number, reason in explain_left_out(reading)) or (
            "no number was left out",
        )
    listed = tuple(f"{number:>3}  {words}" for number, words in list_figures(reading))
    return listed or ("no figures",)
