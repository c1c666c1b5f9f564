"""Events read on the right of the counted: "55 dead", "55 civilians in the town were killed".

All rules are patterns over the sentence's shape (word_classes.py). A wrong event makes two figures
rivals that are none, so every pattern gives up rather than guess.
"""

import re

from digests.figures.lexicon.event_words import EVENT_WORDS, HARM, OWN, STATE, SUFFERED, EventWord
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

# Verbs that only lead to the word after them: "39 are confirmed dead", "are feared to have died",
# "12 remain missing", "are listed as missing".
_HEDGES = words(
    """reported confirmed believed feared thought presumed said known understood estimated
    declared pronounced listed counted left made found considered
    remain remains remained went gone lay"""
)
_SUFFERING = words("suffered sustained suffer received suffering sustaining")

_AUX = "abBM!"
# "who have already been" + killed; "have since" + died
_VERB_GROUP = re.compile(
    rf"(?P<who>,?w)?(?P<group>[rm]{{0,3}}(?:[{_AUX}][rmktq{_AUX}]{{0,5}})?)(?P<verb>[KDIApvgin])"
)
_HAS_VERB = re.compile(rf"(?:,?w)?[rm]{{0,3}}(?:[{_AUX}]|[Iv])")
# An aside or a phrase between the counted and their predicate.
_GAP = re.compile(
    rf"""
      ,[^,.()]{{1,14}},(?=[rm]{{0,2}}[{_AUX}IKDv])    # five sailors, who were all cooks, were
    | \([^()]{{0,18}}\)                               # twelve (all of them women) died
    | -[^-.]{{0,24}}-                                 # twelve – most of them women – died
    | [iotg](?:[dncsZjgrmhoitkD0]|&(?=c)){{1,14}}?(?=[rm]{{0,2}}[{_AUX}I])  # 55 in the town were
    | &d?[ncsZjgrmhpo]{{1,6}}?(?=[rm]{{0,2}}[{_AUX}])  # 12 soldiers and a guard were
    """,
    re.VERBOSE,
)
_AFTER_HEDGE = re.compile(r"(?:[rm]{0,2}(?:t?[abrm]{1,4})?|q)(?=[KDI])")
_AFTER_AMONG = re.compile(r"[dm]?[mns]{0,2}(?=[KD])")
_DOER_FOLLOWS = re.compile(r"r?[dXxuncs0]")
_ALSO = re.compile(r"(?:,&|,|&)(?=[KDI])")
_OBJECT = re.compile(r"[dncsgX]")  # "130 against" votes no, "one count of crime against nature"
_NOUNS = (*"nscjZh",)
_INJURIES = re.compile(r"[jndrp&]{0,4}(?=Z)")


def told_after(passage: Passage, at: int, *, many: bool) -> Happening | None:
    """Read what is said of a subject that ends before word `at`; None when nothing is.

    `many` tells that the subject is a plural: then "was" has another one.
    """
    direct = _VERB_GROUP.match(passage.shape, at)
    if direct is not None and direct["verb"] not in "ig":
        return _predicate(passage, direct)
    gap = _GAP.match(passage.shape, at)
    later = _VERB_GROUP.match(passage.shape, gap.end()) if gap else None
    told = _predicate(passage, later) if later else None
    if later is not None and told is not None and told.event:
        return UNKNOWN if many and "B" in later["group"] else told
    if direct is not None:
        return _predicate(passage, direct) or told
    return UNKNOWN if has_verb(passage, at) else told


def _listed(passage: Passage, at: int) -> Happening | None:
    """Read as what they are put down: "the bulletin lists four as missing"."""
    if at + 1 >= len(passage.tokens) or passage.tokens[at].lower != "as":
        return None
    reading = EVENT_WORDS.get(passage.tokens[at + 1].lower)
    if reading is None or reading.form not in (SUFFERED, STATE):
        return None
    is_noun = passage.shape[at + 2 : at + 3] in _NOUNS  # "as wounded heroes"
    return None if is_noun else Happening(reading.event, reading.telling, Role.OBJECT)


def told_beside(passage: Passage, at: int) -> Happening | None:
    """Read only a participle or adjective right after the words before word `at`: "55 dead"."""
    direct = _VERB_GROUP.match(passage.shape, at)
    if direct is None and passage.shape[at : at + 1] == "q":
        return _listed(passage, at)
    if direct is None or direct["who"] or direct["group"].strip("rm") or direct["verb"] in "Ag":
        return None
    ongoing = passage.tokens[direct.start("verb")].lower.endswith("ing")  # "1,500 sheltering"
    return _predicate(passage, direct) if ongoing or direct["verb"] != "I" else None


