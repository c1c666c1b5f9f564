"""What an amount measures when no noun follows it: "turnout was 61 percent", "a fine of $30"."""

import re
from typing import NamedTuple

from digests.figures.lexicon.singulars import singular
from digests.figures.referents.nouns import Agreement, Phrase, read_phrase
from digests.figures.referents.passages import Passage, Place
from digests.text.word_lists import words


class Measured(NamedTuple):
    """The thing measured: its words' place (words `first` to `last`), and a change's event."""

    first: int
    last: int
    head: int
    event: str = ""
    is_noun: bool = False


_RISES = words(
    """rose rise rises rising climbed climbs climbing jumped jumps jumping surged surges surging
    grew grows growing grown risen increased increases increasing gained gains gaining soared
    soaring rocketed advanced advances accelerated expanded widened up higher added edged"""
)
_FALLS = words(
    """fell falls falling fallen shrunk sunk dropped drops dropping declined declines declining
    decreased decreases decreasing slid slides sliding slipped slips slipping shrank shrinks
    eased eases tumbled plunged plunges plummeted narrowed contracted slowed down lower cut
    reduced slashed"""
)
_LEVELS = words(
    """is was are were be been reached reaches hit hits stood stands came comes cost costs total
    pass passed passes topped tops surpassed crossed totals totalled totaled totalling amounted
    amounts exceeded exceeds went goes going settled settling traded trades closed ended
    opened valued pegged estimated averaged averages measured measures weighs weighed lasted
    lasts ran swung hovered remains remained predicted projected forecast expected sold put set
    quoted priced worth took take takes wait"""
)
_STEPS = words("to from at by for about of approximately")
# Nouns after a percentage that name a change or a share, not those counted: "a 4% share".
_RISE_NOUNS = words("increase rise jump surge growth gain hike climb uptick")
_FALL_NOUNS = words("decrease drop decline fall cut reduction loss slump dip")
_CHANGES = dict.fromkeys(_RISE_NOUNS, "rise") | dict.fromkeys(_FALL_NOUNS, "fall")
SHARES = words(
    """share stake majority chance tariff tariffs tax levy duty duties discount target threshold
    margin rate limit lead approval support swing fee interest turnout quota ceiling cap
    minimum probability likelihood pay raise"""
)
_NOT_FUNDS = words(
    "total all part return exchange advance jail prison hospital court person one two early late"
)
_NOUN_RUN = re.compile(r"[ncsjpgrhZ]{1,5}$")
# "sustained winds", but of "the company reported revenue" only what follows the verb.
_VERB_INSIDE = re.compile(r"[ncs]p")
_SUBJECT_RUN = re.compile(r"[ncsjpgrdmhZDAoi0t]{1,14}$")
# "The sale price, to be paid in cash, is": an aside between subject and verb.
_ASIDE = re.compile(r",[^,.]{1,10},$")
# Verbs with the measured as their object, and the change that they say.
_RAISED = words("raised raises raise increases increased boosted hiked lifted raising increasing")
_LOWERED = words("cut cuts lowered lowers reduces reduced slashed trimmed cutting reducing")
_FIXED = words("put puts kept left set values valued capped limited fixed")
_SET = dict.fromkeys(_RAISED, "rise") | dict.fromkeys(_LOWERED, "fall") | dict.fromkeys(_FIXED, "")
_REDUCED = words("valued priced estimated measured worth totalling totaling put set")
# "an average of $35", "every penny of the $80": these measure nothing.
_VAGUE_NOUNS = words("average total range sum rest penny maximum minimum")
_SAYING = words(
    """insisted argued maintained warned admitted conceded acknowledged countered complained
    suggested testified explained added declared stressed confirmed calculated predicted"""
)
_RUN = 14  # the longest phrase that is read, in words
_BEFORE_OF = re.compile(r"[ncsZ](?=[oi])")
# "which has", "is currently": what stands between a subject and its verb.
_GROUP_BEFORE = re.compile(r"(?:,?w)?[rabBM!tp]{0,6}$")
_LATER_IN = re.compile(r"d?[ncsjpgrhZ]{1,4}")
_VERB_SPAN = 4  # words between the verb and the figure: "was valued at up to"


def measured_before(passage: Passage, place: Place) -> Measured | None:
    """Find what an amount measures on its left: "a fine of $3", "revenue rose to $5"."""
    left = place.left
    if left < 0:
        return None
    if passage.shape[left] == "o":
        named = _run_before(passage, left, _NOUN_RUN, is_noun=True)
        vague = named is not None and passage.tokens[named.head].lower in _VAGUE_NOUNS
        return None if vague else named
    if passage.tokens[left].lower == "at" and passage.shape[left - 1 : left] == ",":
        return _run_before(passage, left - 1, _SUBJECT_RUN, is_noun=False)
    steps = left
    while steps >= 0 and left - steps < _VERB_SPAN and passage.tokens[steps].lower in _STEPS:
        steps -= 1
    if steps < 0:
        return None
    changes = all(token.lower == "by" for token in passage.tokens[steps + 1 : left + 1])
    found = _subject(passage, steps) or (_object(passage, steps) if steps < left else None)
    return found if found is None or changes else found._replace(event="")


