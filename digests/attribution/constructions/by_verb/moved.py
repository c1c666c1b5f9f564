"""Who was brought to say something: "a turn that led the weather bureau to say it may miss"."""

from collections.abc import Iterator

from digests.attribution.constructions.parts.following import opens_clause
from digests.attribution.constructions.parts.subjects import is_nobody, speaks
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.grammar import MODALS, NEGATIONS
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.leftward import subject_before
from digests.model import Span
from digests.text.word_lists import words

MOVING = words(
    """
    led leads leading prompted prompts prompting forced forces forcing pushed pushing compelled
    compelling allowed allowing enabled enabling caused causing drove driving
    """
)
# "led Lund to close 40 schools" tells a deed, and "asked Lund to say" no words of his.
SAYING = words(
    """
    say warn admit conclude estimate announce claim predict declare report concede acknowledge
    argue confirm forecast complain insist remark
    """
)


def find_moved_frames(view: View) -> Iterator[Frame]:
    """Give the frames of "leading the bureau to say that 40 …" outside quotations."""
    for at in view.places(MOVING):
        frame = None if view.quoted[at] else _frame(view, at)
        if frame is not None:
            yield frame


def _frame(view: View, at: int) -> Frame | None:
    cue = next((i for i in view.places(SAYING) if i > at and view.lower(i - 1) == "to"), None)
    if cue is None or view.quoted[cue] or not _is_real(view, at):
        return None
    if not (view.lower(cue + 1) == "that" or opens_clause(view, cue + 1)):
        return None
    phrase = subject_before(view.tokens, cue - 1)
    if phrase is None or phrase.first != at + 1:
        return None
    if not speaks(view, phrase) or is_nobody(view, phrase):
        return None
    content = Span(view.start(cue + 1), view.sentence.span.end)
    return Frame(
        Rule.CLAUSE, view.tokens[cue].span, phrase.first, view.sources(phrase), (content,)
    )


def _is_real(view: View, at: int) -> bool:
    """Tell whether it came to that: not "could have led", "never led"."""
    before = {view.lower(i) for i in range(max(0, at - 2), at)}
    return before.isdisjoint(MODALS | NEGATIONS | {"nothing"})
