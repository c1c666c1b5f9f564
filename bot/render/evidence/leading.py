"""Lead each figure of a line to the words behind it: only where one claim alone can be meant."""

import re

from bot.model.deliveries import Quote
from bot.render.evidence.values import Part, Told
from bot.render.harmless import clipped
from digests import Fragment, Line, LineKind, Style

# No part of a post is longer: all of it has 900 characters.
LONGEST = 900

Numbered = dict[int, tuple[int, Quote]]


def lead(line: Line, place: int, numbered: Numbered) -> Told:
    """Make a line of a page; `numbered` has the number and the quote of each claim that is shown.

    Claims to which none of its figures leads for certain are named behind it.
    """
    claims = [claim for claim in line.claims if claim in numbered]
    chosen = _choose(line, claims, numbered)
    parts = tuple(
        Part(
            clipped(fragment.text, LONGEST),
            fragment.style,
            numbered[chosen[at]][0] if at in chosen else 0,
        )
        for at, fragment in enumerate(line.fragments)
    )
    led = set(chosen.values())
    others = tuple(numbered[claim][0] for claim in claims if claim not in led)
    return Told(line.kind, place, parts, others)


def _choose(line: Line, claims: list[int], numbered: Numbered) -> dict[int, int]:
    """Give the claim of each figure of the line: by its words, then by what alone is left."""
    chosen: dict[int, int] = {}
    left = list(claims)
    figures = [at for at, each in enumerate(line.fragments) if each.style is Style.FIGURE]
    for at in figures:
        fitting = _fitting(line.fragments[at], {claim: numbered[claim][1] for claim in left})
        # In a relation several claims that state the same stand behind one figure.
        if len(fitting) == 1 or (fitting and line.kind is LineKind.RELATION):
            chosen[at] = fitting[0]
            left.remove(fitting[0])
    # "3 air strikes" in the line is "three air strikes" in the article.
    open_ = [at for at in figures if at not in chosen]
    if len(open_) == len(left) == 1:
        chosen[open_[0]] = left[0]
    return chosen


def _fitting(fragment: Fragment, quotes: dict[int, Quote]) -> list[int]:
    """Give the claims whose figure stands in the fragment; rather those of the same noun."""
    fitting = [claim for claim, quote in quotes.items() if _holds(fragment, quote.figure)]
    nouns = [claim for claim in fitting if _holds(fragment, quotes[claim].what.partition(" ")[0])]
    return nouns or fitting


def _holds(fragment: Fragment, words: str) -> bool:
    wanted = rf"(?<!\w){re.escape(words.casefold())}(?!\w)"
    return bool(words) and re.search(wanted, fragment.text.casefold()) is not None
