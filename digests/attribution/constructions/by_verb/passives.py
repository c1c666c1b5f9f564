"""Attributions by a passive: "was first reported by Delo", "was put at 9 million by insurers"."""

from digests.attribution.constructions.parts.ballots import decides
from digests.attribution.constructions.parts.findings import FINDERS
from digests.attribution.constructions.parts.subjects import counted, speaks
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.cues import (
    CONCLUDING_LEMMAS,
    CUES,
    HEARSAY_PARTICIPLES,
    Cue,
    Takes,
)
from digests.attribution.lexicon.grammar import MODALS
from digests.attribution.lexicon.rules import Rule
from digests.attribution.lexicon.speakers import DOCUMENTS
from digests.attribution.phrases.leftward import subject_before
from digests.attribution.phrases.phrases import Phrase
from digests.attribution.phrases.rightward import phrase_after
from digests.model import Span
from digests.text.word_lists import words

# How far behind "put at" its "by" may stand: "was put at more than 9 million dollars by".
LONGEST_PRICE = 9
# "The figure of 300 was given by Otto", but "a talk was given by Otto to 300 students", "a blast
# claimed by the Front killed nine": what else is given or claimed by somebody is no statement.
ACTS_TOO = frozenset(("given", "claimed"))
# "Twelve hostages were shown by the rebels", "The twelve were described by Lund as | 40 men".
SHOWN = frozenset(("shown", "described", "explained", "read"))
GIVEN = words("figure figures number numbers toll total count estimate")
# "The strike lasted 40 days, | until a truce was announced by the union".
TIMES = words("until when before after while once because although since")
COUNTED = words("counted put pegged")
# "Two have been confirmed dead by the coroner".
# Who is no scholar only comes upon things, unless "Nine were found by police | to be armed".
COMING_UPON = CONCLUDING_LEMMAS | {"see"}
STATED = frozenset((("to", "be"), ("to", "have")))
# "The toll is 40, and a list will be given by the army": nothing is given yet.
TO_COME = MODALS | {"to"}
FATES = words("dead missing alive safe injured wounded")


def passive_frame(view: View, at: int) -> Frame | None:
    """Read "was reported by Delo", "was quoted as saying …" and "is expected to …"."""
    if view.lower(at) in {"quoted", "cited"} and view.lower(at + 1) == "as":
        return _quoted_as(view, at)
    if view.lower(at) in ACTS_TOO and GIVEN.isdisjoint(view.lower(i) for i in range(at)):
        return None
    return _by_agent(view, at) or _by_nobody(view, at)


def _by_agent(view: View, at: int) -> Frame | None:
    by = _agent(view, at)
    phrase = phrase_after(view.tokens, by + 1) if by is not None else None
    if phrase is None or not speaks(view, phrase) or counted(view, phrase):
        return None
    cue = CUES.get(view.lower(at))
    told = cue.takes if cue is not None else Takes(0)
    if cue is not None and _is_done(view, at, phrase, cue):
        return None
    if told and Takes.THAT in told and view.lower(phrase.end) != "that":
        return None  # "relief that was added by the lower house": an act
    is_hearer = Takes.HEARER in told
    acts = Takes.PARTICLE in told and not is_hearer and view.lower(at) not in COUNTED
    if acts and view.lower(at + 1) == "by":
        return None  # "a strike of 300 nurses was called by the union": an act, no call for it
    # "He met the nine crew, and was briefed by officials | that …": before it, nobody briefs.
    shown = view.lower(at) in SHOWN and not _is_document(view, phrase)
    is_behind = is_hearer or shown
    start = view.start(phrase.end if is_behind else _clause(view, at))
    whole = (Span(start, view.sentence.span.end),)
    return Frame(Rule.PASSIVE, view.tokens[at].span, at, view.sources(phrase), whole, tag=True)


def _is_done(view: View, at: int, phrase: Phrase, cue: Cue) -> bool:
    """Tell a deed: "Nine bodies were found by police", "was confirmed by the senate, 53-36"."""
    if view.lower(at - 1) == "be" and view.lower(at - 2) in TO_COME:
        return True
    behind = phrase.end + (view.lower(phrase.end) == ",")
    stated = (view.lower(behind), view.lower(behind + 1)) in STATED
    found = cue.lemma in COMING_UPON and not any(
        view.lower(i) in FINDERS for i in range(phrase.first, phrase.end)
    )
    return (found and not stated) or decides(view, phrase, cue.lemma, behind)


def _is_document(view: View, phrase: Phrase) -> bool:
    """Tell whether data show it: "a rise of 4 percent was shown | by the figures"."""
    return any(view.lower(at) in DOCUMENTS for at in range(phrase.first, phrase.end))


def _clause(view: View, at: int) -> int:
    """Find where the clause of time begins in which the passive stands; else its sentence."""
    openers = [first for first in view.places(TIMES) if 0 < first < at]
    return openers[-1] if openers else 0


def _agent(view: View, at: int) -> int | None:
    """Find "by": "was reported | by Delo", "was put at 9 million | by insurers"."""
    if view.lower(at + 1) == "by":
        return at + 1
    if view.lower(at + 1) in FATES and view.lower(at + 2) == "by":
        return at + 2
    if view.lower(at + 1) != "at":
        return None
    ahead = range(at + 2, min(at + LONGEST_PRICE, len(view.tokens)))
    return next((i for i in ahead if view.lower(i) == "by"), None)


def _by_nobody(view: View, at: int) -> Frame | None:
    """Read "is expected to", "was put at 90": somebody says so, and nobody is named."""
    valued = view.lower(at) == "put" and view.lower(at + 1) == "at"
    if view.lower(at) not in HEARSAY_PARTICIPLES and not valued:
        return None
    return Frame(Rule.NOBODY, view.tokens[at].span, at, (), (view.sentence.span,))


def _quoted_as(view: View, at: int) -> Frame | None:
    phrase = subject_before(view.tokens, at)
    if phrase is None or not speaks(view, phrase):
        return None
    content = Span(view.start(at + 2), view.sentence.span.end)
    cue = view.tokens[at].span
    return Frame(Rule.QUOTED_AS_SAYING, cue, phrase.first, view.sources(phrase), (content,))
