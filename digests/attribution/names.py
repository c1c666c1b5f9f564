"""Every capitalised name of an article, so that a short mention finds its fullest form.

"Karbouli" is "Mohammed Karbouli" when exactly one longer name of the article ends so; two people
with one surname stay apart, and the mention stays as it is.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from digests.attribution.genders import Gender, gender_of_name, gender_of_word, is_first_name
from digests.attribution.grammar import (
    ADVERBS,
    COORDINATORS,
    DETERMINERS,
    MONTHS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    WEEKDAYS,
    is_name_word,
)
from digests.attribution.speakers import (
    BODY_NAMES,
    DOCUMENTS,
    GROUPS,
    OUTLETS,
    PLACES,
    ROLES,
    TITLES,
)
from digests.attribution.wordlists import words
from digests.model import Document, Token

# Particles that stand inside a name in lower case: "Ludwig van Beethoven", "Bank of England".
PARTICLES = words(
    """
    de da do dos del della der den van von bin bint ibn al el la le ten ter
    """
)
JOINERS = frozenset(["of", "for", "and", "&", "the"])
LONGEST_NAME = 12
# "Save the Harvest", "Doctors of the World"
SAVING = words("save feed protect stop reclaim help of for")
NEVER = WEEKDAYS | MONTHS
# A capital at the sentence's start makes no name of them: "But Jan Moe", "In Ghana", "The bank".
OPENERS = (ADVERBS | COORDINATORS | DETERMINERS | PREPOSITIONS | PRONOUNS | SUBORDINATORS) | words(
    "meanwhile then there here so as if today yesterday yes no not"
)
# Titles that are surnames as well: "Stephen King", "Desmond Judge".
SURNAME_TITLES = words("king judge major bishop pope prince marshal lord coach chancellor sheikh")
# What a title joins by a hyphen: "Secretary-General", "Mayor-elect", "Editor-in-Chief".
JOINED = words("elect general vice deputy ex co in designate large at founder emeritus then")


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
        return _only(self.bodies, mention)


def fit(one: Gender, other: Gender) -> bool:
    """Tell whether two words may speak of one person: nothing shows two genders."""
    return Gender.UNKNOWN in {one, other} or one is other


def _only(index: dict[str, tuple[str, ...]], mention: str) -> str | None:
    found = _holders(index, mention)
    return found[0] if len(found) == 1 else None


def _holders(index: dict[str, tuple[str, ...]], mention: str) -> list[str]:
    """List the longest names that hold all words of the mention."""
    words = [word.casefold() for word in mention.split()]
    if not words:
        return []
    found = [name for name in index.get(words[-1], ()) if _holds(name, words)]
    return [name for name in found if not any(name != n and _within(name, n) for n in found)]


def _holds(name: str, words: Sequence[str]) -> bool:
    have = name.casefold().split()
    return all(word in have for word in words)


def _within(short: str, long: str) -> bool:
    return _holds(long, short.casefold().split())


def read_names(document: Document) -> Directory:
    """Collect the names of an article from its capitalised words."""
    people: dict[str, dict[str, None]] = defaultdict(dict)
    bodies: dict[str, dict[str, None]] = defaultdict(dict)
    acronyms: dict[str, dict[str, None]] = defaultdict(dict)
    runs = [run for s in document.sentences[1:] for run in name_runs(s.tokens)]
    for run in runs:
        _enter(run, document.text, (people, bodies, acronyms))
    frozen = [
        {key: tuple(names) for key, names in index.items()} for index in (people, bodies, acronyms)
    ]
    genders = _genders(runs, frozen[0], document.text)
    firsts = _firsts(runs, document.text)
    capitals = frozenset(
        t.text
        for s in document.sentences[1:]
        for before, t in pairwise(s.tokens)
        if is_name_word(t) and before.text[0].isalnum()
    )
    known = _known(runs, frozen[0], document.text)
    return Directory(frozen[0], frozen[1], frozen[2], genders, firsts, capitals, known)


def _known(
    runs: Sequence[Sequence[Token]], people: dict[str, tuple[str, ...]], text: str
) -> frozenset[str]:
    """Collect those who bear a title somewhere, or are called by one of their names alone."""
    known = set()
    for run in runs:
        person = person_part(run)
        if person and (len(person) < len(run) or len(run) == 1):
            name = text[person[0].start : person[-1].end]
            known.update(_holders(people, name))
    return frozenset(known)


def _firsts(runs: Sequence[Sequence[Token]], text: str) -> dict[str, int]:
    """Tell where each name first stands in full, and each surname alone."""
    firsts: dict[str, int] = {}
    for run in runs:
        person = person_part(run)
        if person:
            firsts.setdefault(text[person[0].start : person[-1].end], person[0].start)
    return firsts


def _genders(
    runs: Sequence[Sequence[Token]], people: dict[str, tuple[str, ...]], text: str
) -> dict[str, Gender]:
    """Tell he from she by first names; where they do not tell, by "Mr" and "Ms"."""
    genders = {name: gender_of_name(name) for names in people.values() for name in names}
    for run in runs:
        shown = gender_of_word(run[0].text)
        person = person_part(run)
        if shown is Gender.UNKNOWN or not person or len(person) == len(run):
            continue
        name = text[person[0].start : person[-1].end]
        fitting = [n for n in _holders(people, name) if fit(shown, genders[n])]
        full = fitting[0] if len(fitting) == 1 else name
        if genders.get(full, Gender.UNKNOWN) is Gender.UNKNOWN:
            genders[full] = shown
    return genders


def _enter(
    run: Sequence[Token],
    text: str,
    indexes: tuple[dict[str, dict[str, None]], ...],
) -> None:
    people, bodies, acronyms = indexes
    person = person_part(run)
    if len(person) >= 2 and is_person(person):
        name = text[person[0].start : person[-1].end]
        for word in name.casefold().split():
            people[word][name] = None
    elif len(run) >= 2:
        name = text[run[0].start : run[-1].end]
        for word in name.casefold().split():
            bodies[word][name] = None
        initials = "".join(t.text[0] for t in run if t.lower not in JOINERS | {"'s"})
        if len(initials) >= 2:
            acronyms[initials][name] = None


def name_runs(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Give the stretches of capitalised words: "Prime Minister Haider al-Abadi", "Bank of X"."""
    at = 0
    while at < len(tokens):
        end = run_end(tokens, at)
        if end > at:
            yield tokens[at:end]
        at = max(end, at + 1)


