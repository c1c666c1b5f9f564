"""Is this the same article still, or does another text stand at its address?

Nothing may be said of an article by what a paywall, an error page or the next story of a live page
does not say.
"""

import re

_WORD = re.compile(r"\w+")
_RUN = 3  # words in a row that are compared
_SHARE = 0.5  # of the old article's runs that the new one must have


def is_same_article(before: str, after: str) -> bool:
    """Tell whether a text has at least half of what an earlier one said, word by word."""
    ours, theirs = _runs(before), _runs(after)
    return bool(ours) and len(ours & theirs) >= _SHARE * len(ours)


def _runs(text: str) -> set[tuple[str, ...]]:
    found = _WORD.findall(text.casefold())
    return set(zip(*(found[at:] for at in range(_RUN)), strict=False))
