"""What a figure's own words tell: the counted noun, what happened, or the thing measured."""

import re
from typing import NamedTuple

from digests.figures.lexicon.singulars import singular
from digests.figures.numerals.magnitudes import ONE
from digests.figures.quantities.candidate import COUNTED
from digests.figures.referents.clauses import happening_of
from digests.figures.referents.counted_phrases import read_counted
from digests.figures.referents.events import Happening, Role, event_of_words
from digests.figures.referents.governors import penalty_before, told_before
from digests.figures.referents.measured import change_after, measured_before, subject_before
from digests.figures.referents.nouns import Phrase
from digests.figures.referents.passages import Passage, Place
from digests.figures.referents.predicates import told_after
from digests.figures.referents.tolls import toll_before
from digests.model import Figure, Kind, Span
from digests.text.word_lists import words


class Draft(NamedTuple):
    """What is known of one figure so far.

    `noun` are its own counted words, `wording` those that a reader is told (its own, a
    neighbour's, or the thing measured), `head` their noun in the singular. `after` is the word at
    which its phrase ends. `back` tells that it points back: "put the figure at 41", "12 of them".
    """

    figure: Figure
    place: Place
    after: int
    noun: Span | None = None
    wording: str = ""
    head: str = ""
    happening: Happening | None = None
    back: bool = False

    @property
    def is_counted(self) -> bool:
        """Tell that people or things are counted, not an amount measured."""
        return self.figure.quantity.kind in COUNTED

    @property
    def is_elliptic(self) -> bool:
        """Tell that its own words name nothing: "31 were rescued", "25 others"."""
        return self.noun is None or self.wording == _OTHERS

    @property
    def event(self) -> str:
        """Give the event found so far."""
        return self.happening.event if self.happening else ""


_SHARED = (Kind.PERCENT, Kind.FRACTION)
_OTHERS = "others"
_MORE = re.compile(r"(?:&[mq])?[mr]{0,2}")  # "or more", "others", "reportedly"
_OTHERWISE = re.compile(r"[X0u()]")  # "12 of the 40 jurors", "nine of them children"
_GOES_ON = re.compile(r"&[dmri]{0,3}[Xx]|[rm]{0,3}[abBM!Iv]")  # "two and three packs", "12 fled"
_BASES = words("output gdp product economy total")


def draft(passage: Passage, place: Place, figure: Figure, text: str) -> Draft:
    """Read one figure by itself."""
    more = _MORE.match(passage.shape, place.after)
    blank = Draft(figure, place, more.end() if more else place.after)
    if place.rest is not None:
        tied = place.rest.of(text)
        return blank._replace(noun=place.rest, wording=tied, head=singular(tied))
    phrase = read_counted(passage, place, figure)
    if phrase is not None and _is_base(passage, place, figure, phrase):
        phrase = None
    own = _with_phrase(passage, blank, phrase, text)
    if own.is_counted:
        return _counted(passage, own, phrase, text)
    if own.noun is None:
        return _measured(passage, own, text)
    if figure.quantity.kind in _SHARED:
        many = figure.quantity.value != ONE
        told = happening_of(passage, place, own.after, phrase, many=many)
        return own._replace(happening=told)
    return own


def _is_base(passage: Passage, place: Place, figure: Figure, phrase: Phrase) -> bool:
    """Tell whether a percentage only says of what: "the deficit fell to 3 percent of output"."""
    if figure.quantity.kind is not Kind.PERCENT or phrase.is_pronoun:
        return False  # of "3.5 percent of them" no head noun stands there
    base = passage.tokens[phrase.head].lower in _BASES
    return base and measured_before(passage, place) is not None


def _with_phrase(passage: Passage, blank: Draft, phrase: Phrase | None, text: str) -> Draft:
    """Take over the counted words, from "of" or the noun to the noun's end."""
    if phrase is None:
        last = passage.tokens[blank.after - 1]
        return blank._replace(noun=last.span, wording=_OTHERS) if last.lower == _OTHERS else blank
    if phrase.is_pronoun:
        return blank._replace(after=phrase.after, back=True)
    between = passage.shape[blank.place.after : phrase.first]
    with_of = "o" in between and not _OTHERWISE.search(between)
    named = _named(passage, blank, phrase, text)
    first = blank.place.after if with_of else phrase.first
    wording = passage.words(first, phrase.last, text)
    return named._replace(after=phrase.after, wording=wording)


def _named(passage: Passage, own: Draft, phrase: Phrase, text: str) -> Draft:
    """Take a noun phrase as what is counted."""
    tokens = passage.tokens
    return own._replace(
        noun=Span(tokens[phrase.first].start, tokens[phrase.last].end),
        wording=passage.words(phrase.first, phrase.last, text),
        head=singular(tokens[phrase.head].text),
    )


def _counted(passage: Passage, own: Draft, phrase: Phrase | None, text: str) -> Draft:
    """Read what happened to the counted, or the toll that the figure states."""
    many = own.figure.quantity.value != ONE
    told = happening_of(passage, own.place, own.after, phrase, many=many)
    toll = None if told is not None and told.event else toll_before(passage, own.place)
    if toll is None:
        return _with_subject(passage, own._replace(happening=told), text)
    if own.noun is None and toll.phrase is not None:
        own = _named(passage, own, toll.phrase, text)
    return own._replace(happening=toll.happening or told, back=toll.same_as_before)


def _with_subject(passage: Passage, own: Draft, text: str) -> Draft:
    """Take the clause's subject as what is counted: "confirmed cases have passed 2,000"."""
    if own.noun is not None or own.event or own.back or _GOES_ON.match(passage.shape, own.after):
        return own
    found = measured_before(passage, own.place)
    if found is None or found.is_noun:
        return own
    phrase = Phrase(found.first, found.head, found.last, own.after)
    named = event_of_words(passage, found.first, found.head)
    return _named(passage, own, phrase, text)._replace(happening=named)


def _measured(passage: Passage, own: Draft, text: str) -> Draft:
    """Find what an amount measures: a change named after it, "a fine of", the clause's subject."""
    found = measured_before(passage, own.place)
    verb = passage.tokens[own.place.first].lower
    if found is None and own.figure.quantity.kind is Kind.MULTIPLE and verb.endswith("ed"):
        found = subject_before(passage, own.place.first)  # "That lead has doubled"
    change = change_after(passage, own.place) if own.figure.quantity.kind in _SHARED else None
    if change is not None:
        head = found.head if found and change.head == change.first else change.head
        return own._replace(
            wording=passage.words(change.first, change.last, text),
            head=singular(passage.tokens[head].text),
            happening=Happening(change.event, "", Role.NOUN),
        )
    if found is None:
        left = own.place.left
        told = penalty_before(passage, left) or told_before(passage, left)
        said = None if told and told.event else _said_of_share(passage, own)
        return own._replace(happening=said or told)
    tokens = passage.tokens
    return own._replace(
        noun=Span(tokens[found.first].start, tokens[found.last].end) if found.is_noun else None,
        wording=passage.words(found.first, found.last, text),
        head=singular(tokens[found.head].text),
        happening=Happening(found.event, "", Role.SUBJECT) if found.event else None,
    )


def _said_of_share(passage: Passage, own: Draft) -> Happening | None:
    """Read what a share of people do whom the text leaves out: "while 35% opposed it"."""
    if own.figure.quantity.kind not in _SHARED:
        return None
    return told_after(passage, own.after, many=True)
