"""Read the person whom a source phrase names, in its core or beside it, with the office."""

from bisect import bisect_left
from collections.abc import Sequence

from digests.attribution.lexicon.grammar import ARTICLES, DETERMINERS, PREPOSITIONS, is_word
from digests.attribution.lexicon.speakers import (
    BODIES,
    OUTLET_WORDS,
    OUTLETS,
    PLACES,
    ROLES,
)
from digests.attribution.naming.directory import Directory
from digests.attribution.naming.genders import Gender, gender_of_word, is_first_name
from digests.attribution.naming.names import (
    LETTERS_BEHIND,
    is_courtesy,
    is_person,
    is_title,
    name_runs,
    person_part,
)
from digests.attribution.phrases.phrases import OFFICES, Phrase
from digests.attribution.phrases.verb_like import is_past
from digests.model import Token
from digests.text.word_lists import words

# "Another witness" is not the one before, so that the word stays.
DROPPED = (ARTICLES - {"another"}) | words("some any these those that both also")
BEFORE_OFFICES = DROPPED | {"another"}
# "One, Jan Moe, said", "one of them, Jan Moe, said".
ONE_OF = words("one another")
# How "one of them" is named until it is known who they are.
OF_THEM = "of them"
# "the charity Freedom Line": what kind of body it is may stand before a name.
KINDS_BEFORE_NAMES = (
    BODIES | OUTLET_WORDS | words("pollster tank giant maker startup builder supplier")
) - words("police army navy")
# "a ferryman named Karim"
CALLED = words("named called")
# "who gave her name as Maria", "identified only as Karim", "who introduced himself as Otto"
LONGEST_OFFICE = 6
LONGEST_INITIAL = len("K.")
BODY_LINKS = words("at of")
# "Ambassador to Veldland | Ida Lund"
SENT = words("ambassador envoy")
GIVEN = words("name identified himself herself known")


def read_person(
    tokens: Sequence[Token], phrase: Phrase, behind: int, text: str, names: Directory
) -> tuple[str, str] | None:
    """Give the person's fullest name and office; the name is "" where two persons may be meant.

    `behind` is where the head of the phrase's core ends, counted from where the core begins.
    """
    core = tokens[phrase.first : phrase.end]
    return (
        _in_core(core[:behind], text, names)
        or _behind_body(core, behind, text, names)
        or _beside(tokens, phrase, core[behind - 1], text, names)
    )


def _in_core(core: Sequence[Token], text: str, names: Directory) -> tuple[str, str] | None:
    """Find a person in the core: "Anbar lawmaker Ahmed al-Salmani", "Sheriff Lee", "Melo"."""
    runs = list(name_runs(core))
    person = person_part(runs[-1]) if runs else ()
    if not person or not _ends_core(core, person):
        return None
    before = core[: _index(core, person[0])]
    name = text[person[0].start : person[-1].end]
    courteous = bool(before) and is_courtesy(before[-1])  # "Ms Church", "Mr Ireland"
    if not (courteous or _reads_like_person(person, name)):
        return None
    if before and _led_by_no_office(before[-1], person[0]):
        return None
    return _named(person, before, name, text, names)


def _reads_like_person(person: Sequence[Token], name: str) -> bool:
    """Tell a person's name from a place's, an outlet's or a body's: no "Dorra Times"."""
    known = name.casefold() in PLACES or name.casefold() in OUTLETS
    prints = len(person) > 1 and person[-1].lower in OUTLET_WORDS
    return is_person(person) and not (known or prints)


def _behind_body(
    core: Sequence[Token], behind: int, text: str, names: Directory
) -> tuple[str, str] | None:
    """Find a person behind the body: "chief economist at Harbour Economics | Ida Lund".

    An office without an article needs a name; with one, "an analyst at Lund Vell" names a firm.
    """
    office, *rest = core[behind - 1 :]
    bare = office.lower in OFFICES and core[0].lower not in DETERMINERS
    led = bool(rest) and (rest[0].lower in BODY_LINKS or office.lower in SENT)
    runs = list(name_runs(rest)) if bare and led else []
    first = _given_name(runs[-1]) if runs and runs[-1][-1].start == core[-1].start else 0
    if not first or any(map(is_title, runs[-1][:first])):
        return None  # "spokesman for the rebels", "aide of Mayor Ida Lund"
    person = runs[-1][first:]
    name = text[person[0].start : person[-1].end]
    full = names.person(name, at=person[0].start) or name
    before = core[: _index(core, person[0])]
    return (name if full.endswith(f" {name}") else full), _role(before, text)


def _given_name(run: Sequence[Token]) -> int:
    """Find where a person's name closes a run that a body opens; 0 where none does."""
    first = len(run) - 2
    while first > 0 and len(run[first].text) <= LONGEST_INITIAL:
        first -= 1  # "Ida K. Lund"
    if first < 1 or not is_first_name(run[first].text) or not is_person(run[first:]):
        return 0
    while first > 1 and is_first_name(run[first - 1].text):
        first -= 1
    return first


