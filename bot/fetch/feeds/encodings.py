"""From the bytes of a feed to its text, whatever server, author and mark say about the encoding.

Order: a byte order mark; the pattern of UTF-16 and UTF-32 without one; UTF-8 where the bytes can
hardly be anything else; what the server says; what the feed says. Each of them is often wrong, and
the one thing that nobody gets right by accident is a text of valid UTF-8.
"""

import codecs
import re

from bot.fetch.marks import decode_unicode

IN_HEADER = re.compile(r"""charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)
IN_DECLARATION = re.compile(rb"""^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)""")
# Servers that say Latin-1 mean what Windows makes of it (WHATWG Encoding Standard), and the old
# Chinese standard is met with characters of the new one.
MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030"}
# Codecs of Python's that are no encoding of a page; some take time that grows with the square.
NOT_FOR_TEXT = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "utf-7"})


def decode(body: bytes, content_type: str) -> tuple[str, str]:
    """Give the text, and a complaint when the bytes are not what they are said to be."""
    marked, encoding = decode_unicode(body)
    if encoding:
        return marked, _complaint(marked, encoding)
    if not body.isascii() and (text := _exactly(body, "utf-8")) is not None:
        return text, ""
    said = [name for name in _declared(body, content_type) if name]
    for encoding in said:
        if encoding != "utf-8" and (text := _exactly(body, encoding)) is not None:
            return text, ""
    return _guess(body)


def _declared(body: bytes, content_type: str) -> tuple[str, str]:
    header = IN_HEADER.search(content_type)
    declaration = IN_DECLARATION.match(body)
    return (
        _codec(header[1] if header else ""),
        _codec(declaration[1].decode("ascii", "replace") if declaration else ""),
    )


def _codec(name: str) -> str:
    """Give the codec that is meant by a name, "" when none is."""
    try:
        codec = codecs.lookup(name).name
    except (LookupError, ValueError):
        return ""
    return "" if codec in NOT_FOR_TEXT else MEANT.get(codec, codec)


def _exactly(body: bytes, encoding: str) -> str | None:
    """Decode without a single error, to something that holds the brackets of a feed."""
    try:
        text = body.decode(encoding)
    except (UnicodeError, LookupError):  # LookupError: a codec from bytes to bytes
        return None
    return text if encoding == "utf-8" or "<" in text or "{" in text else None


def _replacing(body: bytes, encoding: str) -> tuple[str, str]:
    text = body.decode(encoding, "replace")
    return text, _complaint(text, encoding)


def _complaint(text: str, encoding: str) -> str:
    return f"some bytes are not {encoding}" if "\ufffd" in text else ""


def _guess(body: bytes) -> tuple[str, str]:
    """Take UTF-8 with a few broken characters, or what Windows writes where most are broken."""
    text, complaint = _replacing(body, "utf-8")
    broken = text.count("\ufffd")
    whole = sum(1 for character in text if character > "\x7f") - broken
    if broken <= whole or not broken:
        return text, complaint
    return body.decode("cp1252", "replace"), "the bytes are in no encoding that is named"
