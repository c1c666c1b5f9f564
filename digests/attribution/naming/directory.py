"""Every name of an article, so that a short mention finds its fullest form.

"Karbouli" is "Mohammed Karbouli" when exactly one longer name of the article ends so; two people
with one surname stay apart, and the mention stays as it is.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from digests.attribution.naming.acronyms import known_names, spelled_out
from digests.attribution.naming.genders import Gender, gender_of_name, gender_of_word
from digests.attribution.naming.names import JOINERS, is_person, name_runs, person_part
from digests.model import Document, Token
from digests.text.word_lists import words

Index = dict[str, dict[str, None]]
# No news article names more people alike; the bound keeps hostile text cheap.
MOST_ALIKE = 12


# Many a body bears their names: "the United Nations" is not its World Food Programme.
UMBRELLAS = frozenset(("united nations", "european union", "african union", "united states"))
# "The Karva" is a paper, and "the Karva Delta" is where it is read: no body is named so.
LANDSCAPES = words(
    """
    sea lake river valley island islands street road avenue bay gulf ocean mountain mountains beach
    strip desert coast peninsula canal delta basin
    """
)
NO_INITIALS = JOINERS | {"'s"}


class Named(NamedTuple):
    """A stretch of capitals in which somebody is named, and those of its words that are a name."""

    name: str
    run: Sequence[Token]
    person: Sequence[Token]


@dataclass(frozen=True, slots=True)
class Directory:
    """The names of one article: people by each word of their name, bodies by word and acronym."""

    people: dict[str, tuple[str, ...]]
    bodies: dict[str, tuple[str, ...]]
    acronyms: dict[str, tuple[str, ...]]
    genders: dict[str, Gender]
    firsts: dict[str, int]
    capitals: frozenset[str]
    known: frozenset[str]
    whole: frozenset[str]

    def person(
        self, mention: str, gender: Gender = Gender.UNKNOWN, at: int | None = None
    ) -> str | None:
        """Give the one full name that holds all words of the mention; None when several do.

        Of two with one surname it is who alone had been named when the surname first stood alone.
        """
        bearers = self._bearers(mention, gender)
        if len(bearers) > 1 and at is not None:
            known = [name for name in bearers if self.firsts[name] < at]
            earliest = self.firsts.get(mention, at)
            known = known if len(known) == 1 else [n for n in known if self.firsts[n] < earliest]
            bearers = known
        return bearers[0] if len(bearers) == 1 else None

    def is_shared(self, mention: str, gender: Gender = Gender.UNKNOWN) -> bool:
        """Tell whether several persons of the article may be meant."""
        return len(self._bearers(mention, gender)) > 1

    def _bearers(self, mention: str, gender: Gender) -> list[str]:
        found = _holders(self.people, mention)
        ending = [n for n in found if n.casefold().endswith(mention.casefold())]
        return [n for n in ending or found if fit(gender, self.gender(n))]

    def gender(self, name: str) -> Gender:
        """Tell whether a person of the article is a he or a she."""
        return self.genders.get(name, Gender.UNKNOWN)

    def body(self, mention: str) -> str | None:
        """Give the one body whose name holds all words of the mention, or whose acronym it is."""
        spelled = self.acronyms.get(mention.replace(".", ""), ())
        if len(spelled) == 1:
            return spelled[0]
        whole = mention.casefold() in self.whole or mention.casefold() in UMBRELLAS
        return None if whole else _only(self.bodies, mention)


def fit(one: Gender, other: Gender) -> bool:
    """Tell whether two words may speak of one person: nothing shows two genders."""
    return Gender.UNKNOWN in {one, other} or one is other


def _only(index: dict[str, tuple[str, ...]], mention: str) -> str | None:
    found = _holders(index, mention)
    return found[0] if len(found) == 1 else None


def _holders(index: dict[str, tuple[str, ...]], mention: str) -> list[str]:
    """List the longest names that hold all words of the mention."""
    words = mention.casefold().split()
    if not words:
        return []
    found = [name for name in index.get(words[-1], ()) if _holds(name, words)]
    if len(found) < 2:
        return found
    return [name for name in found if not any(name != n and _within(name, n) for n in found)]


def _holds(name: str, words: Sequence[str]) -> bool:
    have = name.casefold().split()
    return all(word in have for word in words)


def _within(short: str, long: str) -> bool:
    return _holds(long, short.casefold().split())


def read_names(document: Document) -> Directory:
    """Collect the names of an article from its capitalised words."""
    people: Index = defaultdict(dict)
    bodies: Index = defaultdict(dict)
    acronyms: Index = defaultdict(dict)
    text = document.text
    runs = [run for s in document.sentences[1:] for run in name_runs(s.tokens)]
    persons = [person_part(run) for run in runs]
    for run, person in zip(runs, persons, strict=True):
        _enter(run, person, text, (people, bodies, acronyms))
    for letters, name in known_names(runs, text):
        acronyms[letters] = {name: None}
    for sentence in document.sentences[1:]:
        for letters, name in spelled_out(sentence.tokens, text):
            acronyms[letters] = {name: None}
    frozen = [
        {key: tuple(names) for key, names in index.items()} for index in (people, bodies, acronyms)
    ]
    named = [
        Named(text[person[0].start : person[-1].end], run, person)
        for run, person in zip(runs, persons, strict=True)
        if person
    ]
    genders = _genders(named, frozen[0])
    known = _known(named, frozen[0])
    firsts, capitals, whole = _firsts(named), _capitals(document), _whole(runs, frozen[1])
    return Directory(frozen[0], frozen[1], frozen[2], genders, firsts, capitals, known, whole)


def _whole(runs: Sequence[Sequence[Token]], bodies: dict[str, tuple[str, ...]]) -> frozenset[str]:
    """Collect the names that stand alone before a longer one begins with them.

    News gives a name in full first: where "the United Nations" spoke before "the United Nations
    World Food Program", they are two; "the Observatory for Human Rights" only goes on.
    """
    firsts: dict[str, int] = {}
    for at, run in enumerate(runs):
        firsts.setdefault(" ".join(token.lower for token in run), at)
    whole: set[str] = set()
    for name in {name for names in bodies.values() for name in names}:
        words = name.casefold().split()
        since = firsts.get(" ".join(words), 0)
        for end in range(1, len(words)):
            short = " ".join(words[:end])
            if words[end] not in JOINERS and firsts.get(short, since) < since:
                whole.add(short)
    return frozenset(whole)


def _capitals(document: Document) -> frozenset[str]:
    """Collect the words that have a capital though they open no sentence."""
    return frozenset(
        [
            token.text
            for sentence in document.sentences[1:]
            for before, token in pairwise(sentence.tokens)
            if token.text[0].isupper() and before.text[0].isalnum()
        ]
    )


def _known(named: Sequence[Named], people: dict[str, tuple[str, ...]]) -> frozenset[str]:
    """Collect those who bear a title somewhere, or are called by one of their names alone."""
    known: set[str] = set()
    for name, run, person in named:
        if len(person) < len(run) or len(run) == 1:
            known.update(_holders(people, name))
    return frozenset(known)


def _firsts(named: Sequence[Named]) -> dict[str, int]:
    """Tell where each name first stands in full, and each surname alone."""
    firsts: dict[str, int] = {}
    for name, _, person in named:
        firsts.setdefault(name, person[0].start)
    return firsts


def _genders(named: Sequence[Named], people: dict[str, tuple[str, ...]]) -> dict[str, Gender]:
    """Tell he from she by first names; where they do not tell, by "Mr" and "Ms"."""
    genders = {name: gender_of_name(name) for names in people.values() for name in names}
    for name, run, person in named:
        shown = Gender.UNKNOWN if len(person) == len(run) else gender_of_word(run[0].text)
        if shown is Gender.UNKNOWN:
            continue
        fitting = [n for n in _holders(people, name) if fit(shown, genders[n])]
        full = fitting[0] if len(fitting) == 1 else name
        if genders.get(full, Gender.UNKNOWN) is Gender.UNKNOWN:
            genders[full] = shown
    return genders


def _enter(
    run: Sequence[Token],
    person: Sequence[Token],
    text: str,
    indexes: tuple[Index, Index, Index],
) -> None:
    people, bodies, acronyms = indexes
    if len(person) >= 2 and is_person(person):
        _index(people, text[person[0].start : person[-1].end])
    elif len(run) >= 2:
        name = text[run[0].start : run[-1].end]
        if run[-1].lower not in LANDSCAPES:
            _index(bodies, name)
        initials = "".join(t.text[0] for t in run if t.lower not in NO_INITIALS)
        if len(initials) >= 2:
            acronyms[initials][name] = None


def _index(names: Index, name: str) -> None:
    for word in name.casefold().split():
        if len(names[word]) < MOST_ALIKE:
            names[word][name] = None
