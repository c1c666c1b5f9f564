"""A cue set into a relative clause: "a tax which the county estimates will cost 96 dollars"."""

from digests.attribution.frames import View
from digests.attribution.lexicon.grammar import ARTICLES, AUXILIARIES, HAVE, is_word

LONGEST_INSERTED = 4
BE_AND_MODALS = AUXILIARIES - HAVE


def is_inserted(view: View, at: int) -> bool:
    """Tell whether a verb stands right behind it: "which the county estimates | will cost"."""
    if view.lower(at + 1) not in BE_AND_MODALS or view.lower(at).endswith("ed"):
        return False
    for before in range(at - 2, max(-1, at - 2 - LONGEST_INSERTED), -1):
        if view.lower(before) in {"which", "whom", "who"}:
            return view.lower(before + 1) in ARTICLES or before == at - 2
        if not is_word(view.tokens[before]):
            return False
    return False
