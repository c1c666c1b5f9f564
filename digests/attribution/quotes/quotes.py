"""Who speaks a quotation: one table of rules, tried in order, the surest first."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from digests.attribution.anaphora.pronouns import is_pronoun
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.rules import Rule
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

Find = Callable[[Account, Place, Speech | None], Speech | None]

# Each rule sees the quotation's place and the last speech before it. The first that finds a
# speaker, or finds that several fit, decides.
RULES: tuple[Find, ...] = (
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
FRAGMENT_RULES: tuple[Find, ...] = (find_judge_apart, find_tag, find_judge, find_headline_name)


# These ask who spoke last; before the others that is not even found out.
LOOKING_BACK: frozenset[Find] = frozenset((find_continued, find_person_before))


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
    spoken = Spoken(Account(document, views, in_order, find_guest(views, frames)))
    speeches = spoken.by_quotation(wanted)
    if all(quotation in speeches and speeches[quotation].sources for quotation in wanted):
        return speeches
    told = spoken.by_quotation(frozenset(document.quotations))
    return told | echoed(spoken.account, told)


class Spoken:
    """Who speaks the quotations of an article, each found when it is first asked for."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self._quotations = account.document.quotations
        self._speeches = OnDemand(len(self._quotations), self._find)
        self._last = OnDemand(len(self._quotations), self._last_up_to)

    def by_quotation(self, wanted: Collection[Quotation]) -> dict[Quotation, Speech]:
        """Give the speeches of some quotations that have a speaker or are speech."""
        return {
            quotation: speech
            for at, quotation in enumerate(self._quotations)
            if quotation in wanted and (speech := self._speeches[at]) is not None
        }

    def _last_up_to(self, at: int) -> Speech | None:
        found = self._speeches[at]
        return self._last[at - 1] if found is None and at else found

    def _find(self, at: int) -> Speech | None:
        """Find the speaker by the first rule that fits; None for words that are no speech."""
        document = self.account.document
        place = place_of(document, self._quotations[at])
        is_told = is_speech(document, place)
        for rule in RULES if is_told else FRAGMENT_RULES:
            previous = self._last[at - 1] if at and rule in LOOKING_BACK else None
            found = rule(self.account, place, previous)
            if found is not None:
                return _by_guest(self.account, found)
        outside = place.first == 0 or bool(place.opening)
        if outside or not is_told:
            return None
        return Speech(place.quotation, (), None, Rule.QUOTATION_ALONE, 0)


def _by_guest(account: Account, speech: Speech) -> Speech:
    """Give "he says" in an interview to the one who answers."""
    if account.guest is None or not any(is_pronoun(source) for source in speech.sources):
        return speech
    mention = speech.sources[0].mention
    return speech._replace(sources=(replace(account.guest, mention=mention),))
