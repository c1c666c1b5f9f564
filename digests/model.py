"""The vocabulary of the core: frozen values that every stage speaks (words: docs/glossary.md).

Offsets everywhere are characters into `Article.text`, start included, end excluded. That text
never changes after intake, so whatever is shown as evidence is `span.of(article.text)`.
"""

from bisect import bisect_right
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of the article's text: characters `start` to `end`, end excluded."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Give the words that stand at this place."""
        return text[self.start : self.end]

    def holds(self, other: "Span") -> bool:
        """Tell whether the other span lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: "Span") -> bool:
        """Tell whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end


# ── text ────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Article:
    """One piece of news as it came in; `title` is its first line, `body` all that follows it.

    `body` ends before a closing line "Source: X"; `publisher` is that X, or what the caller knows.
    """

    text: str
    title: Span
    body: Span
    publisher: str = ""
    url: str = ""


class Token(NamedTuple):
    """A word, number or punctuation mark; `lower` is the text in lower case with plain ' marks."""

    start: int
    end: int
    text: str
    lower: str

    @property
    def span(self) -> Span:
        """Give the token's place."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence; `tokens` are its words and marks, `paragraph` counts from 0 (the headline)."""

    span: Span
    paragraph: int
    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted words: `span` with its marks, `content` without.

    One quotation may run over paragraphs that each open with a mark anew; `closed` is False where
    the text never closes it.
    """

    span: Span
    content: Span
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Document:
    """An article with its sentences and quotations, both in text order.

    `starts` is where each sentence begins, `openings` where the words of each quotation do: most
    rules ask in which one a figure stands.
    """

    article: Article
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]
    starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    openings: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        starts = tuple([sentence.span.start for sentence in self.sentences])
        openings = tuple([quotation.content.start for quotation in self.quotations])
        object.__setattr__(self, "starts", starts)  # what a frozen value works out for itself
        object.__setattr__(self, "openings", openings)

    @property
    def text(self) -> str:
        """Give the article's text, into which all offsets point."""
        return self.article.text

    def sentence_index(self, offset: int) -> int:
        """Find the sentence that holds the offset, or the last one before it (0 when none is)."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def quotation_at(self, offset: int) -> Quotation | None:
        """Find the quotation that holds the offset between its marks."""
        at = bisect_right(self.openings, offset) - 1
        if at >= 0 and self.quotations[at].content.end > offset:
            return self.quotations[at]
        return None


# ── figures ─────────────────────────────────────────────────────────────────────────────────


class Kind(StrEnum):
    """What sort of number a figure is."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    FRACTION = "fraction"
    MEASURE = "measure"
    DURATION = "duration"
    TALLY = "tally"
    MULTIPLE = "multiple"


class Modifier(StrEnum):
    """How the article hedges a number."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    BETWEEN = "between"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as stated: `value`, or `low` and/or `high` for a range or a vague word.

    Magnitudes are applied (5.2 billion is 5200000000), fractions are decimal (two-thirds is
    0.6667), percentages are not (3.5 percent is 3.5). `unit` is None for a count, else "percent",
    "percentage_point", an ISO 4217 code or an English singular ("kilometre").
    """

    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None
    modifier: Modifier = Modifier.EXACT
    unit: str | None = None
    kind: Kind = Kind.COUNT


@dataclass(frozen=True, slots=True)
class Referent:
    """What is counted and what happened to it.

    `noun` is the counted words as they stand in the text ("civilians", "air strikes"; None when
    the text leaves them out), `head` its last noun in the singular ("civilian"), `event` the lemma
    of what is said of them, from a small list ("kill", "injure", "displace"; "" when none), `what`
    a few words for a reader ("civilians killed").
    """

    noun: Span | None = None
    head: str = ""
    event: str = ""
    what: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that the article states about the world, at one place.

    `span` holds numeral, magnitude, currency and unit, and nothing else; `modifier` words
    ("more than") stand outside it, at `modifier_span`. `part_of` is the index, in the article's
    figures, of the whole of which this is a part.
    """

    span: Span
    quantity: Quantity
    referent: Referent = Referent()
    part_of: int | None = None
    modifier_span: Span | None = None


@dataclass(frozen=True, slots=True)
class NotFigure:
    """A number that is no figure, with the reason ("a year", "an age", "part of a name")."""

    span: Span
    reason: str


# ── attribution ─────────────────────────────────────────────────────────────────────────────


class SourceKind(StrEnum):
    """What sort of speaker a source is."""

    PERSON = "person"
    UNNAMED = "unnamed"
    ORGANISATION = "organisation"
    DOCUMENT = "document"
    OUTLET = "outlet"


@dataclass(frozen=True, slots=True)
class Source:
    """Who said it: `mention` is the phrase beside the figure, `name` the article's fullest name.

    `role` is the person's office or description where the article gives one ("lawmaker").
    """

    mention: Span
    name: str
    kind: SourceKind
    role: str = ""


class Standing(StrEnum):
    """How a figure stands in the article: who answers for it."""

    OWN_VOICE = "own voice"  # the outlet itself says it
    STATED = "stated"  # a source says, estimates, promises or demands it
    DENIED = "denied"  # a source denies it
    HEARSAY = "hearsay"  # "reportedly", "is believed": nobody is named
    UNCLEAR = "unclear"  # somebody says it, but more than one speaker fits


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure as its sources state it; `evidence` is the verbatim words that hold figure and cue.

    `sources` is empty unless `standing` is STATED or DENIED. `via` passed the words on. `rule`
    names the construction that decided ("according to"), `candidates` how many speakers fitted.
    """

    figure: Figure
    standing: Standing
    evidence: Span
    rule: str
    sources: tuple[Source, ...] = ()
    via: tuple[Source, ...] = ()
    cue: Span | None = None
    candidates: int = 0


