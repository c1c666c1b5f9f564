"""Take what only a screen or a browser reads out of a plain text: escape codes and stray tags.

A text without any is left as it is, so that its offsets stay characters of the file.
"""

import re

from bot.errors import EmptyFileError
from bot.model.stories import Page

# Colours and titles of a terminal: "ESC[31m41 bodiesESC[0m".
ESCAPE_CODE = re.compile(
    r"\x1b(?:\[[0-?]{0,50}[ -/]{0,5}[@-~]|\][^\x07\x1b\n]{0,500}(?:\x07|\x1b\\)|[@-Z\\^_])"
)
UNREAD = re.compile(
    r"<(script|style)\b[^<>\n]{0,500}>[^\n]{0,5000}?</\1>|<!--[^\n]{0,5000}?-->", re.IGNORECASE
)
# "5 <6" and "<ida@example.org>" are no tags.
TAG = re.compile(
    r"</?(?:a|abbr|b|big|blockquote|br|cite|code|div|em|font|h[1-6]|hr|i|img|ins|li|mark|ol|p|pre"
    r"|q|s|script|small|span|strong|style|sub|sup|t[dhr]|table|tbody|u|ul)(?:\s[^<>\n]{0,500})?/?>",
    re.IGNORECASE,
)


def without_stray_marks(text: str) -> str | Page:
    """Give a text as it is, or as a page when marks had to be taken out of it.

    Raises EmptyFileError when nothing is left.
    """
    plain = text
    for marks in (ESCAPE_CODE, UNREAD, TAG):
        plain = marks.sub("", plain)
    if plain == text:
        return text
    if not plain.strip():
        raise EmptyFileError
    return Page("", plain, plain.strip().splitlines()[0].strip())
