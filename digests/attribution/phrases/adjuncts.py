"""Walk left over what may stand between a subject and its verb: auxiliaries, adverbs, times."""

from collections.abc import Sequence

from digests.attribution.lexicon.grammar import (
    AUXILIARIES,
    COORDINATORS,
    DASHES,
    NAMED_TIMES,
    NEGATIONS,
    PREPOSITIONS,
    SUBORDINATORS,
    TIME_WORDS,
    is_adverb,
    is_name_word,
    is_word,
)
from digests.model import Token
from digests.text.word_lists import words

# What may stand in a time before a cue: "in early March", "during the first week of May".
OF_TIMES = words("in on at from since during of the this late early")
LONGEST_TIME = 6
# Two words that stand as one adverb, and what says where: "officials there have so far said".
PAIRED = frozenset(
    [
        ("so", "far"),
        ("thus", "far"),
        ("on", "average"),
        ("at", "first"),
        ("in", "turn"),
        ("in", "fact"),
    ]
)
FLOATING = frozenset(("all", "each"))
NOT_BEFORE_FLOATING = PREPOSITIONS | COORDINATORS | SUBORDINATORS | NEGATIONS | {"almost"}
WHERE = frozenset(
    ("there", "here", "elsewhere", "alone", "online", "themselves", "himself", "herself", "itself")
)
CENTURIES = ("19", "20")
PERIODS = words("year month months week weeks quarter period half day days")
OVER = frozenset(("for", "in", "over", "during"))
LONGEST_PERIOD = 7
SPANS = words(
    "day days week weeks month months year years decade decades night morning evening afternoon"
)
OTHER = words("next same following previous very")
LATER = words("later earlier")
COUNTS = words("a one two three four five six several few")
LONGEST_SPAN = 3
LAWS = words("act law laws rules legislation request requests")
LONGEST_LAW = 8
LONGEST_YEAR = 4


def skip_adjuncts(tokens: Sequence[Token], at: int) -> int:
    """Walk left from `at` to the subject: "The ministry on Monday had also | said"."""
    while at >= 0:
        if (then := _before_span(tokens, at)) < at:
            at = then
            continue
        helps = tokens[at].lower in AUXILIARIES and not _surname(tokens, at)
        if helps or is_adverb(tokens[at]) or _floats(tokens, at):
            at -= 1
        elif at > 0 and is_paired(tokens, at):
            at -= 2
        elif at > 2 and (_goes_on(tokens, at) or _everywhere(tokens, at)):
            at -= 3
        elif at > 0 and tokens[at].lower in WHERE and is_word(tokens[at - 1]):
            at -= 1
        elif (before := _before_time(tokens, at)) < at or (before := before_law(tokens, at)) < at:
            at = before
        else:
            break
    return at


def _before_span(tokens: Sequence[Token], last: int) -> int:
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


def before_law(tokens: Sequence[Token], last: int) -> int:
    """Step over the law by which it came out: "data | under freedom of information laws"."""
    if tokens[last].lower not in LAWS:
        return last
    ahead = range(last - 1, max(0, last - LONGEST_LAW), -1)
    return next((i - 1 for i in ahead if tokens[i].lower in {"under", "through", "via"}), last)


def _floats(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the word only says that they are many: "The firms have | all | warned"."""
    if at < 1 or tokens[at].lower not in FLOATING:
        return False
    before = tokens[at - 1]
    nearly = is_adverb(before) or before.lower.endswith("ly")  # "Nearly all said"
    return is_word(before) and not nearly and before.lower not in NOT_BEFORE_FLOATING


def _surname(tokens: Sequence[Token], at: int) -> bool:
    """Tell "Marion May" from what she "may" do."""
    return at > 0 and is_name_word(tokens[at]) and is_name_word(tokens[at - 1])


def _goes_on(tokens: Sequence[Token], to: int) -> bool:
    """Tell whether "went on to" ends at that index: "went on to say"."""
    words = (tokens[to - 2].lower, tokens[to - 1].lower, tokens[to].lower)
    return words in {("went", "on", "to"), ("goes", "on", "to"), ("gone", "on", "to")}


def _everywhere(tokens: Sequence[Token], last: int) -> bool:
    """Tell whether all do it alike: "state media | across the board | reported"."""
    words = (tokens[last - 2].lower, tokens[last - 1].lower, tokens[last].lower)
    return words == ("across", "the", "board")


def is_paired(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether an adverb of two words ends at that index: "so far", "on average"."""
    return at > 0 and (tokens[at - 1].lower, tokens[at].lower) in PAIRED


def _before_time(tokens: Sequence[Token], last: int) -> int:
    """Find the word before a time that ends at `last`; `last` itself when no time ends there.

    "on Monday", "earlier this week", "in 2019".
    """
    at = last
    while at > 0 and last - at < LONGEST_TIME and _of_time(tokens[at]):
        at -= 1
    while at < last and tokens[at + 1].lower in {"of", "the"}:
        at += 1  # "the head of the | early warning centre"
    time = tokens[at + 1 : last + 1]
    named = any(token.lower in TIME_WORDS for token in time)
    dated = len(time) == 2 and time[1].text.startswith(CENTURIES) and time[0].lower in OF_TIMES
    return _before_period(tokens, at) if named or dated else last


def _before_period(tokens: Sequence[Token], to: int) -> int:
    """Step over a period that ends with a time: "figures | for the three months to May 2019"."""
    if tokens[to].lower == "for" and to > 0 and tokens[to - 1].text.isalpha():
        return to - 1  # "figures | for December 2017-February 2018"
    if tokens[to].lower != "to" or to < 3 or tokens[to - 1].lower not in PERIODS:
        return to
    ahead = range(to - 2, max(0, to - LONGEST_PERIOD), -1)
    opener = next((i for i in ahead if tokens[i].lower in OVER), None)
    return to if opener is None else opener - 1


def _of_time(token: Token) -> bool:
    lower = token.lower
    if is_name_word(token) and lower not in NAMED_TIMES:
        return False  # "USA Today reported"
    if token.text in DASHES or (lower.isdecimal() and len(lower) <= LONGEST_YEAR):
        return True
    return lower in TIME_WORDS or lower in OF_TIMES
