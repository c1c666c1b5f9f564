"""A headline's quotation: whose name stands beside it, or who says the same words below."""

import re
from collections.abc import Iterator, Mapping

from digests.attribution.frames import View
from digests.attribution.lexicon.rules import Rule
from digests.attribution.naming.names import is_person, name_runs, person_part
from digests.attribution.quotes.speech import Account, Place, Speech
from digests.model import Quotation, Source, SourceKind

LONGEST_NAME = 5
MOST_QUOTATIONS = 12
FEWEST_WORDS = 3
NO_LETTER = re.compile(r"[^\w%$€£]+")


def find_headline_name(account: Account, place: Place, previous: Speech | None) -> Speech | None:
    """Read 'Ida Lund: "We lost 40"' and '"We lost 40": Ida Lund looks back' in a headline."""
    if account.paragraph(place.first) != 0:
        return None
    view = account.views[place.first]
    source = _name_before(view, place) or _name_behind(view, place)
    if source is None:
        return None
    return Speech(place.quotation, (source,), source.mention, Rule.HEADLINE_QUOTATION)


def _name_before(view: View, place: Place) -> Source | None:
    if not place.opening.endswith(":"):
        return None
    colon = next((i for i, t in enumerate(view.tokens) if t.text == ":"), 0)
    return _person(view, 0, colon)


def _name_behind(view: View, place: Place) -> Source | None:
    end = place.quotation.span.end
    at = next((i for i, t in enumerate(view.tokens) if t.start >= end), len(view.tokens))
    if view.lower(at) not in {":", "–", "—", "-", "--", ","}:
        return None
    return _person(view, at + 1, min(at + 1 + LONGEST_NAME, len(view.tokens)))


def _person(view: View, first: int, end: int) -> Source | None:
    """Read the name that opens there, when the article's body knows it as a person's."""
    tokens = view.tokens[first:end]
    run = next(name_runs(tokens), ())
    person = person_part(run)
    if not person or not is_person(person) or run[0].start != tokens[0].start:
        return None
    for length in range(len(person), 0, -1):
        name = view.text[person[0].start : person[length - 1].end]
        full = view.names.person(name)
        if full:
            return Source(person[0].span, full, SourceKind.PERSON)
    return None


def echoed(account: Account, speeches: Mapping[Quotation, Speech]) -> dict[Quotation, Speech]:
    """Give quotations without a speaker to those who say these very words elsewhere.

    A headline and a line set apart in large letters repeat what somebody says in the article.
    """
    told = [(_plain(q, account), speech) for q, speech in speeches.items() if speech.sources]
    found: dict[Quotation, Speech] = {}
    for quotation in [*_alone(account, speeches)][:MOST_QUOTATIONS]:
        words = _plain(quotation, account)
        by = {s.sources[0].name: s for text, s in told if words in text}
        if len(words.split()) >= FEWEST_WORDS and len(by) == 1:
            speech = next(iter(by.values()))
            found[quotation] = speech._replace(quotation=quotation, rule=Rule.QUOTATION_REPEATED)
    return found


def _alone(account: Account, speeches: Mapping[Quotation, Speech]) -> Iterator[Quotation]:
    """Give the quotations of the headline, and speeches in the text, that have no speaker yet."""
    for quotation in account.document.quotations:
        speech = speeches.get(quotation)
        headline = account.document.sentence_index(quotation.span.start) == 0
        if (speech is None and headline) or (speech is not None and not speech.sources):
            yield quotation


def _plain(quotation: Quotation, account: Account) -> str:
    """Give quoted words without marks or capitals, with a space around each."""
    words = NO_LETTER.sub(" ", quotation.content.of(account.document.text).lower())
    return f" {words.strip()} "
