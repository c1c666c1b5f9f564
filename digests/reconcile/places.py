"""The places named beside a figure, and the place with which its sentence opens."""

from collections.abc import Sequence

from digests.attribution.lexicon.speakers import PLACES
from digests.model import Token
from digests.text.calendar import MONTHS, WEEKDAYS
from digests.text.word_lists import words

_PREPOSITIONS = words("in at near outside from around on off across inside throughout")
_MAY_LEAD = _PREPOSITIONS | {"of"}
_ENDS_NAME = frozenset(",;:()–—-")
_ENDS_CLAUSE = frozenset(";:.()")
_TURNS = words("while but said says")
_WHERE = 5  # words from "where" to its number: "where at least 41"
_NAME = 6  # words of a place's name
# "In the worst-hit province, 41 people died": a part of the country, though it is not named.
_REGIONS = words(
    """province town city district region village state county island suburb neighbourhood hospital
    capital valley area municipality camp"""
)
NAMED_TIMES = WEEKDAYS | MONTHS


# "More than two million marched in US cities": none of them had so many.
MANY_PLACES = "many places"
_PLURALS = words(
    """cities towns villages districts provinces states countries regions areas municipalities
    counties prefectures communities neighbourhoods neighborhoods suburbs continents"""
)
_STREETS = words("streets squares outskirts suburbs towns cities")
_EXTENTS = words(
    """province state region county country nation district prefecture capital city town village
    island"""
)
_ARTICLES = words("a an")
_THE = words("the that this its their our")
_ADJECTIVES = 2  # between "the" and "province"


def read_places(side: Sequence[Token]) -> frozenset[str]:
    """Read the places named on one side of the figure."""
    found: list[str] = []
    for at, token in enumerate(side[:-1]):
        if token.text in _ENDS_CLAUSE or token.lower in _TURNS:
            break
        if token.lower not in _MAY_LEAD or side[at + 1].lower in _ARTICLES:
            continue  # "in a Treskan raid": whose raid, not where
        if _goes_on_a_name(side, at):
            continue
        if token.lower in _PREPOSITIONS or _opens_streets(side, at):
            found.extend(_name(side, at + 1))
            found.extend(_plural(side, at + 1))
    return frozenset(found)


def read_extents(side: Sequence[Token]) -> frozenset[str]:
    """Read how far a count reaches where no name tells: "in the province"."""
    found: list[str] = []
    for at, token in enumerate(side[:-2]):
        if token.text in _ENDS_CLAUSE or token.lower in _TURNS:
            break
        if token.lower in _PREPOSITIONS and side[at + 1].lower in _THE:
            near = [each.lower for each in side[at + 2 : at + 3 + _ADJECTIVES]]
            found.extend([word for word in near if word in _EXTENTS][:1])
    return frozenset(found)


def read_front(before: Sequence[Token]) -> frozenset[str]:
    """Read a place with which the sentence opens: "In Orrel Bridge, two people died"."""
    label = _read_label(before)
    if label or not before:
        return label
    if before[0].lower not in _PREPOSITIONS or not before[0].text[0].isupper():
        return frozenset()
    end = next((at for at, token in enumerate(before) if token.text == ","), 0)
    opening = before[:end]
    regions = [token.lower for token in opening if token.lower in _REGIONS]
    return frozenset([*_name(opening, 1), *regions]) if end else frozenset()


def _read_label(before: Sequence[Token]) -> frozenset[str]:
    """Read the country of a list's item: "Kenya: Police report 12 dead"."""
    end = next((at for at, token in enumerate(before[:_WHERE]) if token.text == ":"), 0)
    named = [token.lower for token in before[:end] if token.text[0].isalpha()]
    return frozenset(named) if named and " ".join(named) in PLACES else frozenset()


def read_where(before: Sequence[Token]) -> frozenset[str]:
    """Read the place of "the worst-hit town was Orrel, where 41 people died": not its country."""
    near = before[-_WHERE:]
    where = next((token.end for token in near if token.lower == "where"), 0)
    name: list[str] = []
    for token in reversed([token for token in before if token.end < where]):
        if token.text == "," and not name:
            continue
        if not token.text[0].isupper() or token.lower in NAMED_TIMES:
            break
        name.append(token.lower)
    return frozenset(name)


def _opens_streets(side: Sequence[Token], at: int) -> bool:
    """Tell whether a place follows "the streets of"."""
    return side[at].lower == "of" and at > 0 and side[at - 1].lower in _STREETS


def _plural(tokens: Sequence[Token], at: int) -> list[str]:
    """Tell whether many places are meant: "in three districts", "of US cities"."""
    for token in tokens[at : at + _ADJECTIVES + 1]:
        if token.text in _ENDS_NAME:
            break
        if token.lower in _PLURALS:
            return [MANY_PLACES]
    return []


def _name(tokens: Sequence[Token], at: int) -> list[str]:
    """Read the capitalised words of a place's name: "the town of Orrel Bridge"."""
    name = []
    for token in tokens[at : at + _NAME]:
        if token.text in _ENDS_NAME:
            break
        if token.text[0].isupper() and not _is_short_form(token):
            name.append(token.lower)
    return name


def _is_short_form(token: Token) -> bool:
    """Tell a time, or a short form of one, from a place: "in Nov.", "in E. Arnel"."""
    return token.lower in NAMED_TIMES or token.text.endswith(".")


def _goes_on_a_name(side: Sequence[Token], at: int) -> bool:
    """Tell "the Commission on Human Rights", whose name goes on, from "died on Mount Arn"."""
    return side[at].lower == "on" and at > 0 and side[at - 1].text[0].isupper()