def has_verb(passage: Passage, at: int) -> bool:
    """Tell whether the words before word `at` have a verb of their own right after them."""
    return _HAS_VERB.match(passage.shape, at) is not None


def _predicate(passage: Passage, match: re.Match[str]) -> Happening | None:
    """Judge a verb group: which event, and does its subject suffer it?"""
    group, at = match["group"], match.start("verb")
    if "!" in group:
        return UNKNOWN
    if match["verb"] == "i":
        return _place(passage, at, group)
    reading = _reading_of_verb(passage, at)
    if reading is None:
        return _unlisted(passage, match)
    return _suffered(passage, match, reading)


def _suffered(passage: Passage, match: re.Match[str], reading: EventWord) -> Happening:
    """Say of its subject what a verb means, unless the subject does it or it lies ahead."""
    if not _suffers(passage, match, reading):
        return UNKNOWN
    told = Happening(reading.event, reading.telling, Role.SUBJECT)
    if "M" in match["group"] or "t" in match["group"]:  # "could die", "are to be sold"
        return UNKNOWN if told.event in HARM else told._replace(telling=f"to be {told.telling}")
    return _with_rival(passage, match.start("verb"), told)


def _reading_of_verb(passage: Passage, at: int) -> EventWord | None:
    """Read a verb's event, looking through a hedge: "are confirmed dead", "suffered injuries"."""
    lower = passage.tokens[at].lower
    suffered = _injuries(passage, at + 1) if lower in _SUFFERING else None
    reading = suffered or reading_at(passage, at)
    if reading is None and lower in _HEDGES:
        hedge = _AFTER_HEDGE.match(passage.shape, at + 1)
        return _hedged(passage, hedge) if hedge else None
    return reading


def _hedged(passage: Passage, hedge: re.Match[str]) -> EventWord | None:
    """Read the word behind a hedge; those "believed to have killed six" did it themselves."""
    reading = reading_at(passage, hedge.end())
    if reading is not None and reading.form == SUFFERED:
        return None if "t" in hedge.group() and "b" not in hedge.group() else reading
    return reading


def _injuries(passage: Passage, at: int) -> EventWord | None:
    """Read what they suffered: "suffered minor injuries"."""
    noun = _INJURIES.match(passage.shape, at)
    named = EVENT_WORDS.get(passage.tokens[noun.end()].lower) if noun else None
    return named._replace(form=OWN) if named is not None and named.event == "injure" else None


def _suffers(passage: Passage, match: re.Match[str], reading: EventWord) -> bool:
    """Tell whether the verb's event happens to its subject, not through it."""
    if reading.form != SUFFERED:
        return reading.form in (OWN, STATE)
    if _is_passive(match["group"]):
        return True
    if match["group"].strip("rm") or match["who"]:
        return False  # "have killed", "who killed"
    return _DOER_FOLLOWS.match(passage.shape, match.end()) is None


def _is_passive(group: str) -> bool:
    """Tell whether a verb group holds a form of "be"."""
    return "b" in group or "B" in group


def _unlisted(passage: Passage, match: re.Match[str]) -> Happening:
    """Keep a participle of no table for the reader: "families interviewed"."""
    group, token = match["group"], passage.tokens[match.start("verb")]
    reduced = not group.strip("rm") and not match["who"]
    if match["verb"] != "p" or token.lower in _HEDGES or not (reduced or _is_passive(group)):
        return UNKNOWN
    if _DOER_FOLLOWS.match(passage.shape, match.end()):
        return UNKNOWN
    return Happening("", token.text, Role.UNKNOWN)


def _place(passage: Passage, at: int, group: str) -> Happening | None:
    """Read where they are: "in hospital", "without power", "were among the dead"."""
    if passage.tokens[at].lower == "among" and "b" in group:
        among = _AFTER_AMONG.match(passage.shape, at + 1)
        if among is not None:
            return happening_at(passage, among.end(), Role.SUBJECT)
    told = happening_at(passage, at, Role.SUBJECT)
    of_another = passage.tokens[at].lower == "against" and _OBJECT.match(passage.shape, at + 1)
    return None if of_another else told


def _with_rival(passage: Passage, at: int, told: Happening) -> Happening:
    """Merge with a second event said in the same breath: "were killed or wounded"."""
    also = _ALSO.match(passage.shape, at + 1)
    if also is None:
        return told
    return merged(told, reading_at(passage, also.end()), passage.tokens[also.end() - 1].lower)
