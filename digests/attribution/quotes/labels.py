"""The label that opens a turn of a transcript: "Q:", "KELLER:", "Ida Lund (on tape):", "A."."""

from typing import NamedTuple

from digests.attribution.frames import View
from digests.attribution.lexicon.grammar import is_name_word
from digests.attribution.lexicon.speakers import OUTLETS, ROLES, TITLES
from digests.attribution.naming.directory import Directory
from digests.attribution.naming.names import person_part
from digests.model import Source, SourceKind, Span
from digests.text.word_lists import words

LONGEST_LABEL = 10
LONGEST_NAME = 5
# The outlet's own people ask behind these: Wikinews signs its questions "WN".
QUESTIONS = words("q q. question wn gv")
ANSWERS = words("a a. answer")
# They ask: what they say in their own voice is the programme's.
ASKERS = words(
    "host presenter interviewer moderator anchor questioner reporter journalist newsreader"
)
DOTTED = frozenset(("q.", "a."))
MOST_INITIALS = 4
ORNAMENTS = frozenset("*_#")
KNOWN_LABELS = ASKERS | ROLES | TITLES
TURNS = QUESTIONS | ANSWERS | ASKERS
ROLES_AND_OUTLETS = ROLES | OUTLETS
MARKS = DOTTED | {":", ")"}  # a label ends with one of these


class Label(NamedTuple):
    """A label: its words, its place, and the index of the first token behind its mark."""

    words: str
    span: Span
    behind: int


def read_label(view: View) -> Label | None:
    """Read the label with which a sentence opens; None for other words before a colon."""
    if view.words.isdisjoint(MARKS):
        return None
    first = 0
    while view.lower(first) in ORNAMENTS:
        first += 1
    bracketed = view.lower(first) == "(" and view.lower(first + 1) == "("
    first += 2 * bracketed
    end = _name_end(view, first)
    behind = _behind_brackets(view, end) if bracketed else _behind_mark(view, first, end)
    if end == first or behind is None:
        return None
    span = Span(view.start(first), view.tokens[end - 1].end)
    while view.lower(behind) in ORNAMENTS:
        behind += 1
    return Label(span.of(view.text), span, behind)


def _name_end(view: View, first: int) -> int:
    """Find the end of a label's words: "Q.", or up to five words with capitals."""
    if view.lower(first) in DOTTED:
        return first + 1
    end = first
    while end - first < LONGEST_NAME and end < len(view.tokens) and _in_name(view, end):
        end += 1
    return end


def _behind_brackets(view: View, end: int) -> int | None:
    """Read "((Ida Lund)) We lost 40 homes"."""
    return end + 2 if view.lower(end) == view.lower(end + 1) == ")" else None


def _behind_mark(view: View, first: int, end: int) -> int | None:
    """Find what stands behind a label's colon, or behind "Q."."""
    if view.lower(first) in DOTTED:
        return end
    mark = _behind_bracket(view, end)
    return mark + 1 if view.lower(mark) == ":" else None


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
    spelled = initialled(label, view.names)
    if spelled:
        return Source(label.span, spelled, SourceKind.PERSON)
    if label.words.lower() in KNOWN_LABELS:
        return Source(label.span, label.words, SourceKind.UNNAMED)
    return Source(label.span, label.words, SourceKind.PERSON)


def initialled(label: Label, names: Directory) -> str | None:
    """Find the one person whose initials are the label: "JM:" is Jan Moe."""
    letters = label.words.replace(".", "")
    if not (letters.isupper() and 1 < len(letters) <= MOST_INITIALS):
        return None
    people = {name for found in names.people.values() for name in found}
    fitting = {name for name in people if "".join(w[0] for w in name.split()) == letters}
    return fitting.pop() if len(fitting) == 1 else None


def is_speaker(label: Label, names: Directory) -> bool:
    """Tell whether a label plainly names a speaker, not a thing: "Ida Lund", not "Price"."""
    lower = label.words.lower()
    last = lower.split()[-1]
    if lower in TURNS or last in ROLES_AND_OUTLETS:
        return True
    if initialled(label, names):
        return True
    return bool(names.person(label.words)) or label.words.split()[0].lower() in TITLES
