"""Every name of an article, so that a short mention finds its fullest form.

"Karbouli" is "Mohammed Karbouli" when exactly one longer name of the article ends so; two people
with one surname stay apart, and the mention stays as it is.
"""

from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from digests.attribution.lexicon.speakers import PLACES
from digests.attribution.naming.acronyms import known_names, spelled_out
from digests.attribution.naming.genders import (
    Gender,
    gender_of_name,
    gender_of_word,
    is_first_name,
)
from digests.attribution.naming.lone_persons import lone_persons
from digests.attribution.naming.matches import Index, holders, only_holder
from digests.attribution.naming.names import JOINERS, is_person, name_runs, person_part
from digests.model import Document, Token
from digests.text.word_lists import words

Names = dict[str, dict[str, None]]
# No news article names more people alike; the bound keeps hostile text cheap.
MOST_ALIKE = 12


# Many a body bears their names: "the United Nations" is not its World Food Programme.
UMBRELLAS = frozenset(("united nations", "european union", "african union", "united states"))
# Nor is a land its survey of the earth: "the US", "Ghana" behind "the Ghana Water Board".
LANDS = PLACES | words("us u.s. uk u.k. eu e.u.")
# "The Karva" is a paper, and "the Karva Delta" is where it is read: no body is named so.
LANDSCAPES = words(
    """
    sea lake river valley island islands street road avenue bay gulf ocean mountain mountains beach
    strip desert coast peninsula canal delta basin
    """
)
NO_INITIALS = JOINERS | {"'s"}


class Run(NamedTuple):
    """A stretch of capitals, and those of its words that may be a person's name."""

    words: Sequence[Token]
    person: Sequence[Token]


class Named(NamedTuple):
    """A stretch of capitals in which somebody is named, and those of its words that are a name."""

    name: str
    run: Sequence[Token]
    person: Sequence[Token]


class Directory:
    """The names of one article: people by each word of their name, bodies by word and acronym.

    They are collected from its capitalised words; what is asked for is worked out once.
    """

    def __init__(self, document: Document) -> None:
        self._document = document

    @cached_property
    def _runs(self) -> list[Run]:
        """Give the stretches of capitals, each with those of its words that name a person."""
        runs = [run for s in self._document.sentences[1:] for run in name_runs(s.tokens)]
        return [Run(run, person_part(run)) for run in runs]

    @cached_property
    def _named(self) -> list[Named]:
        text = self._document.text
        return [
            Named(text[person[0].start : person[-1].end], run, person)
            for run, person in self._runs
            if person
        ]

    @cached_property
    def _indexes(self) -> tuple[Index, Index, Index]:
        return _indexed(self._document, self._runs)

    @property
    def people(self) -> Index:
        """Give the persons by each word of their names."""
        return self._indexes[0]

    @property
    def bodies(self) -> Index:
        """Give the bodies by each word of their names."""
        return self._indexes[1]

    @property
    def acronyms(self) -> Index:
        """Give the bodies by their letters."""
        return self._indexes[2]

    @cached_property
    def _genders(self) -> dict[str, Gender]:
        return _genders(self._named, self.people)

    @cached_property
    def _firsts(self) -> dict[str, int]:
        return _firsts(self._named)

    @cached_property
    def _whole(self) -> frozenset[str]:
        return _whole([run for run, _ in self._runs], self.bodies)

    @cached_property
    def known(self) -> frozenset[str]:
        """Give those who bear a title somewhere, or are called by one of their names alone."""
        return _known(self._named, self.people)

    @cached_property
    def capitals(self) -> frozenset[str]:
        """Give the words that have a capital though they open no sentence."""
        return _capitals(self._document)

    def person(
        self, mention: str, gender: Gender = Gender.UNKNOWN, at: int | None = None
    ) -> str | None:
        """Give the one full name that holds all words of the mention; None when several do.

        Of two with one surname it is who alone had been named when the surname first stood alone.
        """
        bearers = self._bearers(mention, gender)
        if len(bearers) > 1 and at is not None:
            known = [name for name in bearers if self._firsts[name] < at]
            earliest = self._firsts.get(mention, at)
            known = known if len(known) == 1 else [n for n in known if self._firsts[n] < earliest]
            bearers = known
        return bearers[0] if len(bearers) == 1 else None

    def is_shared(self, mention: str, gender: Gender = Gender.UNKNOWN) -> bool:
        """Tell whether several persons of the article may be meant."""
        return len(self._bearers(mention, gender)) > 1

    def _bearers(self, mention: str, gender: Gender) -> list[str]:
        found = holders(self.people, mention)
        ending = [n for n in found if n.casefold().endswith(mention.casefold())]
        found = ending or [n for n in found if not self._is_ahead(mention, n)]
        return [n for n in found if fit(gender, self.gender(n))]

    def _is_ahead(self, mention: str, name: str) -> bool:
        """Tell whether a first word stood alone before the name: Lumen, and the Lumen Ariva.

        News gives a person's name in full first.
        """
        if is_first_name(mention):
            return False
        known = self._firsts.get(mention)
        return known is not None and known < self._firsts.get(name, known)

    def gender(self, name: str) -> Gender:
        """Tell whether a person of the article is a he or a she."""
        return self._genders.get(name, Gender.UNKNOWN)

    def body(self, mention: str) -> str | None:
        """Give the one body whose name holds all words of the mention, or whose acronym it is."""
        spelled = self.acronyms.get(mention.replace(".", ""), ())
        if len(spelled) == 1:
            return spelled[0]
        found, told = only_holder(self.bodies, mention), mention.casefold()
        whole = told in UMBRELLAS or told in LANDS or told in self._whole
        return None if whole else found


