"""When are two sources one speaker, or may be: only two different ones can agree or differ."""

import re

from digests.figures.singulars import singular
from digests.figures.word_lists import words
from digests.model import Claim, Source, SourceKind, Standing

_WORD = re.compile(r"[^\W_]+(?:[-.&][^\W_]+)*")
_MOST = 16  # words of a name that are read

# They tell no speaker from another: "an official in the ministry", "the ministry's spokesman".
_SMALL = words(
    """the a an of in on at for and or its his her their our this that by from to with mr mrs ms dr
    sir former other another some two three four several many new latest recent anonymous unnamed
    who not asked be identified named close familiar matter deal"""
)
# They speak for a body, so that what is left is the body's name.
_VOICES = words(
    """spokesman spokeswoman spokesperson spokespeople official officer source insider aide
    representative adviser advisor statement report figure data bulletin release filing website
    press news record document account tally count estimate update spokesmen chief head leader
    director manager president secretary chairman chairwoman department office
    finding study survey poll result number"""
)

# The minister speaks for the ministry.
_ONE_OFFICE = {"ministry": "minister", "ministries": "minister", "presidency": "president"}


def have_other_speakers(one: Claim, other: Claim) -> bool:
    """Tell whether both are stated, and nobody who states one may be among those of the other."""
    if one.standing is not Standing.STATED or other.standing is not Standing.STATED:
        return False
    ours, theirs = [(*claim.sources, *claim.via) for claim in (one, other)]
    return bool(ours and theirs) and not any(same_speaker(a, b) for a in ours for b in theirs)


def same_speaker(one: Source, other: Source) -> bool:
    """Tell whether two sources are one speaker, or may be."""
    if one.mention == other.mention:
        return True
    if _is_one_person(one, other):
        return True
    ours, theirs = _name_words(one.name), _name_words(other.name)
    if ours <= theirs or theirs <= ours:
        return True
    if _is_acronym(one.name, other.name) or _is_acronym(other.name, one.name):
        return True
    return _speaks_for(one, other) or _speaks_for(other, one)


def _is_one_person(one: Source, other: Source) -> bool:
    """Compare surnames: "Lindgren", "Commander Josefa Lindgren"."""
    if one.kind is not SourceKind.PERSON or other.kind is not SourceKind.PERSON:
        return False
    ours, theirs = one.name.casefold().split(), other.name.casefold().split()
    return bool(ours and theirs) and ours[-1] == theirs[-1]


def _name_words(name: str) -> frozenset[str]:
    """Give the words of a name that tell speakers apart; those of its voice when it has no other."""
    found = _words(name)
    return (found - _VOICES) or found


def _words(name: str) -> frozenset[str]:
    plain = name.casefold().replace("'s", "").replace("’s", "")
    found = [singular(word) for word in _WORD.findall(plain)[:_MOST]]
    return frozenset([_ONE_OFFICE.get(word, word) for word in found]) - _SMALL


def _is_acronym(short: str, long: str) -> bool:
    """Tell whether one is the other's initials: "IFRC", "WHO"."""
    letters = "".join([c for c in short if c.isalpha()])
    if not letters.isupper() or not 2 <= len(letters) <= 8:
        return False
    capitals = [word[0] for word in _WORD.findall(long)[:_MOST] if word[0].isupper()]
    return "".join(capitals).startswith(letters)


def _speaks_for(person: Source, body: Source) -> bool:
    """Tell whether somebody's office names the other: an "army spokesman" speaks for the army."""
    role = _words(person.role) - _VOICES
    if not role or body.kind is SourceKind.PERSON:
        return False
    theirs = _name_words(body.name)
    return theirs <= role or (role <= theirs and _head(body.name) in role)


def _head(name: str) -> str:
    """Give the last word of a body's name, by which it is what it is: "army" of "Iraqi army"."""
    found = _WORD.findall(name.casefold())
    return _ONE_OFFICE.get(found[-1], singular(found[-1])) if found else ""
