"""What is blamed, and for what: the outlet tells of both, unless the speaker counts them."""

from collections.abc import Sequence
from itertools import pairwise

from digests.attribution.constructions.parts.acts import is_money
from digests.attribution.frames import View
from digests.attribution.lexicon.cues import CUES, SPEECH_LEMMAS
from digests.attribution.lexicon.grammar import DESCRIBING
from digests.attribution.phrases.verb_like import is_finite_like, opens_predicate
from digests.model import Source, SourceKind, Span
from digests.text.word_lists import words

BLAMING = words(
    "blame blames blamed accuse accuses accused attribute attributes attributed ascribes ascribed"
)
FAULTING = words("blame blames blamed blaming")
ACCUSING = words("accuse accuses accused")
ACCUSED_OF = words("of for")
BLAMED_ON = words("on for to of")
# A firm's own results are known when it says what is to blame for them.
RESULTS = words(
    "profit profits loss losses sales earnings revenue revenues income turnover takings margins"
)
MOVED = words(
    "fall drop decline dip slump slide plunge decrease rise increase jump loss losses shortfall"
)
LONGEST_OBJECT = 20
LONGEST_RESULT = 8
LONGEST_PREDICATE = 3  # "who has always said"


def blamed(
    view: View, at: int, content: Span, after: int, sources: Sequence[Source]
) -> tuple[Span, ...]:
    """Give what a speaker says who blames somebody or something: without what is known."""
    if view.lower(at) in FAULTING and _may_know(sources):
        result = _result(view, after)
        if result is not None:
            return (Span(content.start, max(content.start, view.start(result))),)
    accused = view.lower(at) in ACCUSING and view.start(after) in view.figures
    if accused:  # "Police accused | nine men | of a raid that killed 4"
        content = Span(view.start(_behind_accused(view, after)), content.end)
    return _without_description(view, content, after)


def _behind_accused(view: View, after: int) -> int:
    """Find what so many are accused of: how many they are, the outlet has counted."""
    ahead = range(after, min(after + LONGEST_OBJECT, view.count))
    return next((at for at in ahead if view.lower(at) in ACCUSED_OF), after)


def _may_know(sources: Sequence[Source]) -> bool:
    """Tell whether a firm or a person blames: what a report puts on a drought, it has counted."""
    return all(source.kind is not SourceKind.DOCUMENT for source in sources)


def _result(view: View, after: int) -> int | None:
    """Find where the result begins: "blamed rain | for a 7 percent fall in sales"."""
    for at in range(after, min(after + LONGEST_OBJECT, len(view.tokens))):
        if view.quoted[at] or view.lower(at) in {",", ";"}:
            return None
        if view.lower(at) == "for":
            return at if _is_result(view, at + 1) else None
    return None


def _is_result(view: View, begin: int) -> bool:
    """Tell a firm's result from what else is lost: "for the loss of 300 jobs"."""
    ahead = range(begin, min(begin + LONGEST_RESULT, len(view.tokens)))
    held = {view.lower(at) for at in ahead}
    sums = any(is_money(view, at) for at in ahead)
    return sums and not RESULTS.isdisjoint(held) and not MOVED.isdisjoint(held)


def _without_description(view: View, content: Span, after: int) -> tuple[Span, ...]:
    """Leave out what describes whatever is blamed: "the crash, | which killed nine, | on fog"."""
    ahead = range(after, min(after + LONGEST_OBJECT, len(view.tokens)))
    commas = [at for at in ahead if view.lower(at) == ","]
    for opener, closer in pairwise(commas):
        if view.lower(opener + 1) in DESCRIBING and view.lower(closer + 1) in BLAMED_ON:
            end = max(content.end, view.start(closer))
            return (Span(content.start, view.start(opener)), Span(view.start(closer), end))
        if _ends_so(view, opener, after):
            return (Span(content.start, view.start(opener)), Span(view.start(closer), content.end))
    if commas and _ends_so(view, commas[-1], after):
        return (Span(content.start, view.start(commas[-1])),)
    for opener in commas:
        if _answers(view, opener + 1):
            return (Span(content.start, view.start(opener)),)
    return (content,)


def _ends_so(view: View, opener: int, after: int) -> bool:
    """Tell whether whom one blames is only described: "Lund blames the rebels, | who have 300".

    In "blames the rebels, who it says killed nine" somebody says so.
    """
    owns = view.start(opener + 3) in view.figures  # "which has nine members", not "has risen"
    who = view.lower(opener + 1) == "who" or (view.lower(opener + 1) == "which" and owns)
    link = who and opens_predicate(view.tokens, opener + 2)
    spoken = any(_speaks(view, at) for at in range(opener + 2, view.count))
    plain = not any(is_finite_like(view.tokens, at) for at in range(after, opener))
    return link and plain and not spoken and not any(view.quoted[after:opener])


def _speaks(view: View, at: int) -> bool:
    cue = CUES.get(view.lower(at))
    return cue is not None and cue.lemma in SPEECH_LEMMAS


def whom_answers(view: View, after: int) -> int | None:
    """Find the comma behind a noun that speaks itself: "suspect Otto, | who told reporters"."""
    for at in range(after, min(after + LONGEST_OBJECT, view.count)):
        if view.lower(at) == ",":
            return at if _answers(view, at + 1) else None
        if view.quoted[at] or view.lower(at) == "that" or is_finite_like(view.tokens, at):
            return None
    return None


def _answers(view: View, who: int) -> bool:
    """Tell whether who is blamed speaks: "Police blamed the mayor, | who says 40 fled"."""
    says = any(_speaks(view, at) for at in range(who + 1, who + 1 + LONGEST_PREDICATE))
    return says and view.lower(who) in {"who", "which"}
