"""Reads parse mode HTML as Telegram does: the text, and entities counted in UTF-16 units.

The words and byte offsets of the complaints are those of the public server, whose own tests are
among ours.
"""

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from tests.fakes.telegram_api.refusals import RefusedError, bad_request, stricter

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
PLAIN = re.compile("[^<&]+")
REFERENCE = re.compile(r"&(?:(lt|gt|amp|quot)|#x([0-9a-fA-F]+)|#([0-9]+));?")
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
LARGEST_CHARACTER = 0x10FFFF
SURROGATES = range(0xD800, 0xE000)
BARE_VALUE = re.compile(r"[A-Za-z0-9.-]*")
SPACE = re.compile(r"\s*")
TAG_NAME = re.compile(r"[^\s>]*")
ATTRIBUTE_NAME = re.compile(r"[^\s=>]*")


@dataclass(frozen=True, slots=True)
class Entity:
    """A stretch of a text that looks or does something; offset and length in UTF-16 units."""

    kind: str
    offset: int
    length: int
    url: str = ""
    language: str = ""


@dataclass
class _Open:
    """A tag that waits for its end."""

    name: str
    offset: int
    attributes: dict[str, str] = field(default_factory=dict)


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf16_slice(text: str, offset: int, length: int) -> str:
    return text.encode("utf-16-le")[2 * offset : 2 * (offset + length)].decode("utf-16-le")


def parse_html(html: str) -> tuple[str, tuple[Entity, ...]]:
    """Give the text and its entities, in the order in which they begin."""
    return _Parser(html).parse()


