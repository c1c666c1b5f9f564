"""Who holds which office in an article, and which longer phrase a short one goes back to."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import NamedTuple

from digests.attribution.anaphora.noun_phrases import CHANGING, noun_phrase_end
from digests.attribution.anaphora.traits import Mention, last_word
from digests.attribution.frames import View
from digests.attribution.lexicon.grammar import ARTICLES, PREPOSITIONS
from digests.attribution.lexicon.speakers import BUSINESS, ROLES, TITLES
from digests.attribution.naming.names import JOINERS
from digests.attribution.on_demand import OnDemand
from digests.attribution.phrases.phrases import SPEAKER_HEADS
from digests.model import Source, SourceKind
from digests.text.word_lists import words

SMALL = words("the a an of for in at from by with and to on its his her their 's")
SPELLED_OUT = MappingProxyType(
    {
        "sen": "senator", "gov": "governor", "gen": "general", "rep": "representative",
        "prof": "professor", "dr": "doctor", "capt": "captain", "col": "colonel",
        "lt": "lieutenant", "sgt": "sergeant", "maj": "major", "adm": "admiral",
    }
)  # fmt: skip
SHORTENED = MappingProxyType({word: short for short, word in SPELLED_OUT.items()})


# So many mentions with one head are looked at; the bound keeps hostile text cheap.
MOST_ALIKE = 200


INTRODUCING = ("a ", "an ", "another ", "one ")


DESCRIPTIONS = SPEAKER_HEADS | ROLES | TITLES


class Entry(NamedTuple):
    """Somebody with the words by which a short phrase may call him again."""

    source: Source
    words: frozenset[str]
    head: str
    sentence: int
    new: bool = False


class Register:
    """Who is called by which words, in text order; a sentence is read when somebody asks for one
    of its words.
    """

    def __init__(self, views: Sequence[View], mentions: Sequence[tuple[Mention, ...]]) -> None:
        self._views = views
        self._entries = OnDemand(
            len(views), lambda at: [e for m in mentions[at] for e in _entries(views[at], m)]
        )
        self._headed: dict[str, list[Entry]] = {}

    def _with_head(self, head: str) -> list[Entry]:
        """Give the first entries with that head; they stand where it is written, or its body."""
        if head not in self._headed:
            wanted = [*map(_plain, self._bodies[head] | {head, SHORTENED.get(head, head)})]
            self._headed[head] = [
                entry
                for at in self._saying(wanted)
                for entry in self._entries[at]
                if entry.head == head
            ][:MOST_ALIKE]
        return self._headed[head]

    def _saying(self, wanted: Sequence[str]) -> list[int]:
        """Give the numbers of the sentences in which one of the words is written, in order."""
        return sorted(
            {at for word in wanted for at, said in enumerate(self._said) if word in said}
        )

    @cached_property
    def _said(self) -> list[str]:
        return [_plain(view.sentence.span.of(view.text)) for view in self._views]

    @cached_property
    def _bodies(self) -> dict[str, set[str]]:
        """Give the words and letters by which bodies are called, by the head of their names."""
        called: dict[str, set[str]] = defaultdict(set)
        names = self._views[0].names
        for calls in (names.bodies, names.acronyms):
            for call, bodies in calls.items():
                for body in bodies if call not in JOINERS else ():
                    called[head_word(body)].add(call)
        return called

    def holders(self, phrase: str, before: int) -> dict[str, Entry]:
        """Give those named before whom "the phrase" may mean, by name; the longest names only."""
        wanted = words_of(phrase)
        head = head_word(phrase)
        fitting = [
            entry
            for entry in self._with_head(head)
            if entry.source.mention.start < before and _fits(entry, wanted, head)
        ]
        return _longest({entry.source.name: entry for entry in _since_the_last_new(fitting)})

    def later(self, phrase: str, at: int) -> dict[str, Entry]:
        """Give those whom "the governor" may mean who are named only later in the article."""
        wanted = words_of(phrase)
        entries = self._with_head(head_word(phrase))
        persons = [e for e in entries if e.source.kind is SourceKind.PERSON]
        if any(e.source.mention.start < at or not _may_be(e, wanted) for e in persons):
            return {}
        return {e.source.name: e for e in persons}


def _since_the_last_new(fitting: Sequence[Entry]) -> Sequence[Entry]:
    """Leave out whom another has replaced: "The Vell poll … A poll by the Times … the poll"."""
    sentence = next((entry.sentence for entry in reversed(fitting) if entry.new), 0)
    return [entry for entry in fitting if entry.sentence >= sentence]


def _may_be(entry: Entry, wanted: frozenset[str]) -> bool:
    """Tell whether an office fits though one is given more fully: "provincial governor"."""
    changed = (entry.words & CHANGING) != (wanted & CHANGING)
    return not changed and (wanted <= entry.words or entry.words <= wanted)


def _fits(entry: Entry, wanted: frozenset[str], head: str) -> bool:
    changed = (entry.words & CHANGING) != (wanted & CHANGING)
    return wanted <= entry.words and head == entry.head and not changed


def _longest(found: dict[str, Entry]) -> dict[str, Entry]:
    """Drop what a proper name makes superfluous, and names that another holds: "ministry"."""
    for proper in (_opens_proper, _holds_proper):
        found = {name: entry for name, entry in found.items() if proper(name)} or found
    wordsets = {name: words_of(name) for name in found}
    return {
        name: entry
        for name, entry in found.items()
        if not any(wordsets[name] < other for other in wordsets.values())
    }


def _opens_proper(name: str) -> bool:
    return name[:1].isupper() and "-" not in name.split(" ")[0]


def _holds_proper(name: str) -> bool:
    return any(word[:1].isupper() for word in name.split())


def words_of(phrase: str) -> frozenset[str]:
    """Give the words that matter of a phrase, in lower case and spelled out."""
    bare = [word.strip(".,").removesuffix("'s") for word in phrase.lower().split()]
    return frozenset([SPELLED_OUT.get(word, word) for word in bare if word]) - SMALL


def _plain(text: str) -> str:
    """Give words as they are looked for: "U.N." is "un"."""
    return text.lower().replace(".", "")


def _entries(view: View, mention: Mention) -> Iterator[Entry]:
    source = mention.source
    if source.role:
        yield _entry(view, source, source.role)
    if source.kind is not SourceKind.PERSON:
        said = source.mention.of(view.text).lower()
        yield _entry(view, source, source.name, new=said.startswith(INTRODUCING))
        before = _described_before(source.mention.of(view.text))
        if before:
            yield _entry(view, source, before)
    behind = described(view, source)
    if behind:
        yield _entry(view, source, behind)


def _entry(view: View, source: Source, phrase: str, *, new: bool = False) -> Entry:
    return Entry(source, words_of(phrase), head_word(phrase), view.sentence.span.start, new)


def head_word(phrase: str) -> str:
    """Give the noun of a phrase, spelled out: "senator" of "Sen.", "head" of "head of police"."""
    last = last_word(phrase).strip(".")
    return SPELLED_OUT.get(last, last)


IS = words("is was")
WHO = words("who which")
# What closes a description: "Orvane, the retailer, said", "… Orvane, the retailer that …".
CLOSING = words("who which that whose") | {",", ".", ")", ";"}


def _opens_with(view: View, source: Source) -> bool:
    """Tell whether a place opens the sentence: "Across Dorra, the team, which …"."""
    first = view.index(source.mention.start)
    return first < 4 and any(view.lower(i) in PREPOSITIONS for i in range(first))


def _described_before(mention: str) -> str:
    """Read what stands before a body's name: "the Japanese car maker | Orvane Motors"."""
    told = mention.split()
    named = next((i for i, w in enumerate(reversed(told)) if not w[:1].isupper()), 0)
    before = told[: len(told) - named] if named else []
    return " ".join(before) if before and before[-1] in BUSINESS else ""


def described(view: View, source: Source) -> str:
    """Read what stands behind a name: "Mia Berg, | a spokeswoman for Orvane |, met reporters"."""
    at = _description(view, view.index(source.mention.end))
    if not at or at >= len(view.tokens) or not source.name[:1].isupper():
        return ""
    end = noun_phrase_end(view.tokens, at)
    if view.lower(end) not in CLOSING or _opens_with(view, source):
        return ""
    if end <= at or view.tokens[end - 1].text[0].isupper():
        return ""
    phrase = view.text[view.start(at) : view.tokens[end - 1].end]
    return phrase if head_word(phrase) in DESCRIPTIONS else ""


def _description(view: View, at: int) -> int:
    """Step to what describes a name: ", | a nurse", ", 40, | a nurse", "is | a nurse"; or 0."""
    if view.lower(at) in IS:
        return at + 1 if view.lower(at + 1) in ARTICLES else 0
    if view.lower(at) != ",":
        return 0
    if view.lower(at + 1).isdecimal() and view.lower(at + 2) == ",":
        return at + 3
    relative = view.lower(at + 1) in WHO and view.lower(at + 2) in IS
    return at + 3 if relative else at + 1
