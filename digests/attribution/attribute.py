"""Decide for every figure who says it: the frames of its sentence, its quotation, what goes on."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from digests.attribution.according import find_prepositional_frames
from digests.attribution.colons import find_marked_frames
from digests.attribution.continuation import carried_frames
from digests.attribution.frames import Frame, View, view_of
from digests.attribution.names import read_names
from digests.attribution.pronouns import is_pronoun, resolve
from digests.attribution.quotes import Speech, find_speeches
from digests.attribution.silences import find_denials, find_no_comment
from digests.attribution.verbs import find_verb_frames
from digests.attribution.wordlists import words
from digests.model import (
    Attributions,
    Claim,
    Document,
    Figure,
    Quotation,
    Source,
    Span,
    Standing,
)

# Where a clause with a speaker of its own may begin.
NEW_CLAUSE = re.compile(r"[,;] (?:and|but|while|whereas|with) |; ")
# "Early reports said 12 had died": these words name nobody.
NAMELESS = words(
    "reports estimates some early earlier initial unconfirmed local media press news several "
    "recent other preliminary various many conflicting"
)
# How many sentences back a pronoun may look for its speaker.
MEMORY = 4


@dataclass(frozen=True, slots=True)
class Stage:
    """An article with the frames of every sentence and the speaker of every quotation."""

    document: Document
    frames: tuple[tuple[Frame, ...], ...]
    speeches: dict[Quotation, Speech]


def attribute(document: Document, figures: tuple[Figure, ...]) -> Attributions:
    """Find who says each figure: one claim for each, in the figures' order."""
    views = _views(document, figures)
    frames = _resolved(views)
    stage = Stage(document, frames, find_speeches(document, frames))
    return Attributions(
        claims=tuple(_claim(stage, figure) for figure in figures),
        no_comment=tuple(s for view in views for s in find_no_comment(view)),
        denials=tuple(
            s for view, found in zip(views, frames, strict=True) for s in find_denials(view, found)
        ),
    )


def _views(document: Document, figures: tuple[Figure, ...]) -> tuple[View, ...]:
    names = read_names(document)
    starts = frozenset(figure.span.start for figure in figures)
    return tuple(view_of(document, sentence, names, starts) for sentence in document.sentences)


def _resolved(views: Sequence[View]) -> tuple[tuple[Frame, ...], ...]:
    """Find each sentence's frames and put names in their pronouns' places, in text order."""
    found: list[tuple[Frame, ...]] = []
    for at, view in enumerate(views):
        raw = tuple(_frames(view))
        before = _speakers_before(found, views[max(0, at - MEMORY) : at])
        resolved: list[Frame] = []
        for frame in raw:
            here = [f.sources for f in reversed(resolved) if f.sources and not f.relay]
            resolved.append(_resolve_frame(frame, [*here, *before]))
        found.append(tuple(resolved))
    return tuple(carried_frames(views, found))


def _frames(view: View) -> Iterator[Frame]:
    yield from find_marked_frames(view)
    yield from find_prepositional_frames(view)
    yield from find_verb_frames(view)


def _speakers_before(
    found: Sequence[tuple[Frame, ...]], views: Sequence[View]
) -> list[tuple[Source, ...]]:
    """List the speakers of the last sentences, the latest first."""
    speakers: list[tuple[Source, ...]] = []
    for frames in reversed(found[-len(views) :] if views else []):
        speakers.extend(f.sources for f in reversed(frames) if f.sources and not f.relay)
        speakers.extend(f.sources for f in reversed(frames) if f.sources and f.relay)
    return speakers


def _resolve_frame(frame: Frame, before: Sequence[tuple[Source, ...]]) -> Frame:
    if not any(is_pronoun(source) for source in frame.sources):
        return frame
    sources = tuple(
        named
        for source in frame.sources
        for named in (resolve(source, before) if is_pronoun(source) else (source,))
    )
    return frame._replace(sources=sources or frame.sources)


