"""Say why a page holds no article to read: what stands there instead, in words.

A digest of a cookie banner would be a lie with numbers. So a page must show sentences, and must
not say that it keeps them back.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.fetch.pages.notices import (
    NEEDS_SCRIPT,
    PAYWALL,
    asks_for_money,
    notice_at,
    notice_in,
)

# A brief of two sentences has 30 words. What is shorter says too little to be told apart from a
# caption or a teaser.
FEWEST_WORDS = 25
# Longer texts are articles, even where they speak of robots, cookies or subscriptions.
MOST_WORDS_OF_NOTICE = 150
# What a site shows of an article that must be paid for is seldom longer.
MOST_WORDS_OF_TEASER = 250
# A paragraph of prose; a front page has headlines and teasers only.
PROSE_WORDS = 25
FEWEST_PROSE = 3
MANY_HEADLINES = 6

FRONT_PAGE = "this is a list of headlines, not one article"
NO_TEXT = "there is no text of an article on the page"

WORD = re.compile(r"\w+")
HEAD = 20_000


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page shows: headline, the blocks taken for its article, all its visible words."""

    title: str
    blocks: tuple[str, ...]
    everything: str
    linked_headlines: int = 0
    has_scripts: bool = False
    is_article: bool | None = None
    is_free: bool | None = None


def find_objection(shown: Shown) -> str:
    """Say why this is no article to read; "" when it is one."""
    return next(filter(None, objections(shown)), "")


def objections(shown: Shown) -> Iterator[str]:
    """Give the objections of each kind in turn, "" where there is none."""
    words = count_words(shown.blocks)
    text = " ".join(shown.blocks)
    visible = shown.everything[:HEAD]
    yield PAYWALL.reason if is_kept_back(shown, words, text, visible) else ""
    is_front = is_front_page(shown)
    if words < MOST_WORDS_OF_NOTICE or is_front:
        yield notice_at(shown.title)
    if words < MOST_WORDS_OF_NOTICE:
        yield notice_in(text)
    yield FRONT_PAGE if is_front else ""
    if words < FEWEST_WORDS:
        yield notice_in(visible)
        if shown.has_scripts and len(WORD.findall(visible)) < FEWEST_WORDS:
            yield NEEDS_SCRIPT
        yield f"there is too little text on the page, {words} words" if words else NO_TEXT


def is_kept_back(shown: Shown, words: int, text: str, visible: str) -> bool:
    """Tell whether the text ends where paying begins.

    Many free pages carry the words of a paywall for the day when the reader's free articles are
    spent; so the more text there is, the more it takes.
    """
    asks = asks_for_money(visible)
    if shown.is_free is False:
        return words < (MOST_WORDS_OF_TEASER if asks else MOST_WORDS_OF_NOTICE)
    if PAYWALL.words.search(text[-400:]) and words < MOST_WORDS_OF_TEASER:
        return True
    return asks and shown.is_free is None and words < MOST_WORDS_OF_NOTICE // 2


def is_front_page(shown: Shown) -> bool:
    """Tell a list of stories from a story: many linked headlines, hardly a paragraph."""
    prose = sum(len(WORD.findall(block)) >= PROSE_WORDS for block in shown.blocks)
    return (
        not shown.is_article and shown.linked_headlines >= MANY_HEADLINES and prose < FEWEST_PROSE
    )


def count_words(blocks: Iterable[str]) -> int:
    """Count the words of some blocks."""
    return sum(len(WORD.findall(block)) for block in blocks)
