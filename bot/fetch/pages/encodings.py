"""Turn a page's bytes into its characters, also where it says the wrong thing about them."""

import codecs
import re

from bot.fetch.marks import decode_unicode

# What a browser takes for text; Python knows many more "encodings" (rot13, zip, punycode).
KNOWN = re.compile(
    r"""
    utf-?8 | utf-?16(?:-?[bl]e)? | (?:us-)?ascii
    | iso-?8859-?\d{1,2} | latin-?\d | windows-?\d{3,4} | cp-?\d{3,4}
    | koi8-?[ru] | mac(?:intosh|-?roman) | gb2312 | gbk | gb18030 | big5
    | euc-?(?:jp|kr) | shift_?-?jis
    """,
    re.VERBOSE | re.IGNORECASE,
)
IN_HEADER = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
# <meta charset="..."> and <meta http-equiv content="text/html; charset=...">, <?xml encoding?>.
IN_PAGE = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
HEAD = 4_096

# Pages that say ISO 8859-1 or ASCII mean this one, and so do all browsers.
WESTERN = "cp1252"
MEANS_WESTERN = frozenset({"ascii", "iso8859-1", WESTERN})
# What is meant by other names (WHATWG Encoding Standard).
MEANT = {"utf-16": "utf-16-le", "gb2312": "gb18030", "gbk": "gb18030"}


def decode_page(body: bytes, content_type: str = "") -> str:
    """Give the characters of a page: by its mark, its bytes, its header, its own words, in turn.

    Bytes that are sound UTF-8 are UTF-8, whatever is declared: no other encoding looks like it.
    """
    marked, encoding = decode_unicode(body)
    if encoding:
        return marked
    declared = declared_encoding(body, content_type)
    if declared.startswith("utf-16"):
        return body.decode(declared, "replace")
    mostly = body.decode("utf-8", "replace")
    if is_utf8(body, mostly):
        return mostly
    if declared in MEANS_WESTERN or declared in {"", "utf-8"}:
        return western(body)
    return body.decode(declared, "replace")


def declared_encoding(body: bytes, content_type: str) -> str:
    """Give Python's name of the encoding that header or page declare; "" for none we know."""
    found = IN_HEADER.search(content_type)
    if found and (name := known(found[1])):
        return name
    inside = IN_PAGE.search(body, 0, HEAD)
    name = known(inside[1].decode("ascii")) if inside else ""
    # A page that we could read the declaration of has no two bytes a letter.
    return "utf-8" if name.startswith("utf-16") else name


def known(label: str) -> str:
    """Give Python's name of an encoding of text; "" for any other label."""
    if not KNOWN.fullmatch(label):
        return ""
    try:
        name = codecs.lookup(label).name
    except LookupError:
        return ""
    return MEANT.get(name, name)


def is_utf8(body: bytes, decoded: str) -> bool:
    """Tell whether bytes are UTF-8: sound, or with fewer broken letters than whole ones."""
    broken = decoded.count("\ufffd") - body.count("\ufffd".encode())
    return broken <= sum(not letter.isascii() for letter in decoded) - decoded.count("\ufffd")


def western(body: bytes) -> str:
    """Decode Windows-1252; its five empty places are the control characters of ISO 8859-1."""
    return body.decode(WESTERN, "surrogateescape").translate(GAPS)


GAPS = {0xDC00 + byte: byte for byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
