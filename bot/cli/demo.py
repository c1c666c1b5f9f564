"""`whosaid demo`: the article that ships with whosaid, through everything that whosaid does."""

import click

from bot.cli.output import say
from bot.cli.read import show_figures, show_post
from bot.demo import seed_text
from bot.model.settings import Settings
from bot.render.explanation import list_relations
from bot.render.slack import render_slack, slack_words
from bot.render.telegram import render_telegram
from bot.use_cases.reading import read_story

NEXT = """\
With a news article of your own, in plain text, its first line the headline:

  whosaid read article.txt                 the post, and the words behind every figure
  whosaid explain article.txt 1            why figure 1 has its speaker
  whosaid explain --left-out article.txt   which numbers are no figures, and why
  whosaid read --format jsonl article.txt  for programs; also telegram, slack, json
  whosaid --help                           the rest

Where whosaid is not installed: in its own folder, with `uv run` before each of them."""


@click.command(short_help="Show all of it on an article that whosaid brings along.")
def demo() -> None:
    """Show what whosaid does, on an article that it brings along. Offline."""
    story = read_story("the article that ships with whosaid", seed_text(), Settings())
    _head("The post for Telegram, in its HTML")
    say("\n\n".join(render_telegram(story.digest)))
    _head("The post for Slack, the words of its blocks")
    say("\n\n".join(slack_words(render_slack(story.digest))))
    _head("The post as plain text")
    show_post(story)
    _head("Each figure: who said it, in which words, and the rule by which we know")
    show_figures(story)
    _head("How the figures stand to each other")
    say("\n".join(list_relations(story.reading)) or "no relation")
    _head("What to do next")
    say(NEXT)


def _head(words: str) -> None:
    say(f"\n── {words} ──\n")
