"""Annotated articles as values: what a careful reader, or whosaid itself, found in one text.

Both sides have the same shape, so that `benchmarks/score.py` can hold one against the other. The
form on disk is described in tests/gold/README.md. Offsets are characters, the end excluded.
"""

import hashlib
import json
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from digests import Claim, Digest, Reading, Source, SourceKind, Span


class Speaker(NamedTuple):
    """Somebody who is named for a figure: the words beside it and the fullest name."""

    span: Span
    mention: str
    name: str
    is_person: bool


class Mark(NamedTuple):
    """One figure with its quantity and its speakers; `is_key` where a summary must carry it."""

    span: Span
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    modifier: str
    unit: str | None
    speakers: tuple[Speaker, ...]
    via: tuple[Speaker, ...]
    is_key: bool = False


class Link(NamedTuple):
    """Figures about the same thing, by index, and how they stand to each other."""

    kind: str
    figures: tuple[int, ...]


class Annotations(NamedTuple):
    """All that was found in one article.

    `traps` are the numbers that are no figures, `shown` the indices of the figures in the post.
    """

    name: str
    text: str
    marks: tuple[Mark, ...]
    links: tuple[Link, ...]
    traps: tuple[Span, ...] = ()
    shown: tuple[int, ...] = ()
    post: str = ""


class ChangedTextError(Exception):
    """The text is not the one that was annotated: its hash differs."""


def read_annotations(path: Path) -> Annotations:
    """Read NAME.json and the NAME.txt beside it; raises ChangedTextError."""
    stored = json.loads(path.read_text(encoding="utf-8"))
    content = path.with_suffix(".txt").read_bytes()
    if hashlib.sha256(content).hexdigest() != stored["sha256"]:
        raise ChangedTextError(path.stem)
    return Annotations(
        path.stem,
        content.decode("utf-8"),
        tuple(read_mark(figure) for figure in stored["figures"]),
        tuple(Link(link["kind"], tuple(link["figures"])) for link in stored["relations"]),
        tuple(Span(trap["start"], trap["end"]) for trap in stored.get("not_figures", ())),
    )


def read_mark(stored: dict[str, Any]) -> Mark:
    """Turn one stored figure into a value."""
    value, low, high = (as_decimal(stored[bound]) for bound in ("value", "low", "high"))
    return Mark(
        Span(stored["start"], stored["end"]),
        value,
        low,
        high,
        stored["modifier"],
        stored["unit"],
        tuple(read_speaker(source) for source in stored["sources"]),
        tuple(read_speaker(source) for source in stored["via"]),
        stored["key"],
    )


def read_speaker(stored: dict[str, Any]) -> Speaker:
    """Turn one stored source into a value."""
    span = Span(stored["start"], stored["end"])
    return Speaker(span, stored["text"], stored["name"], stored["kind"] == "person")


def as_decimal(number: float | None) -> Decimal | None:
    """Keep a number's digits as they are written in the file."""
    return None if number is None else Decimal(str(number))


def annotate(name: str, reading: Reading, digest: Digest) -> Annotations:
    """Put what whosaid found into the same shape."""
    text = reading.article.text
    return Annotations(
        name,
        text,
        tuple(mark_of(claim, text) for claim in reading.claims),
        tuple(Link(str(link.verdict), link.claims) for link in reading.relations),
        shown=digest.claims,
        post=digest.text,
    )


def mark_of(claim: Claim, text: str) -> Mark:
    """Put one claim into the same shape."""
    quantity = claim.figure.quantity
    return Mark(
        claim.figure.span,
        quantity.value,
        quantity.low,
        quantity.high,
        str(quantity.modifier),
        quantity.unit,
        tuple(speaker_of(source, text) for source in claim.sources),
        tuple(speaker_of(source, text) for source in claim.via),
    )


def speaker_of(source: Source, text: str) -> Speaker:
    """Put one source into the same shape."""
    is_person = source.kind is SourceKind.PERSON
    return Speaker(source.mention, source.mention.of(text), source.name, is_person)
