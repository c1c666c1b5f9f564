"""Attributions by somebody's reckoning: "By the ministry's count, 17 …", "in Otto's words"."""

from digests.attribution.constructions.parts.marks import dashes_around
from digests.attribution.constructions.parts.owners import Owner, owner_before
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.grammar import (
    CLOSERS,
    COORDINATORS,
    SUBORDINATORS,
    is_name_word,
)
from digests.attribution.lexicon.rules import Rule
from digests.attribution.lexicon.speakers import DOCUMENTS
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase
from digests.attribution.phrases.rightward import phrase_after
from digests.attribution.phrases.verb_like import is_finite_like
from digests.model import Span
from digests.text.word_lists import words

# "by his reckoning", "in the minister's view": they open or close what they attribute.
VIEWS = words(
    """
    reckoning count account accounts estimate estimates calculation calculations tally view opinion
    words telling assessment analysis admission judgment judgement
    """
)
# "By one | estimate, 40 fled": nobody is named.
RECKONED = words("reckoning count estimate calculation tally")
# "By | another count, 40 fled".
ANY = words("one another")
# Behind these a reckoning opens what it attributes: "nine left, | and by his count 40 stay".
LINKS = COORDINATORS | SUBORDINATORS
# Who can have a view: "in the view of | the mayor", and not "of the report".
OWNERS = SPEAKER_HEADS - DOCUMENTS
# "its judgment | delivered in May": a paper, by which nobody reckons.
DELIVERED = words("delivered handed issued passed pronounced dated")


def find_reckoning(view: View, at: int) -> Frame | None:
    """Read "By the ministry's count, 17 …", "…, by his reckoning", "in the words of Otto, …"."""
    if view.lower(at) not in VIEWS or view.lower(at + 1) in DELIVERED:
        return None  # "convicted by the court in its judgment | delivered in May"
    if view.lower(at + 1) == "of" and view.lower(at - 1) == "the":
        return _view_of(view, at)
    if one := _one(view, at):
        return one
    owner = owner_before(view, at)
    if owner is None or view.lower(owner.first - 1) not in {"by", "in", "on"}:
        return None
    return _beside(view, owner.first - 1, at + 1, at, owner)


def _one(view: View, at: int) -> Frame | None:
    """Read "By one estimate, 9 fled": somebody has reckoned, and we know no more of him."""
    first = at - 1 - (view.lower(at - 1) not in ANY)
    if view.lower(at) not in RECKONED or view.lower(first) not in ANY:
        return None
    if view.lower(first - 1) != "by" or view.lower(at + 1) not in {",", "."}:
        return None
    owner = Owner(first, view.sources(Phrase(first, at + 1)))
    return _beside(view, first - 1, at + 1, at, owner)


def _view_of(view: View, at: int) -> Frame | None:
    phrase = phrase_after(view.tokens, at + 2)
    if view.lower(at - 2) not in {"in", "by"} or phrase is None or not names_speaker(view, phrase):
        return None
    owner = Owner(phrase.first, view.sources(phrase))
    return _beside(view, at - 2, phrase.end, at, owner)


def _beside(view: View, first: int, behind: int, at: int, owner: Owner) -> Frame | None:
    """Attribute what stands right of the words `first` … `behind`, or left of them at the end."""
    within = dashes_around(view, first, behind)
    if within is not None:  # "Thousands – 9,000, by the union's count – marched"
        cue, content = view.tokens[at].span, Span(view.start(within.opens), view.start(first))
        return Frame(Rule.NOUN_CUE, cue, owner.first, owner.sources, (content,), tag=True)
    right = Span(view.start(behind), view.sentence.span.end)
    contents: tuple[Span, ...] = (right,)
    if _follows(view, first, behind):  # "9 left, by the union's count, | and 40 stay"
        left = Span(view.clauses(at).start, view.start(first))
        contents = (left, right) if _parts(view, first, behind) else (left,)
        cue = view.tokens[at].span
        return Frame(Rule.NOUN_CUE, cue, owner.first, owner.sources, contents, tag=True)
    opens = first == 0 or view.lower(first - 1) in {",", ";", "and", "but", "that", "which"}
    if view.tokens[min(behind, len(view.tokens) - 1)].text in CLOSERS or not opens:
        contents = (Span(view.clauses(at).start, view.start(first)),)
    cue = view.tokens[at].span
    return Frame(Rule.NOUN_CUE, cue, owner.first, owner.sources, contents, tag=not opens)


def _follows(view: View, first: int, behind: int) -> bool:
    """Tell whether it stands between commas behind what it speaks of; "and, by its count, 9"."""
    between = view.lower(first - 1) == "," and view.lower(behind) == ","
    begin = view.index(view.clauses(first).start)
    told = any(view.start(i) in view.figures for i in range(begin, first))
    return between and told and view.lower(first - 2) not in LINKS


def _parts(view: View, first: int, behind: int) -> bool:
    """Tell whether it parts a subject from its verb: "Some 9, by its count, | have gone"."""
    begin = view.index(view.clauses(first).start)
    subject = all(not is_finite_like(view.tokens, i) for i in range(begin, first - 1))
    return subject and behind + 1 < view.count and is_finite_like(view.tokens, behind + 1)


def names_speaker(view: View, phrase: Phrase) -> bool:
    """Tell whether the phrase holds a name or a noun that can speak, and is no document."""
    tokens = view.tokens[phrase.first : phrase.end]
    return any(t.lower in OWNERS or is_name_word(t) for t in tokens)
