"""Take out of a feed's text what XML forbids and programs write all the same.

A single forbidden character would end the reading behind it, or stop the parser altogether. In
the place of what goes stands a space without width, so that its two sides do not become something
else together; it goes with all that cannot be seen when words are read.
"""

import re

CONTROL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
# A character by its number: &#8217; or &#x2019;; loose parsers take it without a semicolon.
NUMBERED = re.compile(r"&#(\d{1,10000}|[xX][0-9a-fA-F]{1,10000});?")
# Elements that we never read and that make feedparser fail where they stand in a wrong place.
UNREAD = re.compile(r"</?(?:width|height|textinput)(?:\s[^<>]{0,200})?/?>", re.IGNORECASE)
NOTHING = "\u200b"
# An emoji as the two halves of its UTF-16 form: &#55357;&#56832;.
HIGH_HALF = r"&#(5[56]\d{3}|[xX][dD][89abAB][0-9a-fA-F]{2});"
LOW_HALF = r"&#(5[67]\d{3}|[xX][dD][c-fC-F][0-9a-fA-F]{2});"
HALVES = re.compile(HIGH_HALF + LOW_HALF)


def mended(text: str) -> str:
    """Join the halves of characters, and drop what stands for no character."""
    whole = HALVES.sub(_joined, CONTROL.sub("", text))
    return UNREAD.sub(NOTHING, NUMBERED.sub(_allowed, whole))


def _joined(match: re.Match[str]) -> str:
    high, low = _number(match[1]), _number(match[2])
    if 0xD800 <= high < 0xDC00 <= low < 0xE000:
        return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
    return match[0]


def _allowed(match: re.Match[str]) -> str:
    number = _number(match[1])
    return match[0] if _is_character(number) else NOTHING


def _number(digits: str) -> int:
    """Read a number; one of more digits than any character has is -1."""
    significant = digits.lstrip("xX").lstrip("0") or "0"
    if len(significant) > len("1114111"):
        return -1
    return int(significant, 16 if digits[0] in "xX" else 10)


def _is_character(number: int) -> bool:
    """Tell what is a character by XML 1.0 (section 2.2)."""
    return number in {9, 10, 13} or (
        32 <= number <= 0x10FFFF and not 0xD800 <= number < 0xE000 and number & 0xFFFE != 0xFFFE
    )
