"""Who closes a relative clause with a tag: "Police blamed the fire, which killed 9, Lund said"."""

from bisect import bisect_left
from collections.abc import Sequence

from digests.attribution.frames import Frame
from digests.attribution.phrases.verb_like import opens_predicate
from digests.model import Sentence, SourceKind, Span
from digests.text.word_lists import words

RELATIVES = words("which who")
# A clause within ends at one of these, or another begins.
PARTING = words("and but or while as after before when")


def closing(frames: Sequence[Frame], figure: Span, sentence: Sentence) -> list[Frame]:
    """Give the tag that closes the relative clause of a figure, when it stands in another's words.

    "Neighbours said the mill shut after the flood, which ruined 90 looms, according to the guild":
    the guild has counted them. An outlet only passes on what is said.
    """
    outer = [f for f in frames if not (f.tag or f.relay) and f.cue.end <= figure.start]
    tags = [f for f in frames if f.tag and f.cue.start >= figure.end and f.sources]
    tags = [f for f in tags if all(s.kind is not SourceKind.OUTLET for s in f.sources)]
    if not outer or not tags:
        return []
    nearest = min(tags, key=lambda f: f.cue.start)
    behind = max(f.cue.end for f in outer)
    return [nearest] if _in_one_clause(sentence, behind, figure, nearest) else []


def _in_one_clause(sentence: Sentence, behind: int, figure: Span, tag: Frame) -> bool:
    """Tell whether a relative clause holds the figure and ends at the comma before the tag."""
    tokens = sentence.tokens
    first = bisect_left(tokens, behind, key=lambda token: token.start)
    at = bisect_left(tokens, figure.start, key=lambda token: token.start)
    comma = tag.subject - 1
    if not at < comma or tokens[comma].text != ",":
        return False
    opener = next((i for i in range(at - 1, first, -1) if tokens[i].lower in RELATIVES), None)
    if opener is None or tokens[opener - 1].text != ",":
        return False  # "Falk told police of a man who stole nine cows, according to records"
    inside = tokens[opener + 1 : comma]
    parted = any(t.text in {",", ";", ":"} or t.lower in PARTING for t in inside)
    return opens_predicate(tokens, opener + 1) and not parted
