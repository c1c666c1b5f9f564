"""A second voice that only its place names: "…; another counted 36", "A second said 36 had"."""

from collections.abc import Iterator, Sequence

from digests.attribution.constructions.by_verb.particles import particle_content
from digests.attribution.constructions.by_verb.reduced import is_reduced
from digests.attribution.constructions.parts.acts import is_said
from digests.attribution.constructions.parts.contents import content_start
from digests.attribution.constructions.parts.following import figure_near
from digests.attribution.constructions.parts.verb_forms import is_finite, is_passive
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.cues import CUES, Takes
from digests.attribution.lexicon.grammar import AUXILIARIES, DASHES, JOINERS, is_adverb, is_word
from digests.attribution.lexicon.rules import Rule
from digests.attribution.lexicon.seconds import SECONDS
from digests.attribution.phrases.phrases import Phrase
from digests.attribution.phrases.rightward import phrase_after
from digests.model import Span
from digests.text.word_lists import words

LEADERS = words("a the")
OPENERS = JOINERS | DASHES | words("though although yet ; : ,") | {""}
# What a poll does to a number: "the second gave her 47", "another had her on 47".
GIVING = words("gave gives had has")
WHOM = words("her him it them")
LONGEST_GIFT = 4
LONGEST_ASIDE = 6
LONGEST_CLAUSE = 20


def with_second_voices(view: View, frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """Add the frames of second voices, and end at their comma what the voice before them says."""
    if view.words.isdisjoint(SECONDS) or not view.figures:
        return tuple(frames)
    found = list(_second_frames(view))
    cues = {frame.cue.start for frame in found}
    kept = [frame for frame in frames if frame.cue.start not in cues]
    for second in found:
        if view.lower(second.subject - 1) == ",":
            kept = [_before(frame, view.start(second.subject)) for frame in kept]
    return (*kept, *found)


def _second_frames(view: View) -> Iterator[Frame]:
    for at in view.places(SECONDS):
        first = at - (view.lower(at - 1) in LEADERS)
        if view.quoted[at] or view.lower(first - 1) not in OPENERS:
            continue
        phrase = _phrase(view, first, at)
        verb = _verb(view, phrase.asides[-1][1] + 1 if phrase.asides else phrase.end)
        begin = _content(view, verb)
        if begin is not None and figure_near(view, begin, LONGEST_CLAUSE):
            content = Span(view.start(begin), view.clauses(verb).end)
            cue = view.tokens[verb].span
            sources = view.sources(phrase)
            yield Frame(Rule.CLAUSE, cue, phrase.first, sources, (content,))


def _phrase(view: View, first: int, at: int) -> Phrase:
    """Read the voice and who made it, "another | by Orvane |", or where: "another, in Vell,"."""
    end = at + 1
    if view.lower(end) == ",":
        comma = _closing(view, end)
        return Phrase(first, end) if comma is None else Phrase(first, end, ((end + 1, comma),))
    maker = phrase_after(view.tokens, end + 1) if view.lower(end) in {"by", "from"} else None
    return Phrase(first, end if maker is None else maker.end)


def _closing(view: View, comma: int) -> int | None:
    """Find where a short aside closes: ", in Vell |,"."""
    for at in range(comma + 1, min(comma + 2 + LONGEST_ASIDE, view.count)):
        if view.lower(at) == ",":
            return at
        if not is_word(view.tokens[at]):
            return None
    return None


def _verb(view: View, at: int) -> int:
    """Step over what stands before a verb: "another | has since | said"."""
    while at < view.count and not _gives(view, at):
        if view.lower(at) not in AUXILIARIES and not is_adverb(view.tokens[at]):
            return at
        at += 1
    return at


def _gives(view: View, at: int) -> bool:
    """Tell whether somebody has or gives a number: "gave her 47", "had it at 47"."""
    whom = view.lower(at + 1) in WHOM or view.start(at + 1) in view.figures
    return view.lower(at) in GIVING and whom and figure_near(view, at + 1, LONGEST_GIFT)


def _content(view: View, verb: int) -> int | None:
    """Give where what the voice says, counts or gives begins: "another said | 36"."""
    if _gives(view, verb) or view.lower(verb) == "that":  # "one said 40 had left, another | that"
        return verb + 1
    cue = CUES.get(view.lower(verb))
    if cue is None or view.lower(verb).endswith("ing") or is_reduced(view, verb):
        return None
    valued = particle_content(view, verb, cue) if Takes.PARTICLE in cue.takes else None
    if valued is not None or cue.takes is Takes.PARTICLE:
        return valued
    after = content_start(view, verb, cue)
    said = is_finite(view, verb) and not is_passive(view, verb) and is_said(view, verb, after, cue)
    return after if said else None


def _before(frame: Frame, end: int) -> Frame:
    """End what a clause attributes where the second voice begins."""
    return frame if frame.tag or frame.cue.end > end else frame.until(end)
