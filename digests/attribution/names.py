"""Every capitalised name of an article, so that a short mention finds its fullest form.

"Karbouli" is "Mohammed Karbouli" when exactly one longer name of the article ends so; two people
with one surname stay apart, and the mention stays as it is.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from digests.attribution.grammar import MONTHS, WEEKDAYS, is_name_word
from digests.attribution.speakers import BODY_NAMES, DOCUMENTS, GROUPS, OUTLETS, PLACES, TITLES
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
NEVER = WEEKDAYS | MONTHS


@dataclass(frozen=True, slots=True)
class Directory:
    """The names of one article: people by each word of their name, bodies by word and acronym."""

    people: dict[str, tuple[str, ...]]
    bodies: dict[str, tuple[str, ...]]
    acronyms: dict[str, tuple[str, ...]]

    def person(self, mention: str) -> str | None:
        """Give the one full name that holds all words of the mention; None when several do."""
        return _only(self.people, mention)

    def body(self, mention: str) -> str | None:
        """Give the one body whose name holds all words of the mention, or whose acronym it is."""
        spelled = self.acronyms.get(mention.replace(".", ""), ())
        if len(spelled) == 1:
            return spelled[0]
        return _only(self.bodies, mention)


def _only(index: dict[str, tuple[str, ...]], mention: str) -> str | None:
    words = [word.casefold() for word in mention.split()]
    if not words:
        return None
    found = [name for name in index.get(words[-1], ()) if _holds(name, words)]
    longest = [name for name in found if not any(name != n and _within(name, n) for n in found)]
    return longest[0] if len(longest) == 1 else None


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
    for sentence in document.sentences[1:]:
        for run in name_runs(sentence.tokens):
            _enter(run, document.text, (people, bodies, acronyms))
    return Directory(
        *(
            {key: tuple(names) for key, names in index.items()}
            for index in (people, bodies, acronyms)
        )
    )


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
        end = _run_end(tokens, at)
        if end > at:
            yield tokens[at:end]
        at = max(end, at + 1)


def _run_end(tokens: Sequence[Token], at: int) -> int:
    """Walk over one name; joiners and particles only count when a capital follows."""
    end = at
    look = at
    while look < len(tokens) and look - at < LONGEST_NAME:
        token = tokens[look]
        if _named(token) and token.lower not in NEVER:
            end = look + 1
        elif end == at or not _joins(tokens, look):
            break
        look += 1
    return end


def _named(token: Token) -> bool:
    return is_name_word(token) or (
        token.text[:3] in {"al-", "el-", "as-", "ul-", "bin"} and "-" in token.text
    )


def _joins(tokens: Sequence[Token], at: int) -> bool:
    lower = tokens[at].lower
    if lower in PARTICLES or lower in {"&", "-"}:
        return True
    if lower in {"of", "the", "for"}:
        return tokens[at - 1].lower in BODY_NAMES | {"of", "for"} and tokens[at - 1].text != "U.S."
    return False


def person_part(run: Sequence[Token]) -> Sequence[Token]:
    """Cut the titles off a name's left: "County Sheriff Bill Brown" is Bill Brown."""
    for at in range(len(run) - 1, -1, -1):
        if run[at].lower in TITLES:
            return run[at + 1 :]
    return run


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
