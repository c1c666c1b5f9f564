"""Who passes words on and whose they are: "citing police", "quoted the minister as saying"."""

from collections.abc import Sequence

from digests.attribution.constructions.parts.extents import closes_quote
from digests.attribution.constructions.parts.subjects import counted, speaks
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.cues import CITES, QUOTING
from digests.attribution.lexicon.grammar import PREPOSITIONS, TIME_WORDS, is_word
from digests.attribution.lexicon.rules import Rule
from digests.attribution.lexicon.speakers import (
    BODIES,
    BODY_NAMES,
    GROUPS,
    OUTLET_WORDS,
    OUTLETS,
    ROLES,
)
from digests.attribution.nesting import owns_paper
from digests.attribution.phrases.leftward import subject_before
from digests.attribution.phrases.phrases import Phrase
from digests.attribution.phrases.rightward import phrase_after
from digests.model import SourceKind, Span
from digests.text.word_lists import words

CITING = words("citing quoting")
REPORTED = words("reported reports")  # "Reuters reported | residents as saying 40 had left"
PASSING = CITING | QUOTING | REPORTED
LINKS = words("that which")
# Who is cited speaks; a reason does not: "citing the weather", "citing its contract".
CITED_DOCUMENTS = words(
    """
    report reports study studies survey surveys poll polls census data figures statistics estimate
    estimates documents filing filings statement records memo letter email emails audit review
    paper papers analysis bulletin transcript transcripts account accounts testimony
    """
)
CITED = ROLES | GROUPS | BODIES | BODY_NAMES | OUTLETS | OUTLET_WORDS | CITED_DOCUMENTS
# "…, the minister was quoted as saying | by Delo": what may stand behind it.
AFTERWARDS = TIME_WORDS | {"on", "in", "by", ".", ""}
# "quoted the minister | as saying": how many words the quoted one's description may have.
LONGEST_QUOTED = 22


