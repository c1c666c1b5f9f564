"""How much markup a feed may be: the parser takes its time for each tag, and keeps all open ones.

A feed of 500,000 tags within each other took it longer than a look may take. Pure, and linear.
"""

import re

from bot.fetch.errors import NotAFeedError

# Feeds nest some twenty tags; web pages pasted into broken ones leave thousands open.
DEEPEST = 10_000
# The longest feed that may be fetched holds 100,000 when it is a podcast's.
MOST_TAGS = 150_000
# So far the end of a tag is looked for.
LONGEST_TAG = 2_000

# Where something begins that is no text; of the first three the end is looked for as a whole.
MARK = re.compile(r"<(?:!--|!\[CDATA\[|\?|/?[A-Za-z_])")
ENDS = {"<!--": "-->", "<![CDATA[": "]]>", "<?": "?>"}


def refuse_too_much_markup(text: str) -> None:
    """Raise NotAFeedError when a feed has too many tags, or too many within each other."""
    depth = tags = at = 0
    endless: set[str] = set()
    while found := MARK.search(text, at):
        at = found.end()
        mark = found[0]
        if mark in ENDS:
            at = _behind(text, at, mark, endless)
        elif mark.startswith("</"):
            depth = max(0, depth - 1)
        else:
            tags += 1
            depth += not _ends_itself(text, at)
        if depth > DEEPEST:
            raise NotAFeedError(f"its tags stand more than {DEEPEST:,} deep within each other")
        if tags > MOST_TAGS:
            raise NotAFeedError(f"it has more than {MOST_TAGS:,} tags")


def _behind(text: str, at: int, mark: str, endless: set[str]) -> int:
    """Give where something ends; what has no end is passed over as the parser does it."""
    end = -1 if mark in endless else text.find(ENDS[mark], at)
    if end < 0:
        endless.add(mark)
        return at
    return end + len(ENDS[mark])


def _ends_itself(text: str, at: int) -> bool:
    """Tell whether a tag is its own end: <br/>."""
    end = text.find(">", at, at + LONGEST_TAG)
    return end > 0 and text[end - 1] == "/"
