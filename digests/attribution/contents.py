"""Where the reported words begin behind a cue, and whether any follow at all."""

from digests.attribution.cues import Cue, Takes
from digests.attribution.frames import View
from digests.attribution.grammar import (
    ADVERBS,
    AUXILIARIES,
    PREPOSITIONS,
    QUOTE_MARKS,
    THIRD_PERSONS,
    TIME_WORDS,
)
from digests.attribution.rightward import phrase_after
from digests.attribution.wordlists import words

# "X said in a statement on Monday": what may stand between the cue and its content.
ADJUNCTS = words("in on at by during via through to with after from over late early")
CLOSING_MARKS = frozenset(".!?…;)") | {"–", "—", "--", ","}
# The words that open an adjunct may be content: "said over 300 homes had burned".
FIGURE_WITHIN = 5


def content_start(view: View, at: int, cue: Cue) -> int:
    """Give the index behind the hearer and the adjuncts: "told Reuters on Monday | that …"."""
    after = at + 1
    if Takes.HEARER in cue.takes and view.lower(after) != "that":
        hearer = phrase_after(view.tokens, after)
        if hearer is not None and view.start(hearer.first) not in view.figures:
            after = hearer.end
    return _behind_adjuncts(view, after)


def _behind_adjuncts(view: View, after: int) -> int:
    while True:
        skipped = _behind_one(view, after)
        if skipped == after:
            return after
        after = skipped


def _behind_one(view: View, after: int) -> int:
    """Skip one "on Monday", "later", "in a statement"."""
    lower = view.lower(after)
    if (lower in TIME_WORDS or lower in ADVERBS - {"only", "even"}) and lower:
        return after + 1
    if lower in ADJUNCTS and not _figure_near(view, after):
        if view.lower(after + 1) in TIME_WORDS:
            return after + 2
        phrase = phrase_after(view.tokens, after + 1)
        return phrase.end if phrase is not None else after
    return after


def _figure_near(view: View, at: int) -> bool:
    ahead = view.tokens[at + 1 : at + FIGURE_WITHIN]
    return any(token.start in view.figures for token in ahead)


def is_closed(view: View, at: int, after: int) -> bool:
    """Tell whether nothing follows the cue that it could report: then it is a tag."""
    if after >= len(view.tokens):
        return True
    mark = view.tokens[after].text
    if mark == "," and after + 1 < len(view.tokens):
        return not opens_quote(view, after + 1) or any(view.quoted[:at])
    return mark in CLOSING_MARKS and not opens_quote(view, after)


def opens_quote(view: View, at: int) -> bool:
    """Tell whether a quotation opens at that index."""
    return (
        at + 1 < len(view.tokens) and view.tokens[at].text in QUOTE_MARKS and view.quoted[at + 1]
    )


def takes_content(view: View, after: int, cue: Cue) -> bool:
    """Tell whether the cue reports what stands at that index: a clause, a quotation, a thing."""
    if view.lower(after) in {"that", ":"} or opens_quote(view, after):
        return True
    if Takes.CLAUSE in cue.takes or Takes.OBJECT in cue.takes:
        return True
    return Takes.THAT in cue.takes and _clause_follows(view, after)


def _clause_follows(view: View, after: int) -> bool:
    """Tell whether a clause follows without "that": "she added they had fled"."""
    ahead = [view.lower(at) for at in range(after, min(after + 6, len(view.tokens)))]
    if not ahead or ahead[0] in PREPOSITIONS:
        return False
    return ahead[0] in THIRD_PERSONS | {"there", "we", "i"} or any(w in AUXILIARIES for w in ahead)
