"""The label that opens a turn of a transcript: "Q:", "KELLER:", "Ida Lund (on tape):", "A."."""

from typing import NamedTuple

from digests.attribution.directory import Directory
from digests.attribution.frames import View
from digests.attribution.grammar import is_name_word
from digests.attribution.names import person_part
from digests.attribution.speakers import OUTLETS, ROLES, TITLES
from digests.attribution.wordlists import words
from digests.model import Source, SourceKind, Span

LONGEST_LABEL = 10
LONGEST_NAME = 5
QUESTIONS = words("q q. question")
ANSWERS = words("a a. answer")
# They ask: what they say in their own voice is the programme's.
ASKERS = words(
    "host presenter interviewer moderator anchor questioner reporter journalist newsreader"
)
ORNAMENTS = frozenset("*_#")


class Label(NamedTuple):
    """A label: its words, its place, and the index of the first token behind its mark."""

    words: str
    span: Span
    behind: int


def read_label(view: View) -> Label | None:
    """Read the label with which a sentence opens; None for other words before a colon."""
    first = 0
    while view.lower(first) in ORNAMENTS:
        first += 1
    dotted = view.lower(first) in {"q.", "a."}
    end = first + 1 if dotted else first
    while (
        not dotted
        and end - first < LONGEST_NAME
        and end < len(view.tokens)
        and _in_name(view, end)
    ):
        end += 1
    mark = _behind_bracket(view, end)
    if end == first or not (view.lower(mark) == ":" or dotted):
        return None
    span = Span(view.start(first), view.tokens[end - 1].end)
    behind = end if dotted else mark + 1
    while view.lower(behind) in ORNAMENTS:
        behind += 1
    return Label(span.of(view.text), span, behind)


def _in_name(view: View, at: int) -> bool:
    return view.tokens[at].text[0].isalpha() and is_name_word(view.tokens[at])


def _behind_bracket(view: View, at: int) -> int:
    """Skip what a bracket says of the speaker: "LUND (by telephone):"."""
    if view.lower(at) != "(":
        return at
    ahead = range(at + 1, min(at + LONGEST_LABEL, len(view.tokens)))
    return next((i + 1 for i in ahead if view.lower(i) == ")"), at)


def labelled(view: View, label: Label) -> Source:
    """Give the speaker whom a label names: a known person's full name, else the label itself."""
    tokens = [t for t in view.tokens if label.span.holds(t.span)]
    person = person_part(tokens)
    name = view.text[person[0].start : person[-1].end] if person else ""
    full = view.names.person(name) if name else None
    if full:
        return Source(label.span, full, SourceKind.PERSON)
    if label.words.lower() in ASKERS | ROLES | TITLES:
        return Source(label.span, label.words, SourceKind.UNNAMED)
    return Source(label.span, label.words, SourceKind.PERSON)


def is_speaker(label: Label, names: Directory) -> bool:
    """Tell whether a label plainly names a speaker, not a thing: "Ida Lund", not "Price"."""
    lower = label.words.lower()
    last = lower.split()[-1]
    if lower in QUESTIONS | ANSWERS | ASKERS or last in ROLES | OUTLETS:
        return True
    return bool(names.person(label.words)) or label.words.split()[0].lower() in TITLES
