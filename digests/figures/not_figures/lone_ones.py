"""The word "one" that counts with no other count beside it: all but one, one or more, had one."""

from digests.figures.numerals.counted_nouns import BREAKS, is_plural
from digests.figures.numerals.number_words import CARDINALS
from digests.figures.numerals.pieces import Line
from digests.text.word_lists import words

HAVE = words("have has had ve got")
NO_POSSESSIONS = words(
    """thing goal aim question message choice chance word wish regret job purpose option advantage
    answer way rule problem eye hand foot ear"""
)
"""What one has when "one" is an article: "we have one goal: to win"."""
ENDS = frozenset({".", ",", "", ";", '"', "”", "’", "'", "—", "–", ")"}) | words(
    "and but at for on left"
)
"""What may follow the thing that somebody has: "it had one paid employee at the time"."""
NO_ADDED = words("time thing reason step day chance try example sign way word push go")
"""Behind "one more" these are no count: "he tried one more time"."""
OTHERS = words("more fewer less zero none no")
PERIODS = words("second minute hour day night week fortnight month season year shift")
FROM_TIME = words("later earlier before after ago")
DEATHS = words("death fatality casualty")
NO_COUNT_BEFORE = words("the that this his her its their")
TELLING = words("is that which who")
"""Behind "one death" these make a saying or a story: "one death is too many"."""
BOUNDS = words("under below above over")
STANDING = words(
    """be is was stay stays stayed remain remains remained fall falls fell drop drops dropped dip
    dipped rise rises rose climb climbs climbed kept keep well just"""
)
KNOWING = words("aware know knows knew heard")
ONLY = words("only just")
MOST_TO_ONLY = 4
PULLING = words("pull pulls pulled pulling")
MOST_ADJECTIVES = 2
NOT_ADDED = NO_ADDED | BREAKS


def is_exception(line: Line, at: int) -> bool:
    """Tell whether one is excepted: "all but one were stable", "all but one of its wings"."""
    return line.matches(at - 2, ("all", "but"))


def is_or_more(line: Line, at: int) -> bool:
    """Tell whether more may be meant: "one or more donations", "one or zero"."""
    return line.word(at + 1) == "or" and line.word(at + 2) in OTHERS


def is_rate(line: Line, at: int) -> bool:
    """Tell whether one is allowed or due each time: "one pack per order", "one nurse to each"."""
    behind = end_of_noun(line, at + 1)
    if behind and (line.word(behind) == "per" or line.matches(behind, ("for", "every"))):
        return True
    if behind and is_each_time(line, behind):
        return True
    every_at = at + 3  # "one child dies every five minutes"
    timed = line.word(every_at + 1) in CARDINALS or line.is_digits(every_at + 1)
    return line.word(every_at) == "every" and timed


def is_each_time(line: Line, at: int) -> bool:
    """Tell "one flight a week" from "one boy a week later"."""
    timed = line.word(at) in {"a", "an"} and line.word(at + 1) in PERIODS
    return timed and line.word(at + 2) not in FROM_TIME


def is_one_more(line: Line, at: int) -> bool:
    """Tell whether one is added to others: "one more body was found"."""
    added = line.word(at + 1) in {"more", "additional"} and line.is_lower(at + 2)
    return added and line.word(at + 2) not in NOT_ADDED


def is_against_none(line: Line, at: int) -> bool:
    """Tell whether it is counted against none: "one surgeon and no nurse"."""
    behind = end_of_noun(line, at + 1)
    return (
        behind > 0 and line.word(behind) in {"and", "but", ","} and line.word(behind + 1) == "no"
    )


def is_had(line: Line, at: int) -> bool:
    """Tell whether somebody has no more: "it had one paid employee", "I've had one complaint"."""
    behind = end_of_noun(line, at + 1)
    if line.word(at - 1) not in HAVE or not behind or line.word(behind - 1) in NO_POSSESSIONS:
        return False
    return line.word(behind) in ENDS


def end_of_noun(line: Line, at: int) -> int:
    """Find where the singular noun ends that begins at `at`, over adjectives; 0 when none does."""
    stop = at
    while stop <= at + MOST_ADJECTIVES and is_word(line, stop):
        stop += 1
    return stop if stop > at and not is_word(line, stop) else 0


def is_word(line: Line, at: int) -> bool:
    """Tell whether a word in small letters stands there that may belong to a noun phrase."""
    word = line.word(at)
    return line.is_lower(at) and word not in BREAKS and not is_plural(word)


def is_dead(line: Line, at: int) -> bool:
    """Tell whether a death is counted: "there was one associated death"."""
    behind = end_of_noun(line, at + 1)
    told = line.word(at - 1) not in NO_COUNT_BEFORE and line.word(behind) not in TELLING
    return behind > 0 and line.word(behind - 1) in DEATHS and told


def is_level(line: Line, at: int) -> bool:
    """Tell whether a rate is set against it: "the number must stay below one"."""
    bound = line.word(at - 1) in BOUNDS and line.word(at - 2) in STANDING
    return bound and not line.word(at + 1).isalpha()


def is_known(line: Line, at: int) -> bool:
    """Tell whether no more are known: "it was only aware of one ship that sank"."""
    only = not ONLY.isdisjoint(line.words[max(0, at - MOST_TO_ONLY) : at])
    known = line.word(at - 1) == "of" and line.word(at - 2) in KNOWING
    return only and known and is_word(line, at + 1)


def is_goal(line: Line, at: int) -> bool:
    """Tell whether a goal is meant: "the visitors pulled one back"."""
    return line.word(at - 1) in PULLING and line.word(at + 1) == "back"


LONE_REASONS = (
    is_exception,
    is_or_more,
    is_rate,
    is_one_more,
    is_against_none,
    is_had,
    is_dead,
    is_level,
    is_known,
    is_goal,
)
