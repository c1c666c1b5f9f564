"""How a post names those who speak: with their office, and small where only a sentence began."""

from collections.abc import Iterator

from digests.model import Claim, Source, SourceKind, Standing
from digests.summary.backing.backings import Backings
from digests.summary.lexicon.fixed_words import DENIED, NOBODY, UNCLEAR, own_voice
from digests.text.word_lists import words

OPENERS = ("An ", "A ", "The ", "Another ", "Two ", "Some ", "His ", "Her ", "Their ", "Its ")
ACCORDING = "according to "
LOOSE = words("says said say posted dated released published seen compiled told reported")
"""A name ends before these: "the health ministry says"."""

COURTESIES = words("mr mrs ms miss mr. mrs. ms.")
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
    is_told = is_told or (role.lower() in COURTESIES and " " in name)  # "Mr Otto", "Jan Otto"
    return name if is_told or role.lower() in NO_OFFICE else f"{_begun(role, backings)} {name}"


def name_of(source: Source, backings: Backings) -> str:
    """Name a source; "An official in Anbar" and "Officials in Baghdad" begin small."""
    name = tidy(source.name).removeprefix(ACCORDING)
    while name.rpartition(" ")[2].lower() in LOOSE and " " in name:
        name = name.rpartition(" ")[0]
    if name.startswith(OPENERS):
        return name[0].lower() + name[1:]
    first, _, others = name.partition(" ")
    is_common = first.lower() in COMMON
    if is_common and not others:
        return name.lower()
    is_name = source.kind is SourceKind.PERSON and not is_common
    return name if is_name else _begun(name, backings)


def _begun(name: str, backings: Backings) -> str:
    """Write a name's first word small where it is a common noun: "Hospital sources"."""
    first, _, others = name.partition(" ")
    is_plain = first[1:].islower() and others[:1].islower()
    lower = first.lower()
    is_common = lower in COMMON or lower in backings.small
    is_plain = is_plain and not _keeps_capital(name, backings.text)
    return f"{lower} {others}" if is_plain and is_common else name


def _keeps_capital(name: str, text: str) -> bool:
    """Tell whether the article writes it large inside a sentence: "…, the Bank of Russia said"."""
    at = text.find(f" {name}", 1)
    while at > 0 and not "a" <= text[at - 1] <= "z":
        at = text.find(f" {name}", at + 1)
    return at > 0


def listed(names: list[str]) -> str:
    """Join names: "police, medics and Ana Ruiz"."""
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last


def tidy(text: str) -> str:
    """Put words on one line, with single spaces."""
    return " ".join(text.split())


COMMON = words(
    """activists aid aides analysts authorities brokers campaign campaigners city companies company
    consultants council county court critics defence defense diplomats district doctor doctors
    economist economists election emergency experts eyewitness eyewitnesses families farmer
    farmers federal fire firefighters fisherman fishermen forecasters foreign government health
    hospital human industry intelligence investigators lawmaker lawmakers lawyer lawyers local
    media medic medics military minister ministers neighbours neighbors nurse nurses official
    officials opposition organisers organizers parents people police preliminary prosecutor
    prosecutors protesters provincial regional relatives relief rescue rescuers researchers
    resident residents rights scientists security senior several sources spokesman spokeswoman
    state supporters survivor survivors teacher teachers traders tribal union unofficial village
    villager villagers witness witnesses workers"""
)
