"""The party and the place behind a lawmaker's name: "Ida Lund, | D-Dorra, | who said"."""

import re
from collections.abc import Sequence

from digests.model import Token

PARTY = re.compile(r"[RDI]-[A-Z]")
OPENERS = frozenset((",", "("))
LONGEST_PLACE = 6


def before_party(tokens: Sequence[Token], end: int) -> int:
    """Step back over a party's letter and a place that end there: ", R-Elm Park |"; else stay."""
    for at in range(end - 1, max(0, end - LONGEST_PLACE), -1):
        text = tokens[at].text
        if PARTY.match(text):
            return at - 1 if tokens[at - 1].text in OPENERS else end
        if not text.isalpha() and text not in {".", ")"}:
            return end
    return end
