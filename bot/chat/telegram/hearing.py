"""What a message says to us, who says it, and of which digest; pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from telegram import Message
from telegram.constants import MessageEntityType

from bot.chat.commands import Command, Misunderstood
from bot.chat.grammar import Hearing, understand
from bot.chat.telegram.places import address_of, is_private
from bot.chat.telegram.pressing import read_press
from bot.use_cases.wishing import Person

LINKS: list[str | None] = [MessageEntityType.URL, MessageEntityType.TEXT_LINK]
NO_WORDS = Misunderstood("I read words and links alone.", "/help")
SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Heard:
    """A message for us: what it asks, and its number, by which it is answered."""

    person: Person
    command: Command | Misunderstood
    message: int


def hear(message: Message, name: str) -> Heard | None:
    """Understand a message; `name` is ours, without @. None when it is not for us."""
    user = speaker_of(message)
    if not user or message.is_automatic_forward or message.chat.is_direct_messages:
        return None
    address = address_of(message)
    hearing = Hearing(name, is_private=is_private(address))
    command = _command(message, hearing)
    if command is None:
        return None
    title = message.chat.effective_name or ""
    person = Person(address, user, title, digest_answered(message))
    return Heard(person, command, message.message_id)


def speaker_of(message: Message) -> str:
    """Name who speaks: a person, or the chat in whose name somebody does; "" for other bots.

    An anonymous administrator speaks as the group, a post as its channel.
    """
    if message.sender_chat:
        return str(message.sender_chat.id)
    person = message.from_user
    return str(person.id) if person and not person.is_bot else ""


def digest_answered(message: Message) -> str:
    """Give the digest that a message answers, by the buttons under it; "" when it is none."""
    answered = message.reply_to_message
    rows = answered.reply_markup.inline_keyboard if answered and answered.reply_markup else ()
    presses = (read_press(str(button.callback_data or "")) for row in rows for button in row)
    return next((press.digest for press in presses if press), "")


def _command(message: Message, hearing: Hearing) -> Command | Misunderstood | None:
    words = message.text or message.caption or ""
    mention = re.compile(rf"\s*@{re.escape(hearing.name)}\b[\s,:]*", re.IGNORECASE)
    if match := mention.match(words):
        return understand(words[match.end() :], Hearing(hearing.name, is_addressed=True))
    if not words.strip():
        return NO_WORDS if hearing.is_private and message.effective_attachment else None
    command = understand(words, hearing)
    if isinstance(command, Misunderstood) and hearing.is_private:
        link = next(_links(message), "")
        return understand(link, hearing) if link else command
    return command


def _links(message: Message) -> Iterator[str]:
    """Give the links of a message that its words do not show, or show without https://."""
    parse = message.parse_entities if message.text else message.parse_caption_entities
    found = parse(LINKS) if message.text or message.caption else {}
    for entity, words in found.items():
        link = entity.url or words
        yield link if SCHEME.match(link) else f"https://{link}"