def change_after(passage: Passage, place: Place) -> Measured | None:
    """Find a change or share named right after a percentage: "a 93% increase in deaths"."""
    at = place.after
    if at >= len(passage.tokens):
        return None
    word = passage.tokens[at].lower
    event = _CHANGES.get(word) or _CHANGES.get(singular(word))
    if event is None:
        return None
    following = passage.tokens[at + 1].lower if at + 1 < len(passage.tokens) else ""
    run = _LATER_IN.match(passage.shape, at + 2) if following in ("in", "of") else None
    if run is None:
        return Measured(at, at, at, event)
    return Measured(at, run.end() - 1, run.end() - 1, event)


def funds_after(passage: Passage, place: Place) -> Phrase | None:
    """Read what money consists of: "$20 million in funds", "$5 billion worth of damage"."""
    at = place.after
    words = [token.lower for token in passage.tokens[at : at + 2]]
    if words == ["worth", "of"]:
        return read_phrase(passage, at + 2, Agreement.ANY)
    if words[:1] != ["in"] or passage.shape[at + 1 : at + 2] not in set("nspgjZA"):
        return None
    return None if words[1] in _NOT_FUNDS else read_phrase(passage, at + 1, Agreement.ANY)


def change_of(word: str) -> str:
    """Give the event of a verb of change."""
    return "rise" if word in _RISES else "fall" if word in _FALLS else ""


def _subject(passage: Passage, verb: int) -> Measured | None:
    """Find the subject of a verb that leads to an amount: "the cost of the kit rose"."""
    word = passage.tokens[verb].lower
    if word not in _LEVELS and not change_of(word):
        return None
    subject = subject_before(passage, verb)
    return subject._replace(event=change_of(word)) if subject else None


def subject_before(passage: Passage, verb: int) -> Measured | None:
    """Find the subject of the verb there; of a participle alone the noun before it.

    "The price of a loaf has risen", but of "the owner of a home valued at" the home.
    """
    group = _GROUP_BEFORE.search(passage.shape, max(0, verb - _RUN), verb)
    at = group.start() if group else verb
    if at == verb and passage.tokens[verb].lower in _REDUCED:
        return _run_before(passage, at, _NOUN_RUN, is_noun=False)
    aside = _ASIDE.search(passage.shape, max(0, at - _RUN), at)
    return _run_before(passage, aside.start() if aside else at, _SUBJECT_RUN, is_noun=False)


def _object(passage: Passage, last: int) -> Measured | None:
    """Find the object of a verb that sets an amount: "raised its key rate to"."""
    if passage.shape[last] in "Xx":
        return None
    for verb in range(last - 1, max(-1, last - _RUN), -1):
        event = _SET.get(passage.tokens[verb].lower)
        if event is not None:
            found = _phrase(passage, verb + 1, last + 1)
            return found._replace(event=event) if found else None
        if passage.shape[verb] in ",.vXwq":
            break
    return None


def _run_before(
    passage: Passage, end: int, run: re.Pattern[str], *, is_noun: bool
) -> Measured | None:
    """Read the noun phrase that ends before word `end`."""
    start = max(0, end - _RUN)
    match = run.search(passage.shape, start, end)
    if match is None:
        return None
    verb = _VERB_INSIDE.search(match.group()) if is_noun else None
    first = match.start() + (verb.end() if verb else 0)
    found = _phrase(passage, first if is_noun else _behind_saying(passage, first, end), end)
    return found._replace(is_noun=is_noun) if found else None


def _behind_saying(passage: Passage, first: int, end: int) -> int:
    """Find where a subject begins behind who tells of it: "Falk insisted | the gap was £1.4m"."""
    said = (at for at in range(first, end - 1) if passage.tokens[at].lower in _SAYING)
    begun = [at + 1 for at in said if at > first and passage.shape[at + 1] == "d"]
    return begun[-1] if begun else first


def _phrase(passage: Passage, first: int, end: int) -> Measured | None:
    """Take words as the thing measured; their head stands before their first "of"."""
    shape = passage.shape[first:end]
    first += len(shape) - len(shape.lstrip("drmhtoi0k"))
    shape = passage.shape[first:end]
    inner = _BEFORE_OF.search(shape)
    head = inner.start() if inner else len(shape.rstrip("rdmijpgoth0k")) - 1
    if head < 0 or shape[head] not in "ncsZA":
        return None
    return Measured(first, end - 1, first + head)
