"""How a figure is shown: its hedge, its number as the article writes it, what is counted."""

import re

from digests.model import Modifier, Span
from digests.summary.backing.backings import Backings
from digests.summary.backing.writings import digits_for
from digests.summary.lexicon.hedges import SPOKEN
from digests.summary.wording.naming import tidy
from digests.text.word_lists import words

LONGEST_COUNTED = 60
VERBS = words("exceeded topped surpassed exceeding nearing")  # told as "more than", "about"
STRAY = re.compile(r"(?<=[^\W\d_])- (?=[^\W\d_])")  # "seven- week", a line break undone


def number_of(index: int, backings: Backings) -> str:
    """Write a figure's number as the article does; a count that is spelled out in digits."""
    first, stop = backings.places[index]
    claim = backings.reading.claims[index]
    digits = digits_for(backings.folded[first:stop], claim)
    return digits or STRAY.sub("-", tidy(claim.figure.span.of(backings.text)))


def hedge_of(index: int, backings: Backings) -> str:
    """Give the words that hedge a figure, with a space behind; "" when none do."""
    first, _ = backings.places[index]
    length = len(backings.backing(index).hedge)
    modifier = backings.reading.claims[index].figure.quantity.modifier
    is_verb = length == 1 and backings.folded[first - 1] in VERBS
    if length and modifier is not Modifier.EXACT and not is_verb:
        hedge = Span(backings.starts[first - length], backings.ends[first - 1])
        return tidy(hedge.of(backings.text).lower()) + " "
    return f"{SPOKEN[modifier]} " if modifier in SPOKEN else ""


def counted_of(index: int, backings: Backings) -> str:
    """Give what is counted, as it stands behind the number; the bare noun where it does not."""
    claim, backing = backings.reading.claims[index], backings.backing(index)
    noun = claim.figure.referent.noun
    if noun is None:
        return ""
    stop = backings.places[index][1]
    if backing.is_counted_behind and stop < backings.count:
        shown = tidy(backings.text[backings.starts[stop] : noun.end])
    else:
        shown = tidy(noun.of(backings.text))
    return shown if len(shown) <= LONGEST_COUNTED else ""
