"""Who counts within another's words: “The council has recorded 40 cases,” Lund said."""

from dataclasses import replace

from digests.attribution.choosing import nameless
from digests.attribution.constructions.verbs import find_verb_frames
from digests.attribution.frames import Frame, View
from digests.attribution.nesting import states_within
from digests.model import Quotation, Span
from digests.text.word_lists import words

COUNTED = "quotation; counted within"
# "Our office has recorded 40 cases": that is who speaks.
OURS = words("our my your their his her its i we you us they he she it")


def find_counter(view: View, quotation: Quotation, figure: Span) -> Frame | None:
    """Find the document or the body that states a figure of a quotation; its speaker passes on.

    A figure that several cues of the quotation cover stays with who speaks.
    """
    if not any(view.quoted):
        return None
    inside = replace(view, quoted=(False,) * len(view.quoted))
    frames = [
        frame
        for frame in find_verb_frames(inside)
        if quotation.content.holds(frame.cue) and frame.covers(figure)
    ]
    if len(frames) != 1 or nameless(frames[0]) or not states_within(frames[0], view.sentence):
        return None  # "Initial reports indicate 40 were hit": nobody but the speaker says it
    first = view.start(frames[0].subject)
    ours = view.lower(frames[0].subject) in OURS
    return None if ours or first < quotation.content.start else frames[0]
