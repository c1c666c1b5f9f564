"""Intake: find title, body and publisher in a plain text, and change not one character of it."""

import re

from digests.errors import EmptyArticleError
from digests.model import Article, Span
from digests.text.lines import lines_of
from digests.text.sentences import sentences_of

LONGEST_HEADLINE = 300
"""A longer first line is no headline: its first sentence stands for one."""

CREDIT = re.compile(r"S(?:ource|OURCE):\s*(\S.*)")


def read_plain(text: str, *, url: str = "") -> Article:
    """Take a plain text for an article: first line title, a last line "Source: X" the publisher.

    Title and body are without white space at either end. Raises EmptyArticleError when nothing in
    the text can be seen.
    """
    lines = list(lines_of(text, Span(0, len(text))))
    if not lines:
        raise EmptyArticleError(*([url] if url else []))
    title, rest = _headline(text, lines[0], lines[1:])
    credit = CREDIT.fullmatch(rest[-1].of(text)) if rest else None
    if credit:
        rest.pop()
    body = Span(rest[0].start, rest[-1].end) if rest else Span(title.end, title.end)
    return Article(text, title, body, credit[1] if credit else "", url)


def _headline(text: str, first: Span, rest: list[Span]) -> tuple[Span, list[Span]]:
    """Part the headline from the lines behind it; an article may stand in a single line."""
    if first.end - first.start <= LONGEST_HEADLINE:
        return first, rest
    sentences = sentences_of(text, [first])
    if len(sentences) == 1:
        return first, rest
    return sentences[0].span, [Span(sentences[1].span.start, first.end), *rest]
