"""Step over when something was done: "announced | on May 9 | by the board".

A date holds names of times and numbers alone. A time before a cue may hold articles too, or be a
year ("the ministry | in the first week of May | said"); a span is counted from another time
("police | a week later | said").
"""

from collections.abc import Sequence

from digests.attribution.lexicon.amounts import SPELLS
from digests.attribution.lexicon.grammar import (
    DASHES,
    NAMED_TIMES,
    TIME_WORDS,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.speakers import DOCUMENTS
from digests.model import Token
from digests.text.word_lists import words

# The words of a date: "on Monday", "in late March", "earlier this week"; its numbers beside them.
LEADING_DATES = frozenset(("in", "on"))
DATING = TIME_WORDS | LEADING_DATES
LONGEST_DATE = 4
# What may stand in a time before a cue: "in early March", "from the beginning of May".
OF_TIMES = words("in on at from since during of the this late early beginning start middle end")
LONGEST_TIME = 6
PAIRS_OF_DAYS = {"to": "from", "and": "between"}
CENTURIES = ("19", "20")
PERIODS = words("year month months week weeks quarter period half day days")
OVER = frozenset(("for", "in", "over", "during"))
LONGEST_PERIOD = 7
SPANS = SPELLS | words("night morning evening afternoon")
OTHER = words("next same following previous very")
LATER = words("later earlier")
COUNTS = words("a one two three four five six several few")
LONGEST_SPAN = 3
LONGEST_YEAR = 4


def behind_date(tokens: Sequence[Token], at: int) -> int:
    """Step over a date of one word: "reported Monday | by", "forecast in May | by"."""
    if at >= len(tokens):
        return at
    if tokens[at].lower in TIME_WORDS:
        return at + 1
    led = tokens[at].lower in LEADING_DATES and at + 1 < len(tokens)
    return at + 2 if led and tokens[at + 1].lower in TIME_WORDS else at


def before_date(tokens: Sequence[Token], last: int, longest: int = LONGEST_DATE) -> int:
    """Step back over a date, of at most so many words: "announced | on May 9 by the board"."""
    at = last
    while at > max(0, last - longest) and (
        tokens[at].lower in DATING or tokens[at].lower.isdigit()
    ):
        at -= 1
    return at


def before_time(tokens: Sequence[Token], last: int) -> int:
    """Find the word before a time that ends at `last`; `last` itself when no time ends there.

    "on Monday", "earlier this week", "in 2019".
    """
    at = last
    while at > 0 and last - at < LONGEST_TIME and _of_time(tokens[at]):
        at -= 1
    at = _before_between(tokens, at)
    if at == last:
        return last
    while at < last and tokens[at + 1].lower in {"of", "the"}:
        at += 1  # "the head of the | early warning centre"
    time = tokens[at + 1 : last + 1]
    named = any(token.lower in TIME_WORDS for token in time)
    dated = len(time) == 2 and time[1].text.startswith(CENTURIES) and time[0].lower in OF_TIMES
    return _before_period(tokens, at) if named or dated else last


def _before_between(tokens: Sequence[Token], at: int) -> int:
    """Step over the first of two days: "conducted | from May 9 to 11", "between May 9 and 11"."""
    opener = PAIRS_OF_DAYS.get(tokens[at].lower)
    if opener is None or not tokens[at - 1].text.isdecimal():
        return at
    ahead = range(at - 1, max(0, at - LONGEST_DATE), -1)
    return next((i - 1 for i in ahead if tokens[i].lower == opener), at)


def _before_period(tokens: Sequence[Token], to: int) -> int:
    """Step over a period that ends with a time: "figures | for the three months to May 2019"."""
    if tokens[to].lower == "for" and to > 0 and tokens[to - 1].text.isalpha():
        return to - 1  # "figures | for December 2017-February 2018"
    up_to = _before_up_to(tokens, to)
    if up_to < to:
        return up_to
    if tokens[to].lower != "to" or to < 3 or tokens[to - 1].lower not in PERIODS:
        return to
    ahead = range(to - 2, max(0, to - LONGEST_PERIOD), -1)
    opener = next((i for i in ahead if tokens[i].lower in OVER), None)
    return to if opener is None else opener - 1


def _before_up_to(tokens: Sequence[Token], at: int) -> int:
    """Step over how far a document goes: "figures | up to May", "data | to the end of May"."""
    before, opener = tokens[max(0, at - 1)].lower, tokens[at].lower
    ends = opener == "the" and tokens[at + 1].lower == "end" and before in {"to", "until", "at"}
    found = at - 2 if ends or (before, opener) == ("up", "to") else at
    return found if found >= 0 and tokens[found].lower in DOCUMENTS else at


def _of_time(token: Token) -> bool:
    lower = token.lower
    if is_name_word(token) and lower not in NAMED_TIMES:
        return False  # "USA Today reported"
    if token.text == "march":
        return False  # "the organisers of the march said"
    if token.text in DASHES or (lower.isdecimal() and len(lower) <= LONGEST_YEAR):
        return True
    return lower in TIME_WORDS or lower in OF_TIMES


def before_span(tokens: Sequence[Token], last: int) -> int:
    """Step over a time told by another: "Police | the next day | said", "a week later"."""
    later = last > 0 and tokens[last].lower in LATER
    noun = last - 1 if later else last
    if noun < LONGEST_SPAN - later or tokens[noun].lower not in SPANS:
        return last
    before, article = tokens[noun - 1].lower, tokens[noun - 2].lower
    if later and before in COUNTS and is_word(tokens[noun - 2]):
        return noun - 2
    told = not later and before in OTHER and article in {"the", "that"}
    return noun - 3 if told and is_word(tokens[noun - 3]) else last


def behind_span(tokens: Sequence[Token], first: int, end: int) -> int:
    """Leave out when it was before the speaker: "A week later | police said"."""
    for at in range(first + 1, end - 1):
        if tokens[at].lower in LATER and tokens[at - 1].lower in SPANS:
            return at + 1
    return first
