"""The buttons under a digest."""

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.chat.telegram.pressing import Act, Press, write_press
from bot.model.deliveries import Post, Quote, StoryPost
from bot.render.harmless import on_one_line
from bot.render.links import safe_address
from bot.use_cases.looking_back import shown_quotes, stated_by

# What fits into a button on a phone, in two lines at most.
LONG = 60
# Telegram takes a hundred buttons under a message, and nobody reads more than these.
MOST_FIGURES = 40

Row = list[InlineKeyboardButton]


def digest_keyboard(digest: str, post: Post, *, is_unfolded: bool = False) -> InlineKeyboardMarkup:
    """Give the buttons of a digest; once its quotes are unfolded there is none for them."""
    has_quotes = bool(shown_quotes(post)) and not is_unfolded
    wanted = (("Quotes", Act.QUOTES),) * has_quotes + (("Wrong?", Act.WRONG),)
    first = [_press(words, Press(act, digest)) for words, act in wanted]
    rows = [[button for button in first if button], _read_at(post.stories)]
    return InlineKeyboardMarkup([row for row in rows if row])


def figures_keyboard(digest: str, quotes: tuple[Quote, ...]) -> InlineKeyboardMarkup:
    """Ask which figure of a digest is wrong; two may be the same number by two speakers."""
    figures = [
        _press(_cut(f"{number}. {stated_by(quote)}", LONG), Press(Act.REPORT, digest, number))
        for number, quote in enumerate(quotes[:MOST_FIGURES], start=1)
    ]
    rows = [[button] for button in figures if button]
    last = [
        _press("Something else", Press(Act.REPORT, digest)),
        _press("Back", Press(Act.BACK, digest)),
    ]
    return InlineKeyboardMarkup([*rows, [button for button in last if button]])


def _read_at(stories: tuple[StoryPost, ...]) -> Row:
    """Give the way to the article, when there is one alone; the others stand in the text."""
    address = safe_address(stories[0].url) if len(stories) == 1 else ""
    if not address:
        return []
    outlet = _cut(stories[0].publisher, LONG)
    return [InlineKeyboardButton(f"Read at {outlet}" if outlet else "Read", url=address)]


def _press(words: str, press: Press) -> InlineKeyboardButton | None:
    data = write_press(press)
    return InlineKeyboardButton(words, callback_data=data) if data else None


def _cut(words: str, most: int) -> str:
    line = on_one_line(words).strip()
    return line if len(line) <= most else f"{line[: most - 1]}…"
