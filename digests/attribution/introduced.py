"""A quotation whose speaker is named beside it without a cue: before it, or right behind it."""

from digests.attribution.actors import actor_of, persons_in
from digests.attribution.frames import View
from digests.attribution.grammar import DASHES, is_name_word
from digests.attribution.interviews import SINGULAR_FIRST
from digests.attribution.names import is_person, name_runs, person_part
from digests.attribution.phrases import Phrase
from digests.attribution.pronouns import is_pronoun
from digests.attribution.speech import Account, Place, Speech, speakers_of
from digests.attribution.wordlists import words
from digests.model import Source, SourceKind

# "Lund on Twitter:", "Lund to reporters:": how somebody speaks.
WAYS = words("on in to via at")
PEOPLE = frozenset((SourceKind.PERSON, SourceKind.UNNAMED))
# "Ana Lee was killed. "She had two children."": others speak of such people.
FATES = words(
    "killed died dead murdered drowned shot dies missing arrested jailed sentenced buried funeral"
)


def find_introduced(account: Account, place: Place, previous: Speech | None) -> Speech | None:
    """Read 'Ana Lee addressed the crowd: "…"': the one speaker before the mark."""
    if not place.opening:
        return None
    frames = [f for f in account.frames[place.first] if f.sources and not f.relay]
    if len(speakers_of(frames)) == 1:
        return Speech(place.quotation, frames[-1].sources, frames[-1].cue, "introduced quotation")
    if frames or not _capital(account, place):
        return None
    named = _by_name(account, place)
    return named or _by_actor(account, place, place.first, "introduced quotation")


def _by_name(account: Account, place: Place) -> Speech | None:
    """Read 'Lund on Twitter: "…"': a name and a way of speaking, without a verb."""
    view = account.views[place.first]
    end = 0
    while end < len(view.tokens) and is_name_word(view.tokens[end]):
        end += 1
    if not end or not place.opening.endswith(":") or view.lower(end) not in WAYS | {":"}:
        return None
    sources = view.sources(Phrase(0, end))
    return Speech(place.quotation, sources, sources[0].mention, "introduced quotation")


def find_signed(account: Account, place: Place, previous: Speech | None) -> Speech | None:
    """Read '"We lost 40 homes." – Ida Lund, mayor of Dorra'."""
    behind = place.quotation.span.end
    for index in range(place.last, min(place.last + 2, len(account.views))):
        view = account.views[index]
        if account.paragraph(index) != account.paragraph(place.last):
            return None
        at = next((i for i, t in enumerate(view.tokens) if t.start >= behind), None)
        if at is not None:
            return _signature(view, place, at)
    return None


def _signature(view: View, place: Place, dash: int) -> Speech | None:
    if view.lower(dash) not in DASHES:
        return None
    run = next(name_runs(view.tokens[dash + 1 :]), ())
    if not run or run[0].start != view.start(dash + 1) or not is_person(person_part(run)):
        return None
    sources = view.sources(Phrase(dash + 1, dash + 1 + len(run)))
    return Speech(place.quotation, sources, sources[0].mention, "signed quotation")


def find_speaker_before(account: Account, place: Place, previous: Speech | None) -> Speech | None:
    """Read 'Lund warned of floods. "…"': the one who speaks in the sentence before."""
    index = _before(account, place)
    frames = [f for f in account.frames[index] if f.sources and not f.relay] if index else []
    names = speakers_of(frames)
    if len(names) > 1:
        return Speech(place.quotation, (), None, "quotation without a tag", len(names))
    if not names:
        return None
    last = frames[-1]
    if not _may_say(account, place, index, last.sources):
        return Speech(place.quotation, (), None, "quotation without a tag", len(names))
    return Speech(place.quotation, last.sources, last.cue, "quotation after its speaker")


def _may_say(account: Account, place: Place, index: int, sources: tuple[Source, ...]) -> bool:
    """Tell whether a quotation can be theirs: no ministry says "I", nor opens a new paragraph."""
    if all(source.kind in PEOPLE for source in sources):
        return True
    spoken = place.quotation.content.of(account.document.text).lower().replace("’", "'").split()
    near = account.paragraph(index) == account.paragraph(place.first)
    return near and not any(word.strip(".,!?") in SINGULAR_FIRST for word in spoken)


def find_person_before(account: Account, place: Place, previous: Speech | None) -> Speech | None:
    """Read 'Ana Lee watched from her window. "…"': the one person of the sentence before."""
    index = _before(account, place)
    found = _by_actor(account, place, index, "quotation after a person") if index else None
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
    return previous._replace(quotation=place.quotation, rule="quotation goes on")


def find_speaker_behind(account: Account, place: Place, previous: Speech | None) -> Speech | None:
    """Read '"There were five trucks." Ana Lee, 30, was at her window.'."""
    index = place.last + 1
    if place.opening or index >= len(account.views):
        return None
    if account.paragraph(place.first - 1) == account.paragraph(place.first):
        return None
    if account.paragraph(index) != account.paragraph(place.last):
        return None
    found = _by_actor(account, place, index, "quotation before a person")
    return None if found is None or is_pronoun(found.sources[0]) else found


def _by_actor(account: Account, place: Place, index: int, rule: str) -> Speech | None:
    view = account.views[index]
    source = None if {t.lower for t in view.tokens} & FATES else actor_of(view)
    if source is None or _others(source, persons_in(view)):
        return None
    return Speech(place.quotation, (source,), source.mention, rule)


def _others(source: Source, persons: set[str]) -> bool:
    """Tell whether the sentence names somebody besides its subject."""
    return bool(persons - {source.name})


def _capital(account: Account, place: Place) -> bool:
    """Tell whether the quoted words begin like a sentence: "As I have said"."""
    first = place.quotation.content.of(account.document.text)[:2].strip("‘'“[")
    return first[:1].isupper() or first[:1].isdigit()
