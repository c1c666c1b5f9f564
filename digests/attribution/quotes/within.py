"""Who counts within another's words: “The council has recorded 40 cases,” Lund said."""

from dataclasses import replace

from digests.attribution.anaphora.pronouns import is_pronoun
from digests.attribution.choosing import nameless
from digests.attribution.constructions.by_mark.according import find_prepositional_frames
from digests.attribution.constructions.by_verb.particles import opens_next_clause
from digests.attribution.constructions.by_verb.verbs import find_verb_frames
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.rules import Rule, joined
from digests.attribution.nesting import states_within
from digests.model import Quotation, Span
from digests.text.word_lists import words

COUNTED = joined(Rule.QUOTATION, Rule.COUNTED_WITHIN)
# "Our office has recorded 40 cases": that is who speaks.
# "I hope the council has recorded 40", "When the study showed 40": nobody has counted yet, or it
# is only the occasion of what is said.
SUPPOSING = words(
    """
    hope hopes guess wish doubt suppose bet if when once until unless will would could may might
    should must shall can wo ca
    """
)
OURS = words("our my your their his her its i we you us they he she it")


def find_counter(view: View, quotation: Quotation, figure: Span) -> Frame | None:
    """Find the document or the body that states a figure of a quotation; its speaker passes on.

    A figure that several cues of the quotation cover stays with who speaks.
    """
    if not any(view.quoted):
        return None
    inside = replace(view, quoted=(False,) * len(view.quoted))
    found = (*find_verb_frames(inside), *find_prepositional_frames(inside))
    frames = [
        frame
        for frame in found
        if quotation.content.holds(frame.cue) and _cut(inside, frame).covers(figure)
    ]
    if len(frames) != 1 or nameless(frames[0]) or not states_within(frames[0], view.sentence):
        return None  # "Initial reports indicate 40 were hit": nobody but the speaker says it
    first = view.start(frames[0].subject)
    subject = frames[0].subject + 2 * frames[0].relay  # behind "according to"
    ours = view.lower(subject) in OURS or any(map(is_pronoun, frames[0].sources))
    if ours or first < quotation.content.start or _supposed(view, quotation, frames[0]):
        return None
    return frames[0]


def _cut(view: View, frame: Frame) -> Frame:
    """End it where another goes on: "The council has recorded 40 | and we have treated 90"."""
    if frame.tag:
        return frame
    last = len(view.tokens)
    ahead = range(view.index(frame.cue.end), last)
    end = view.start(next((at for at in ahead if _goes_on(view, at)), last))
    return frame._replace(
        contents=tuple(Span(c.start, max(c.start, min(c.end, end))) for c in frame.contents)
    )


def _goes_on(view: View, at: int) -> bool:
    return view.lower(at) == ";" or opens_next_clause(view, at)


def _supposed(view: View, quotation: Quotation, frame: Frame) -> bool:
    """Tell whether who speaks only supposes it: "My guess is that the report will show 40"."""
    first = max(quotation.content.start, view.sentence.span.start)
    before = range(view.index(first), view.index(frame.cue.start))
    return any(view.lower(at) in SUPPOSING for at in before)
