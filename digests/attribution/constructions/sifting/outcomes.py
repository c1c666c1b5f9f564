"""What came of it, or of a rival, the outlet adds: "Lund predicted 40 seats; | he won nine"."""

from collections.abc import Iterator, Sequence

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.cues import CUES
from digests.attribution.lexicon.foresight import FORESEEING_FORMS
from digests.attribution.lexicon.grammar import DASHES, THIRD_PERSONS, is_word
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.verb_like import is_past
from digests.model import Span
from digests.text.word_lists import words

TURNS = words("but though although while whereas yet")
JOINTS = frozenset((";", ","))
PROMISED = frozenset(form for form, cue in CUES.items() if cue.lemma in words("promise pledge"))
AWAITED = FORESEEING_FORMS | PROMISED
# Such verbs belong to what is said: "expects 9 percent, but rates | would fall".
UNFINISHED = words(
    "had has have would could might may will can should is are be been being did do does that who "
    "which if it's to"
)
WAS = words("was were came shrank grew")
# What one gets: "said he had 12 votes; he | got three".
GETTING = words("got won received polled")
RIVALS = words("rival rivals competitor competitors")
LED_BY = words("its their his her a the")
LONGEST_RIVAL = 6
LONGEST_CLAUSE = 7


def without_outcomes(view: View, frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """End what somebody says, expects or promises where the outlet tells what came of it."""
    if not frames or not view.figures or view.words.isdisjoint(JOINTS):
        return tuple(frames)
    return tuple(_cut(view, frame) for frame in frames)


def _cut(view: View, frame: Frame) -> Frame:
    if frame.relay or not frame.contents or frame.rule not in {Rule.CLAUSE, Rule.TAG}:
        return frame
    first = view.index(frame.cue.end)
    turn = next((at for at in _turns(view, first) if _outcome(view, frame, at)), None)
    if turn is None:
        return frame
    end = view.start(turn)
    kept = (c if c.end <= end else Span(min(c.start, end), end) for c in frame.contents)
    return frame._replace(contents=tuple(kept))


def _turns(view: View, first: int) -> Iterator[int]:
    """Give the semicolons behind a cue, and the commas before "but" and "while"."""
    for at in range(first, view.count - 2):
        if view.lower(at) not in JOINTS or view.quoted[at]:
            continue
        if view.lower(at) == ";" or view.lower(at + 1) in TURNS:
            yield at


def _outcome(view: View, frame: Frame, turn: int) -> bool:
    begin = turn + 1 + (view.lower(turn + 1) in TURNS)
    if _rivals(view, begin):
        return True
    if frame.tag or frame.rule != Rule.CLAUSE:
        return False
    awaited = view.lower(view.index(frame.cue.start)) in AWAITED
    return _gets(view, begin) or (awaited and _came(view, begin))


def _rivals(view: View, begin: int) -> bool:
    """Tell whether a rival acts there: ", while | its larger rival Velta made 30 million"."""
    begin += 2 * (view.lower(begin) in {"that", "those"})  # "those of its rival fell"
    ahead = range(begin + 1, min(begin + LONGEST_RIVAL, view.count))
    plain = next((at for at in ahead if not is_word(view.tokens[at])), ahead.stop)
    named = any(view.lower(at) in RIVALS for at in range(begin + 1, plain))
    return view.lower(begin) in LED_BY and named


def _gets(view: View, begin: int) -> bool:
    """Tell whether somebody gets another number: "he | got only three"."""
    counted = any(view.start(at) in view.figures for at in range(begin + 2, begin + 4))
    return view.lower(begin) in THIRD_PERSONS and view.lower(begin + 1) in GETTING and counted


def _came(view: View, begin: int) -> bool:
    """Tell whether something happened there: "but | only nine were built", "his party won 12"."""
    for at in range(begin, min(begin + LONGEST_CLAUSE, view.count)):
        lower = view.lower(at)
        figure = view.start(at) in view.figures
        if lower in UNFINISHED or lower in DASHES or lower in CUES:
            return False
        if at > begin and not figure and (lower in WAS or is_past(view.tokens, at)):
            return True
        if not figure and not is_word(view.tokens[at]) and lower[:1] not in "£$€%":
            return False
    return False