def run_end(tokens: Sequence[Token], at: int) -> int:
    """Walk over one name; joiners and particles only count when a capital follows."""
    end = at
    look = at
    while look < len(tokens) and look - at < LONGEST_NAME:
        token = tokens[look]
        if _named(token) and token.lower not in NEVER and not (look == at and _opens(tokens, at)):
            end = look + 1
        elif end == at or not _joins(tokens, look):
            break
        look += 1
    return end


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a capital is owed to the sentence's start: "But Jan Moe", never "the WHO"."""
    token = tokens[at]
    if token.lower not in OPENERS or (token.text.isupper() and len(token.text) > 1):
        return False
    if is_first_name(token.text):
        return False  # "Per Lund"
    return at == 0 or tokens[at - 1].text not in {"of", "in", "at", "from", "to", "for", "by"}


# "Seventeen-year-old Jan Moe", "Vell-based Orvane": the first word describes.
DESCRIBING = (
    "-old",
    "-based",
    "-born",
    "-led",
    "-listed",
    "-owned",
    "-backed",
    "-speaking",
    "-run",
)


def _named(token: Token) -> bool:
    if token.lower.endswith(DESCRIBING):
        return False
    return is_name_word(token) or (
        token.text[:3] in {"al-", "el-", "as-", "ul-", "bin"} and "-" in token.text
    )


def _joins(tokens: Sequence[Token], at: int) -> bool:
    lower = tokens[at].lower
    if lower in PARTICLES or lower in {"&", "-"}:
        return True
    if lower == "the" and tokens[at - 1].lower in SAVING:
        return True
    if lower in {"of", "the", "for"}:
        return tokens[at - 1].lower in BODY_NAMES | {"of", "for"} and tokens[at - 1].text != "U.S."
    return False


def person_part(run: Sequence[Token]) -> Sequence[Token]:
    """Cut the titles off a name's left: "County Sheriff Bill Brown" is Bill Brown."""
    if not run or (is_title(run[-1]) and not _surname(run)):
        return ()
    for at in range(len(run) - 2, -1, -1):
        if is_title(run[at]) or (run[at].lower in ROLES and not is_first_name(run[at].text)):
            return run[at + 1 :]
    return run


def is_title(token: Token) -> bool:
    """Tell whether a word is a title before a name: "Mayor", "Secretary-General"."""
    parts = token.lower.split("-")
    return any(part in TITLES for part in parts) and all(p in TITLES or p in JOINED for p in parts)


def _surname(run: Sequence[Token]) -> bool:
    return len(run) > 1 and run[-1].lower in SURNAME_TITLES and is_first_name(run[-2].text)


def is_person(run: Sequence[Token]) -> bool:
    """Tell whether a run of capitalised words reads like a person's name, not a body's."""
    if not run or len(run) > 5:
        return False
    return not any(_impersonal(token) for token in run)


def _impersonal(token: Token) -> bool:
    lower = token.lower
    if lower in BODY_NAMES or lower in PLACES or lower in OUTLETS or lower in JOINERS:
        return True
    if lower in DOCUMENTS or lower in GROUPS or not token.text[0].isalpha():
        return True
    return len(token.text) > 3 and token.text.isupper()
