"""Things whose age is a figure: "the six-year-old war", unlike "a six-year-old girl"."""

from digests.figures.lexicon.word_classes import letter_of
from digests.figures.numerals.counted_nouns import BREAKS, person_word
from digests.figures.numerals.pieces import HYPHENS, Line
from digests.model import Token
from digests.text.word_lists import words

OLD_THINGS = words(
    """conflict war ban embargo agreement deal treaty law rule policy pact truce ceasefire building
    house home bridge church mosque temple tradition programme program project scheme firm company
    business group party alliance insurgency rebellion uprising revolt occupation siege blockade
    dispute feud case investigation inquiry record state nation country republic government
    administration regime system institution organisation organization movement campaign practice
    custom festival event race tournament club newspaper magazine school university hospital hotel
    theater theatre museum wine whisky whiskey ship vessel boat ferry plane aircraft jet car
    vehicle engine reactor plant dam pipeline tree skeleton fossil skull bone mummy tomb manuscript
    stalemate standoff crisis recession drought stoppage strike moratorium monarchy dynasty empire
    military junta coalition site mine startup relationship marriage fence wall mystery offensive
    outbreak epidemic pandemic settlement statute contract lease debt plan initiative airline
    railway road tunnel tower castle palace factory mill lawsuit boycott curfew lockdown"""
)
MOST_ADJECTIVES = 4
VERBS = frozenset("vpbBaM")
INSIDE_AGES = HYPHENS | {"year", "month"}


def is_old_thing(line: Line, at: int) -> bool:
    """Tell whether the noun behind "six-year-old", which ends before `at`, is a thing."""
    if line.word(at - 2) not in INSIDE_AGES:  # "41 years old boats"
        return False
    for noun_at in range(at, at + MOST_ADJECTIVES + 1):
        word = line.word(noun_at)
        if not word.isalpha() or word in BREAKS:
            break
        person = person_word(line, noun_at) and line.is_lower(noun_at)  # "the Syrian conflict"
        if person or (line.is_capital(at) and is_verb(line, noun_at)):
            return False
        if word in OLD_THINGS or word.removesuffix("s") in OLD_THINGS:
            return not person_word(line, noun_at + 1)  # "a 30-year-old factory worker"
    return False


def is_verb(line: Line, at: int) -> bool:
    """Tell whether a verb goes on after a name: "Seventeen-year-old Amina left school"."""
    word = line.raw(at)
    return letter_of(Token(line.starts[at], line.ends[at], word, word.lower())) in VERBS
