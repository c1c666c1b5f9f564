"""Who contradicts a number: "denied that 70 were killed", "dismissed reports of 90 dead"."""

from digests.attribution.constructions.by_noun.noun_cues import ADDING, ASSERTIONS, content_end
from digests.attribution.constructions.parts.following import opens_clause
from digests.attribution.constructions.parts.subjects import is_nobody, speaks
from digests.attribution.constructions.parts.verb_forms import is_finite, is_passive
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.cues import CUES, DENIALS, REFUTALS
from digests.attribution.lexicon.grammar import ARTICLES, DETERMINERS, is_name_word
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.leftward import subject_before
from digests.model import Span
from digests.text.word_lists import words

# What is denied to somebody is not denied at all: "denied asylum to 70 people".
GRANTED = words(
    """
    asylum bail parole access entry permission permit permits visa visas citizenship licence
    license benefits treatment boarding application applications request requests appeal leave
    """
)
# How far behind the verb its noun may stand: "dismissed as wild lies the latest reports of".
LONGEST_OBJECT = 7
TURNS = ADDING | {"but"}
DENYING = DENIALS | REFUTALS
CUE_WORDS = DENYING.union(CUES)


def may_deny(view: View) -> bool:
    """Tell whether a sentence has a word by which something is denied."""
    return not view.words.isdisjoint(DENYING)


def denial_frame(view: View, at: int) -> Frame | None:
    """Read a denial: who denies is named, but has not said it."""
    if not is_finite(view, at) or is_passive(view, at):
        return None
    phrase = subject_before(view.tokens, at)
    if phrase is None or is_nobody(view, phrase) or not speaks(view, phrase):
        return None
    if phrase.first == 0 and _lacks_object(view, at):
        return None
    content = _denied(view, at + 1) if view.lower(at) in DENIALS else _refuted(view, at + 1)
    if content is None:
        return None
    cue = view.tokens[at].span
    return Frame(Rule.DENIAL, cue, phrase.first, view.sources(phrase), (content,), denial=True)


def _lacks_object(view: View, at: int) -> bool:
    """Tell "Claim of 40 deaths denied", where who denies stands behind "by" or nowhere."""
    return view.lower(at) == "denied" and view.lower(at + 1) in {"by", "", "."}


def _denied(view: View, begin: int) -> Span | None:
    """Give what is denied; None where something is refused or a charge is pleaded to."""
    first = begin + (view.lower(begin) in DETERMINERS)
    ahead = [view.lower(at) for at in range(begin, begin + 3)]
    refused = view.start(first) in view.figures or GRANTED.intersection(ahead)
    if refused and not opens_clause(view, begin):
        return None
    return Span(view.tokens[begin - 1].end, _turn(view, begin))


def _turn(view: View, begin: int) -> int:
    """Find where a denial ends: "denied theft, | but both were found guilty", ", | saying"."""
    for at in range(begin, len(view.tokens) - 1):
        turns = view.tokens[at].text == "," and view.lower(at + 1) in TURNS
        turns = turns and view.lower(at + 2) != "not"
        if not view.quoted[at] and (turns or _describes(view, at)):
            return view.start(at)
    return view.sentence.span.end


def _describes(view: View, comma: int) -> bool:
    """Tell whether a place is described: "denied raids on Vell, | home to nine mills"."""
    if view.lower(comma) != "," or not is_name_word(view.tokens[comma - 1]):
        return False
    at = comma + 1 + (view.lower(comma + 1) in ARTICLES)
    return view.lower(at).isalpha() and view.lower(at + 1) in {"of", "to"}


def _refuted(view: View, begin: int) -> Span | None:
    """Give what is rejected: a clause, or what a claim or a report says; never an offer."""
    if view.lower(begin) == "that" and opens_clause(view, begin):
        return Span(view.start(begin), view.sentence.span.end)
    for at in range(begin, min(begin + LONGEST_OBJECT, len(view.tokens))):
        if view.start(at) in view.figures or view.tokens[at].text in {",", ";"}:
            return None
        if view.lower(at) in ASSERTIONS and view.lower(at + 1) in {"that", "of"}:
            return Span(view.start(at + 1), view.start(content_end(view, at + 1)))
    return None
