"""What a mention shows of somebody: prominence, gender, number, and whether it is a person."""

from enum import IntEnum
from typing import NamedTuple

from digests.attribution.lexicon.speakers import BODY_NAMES, GROUPS, OUTLETS, PLACES
from digests.attribution.naming.directory import Directory
from digests.attribution.naming.genders import Gender, gender_of_name, gender_of_word
from digests.attribution.phrases.phrases import SPEAKER_HEADS
from digests.model import Source, SourceKind

QUALIFYING = (" of ", " in ", " at ", " for ", " from ", " by ")
NO_PERSONS = BODY_NAMES | PLACES | OUTLETS | SPEAKER_HEADS


class Place(IntEnum):
    """Where in its sentence somebody is mentioned; the subject comes first to a reader's mind."""

    SUBJECT = 0
    OBJECT = 1
    BESIDE = 2  # behind a preposition, or as an owner: "with Tom Wills", "Ida Lund's"
    EMPLOYER = 3  # only through whom they have: "an Orvane spokesman", "shares in Orvane"


class Mention(NamedTuple):
    """Somebody mentioned; `certain` is False for capitals that may name no person: "Red Sea"."""

    source: Source
    place: Place
    gender: Gender
    plural: bool
    certain: bool


def speaker_mention(source: Source, names: Directory) -> Mention:
    """Make a mention of somebody who speaks: no one is more prominent in a sentence."""
    gender = next((g for g in map(gender_of_word, source.role.split()) if g.value), Gender.UNKNOWN)
    if gender is Gender.UNKNOWN and source.kind is SourceKind.PERSON:
        gender = names.gender(source.name)
    elif gender is Gender.UNKNOWN:
        gender = gender_of_noun(source)
    return Mention(source, Place.SUBJECT, gender, is_plural(source), not is_bare(source))


def is_bare(source: Source) -> bool:
    """Tell whether a single capitalised word may be a person's name or a body's: "Lund said"."""
    name = source.name
    if source.kind is not SourceKind.ORGANISATION or not name.isalpha() or name.isupper():
        return False
    lower = name.lower()
    return name[0].isupper() and lower not in NO_PERSONS


def gender_of_noun(source: Source) -> Gender:
    """Tell he from she by "the spokesman", or by a first name that stands alone: "Ann said"."""
    gender = gender_of_word(head_of(source))
    return gender_of_name(source.name) if gender is Gender.UNKNOWN and is_bare(source) else gender


def head_of(source: Source) -> str:
    """Give the noun of a source's name in lower case: "officials" of "officials in Dorra"."""
    return last_word(source.name)


def last_word(phrase: str) -> str:
    """Give the last word before what qualifies it, in lower case: "head" of "head of police"."""
    lower = phrase.lower()
    if " " in lower:
        for mark in QUALIFYING:
            lower = lower.partition(mark)[0]
    return (lower.split() or [""])[-1]


def is_plural(source: Source) -> bool:
    """Tell whether several people speak as one source: "doctors", "two miners"."""
    head = head_of(source)
    several = source.kind in {SourceKind.UNNAMED, SourceKind.DOCUMENT}  # "figures", "records"
    many = head.endswith("s") and not head.endswith("ss")  # no "witness"
    return head in GROUPS or head == "police" or (several and many)
