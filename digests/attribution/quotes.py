"""Who speaks a quotation: the tag beside it, the speaker whose words go on, or nobody for sure."""

from collections.abc import Sequence
from typing import NamedTuple

from digests.attribution.frames import Frame
from digests.model import Document, Quotation, Source, Span

# Up to so many words without a tag are a name, a nickname or scare quotes, not somebody's speech.
SCARE_WORDS = 4


class Speech(NamedTuple):
    """A quotation with its speaker; no sources and more than one candidate: unclear."""

    quotation: Quotation
    sources: tuple[Source, ...]
    cue: Span | None
    rule: str
    candidates: int


def find_speeches(
    document: Document, frames: Sequence[tuple[Frame, ...]]
) -> dict[Quotation, Speech]:
    """Find the speaker of every quotation; `frames` are those of each sentence, in order."""
    speeches: dict[Quotation, Speech] = {}
    previous: Speech | None = None
    for quotation in document.quotations:
        found = _tagged(document, frames, quotation)
        if found is None and _whole(document, quotation):
            found = _continued(document, frames, quotation, previous)
        if found is not None:
            speeches[quotation] = found
            previous = found
    return speeches


def _sentences(document: Document, quotation: Quotation) -> tuple[int, int]:
    return (
        document.sentence_index(quotation.span.start),
        document.sentence_index(max(quotation.span.start, quotation.span.end - 1)),
    )


def _tagged(
    document: Document, frames: Sequence[tuple[Frame, ...]], quotation: Quotation
) -> Speech | None:
    """Find a frame outside the quotation, in its first or last sentence, that covers its edge."""
    first, last = _sentences(document, quotation)
    nearest: tuple[int, Frame] | None = None
    for index in {first, last}:
        for frame in frames[index]:
            distance = _distance(document, frame, quotation)
            if (
                frame.sources
                and distance is not None
                and (nearest is None or distance < nearest[0])
            ):
                nearest = (distance, frame)
    if nearest is None:
        return None
    frame = nearest[1]
    return Speech(quotation, frame.sources, frame.cue, f"quotation; {frame.rule}", 1)


def _distance(document: Document, frame: Frame, quotation: Quotation) -> int | None:
    """Measure how far the cue stands from the quotation; None when it does not attribute it."""
    edge = Span(quotation.content.start, min(quotation.content.start + 1, quotation.content.end))
    tail = Span(max(quotation.content.start, quotation.content.end - 1), quotation.content.end)
    if not (frame.covers(edge) or frame.covers(tail)):
        return None
    if frame.cue.start >= quotation.span.end:
        return frame.cue.start - quotation.span.end
    return max(0, quotation.span.start - frame.cue.end)


def _whole(document: Document, quotation: Quotation) -> bool:
    """Tell whether the quotation is whole speech, not a few quoted words inside a sentence."""
    if len(quotation.content.of(document.text).split()) <= SCARE_WORDS:
        return False
    sentence = document.sentences[document.sentence_index(quotation.span.start)]
    opening = document.text[sentence.span.start : quotation.span.start].strip()
    return not opening or opening.endswith((":", ","))


def _continued(
    document: Document,
    frames: Sequence[tuple[Frame, ...]],
    quotation: Quotation,
    previous: Speech | None,
) -> Speech | None:
    """Find whose words go on: the speaker of the sentence before, in this paragraph or above."""
    index = document.sentence_index(quotation.span.start)
    sentence = document.sentences[index]
    opening = document.text[sentence.span.start : quotation.span.start].strip()
    if opening:
        return _introduced(document, frames, index, quotation)
    before = document.sentences[index - 1] if index else None
    if before is None or sentence.paragraph - before.paragraph > 1 or before.paragraph == 0:
        return None
    if previous is not None and before.span.start < previous.quotation.span.end:
        return previous._replace(quotation=quotation, rule="quotation goes on")
    speakers = _speakers(frames[index - 1])
    if len(speakers) == 1:
        frame = next(f for f in reversed(frames[index - 1]) if f.sources)
        return Speech(quotation, frame.sources, frame.cue, "quotation after its speaker", 1)
    return Speech(quotation, (), None, "quotation without a tag", len(speakers))


def _introduced(
    document: Document, frames: Sequence[tuple[Frame, ...]], index: int, quotation: Quotation
) -> Speech | None:
    """Read 'Edwards addressed the public: "…"': the one speaker whom the introduction names."""
    speakers = _speakers(frames[index])
    if len(speakers) != 1:
        return None
    frame = next(f for f in reversed(frames[index]) if f.sources)
    return Speech(quotation, frame.sources, frame.cue, "introduced quotation", 1)


def _speakers(frames: Sequence[Frame]) -> set[str]:
    return {source.name for frame in frames for source in frame.sources if not frame.relay}