@dataclass(frozen=True, slots=True)
class Silence:
    """Someone who, by the article, declined to comment or denied something, with the sentence."""

    who: Source
    evidence: Span
    what: str = ""


@dataclass(frozen=True, slots=True)
class Attributions:
    """What the attribution stage found: one claim for each figure, in the figures' order."""

    claims: tuple[Claim, ...]
    no_comment: tuple[Silence, ...] = ()
    denials: tuple[Silence, ...] = ()


# ── reconcile ───────────────────────────────────────────────────────────────────────────────


class Verdict(StrEnum):
    """How claims about the same thing stand to each other."""

    AGREE = "agree"
    COMPATIBLE = "compatible"
    CONFLICT = "conflict"
    CHANGE = "change"
    SCOPE = "scope"


@dataclass(frozen=True, slots=True)
class Relation:
    """Claims about the same thing, by index, and how they stand to each other."""

    about: str
    claims: tuple[int, ...]
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Reading:
    """All that reading one article found; `not_figures` are the numbers left out, and why."""

    document: Document
    claims: tuple[Claim, ...]
    relations: tuple[Relation, ...] = ()
    no_comment: tuple[Silence, ...] = ()
    denials: tuple[Silence, ...] = ()
    not_figures: tuple[NotFigure, ...] = ()

    @property
    def article(self) -> Article:
        """Give the article that was read."""
        return self.document.article


# ── revisions ─────────────────────────────────────────────────────────────────────────────


class ShiftKind(StrEnum):
    """What became of a claim when the article was published anew."""

    MOVED = "moved"  # the same speaker states another number of the same thing
    REASSIGNED = "reassigned"  # somebody else states it
    WITHDRAWN = "withdrawn"  # nobody states it any more


@dataclass(frozen=True, slots=True)
class Shift:
    """A claim that an article makes no more: `old` is its index there, `new` the one in its place.

    `new` is None for what was withdrawn. `is_noted` tells whether the article's note speaks of it.
    """

    kind: ShiftKind
    old: int
    new: int | None = None
    is_noted: bool = False


@dataclass(frozen=True, slots=True)
class Restatement:
    """How an article differs from what it said before, as far as its readers were told of that.

    `note` is the new article's own words that it was corrected, None where it does not say so of
    these claims: then it is no correction.
    """

    shifts: tuple[Shift, ...] = ()
    note: Span | None = None


# ── summary ─────────────────────────────────────────────────────────────────────────────────


class Style(StrEnum):
    """How a fragment of a line is to stand out."""

    PLAIN = "plain"
    FIGURE = "figure"  # number and what is counted: bold
    SOURCE = "source"  # who said it
    LABEL = "label"  # the fixed word that opens a relation line ("Differ:"): bold
    WITHDRAWN = "withdrawn"  # what was posted and does not hold any more: struck through


@dataclass(frozen=True, slots=True)
class Fragment:
    """Some words of a line, and how they stand out."""

    text: str
    style: Style = Style.PLAIN


class LineKind(StrEnum):
    """What a line of a digest is for."""

    TITLE = "title"
    CLAIM = "claim"
    REVISION = "revision"  # what the article says otherwise now; no digest just made has one
    RELATION = "relation"
    NOT_CONFIRMED = "not confirmed"
    FOOTER = "footer"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a digest; `claims` are the indices of the reading's claims on which it rests."""

    kind: LineKind
    fragments: tuple[Fragment, ...]
    claims: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        """Give the line as plain text, without a bullet."""
        return "".join([fragment.text for fragment in self.fragments])


@dataclass(frozen=True, slots=True)
class Digest:
    """The finished value: title, claims, relations, what is not confirmed, footer."""

    reading: Reading = field(repr=False)
    lines: tuple[Line, ...]

    def of_kind(self, kind: LineKind) -> tuple[Line, ...]:
        """Give the lines of one kind, in order."""
        return tuple(line for line in self.lines if line.kind is kind)

    @property
    def claims(self) -> tuple[int, ...]:
        """Give the indices of all claims that the post shows, in text order."""
        return tuple(sorted({index for line in self.lines for index in line.claims}))

    @property
    def url(self) -> str:
        """Tell where the article stands on the web, "" when that is not known."""
        return self.reading.article.url

    @property
    def text(self) -> str:
        """Give the post as plain text."""
        return plain_text(self.lines)


def plain_text(lines: tuple[Line, ...]) -> str:
    """Write lines as plain text: blocks of lines, an empty line between blocks."""
    blocks: list[list[str]] = []
    previous: LineKind | None = None
    for line in lines:
        joined = {previous, line.kind} <= {LineKind.RELATION, LineKind.NOT_CONFIRMED}
        if line.kind is not previous and not joined:
            blocks.append([])
        blocks[-1].append(f"• {line.text}" if line.kind is LineKind.CLAIM else line.text)
        previous = line.kind
    return "\n\n".join("\n".join(block) for block in blocks)
