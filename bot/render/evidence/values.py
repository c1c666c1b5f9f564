"""What an evidence page shows, ready to be laid out: words are harmless, numbers are given.

Figures are numbered from 1 through all stories of a post, as /why and /wrong number them.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from digests import LineKind, Style


class Role(StrEnum):
    """What some words of an excerpt are."""

    WORDS = "words"
    FIGURE = "figure"
    CUE = "cue"
    CONTEXT = "context"  # around the evidence, for orientation


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of an excerpt."""

    text: str
    role: Role = Role.WORDS


@dataclass(frozen=True, slots=True)
class Part:
    """Some words of a line; `number` is the figure to whose words they lead, 0 for none."""

    text: str
    style: Style = Style.PLAIN
    number: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """A line of the digest; `others` are figures that it rests on and that no part leads to.

    `place` counts the lines of the whole page from 1.
    """

    kind: LineKind
    place: int
    parts: tuple[Part, ...]
    others: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Stated:
    """One figure of a quotation, in the article's own writing, and how its speaker was found.

    `line` is the first line of the digest, counted from 1, that rests on it; 0 for none.
    """

    number: int
    figure: str
    what: str
    cue: str
    rule: str
    line: int


@dataclass(frozen=True, slots=True)
class Quotation:
    """The words behind one or several figures of one speaker, a little of what stands around them.

    `link` leads to these words on the outlet's own page, "" where there is none.
    """

    speaker: str
    figures: tuple[Stated, ...]
    pieces: tuple[Piece, ...]
    link: str = ""
    outlet: str = ""

    @property
    def ways(self) -> tuple[tuple[str, str], ...]:
        """Give cue and rule by which the speaker was found, each pair once."""
        return tuple(dict.fromkeys((figure.cue, figure.rule) for figure in self.figures))


@dataclass(frozen=True, slots=True)
class Account:
    """Who states a figure that is compared, and in which words."""

    number: int
    speaker: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One of the figures that stand against each other, and all who state it."""

    figure: str
    accounts: tuple[Account, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Figures about the same thing, side by side; `title` is "Differ", "Agree" or "Moved"."""

    title: str
    sides: tuple[Side, ...]

    @property
    def differs(self) -> bool:
        """Tell whether more than one figure stands there."""
        return len(self.sides) > 1


@dataclass(frozen=True, slots=True)
class EvidenceStory:
    """One story: its lines, what stands against each other in it, the words behind its figures."""

    lines: tuple[Told, ...]
    comparisons: tuple[Comparison, ...]
    quotations: tuple[Quotation, ...]
    link: str = ""
    outlet: str = ""


@dataclass(frozen=True, slots=True)
class Earlier:
    """What the digest said before a change: each line, and whether it still stands after it."""

    until: datetime
    lines: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class EvidencePage:
    """All that stands on a page; `earlier` has the newest of what is past first."""

    title: str
    name: str
    slot: datetime
    stories: tuple[EvidenceStory, ...]
    heading: str = ""
    note: str = ""
    earlier: tuple[Earlier, ...] = ()
