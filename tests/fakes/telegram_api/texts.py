"""What a text must be to become a message: not empty, not too long, not too decorated."""

import re
from collections.abc import Iterable

from tests.fakes.telegram_api.markup import Entity, parse_html, utf16_length, utf16_slice
from tests.fakes.telegram_api.parameters import Parameters
from tests.fakes.telegram_api.refusals import bad_request

# core.telegram.org/bots/api, sendMessage: 1-4096 characters after entities parsing; captions 1024.
MOST_TEXT = 4096
MOST_CAPTION = 1024
# limits of messages: at most 100 entities; the server's name of the refusal is MTProto's.
MOST_ENTITIES = 100
FOUND_IN_TEXT = {
    "bot_command": re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?!\w)"),
    "mention": re.compile(r"(?<!\w)@[A-Za-z]\w{2,31}"),
    "hashtag": re.compile(r"(?<!\w)#\w*[^\W\d]\w*"),
    "url": re.compile(r"https?://[^\s<>\"]+|(?<![\w.@/])(?:[a-z0-9-]+\.)+(?:com|org|net)\b\S*"),
}

Formatted = tuple[str, tuple[Entity, ...]]


def formatted(parameters: Parameters, name: str) -> Formatted:
    """Read the text of a request, parse its markup, and cut the space around it."""
    text = parameters.text(name)
    mode = parameters.text("parse_mode").lower()
    if mode == "html":
        text, entities = parse_html(text)
    elif mode:
        raise bad_request("unsupported parse_mode")
    else:
        entities = ()
    return trimmed(text, entities)


def trimmed(text: str, entities: Iterable[Entity]) -> Formatted:
    """Cut the space around a text, and its entities with it."""
    kept = text.replace("\r", "").strip()
    before = utf16_length(text) - utf16_length(text.lstrip())
    end = utf16_length(kept)
    moved = []
    for entity in entities:
        begin = max(0, entity.offset - before)
        finish = min(end, entity.offset + entity.length - before)
        if finish > begin:
            moved.append(Entity(entity.kind, begin, finish - begin, entity.url, entity.language))
    return kept, tuple(moved)


def check_text(text: str, entities: Iterable[Entity]) -> None:
    if not text:
        raise bad_request("text must be non-empty")
    if utf16_length(text) > MOST_TEXT:
        raise bad_request("message is too long")
    check_entities(entities)


def check_caption(text: str, entities: Iterable[Entity]) -> None:
    if utf16_length(text) > MOST_CAPTION:
        raise bad_request("message caption is too long")
    check_entities(entities)


def check_entities(entities: Iterable[Entity]) -> None:
    if len(tuple(entities)) > MOST_ENTITIES:
        raise bad_request("ENTITIES_TOO_LONG")


def found_in(text: str) -> tuple[Entity, ...]:
    """Give the entities that Telegram finds by itself in what a person writes."""
    found = [
        Entity(kind, utf16_length(text[: match.start()]), utf16_length(match[0]))
        for kind, pattern in FOUND_IN_TEXT.items()
        for match in pattern.finditer(text)
    ]
    return tuple(sorted(found, key=lambda entity: entity.offset))


def words_of(text: str, entities: Iterable[Entity], kind: str) -> tuple[str, ...]:
    """Give the words that stand under the entities of a kind."""
    return tuple(
        utf16_slice(text, entity.offset, entity.length)
        for entity in entities
        if entity.kind == kind
    )
