"""Which stories a chat wants, by the words in them: whole words and phrases, never patterns."""

import re
import unicodedata

from bot.model.chats import Wishes

WORD = re.compile(r"[^\W_]+")


def folded(text: str) -> str:
    """Give a text's words without case and accents, one blank around each.

    A story is folded once and then held against the wishes of every chat.
    """
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return f" {' '.join(WORD.findall(letters.casefold()))} "


def why_unwanted(words: str, wishes: Wishes) -> str:
    """Say which wish keeps a story from being posted, "" when none does.

    `words` is the story's headline and text, folded. A story must hold one of the phrases of
    `only`, if there are any, and none of `without`.
    """
    for phrase in wishes.without:
        if _holds(words, phrase):
            return f"filtered by /not {phrase}"
    if wishes.only and not any(_holds(words, phrase) for phrase in wishes.only):
        return f"filtered by /only {', '.join(wishes.only)}"
    return ""


def _holds(words: str, phrase: str) -> bool:
    wanted = folded(phrase)
    return bool(wanted.strip()) and wanted in words