class _Parser:
    def __init__(self, html: str) -> None:
        self.html = html
        self.at = 0
        self.text: list[str] = []
        self.length = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def parse(self) -> tuple[str, tuple[Entity, ...]]:
        while self.at < len(self.html):
            if self.html.startswith("</", self.at):
                self._read_end_tag()
            elif self.html[self.at] == "<":
                self._read_start_tag()
            else:
                self._take(self._read_characters())
        if self.open:
            name = self.open[-1].name
            raise _unparsable(f'Can\'t find end tag corresponding to start tag "{name}"')
        found = sorted(self.entities, key=lambda entity: (entity.offset, -entity.length))
        return _checked("".join(self.text)), tuple(found)

    def _take(self, characters: str) -> None:
        self.text.append(characters)
        self.length += utf16_length(characters)

    def _read_characters(self) -> str:
        plain = PLAIN.match(self.html, self.at)
        if not plain:
            return self._read_character()
        self.at = plain.end()
        return plain[0]

    def _read_character(self) -> str:
        match = REFERENCE.match(self.html, self.at)
        character = _decoded(match) if match else ""
        self.at = match.end() if match and character else self.at + 1
        return character or self.html[self.at - 1]

    def _read_start_tag(self) -> None:
        begin = self.at
        name = TAG_NAME.match(self.html, begin + 1)[0].lower()
        self.at += 1 + len(name)
        if self.at >= len(self.html):
            raise self._complaint("Unclosed start tag", begin)
        if name not in KINDS:
            raise self._complaint(f'Unsupported start tag "{name}"', begin)
        tag = _Open(name, self.length)
        while self._skip_space() != ">":
            self._read_attribute(tag, begin)
        self.at += 1
        if name == "span" and tag.attributes.get("class") != "tg-spoiler":
            raise self._complaint('Tag "span" must have class "tg-spoiler"', begin)
        self._refuse_nesting(name)
        self.open.append(tag)

    def _refuse_nesting(self, name: str) -> None:
        outer = {tag.name for tag in self.open}
        if name == "blockquote" and "blockquote" in outer:
            raise stricter("can't parse entities: a blockquote in a blockquote")
        if outer & {"pre", "code"} and {name, *outer} != {"pre", "code"}:
            raise stricter(f'can\'t parse entities: tag "{name}" in code')

    def _read_attribute(self, tag: _Open, begin: int) -> None:
        name = ATTRIBUTE_NAME.match(self.html, self.at)[0].lower()
        if not name and self._peek():
            raise self._complaint(f'Empty attribute name in the tag "{tag.name}"', begin)
        self.at += len(name)
        equals = self._skip_space()
        if (tag.name, name) == ("blockquote", "expandable") and equals != "=":
            tag.attributes[name] = ""
            return
        if equals != "=":
            why = f'Expected equal sign in declaration of an attribute of the tag "{tag.name}"'
            raise self._complaint(why if equals else "Unclosed start tag", begin)
        self.at += 1
        if not self._skip_space():
            raise self._complaint(f'Unclosed start tag "{tag.name}"', begin)
        tag.attributes[name] = self._read_value(begin)

    def _read_value(self, begin: int) -> str:
        quote = self._peek()
        if quote in ('"', "'"):
            return self._read_quoted(quote, begin)
        value = BARE_VALUE.match(self.html, self.at)[0]
        following = self.html[self.at + len(value) : self.at + len(value) + 1]
        if not (following.isspace() or following == ">"):
            raise self._complaint("Unexpected end of name token", self.at)
        self.at += len(value)
        return value.lower()

    def _read_quoted(self, quote: str, begin: int) -> str:
        self.at += 1
        value = []
        while self._peek() != quote:
            if not self._peek():
                raise self._complaint("Unclosed start tag", begin)
            value.append(self._read_character())
        self.at += 1
        return _checked("".join(value))

    def _read_end_tag(self) -> None:
        begin = self.at
        if not self.open:
            raise self._complaint("Unexpected end tag", begin)
        name = TAG_NAME.match(self.html, begin + 2)[0].lower()
        self.at += 2 + len(name)
        if self._skip_space() != ">":
            raise self._complaint("Unclosed end tag", begin)
        self.at += 1
        tag = self.open.pop()
        if name not in ("", tag.name):
            found = f'expected "</{tag.name}>", found "</{name}>"'
            raise _unparsable(f"Unmatched end tag at byte offset {self._bytes(begin)}, {found}")
        self._close(tag)

    def _close(self, tag: _Open) -> None:
        length = self.length - tag.offset
        kind, url, language = KINDS[tag.name], "", ""
        if kind == "text_link":
            url = _http_url(tag.attributes.get("href") or "".join(self.text)[-length:])
        if kind == "code":
            language = tag.attributes.get("class", "").removeprefix("language-")
        if kind == "blockquote" and "expandable" in tag.attributes:
            kind = "expandable_blockquote"
        if length and (kind != "text_link" or url):
            self.entities.append(Entity(kind, tag.offset, length, url, language))

    def _peek(self) -> str:
        return self.html[self.at : self.at + 1]

    def _skip_space(self) -> str:
        """Give the next character that is no space; "" at the end."""
        self.at = SPACE.match(self.html, self.at).end()
        return self._peek()

    def _bytes(self, at: int) -> int:
        return len(self.html[:at].encode())

    def _complaint(self, why: str, at: int) -> RefusedError:
        return _unparsable(f"{why} at byte offset {self._bytes(at)}")


def _unparsable(why: str) -> RefusedError:
    return bad_request(f"can't parse entities: {why}")


def _decoded(match: re.Match[str]) -> str:
    """Give the character of a reference; "" where it is none, and stays as it stands."""
    name, hexadecimal, decimal = match.groups()
    if name:
        return NAMED[name]
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    return chr(code) if 0 < code <= LARGEST_CHARACTER else ""


def _checked(text: str) -> str:
    if any(ord(character) in SURROGATES for character in text):
        why = "Text contains invalid Unicode characters after decoding HTML entities"
        raise _unparsable(f"{why}, check for unmatched surrogate code units")
    return text


def _http_url(address: str) -> str:
    """Give the address as Telegram links it; "" where it is none, and the link is dropped."""
    address = address.strip()
    if "://" not in address and not address.startswith(("tg:", "mailto:")):
        address = f"http://{address}"
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return ""
    if parts.scheme == "tg":
        return address
    is_link = parts.scheme in ("http", "https") and "." in host and " " not in address
    return address if is_link else ""
