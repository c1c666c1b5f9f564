"""Is the word a finite verb here? "The home state", "to say" and "did not say" are none."""

from digests.attribution.constructions.parts.noun_forms import behind_adverbs, is_noun
from digests.attribution.frames import View
from digests.attribution.lexicon.grammar import (
    AUXILIARIES,
    BE,
    NEGATIONS,
    is_adverb,
)
from digests.attribution.phrases.adjuncts import (
    goes_on,
    is_about_to,
    is_paired,
    steps_to_speak,
    steps_to_stress,
)
from digests.text.word_lists import words

# "The firm forecast a loss": the past is like the plural's present.
TOLD = words("reported cited quoted noted stated claimed announced confirmed revealed estimated")
# These are no pasts: without "have" somebody else did it, "the most given to any list".
PARTICIPLES = words("given seen shown known written foreseen rewritten")
HAVE = words("has have had 've 'd having 's")
LONGEST_PERFECT = 8


def is_passive(view: View, at: int) -> bool:
    """Tell whether a form of "be" makes it a passive: "is expected", "were reported"."""
    before = behind_adverbs(view, at - 1)
    if view.lower(before) == "as" and view.lower(at + 1) == "by" and view.lower(at) in TOLD:
        return True  # "…, as reported by Delo"
    return view.lower(before) in BE and not view.lower(at).endswith("ing")


POSSIBLY = words("may might could would should must")


def is_finite(view: View, at: int) -> bool:
    """Tell whether the cue at that index is asserted: no infinitive, no negation, no noun."""
    if view.lower(at) in PARTICIPLES and not _perfect(view, at):
        return False
    before = at - 1
    while before >= 0 and (view.lower(before) in AUXILIARIES or _adverbial(view, before)):
        if view.lower(before) in NEGATIONS:
            return False
        before -= 1
    if view.lower(before) in NEGATIONS:
        return False
    if view.lower(before) == "to":
        return _speaks_then(view, before)
    return not is_noun(view, at)


def _speaks_then(view: View, to: int) -> bool:
    """Tell "went on to say" and "was quick to stress", which are said, from a mere "to say".

    "He is to announce 40 cuts" will be said.
    """
    stressed = steps_to_speak(view.tokens, to) or steps_to_stress(view.tokens, to)
    before = {view.lower(at) for at in range(max(0, to - 4), to)}
    stressed = stressed if before.isdisjoint(POSSIBLY) else 0  # "may be forced to admit"
    return goes_on(view.tokens, to) or is_about_to(view.tokens, to) or stressed > 0


def _perfect(view: View, at: int) -> bool:
    """Tell whether "have" stands before a participle, or far before it: "have seen and known"."""
    return any(view.lower(i) in HAVE for i in range(max(0, at - LONGEST_PERFECT), at))


def _adverbial(view: View, at: int) -> bool:
    """Tell whether an adverb stands there, also as a word of "so far" or "on average"."""
    paired = is_paired(view.tokens, at) or is_paired(
        view.tokens, min(at + 1, len(view.tokens) - 1)
    )
    return paired or is_adverb(view.tokens[at])
