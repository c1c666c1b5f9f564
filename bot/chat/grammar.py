"""Understand what people write: one grammar for all platforms, from a text to a command.

A text is a command when it begins with a slash, when the platform has taken the slash away
(`/whosaid add URL`, a mention), or in a private chat when its first word is a command's name.
"""

import re
import unicodedata
from dataclasses import dataclass

from bot.chat.arguments import read_arguments
from bot.chat.commands import Command, Help, Misunderstood, SuggestLink
from bot.chat.help import PAGES
from bot.chat.links import first_link, plain_links
from bot.chat.names import NAMES, SLASHLESS, SPEAKING, nearest_name
from bot.errors import BotError, UnknownZoneError

# A message on Telegram has 4,096 characters at most; nothing here needs more.
MAX_LENGTH = 4096

HEAD = re.compile(
    r"""(?P<slash>[/／⁄∕]\s?)?
        (?P<name>[^\W_]+|\?)
        (?:[@＠](?P<to>\w+))?
        (?P<rest>(?:[\s:].*)?)""",
    re.VERBOSE | re.DOTALL,
)
OVERVIEW = "/help"


@dataclass(frozen=True, slots=True)
class Hearing:
    """How a text came to us.

    `name` is the bot's name there, without @. `is_private`: nobody else reads along, so every text
    is meant for us. `is_addressed`: the platform says that it is, and took our name from it.
    """

    name: str = ""
    is_private: bool = False
    is_addressed: bool = False


def understand(text: str, hearing: Hearing) -> Command | Misunderstood | None:
    """Give the command that a text is, or what to answer to it; None when it is not for us."""
    words = _plain(text)
    if not words:
        return Help() if hearing.is_addressed else None
    match = HEAD.fullmatch(words)
    is_for_us = hearing.is_private or hearing.is_addressed
    if match and _is_command(match, hearing):
        to = (match["to"] or "").casefold()
        if to and to != hearing.name.casefold():
            return None
        return _command(match, len(text), is_for_us=is_for_us or bool(to))
    return _without_command(words) if is_for_us else None


def _is_command(match: re.Match[str], hearing: Hearing) -> bool:
    if match["slash"] or hearing.is_addressed:
        return not _is_link_head(match)
    return hearing.is_private and _name(match) in SLASHLESS


def _is_link_head(match: re.Match[str]) -> bool:
    return match["rest"].startswith("://")


def _command(
    match: re.Match[str], length: int, *, is_for_us: bool
) -> Command | Misunderstood | None:
    word = _name(match)
    name = NAMES.get(word)
    if not name:
        return _unknown(word, match["rest"]) if is_for_us else None
    if length > MAX_LENGTH:
        return Misunderstood(f"That is longer than {MAX_LENGTH} characters.", OVERVIEW)
    rest = match["rest"].lstrip(" :")
    if word in SPEAKING and name == "digest":
        rest = f"{word} {rest}".strip()
    try:
        return read_arguments(name, rest)
    except BotError as error:
        return Misunderstood(str(error), _better(name, error))


def _better(name: str, error: BotError) -> str:
    if isinstance(error, UnknownZoneError) and error.nearest:
        return f"/zone {error.nearest}"
    return PAGES[name].examples[0]


def _unknown(word: str, rest: str) -> Misunderstood:
    near = nearest_name(word)
    if not near:
        return Misunderstood(f"There is no command /{word[:20]}.", OVERVIEW)
    meant = f"/{near} {rest.strip()[:60]}".strip()
    return Misunderstood(f"There is no command /{word}; did you mean /{near}?", meant)


def _without_command(words: str) -> Command | Misunderstood:
    if link := first_link(words):
        return SuggestLink(link)
    return Misunderstood("That is no command, and there is no link in it.", OVERVIEW)


def _name(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", match["name"]).casefold()


def _plain(text: str) -> str:
    """Take out what nobody sees, and make one line of it."""
    shown = "".join(_visible(letter) for letter in text[: 2 * MAX_LENGTH])
    return " ".join(plain_links(shown).split())


def _visible(letter: str) -> str:
    kind = unicodedata.category(letter)
    return "" if kind in {"Cf", "Cs", "Co", "Cn"} else " " if kind == "Cc" else letter
