"""Who answers counsel in court: "Ms Lund put it to him that he spent 9 million; he said"."""

import re
from collections.abc import Sequence

from digests.attribution.anaphora.pronouns import GENDERS
from digests.attribution.anaphora.traits import Mention
from digests.attribution.frames import Frame, View
from digests.text.word_lists import words

PUT = words("put puts")
# "Tom Falk, defending, said": what tells counsel from those who give evidence.
COUNSEL = r",? (?:[KQS]C\b|defending|prosecuting|for the (?:defence|prosecution|Crown))"
OTHERS = {"him": "she", "her": "he"}
LONGEST_TITLE = 2


def is_answer(view: View, frame: Frame) -> bool:
    """Tell whether he or she answers what was put to somebody earlier in the sentence."""
    answering = {s.name.lower() for s in frame.sources}
    if view.words.isdisjoint(PUT) or answering.isdisjoint(GENDERS):
        return False
    hearer = _hearer(view, frame)
    # "Ms Lund put it to him …; she said": that is Ms Lund.
    return hearer is not None and OTHERS.get(view.lower(hearer)) not in answering


def _hearer(view: View, frame: Frame) -> int | None:
    """Find to whom it was put, before who answers: "put it to | Otto", "put to | him"."""
    for at in view.places(PUT):
        to = at + 1 + (view.lower(at + 1) == "it")
        if view.lower(to) == "to" and to + 1 < frame.subject and not view.quoted[at]:
            return to + 1
    return None


def find_hearer(view: View, frame: Frame, mentions: Sequence[Mention]) -> Mention | None:
    """Find the mention of whom it was put to; None for "him"."""
    first = _hearer(view, frame)
    if first is None:
        return None
    begins, ends = view.start(first), view.start(first + LONGEST_TITLE)
    return next((m for m in mentions if begins <= m.source.mention.start < ends), None)


def is_counsel(view: View, answer: Frame, before: Sequence[Frame]) -> bool:
    """Tell whether the answer would be counsel's: of whoever put it, or pleads in the article."""
    putting = {s.name for f in before for s in f.sources if f.cue.of(view.text).lower() in PUT}
    return any(
        s.name in putting or re.search(re.escape(s.name) + COUNSEL, view.text)
        for s in answer.sources
    )
