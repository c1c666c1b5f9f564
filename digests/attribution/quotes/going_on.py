"""A quotation whose speaker spoke just before: '"…," said Elin Falk. "We lost two barns."'."""

from digests.attribution.anaphora.pronouns import is_pronoun
from digests.attribution.constructions.parts.clauses import opens_clause
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.rules import Rule
from digests.attribution.quotes.actors import actor_of, persons_in
from digests.attribution.quotes.speech import Account, Place, Speech, speakers_of

# So many sentences may stand between two quotations of a paragraph: "She paused."
LONGEST_PAUSE = 2


def find_continued(account: Account, place: Place, previous: Speech | None) -> Speech | None:
    """Give the speaker of the quotation before, when nobody else has spoken since."""
    if previous is None or not _follows(account, place, previous):
        return None
    if place.opening.endswith(":"):  # 'Otto fired back: "…"': whoever stands there speaks
        strangers = persons_in(account.views[place.first]) - {s.name for s in previous.sources}
        if strangers:
            return Speech(place.quotation, (), None, Rule.QUOTATION_UNTAGGED, len(strangers))
    newer = _newer(account, place, previous)
    if not newer:
        return previous._replace(quotation=place.quotation, rule=Rule.QUOTATION_GOES_ON)
    names = speakers_of(newer)
    if len(names) != 1:
        return Speech(place.quotation, (), None, Rule.QUOTATION_UNTAGGED, len(names))
    last = newer[-1]
    return Speech(place.quotation, last.sources, last.cue, Rule.QUOTATION_AFTER_SPEAKER)


def _follows(account: Account, place: Place, previous: Speech) -> bool:
    """Tell whether the quotation before ends in the sentence before, or after a short pause."""
    ended = account.document.sentence_index(previous.quotation.span.end - 1)
    between = range(ended + 1, place.first)
    apart = account.paragraph(place.first) - account.paragraph(ended)
    if apart > 1 or account.paragraph(ended) == 0 or len(between) > LONGEST_PAUSE:
        return False
    own = {source.name for source in previous.sources}
    return all(_is_pause(account.views[at], own) for at in between)


def _is_pause(view: View, own: set[str]) -> bool:
    """Tell whether nobody but the last speakers acts or is named: "She paused.", "It rained."."""
    actor = actor_of(view)
    return persons_in(view) <= own and (actor is None or is_pronoun(actor) or actor.name in own)


def _newer(account: Account, place: Place, previous: Speech) -> list[Frame]:
    """List the frames behind the quotation before that name somebody else than its speaker."""
    ended = account.document.sentence_index(previous.quotation.span.end - 1)
    own = {source.name for source in previous.sources}
    return [
        frame
        for at in range(ended, place.first)
        for frame in account.frames[at]
        if _speaks_anew(account.views[at], frame, previous)
        and frame.sources
        and not {source.name for source in frame.sources} <= own
    ]


def _speaks_anew(view: View, frame: Frame, previous: Speech) -> bool:
    """Tell whether a frame opens words of its own, and does not describe the last speaker.

    '"…," said Ivo Brandt of the Board, a group that advises farmers. "…"': Brandt goes on.
    """
    if frame.relay or frame.cue == previous.cue or frame.cue.start < previous.quotation.span.end:
        return False
    if previous.cue is None or not view.sentence.span.holds(previous.cue):
        return True
    at = next((i for i, t in enumerate(view.tokens) if t.start >= frame.cue.start), 0)
    return opens_clause(view.tokens, at)
