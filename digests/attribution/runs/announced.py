"""Figures that are announced: "Port figures show the scale of it. Traffic fell 9 percent"."""

from digests.attribution.frames import View
from digests.attribution.lexicon.grammar import NAMED_TIMES, is_name_word
from digests.attribution.runs.counted import figures_in
from digests.attribution.runs.shares import is_percent
from digests.text.word_lists import words

SHOW = words("show shows showed reveal reveals revealed illustrate illustrates illustrated")
EXTENTS = words("scale extent impact size depth toll magnitude effect")
MOVED = words(
    """
    up down rose rises risen fell falls fallen dropped drops jumped jumps climbed climbs grew grown
    surged slumped plunged halved doubled increased decreased declined
    """
)
CURRENCY_NAMES = words(
    "currency pound sterling dollar euro yen franc rouble ruble rupee lira peso rand won yuan real"
)
# "Traffic fell 9 percent, and taxes will rise by 3": what may come nobody has counted.
OTHERS = words("will would could may might should to after because when as while who which")


# What goes by another's numbers: "The pound fell 9 percent".
MARKETS = CURRENCY_NAMES | words("shares share stock stocks futures bonds index market markets")


def announces(view: View) -> bool:
    """Read "Port figures showed the impact of the strike": how great it was, comes behind."""
    if view.figures and figures_in(view):
        return False
    if "'s" in view.words:  # "The bank's figures show the size of its debt": they are of the bank
        return False
    near = (range(at + 1, at + 4) for at in view.places(SHOW))
    return any(view.lower(i) == "the" and view.lower(i + 1) in EXTENTS for r in near for i in r)


def _is_of_others(view: View) -> bool:
    """Tell whether it speaks of a market or a name: "Shares fell", "Sales at Orvane fell"."""
    named = any(is_name_word(t) and t.lower not in NAMED_TIMES for t in view.tokens[1:])
    return named or "'s" in view.words or not view.words.isdisjoint(MARKETS)


def tells_change(view: View) -> bool:
    """Read "Traffic was down 9 percent" and "Calls rose by 3 percent"."""
    held = [at for at in figures_in(view) if is_percent(view, at)]
    if not held or not OTHERS.isdisjoint(view.lowers[1 : held[0]]) or _is_of_others(view):
        return False
    return any(view.lower(at - 1 - (view.lower(at - 1) == "by")) in MOVED for at in held)
