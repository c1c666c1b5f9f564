"""Events read on the left of a figure, in the verb or noun that governs it: "killed 55", "the
deaths of 55", "the dead included four".
"""

import re

from digests.figures.lexicon.event_words import (
    ACTIVE,
    COMPANIONS,
    EVENT_WORDS,
    HARM,
    NAME,
    SUFFERED,
)
from digests.figures.referents.events import (
    UNKNOWN,
    Happening,
    Role,
    happening_at,
    merged,
    reading_at,
)
from digests.figures.referents.passages import Passage
from digests.text.word_lists import words

# "a total of 39 were rescued", "a family of five": what happens to these happens to the counted.
SEEN_THROUGH = words(
    "total group groups crowd crowds minimum maximum family families team gang party convoy"
)
_LIVES = words("life lives")
_REMAINS = words("bodies corpses")
_PENALTIES = words("fine jail sentence suspend")
# Verbs that say how the outlet or a source came by the number, nothing about the counted.
_REPORTING = words(
    """reported announced confirmed described recorded claimed alleged warned estimated expected
    needed wanted required asked received showed revealed noted listed included mentioned
    identified considered covered"""
)

# "said 12 rebels and four soldiers were killed": they open a clause and govern no figure.
_SAYS = words("said say says saying claims claim believes believe")

_AMONG = re.compile(r"i[dm]?[mns]{0,2}$")
_PASSIVE_BEFORE = re.compile(r"[bB][rm]{0,2}$")
_PLANNED_BEFORE = re.compile(r"(?:t|Ma?)[rm]{0,2}$")
_NEAR = 4  # words on the left that tell voice and plan: "could soon have", "has already been"


def told_before(passage: Passage, left: int) -> Happening | None:
    """Read what governs a figure from word `left`; None: nothing that says what happened."""
    if left < 0 or passage.tokens[left].lower in _SAYS:
        return None
    letter = passage.shape[left]
    if letter == "o":
        return _told_by_noun(passage, left - 1)
    if letter in "+bB.":
        return _told_by_group(passage, left)
    if letter in "KAIpvgDir" or passage.tokens[left].lower in COMPANIONS:
        return _told_by_verb(passage, left)
    return None


def penalty_before(passage: Passage, left: int) -> Happening | None:
    """Read the penalty that an amount states: "was fined $500", "jailed for six months"."""
    at = left - (left > 0 and passage.shape[left] in "it")
    told = happening_at(passage, at, Role.OBJECT) if at >= 0 else None
    return told if told is not None and told.event in _PENALTIES else None


def _told_by_noun(passage: Passage, at: int) -> Happening | None:
    """Read "the deaths of 12", "the arrest of 12"; see through "a total of 12"."""
    if at < 0:
        return None
    lower = passage.tokens[at].lower
    if lower in SEEN_THROUGH or lower in _LIVES:
        while at > 0 and passage.shape[at - 1] in "djm":
            at -= 1
        governed = at > 0 and passage.shape[at - 1] == "o"
        return None if governed else told_before(passage, at - 1)
    reading = EVENT_WORDS.get(lower)
    if reading is None or reading.form not in (NAME, ACTIVE):
        return None
    telling = f"{lower} of" if lower in _REMAINS else reading.telling
    return Happening(reading.event, telling, Role.OBJECT)


def _told_by_group(passage: Passage, left: int) -> Happening | None:
    """Read "the dead included four", "among those killed were four", "Injured: 12"."""
    at = left - 1
    if at < 0 or passage.shape[at] not in "KD":
        return None
    before = passage.shape[max(0, at - _NEAR) : at]
    included = passage.shape[left] == "+" and before[-1:] in ("d", "n", "s")
    if included or _AMONG.search(before) or passage.tokens[left].text == ":":
        return happening_at(passage, at, Role.OBJECT)
    return None


def _told_by_verb(passage: Passage, left: int) -> Happening | None:
    """Read a verb whose object the figure is: "killed 12", "shot dead 12", "laid off 200"."""
    at = _verb(passage, left)
    if at is None or not _governs(passage, at):
        return None
    reading = reading_at(passage, at)
    if reading is None or reading.form not in (SUFFERED, ACTIVE):
        return UNKNOWN if reading else _unlisted(passage, at)
    told = Happening(reading.event, reading.telling, Role.OBJECT)
    if _PLANNED_BEFORE.search(passage.shape[max(0, at - _NEAR) : at]):
        return _planned(passage, range(at, left + 1), told)
    return _with_rival(passage, at, told)


def _governs(passage: Passage, at: int) -> bool:
    """Tell a verb with an object from a passive and from a noun ("the sentencing one of")."""
    before = passage.shape[max(0, at - _NEAR) : at]
    if passage.shape[at] == ACTIVE:
        return not before.endswith("d")
    return _PASSIVE_BEFORE.search(before) is None


def _verb(passage: Passage, left: int) -> int | None:
    """Find the verb: the word there, or the one whose companion stands there ("shot dead")."""
    if left and _has_companion(passage, left - 1):
        return left - 1
    is_verb = passage.shape[left] not in "Dir" or passage.tokens[left].lower in COMPANIONS
    return left if is_verb else None


def _planned(passage: Passage, verb: range, told: Happening) -> Happening:
    """Tell a plan as one, and no harm that was not done: "will lay off 12", "vowed to kill 12"."""
    if told.event in HARM:
        return UNKNOWN
    return told._replace(telling=" ".join(["to", *(passage.tokens[at].lower for at in verb)]))


def _has_companion(passage: Passage, at: int) -> bool:
    """Tell whether the next word is the one that makes this verb an event's: "shot dead"."""
    following = passage.tokens[at + 1].lower
    return following in COMPANIONS.get(passage.tokens[at].lower, ())


def _with_rival(passage: Passage, at: int, told: Happening) -> Happening:
    """Merge with the verb before: "killed or wounded 20"."""
    if (
        not told.event
        or at < 2
        or passage.shape[at - 1] != "&"
        or passage.shape[at - 2] not in "KA"
    ):
        return told
    joint = passage.tokens[at - 1].lower
    return merged(told, EVENT_WORDS.get(passage.tokens[at - 2].lower), joint)


def _unlisted(passage: Passage, at: int) -> Happening:
    """Keep the participle of a verb in no table: "prohibited 20 demonstrations"."""
    lower = passage.tokens[at].lower
    told = passage.shape[at] == "p" and lower.endswith("ed") and lower not in _REPORTING
    return Happening("", lower if told else "", Role.UNKNOWN)
