"""Who speaks a quotation: one table of rules, tried in order, the surest first."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from digests.attribution.anaphora.pronouns import is_pronoun
from digests.attribution.frames import Frame, View
from digests.attribution.on_demand import OnDemand
from digests.attribution.quotes.followed import find_signed, find_speaker_behind
from digests.attribution.quotes.going_on import find_continued
from digests.attribution.quotes.headlines import echoed, find_headline_name
from digests.attribution.quotes.interviews import find_answer, find_guest
from digests.attribution.quotes.introduced import find_introduced, find_unread
from digests.attribution.quotes.judged import find_judge, find_judge_apart
from digests.attribution.quotes.preceded import find_person_before, find_speaker_before
from digests.attribution.quotes.speech import Account, Place, Speech, is_speech, place_of
from digests.attribution.quotes.tagged import find_tag
from digests.model import Document, Figure, Quotation

Rule = Callable[[Account, Place, Speech | None], Speech | None]

# Each rule sees the quotation's place and the last speech before it. The first that finds a
# speaker, or finds that several fit, decides.
RULES: tuple[Rule, ...] = (
    find_tag,
    find_headline_name,
    find_answer,
    find_signed,
    find_introduced,
    find_unread,
    find_continued,
    find_speaker_before,
    find_person_before,
    find_speaker_behind,
)
# "They called it a 'fairy tale'": a few quoted words are somebody's only by a cue.
FRAGMENT_RULES: tuple[Rule, ...] = (find_judge_apart, find_tag, find_judge, find_headline_name)


def find_speeches(
    document: Document,
    views: Sequence[View],
    frames: Sequence[tuple[Frame, ...]],
    figures: Sequence[Figure],
) -> dict[Quotation, Speech]:
    """Find who speaks the quotations that tell figures, and those that lead up to them.

    `frames` are those of each sentence, in order.
    """
    held = (document.quotation_at(figure.span.start) for figure in figures)
    wanted = {quotation for quotation in held if quotation is not None}
    if not wanted:
        return {}
    in_order = OnDemand(
        len(views), lambda at: tuple(sorted(frames[at], key=lambda frame: frame.cue.start))
    )
    account = Account(document, views, in_order, find_guest(views, frames))
    speeches: dict[Quotation, Speech] = {}
    previous: Speech | None = None
    for quotation in document.quotations:
        found = _speech(account, place_of(document, quotation), previous)
        if found is not None:
            speeches[quotation] = found
            previous = found
            wanted -= {quotation} if found.sources else set()
        if not wanted:
            return speeches
    return speeches | echoed(account, speeches)


def _speech(account: Account, place: Place, previous: Speech | None) -> Speech | None:
    """Find the speaker by the first rule that fits; None for a few words that are no speech."""
    for rule in RULES if is_speech(account.document, place) else FRAGMENT_RULES:
        found = rule(account, place, previous)
        if found is not None:
            return _by_guest(account, found)
    outside = place.first == 0 or bool(place.opening)
    if outside or not is_speech(account.document, place):
        return None
    return Speech(place.quotation, (), None, "quotation alone", 0)


def _by_guest(account: Account, speech: Speech) -> Speech:
    """Give "he says" in an interview to the one who answers."""
    if account.guest is None or not any(is_pronoun(source) for source in speech.sources):
        return speech
    mention = speech.sources[0].mention
    return speech._replace(sources=(replace(account.guest, mention=mention),))
