"""Say why a page holds no article to read: what stands there instead, in words.

A digest of a cookie banner would be a lie with numbers. So a page must show sentences, and must
not say that it keeps them back.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

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

NEEDS_SCRIPT = "the page shows its text only with JavaScript"
FRONT_PAGE = "this is a list of headlines, not one article"
NO_TEXT = "there is no text of an article on the page"

WORD = re.compile(r"\w+")
HEAD = 20_000


@dataclass(frozen=True, slots=True)
class Notice:
    """What a page says instead of an article, and the words by which it is known."""

    reason: str
    words: re.Pattern[str]


def _notice(reason: str, words: str) -> Notice:
    return Notice(reason, re.compile(words, re.VERBOSE | re.IGNORECASE))


PAYWALL = _notice(
    "it is behind a paywall",
    r"""
    (?:subscribe|register|subscription)\b[^.!?]{0,60}
      \bto\ (?:continue|keep|read|unlock|view|access)
    | (?:sign|log)\ in\b[^.!?]{0,60}\bto\ (?:continue|keep)\ reading
    | to\ (?:continue|keep)\ reading\b[^.!?]{0,60}\b(?:subscri|sign|log|register|account|buy|trial)
    | (?:this|the\ full|the\ rest\ of\ (?:this|the))\ (?:article|story|content)\ is\ (?:only\ )?
      (?:available\ )?(?:exclusively\ )?(?:to|for|reserved\ for)\ (?:our\ )?(?:paying\ )?
      (?:subscribers|members|registered)
    | (?:subscriber|member)s?[\s-](?:only|exclusive)
    | (?:for|to)\ subscribers\ only | exclusive\ to\ subscribers
    | already\ a\ (?:subscriber|member)\b
    | you(?:'|’)?(?:ve|\ have)\ (?:reached|used|read)\b[^.!?]{0,40}\b(?:free|limit|article)
    | unlock\ this\ (?:article|story) | become\ a\ subscriber
    """,
)
# In this order: a robot check may speak of cookies and of JavaScript too.
NOTICES = (
    _notice(
        "the site wants to see that we are no robot",
        r"""
        just\ a\ moment\.\.\. | checking\ (?:if\ the\ site|your\ browser)
        | verify(?:ing)?\ (?:that\ )?you\ are\ (?:a\ )?(?:human|not\ a\ (?:ro)?bot)
        | are\ you\ a\ (?:robot|human)\b | not\ a\ robot\b | pardon\ our\ interruption
        | unusual\ (?:traffic|activity) | complete\ the\ (?:captcha|security\ check)
        | ddos\ protection | attention\ required! | automated\ (?:access|requests)
        """,
    ),
    _notice(
        "the site refuses to show it to us",
        r"""
        access\ (?:to\ this\ (?:page|site)\ )?(?:has\ been\ )?denied\b
        | you\ have\ been\ blocked
        """,
    ),
    _notice(
        "the site does not show it in this country",
        r"""
        not\ (?:currently\ )?available\ in\ your\ (?:region|country|area|location)
        | unavailable\ (?:in\ your|due\ to)\ (?:region|country|legal)
        | (?:european\ (?:economic\ area|union)|gdpr)[^.!?]{0,100}
          (?:cannot|not)\ (?:be\ )?(?:grant|avail|access)
        """,
    ),
    _notice(
        "there is no such page any more",
        r"""
        (?:page|article|story)\ (?:you[^.!?]{0,40}\ )?
          (?:was\ |is\ |could\ |can\ )?(?:not|no\ longer)\ (?:be\ )?(?:found|exists?|available)
        | (?:page|article)\ not\ found | 404\ (?:error|not\ found|-) | error\ 404
        | (?:can't|can’t|cannot|couldn't|couldn’t)\ find\ (?:that|the|this)\ page
        """,
    ),
    _notice(
        NEEDS_SCRIPT,
        r"""
        (?:enable|turn\ on|activate|requires?|needs?)\ (?:your\ )?java\s?script
        | java\s?script\ (?:is|seems\ to\ be|must\ be|has\ been)\ (?:not\ )?
          (?:disabled|required|enabled|turned\ off|needed|blocked)
        """,
    ),
    PAYWALL,
    _notice(
        "one has to log in to read it",
        r"(?:please\ )?(?:log|sign)\ in\b[^.!?]{0,40}\b(?:continue|account|required|first)",
    ),
    _notice(
        "the page shows only a cookie notice",
        r"""
        # A notice speaks to its reader; an article about cookies does not.
        \bcookies?\b[^.!?]{0,160}\b(?:we|our|you|your)\b
        | \b(?:we|our|you|your|this\ (?:web)?site)\b[^.!?]{0,160}\bcookies?\b
        | \b(?:accept|reject|allow)\ (?:all\ )?cookies\W*$
        | we\ (?:value|care\ about|respect)\ your\ privacy | before\ you\ continue\ to
        | (?:your|manage)\ (?:privacy|consent)\ (?:choices|preferences|settings)
        | (?:store\ and/or\ access|legitimate\ interest)
        """,
    ),
)


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
    if words < MOST_WORDS_OF_NOTICE:
        yield notice_at(shown.title) or notice_in(text)
    yield FRONT_PAGE if is_front_page(shown) else ""
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
    asks = PAYWALL.words.search(visible) is not None
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


def notice_in(text: str) -> str:
    """Give what kind of notice a text is; "" when it is none."""
    return next((notice.reason for notice in NOTICES if notice.words.search(text)), "")


def notice_at(title: str) -> str:
    """Give what kind of notice a headline begins; "" for a headline that merely speaks of such."""
    return next((notice.reason for notice in NOTICES if notice.words.match(title)), "")


def count_words(blocks: Iterable[str]) -> int:
    """Count the words of some blocks."""
    return sum(len(WORD.findall(block)) for block in blocks)
