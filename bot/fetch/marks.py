"""Know an encoding of Unicode by the first bytes of a text: by a mark, or by where its zeros are.

Nothing else looks like it, so this goes before all that servers and authors say.
"""

import codecs
import re

# The mark of UTF-32 begins with the one of UTF-16, so it comes first.
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# How "<" or "{" and one more character begin without a mark (XML 1.0, appendix F).
PATTERNS = (
    (re.compile(rb"[<{]\0\0\0[^\0]"), "utf-32-le"),
    (re.compile(rb"\0\0\0[<{]\0\0"), "utf-32-be"),
    (re.compile(rb"[<{]\0[^\0]"), "utf-16-le"),
    (re.compile(rb"\0[<{]\0[^\0]"), "utf-16-be"),
)


def decode_unicode(body: bytes) -> tuple[str, str]:
    """Give the text and its encoding, broken characters replaced; two times "" when none shows."""
    for mark, encoding in MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace"), encoding
    for pattern, encoding in PATTERNS:
        if pattern.match(body):
            return body.decode(encoding, "replace"), encoding
    return "", ""
