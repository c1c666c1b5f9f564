"""Decide for every figure who says it: the frames of its sentence, its quotation, what goes on."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from digests.attribution.anaphora.cast import Cast
from digests.attribution.anaphora.pronouns import is_pronoun
from digests.attribution.capitals import is_told_in_capitals
from digests.attribution.choosing import decide
from digests.attribution.constructions.by_mark.according import find_prepositional_frames
from digests.attribution.constructions.by_mark.brackets import find_bracket_frames
from digests.attribution.constructions.by_mark.colons import find_marked_frames
from digests.attribution.constructions.by_mark.credits import credited
from digests.attribution.constructions.by_noun.forecast_makers import find_forecast_frames
from digests.attribution.constructions.by_noun.kept_counts import find_kept_count_frames
from digests.attribution.constructions.by_noun.noun_cues import find_noun_frames
from digests.attribution.constructions.by_noun.object_nouns import find_object_frames
from digests.attribution.constructions.by_noun.plans import find_plan_frames
from digests.attribution.constructions.by_noun.results import find_results_frames
from digests.attribution.constructions.by_verb.ascribed import find_ascribed_frames
from digests.attribution.constructions.by_verb.chances import find_chance_frames
from digests.attribution.constructions.by_verb.convictions import find_conviction_frames
from digests.attribution.constructions.by_verb.denials import may_deny
from digests.attribution.constructions.by_verb.hearsay import find_hearsay_frames
from digests.attribution.constructions.by_verb.moved import find_moved_frames
from digests.attribution.constructions.by_verb.pollsters import find_pollster_frames
from digests.attribution.constructions.by_verb.shown_leads import find_lead_frames
from digests.attribution.constructions.by_verb.silences import (
    find_denials,
    find_no_comment,
    may_refuse,
)
from digests.attribution.constructions.by_verb.told_dead import find_fate_frames
from digests.attribution.constructions.by_verb.verbs import find_verb_frames
from digests.attribution.constructions.sifting.aftermaths import without_aftermaths
from digests.attribution.constructions.sifting.backgrounds import without_backgrounds
from digests.attribution.constructions.sifting.bare_owners import with_bare_owners
from digests.attribution.constructions.sifting.behind_tags import behind_tags
from digests.attribution.constructions.sifting.beside import set_apart
from digests.attribution.constructions.sifting.gapping import find_gapped_frames
from digests.attribution.constructions.sifting.negated import with_negated
from digests.attribution.constructions.sifting.objects import within_objects
from digests.attribution.constructions.sifting.openings import within_openings
from digests.attribution.constructions.sifting.outcomes import without_outcomes
from digests.attribution.constructions.sifting.passing import with_passed_on
from digests.attribution.constructions.sifting.rivals import find_rival_frames
from digests.attribution.constructions.sifting.scenes import without_scenes
from digests.attribution.constructions.sifting.second_voices import with_second_voices
from digests.attribution.constructions.sifting.unconfirmed import without_unconfirmed
from digests.attribution.constructions.sifting.within_clauses import within_clauses
from digests.attribution.conversions import find_conversions
from digests.attribution.frames import Frame, View, view_of
from digests.attribution.lexicon.rules import Rule
from digests.attribution.naming.directory import Directory
from digests.attribution.on_demand import OnDemand
from digests.attribution.quotes.quotes import find_speeches
from digests.attribution.quotes.signatures import signed_messages
from digests.attribution.quotes.speech import Speech
from digests.attribution.quotes.transcripts import transcribed
from digests.attribution.quotes.within import COUNTED, find_counter
from digests.attribution.runs.continuation import Runs
from digests.model import (
    Attributions,
    Claim,
    Document,
    Figure,
    Quotation,
    Sentence,
    Silence,
    Source,
    Span,
    Standing,
)

# So many frames of a sentence are looked at for one figure.
MOST_FRAMES = 24


@dataclass(frozen=True, slots=True)
class Stage:
    """An article with the frames of every sentence and the speaker of every quotation."""

    document: Document
    views: Sequence[View]
    frames: Sequence[tuple[Frame, ...]]
    speeches: dict[Quotation, Speech]


def attribute(document: Document, figures: tuple[Figure, ...]) -> Attributions:
    """Find who says each figure: one claim for each, in the figures' order.

    Most sentences have no figure: theirs are read only as far as a figure's speaker asks for it.
    """
    conversions = find_conversions(document.text, figures)
    views = _views(document, figures, [conversion.brackets for conversion in conversions])
    cast = Cast(views, _found)
    runs = Runs(views, cast.frames)
    frames = credited(views, signed_messages(views, transcribed(views, runs.frames)))
    speeches = find_speeches(document, views, frames, figures)
    ordered = OnDemand(len(views), lambda at: _in_order(frames[at]))
    stage = Stage(document, views, ordered, speeches)
    converted = {conversion.figure.span: conversion.of for conversion in conversions}
    return Attributions(
        claims=tuple([_claim_of(stage, figure, converted) for figure in figures]),
        no_comment=tuple(_no_comment(views, cast)),
        denials=tuple(_denials(views, frames)),
    )


def _in_order(frames: tuple[Frame, ...]) -> tuple[Frame, ...]:
    """Sort the frames of an endless sentence by their cues."""
    if len(frames) <= MOST_FRAMES:
        return frames
    return tuple(sorted(frames, key=lambda frame: frame.cue.start))


def _views(
    document: Document, figures: tuple[Figure, ...], aside: Sequence[Span]
) -> tuple[View, ...]:
    names = Directory(document)
    starts = frozenset(figure.span.start for figure in figures)
    return tuple(
        view_of(document, sentence, names, starts, aside) for sentence in document.sentences
    )


def _no_comment(views: Sequence[View], cast: Cast) -> Iterator[Silence]:
    """Give who is silent, by name."""
    for at, view in enumerate(views):
        if may_refuse(view):
            yield from cast.name_silent(at, find_no_comment(view))


def _denials(views: Sequence[View], frames: Sequence[tuple[Frame, ...]]) -> Iterator[Silence]:
    """Give who denies what: in a sentence with such a word, or further on behind one of them."""
    begun = False
    for at, view in enumerate(views):
        if begun or may_deny(view):
            begun = begun or any(frame.denial for frame in frames[at])
            for silence in find_denials(view, frames[at]):
                if not is_pronoun(silence.who):
                    yield silence


def _found(view: View) -> tuple[Frame, ...]:
    """Find a sentence's frames, each with the words that are its speaker's and no one else's."""
    heard = within_objects(view, within_clauses(view, tuple(_frames(view))))
    heard = with_second_voices(view, heard)
    owned = with_bare_owners(view, set_apart(view, heard))
    spoken = without_scenes(view, behind_tags(view, owned))
    gapped = (*spoken, *find_gapped_frames(view, spoken), *find_rival_frames(view, spoken))
    known = without_backgrounds(view, with_passed_on(view, gapped))
    told = without_outcomes(view, without_aftermaths(view, known))
    return with_negated(view, without_unconfirmed(view, within_openings(view, told)))


