"""Readings for the tests of this folder: texts with their claims marked by hand."""

from decimal import Decimal

from digests.model import (
    Claim,
    Figure,
    Kind,
    Modifier,
    Quantity,
    Reading,
    Referent,
    Relation,
    Silence,
    Source,
    SourceKind,
    Span,
    Standing,
)
from digests.text import parse, read_plain


class Story:
    """Builds a reading: each figure is found by its words, in text order, and told who says it."""

    def __init__(self, text: str) -> None:
        self.document = parse(read_plain(text))
        self.claims: list[Claim] = []
        self.at = 0

    def find(self, words: str, start: int = 0) -> Span:
        at = self.document.text.index(words, start)
        return Span(at, at + len(words))

    def person(self, mention: str, name: str = "", role: str = "", start: int = 0) -> Source:
        return Source(self.find(mention, start), name or mention, SourceKind.PERSON, role)

    def group(self, mention: str, name: str = "", start: int = 0) -> Source:
        return Source(self.find(mention, start), name or mention, SourceKind.UNNAMED)

    def figure(
        self,
        words: str,
        value: str | int | None = None,
        *,
        noun: str = "",
        head: str = "",
        event: str = "",
        what: str = "",
        unit: str | None = None,
        kind: Kind = Kind.COUNT,
        modifier: Modifier = Modifier.EXACT,
        low: int | None = None,
        high: int | None = None,
        hedge: str = "",
        part_of: int | None = None,
        by: Source | tuple[Source, ...] = (),
        cue: str = "",
        standing: Standing | None = None,
    ) -> "Story":
        span = self.find(words, self.at)
        sentence = self.document.sentences[self.document.sentence_index(span.start)].span
        quantity = Quantity(
            None if value is None else Decimal(value),
            None if low is None else Decimal(low),
            None if high is None else Decimal(high),
            modifier,
            unit,
            kind,
        )
        place = (
            self.find(noun, span.end)
            if noun and noun in self.document.text[span.end : sentence.end]
            else None
        )
        if noun and place is None:
            behind = noun in self.document.text[span.end : sentence.end]
        place = self.find(noun, span.end if behind else sentence.start) if noun else None
        referent = Referent(place, head or noun.split(" ")[-1], event, what)
        figure = Figure(
            span,
            quantity,
            referent,
            part_of,
            self.find(hedge, sentence.start) if hedge else None,
        )
        sources = by if isinstance(by, tuple) else (by,)
        self.claims.append(
            Claim(
                figure,
                standing or (Standing.STATED if sources else Standing.OWN_VOICE),
                sentence,
                "by hand",
                sources,
                cue=self.find(cue, sentence.start) if cue else None,
                candidates=len(sources),
            )
        )
        self.at = span.end
        return self

    def reading(
        self,
        *relations: Relation,
        no_comment: tuple[Silence, ...] = (),
        denials: tuple[Silence, ...] = (),
    ) -> Reading:
        return Reading(self.document, tuple(self.claims), relations, no_comment, denials)
