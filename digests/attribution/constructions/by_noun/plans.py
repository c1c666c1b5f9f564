"""Figures of a plan that somebody announced: "fares will rise 9% under plans set out by Lund"."""

from collections.abc import Iterator

from digests.attribution.constructions.parts.subjects import counted, speaks
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.foresight import PLANS
from digests.attribution.lexicon.grammar import BE, COORDINATORS, MODALS
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.dates import behind_date
from digests.attribution.phrases.phrases import end_of
from digests.attribution.phrases.rightward import phrase_after
from digests.model import Span
from digests.text.word_lists import words

PARTICLES = {"put": "forward", "set": "out", "laid": "out"}
ANNOUNCED = words("announced unveiled outlined proposed revealed tabled presented").union(
    PARTICLES
)
LONGEST_PLAN = 8
# Who says so in a clause of his own is read there.
SPEAKING = words("said says say saying told tells according warned warns added adds claims")


def find_plan_frames(view: View) -> Iterator[Frame]:
    """Give the frames of what is to happen under a plan that somebody announced."""
    if not view.figures or not view.words.isdisjoint(SPEAKING):
        return
    for at in view.places(ANNOUNCED):
        frame = None if view.quoted[at] or view.lower(at - 1) not in PLANS else _frame(view, at)
        if frame is not None:
            yield frame


def _frame(view: View, at: int) -> Frame | None:
    particle = PARTICLES.get(view.lower(at))
    if particle is not None and view.lower(at + 1) != particle:
        return None
    by = behind_date(view.tokens, at + 1 + (particle is not None))
    phrase = phrase_after(view.tokens, by + 1) if view.lower(by) == "by" else None
    lead = _lead(view, at)
    if lead is None or phrase is None or not speaks(view, phrase) or counted(view, phrase):
        return None
    if _is_ahead(view, phrase.end, end_of(phrase)):
        phrase = phrase._replace(asides=())  # "plans announced by the bank, | some 40 will close"
    begin, end = (phrase.end, view.count) if lead == 0 else (_begin(view, lead), lead)
    if not _is_ahead(view, begin, end):
        return None
    contents = (Span(view.start(begin), view.start(end)), Span(view.start(lead), view.start(at)))
    return Frame(Rule.PLAN, view.tokens[at].span, lead, view.sources(phrase), contents)


def _lead(view: View, at: int) -> int | None:
    """Find what leads to the plan: "under | a new £4m plan", "as part of | proposals"."""
    for lead in range(at - 2, max(-1, at - LONGEST_PLAN), -1):
        if view.lower(lead) == "under":
            return lead
        if (view.lower(lead - 1), view.lower(lead)) == ("part", "of"):
            return lead - 1 - (view.lower(lead - 2) == "as")
        token = view.tokens[lead]
        inside = token.start in view.figures or token.lower in {"'s", "-"}
        if not (inside or token.text[0].isalnum()):
            return None
    return None


def _begin(view: View, lead: int) -> int:
    """Find where the clause begins: "Pay rose 9 percent, but | 40 jobs will go under"."""
    begin = view.index(view.clauses(lead).start)
    joined = (
        at + 1
        for at in range(lead - 1, begin, -1)
        if view.lower(at) in COORDINATORS | {"while"} and view.lower(at - 1) == ","
    )
    return next(joined, begin)


def _is_ahead(view: View, begin: int, end: int) -> bool:
    """Tell whether a clause tells what is to come: "will close", "is to rise".

    What has happened is not planned: "40 branches closed under a plan announced by the bank".
    """
    return any(
        view.lower(at) in MODALS or (view.lower(at) in BE and view.lower(at + 1) == "to")
        for at in range(begin, end)
        if not view.quoted[at]
    )
