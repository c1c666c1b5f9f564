"""Find the web addresses that people write: http and https only, never a file or a secret."""

import re
from urllib.parse import urlsplit

from bot.errors import LinkError

MAX_LENGTH = 2048

LINK = re.compile(r"https?://[^\s<>\"“”«»|]+", re.IGNORECASE)
# Slack writes links as <https://example.org|example.org>, and & in them as &amp;
MARKED = re.compile(r"<(?P<url>https?://[^\s<>|]+)(?:\|[^<>]*)?>", re.IGNORECASE)
SCHEME = re.compile(r"(?P<scheme>[a-z][a-z0-9+.-]*):", re.IGNORECASE)
BARE_HOST = re.compile(r"(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}(?:[/?#]\S*)?", re.IGNORECASE)
# What ends a sentence around a link, not the link.
TRAILING = ".,;:!?'’…"
BRACKETS = {")": "(", "]": "["}


def plain_links(text: str) -> str:
    """Take Slack's marks from around links."""
    return MARKED.sub(lambda match: match["url"].replace("&amp;", "&"), text)


def is_link(text: str) -> bool:
    """Tell whether a text is a web address, right or wrong, and nothing else."""
    return LINK.fullmatch(text) is not None


def looks_like_address(text: str) -> bool:
    """Tell whether somebody meant an address or a file by a text without blanks."""
    words = text.split()
    named = len(words) == 1 and (SCHEME.match(text) or BARE_HOST.fullmatch(text))
    return bool(named) or text.startswith(("/", "~", "./", "../", "\\"))


def first_link(text: str) -> str:
    """Give the first web address in a text that can be used, "" for none."""
    for match in LINK.finditer(text[: 4 * MAX_LENGTH]):
        try:
            return read_link(match[0])
        except LinkError:
            continue
    return ""


def read_link(text: str) -> str:
    """Read one web address. Raises LinkError: for files, data, names and passwords in it."""
    written = _trimmed(text.strip())
    if len(written) > MAX_LENGTH:
        raise LinkError(f"it is longer than {MAX_LENGTH} characters")
    if not LINK.fullmatch(written):
        raise LinkError(_objection(written))
    try:
        parts = urlsplit(written)
        port = parts.port
    except ValueError:
        raise LinkError(_cut(written)) from None
    if parts.username is not None or parts.password is not None:
        raise LinkError("it holds a name or a password, which do not belong into a chat")
    if not parts.hostname or port == 0:
        raise LinkError(_cut(written))
    return written


def _objection(written: str) -> str:
    scheme = SCHEME.match(written)
    if not written:
        return "the address is missing"
    if BARE_HOST.fullmatch(written):
        return f"did you mean https://{_cut(written)}?"
    if scheme and not BARE_HOST.match(written):
        return f"{_cut(scheme['scheme'].lower())}: is not read from a chat"
    if written.startswith(("/", "~", ".", "\\")):
        return "files are not read from a chat"
    return _cut(written)


def _trimmed(text: str) -> str:
    if len(text) > 1 and text[0] == "<" and text[-1] == ">":
        text = text[1:-1]
    while text and text[-1] in TRAILING + ")]":
        opening = BRACKETS.get(text[-1], "")
        if opening and text.count(opening) >= text.count(text[-1]):
            break
        text = text[:-1]
    return text


def _cut(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."