def with_passed_on(view: View, frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """Put whoever is cited or quoted in the place of who cites and quotes, who passes on."""
    found = tuple(frames)
    for at in view.places(PASSING):
        if not view.quoted[at]:
            pass_on = _cited if _cites(view, at) else _quoted_as
            found = pass_on(view, at, found)
    return found


def _cites(view: View, at: int) -> bool:
    """Tell whether it cites in passing: "Tass, | citing | police", "a paper that | cites | it"."""
    cites = view.lower(at) in CITES and view.lower(at - 1) in LINKS
    return cites or view.lower(at) in CITING


def _cited(view: View, at: int, frames: tuple[Frame, ...]) -> tuple[Frame, ...]:
    """Read "Tass, citing the ministry, said …", "…, Tass said, citing the ministry".

    So "…, according to a Delo report citing the ministry".
    """
    phrase = phrase_after(view.tokens, at + 1)
    outer = _passer(view, at, frames)
    if phrase is None or outer is None or counted(view, phrase):
        return frames
    own = _head(view, phrase) in CITED_DOCUMENTS
    if own and owns_paper(outer, phrase.first, view.tokens[at].end, view.sentence):
        return frames  # "The agency, citing | its own review, put the number at 40"
    outlet = all(source.kind is SourceKind.OUTLET for source in outer.sources)
    if not (speaks(view, phrase) if outlet else _head(view, phrase) in CITED):
        return frames
    here = view.start(at)
    others = tuple(f for f in frames if f is not outer and f.cue.start != here)
    cited = outer._replace(rule=Rule.PASSED_ON, sources=view.sources(phrase), relay=False)
    return (*others, outer._replace(relay=True), cited)


def _passer(view: View, at: int, frames: Sequence[Frame]) -> Frame | None:
    """Find the frame of who cites: the cue behind an aside or an opening, else the one before."""
    here = view.start(at)
    spoken = [f for f in frames if f.sources and f.cue.start != here]
    told = [f for f in spoken if f.rule == Rule.ACCORDING and _is_right_before(view, f, at)]
    if told:
        return told[-1]
    spoken = [f for f in spoken if not f.relay]
    behind = [f for f in spoken if f.cue.start > here and (at == 0 or 0 <= f.subject < at)]
    if behind:
        return min(behind, key=lambda f: f.cue.start)
    before = [f for f in spoken if f.cue.end <= here and f.rule != Rule.PARTICIPLE]
    return max(before, key=lambda f: f.cue.start) if before else None


def _is_right_before(view: View, frame: Frame, at: int) -> bool:
    """Tell whether only the phrase behind "according to" stands between it and the citing."""
    behind = view.index(frame.cue.end)
    phrase = phrase_after(view.tokens, behind)
    return frame.cue.end <= view.start(at) and phrase is not None and at - phrase.end in {0, 1}


def _head(view: View, phrase: Phrase) -> str:
    """Give the last word before "of", "familiar with": the head of the phrase."""
    head = ""
    for at in range(phrase.first, phrase.end):
        if view.lower(at) in PREPOSITIONS or view.lower(at) == "familiar":
            break
        head = view.lower(at) if is_word(view.tokens[at]) else head
    return head


def _quoted_as(view: View, at: int, frames: tuple[Frame, ...]) -> tuple[Frame, ...]:
    """Read "Tass quoted the minister as saying …", "was quoted by Tass as saying …"."""
    marker = _as_saying(view, at)
    if marker is None or (view.lower(at) in REPORTED and view.lower(marker) != "as"):
        return frames
    before, behind = subject_before(view.tokens, at), phrase_after(view.tokens, at + 1)
    passive = view.lower(at + 1) in {"as", "by", "in", "on"}
    if view.lower(at + 1) == "by":
        behind = phrase_after(view.tokens, at + 2)
    quoted, passer = (before, behind) if passive else (behind, before)
    if quoted is None or not speaks(view, quoted):
        return frames
    here = view.tokens[at].span
    contents = _quoted_contents(view, marker, before)
    others = tuple(f for f in frames if f.cue != here and f.cue.start != view.start(marker + 1))
    frame = Frame(Rule.QUOTED_AS_SAYING, here, quoted.first, view.sources(quoted), contents)
    if passer is None or not speaks(view, passer) or passer == quoted:
        return (*others, frame)
    via = frame._replace(rule=Rule.QUOTES, sources=view.sources(passer), relay=True)
    return (*others, via, frame)


def _quoted_contents(view: View, marker: int, subject: Phrase | None) -> tuple[Span, ...]:
    """Give what is quoted: behind "as saying", or before "…, Tass quoted the minister as saying".

    Behind a comma or a quotation the words before are quoted, when no more of them follow.
    """
    said = marker + 2
    first = subject.first if subject is not None else 0
    stands_behind = view.lower(first - 1) == "," or closes_quote(view, first)
    if not stands_behind or not _only_where(view, said):
        return (Span(view.start(said), view.sentence.span.end),)
    return (Span(view.sentence.span.start, view.start(first)),)


def _only_where(view: View, begin: int) -> bool:
    """Tell whether only the time or the paper follows: "as saying | on Monday", "| by Delo"."""
    if any(view.start(at) in view.figures for at in range(begin, view.count)):
        return False
    return view.lower(begin) in AFTERWARDS


def _as_saying(view: View, at: int) -> int | None:
    """Find what stands before "saying", "telling reporters" behind the quoted one: "as", a noun.

    "Tass cited the minister | as saying", "Tass cited the minister | saying".
    """
    for index in range(at + 1, min(at + LONGEST_QUOTED, len(view.tokens) - 1)):
        if view.lower(index) == "as":
            return index if view.lower(index + 1).endswith("ing") else None
        if view.lower(index + 1) == "saying" and is_word(view.tokens[index]):
            return index
        if view.tokens[index].text in {";", ":", "."}:
            break
    return None
