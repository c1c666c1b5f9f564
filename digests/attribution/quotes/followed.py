"""A quotation whose speaker stands right behind it: '"…" – Ida Lund', '"…" Ana Lee, 30, wept.'."""

from digests.attribution.anaphora.pronouns import is_pronoun
from digests.attribution.frames import View
from digests.attribution.lexicon.grammar import BE, DASHES
from digests.attribution.lexicon.rules import Rule
from digests.attribution.naming.names import is_person, name_runs, person_part
from digests.attribution.phrases.phrases import Phrase
from digests.attribution.quotes.acting import find_actor
from digests.attribution.quotes.actors import people_in
from digests.attribution.quotes.speech import Account, Place, Speech
from digests.text.word_lists import words

# "That is how Ana Lee remembers it", "The speaker was Ana Lee".
POINTERS = words("that those this these such so")
UTTERERS = words("speaker words message verdict voice author writer view comment comments")


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
    return Speech(place.quotation, sources, sources[0].mention, Rule.QUOTATION_SIGNED)


def find_speaker_behind(account: Account, place: Place, previous: Speech | None) -> Speech | None:
    """Read '"There were five trucks." Ana Lee, 30, was at her window.'."""
    index = place.last + 1
    opens = account.paragraph(place.first - 1) != account.paragraph(place.first)
    if place.opening or not opens or index >= len(account.views):
        return None
    view = account.views[index]
    if account.paragraph(index) - account.paragraph(place.last) <= 1 and _points_back(view):
        people = people_in(view)
        if len(people) != 1:
            return None
        return Speech(place.quotation, people, people[0].mention, Rule.QUOTATION_BEFORE_PERSON)
    if account.paragraph(index) != account.paragraph(place.last):
        return None
    found = find_actor(account, place, index, Rule.QUOTATION_BEFORE_PERSON)
    return None if found is None or is_pronoun(found.sources[0]) else found


def _points_back(view: View) -> bool:
    """Read "That is how …", "Those were the words of …" and "The speaker was …"."""
    if view.lower(0) in POINTERS:
        return view.lower(1) in BE
    return view.lower(0) == "the" and view.lower(1) in UTTERERS and view.lower(2) in BE
