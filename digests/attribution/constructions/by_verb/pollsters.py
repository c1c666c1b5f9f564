"""Those whom a known pollster asked: "31 percent told YouGov they would stay at home"."""

from collections.abc import Iterator

from digests.attribution.constructions.parts.extents import behind_cue
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.amounts import PERCENT_OPENS
from digests.attribution.lexicon.grammar import is_word
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.phrases import Phrase
from digests.attribution.phrases.verb_like import is_finite_like
from digests.text.word_lists import words

# Whoever tells them something has been asked with many others, whom they count.
POLLSTERS = words(
    """
    yougov ipsos gallup kantar opinium savanta survation deltapoll comres focaldata newspoll ifop
    elabe forsa infratest datafolha quinnipiac surveyusa surveymonkey techne
    """
)
TOLD = words("told tell")
KINDS = words("pollster pollsters")
PARTS = words("half third quarter fifth two-thirds one-third three-quarters one-quarter")
LONGEST_SUBJECT = 8


def find_pollster_frames(view: View) -> Iterator[Frame]:
    """Give the frames of pollsters who count those that told them something."""
    if view.words.isdisjoint(POLLSTERS):
        return
    for at in view.places(TOLD):
        name = at + 1 + (view.lower(at + 1) in KINDS)
        share = _share(view, at) if view.lower(name) in POLLSTERS else None
        if share is not None and not view.quoted[at] and view.lower(name + 1) not in KINDS:
            sources = view.sources(Phrase(name, name + 1))
            content = behind_cue(view, share, share)
            cue = view.tokens[at].span
            yield Frame(Rule.POLLSTER, cue, share, sources, (content,))


def _share(view: View, verb: int) -> int | None:
    """Find the share that is the subject of the verb: "| 31 percent of voters | told"."""
    for at in range(verb - 1, max(-1, verb - 1 - LONGEST_SUBJECT), -1):
        if view.start(at) in view.figures:
            return at if _is_share(view, at) else None
        mark = not is_word(view.tokens[at]) and view.lower(at) != "%"
        if mark or is_finite_like(view.tokens, at):
            return None
    return None


def _is_share(view: View, at: int) -> bool:
    part = view.lower(at) in PARTS or view.lower(at + 1) in PARTS
    return part or view.tokens[at].text.endswith("%") or view.lower(at + 1) in PERCENT_OPENS
