"""Sentences that say more of the one before: "For example, 37 percent …", "That is a rise"."""

from itertools import pairwise

from digests.attribution.frames import View
from digests.text.word_lists import words

CHANGES = words("increase decrease rise fall drop jump decline gain improvement")
LONGEST_CHANGE = 7
MORE = words("more fewer less higher lower")
# "A survey of economists projected a rise of 9,000. Estimates ranged from 4,000 to 12,000."
FORECASTS = words("estimates forecasts projections predictions responses")
RANGED = words("ranged range varied vary")
EQUATES = words(
    """
    showed shows represents represented marks marked amounts amounted equals means compares
    compared
    """
)


def elaborates(before: View, view: View) -> bool:
    """Read "For example, 37 percent …", "That represents a 9 percent rise", "Estimates ranged"."""
    if view.lower(0) in FORECASTS and view.lower(1) in RANGED:
        return is_same_paragraph(before, view)
    if view.lower(0) == "for":
        return view.lower(1) in {"example", "instance"} and is_same_paragraph(before, view)
    compares = view.lower(1).startswith("compare")
    near = is_same_paragraph(before, view) or (compares and is_next_paragraph(before, view))
    equates = (view.lower(1) in EQUATES and view.lower(0) != "it") or _compares(view)
    equates = equates or _moves(view)
    if view.lower(0) in {"that", "this"} and (_changes(view) or _moves(view)):
        return near or is_next_paragraph(before, view)
    return near and view.lower(0) in {"that", "this", "it"} and (equates or _changes(view))


def _compares(view: View) -> bool:
    """Read "That's nearly 600 more than in 2017"."""
    if view.lower(0) != "that" or view.lower(1) not in {"is", "'s", "was"}:
        return False
    figure = next((at for at in range(2, 5) if view.start(at) in view.figures), None)
    if figure is None:
        return False
    ahead = [view.lower(at) for at in range(figure + 1, figure + 5)]
    return any(more in MORE and than == "than" for more, than in pairwise(ahead))


def _moves(view: View) -> bool:
    """Read "That is up from 8 percent" and "It was down by 9 on May"."""
    if view.lower(1) not in {"is", "was", "'s"} or view.lower(2) not in {"up", "down"}:
        return False
    figure = 3 + (view.lower(3) in {"from", "by"})
    return view.start(figure) in view.figures


def _changes(view: View) -> bool:
    """Read "This is a decrease from the year before, when it was 40 percent"."""
    ahead = [view.lower(at) for at in range(2, 2 + LONGEST_CHANGE)]
    return view.lower(1) in {"is", "was"} and any(
        word in CHANGES and behind in {"from", "of", "on", "over"}
        for word, behind in pairwise(ahead)
    )


def is_same_paragraph(before: View, view: View) -> bool:
    """Tell whether two sentences stand in one paragraph."""
    return before.sentence.paragraph == view.sentence.paragraph


def is_next_paragraph(before: View, view: View) -> bool:
    """Tell whether a sentence stands in the paragraph behind another's."""
    return view.sentence.paragraph - before.sentence.paragraph == 1
