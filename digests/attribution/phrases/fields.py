"""The fields of one office or body: "Water and Power Minister", "Minister of Health Ida Lund"."""

from collections.abc import Sequence

from digests.attribution.lexicon.fields import FIELDS, FORCES
from digests.attribution.lexicon.first_names import EITHER, FEMALE, MALE
from digests.attribution.lexicon.grammar import is_name_word
from digests.attribution.lexicon.speakers import BODY_NAMES, PLACES, ROLES, TITLES
from digests.model import Token

# "Minister of Health", "Minister of State for Power": behind these an office's fields begin.
OFFICES = ROLES | TITLES | {"state", "secretary-general", "undersecretary-general"}
LINKS = frozenset(("of", "for"))
NAME_OPENERS = MALE | FEMALE | EITHER | TITLES
NO_NAMES = BODY_NAMES | PLACES | ROLES


def joins_fields(tokens: Sequence[Token], conjunction: int) -> bool:
    """Tell whether "and" joins two fields: "Health | and | Family Welfare", not two who speak.

    "Ferro and Finance Minister Ida Lund" are two: a field stands on both sides.
    """
    if not 0 < conjunction < len(tokens) - 1 or not _is_field(tokens[conjunction - 1]):
        return False
    first, *more = tokens[conjunction + 1 : conjunction + 3]
    described = bool(more) and is_name_word(first) and _is_field(more[0])
    return _is_field(first) or described


def name_behind_fields(tokens: Sequence[Token], link: int) -> int | None:
    """Find the name behind an office and its fields: "Minister | of | Health | Ida Lund".

    None where the office alone speaks, "the Minister of Health", or no field stands there.
    """
    office = tokens[link - 1] if link else tokens[link]
    if tokens[link].lower not in LINKS or office.lower not in OFFICES or not is_name_word(office):
        return None
    at = link + 1
    while at < len(tokens) and (_is_behind_office(tokens[at]) or _links_fields(tokens, at)):
        at += 1
    name = tokens[at : at + 2] if at > link + 1 else ()
    longer = at + 2 < len(tokens) and is_name_word(tokens[at + 2])
    if longer and name and name[0].lower not in NAME_OPENERS:
        return None  # "Director of Water | Aid Ida Lund"
    named = len(name) > 1 and all(map(is_name_word, name)) and name[0].lower not in NO_NAMES
    return at if named else None


def _is_behind_office(token: Token) -> bool:
    return _is_field(token) or (is_name_word(token) and token.lower in FORCES)


def _links_fields(tokens: Sequence[Token], at: int) -> bool:
    joins = tokens[at].lower in {"and", "&", "for"} and at + 1 < len(tokens)
    return joins and _is_field(tokens[at - 1]) and _is_field(tokens[at + 1])


def _is_field(token: Token) -> bool:
    return is_name_word(token) and token.lower in FIELDS
