"""`whosaid demo`: the article that ships with whosaid, through everything that whosaid does."""

import click

from bot.cli.output import say
from bot.cli.read import show_text
from bot.demo import seed_text
from bot.model import Settings, Story
from bot.render.explanation import list_relations
from bot.render.slack import render_slack
from bot.render.telegram import render_telegram
from bot.use_cases import read_story

NEXT = """\
Next, with a news article of your own (plain text, its first line is the headline):

  whosaid read article.txt                 the post, and the words behind every figure
  whosaid explain article.txt 1            why figure 1 has its speaker
  whosaid explain --left-out article.txt   which numbers are no figures, and why
  whosaid read --format jsonl article.txt  for programs; also telegram, slack, json
  whosaid --help                           the rest"""


@click.command()
def demo() -> None:
    """Show what whosaid does, on an article that it brings along. Offline."""
    story = read_story("the article that ships with whosaid", seed_text(), Settings())
    _head("For Telegram (HTML)")
    say("\n\n".join(render_telegram(story.digest)))
    _head("For Slack (the words of its blocks)")
    say("\n\n".join(slack_words(render_slack(story.digest))))
    _head("As plain text, then each figure: who said it, in which words, by which rule")
    show_text(story)
    _head("How the figures stand to each other")
    say("\n".join(list_relations(story.reading)) or "no relation")
    say()
    say(NEXT)


def _head(words: str) -> None:
    say(f"\n── {words} ──\n")
