"""Words that must not get lost on the way to a post: hedges of numbers, and of clauses."""

from digests.model import Modifier
from digests.text.word_lists import words

# Before the number; the longest phrase that fits counts ("no more than" is not "more than").
LEADING: dict[Modifier, str] = {
    Modifier.ABOUT: """about|around|some|nearly|almost|roughly|approximately|close to|an estimated
        |estimated|just about|in the region of|circa|approx|near|nearing""",
    Modifier.AT_LEAST: "at least|no fewer than|no less than|not less than|a minimum of|minimum of",
    Modifier.MORE_THAN: """more than|over|above|upwards of|well over|well above|just over|in
        excess of|exceeding|greater than|higher than|topped|exceeded|surpassed|just above|far
        more than""",
    Modifier.AT_MOST: """at most|up to|no more than|not more than|as many as|as much as|as high as
        |a maximum of|maximum of|as few as|within""",
    Modifier.LESS_THAN: """less than|fewer than|under|below|just under|just below|well under|well
        below|lower than""",
    Modifier.BETWEEN: "between|from between",
}
# Behind the number.
TRAILING: dict[Modifier, str] = {
    Modifier.AT_LEAST: "or more|plus|or higher|or above|at least|at the least",
    Modifier.ABOUT: "or so|odd|or thereabouts|ish",
    Modifier.AT_MOST: "or less|or fewer|or lower|or under|at most|at the most",
}
NEARLY = frozenset(
    {("nearly",), ("almost",), ("close", "to"), ("just", "about"), ("near",), ("nearing",)}
)
"""These say on which side: "nearly 300" may be told as "about 300", and not the other way."""

SPOKEN: dict[Modifier, str] = {
    Modifier.ABOUT: "about",
    Modifier.AT_LEAST: "at least",
    Modifier.MORE_THAN: "more than",
    Modifier.AT_MOST: "up to",
    Modifier.LESS_THAN: "less than",
}
"""How a hedge is told where the article's own words for it are not known."""

MOST_HEDGE_WORDS = 5
SIGNS = frozenset("~≈<>±+")
"""What hedges a number that it is glued to: "~415 km"."""

# In whose clause a number is not simply so, or not now: "could not confirm that 40 had died",
# "40 people had died there last year".
GUARDS = words(
    """not no never none nor neither without cannot can't won't don't doesn't didn't isn't aren't
    wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't nobody nothing hardly
    barely scarcely only could may might would should will shall must can if unless until whether
    whenever deny denies denied denying false falsely untrue wrongly fear fears feared
    fearing suspect suspected suspects alleged allegedly allege alleges reportedly presumed
    presumably supposedly purportedly believe believes believed believing rumoured rumored likely
    unlikely possible possibly potential potentially perhaps maybe probably apparently seemingly
    expect expects expected expecting forecast forecasts forecasting predict predicts predicted
    predicting project projects projected projecting plan plans planned planning aim aims aimed
    aiming target targets targeted targeting intend intends intended propose proposes proposed
    threaten threatens threatened threatening hope hopes hoped hoping want wants wanted seek seeks
    sought seeking demand demands demanded demanding request requests requested pledge pledges
    pledged promise promises promised vow vows vowed offer offers offered urge urges urged attempt
    attempts attempted try tries tried trying fail fails failed failing refuse refuses refused
    reject rejects rejected doubt doubts doubted dispute disputes disputed avoid avoids avoided
    avert averted prevent prevents prevented stop stops stopped foil foiled risk risks risked
    risking warn warns warned warning assume assumes
    assumed last previous previously earlier ago hypothetical hypothetically"""
)

DENYING = words("deny denies denied denying")
"""Of these a post need not repeat the word where it says who denies a figure."""

RESETS = words("but however yet while whereas")
"""Behind these a new thought begins: "it could not say why, but 40 had died"."""


def _phrases(table: dict[Modifier, str]) -> dict[tuple[str, ...], Modifier]:
    return {
        tuple(phrase.split()): modifier
        for modifier, phrases in table.items()
        for phrase in " ".join(phrases.split()).split("|")
    }


_LEADING = _phrases(LEADING)
_TRAILING = _phrases(TRAILING)
# Most numbers have none of these beside them.
_LAST_OF_LEADING = frozenset(phrase[-1] for phrase in _LEADING)
_FIRST_OF_TRAILING = frozenset(phrase[0] for phrase in _TRAILING)


def hedge_before(folded: tuple[str, ...], at: int) -> tuple[int, Modifier]:
    """Read the hedge that ends right before a number: where it begins, and what it says."""
    if not at or folded[at - 1] not in _LAST_OF_LEADING:
        return at, Modifier.EXACT
    for length in range(min(MOST_HEDGE_WORDS, at), 0, -1):
        modifier = _LEADING.get(folded[at - length : at])
        if modifier is not None:
            return at - length, modifier
    return at, Modifier.EXACT


def hedge_behind(folded: tuple[str, ...], at: int) -> tuple[int, Modifier]:
    """Read the hedge that begins right behind a number: where it ends, and what it says."""
    if at >= len(folded) or folded[at] not in _FIRST_OF_TRAILING:
        return at, Modifier.EXACT
    for length in range(min(MOST_HEDGE_WORDS, len(folded) - at), 0, -1):
        modifier = _TRAILING.get(folded[at : at + length])
        if modifier is not None:
            return at + length, modifier
    return at, Modifier.EXACT
