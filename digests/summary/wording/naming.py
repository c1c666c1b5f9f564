"""How a post names those who speak: with their office, and small where only a sentence began."""

from collections.abc import Iterator

from digests.figures.lexicon.people import is_person
from digests.model import Claim, Source, SourceKind, Standing
from digests.summary.backing.backings import Backings
from digests.summary.lexicon.fixed_words import DENIED, NOBODY, UNCLEAR, own_voice
from digests.summary.lexicon.folding import SPACES
from digests.summary.lexicon.word_lists import words

OPENERS = ("An ", "A ", "The ", "Another ", "Two ", "Some ", "His ", "Her ", "Their ", "Its ")
LOOSE = words("says said say posted dated released published seen compiled told reported")
"""A name ends before these: "the health ministry says"."""

NO_OFFICE = words("lead star former veteran fellow")
"""What is left of an office that stands far off: "Lead Paul Lee" is no name."""


def speakers_of(claim: Claim, backings: Backings) -> Iterator[str]:
    """Give the ways to name who answers for a claim, the fullest first."""
    fixed = {
        Standing.HEARSAY: NOBODY,
        Standing.UNCLEAR: UNCLEAR,
        Standing.OWN_VOICE: own_voice(backings.reading.article),
    }
    if claim.standing in fixed:
        yield fixed[claim.standing]
        return
    denied = DENIED if claim.standing is Standing.DENIED else ""
    sources = list({source.name: source for source in claim.sources}.values())
    yield denied + listed([named(source, backings) for source in sources])
    yield denied + listed([name_of(source, backings) for source in sources])
    yield denied + listed([tidy(source.name) for source in sources])


def named(source: Source, backings: Backings) -> str:
    """Name a source with the role that the article gives: "lawmaker Mohammed Karbouli"."""
    name, role = name_of(source, backings), tidy(source.role)
    is_told = not role or role.lower() in name.lower() or source.kind is not SourceKind.PERSON
    return name if is_told or role.lower() in NO_OFFICE else f"{_begun(role, backings)} {name}"


def name_of(source: Source, backings: Backings) -> str:
    """Name a source; "An official in Anbar" and "Officials in Baghdad" begin small."""
    name = tidy(source.name)
    while name.rpartition(" ")[2].lower() in LOOSE and " " in name:
        name = name.rpartition(" ")[0]
    if name.startswith(OPENERS):
        return name[0].lower() + name[1:]
    is_name = source.kind is SourceKind.PERSON and not is_person(name.split(" ")[0].lower())
    return name if is_name else _begun(name, backings, alone=True)


def _begun(name: str, backings: Backings, *, alone: bool = False) -> str:
    """Write a name's first word small where it is a common noun: "Hospital sources"."""
    first, _, others = name.partition(" ")
    is_plain = first[1:].islower() and (others[:1].islower() or (alone and not others))
    lower = first.lower()
    is_common = lower in backings.small or is_person(lower) or lower in COMMON
    return f"{lower}{name[len(first) :]}" if is_plain and is_common else name


def listed(names: list[str]) -> str:
    """Join names: "police, medics and Ana Ruiz"."""
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last


def tidy(text: str) -> str:
    """Put words on one line, with single spaces."""
    return SPACES.sub(" ", text).strip()


COMMON = words(
    """officials police hospital health local residents witnesses medics doctors authorities
    prosecutors lawmakers researchers scientists analysts economists experts activists rescuers
    investigators survivors parents teachers nurses villagers relatives lawyers organisers
    organizers diplomats aides brokers traders workers farmers aid government security military
    state city county regional provincial federal fire rescue emergency opposition union campaign
    company court election relief human rights intelligence defence defense foreign senior
    several unofficial preliminary official media industry tribal district village eyewitnesses
    sources people families companies critics supporters forecasters ministers consultants"""
)
