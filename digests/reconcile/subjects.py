"""What has moved, where the figure's own words do not name it: the subject of the verb.

"The unemployment rate was expected to drop to 3.6 percent from 3.7": the unemployment rate.
"""

from collections.abc import Sequence

from digests.attribution.lexicon.grammar import MODALS, PREPOSITIONS
from digests.model import Token
from digests.reconcile.change_words import FALL_WORDS, RISE_WORDS
from digests.reconcile.topics import Topic
from digests.text.word_lists import words

_MOST = 8  # words of a subject
_BESIDE = 3  # … that stands right before its number
_TAKES = words(
    """took take takes taking brought bring brings bringing pushed push pushes pushing increased"""
)
_DONE = words(
    """raised raise raises raising lowered lowers lowering cut cuts cutting revised revises
    revising reduced reduces reducing lifted lifts lifting boosted trimmed slashed scaled"""
)
_TAKES |= _DONE
_HEDGES = words("just only about around nearly almost roughly some over under at least more than")
_COPULAS = words("was were is are")
_WAYS = words("upward upwards downward downwards up down further sharply slightly back")
_BE = words("was were is are been be being")
_ENDS_OF_PAIR = words("to from")
_REACHES = words(
    "reach reaches reached reaching hit hits stand stands stood averaged averages totalled total"
)
_TIMES = words("quarter half year month period week season")
_IN = words("in during over")
_PRONOUNS = words("it they he she we that this which there")
_NOUNS = words("growth gain jump surge improvement drop increase decrease decline cut slide")
_MOVES = words(
    f"{RISE_WORDS} {FALL_WORDS} went goes gone moved changed revised adjusted scaled"
) - (_NOUNS | words("up down more higher lower"))
_MOVES |= _REACHES
_PLANS = MODALS | {"to"}
_LEADS = words(
    """was were is are has have had be been being will would could may might to expected forecast
    projected predicted likely also then now since not again further"""
)
_ENDS = words(
    """said says say that which who while and but as when after before because if although though
    with showed shows found reported data added so or where"""
)
_ARTICLES = words("the a an its their his her our")


def subject_of(topic: Topic) -> str:
    """Give the words of what moves to the figure, subject or object; "" when none is plain."""
    before = topic.before
    moved = _object(before) or _beside(before)
    if moved:
        return moved
    verb = next((at for at in reversed(range(len(before))) if _moves(before, at)), -1)
    verb = max(verb, _copula(before))
    if verb < 1 or _is_done(before, verb):
        return ""
    end = verb
    while end > 0 and _leads_to_verb(before[end - 1].lower):
        end -= 1
    first = end
    while first > 0 and _is_of_subject(before[first - 1]) and end - first <= _MOST:
        first -= 1
    is_whole = first == 0 or _ends_subject(before[first - 1])
    led = first < end and before[first].lower in PREPOSITIONS
    told = _without_time(before[first:end])
    led = led or (len(told) == 1 and told[0].lower in _PRONOUNS)
    return _joined(told) if is_whole and not led else ""


def _copula(before: Sequence[Token]) -> int:
    """Find the verb of "profits for the half were just £1.2m"; -1 when there is none."""
    at = len(before) - 1
    while at > 0 and before[at].lower in _HEDGES:
        at -= 1
    return at if at > 0 and before[at].lower in _COPULAS else -1


def _without_time(told: Sequence[Token]) -> Sequence[Token]:
    """Leave out when: "net profit in its second quarter"."""
    timed = bool(told) and (told[-1].lower in _TIMES or told[-1].text.isdigit())
    found = [at for at, token in enumerate(told) if timed and token.lower in _IN]
    return told[: found[-1]] if found else told


def _ends_subject(token: Token) -> bool:
    """Tell the word or mark before a subject from a number within it: "for 2012-13 in Arnel"."""
    return not _is_of_subject(token) and not token.text[0].isdigit()


def _is_done(before: Sequence[Token], verb: int) -> bool:
    """Tell the bank of "the bank revised its forecast" from "the forecast was revised"."""
    passive = verb > 0 and before[verb - 1].lower in _BE
    return before[verb].lower in _DONE and not passive


def _object(before: Sequence[Token]) -> str:
    """Read "took the price of a home to £156,517", "cut its forecast for 2012 from 4 percent"."""
    at = len(before) - 1
    verb = next((v for v in reversed(range(at)) if before[v].lower in _TAKES), -1)
    told = list(before[verb + 1 : at])
    while told and told[0].lower in _WAYS:
        told.pop(0)
    while told and told[-1].text == ",":
        told.pop()
    plain = verb >= 0 and before[at].lower in _ENDS_OF_PAIR and 0 < len(told) <= _MOST
    fits = all(_is_of_subject(token) or token.text.isdigit() for token in told)
    named = plain and fits and told[0].lower not in PREPOSITIONS
    return _joined(_without_time(told)) if named else ""


def _beside(before: Sequence[Token]) -> str:
    """Read "Turnover at €414 million was down", "costs of £5 million were up"."""
    told = before[:-1]
    plain = bool(before) and before[-1].lower == "at" and 0 < len(told) <= _BESIDE
    named = plain and all(_is_of_subject(token) and token.lower not in _TAKES for token in told)
    return (
        _joined(told) if named and not any(_moves(before, at) for at in range(len(told))) else ""
    )


def _moves(before: Sequence[Token], at: int) -> bool:
    """Tell a verb from the noun that is spelled alike: "will drop", "the drop"."""
    word = before[at].lower
    return word in _MOVES or (word in _NOUNS and at > 0 and before[at - 1].lower in _PLANS)


def _leads_to_verb(word: str) -> bool:
    return word in _LEADS or (word.endswith("ly") and word not in _ENDS)


def _is_of_subject(token: Token) -> bool:
    word = token.lower
    return any(map(str.isalpha, word)) and word not in _ENDS and not word[0].isdigit()


def _joined(tokens: Sequence[Token]) -> str:
    """Write the words without their article; a possessive mark stands with its word."""
    told = list(tokens)
    while told and told[0].lower in _ARTICLES:
        told.pop(0)
    pieces = [
        f"{' ' if at and token.start > told[at - 1].end else ''}{token.text}"
        for at, token in enumerate(told)
    ]
    return "".join(pieces)
