"""Several speakers of one verb: is "and" inside one name, or does it join two who speak?"""

from collections.abc import Sequence

from digests.attribution.lexicon.grammar import (
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
    TIME_WORDS,
    is_adverb,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.speakers import BODY_NAMES, GROUPS
from digests.attribution.phrases.fields import joins_fields
from digests.attribution.phrases.matters import joins_matter
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase, head_end
from digests.attribution.phrases.two_offices import joins_offices
from digests.attribution.phrases.verb_like import is_past
from digests.model import Token
from digests.text.word_lists import words

LONGEST_PART = 6
JOINERS = frozenset(("and", "&"))
# One of them speaks for one body.
SPOKESMEN = frozenset(("spokesman", "spokeswoman", "spokesperson", "director", "chief", "head"))
# Firms, ratings and countries that are named after two; "Johnson and Johnson" needs no row.
PAIRS = words(
    """
    marks+spencer procter+gamble ernst+young barnes+noble smith+wesson black+decker
    fortnum+mason bang+olufsen abercrombie+fitch simon+schuster dun+bradstreet pratt+whitney
    standard+poor bed+breakfast harland+wolff rolls+royce tate+lyle dolce+gabbana
    crate+barrel baker+mckenzie slaughter+may fish+wildlife food+drug
    trinidad+tobago bosnia+herzegovina antigua+barbuda saint+nevis tyne+wear
    competition+markets manufacturers+traders customs+excise revenue+customs work+pensions
    control+prevention oceanic+atmospheric standards+technology cooperation+development
    security+cooperation reconstruction+development immigration+customs
    brighton+hove windsor+maidenhead hammersmith+fulham kensington+chelsea
    """
)


OPENING = SUBORDINATORS | COORDINATORS | TIME_WORDS | {"both"}


def is_inside_name(tokens: Sequence[Token], conjunction: int, last: int) -> bool:
    """Tell whether "and" joins words of one noun phrase that ends at `last`, not two speakers.

    "The ministries of health and finance", "New Orleans and Jefferson Parish officials", "the
    Ministry of Health and Social Welfare"; but "police and medics", "Ahmed and the board".
    """
    left, right = tokens[conjunction - 1], tokens[conjunction + 1 : last + 1]
    whole = (is_one_firm, joins_fields, joins_offices, joins_matter)
    if any(joins(tokens, conjunction) for joins in whole):
        return True
    if tokens[conjunction].lower == "&" or not right or not is_word(left):
        return tokens[conjunction].lower == "&"
    if right[0].lower in DETERMINERS or _names_cause(right):
        return _shares_preposition(tokens, conjunction)
    if not is_name_word(left):
        return left.lower not in SPEAKER_HEADS and not _can_speak(right)
    shared = _shares_head(right) or _names_body(tokens, conjunction, right)
    return shared or not _can_speak(right)


def is_one_firm(tokens: Sequence[Token], conjunction: int) -> bool:
    """Tell whether "and" stands in the name of one firm or country: "Marks and Spencer"."""
    if not 0 < conjunction < len(tokens) - 1:
        return False
    left, right = tokens[conjunction - 1], tokens[conjunction + 1]
    named = is_name_word(left) and is_name_word(right)
    return named and (left.lower == right.lower or f"{left.lower}+{right.lower}" in PAIRS)


def _names_cause(right: Sequence[Token]) -> bool:
    """Tell whether a name of its own stands there: "Vellaid and | Feed the Valleys"."""
    return len(right) > 1 and is_name_word(right[0]) and right[1].lower == "the"


def _shares_preposition(tokens: Sequence[Token], conjunction: int) -> bool:
    """Tell whether both are authors of one thing: "a survey by the government and the union"."""
    for token in reversed(tokens[max(0, conjunction - LONGEST_PART) : conjunction]):
        if token.lower in PREPOSITIONS or not is_word(token):
            return token.lower in {"by", "between"}
    return False


def _can_speak(words: Sequence[Token]) -> bool:
    """Tell whether words could be a speaker by themselves."""
    return any(token.lower in SPEAKER_HEADS or is_name_word(token) for token in words)


def _shares_head(right: Sequence[Token]) -> bool:
    """Tell whether a plural closes both: "Iraqi and Syrian | officials"."""
    return len(right) > 1 and right[-1].lower in GROUPS and is_name_word(right[0])


def _names_body(tokens: Sequence[Token], conjunction: int, right: Sequence[Token]) -> bool:
    """Tell whether a body's name goes on: "Ministry of Health | and Social Welfare"."""
    first = conjunction
    while first > 0 and (
        is_name_word(tokens[first - 1]) or tokens[first - 1].lower in {"of", "for"}
    ):
        first -= 1
    left = tokens[first:conjunction]
    led = any(token.lower in {"of", "for"} for token in left)
    lone = len(left) == 1 and right[-1].lower in BODY_NAMES
    if len(left) > 1 and names_spokesman(right):
        return True
    return lone or (led and any(token.lower in BODY_NAMES for token in left))


def names_spokesman(right: Sequence[Token]) -> bool:
    """Tell whether a body and its one spokesman follow: "and | Relief Council spokesman Otto"."""
    names = next((i for i, t in enumerate(right) if not is_name_word(t)), len(right))
    body = any(token.lower in BODY_NAMES for token in right[1:names])
    return body and names < len(right) and right[names].lower in SPOKESMEN


def can_join(tokens: Sequence[Token], other: Phrase, joiner: int) -> bool:
    """Tell whether a phrase is another speaker, joined at that "and" or comma.

    "The storm hit the coast, and police said" joins clauses; a survey "by the government and the
    union" is one; and of "killing 50 people, aid workers and doctors said" nobody counts the dead.
    """
    words = tokens[other.first : other.end]
    if not _can_speak(words) or words[0].text[0].isdigit():
        return False
    if any(is_past(tokens, at) for at in range(other.first, other.end)) or _is_thing(words):
        return False
    aboard = [word.lower for word in words[-2:]] == [
        "on",
        "board",
    ]  # "found nine turtles on board"
    if aboard or any(word.lower in {"by", "between"} for word in words):
        return False
    if any(tokens[first].lower == "according" for first, _ in other.asides):
        return False  # "Wards close, according to an analysis, and a study found"
    return bool(other.asides) or other.end == joiner


def _is_thing(words: Sequence[Token]) -> bool:
    """Tell whether a place is described: "in Vell, | a haven for smugglers |, officials and …"."""
    head = words[head_end(words) - 1]
    known = head.lower in SPEAKER_HEADS or is_name_word(head)
    return words[0].lower in {"a", "an"} and not known


def opens_clause(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether a subject may begin at `first`: nothing governs it from the left.

    In "The mayor met the rebels and the army said" the verb governs "the rebels".
    """
    if first <= 0:
        return first == 0
    before = tokens[first - 1]
    if before.lower in PREPOSITIONS:
        return False
    return not is_word(before) or before.lower in OPENING or is_adverb(before)
