"""He or she: what a title, an office, a word of kinship or a first name tells of a person."""

from enum import Enum

from digests.attribution.lexicon.first_names import EITHER, FEMALE, MALE
from digests.text.word_lists import words


class Gender(Enum):
    """Which singular pronoun stands for a person; unknown where the words do not tell."""

    HE = "he"
    SHE = "she"
    UNKNOWN = ""


# "Sheikh" and "Father" are titles as well as words: both tell the same.
OF_MEN = words(
    """
    mr mr. sir lord king prince duke baron emperor emir sultan sheikh pope cardinal archbishop
    ayatollah imam father brother husband son uncle nephew grandfather grandson boyfriend boy man
    widower monk fisherman gentleman stepfather father-in-law son-in-law brother-in-law
    """
)
OF_WOMEN = words(
    """
    mrs mrs. ms ms. miss dame lady baroness duchess queen princess empress sister mother wife
    daughter aunt niece grandmother granddaughter girlfriend girl woman widow nun actress hostess
    waitress midwife stepmother mother-in-law daughter-in-law sister-in-law heroine businesswoman
    """
)
# "spokesman" ends so, and these do too: "a German" may be a woman.
NO_MEN = words("german roman human ottoman norman woman")


def gender_of_word(word: str) -> Gender:
    """Tell the gender that a title or a noun shows: "Ms", "spokesman", "wife"."""
    lower = word.lower()
    if lower in OF_WOMEN:
        return Gender.SHE
    if lower in OF_MEN:
        return Gender.HE
    if not lower.endswith("man"):
        return Gender.UNKNOWN
    if lower.endswith("woman"):
        return Gender.SHE
    return Gender.HE if len(lower) > 5 and lower not in NO_MEN else Gender.UNKNOWN


def gender_of_name(name: str) -> Gender:
    """Tell the gender that the first word of a full name shows."""
    first = name.lower().split(" ")[0]
    if first in MALE:
        return Gender.HE
    return Gender.SHE if first in FEMALE else Gender.UNKNOWN


FIRST_NAMES = MALE | FEMALE | EITHER
# First names that are common words too: alone at a sentence's start they name nobody.
WORDS_TOO = words(
    """
    rose mark grant will may hope frank bill art dean guy rob sue drew sandy grace joy dale chuck
    pat win dawn eve summer faith pearl violet daisy heather ivy hazel holly iris lily olive ruby
    victor cliff wade miles rod lance dick jack don ray max rich earl duke per an than
    """
)


def is_plain_first_name(word: str) -> bool:
    """Tell whether a word is a first name and hardly anything else: "Ahmed", not "Grant"."""
    return is_first_name(word) and word.lower() not in WORDS_TOO


def is_first_name(word: str) -> bool:
    """Tell whether a word is a known first name, whoever bears it."""
    return word.lower() in FIRST_NAMES
