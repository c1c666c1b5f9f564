"""Slack's markup: an article's words as mere words, bold words, and the objects for both."""

import re

from bot.render.harmless import escaped

TextObject = dict[str, object]

# Slack has no way to escape its marks; these look the same and mean nothing. Behind an @ stands
# an invisible joiner, so that "@here" calls nobody.
LOOKALIKES = str.maketrans(
    {"*": "\u2217", "_": "\u02cd", "~": "\u223c", "`": "\u02cb", "@": "@\u2060"}
)
# "at 10:30:15" must not hold the picture that somebody has named 30, bold or not.
PICTURE = re.compile(r":(?=[\w+'*-]{1,100}:)")
RATIO = "\u2236"
# A line that begins with > would be a quotation, escaped or not.
QUOTING = re.compile(r"^(?=&gt;)")


def literal(text: str) -> str:
    """Give words that Slack shows as they are: no markup, no mention, no picture, on one line."""
    words = escaped(without_pictures(text)).translate(LOOKALIKES)
    return QUOTING.sub("\u2060", words)


def without_pictures(text: str) -> str:
    """Keep Slack from taking words between colons for the name of a picture."""
    return PICTURE.sub(RATIO, text)


def bold(text: str) -> str:
    """Give literal words in bold."""
    return _between("*", text)


def struck(text: str) -> str:
    """Give literal words struck through."""
    return _between("~", text)


def _between(mark: str, text: str) -> str:
    """Put literal words between marks; white space stays outside, as Slack wants it."""
    words = literal(text)
    core = words.strip()
    return words.replace(core, f"{mark}{core}{mark}", 1) if core else words


def mrkdwn(words: str) -> TextObject:
    """Give marked-up words as an object; "verbatim" keeps Slack from making links of them."""
    return {"type": "mrkdwn", "text": words, "verbatim": True}


def plain_text(words: str) -> TextObject:
    """Give words without markup as an object."""
    return {"type": "plain_text", "text": words, "emoji": False}
