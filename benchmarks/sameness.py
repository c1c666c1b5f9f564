"""When two annotations say the same: the same quantity, the same speaker."""

import re
from decimal import Decimal

from benchmarks.annotations import Mark, Speaker

# "at least 50" and "more than 50" differ in one person at most: both bound the number from below.
BOUNDS = {"at_least": "below", "more_than": "below", "at_most": "above", "less_than": "above"}
TOLERANCE = Decimal("0.005")
LONGEST_NAME = 14
# Words that two ways of naming one speaker need not share: "the hospital" is "a hospital".
EMPTY_WORDS = frozenset(
    {
        *("a", "an", "the", "this", "that", "these", "those", "another", "other", "said"),
        *("of", "in", "on", "at", "for", "from", "by", "to", "and", "or"),
        *("its", "his", "her", "their", "our", "mr", "mrs", "ms", "dr"),
    }
)


def bound(modifier: str) -> str:
    """Tell what a modifier bounds."""
    return BOUNDS.get(modifier, modifier)


def same_value(gold: Mark, found: Mark) -> bool:
    """Tell whether the quantities are equal but for rounding; a lone bound counts as value."""
    if gold.value is not None:
        bounds = (found.value, found.low, found.high)
        return near(gold.value, next((n for n in bounds if n is not None), None))
    bounds_of_both = ((gold.low, found.low), (gold.high, found.high))
    stated = [(g, f) for g, f in bounds_of_both if g is not None]
    return bool(stated) and all(near(g, f) for g, f in stated)


def near(gold: Decimal, found: Decimal | None) -> bool:
    """Tell whether two numbers are equal but for rounding ("a third" is 0.333 or 0.3333)."""
    return found is not None and abs(gold - found) <= TOLERANCE * abs(gold)


def same_speaker(gold: Speaker, found: Speaker) -> bool:
    """Tell whether two speakers are one: the same words in the text, or names that fit."""
    is_beside = len(found.mention) <= 2 * len(gold.mention) + 60
    if is_beside and gold.span.touches(found.span):
        return True
    names = [(g, f) for g in (gold.name, gold.mention) for f in (found.name, found.mention)]
    if any(names_fit(g, f) for g, f in names):
        return True
    return gold.is_person and any(last_name(g) == last_name(f) != "" for g, f in names)


def names_fit(gold: str, found: str) -> bool:
    """Tell whether one name's words hold the other's."""
    ours, theirs = content_words(gold), content_words(found)
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def content_words(name: str) -> frozenset[str]:
    """Give a name's words without articles, prepositions and titles; none of a whole clause."""
    words = [word for word in re.findall(r"\w+", name.casefold()) if word not in EMPTY_WORDS]
    return frozenset(words if len(words) <= LONGEST_NAME else ())


def last_name(name: str) -> str:
    """Give the last capitalised word of a name."""
    return next(reversed(re.findall(r"\b[A-Z][\w’'-]+", name)), "").casefold()
