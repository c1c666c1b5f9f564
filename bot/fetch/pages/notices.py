"""What pages say in the place of an article, and the words by which that is known.

A notice speaks to its reader; an article that speaks of cookies, paywalls or robots does not.
"""

import re
from dataclasses import dataclass

NEEDS_SCRIPT = "the page shows its text only with JavaScript"
# "Oops! That page …", "Sorry, we couldn't find …".
EXCUSE = re.compile(
    r"(?:(?:oops|sorry|uh[ -]oh|we(?:'|’|\ a)re\ sorry)\b\W*)*(?:(?:but\ )?we\ )?", re.IGNORECASE
)


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
    | to\ read\ (?:the\ (?:full|whole|rest)\b|on\b|more\b)[^.!?]{0,60}
      \b(?:subscri|sign|log|register|account|buy|trial|member)
    | (?:sign|log)\ in\b[^.!?]{0,60}\bto\ (?:continue|keep)\ reading
    | to\ (?:continue|keep)\ reading\b[^.!?]{0,60}\b(?:subscri|sign|log|register|account|buy|trial)
    | (?:this|the\ full|the\ rest\ of\ (?:this|the))\ (?:article|story|content|page|post)\ is
      \ (?:only\ )?(?:available\ )?(?:exclusively\ )?(?:to|for|reserved\ for)\ (?:our\ )?
      (?:pa(?:id|ying)\ |premium\ )?(?:subscribers|members|registered)
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
        "the site has trouble of its own",
        r"""
        (?:50\d\b\W*)?(?:internal\ server\ error|service\ (?:temporarily\ )?unavailable
          | bad\ gateway|gateway\ time-?out)
        | the\ server\ (?:encountered|is\ (?:temporarily|currently)\ (?:un|over))
        | we(?:'|’|\ wi)ll\ be\ (?:right\ )?back\b
        | (?:our|this|the)\ (?:web)?site\ is\ (?:(?:currently|temporarily|briefly)\ )?
          (?:down\ for|undergoing|unavailable|under\ (?:maintenance|construction))
        """,
    ),
    _notice(
        "there is no such page any more",
        r"""
        (?:page|article|story)\ (?:you[^.!?]{0,40}\ )?
          (?:was\ |is\ |could\ |can\ )?(?:not|no\ longer)\ (?:be\ )?(?:found|exists?|available)
        | (?:page|article|story)\ you[^.!?]{0,60}\b(?:moved|deleted|removed|renamed|expired)\b
        | (?:this|that|the)\ (?:page|article|story)\ (?:can(?:'|’)t\ be\ found
          | (?:has|was|may\ have)\ (?:been\ )?(?:expired|deleted|taken\ down)\b)
        | (?:page|article)\ not\ found | 404\s*(?:error|not\ found|[|–—-]) | error\ 404
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
        "the site shows it to readers of an age only",
        r"""
        (?:confirm|verify)\ (?:that\ )?(?:you(?:'|’|\ a)re\ |your\ age)
        | \bare\ you\ (?:over|at\ least|older\ than)\ \d\d\b
        """,
    ),
    _notice(
        "the site shows it only with its advertisements",
        r"\b(?:your|an|using)\ ad-?\ ?blocker\b[^?]{0,200}\b(?:our|us|we|this\ (?:web)?site)\b",
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
        # Consent or pay: "use our site without tracking for 4.99 a month".
        | \b(?:you|your|our)\b[^.!?]{0,120}
          \bwithout\ (?:any\ |ad\ )?(?:ads?|advertising|tracking)\b
        | (?:store\ and/or\ access|legitimate\ interest)
        """,
    ),
)


def asks_for_money(text: str) -> bool:
    """Tell whether a page speaks as paywalls do."""
    return PAYWALL.words.search(text) is not None


def notice_in(text: str) -> str:
    """Give what kind of notice a text is; "" when it is none."""
    return next((notice.reason for notice in NOTICES if notice.words.search(text)), "")


def notice_at(title: str) -> str:
    """Give what kind of notice a headline begins; "" for a headline that merely speaks of such."""
    begun = EXCUSE.sub("", title, count=1)
    return next((notice.reason for notice in NOTICES if notice.words.match(begun)), "")
