"""Noun phrases after a number: which words are counted, and their singular.

There is no tagger: a phrase ends at its first plural, because what is counted by more than one
is plural, or else at the last noun before a word of another class.
"""

import re
from enum import Enum
from typing import NamedTuple

from digests.figures.referents.passages import Passage
from digests.text.word_lists import words


class Agreement(Enum):
    """Which number the counted noun must have: of "one" a singular, of "12" a plural."""

    ONE = "one"
    MANY = "many"
    ANY = "any"


class Phrase(NamedTuple):
    """The counted words: from word `first` to word `last`, of which `head` is the noun.

    `after` is the word at which reading goes on. A phrase with `last` before `first` is a pronoun
    ("12 of them"): something was counted that stands elsewhere.
    """

    first: int
    head: int
    last: int
    after: int

    @property
    def is_pronoun(self) -> bool:
        """Tell that the counted words stand elsewhere."""
        return self.last < self.first


# "eight more people", "four or more people", "12 such cases"; then the counted words.
_LEAD = re.compile(r"(?:&[mq])?[md]{0,3}(?=[ncsjpgrmKDAZhx])|(?:&[mq])?")
_OF = re.compile(r"m?(?:i(?=o))?o")
# What may stand between "of" and the counted words: "of the 12 other", "of some of the".
_DETERMINERS = re.compile(
    r"(?:[dmrkX0]|[nc]{1,3}h(?=m?X)|u?o(?=[du])){0,6}?(?![nc]{1,3}hm?X)(?=[ncsjpgrKDAZhuw])"
)
# "12 political or other demonstrations", "newly built homes", "20 wounded soldiers".
_MODIFIERS = r"(?:[ncjpgrmKDAhx]|(?<=[njpcrgD])&(?=[njpcrgmD])|(?<=[nc])0){0,9}?"
_PLURAL = re.compile(_MODIFIERS + r"[sZ]")
_APPOSED = re.compile(r"[ncj]{0,2}s")
_COORDINATED = re.compile(r"&[ncjpg]{0,2}s")
_OWNED_PLURAL = re.compile(r"h" + _MODIFIERS + r"[sZ]")
_MODIFIED_PLURAL = re.compile(r"[nc]{0,3}[sZ]")
_SINGULAR = re.compile(r"[jpgKDArm]{0,5}([ncshZ]{1,6})")
_VERBAL = re.compile(r"[jprm]{0,3}[Ag]")  # "worth of damage", "days of mourning"
_GROUP_NAME = re.compile(r"[jpgKDArm]{0,3}c{1,3}(?=[bBavKDIiw,.&]|$)")
_TAIL = re.compile(r"od?(?:[ncjpgr]{0,3}[sZ]|[nc]{1,3})")

# Plurals that modify the noun after them: "12 sports clubs" is caught by the second plural,
# "12 sports utility vehicles" needs the list.
_MODIFIER_PLURALS = words(
    """sports arms rights sales drugs weapons police people men women children veterans customs
    services savings earnings operations communications systems goods forces affairs relations
    parts works jobs accounts resources headquarters schools prisons staff crew crews troops
    girls boys media data news students teachers refugees migrants workers homes roads railways
    airlines states games"""
)
PRONOUNS = words("them these those whom which")
# Counted together in one breath: "dozens of men and women".
_FAMILY = words("men women children girls boys babies infants youths adults")
# Nouns that say little without their "of": "seven members of the team", "rounds of artillery".
_CONTAINERS = words(
    """member members round rounds count counts piece pieces barrel barrels bottle bottles bag
    bags pack packs page pages copy copies crate crates dose doses set sets type types kind
    kinds pair pairs tonne tonnes ton tons act acts case cases gallon gallons liter liters
    litre litres group groups share shares victim victims survivor survivors body bodies"""
)


def counted_words(passage: Passage, after: int, agreement: Agreement) -> Phrase | None:
    """Read the counted words that follow a figure ending before word `after`; None: left out."""
    shape = passage.shape
    of = _OF.match(shape, after)
    if of is not None:
        return _after_of(passage, of.end())
    lone = agreement is Agreement.ONE and after < len(passage.tokens)
    if lone and passage.tokens[after].lower == "the":
        return None  # "up from one the previous year"
    lead = _LEAD.match(shape, after)
    return read_phrase(passage, lead.end() if lead else after, agreement)


