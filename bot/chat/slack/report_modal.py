"""The form in which somebody says that a figure is wrong; pure."""

from bot.chat.commands import ReportWrong
from bot.chat.slack.heard import Heard, Payload
from bot.chat.slack.views import Field, draw_form
from bot.model.deliveries import Post
from bot.render.harmless import on_one_line
from bot.render.slack import WRONG
from bot.use_cases.looking_back import shown_quotes

WHOLE = "0"
MOST_CHOICES = 100  # a menu of Slack has no more


def draw_report(post: Post, heard: Heard) -> Payload:
    """Ask which figure is wrong, and how."""
    quotes = enumerate(shown_quotes(post)[: MOST_CHOICES - 1], start=1)
    figures = tuple(
        (on_one_line(f"{number}  {quote.figure} {quote.what} — {quote.speaker}"), str(number))
        for number, quote in quotes
    )
    choices = (("The whole post", WHOLE), *figures)
    fields = (
        Field("figure", "Which figure?", WHOLE, choices=choices),
        Field("words", "What is wrong?", is_optional=True, is_long=True),
    )
    return draw_form(WRONG, "What is wrong?", fields, heard)


def read_report(answers: dict[str, str]) -> ReportWrong:
    """Read what somebody says is wrong."""
    number = answers.get("figure", WHOLE)
    words = on_one_line(answers.get("words", "")).strip()
    return ReportWrong(int(number) if number.isdecimal() else 0, words)
