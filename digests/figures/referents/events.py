"""What is said of the counted: an event, how the clause tied it to them, words for a reader."""

from enum import Enum
from typing import NamedTuple

from digests.figures.lexicon.event_words import (
    COMPANIONS,
    EVENT_WORDS,
    NAME,
    OF_PEOPLE,
    STATE,
    SUFFERED,
    EventWord,
)
from digests.figures.lexicon.people import is_person
from digests.figures.referents.passages import Passage
from digests.text.word_lists import words


class Role(Enum):
    """How the clause tied an event to the counted."""

    SUBJECT = "subject"
    OBJECT = "object"
    NOUN = "noun"
    UNKNOWN = "unknown"


class Happening(NamedTuple):
    """What is said of the counted: the event ("" when no table holds it), words for a reader."""

    event: str
    telling: str
    role: Role


# The clause says something of the counted that no table holds: nothing may be inherited.
UNKNOWN = Happening("", "", Role.UNKNOWN)

_CASUALTIES = words("kill injure miss casualty")
_OF_DISEASE = words(
    """new confirmed active positive infected infection infections coronavirus covid covid-19
    virus cholera ebola measles flu influenza dengue polio malaria mpox zika sars mers
    tuberculosis typhoid plague hepatitis aids hiv disease"""
)
_BESIDE_DISEASE = words("deaths infections infected infection virus coronavirus covid covid-19")
_FAR = 24  # words on either side in which a disease may be named
_WINDOW = 5  # words within which a companion stands: "taken to a nearby field hospital"
_CLOSE = words("on")  # "on board", but not "two seats on the board"

# Whose flight is no displacement: "three suspects fled".
_RUNAWAYS = words(
    """suspect gunman attacker assailant robber thief bandit raider prisoner inmate detainee
    convict captive hostage militant fighter soldier officer driver burglar kidnapper"""
)
# What befalls things only; of people such a verb says something else.
_OF_THINGS = words("destroy damage flood close cancel delay build intercept raise deliver ground")


def reading_at(passage: Passage, at: int) -> EventWord | None:
    """Read the event of one word, with the word after it that makes it one."""
    lower = passage.tokens[at].lower
    companions = COMPANIONS.get(lower)
    if companions is not None:
        window = 1 if lower in _CLOSE else _WINDOW
        for later in range(at + 1, min(at + 1 + window, len(passage.tokens))):
            if passage.shape[later] in ",.()":
                break
            if passage.tokens[later].lower in companions:
                return companions[passage.tokens[later].lower]
    return EVENT_WORDS.get(lower)


def happening_at(passage: Passage, at: int, role: Role) -> Happening | None:
    """Read what the word there says of the counted."""
    reading = reading_at(passage, at)
    return Happening(reading.event, reading.telling, role) if reading else None


def merged(happening: Happening, other: EventWord | None, joint: str) -> Happening:
    """Merge an event with another said of the same people: "killed or wounded" are casualties."""
    if other is None or other.event == happening.event:
        return happening
    if {other.event, happening.event} <= _CASUALTIES:
        telling = f"{happening.telling} {joint} {other.telling}"
        return Happening("casualty", telling, happening.role)
    return UNKNOWN


def event_of_words(passage: Passage, first: int, head: int) -> Happening | None:
    """Read the event that the counted words name themselves: "deaths", "20 wounded soldiers"."""
    named = EVENT_WORDS.get(passage.tokens[head].lower)
    if named is not None and named.form in (NAME, STATE, SUFFERED):
        return Happening(named.event, "", Role.NOUN) if _is_meant(passage, first, head) else None
    for at in range(first, head):
        reading = EVENT_WORDS.get(passage.tokens[at].lower)
        if reading is not None and reading.form in (SUFFERED, STATE):
            return Happening(reading.event, "", Role.NOUN) if reading.event in OF_PEOPLE else None
    return None


def _is_meant(passage: Passage, first: int, head: int) -> bool:
    """Tell "170 new cases" of a disease from "12 court cases"."""
    if passage.tokens[head].lower != "cases":
        return True
    near = [token.lower for token in passage.tokens[first : head + 4]]
    far = [token.lower for token in passage.tokens[max(0, first - _FAR) : head + _FAR]]
    return not (_OF_DISEASE.isdisjoint(near) and _BESIDE_DISEASE.isdisjoint(far))


def suited(told: Happening | None, head: str) -> Happening | None:
    """Give what is said the sense that it has of this noun: lives "lost" are deaths."""
    if told is None or not head:
        return told
    if told.event == "lose" and head == "life":
        return told._replace(event="kill")
    if told.event == "displace" and head in _RUNAWAYS:
        return told._replace(event="escape")
    if told.event == "fire" and is_person(head):
        return told._replace(event="lay off")
    return UNKNOWN if told.event in _OF_THINGS and is_person(head) else told
