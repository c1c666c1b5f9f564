"""Which of two nested speakers states it: "Lund said the ministry had recorded 40 cases"."""

from bisect import bisect_left

from digests.attribution.frames import Frame
from digests.attribution.lexicon.cues import CUES, Cue
from digests.attribution.lexicon.grammar import MODALS, THIRD_PERSONS, TIME_WORDS
from digests.attribution.lexicon.rules import Rule
from digests.model import Sentence, Source, SourceKind
from digests.text.word_lists import words

# What a body does to a number of its own: "Lund said the ministry had recorded 40 cases".
COUNTING = words(
    "count record register tally log list document verify estimate put peg calculate forecast "
    "project predict find show conclude measure rate rank report"
)
PAPERS_OF_OWN = words("manifest manifests")
# These count with their own eyes what their commander tells: "Voss said his forces counted 40".
CREWS = words("forces force army troops brigade battalion command movement militia crew team")
# Whose paper it may be: a body's or a group's, a person's.
OWNERS = {
    SourceKind.ORGANISATION: words("its their our"),
    SourceKind.UNNAMED: words("their his her our"),
    SourceKind.PERSON: words("his her their my"),
}
# "said | on Monday that | its records showed"
BETWEEN = TIME_WORDS | {"that", "on"}


def same_speakers(outer: Frame, inner: Frame) -> bool:
    """Tell whether the same speak in both: "Lund said 40 had come, and she expected 90"."""
    return {s.name for s in outer.sources} == {s.name for s in inner.sources}


def states_itself(outer: Frame, inner: Frame, sentence: Sentence) -> bool:
    """Tell whether the inner one of two nested speakers states the figure.

    A document and a body that counts do, and whoever an outlet cites; but of "Aides said the
    governor had told them" the aides are all that the article has heard.
    """
    if inner.rule != Rule.CLAUSE:
        # "Data show 90 more cases recorded by the police": the data count them.
        shown = inner.rule == Rule.ASCRIBED and _shows(outer, sentence)
        return not shown and not _may(inner, sentence)
    if all(s.kind is SourceKind.OUTLET for s in outer.sources) or _quotes(outer, inner, sentence):
        return True
    if sentence.tokens[inner.subject].lower in THIRD_PERSONS:
        return False
    if all(s.kind is SourceKind.DOCUMENT for s in inner.sources):
        # "The owner said the manifest listed 58 names": he has read it, nobody else has.
        his = all(s.name.lower().split()[-1] in PAPERS_OF_OWN for s in inner.sources)
        return not (his or owns_paper(outer, inner.subject, outer.cue.end, sentence))
    return _counts(inner, sentence) and not _shows(outer, sentence)


def states_within(inner: Frame, sentence: Sentence) -> bool:
    """Tell whether a document, or a body that counts, states what another's words tell of it."""
    if inner.rule not in {Rule.CLAUSE, Rule.PARTICIPLE, Rule.ACCORDING}:
        return False
    written = all(s.kind in {SourceKind.DOCUMENT, SourceKind.OUTLET} for s in inner.sources)
    return bool(inner.sources) and (written or _counts(inner, sentence))


def owns_paper(outer: Frame, paper: int, behind: int, sentence: Sentence) -> bool:
    """Tell whether the speaker's own paper follows: "The hospital said | its figures showed 8".

    He only knows it from there. Of "Lund said its figures showed 8" somebody else owns them, and
    so he may of "said the bank had lied and its figures showed 8".
    """
    tokens = sentence.tokens
    owners = {owner for s in outer.sources for owner in OWNERS.get(s.kind, ())}
    if tokens[paper].lower not in owners:
        return False
    first = bisect_left(tokens, behind, key=lambda token: token.start)
    return first <= paper and all(t.lower in BETWEEN for t in tokens[first:paper])


def _quotes(frame: Frame, inner: Frame, sentence: Sentence) -> bool:
    """Tell whether somebody only quotes the inner one: "Delo quoted Lund, who said 40 came"."""
    cue = cue_of(frame, sentence)
    quotes = cue is not None and cue.lemma in {"quote", "cite"}
    return quotes and sentence.tokens[inner.subject].start > frame.cue.end


def _shows(frame: Frame, sentence: Sentence) -> bool:
    """Tell whether figures are shown: "Figures show police forces recorded 40 cases"."""
    cue = cue_of(frame, sentence)
    shown = cue is not None and cue.lemma == "show"
    return shown and all(s.kind is SourceKind.DOCUMENT for s in frame.sources)


def _counts(frame: Frame, sentence: Sentence) -> bool:
    """Tell whether a body counts there: "the ministry had recorded"; its crew does not count."""
    cue = cue_of(frame, sentence)
    return (
        cue is not None
        and cue.lemma in COUNTING
        and not _may(frame, sentence)
        and all(s.kind is SourceKind.ORGANISATION for s in frame.sources)
        and not any(_is_crew(source) for source in frame.sources)
    )


def _is_crew(source: Source) -> bool:
    """Tell whether only somebody's crew counts: "his forces"; not "the State Response Team"."""
    return source.name.islower() and source.name.split()[-1] in CREWS


def _may(frame: Frame, sentence: Sentence) -> bool:
    """Tell whether it only may count: "Veld Economics said the bank could forecast a loss"."""
    at = bisect_left(sentence.tokens, frame.cue.start, key=lambda token: token.start)
    return at > 0 and sentence.tokens[at - 1].lower in MODALS


def cue_of(frame: Frame, sentence: Sentence) -> Cue | None:
    """Give the cue of a frame, None where no verb of the table stands there."""
    at = bisect_left(sentence.tokens, frame.cue.start, key=lambda token: token.start)
    if at == len(sentence.tokens) or sentence.tokens[at].start != frame.cue.start:
        return None
    return CUES.get(sentence.tokens[at].lower)
