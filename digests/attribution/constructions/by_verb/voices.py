"""May the subject of a cue say it here? Whoever can speak, and whoever "announced that …"."""

from digests.attribution.constructions.parts.contents import opens_quote
from digests.attribution.constructions.parts.subjects import (
    can_speak,
    counted,
    is_nobody,
    said_by_asked,
)
from digests.attribution.frames import View
from digests.attribution.lexicon.cues import Cue
from digests.attribution.lexicon.grammar import AUXILIARIES, DETERMINERS, THIRD_PERSONS
from digests.attribution.phrases.phrases import Phrase
from digests.text.word_lists import words

# Nothing but a speaker does so with "that", whatever its noun: "the poster wrote that".
VOICED = words(
    """
    write claim announce argue warn add allege complain admit concede acknowledge assert contend
    declare promise boast testify recall
    """
)
# Behind them a clause follows: "the diocese announced | it had sold nine churches".
TOLD = THIRD_PERSONS | {"that"}
# "the money market"
LONGEST_MARKET = 3


def may_say(view: View, at: int, cue: Cue, phrase: Phrase) -> bool:
    """Tell whether the subject says something by the cue at that index."""
    if _supposed(view, phrase) or said_by_asked(view, phrase):
        return False
    speaks = can_speak(view, phrase, cue) or _voiced(view, at, cue, phrase)
    return speaks or _market_expects(view, cue, phrase)


def _market_expects(view: View, cue: Cue, phrase: Phrase) -> bool:
    """Tell whether those who trade expect something: "the market had expected a loss"."""
    market = view.lower(phrase.end - 1) in {"market", "markets"}
    return market and cue.lemma == "expect" and phrase.end - phrase.first <= LONGEST_MARKET


def _voiced(view: View, at: int, cue: Cue, phrase: Phrase) -> bool:
    """Tell whether only somebody who speaks can do so: "the couple announced | they had …"."""
    told = view.lower(at + 1) in TOLD or opens_quote(view, at + 1)
    told |= cue.lemma == "claim" and view.lower(at + 1) == "to"  # "Both sides | claim to have"
    led = view.lower(phrase.first) in DETERMINERS and not is_nobody(view, phrase)
    return told and led and cue.lemma in VOICED and not counted(view, phrase)


def _supposed(view: View, phrase: Phrase) -> bool:
    """Tell whether the speech is only supposed: "if police say", "had Lund said"."""
    opened = view.lower(phrase.first) in AUXILIARIES
    return opened or view.lower(phrase.first - 1) in {"if", "unless", "whether"}