def _led_by_no_office(before: Token, first: Token) -> bool:
    """Tell whether a preposition or a body stands before: "the think tank | Open Roads"."""
    if before.lower in {"in", "of", "from", "at", "for", "on", "near"}:
        return True
    return before.lower in KINDS_BEFORE_NAMES and not is_first_name(first.text)


def _named(
    person: Sequence[Token], before: Sequence[Token], name: str, text: str, names: Directory
) -> tuple[str, str] | None:
    role = _role(before, text)
    gender = shown_gender(before)
    full = names.person(name, gender, person[0].start)
    if full is not None:
        return full, role
    if names.is_shared(name, gender):
        return "", role
    if len(person) == 1 and not _titled(before):
        return None
    return name, role


def shown_gender(before: Sequence[Token]) -> Gender:
    """Read he or she off the words before a name: "Ms", "his wife"."""
    shown = (gender_of_word(token.text) for token in reversed(before))
    return next((gender for gender in shown if gender is not Gender.UNKNOWN), Gender.UNKNOWN)


def _ends_core(core: Sequence[Token], person: Sequence[Token]) -> bool:
    """Tell whether the name closes the core, or is followed by "of the department"."""
    after = core[_index(core, person[-1]) + 1 :]
    while len(person) > 1 and after and after[0].text in LETTERS_BEHIND:
        after = after[1:]  # "Ida Lund | MP"
    return not after or after[0].lower in {"of", "from", "at", "for", "in", "with"}


def _index(core: Sequence[Token], token: Token) -> int:
    return bisect_left(core, (token.start,))


def _titled(before: Sequence[Token]) -> bool:
    return bool(before) and (before[-1].lower in OFFICES or is_title(before[-1]))


def _role(before: Sequence[Token], text: str) -> str:
    bracket = next((at for at, token in enumerate(before) if token.text == "("), len(before))
    kept = list(before[:bracket])
    while kept and kept[0].lower in BEFORE_OFFICES:
        kept.pop(0)
    while kept and (kept[-1].lower == "'s" or not is_word(kept[-1])):
        kept.pop()
    return text[kept[0].start : kept[-1].end] if kept else ""


def _beside(
    tokens: Sequence[Token], phrase: Phrase, head: Token, text: str, names: Directory
) -> tuple[str, str] | None:
    """Find the person in an aside: "Another lawmaker, Mohammed Karbouli, told …"."""
    core = tokens[phrase.first : phrase.end]
    office = head.lower in OFFICES
    for begin, end in phrase.asides:
        aside = tokens[begin:end]
        if len(aside) == 1 and tokens[begin - 1].text == "(" and aside[0].text.isupper():
            continue  # "the spokesman of the rescue agency (VRA) said"
        aside = aside[_called(aside) :]
        aside = aside[_behind_office(aside) :]
        run = next(name_runs(aside), ())
        person = person_part(run)
        if not person or run[0].start != aside[0].start or not is_person(person):
            continue
        if tokens[begin - 1].text == "(" and aside[-1].text.isupper():  # "(FRA)"
            continue
        name = text[person[0].start : person[-1].end]
        alone = len(run) == len(aside)  # "His niece, Nora, said"
        known = len(person) >= 2 or names.person(name) or (alone and _is_name(run))
        if known and (office or (alone and _surely(core, person))):
            gender = shown_gender([*run[: len(run) - len(person)], *core])
            return names.person(name, gender) or name, _role(core, text) if office else ""
    return None


def _behind_office(aside: Sequence[Token]) -> int:
    """Find the name in "the conductor Leo Strand", "striker Joel Amadi"; 0 without an office."""
    for at, token in enumerate(aside[:LONGEST_OFFICE]):
        if token.text[0].isupper():
            known = aside[max(0, at - 1)].lower in ROLES or is_first_name(token.text)
            return at if at and known else 0
        if not is_word(token) or token.lower in PREPOSITIONS or token.lower.endswith("ing"):
            return 0
        if is_past(aside, at):
            return 0  # "Ida Lund, the mayor, | met Jan Moe": he is no mayor
    return 0


def _called(aside: Sequence[Token]) -> int:
    """Find the name in "named Karim", "who gave her name only as Maria"; 0 without such words."""
    given = False
    for at, token in enumerate(aside):
        if token.lower in CALLED or (given and token.lower == "as"):
            return at + 1
        given = given or token.lower in GIVEN
    return 0


def _surely(core: Sequence[Token], person: Sequence[Token]) -> bool:
    """Tell whether it is a person though no office shows it: "One of them, Jan Moe, said"."""
    return core[0].lower in ONE_OF or (len(person) > 1 and is_first_name(person[0].text))


def _is_name(run: Sequence[Token]) -> bool:
    lower = run[-1].lower
    return lower not in PLACES and (len(run) == 1 or is_title(run[0]))