def _frames(view: View) -> Iterator[Frame]:
    yield from find_marked_frames(view)
    yield from find_bracket_frames(view)
    yield from find_prepositional_frames(view)
    yield from find_noun_frames(view)
    yield from find_kept_count_frames(view)
    yield from find_object_frames(view)
    yield from find_forecast_frames(view)
    yield from find_verb_frames(view)
    yield from find_fate_frames(view)
    yield from find_pollster_frames(view)
    yield from find_lead_frames(view)
    yield from find_results_frames(view)
    yield from find_conviction_frames(view)
    yield from find_moved_frames(view)
    yield from find_chance_frames(view)
    yield from find_ascribed_frames(view)
    yield from find_plan_frames(view)
    yield from find_hearsay_frames(view)


def _claim_of(stage: Stage, figure: Figure, converted: Mapping[Span, Figure]) -> Claim:
    """Give a conversion in brackets to who says the amount before it."""
    of = converted.get(figure.span)
    return _claim(stage, figure) if of is None else replace(_claim(stage, of), figure=figure)


def _claim(stage: Stage, figure: Figure) -> Claim:
    document = stage.document
    index = document.sentence_index(figure.span.start)
    sentence = document.sentences[index]
    quotation = document.quotation_at(figure.span.start)
    speech = stage.speeches.get(quotation) if quotation is not None else None
    if speech is not None:
        counter = find_counter(stage.views[index], speech.quotation, figure.span)
        return _spoken(stage, figure, speech, sentence.span, counter)
    if is_told_in_capitals(stage.views[index]):
        return Claim(figure, Standing.UNCLEAR, sentence.span, Rule.CAPITALS)
    near = _near(stage.frames[index], figure.span)
    covering = [frame for frame in near if frame.covers(figure.span)]
    return _stated(figure, covering, sentence, document.text)


