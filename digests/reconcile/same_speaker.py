"""When are two sources one speaker, or may be: only two different ones can agree or differ."""

from digests.figures.lexicon.singulars import singular
from digests.model import Claim, Source, SourceKind, Standing
from digests.reconcile.counted_words import are_kin
from digests.reconcile.offices import WORD, Offices
from digests.text.word_lists import words

_MOST = 16  # words of a name that are read

# They tell no speaker from another: "an official in the ministry", "the ministry's spokesman".
_SMALL = words(
    """the a an of in on at for and or its his her their our this that by from to with mr mrs ms dr
    sir former other another some two three four several many new latest recent anonymous unnamed
    who not asked be identified named close familiar matter deal"""
)
_ANOTHER = words("another second third different")
# They speak for a body, so that what is left is the body's name.
_VOICES = words(
    """spokesman spokeswoman spokesperson spokespeople official officer source insider aide
    representative adviser advisor statement report figure data bulletin release filing website
    press news record document account tally count estimate update chief head leader director
    manager president secretary chairman chairwoman department office finding study survey poll
    result number commander commissioner"""
)
# The minister speaks for the ministry.
_ONE_OFFICE = {"ministry": "minister", "ministries": "minister", "presidency": "president"}
# One person, whose name is not told; nobody else's spokesman speaks for "the governor".
_OFFICES = words("governor mayor sheriff coroner lawmaker senator doctor prosecutor judge")
_NEIGHBOURS = words("resident villager inhabitant neighbour neighbor townspeople")
# Each of them counts what happened in a place of its own: two mayors, two hospitals.
_LOCAL = words(
    """mayor governor sheriff hospital clinic school council prefect county district town village
    city state commune municipality chief"""
)


def have_other_speakers(one: Claim, other: Claim, offices: Offices) -> bool:
    """Tell whether both are stated, and nobody who states one may be among those of the other."""
    places = (_are_of_two_places(a, b) for a in _told_by(one) for b in _told_by(other))
    return are_told_apart(one, other, offices) and not any(places)


def are_told_apart(one: Claim, other: Claim, offices: Offices) -> bool:
    """Tell whether both are stated, and nobody states both: two mayors each have a toll."""
    ours, theirs = _told_by(one), _told_by(other)
    if not ours or not theirs:
        return False
    if _tells_of_a_rival(one, other) or _tells_of_a_rival(other, one):
        ours, theirs = one.sources, other.sources
    pairs = ((a, b) for a in ours for b in theirs if not (_is_another(a, b) or _is_another(b, a)))
    return not any(same_speaker(one, other, offices) for one, other in pairs)


def _told_by(claim: Claim) -> tuple[Source, ...]:
    return (*claim.sources, *claim.via) if claim.standing is Standing.STATED else ()


def _tells_of_a_rival(one: Claim, other: Claim) -> bool:
    """Read "Organisers put the crowd at 50,000, five times the police estimate of 10,000"."""
    own = {source.mention for source in other.sources}
    return any(source.mention in own for source in one.via)


def repeats_a_source(one: Claim, other: Claim) -> bool:
    """Tell whether the outlet says in its own voice what the other claim has from a source."""
    standings = {one.standing, other.standing}
    return standings == {Standing.OWN_VOICE, Standing.STATED}


def same_speaker(one: Source, other: Source, offices: Offices) -> bool:
    """Tell whether two sources are one speaker, or may be."""
    if one.mention == other.mention or _is_one_person(one, other) or _are_neighbours(one, other):
        return True
    ours, theirs = _words(one.name), _words(other.name)
    if ours <= theirs or theirs <= ours:
        return True  # "officials", "Treskan officials"
    ours, theirs = _name_words(one.name), _name_words(other.name)
    if _are_within(ours, theirs) or _are_within(theirs, ours):
        return True
    if _is_acronym(one.name, other.name) or _is_acronym(other.name, one.name):
        return True
    return _stands_for(one, other, offices) or _stands_for(other, one, offices)


def _is_another(one: Source, other: Source) -> bool:
    """Read "An official said 20 had died. Another official put the toll at 35"."""
    told = other.name.lower().split()[:1]
    later = one.mention.start < other.mention.start
    return later and told != [] and told[0] in _ANOTHER and one.name.lower().split()[:1] != told


