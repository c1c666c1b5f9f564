"""Counts of the speakers themselves: "two officials said", "according to three people familiar"."""

from decimal import Decimal

from digests.figures.candidate import Candidate
from digests.figures.people import is_person
from digests.figures.pieces import Line
from digests.figures.singulars import singular
from digests.figures.word_lists import words

SAYING = words(
    """said say says told tell tells confirmed added according told testified reported explained warned recalled
    spoke declined claimed acknowledged noted"""
)
SPEAKERS = words("sources source people person persons accounts outlets newspapers agencies")
MOST_SPEAKERS = Decimal(12)
FARTHEST_NOUN = 6
FARTHEST_VERB = 16
SAID_OF = words(
    "killed injured wounded were was died arrested had have are would will dead missing hurt"
)


def is_speakers(line: Line, candidate: Candidate) -> bool:
    """Tell whether a small bare count counts the speakers of its own sentence."""
    if not candidate.is_bare or candidate.value is None or candidate.value > MOST_SPEAKERS:
        return False
    noun_at = speaker_noun(line, candidate.stop)
    if noun_at == 0:
        return False
    return follows_according(line, candidate.first) or says_behind(line, noun_at + 1)


def speaker_noun(line: Line, at: int) -> int:
    """Find the noun of speakers that the count counts; 0 when none is near."""
    begin = at + 1 if line.word(at) in {"of"} and line.word(at + 1) not in {"the"} else at
    for noun_at in range(begin, begin + FARTHEST_NOUN):
        word = line.word(noun_at)
        if word in SPEAKERS or (word.endswith("s") and is_person(singular(word))):
            return noun_at
        if not word.isalpha() and word not in {"-", ".", "'", "’"}:
            return 0
    return 0


def follows_according(line: Line, at: int) -> bool:
    """Tell whether the count follows "according to", "told by", "interviews with"."""
    before = at - 1
    while before > at - 4 and line.word(before) in {"least", "at", "the", "about", "than", "more"}:
        before -= 1
    return line.word(before) == "to" and line.word(before - 1) == "according"


def says_behind(line: Line, at: int) -> bool:
    """Tell whether the noun's own verb is one of saying."""
    if line.word(at) in SAYING:
        return True
    told = line.word(at) in {
        "who",
        "familiar",
        "with",
        "briefed",
        "close",
        "from",
        "in",
        "at",
        "of",
        "also",
        "both",
        "have",
        "involved",
        "and",
        "on",
        "speaking",
        "directly",
        ",",
    }
    if not told:
        return False
    for verb_at in range(at, at + FARTHEST_VERB):
        word = line.word(verb_at)
        if word in SAYING and word not in {"reported", "confirmed"}:
            return True
        if word in SAID_OF - {"have", "had"} or word in {".", ";", '"', "“"}:
            return False
    return False