def _near(frames: tuple[Frame, ...], figure: Span) -> tuple[Frame, ...]:
    """Give the frames whose cues stand nearest: an endless sentence has any number of them."""
    if len(frames) <= MOST_FRAMES:
        return frames
    at = bisect_left(frames, figure.start, key=lambda frame: frame.cue.start)
    return frames[max(0, at - MOST_FRAMES // 2) : at + MOST_FRAMES // 2]


def _spoken(
    stage: Stage, figure: Figure, speech: Speech, sentence: Span, counter: Frame | None
) -> Claim:
    evidence = _evidence(stage.document, sentence, speech.cue)
    if not speech.sources or any(is_pronoun(s) for s in speech.sources):
        return Claim(figure, Standing.UNCLEAR, sentence, speech.rule, candidates=speech.candidates)
    if counter is not None:
        via, cue = speech.sources, counter.cue
        return Claim(figure, Standing.STATED, evidence, COUNTED, counter.sources, via, cue, 1)
    return Claim(figure, Standing.STATED, evidence, speech.rule, speech.sources, (), speech.cue, 1)


def _evidence(document: Document, sentence: Span, cue: Span | None) -> Span:
    """Give the stretch of whole sentences that holds both the figure and the cue."""
    if cue is None:
        return sentence
    other = document.sentences[document.sentence_index(cue.start)].span
    return Span(min(sentence.start, other.start), max(sentence.end, other.end))


def _stated(figure: Figure, covering: Sequence[Frame], sentence: Sentence, text: str) -> Claim:
    frame, passing, candidates = decide(covering, figure.span, sentence, text)
    if frame is None:
        return _unsourced(figure, covering, sentence.span)
    if any(is_pronoun(source) for source in frame.sources):
        return Claim(figure, Standing.UNCLEAR, sentence.span, frame.rule, cue=frame.cue)
    names = {source.name for source in frame.sources}
    others = (s for other in passing for s in other.sources if not _is_named(s, names))
    via = tuple(source for source in others if not is_pronoun(source))
    standing = Standing.DENIED if frame.denial else Standing.STATED
    span = Span(min(sentence.span.start, frame.cue.start), max(sentence.span.end, frame.cue.end))
    return Claim(figure, standing, span, frame.rule, frame.sources, via, frame.cue, candidates)


def _is_named(source: Source, names: Iterable[str]) -> bool:
    """Tell whether it is one of them in fewer words: "poll" for "poll by Vell News"."""
    return any(name == source.name or name.startswith(f"{source.name} ") for name in names)


def _unsourced(figure: Figure, covering: Sequence[Frame], sentence: Span) -> Claim:
    if covering:
        return Claim(figure, Standing.HEARSAY, sentence, covering[0].rule, cue=covering[0].cue)
    return Claim(figure, Standing.OWN_VOICE, sentence, Rule.NO_CUE)
