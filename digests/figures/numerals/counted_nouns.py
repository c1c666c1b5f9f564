"""Whether a counted noun follows a numeral: "2000 people", "300 angry French farmers"."""

from digests.figures.lexicon.people import is_person
from digests.figures.lexicon.singulars import singular
from digests.figures.numerals.number_words import CARDINALS
from digests.figures.numerals.pieces import Line
from digests.text.word_lists import words

IRREGULAR = words(
    """people men women children police personnel troops staff crew feet lives families others
    more dead injured wounded missing killed arrested cattle sheep aircraft refugees policemen
    policewomen gunmen firemen fishermen schoolchildren grandchildren servicemen militiamen"""
)
NO_PLURALS = words(
    """this his its was has as is us does yes plus perhaps always across gas bus news crisis
    says hers ours theirs analysis texas paris versus towards sometimes besides gets goes takes
    makes comes sees shows means remains begins ends s wins claims seems becomes"""
)
BREAKS = words(
    """of in on at by for to with from and or but was were is are be been has have had will would
    could may can did does the a an that which who when while after before as since until if then
    than he she it they we i you not also said says ago per"""
)
MOST_ADJECTIVES = 3


def counted_noun(line: Line, at: int) -> str:
    """Find the plural noun that begins at `at`, over a few adjectives; "" when none does."""
    for noun_at in range(at, at + MOST_ADJECTIVES + 1):
        word = line.word(noun_at)
        if word in BREAKS or word in CARDINALS or not word.isalpha():
            return ""
        if is_plural(word):
            return word
    return ""


def is_plural(word: str) -> bool:
    """Tell whether a word looks like a plural noun."""
    if word in IRREGULAR:
        return True
    return len(word) > 3 and word[-1] == "s" and word[-2] not in "su" and word not in NO_PLURALS


def counted_person(line: Line, at: int) -> bool:
    """Tell whether people are counted by a numeral that ends before `at`."""
    noun = counted_noun(line, at)
    return noun in IRREGULAR or (noun != "" and is_person(singular(noun)))


def person_word(line: Line, at: int) -> bool:
    """Tell whether one word at `at` names a person ("driver", "woman")."""
    word = line.word(at)
    return word.isalpha() and word not in CARDINALS and is_person(singular(word))
