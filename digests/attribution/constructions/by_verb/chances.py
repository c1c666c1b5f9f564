"""Who gives it a chance puts it at that number: "the bureau gives it a 40 percent chance"."""

from collections.abc import Iterator

from digests.attribution.constructions.parts.antecedents import antecedent
from digests.attribution.constructions.parts.subjects import counted, is_nobody, speaks
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.grammar import BE, MODALS, NEGATIONS
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.leftward import subject_before
from digests.model import Span
from digests.text.word_lists import words

CHANCES = words("chance chances probability odds likelihood")
GIVING = words(
    "give gives gave given giving put puts putting assign assigns assigned see sees saw"
)
# The goal that gave a side a chance says nothing, nor does a rule that gives everybody one.
FORECASTERS = words(
    """
    center centre bureau office forecasters forecaster model models bookmakers bookmaker bookies
    analysts analyst economists economist markets traders pollsters meteorologists agency service
    scientists experts doctors strategists
    """
)
LONGEST = 9


def find_chance_frames(view: View) -> Iterator[Frame]:
    """Give the frames of "gives it a 40 percent chance of", outside quotations."""
    for noun in view.places(CHANCES):
        frame = None if view.quoted[noun] else _frame(view, noun)
        if frame is not None:
            yield frame


def _frame(view: View, noun: int) -> Frame | None:
    before = range(noun - 1, max(0, noun - LONGEST), -1)
    number = next((at for at in before if view.start(at) in view.figures), None)
    verb = next((at for at in before if view.lower(at) in GIVING), None)
    if number is None or verb is None or verb > number:
        return None
    first = verb
    while first > 0 and view.lower(first - 1) in BE:
        first -= 1
    if view.lower(first - 1) in MODALS or view.lower(first - 1) in NEGATIONS:
        return None
    found = subject_before(view.tokens, first)
    phrase = antecedent(view, found) if found is not None else None
    if phrase is None or counted(view, phrase) or is_nobody(view, phrase):
        return None
    named = {view.lower(at) for at in range(phrase.first, phrase.end)}
    if named.isdisjoint(FORECASTERS) or not speaks(view, phrase):
        return None
    content = Span(view.start(verb + 1), view.sentence.span.end)
    return Frame(
        Rule.OBJECT, view.tokens[verb].span, phrase.first, view.sources(phrase), (content,)
    )
