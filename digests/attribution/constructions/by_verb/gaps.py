"""A clause whose object stands before it ends early: "a loss that officials put at 27 – up …"."""

from digests.attribution.constructions.parts.contents import opens_quote
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.cues import CUES, Cue, Takes
from digests.attribution.lexicon.grammar import AUXILIARIES, DASHES, PREPOSITIONS, is_word
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.phrases import Phrase
from digests.model import Span

LINKS = frozenset(("that", "which"))
HEARER_WITHIN = 5
PREPOSITIONS_BUT_TO = PREPOSITIONS - {"to"}


def gap_frame(view: View, at: int, cue: Cue, phrase: Phrase) -> Frame | None:
    """Read "the 15% that leaders pledged in May" and "a deficit that officials put at 27"."""
    if not _has_gap(view, at, cue, phrase):
        return None
    content = Span(view.start(at + 1), view.start(_end(view, at + 1)))
    cued = view.tokens[at].span
    return Frame(Rule.OBJECT, cued, phrase.first, view.sources(phrase), (content,))


def _has_gap(view: View, at: int, cue: Cue, phrase: Phrase) -> bool:
    """Tell whether the verb's object stands before its clause, and nothing takes its place."""
    link = phrase.first - 1
    if cue.lemma == "have":
        return False  # "put it to him that he had in fact left"
    if not cue.takes & (Takes.OBJECT | Takes.PARTICLE) or view.lower(link) not in LINKS:
        return False
    before = link - (view.lower(link - 1) == ",") - 1
    noun = before >= 0 and view.lower(before) not in CUES and view.lower(before) not in AUXILIARIES
    return noun and not _told(view, before) and _ends_there(view, at + 1)


def _told(view: View, before: int) -> bool:
    """Tell whether "that" opens what a hearer is told: "told the jury that Lind claimed"."""
    verbs = (CUES.get(view.lower(at)) for at in range(max(0, before - HEARER_WITHIN), before))
    return any(verb is not None and Takes.HEARER in verb.takes for verb in verbs)


def _ends_there(view: View, at: int) -> bool:
    if view.start(at) in view.figures:
        return False  # "said, in reply to Otto, that he had 12": no object stands before
    if at >= len(view.tokens) or not is_word(view.tokens[at]):
        return at >= len(view.tokens) or not opens_quote(view, at)
    return view.lower(at) in PREPOSITIONS_BUT_TO


def _end(view: View, begin: int) -> int:
    """Give where the inner clause ends: at a comma, a dash, a semicolon or the main clause's verb.

    "The toll that the army puts at 90 | is nearer 40": who puts it at 90 has not said 40.
    """
    for at in range(begin, len(view.tokens)):
        mark = view.tokens[at].text
        if mark in {",", ";", ":", "("} or mark in DASHES or view.lower(at) in AUXILIARIES:
            return at
    return len(view.tokens)