def fit(one: Gender, other: Gender) -> bool:
    """Tell whether two words may speak of one person: nothing shows two genders."""
    return Gender.UNKNOWN in {one, other} or one is other


def _indexed(document: Document, runs: Sequence[Run]) -> tuple[Index, Index, Index]:
    """Enter the names: people and bodies by each of their words, bodies by their letters."""
    people: Names = defaultdict(dict)
    bodies: Names = defaultdict(dict)
    acronyms: Names = defaultdict(dict)
    text = document.text
    for run, person in runs:
        _enter(run, person, text, (people, bodies, acronyms))
    for name in lone_persons(document):
        if not people.get(name.rpartition(" ")[2].casefold()):
            _index(people, name)
    for letters, name in known_names([run for run, _ in runs], text):
        acronyms[letters] = {name: None}
    for sentence in document.sentences[1:]:
        for letters, name in spelled_out(sentence.tokens, text):
            acronyms[letters] = {name: None}
    return _frozen(people), _frozen(bodies), _frozen(acronyms)


def _frozen(names: Names) -> Index:
    return {key: tuple(found) for key, found in names.items()}


def _whole(runs: Sequence[Sequence[Token]], bodies: Index) -> frozenset[str]:
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


def _known(named: Sequence[Named], people: Index) -> frozenset[str]:
    """Collect those who bear a title somewhere, or are called by one of their names alone."""
    known: set[str] = set()
    for name, run, person in named:
        if len(person) < len(run) or len(run) == 1:
            known.update(holders(people, name))
    return frozenset(known)


def _firsts(named: Sequence[Named]) -> dict[str, int]:
    """Tell where each name first stands in full, and each surname alone."""
    firsts: dict[str, int] = {}
    for name, _, person in named:
        firsts.setdefault(name, person[0].start)
    return firsts


def _genders(named: Sequence[Named], people: Index) -> dict[str, Gender]:
    """Tell he from she by first names; where they do not tell, by "Mr" and "Ms"."""
    genders = {name: gender_of_name(name) for names in people.values() for name in names}
    for name, run, person in named:
        shown = Gender.UNKNOWN if len(person) == len(run) else gender_of_word(run[0].text)
        if shown is Gender.UNKNOWN:
            continue
        fitting = [n for n in holders(people, name) if fit(shown, genders[n])]
        full = fitting[0] if len(fitting) == 1 else name
        if genders.get(full, Gender.UNKNOWN) is Gender.UNKNOWN:
            genders[full] = shown
    return genders


def _enter(
    run: Sequence[Token],
    person: Sequence[Token],
    text: str,
    indexes: tuple[Names, Names, Names],
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


def _index(names: Names, name: str) -> None:
    for word in name.casefold().split():
        if len(names[word]) < MOST_ALIKE:
            names[word][name] = None