def _after_of(passage: Passage, at: int) -> Phrase | None:
    """Read what follows "of": "of the victims", "of the 12 jurors", "of them"."""
    determiners = _DETERMINERS.match(passage.shape, at)
    if determiners is None:
        return None
    start = determiners.end()
    letter = passage.shape[start]
    those = passage.tokens[start - 1].lower in ("those", "these")
    if letter in "uw" and passage.tokens[start].lower not in PRONOUNS:
        return None
    if letter in "uw" or (those and letter in "KDp"):
        return _after_pronoun(passage, start if those else start + 1)
    phrase = read_phrase(passage, start, Agreement.ANY)
    if phrase is None and letter in "KD" and passage.shape[start - 1] == "d":
        return Phrase(start, start, start, start + 1)  # "two of the dead"
    return phrase


def _after_pronoun(passage: Passage, at: int) -> Phrase:
    """Read "nine of them children", or nothing but the pronoun."""
    said = _APPOSED.match(passage.shape, at)
    phrase = read_phrase(passage, at, Agreement.MANY) if said else None
    return phrase or Phrase(at, at, at - 1, at)


def read_phrase(passage: Passage, at: int, agreement: Agreement) -> Phrase | None:
    """Read the noun phrase that begins at that word; None when no noun is in sight."""
    last = _LAST_WORD[agreement](passage, at)
    if last is None or last < at:
        return None
    return _with_tail(passage, at, last)


def _last_plural(passage: Passage, at: int) -> int | None:
    """Find the plural that ends the phrase: the first that modifies no other."""
    match = _PLURAL.match(passage.shape, at)
    if match is None:
        return None
    last = match.end() - 1
    while (further := _plural_after(passage, last)) is not None:
        last = further
    return last


def _plural_after(passage: Passage, last: int) -> int | None:
    """Find the plural that the plural there only modifies or owns: "police officers"."""
    owned = _OWNED_PLURAL.match(passage.shape, last + 1)
    if owned is not None:
        return owned.end() - 1
    token = passage.tokens[last]
    is_name = token.text[0].isupper() and not passage.headline
    if is_name or token.lower in _MODIFIER_PLURALS:
        modified = _MODIFIED_PLURAL.match(passage.shape, last + 1)
        if modified is not None:
            return modified.end() - 1
    return _coordinated_person(passage, last)


def _coordinated_person(passage: Passage, last: int) -> int | None:
    """Find the second of two groups that are counted together: "dozens of men and women"."""
    pair = _COORDINATED.match(passage.shape, last + 1)
    if pair is None or passage.tokens[last].lower not in _FAMILY:
        return None
    end = pair.end() - 1
    return end if passage.tokens[end].lower in _FAMILY else None


def _last_singular(passage: Passage, at: int) -> int | None:
    """Find the last noun of a singular phrase; a plural is the last choice ("one crew")."""
    match = _SINGULAR.match(passage.shape, at)
    if match is None:
        return None
    run = match.group(1).rstrip("h")
    nouns = run.rstrip("sZ") or run[:1]
    return match.start(1) + len(nouns) - 1


def _last_of_many(passage: Passage, at: int) -> int | None:
    """Find the plural, or the name of a group ("12 Taliban")."""
    last = _last_plural(passage, at)
    if last is not None or passage.headline:
        return last
    name = _GROUP_NAME.match(passage.shape, at)
    return name.end() - 1 if name else None


def _last_of_any(passage: Passage, at: int) -> int | None:
    """Find the plural, or else the last noun."""
    last = _last_plural(passage, at)
    if last is not None:
        return last
    match = _SINGULAR.match(passage.shape, at)
    if match is not None:
        return match.start(1) + len(match.group(1).rstrip("h")) - 1
    after_of = at > 0 and passage.shape[at - 1] in "oid"
    verb = _VERBAL.match(passage.shape, at) if after_of else None
    return verb.end() - 1 if verb else None


_LAST_WORD = {
    Agreement.ONE: _last_singular,
    Agreement.MANY: _last_of_many,
    Agreement.ANY: _last_of_any,
}


def _with_tail(passage: Passage, first: int, head: int) -> Phrase:
    """Take the "of" along with nouns that say little without it."""
    if passage.tokens[head].lower in _CONTAINERS:
        tail = _TAIL.match(passage.shape, head + 1)
        if tail is not None:
            return Phrase(first, head, tail.end() - 1, tail.end())
    return Phrase(first, head, head, head + 1)
