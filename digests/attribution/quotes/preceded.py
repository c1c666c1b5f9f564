"""A quotation whose speaker stands in the sentence before: 'Ana Lee watched. "…"'."""

from collections.abc import Sequence

from digests.attribution.anaphora.pronouns import is_pronoun
from digests.attribution.frames import Frame
from digests.attribution.lexicon.rules import Rule
from digests.attribution.quotes.acting import find_actor
from digests.attribution.quotes.actors import persons_in
from digests.attribution.quotes.interviews import SINGULAR_FIRST
from digests.attribution.quotes.speech import Account, Place, Speech, speakers_of
from digests.model import Source, SourceKind

PEOPLE = frozenset((SourceKind.PERSON, SourceKind.UNNAMED))


def find_speaker_before(account: Account, place: Place, previous: Speech | None) -> Speech | None:
    """Read 'Lund warned of floods. "…"': the one who speaks in the sentence before."""
    index = _before(account, place)
    frames = [f for f in account.frames[index] if f.sources and not f.relay] if index else []
    frames = [frame for frame in frames if not _is_told_of(frame, frames)]
    names = speakers_of(frames)
    if len(names) > 1:
        return Speech(place.quotation, (), None, Rule.QUOTATION_UNTAGGED, len(names))
    if not names:
        return None
    last = frames[-1]
    if not _may_say(account, place, index, last.sources):
        return Speech(place.quotation, (), None, Rule.QUOTATION_UNTAGGED, len(names))
    return Speech(place.quotation, last.sources, last.cue, Rule.QUOTATION_AFTER_SPEAKER)


def _is_told_of(frame: Frame, frames: Sequence[Frame]) -> bool:
    """Tell whether a speaker only tells what a body says: 'He says the firm offered 9%. "…"'.

    Of a person of whom he tells, the words may be: 'He says Otto told her so. "…"'.
    """
    told = any(other is not frame and other.covers(frame.cue) for other in frames)
    return told and not any(source.kind in PEOPLE for source in frame.sources)


def _may_say(account: Account, place: Place, index: int, sources: tuple[Source, ...]) -> bool:
    """Tell whether a quotation can be theirs: no ministry says "I", nor opens a new paragraph."""
    announced = account.views[index].tokens[-1].text == ":"  # "The Vell Times reports:"
    if announced or all(source.kind in PEOPLE for source in sources):
        return True
    spoken = place.quotation.content.of(account.document.text).lower().replace("’", "'").split()
    near = account.paragraph(index) == account.paragraph(place.first)
    return near and not any(word.strip(".,!?") in SINGULAR_FIRST for word in spoken)


def find_person_before(account: Account, place: Place, previous: Speech | None) -> Speech | None:
    """Read 'Ana Lee watched from her window. "…"': the one person of the sentence before."""
    index = _before(account, place)
    found = find_actor(account, place, index, Rule.QUOTATION_AFTER_PERSON) if index else None
    if found is None or not is_pronoun(found.sources[0]):
        return found
    return _same_person(account, place, previous)


def _before(account: Account, place: Place) -> int:
    """Give the index of the sentence before, in this paragraph or the one above; 0 for none."""
    index = place.first - 1
    if index < 1 or account.paragraph(index) == 0:
        return 0
    return index if account.paragraph(place.first) - account.paragraph(index) <= 1 else 0


def _same_person(account: Account, place: Place, previous: Speech | None) -> Speech | None:
    """Read '… said Falk. // She shook her head. // "…"': the pronoun is the last speaker."""
    if previous is None:
        return None
    ended = account.document.sentence_index(previous.quotation.span.end - 1)
    if account.paragraph(place.first) - account.paragraph(ended) > 2:
        return None
    own = {source.name for source in previous.sources}
    if any(not persons_in(account.views[at]) <= own for at in range(ended + 1, place.first)):
        return None
    return previous._replace(quotation=place.quotation, rule=Rule.QUOTATION_GOES_ON)