def _stands_for(person: Source, body: Source, offices: Offices) -> bool:
    return _holds(person, body, offices) or _speaks_for(person, body, offices)


def _holds(person: Source, office: Source, offices: Offices) -> bool:
    """Tell whether somebody may be who is named by his office: "Arnel's governor"."""
    head = _head(office.name)
    return head in _OFFICES and head in offices.of(person)


def _are_neighbours(one: Source, other: Source) -> bool:
    """Tell whether both are those who live there: "residents" may be the "villagers"."""
    unnamed = {one.kind, other.kind} == {SourceKind.UNNAMED}
    return unnamed and all(_words(source.name) & _NEIGHBOURS for source in (one, other))


def _are_within(some: frozenset[str], words: frozenset[str]) -> bool:
    """Tell whether one name has all words of the other: "Tresk", "Treskan army"."""
    return all(any(are_kin(word, other) for other in words) for word in some)


def _are_of_two_places(one: Source, other: Source) -> bool:
    """Tell whether they hold one office in two places: the mayors of two towns."""
    ours, theirs = _words(one.role or one.name), _words(other.role or other.name)
    called, _, there = one.name.partition(" in ")
    alike, _, elsewhere = other.name.partition(" in ")  # "a doctor in Tarn", "a doctor in Orva"
    apart = bool(there and elsewhere) and there != elsewhere
    return bool(ours & theirs & _LOCAL) or (apart and _words(called) == _words(alike))


def _is_one_person(one: Source, other: Source) -> bool:
    """Compare surnames: "Lindgren", "Commander Josefa Lindgren"."""
    if one.kind is not SourceKind.PERSON or other.kind is not SourceKind.PERSON:
        return False
    ours, theirs = one.name.casefold().split(), other.name.casefold().split()
    return bool(ours and theirs) and ours[-1] == theirs[-1]


def _name_words(name: str) -> frozenset[str]:
    """Give the words that tell a name from others; those of a mere voice when it has none."""
    found = _words(name)
    return (found - _VOICES) or found


def _words(name: str) -> frozenset[str]:
    plain = name.casefold().replace("'s", "").replace("’s", "")
    return _folded(WORD.findall(plain)[:_MOST])


def _folded(found: list[str]) -> frozenset[str]:
    told = ("residents" if word == "locals" else word for word in found)  # no "local official"
    singulars = [singular(word) for word in told if word not in _SMALL]
    return frozenset([_ONE_OFFICE.get(word, word) for word in singulars]) - _SMALL


def _is_acronym(short: str, long: str) -> bool:
    """Tell whether one holds the other's initials: "an ICRC finding", "the IFRC", "WHO"."""
    names = [word for word in WORD.findall(long)[:_MOST] if word.casefold() not in _SMALL]
    initials = "".join([word[0] for word in names if word[0].isupper()])
    said = ("".join(filter(str.isalpha, word)) for word in short.split()[:_MOST])
    return any(len(word) > 1 and word.isupper() and initials.startswith(word) for word in said)


def _speaks_for(person: Source, body: Source, offices: Offices) -> bool:
    """Tell whether somebody's office names the other: an "army spokesman" speaks for the army.

    Of a "spokesman" alone nobody can say for whom he speaks.
    """
    if person.kind is not SourceKind.PERSON or _is_a_person(body, offices):
        return False
    office = _folded(sorted(offices.of(person)))
    if not office & _VOICES and "minister" not in office:
        return False
    named = office - _VOICES
    return _are_within(_name_words(body.name), named) or _head(body.name) in named or not named


def _is_a_person(source: Source, offices: Offices) -> bool:
    holds_office = _head(source.name) in _OFFICES
    return holds_office or (source.kind is SourceKind.PERSON and source.name not in offices.bodies)


def _head(name: str) -> str:
    """Give the last word of a body's name, by which it is what it is: "army" of "Iraqi army"."""
    found = WORD.findall(name.casefold())
    return _ONE_OFFICE.get(singular(found[-1]), singular(found[-1])) if found else ""
