"""Who is the subject of a sentence: of its first cue, or what opens it."""

from digests.attribution.constructions.parts.antecedents import antecedent
from digests.attribution.constructions.parts.main_verbs import acts
from digests.attribution.constructions.parts.subjects import speaks
from digests.attribution.constructions.parts.verb_forms import is_finite
from digests.attribution.frames import View
from digests.attribution.lexicon.cues import CUES, NOUNLIKE
from digests.attribution.lexicon.grammar import (
    COORDINATORS,
    PREPOSITIONS,
    SUBORDINATORS,
    is_adverb,
    is_name_word,
    is_word,
)
from digests.attribution.phrases.leftward import subject_before
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase
from digests.attribution.phrases.rightward import phrase_after
from digests.attribution.phrases.verb_like import is_finite_like

LINKS = PREPOSITIONS | SUBORDINATORS


def sentence_subject(view: View, limit: int) -> Phrase | None:
    """Read the subject between semicolons: of the first cue before the limit, or what opens."""
    begin = view.index(view.clauses(limit).start)
    begin = _behind_label(view, begin, limit)
    for at in range(begin, limit):
        token = view.tokens[at]
        if view.quoted[at] or token.lower not in CUES or token.lower.endswith("ing"):
            continue
        noun = token.lower in NOUNLIKE and not is_finite(view, at)
        if noun or view.lower(at - 1) == "'s":
            continue  # "The airline cut its forecast, warning of …"
        found = subject_before(view.tokens, at)
        phrase = antecedent(view, found) if found is not None else None
        if phrase is not None and speaks(view, phrase):
            return phrase
        behind = phrase_after(view.tokens, at + 1)
        return behind if behind is not None and speaks(view, behind) else None
    at = next((i for i in range(begin, limit) if is_word(view.tokens[i])), 0)
    at += view.lower(at) in COORDINATORS  # "But | the rebels rejected it as false, saying"
    while at < limit and is_adverb(view.tokens[at]):
        at += 1  # "Only | by saying so"
    if view.lower(at) in LINKS or _plural(view, at):
        return None
    phrase = phrase_after(view.tokens, at)
    return phrase and _before_act(view, phrase)


def _before_act(view: View, phrase: Phrase) -> Phrase:
    """End a name before its verb in the present: "Mr Lund | opposes the dam, saying"."""
    ahead = range(phrase.first + 1, phrase.end)
    end = next((at for at in ahead if _follows_name(view, at) and acts(view, at)), phrase.end)
    return phrase if end == phrase.end else phrase._replace(end=end, others=())


def _follows_name(view: View, at: int) -> bool:
    return is_name_word(view.tokens[at - 1]) and not is_name_word(view.tokens[at])


def _behind_label(view: View, begin: int, limit: int) -> int:
    """Skip a label: "[Updated at 10 p.m.: | Officials raised"; no "It was blunt: mills"."""
    colon = next((at for at in range(begin, limit) if view.lower(at) == ":"), None)
    if colon is None or any(is_finite_like(view.tokens, at) for at in range(begin + 1, colon)):
        return begin
    return colon + 1


def _plural(view: View, at: int) -> bool:
    """Tell whether a plural that opens the sentence names nobody who speaks: "Smokers died"."""
    token = view.tokens[at]
    known = token.lower in SPEAKER_HEADS or token.text in view.names.capitals
    return token.lower.endswith("s") and not known and view.lower(at + 1) in {"in", "of", "with"}
