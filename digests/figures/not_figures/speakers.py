"""Counts of the speakers themselves: "two officials said", "according to three people"."""

from decimal import Decimal

from digests.figures.lexicon.event_words import EVENT_WORDS
from digests.figures.lexicon.people import is_person
from digests.figures.lexicon.singulars import singular
from digests.figures.numerals.pieces import Line
from digests.figures.quantities.candidate import Candidate
from digests.text.word_lists import words

SAYING = words(
    """said say says told tell tells confirmed added testified reported explained warned
    recalled spoke declined claimed acknowledged noted"""
)
NOT_FAR = SAYING - words("confirmed reported")
"""Far from the noun these two are participles: "two people with confirmed infections"."""
SPEAKERS = words("sources source people persons accounts outlets newspapers agencies")
DOCUMENTS = words("polls surveys studies")
SHOWING = words("show showed found find suggest suggested put had have project projected")
"""What documents do that speak: "Three polls showed", not "Three polls were taken"."""
LINKS = words(
    """who familiar with briefed close from in at of also both involved and on speaking directly ,
    have"""
)
"""Between the speakers and their verb: "two people familiar with the plan said"."""
OTHERS = words(
    "the a an its his her their it they he she police officials prosecutors authorities"
)
OWNED = words("its their our")
"""Before the number these make a whole: "Of its seven members, three said no"."""
CITING = words("citing cited quoting quoted")
SPEAKING_UP = words("spoke said says say")
BESIDE = words("along with")
QUOTES = frozenset(('"', "“", "”", "''", "’’"))
BEFORE_TAGS = QUOTES | {","}
# Behind a verb they show that the speaker stands before it: "said the plan | was dead".
VERBS = words("was were is are had has have would will could can may did do")
LONGEST_NAME = 6
HAPPENED = words("killed injured wounded were was died arrested are would will dead missing hurt")
GAPS = words("were was are is had has")
"""Behind "said" these tell of what stands before: "four guns officials said were seized"."""
TOLD_OF = words("reported confirmed")
MOST_SPEAKERS = Decimal(12)
FARTHEST_NOUN = 6
FARTHEST_VERB = 16
MOST_HEDGES = 3
HEDGES = words("at least about around some nearly almost another other more than up to as many")


def is_speakers(line: Line, candidate: Candidate) -> bool:
    """Tell whether a small bare count counts the speakers of its own sentence."""
    if not candidate.is_bare or candidate.value is None or candidate.value > MOST_SPEAKERS:
        return False
    if line.word(candidate.stop) == "who":  # "Three who spoke on condition of anonymity"
        return opens(line, candidate) and line.word(candidate.stop + 1) in SPEAKING_UP
    noun_at = speaker_noun(line, candidate.stop)
    if noun_at < 0 or line.word(candidate.first - 1) in OWNED:
        return False
    at = candidate.first
    if follows_according(line, at) or is_cited(line, at, noun_at) or is_tagged(line, at, noun_at):
        return True
    return not is_suffering(line, candidate.first) and speak(line, noun_at)


def speak(line: Line, noun_at: int) -> bool:
    """Tell whether those counted say something: "Two officials said", "Three polls showed"."""
    if line.word(noun_at) in DOCUMENTS:
        return line.word(noun_at + 1) in SHOWING
    return says_behind(line, noun_at + 1)


def opens(line: Line, candidate: Candidate) -> bool:
    """Tell whether the number opens its clause."""
    return not line.word(candidate.first - 1).isalpha()


def is_cited(line: Line, at: int, noun_at: int) -> bool:
    """Tell whether those are cited who know: "citing two people familiar with the talks"."""
    before = line.word(at - 1)
    return before in CITING and (before.endswith("ing") or line.word(noun_at + 1) in LINKS)


def is_tagged(line: Line, at: int, noun_at: int) -> bool:
    """Tell whether they stand behind what they say: "… were lost, said two officials in Vell"."""
    said = line.word(at - 1) in SPEAKING_UP and line.word(at - 2) in BEFORE_TAGS
    return said and (line.word(noun_at + 1) in LINKS or not line.word(noun_at + 1).isalpha())


def is_suffering(line: Line, at: int) -> bool:
    """Tell whether a verb has them as its object: "It killed at least seven people, he said"."""
    before = at - 1
    while before > at - 1 - MOST_HEDGES and line.word(before) in HEDGES:
        before -= 1
    return line.word(before) in EVENT_WORDS


def speaker_noun(line: Line, at: int) -> int:
    """Find the noun of speakers that is counted ("two senior U.S. officials"); -1 when none is."""
    for noun_at in range(at, at + FARTHEST_NOUN):
        word = line.word(noun_at)
        if (
            word in SPEAKERS
            or word in DOCUMENTS
            or (word.endswith("s") and is_person(singular(word)))
        ):
            return noun_at
        if word in HAPPENED or word in BESIDE:
            break  # "five children killed along with five adults"
        if not word.isalpha() and word not in {"-", ".", "'", "’", "+"}:
            break
    return -1


def follows_according(line: Line, at: int) -> bool:
    """Tell whether the count follows "according to", over a hedge."""
    before = at - 1
    while before > at - 1 - MOST_HEDGES and line.word(before) in {"least", "at", "the", "about"}:
        before -= 1
    return line.matches(before - 1, ("according", "to"))


def says_behind(line: Line, at: int) -> bool:
    """Tell whether the speakers' own verb is one of saying: it stands right behind a comma.

    "Two people, both at the talks, said"; but "Nine people on the bus fled, the driver said".
    """
    if line.word(at) in SAYING:  # "two people reported dead" say nothing
        told_of = line.word(at) in TOLD_OF and line.word(at + 1) in HAPPENED
        return not told_of and line.word(at + 1) not in GAPS
    if line.word(at) not in LINKS or (line.word(at) == "who" and line.word(at + 1) in OTHERS):
        return False  # "the 12 soldiers who | the army says died": the army speaks
    comma_at = 0
    for verb_at in range(at, at + FARTHEST_VERB):
        word = line.word(verb_at)
        if word in NOT_FAR:
            beside = not comma_at or comma_at == verb_at - 1
            return beside and not (comma_at and _is_inverted(line, verb_at))
        if word in HAPPENED or word in {".", ";"} or word in QUOTES:
            break
        comma_at = verb_at if word == "," else comma_at
    return False


def _is_inverted(line: Line, verb_at: int) -> bool:
    """Tell whether the speaker ends the sentence: "five adults in a raid, | said the monitor"."""
    for at in range(verb_at + 1, verb_at + 1 + LONGEST_NAME):
        word = line.word(at)
        if word in {".", ""}:
            return at > verb_at + 1
        if word in VERBS or not word.isalpha():
            return False
    return False
