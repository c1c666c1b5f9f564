"""The form in which a message leaves, and the plainer one for when Telegram refuses it; pure."""

import re
from dataclasses import dataclass, field, replace
from html import unescape

from telegram import InlineKeyboardMarkup
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.chat.telegram.failures import is_about_buttons, is_unreadable

LINK = re.compile(r'<a href="(?P<address>[^"]*)">(?P<words>[^<]*)</a>')
TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True, slots=True)
class Form:
    """A message as it is sent: HTML of ours, or plain words when `is_plain`.

    With a `photo`, a PNG, the text is its caption.
    """

    text: str
    buttons: InlineKeyboardMarkup | None = None
    is_plain: bool = False
    photo: bytes = field(default=b"", repr=False)

    @property
    def parse_mode(self) -> str | None:
        """Tell Telegram how to read the text."""
        return None if self.is_plain else ParseMode.HTML

    def plainer(self, error: BadRequest) -> "Form | None":
        """Give the message without what Telegram did not take; None when there is nothing left.

        A post must not be lost because of its bold figures.
        """
        if self.buttons and is_about_buttons(error):
            return replace(self, buttons=None)
        if not self.is_plain and is_unreadable(error):
            return replace(self, text=plain_words(self.text), is_plain=True)
        return None


def plain_words(html: str) -> str:
    """Take the tags out of HTML of ours; the address of a link stands behind its words."""
    return shown_words(LINK.sub(r"\g<words> \g<address>", html))


def shown_words(html: str) -> str:
    """Give what people see of HTML of ours."""
    return unescape(TAG.sub("", html))
