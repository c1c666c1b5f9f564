"""The buttons under a digest."""

import re
from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.chat.telegram.pressing import NOTHING_SHOWN, Act, Press, write_press
from bot.model.deliveries import Post, Quote, StoryPost
from bot.render.harmless import on_one_line
from bot.render.links import safe_address
from bot.use_cases.looking_back import shown_quotes, stated_by

# What fits into a button on a phone, in two lines at most.
LONG = 60
# Telegram takes a hundred buttons under a message, and nobody reads more than these.
MOST_FIGURES = 40

# Telegram refuses a button to a host without a dot ("http://localhost:8080": "Wrong HTTP URL"),
# and with it the whole message.
HOST = re.compile(r"https?://(?:\[[0-9a-f:.]+\]|[^/?#:]+\.[^/?#:]+)(?:[:/?#]|$)", re.IGNORECASE)

Row = list[InlineKeyboardButton]
Button = InlineKeyboardButton | None


def digest_keyboard(
    digest: str, post: Post, evidence: str = "", shown: frozenset[Act] = NOTHING_SHOWN
) -> InlineKeyboardMarkup:
    """Give the buttons of a digest; what is shown already has none.

    `evidence` is the address of its page, "" for none.
    """
    there = {Act.QUOTES: bool(shown_quotes(post)), Act.CHART: post.pictures > 0, Act.WRONG: True}
    named = {
        Act.QUOTES: "Quotes",
        Act.CHART: "Charts" if post.pictures > 1 else "Chart",
        Act.WRONG: "Wrong?",
    }
    first = [
        _press(words, Press(act, digest, shown=shown))
        for act, words in named.items()
        if there[act] and act not in shown
    ]
    second = [_link("Evidence", evidence), _read_at(post.stories)]
    return _rows(first, second)


def figures_keyboard(
    digest: str, quotes: tuple[Quote, ...], shown: frozenset[Act] = NOTHING_SHOWN
) -> InlineKeyboardMarkup:
    """Ask which figure of a digest is wrong; two may be the same number by two speakers."""
    figures = [
        _press(
            _cut(f"{number}. {stated_by(quote)}", LONG),
            Press(Act.REPORT, digest, number, shown),
        )
        for number, quote in enumerate(quotes[:MOST_FIGURES], start=1)
    ]
    last = [
        _press("Something else", Press(Act.REPORT, digest, shown=shown)),
        _press("Back", Press(Act.BACK, digest, shown=shown)),
    ]
    return _rows(*([button] for button in figures), last)


def _rows(*rows: Sequence[Button]) -> InlineKeyboardMarkup:
    kept: list[Row] = [[button for button in row if button] for row in rows]
    return InlineKeyboardMarkup([row for row in kept if row])


def _read_at(stories: tuple[StoryPost, ...]) -> Button:
    """Give the way to the article, when there is one alone; the others stand in the text."""
    if len(stories) != 1:
        return None
    outlet = _cut(stories[0].publisher, LONG)
    return _link(f"Read at {outlet}" if outlet else "Read", stories[0].url)


def _link(words: str, url: str) -> Button:
    address = safe_address(url)
    return InlineKeyboardButton(words, url=address) if HOST.match(address) else None


def _press(words: str, press: Press) -> Button:
    data = write_press(press)
    return InlineKeyboardButton(words, callback_data=data) if data else None


def _cut(words: str, most: int) -> str:
    line = on_one_line(words).strip()
    return line if len(line) <= most else f"{line[: most - 1]}…"