def _claim(stage: Stage, figure: Figure) -> Claim:
    document = stage.document
    index = document.sentence_index(figure.span.start)
    sentence = document.sentences[index].span
    quotation = document.quotation_at(figure.span.start)
    speech = stage.speeches.get(quotation) if quotation is not None else None
    if speech is not None:
        return _spoken(stage, figure, speech, sentence)
    covering = [frame for frame in stage.frames[index] if frame.covers(figure.span)]
    return _stated(figure, covering, sentence, document.text)


def _spoken(stage: Stage, figure: Figure, speech: Speech, sentence: Span) -> Claim:
    evidence = _evidence(stage.document, sentence, speech.cue)
    if not speech.sources or any(is_pronoun(s) for s in speech.sources):
        return Claim(figure, Standing.UNCLEAR, sentence, speech.rule, candidates=speech.candidates)
    return Claim(figure, Standing.STATED, evidence, speech.rule, speech.sources, (), speech.cue, 1)


def _evidence(document: Document, sentence: Span, cue: Span | None) -> Span:
    """Give the stretch of whole sentences that holds both the figure and the cue."""
    if cue is None:
        return sentence
    other = document.sentences[document.sentence_index(cue.start)].span
    return Span(min(sentence.start, other.start), max(sentence.end, other.end))


def _stated(figure: Figure, covering: Sequence[Frame], sentence: Span, text: str) -> Claim:
    named = [frame for frame in covering if frame.sources and not nameless(frame)]
    named = _nearest_clause(named, figure, text)
    direct = choose([frame for frame in named if not frame.relay], figure)
    relays = [frame for frame in named if frame.relay]
    frame = direct or choose(relays, figure)
    if frame is None:
        return _unsourced(figure, covering, sentence)
    if any(is_pronoun(source) for source in frame.sources):
        return Claim(figure, Standing.UNCLEAR, sentence, frame.rule, cue=frame.cue)
    via = tuple(s for f in relays if f is not frame for s in f.sources if s not in frame.sources)
    standing = Standing.DENIED if frame.denial else Standing.STATED
    span = Span(min(sentence.start, frame.cue.start), max(sentence.end, frame.cue.end))
    return Claim(figure, standing, span, frame.rule, frame.sources, via, frame.cue, len(named))


def _nearest_clause(frames: list[Frame], figure: Figure, text: str) -> list[Frame]:
    """Of "Police said 9 died, and 14 were hurt, medics said", give each count its own speaker."""
    tags = [f for f in frames if f.tag and f.cue.start >= figure.span.end]
    clauses = [f for f in frames if not f.tag and f.cue.end <= figure.span.start]
    if not tags or not clauses:
        return frames
    breaks = [m.end() for m in NEW_CLAUSE.finditer(text, clauses[-1].cue.end, tags[0].cue.start)]
    if not breaks:
        return frames
    dropped = clauses if figure.span.start >= breaks[-1] else tags
    return [frame for frame in frames if frame not in dropped]


def nameless(frame: Frame) -> bool:
    """Tell whether only "reports" or "some estimates" speak: then nobody is named."""
    return all(set(s.name.lower().split()) <= NAMELESS for s in frame.sources)


def _unsourced(figure: Figure, covering: Sequence[Frame], sentence: Span) -> Claim:
    if covering:
        return Claim(figure, Standing.HEARSAY, sentence, covering[0].rule, cue=covering[0].cue)
    return Claim(figure, Standing.OWN_VOICE, sentence, "no cue")


def choose(frames: Sequence[Frame], figure: Figure) -> Frame | None:
    """Choose the frame whose speaker states the figure: the innermost cue, or the nearest tag."""
    if not frames:
        return None
    tags = [frame for frame in frames if frame.tag]
    clauses = [frame for frame in frames if not frame.tag]
    if clauses:
        return max(clauses, key=lambda f: f.cue.start)
    after = [frame for frame in tags if frame.cue.start >= figure.span.end]
    return min(after, key=lambda f: f.cue.start) if after else max(tags, key=lambda f: f.cue.start)
