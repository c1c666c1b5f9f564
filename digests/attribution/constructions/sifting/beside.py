"""A clause beside another has its own words: "…; the union, whose 300 members strike, says"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from digests.attribution.constructions.parts.clauses import opens_clause
from digests.attribution.constructions.parts.following import figure_near
from digests.attribution.constructions.parts.subjects import counted
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.cues import COUNTING_LEMMAS, CUES
from digests.attribution.lexicon.grammar import JOINERS, THIRD_PERSONS, is_word
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.leftward import subject_before
from digests.attribution.phrases.phrases import Phrase
from digests.model import Span
from digests.text.word_lists import words

# They state a number whoever does so: "…, and the pits listed 90".
RIVALS = COUNTING_LEMMAS | words("put report estimate claim confirm")
LED_BY = words("the its their his her")
COUNTED = frozenset(form for form, cue in CUES.items() if cue.lemma in COUNTING_LEMMAS)
RIVALLING = COUNTED | {"was"}
ANOTHER = words("another a an others")
LONGEST_RIVAL = 6
OTHER = frozenset(("other",))
SECONDED = JOINERS | {",", ";"}
# What a court or a house does, the outlet has seen: "Prosecutors said no, and jurors convicted".
COURTS = words(
    "jury jurors judge judges court senate house parliament voters panel lawmakers council board "
    "legislature legislators congress assembly commissioners regulators"
)
RULINGS = words(
    "convicted acquitted sentenced voted approved elected awarded cleared jailed fined"
)
COUNTING = RULINGS.union(form for form, cue in CUES.items() if cue.lemma in RIVALS)


def set_apart(view: View, frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """Take from each frame what stands between the next speaker and his cue."""
    if not frames:
        return ()
    spoken = sorted((f for f in frames if _clause(f)), key=lambda f: f.cue.start)
    following = dict(pairwise(spoken))
    apart = (_without(view, frame, following.get(frame)) for frame in frames)
    unread = _unread(view, frames)
    ended = (_before(frame, unread) for frame in apart)
    return tuple(_outside(view, frame, spoken) for frame in ended)


def _unread(view: View, frames: Sequence[Frame]) -> int | None:
    """Find where somebody counts whom nothing shows to speak: "…, | and the pits listed 90"."""
    counted = _counted_behind(view)
    if counted is not None:
        return counted
    for at in view.places(OTHER):  # "One said 40 had left, | the other said nine"
        second = view.lower(at - 1) == "the" and view.lower(at + 1) in CUES
        if second and not view.quoted[at] and view.lower(at - 2) in SECONDED:
            return view.start(at - 2)
    read = {frame.cue.start for frame in frames}
    for at in view.places(COUNTING):
        token = view.tokens[at]
        ruled = token.lower in RULINGS
        if token.start in read or view.quoted[at] or not (ruled or figure_near(view, at + 1)):
            continue
        first = _beside(
            view, subject_before(view.tokens, at, clauses=0), COURTS if ruled else LED_BY
        )
        if first is not None:
            return view.start(first)
    return None


def _counted_behind(view: View) -> int | None:
    """Find where somebody else counts behind a semicolon: "…; | a nurse counted 36".

    So in "…; | for the rebels it was 20".
    """
    for offset in view.semicolons:
        at = view.index(offset) + 1
        ahead = range(at, min(at + LONGEST_RIVAL, view.count))
        verb = next((i for i in ahead if view.lower(i) in RIVALLING), None)
        for_others = view.lower(at) == "for" and verb is not None and view.lower(verb) == "was"
        counts = verb is not None and view.lower(at) in ANOTHER and view.lower(verb) != "was"
        plain = all(is_word(view.tokens[i]) for i in ahead[: (verb or at) - at])
        if verb is not None and plain and (for_others or counts) and figure_near(view, verb + 1):
            return view.start(at - 1)
    return None


def _beside(view: View, subject: Phrase | None, known: frozenset[str]) -> int | None:
    """Give the mark before ", and the pits", when the subject opens a clause of its own."""
    if subject is None or counted(view, subject):
        return None
    if known.isdisjoint(view.lower(at) for at in range(subject.first, subject.end)):
        return None
    if view.lower(subject.first - 1) == ";":  # "…; | the mine tallied 36 tonnes"
        return subject.first - 1
    joined = view.lower(subject.first - 1) in JOINERS and view.lower(subject.first - 2) == ","
    return subject.first - 2 if joined else None


def _before(frame: Frame, end: int | None) -> Frame:
    """End what a clause attributes where somebody else begins to count."""
    if end is None or frame.tag or frame.cue.end > end:
        return frame
    return frame.until(end)


def _outside(view: View, frame: Frame, spoken: Sequence[Frame]) -> Frame:
    """Take what describes a speaker from who passes on: "According to AP, Lund, 1 of 9, said"."""
    if not frame.relay or not spoken or spoken[0].cue.start < frame.cue.end:
        return frame
    gap = Span(view.start(spoken[0].subject), spoken[0].cue.start)
    return frame._replace(contents=tuple(p for c in frame.contents for p in _around(c, gap)))


def _clause(frame: Frame) -> bool:
    return not frame.tag and frame.rule == Rule.CLAUSE


def _spliced(view: View, frame: Frame, following: Frame) -> bool:
    """Tell whether a comma alone parts two voices: "The army says 12 died, | rebels say 20"."""
    comma, behind = following.subject - 1, view.index(following.cue.end)
    first = view.index(frame.cue.end)
    told = first < comma and view.start(first) in view.figures
    pronoun = view.lower(following.subject) in THIRD_PERSONS
    return told and view.lower(comma) == "," and view.start(behind) in view.figures and not pronoun


def _without(view: View, frame: Frame, following: Frame | None) -> Frame:
    if following is not None and _spliced(view, frame, following):
        return _before(frame, view.start(following.subject))
    if following is None or not opens_clause(view.tokens, following.subject):
        return frame
    gap = Span(view.start(following.subject), following.cue.start)
    if frame.cue.end > gap.start:
        return frame
    contents = tuple(part for content in frame.contents for part in _around(content, gap))
    return frame._replace(contents=contents)


def _around(content: Span, gap: Span) -> Iterator[Span]:
    """Give what is left of a content on either side of a gap."""
    if not content.holds(gap):
        yield content
        return
    yield Span(content.start, gap.start)
    yield Span(gap.end, content.end)
