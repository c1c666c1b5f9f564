"""Tolls and numbers that a sentence names before it states them: "the death toll rose to 31"."""

import re
from typing import NamedTuple

from digests.figures.lexicon.event_words import EVENT_WORDS
from digests.figures.referents.events import Happening, Role, reading_at
from digests.figures.referents.measured import change_of
from digests.figures.referents.nouns import Agreement, Phrase, read_phrase
from digests.figures.referents.passages import Passage, Place
from digests.text.word_lists import words


class Toll(NamedTuple):
    """What a sentence says it numbers; `same_as_before` when it only says "the figure"."""

    happening: Happening | None = None
    phrase: Phrase | None = None
    same_as_before: bool = False


_NUMBERS = words(
    "number numbers count counts tally tallies total totals figure estimate estimates"
)
_DEATHS = words("toll tolls")
_COUNTS = words("count counts tally")  # … of deaths
# What leads from a toll to its figure: "rose to 31", "stands at 31", "exceeded 31".
_LEADS = words(
    """to at of from by is was are were be been reached reaches reaching exceeded exceeds
    exceeding passed topped hit hits surpassed crossed tops topping passes passing surpasses
    surpassing crosses crossing exceed top"""
)
_PUTTING = words("put puts putting")
_LONGEST_CHANGE = 5  # words of a figure with its unit
_REACH = 16  # words between "toll" and the figure
_HARM_NEAR = re.compile(r"[KDZ]")


def toll_before(passage: Passage, place: Place) -> Toll | None:
    """Find the toll or number that the figure states; None when the sentence names none."""
    left = place.left
    if left < 1 or passage.tokens[left].lower not in _LEADS:
        return None
    named = _named_before(passage, _start(passage, left))
    change = change_of(passage.tokens[left - 1].lower)
    if named is None or passage.tokens[left].lower != "by":
        return named
    # "rose by 12": a change of the toll is no toll
    return named._replace(happening=Happening(change, "", Role.NOUN)) if change else None


def _start(passage: Passage, left: int) -> int:
    """Step over the change between a toll and its level: "rose by 12 to 45"."""
    at = left - 1
    while at > 0 and passage.shape[at] == "X" and left - at < _LONGEST_CHANGE:
        at -= 1
    return at - 1 if passage.tokens[at].lower == "by" else left - 1


def _named_before(passage: Passage, start: int) -> Toll | None:
    """Look leftwards from a word for the noun that names a toll, no farther than the clause."""
    for at in range(start, max(-1, start - _REACH), -1):
        letter, word = passage.shape[at], passage.tokens[at].lower
        if letter in "Xwq.":
            break
        deaths = word in _COUNTS and at > 0 and passage.tokens[at - 1].lower == "death"
        if word in _DEATHS or deaths:
            return Toll(_of_deaths(passage, at - deaths))
        if word in _NUMBERS:
            return _of_number(passage, at, start + 1)
        if word in EVENT_WORDS and _is_put(passage, at):
            reading = reading_at(passage, at)
            return Toll(Happening(reading.event, word, Role.NOUN)) if reading else None
    return None


def _is_put(passage: Passage, at: int) -> bool:
    """Tell whether somebody puts the harmed at a number: "the army puts the dead at 12"."""
    the = at > 1 and passage.tokens[at - 1].lower == "the"
    return the and passage.tokens[at - 2].lower in _PUTTING


def _of_deaths(passage: Passage, at: int) -> Happening:
    """Read what a toll counts: the dead, unless it says otherwise ("casualty toll")."""
    kind = EVENT_WORDS.get(passage.tokens[at - 1].lower) if at else None
    event = kind.event if kind is not None and kind.event in ("injure", "casualty") else "kill"
    return Happening(event, "dead" if event == "kill" else "", Role.NOUN)


def _of_number(passage: Passage, at: int, stop: int) -> Toll | None:
    """Read "the number of asylum claims", "the number of people killed", "the figure"."""
    if passage.shape[at + 1] != "o":
        return Toll(same_as_before=True) if at and passage.shape[at - 1] == "d" else None
    start = at + 2
    while start < stop and passage.shape[start] in "dm":
        start += 1
    phrase = read_phrase(passage, start, Agreement.ANY)
    start = phrase.head if phrase else start
    until = min(stop, (phrase.after if phrase else start) + 2)
    harm = _HARM_NEAR.search(passage.shape, start, until)
    reading = reading_at(passage, harm.start()) if harm else None
    happening = Happening(reading.event, reading.telling, Role.NOUN) if reading else None
    return Toll(happening, phrase)
