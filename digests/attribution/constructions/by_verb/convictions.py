"""What somebody is sure or afraid of: "police are worried that 1,000 …", "is confident that"."""

from collections.abc import Iterator

from digests.attribution.constructions.parts.antecedents import antecedent
from digests.attribution.constructions.parts.following import figure_near, opens_clause
from digests.attribution.constructions.parts.subjects import counted, is_nobody, speaks
from digests.attribution.constructions.parts.verb_forms import is_finite
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.grammar import BE, NEGATIONS, is_adverb
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.leftward import subject_before
from digests.model import Span
from digests.text.word_lists import words

# With "that" they tell what their subject holds to be so.
CONVICTIONS = words(
    """
    concerned worried confident convinced hopeful optimistic certain sure adamant afraid clear
    """
)
# "worried about the loss of 300 jobs": what is feared is told without a clause too.
FEARS = words("concerned worried")
# "made the point | that 9 jobs would go"
CONVICTIONS_AND_POINTS = CONVICTIONS | {"point"}
STAYING = words("remain remains remained")
EVIDENT = words("clear certain")
# "made clear that 9 jobs would go"
MAKING = words("make makes made")


def find_conviction_frames(view: View) -> Iterator[Frame]:
    """Give the frames of "police are worried that …" outside quotations."""
    for at in view.places(CONVICTIONS_AND_POINTS):
        if not view.quoted[at]:
            frame = _frame(view, at)
            if frame is not None:
                yield frame


def _frame(view: View, at: int) -> Frame | None:
    verb = _verb(view, at)
    if verb is None or not _holds(view, at):
        return None
    found = subject_before(view.tokens, verb)
    phrase = antecedent(view, found) if found is not None else None
    if phrase is None or not speaks(view, phrase) or counted(view, phrase):
        return None
    if view.lower(phrase.first) == "it" and view.lower(at) in EVIDENT:
        return None  # "It is clear that nine schools will close"
    if is_nobody(view, phrase) or view.lower(phrase.first - 1) in {"if", "whether"}:
        return None
    content = Span(view.start(at + 1), view.sentence.span.end)
    cue = view.tokens[at].span
    return Frame(Rule.CLAUSE, cue, phrase.first, view.sources(phrase), (content,))


def _verb(view: View, at: int) -> int | None:
    """Find the verb: "| is quite certain that", "| made it clear that"; None where none stands."""
    made = at - 1 - (view.lower(at - 1) == "it")
    if view.lower(at) == "clear" and view.lower(made) in MAKING:
        return made if is_finite(view, made) else None
    if view.lower(at) == "point":
        made = at - 2
        return made if view.lower(made) in MAKING and is_finite(view, made) else None
    be = at - 1
    while be > 0 and is_adverb(view.tokens[be]) and view.lower(be) not in NEGATIONS:
        be -= 1
    return be if view.lower(be) in BE or view.lower(be) in STAYING else None


def _holds(view: View, at: int) -> bool:
    """Tell whether a clause follows, or a number of what is feared."""
    behind = view.lower(at + 1)
    if behind == "about" and view.lower(at) in FEARS:
        return figure_near(view, at + 2)
    return behind == "that" or opens_clause(view, at + 1)
