"""Sentences that say more of the one before: "For example, 37 percent …", "That is a rise"."""

from itertools import pairwise

from digests.attribution.frames import View
from digests.attribution.lexicon.amounts import HEDGES, INCLUDES, RANGED
from digests.attribution.lexicon.foresight import FORECASTS, FORECASTS_AND_ANSWERS
from digests.attribution.runs.shares import is_part
from digests.text.word_lists import words

CHANGES = words("increase decrease rise fall drop jump decline gain improvement")
LONGEST_CHANGE = 7
MORE = words("more fewer less higher lower")
EQUATES = words(
    """
    showed shows represents represented marks marked amounts amounted equals means compares
    compared
    """
)
# "That followed a 9 percent | rebound in May".
TURNS = CHANGES | words("rebound recovery slump surge contraction expansion")
# "This is nearly half | of the 9 million that all received".
HEDGES_AND_EXACTLY = HEDGES | {"exactly"}
LONGEST_HEDGE = 3


# "Forecasts for Dorra were also cut to 4 percent": whoever gave the others gave them too.
FORECAST_CHANGED = words(
    """
    cut raised lowered trimmed scaled revised downgraded upgraded reduced increased lifted slashed
    """
)
FORECASTING = FORECASTS | words(
    """
    predicts predicted projects projected outlook expects expected sees
    """
)


PLANNED = words(
    """
    plans proposals measures targets steps reforms demands pledges promises recommendations goals
    """
)
SETTING_OUT = words(
    """
    outline outlines outlined unveil unveils unveiled announce announces announced
    present presented propose proposed publish published list lists listed
    """
)


def elaborates(before: View, view: View) -> bool:
    """Read "For example, 37 percent …", "That represents a 9 percent rise", "Estimates ranged"."""
    first, second = view.lower(0), view.lower(1)
    ranged = first in FORECASTS_AND_ANSWERS and second in RANGED
    if ranged or _lists_plans(before, view):
        return is_same_paragraph(before, view)
    if _forecasts_too(before, view):
        return is_same_paragraph(before, view) or is_next_paragraph(before, view)
    if first not in {"that", "this", "it"}:
        example = first == "for" and second in {"example", "instance"}
        return example and is_same_paragraph(before, view)
    compares = second.startswith("compare")
    near = is_same_paragraph(before, view) or (compares and is_next_paragraph(before, view))
    equates = (second in EQUATES and first != "it") or _compares(view)
    equates = equates or _moves(view) or _follows(view)
    if first != "it" and (_changes(view) or _moves(view) or _is_part(view)):
        return near or is_next_paragraph(before, view)
    return near and (equates or _changes(view))


def _lists_plans(before: View, view: View) -> bool:
    """Read "They will include 40 new homes" behind "Lund unveiled her plans"."""
    if view.lower(0) not in {"they", "these"} or before.words.isdisjoint(PLANNED):
        return False
    if before.words.isdisjoint(SETTING_OUT):
        return False  # "Lund said the plans had failed"
    return view.lower(1 + (view.lower(1) in {"will", "would", "also"})) in INCLUDES


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


def _forecasts_too(before: View, view: View) -> bool:
    """Read "Forecasts for Dorra were also cut to 4 percent": by whom, the last sentence said."""
    if view.lower(0) not in FORECASTS:
        return False
    verb = next((at for at in range(1, LONGEST_CHANGE) if view.lower(at) in {"was", "were"}), 0)
    also = view.lower(verb + 1) == "also"
    known = also or not before.words.isdisjoint(FORECASTING)
    return known and bool(verb) and view.lower(verb + 1 + also) in FORECAST_CHANGED


def _follows(view: View) -> bool:
    """Read "That followed a 9 percent rebound", not "That followed nine months of talks"."""
    if view.lower(1) not in {"followed", "follows"} or view.lower(2) not in {"a", "an"}:
        return False
    ahead = range(3, 3 + LONGEST_CHANGE)
    turn = next((at for at in ahead if view.lower(at) in TURNS), None)
    return turn is not None and any(view.start(at) in view.figures for at in range(3, turn + 4))


def _is_part(view: View) -> bool:
    """Read "This is nearly half of the 9 million received", not "This is half of the story"."""
    if view.lower(1) not in {"is", "was", "'s"}:
        return False
    at = 2
    while at < 2 + LONGEST_HEDGE and view.lower(at) in HEDGES_AND_EXACTLY:
        at += 1
    if view.start(at) not in view.figures or not is_part(view, at):
        return False
    whole = range(at + 1, at + 1 + LONGEST_CHANGE)
    of = next((i for i in whole if view.lower(i) == "of"), None)
    return of is not None and any(view.start(i) in view.figures for i in (of + 1, of + 2))


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
