"""Who, by the article, did not comment, and who denies what."""

from collections.abc import Iterator

from digests.attribution.frames import Frame, View
from digests.attribution.leftward import subject_before
from digests.attribution.wordlists import words
from digests.model import Silence

# "did not immediately respond", "declined to comment", "could not be reached": the words that
# close the subject, then a word that must follow within reach.
REFUSALS = {
    "not": words(
        """
    comment commented respond responded reply replied answer reached available elaborate
    return returned
    """
    ),
    "n't": frozenset(["comment", "respond", "reply", "answer"]),
    "declined": words("comment elaborate respond answer say"),
    "refused": words("comment elaborate respond answer say"),
    "unavailable": frozenset(("comment",)),
}
AUXILIARY_NEGATIONS = words("didn't hasn't haven't wouldn't couldn't wasn't weren't")
REACH = 5
ASKED = words(
    """
    comment comments reached questions request requests respond responded reply replied
    """
)


def find_no_comment(view: View) -> Iterator[Silence]:
    """Give who is said to have declined, not answered or not commented in this sentence."""
    for at, token in enumerate(view.tokens):
        lower = "not" if token.lower in AUXILIARY_NEGATIONS else token.lower
        wanted = REFUSALS.get(lower)
        if wanted is None or view.quoted[at] or not _follows(view, at, wanted):
            continue
        phrase = subject_before(view.tokens, at)
        if phrase is not None and view.lower(phrase.first) not in {"it", "this", "that", "there"}:
            for source in view.sources(phrase):
                yield Silence(source, view.sentence.span)
            return


def _follows(view: View, at: int, wanted: frozenset[str]) -> bool:
    ahead = [view.lower(i) for i in range(at + 1, at + 1 + REACH)]
    if not wanted.intersection(ahead):
        return False
    rest = {view.lower(i) for i in range(at + 1, at + 3 * REACH)}
    return bool(ASKED & rest)


def find_denials(view: View, frames: tuple[Frame, ...]) -> Iterator[Silence]:
    """Give who denies what in this sentence: the words behind "denied"."""
    for frame in frames:
        if frame.denial:
            what = frame.contents[0].of(view.text).strip(' .”"')
            for source in frame.sources:
                yield Silence(source, view.sentence.span, what)
