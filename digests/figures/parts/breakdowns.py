"""Which figure is a part of which: "55 civilians, including 12 women and 19 children".

Each rule names the wholes that a figure may be a part of; the first rule that names one decides,
and its nearest whole that fits. A link that cannot be true (money of people, a part greater than
its whole, a circle) is never made, by whichever rule.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from digests.figures.lexicon.people import is_person
from digests.figures.parts.fitting import can_be_part
from digests.figures.referents.passages import Passage, Place
from digests.model import Figure
from digests.text.word_lists import words

_NEAREST = 12  # figures of one sentence among which parts and wholes are looked for


class _Setting(NamedTuple):
    """A figure's surroundings: its sentence, the figures so far, those of the sentence before."""

    passage: Passage
    position: int
    figures: Sequence[Figure]
    before: Sequence[int]

    @property
    def place(self) -> Place:
        return self.passage.places[self.position]

    @property
    def earlier(self) -> list[int]:
        """Give the figures before this one in the sentence, nearest first."""
        near = self.passage.places[max(0, self.position - _NEAREST) : self.position]
        return [place.figure for place in reversed(near)]

    def letters(self, first: int, stop: int) -> str:
        return self.passage.shape[max(0, first) : max(0, stop)]

    def word(self, at: int) -> str:
        return self.passage.tokens[at].lower if 0 <= at < len(self.passage.tokens) else ""


_Rule = Callable[[_Setting], Iterable[int]]


def link_parts(laid_out: Sequence[Passage], figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Fill `part_of` of each figure; `figures` are in text order and have their referents."""
    linked = list(figures)
    before: list[int] = []
    next_number = 0
    for passage in laid_out:
        if passage.number != next_number:
            before = []
        for position, place in enumerate(passage.places):
            whole = _whole(_Setting(passage, position, linked, before))
            if whole is not None:
                linked[place.figure] = replace(linked[place.figure], part_of=whole)
        before = [place.figure for place in reversed(passage.places)][:_NEAREST]
        next_number = passage.number + 1
    return tuple(linked)


def _whole(setting: _Setting) -> int | None:
    """Find the whole of a figure: the first fitting one of the first rule that names any."""
    part = setting.place.figure
    for rule in _RULES:
        for whole in rule(setting):
            if can_be_part(setting.figures, part, whole):
                return whole
    return None


# ── rules ───────────────────────────────────────────────────────────────────────────────────

_OF_NUMBER = re.compile(r"[im]?o(?:d?[ncj]{1,3}h)?")
_APPOSED_PRONOUN = re.compile(r"[ncsj]{0,2}o[uw]")
_WITHIN = re.compile(r"[^,.;qX()]{0,9}$")
_LIST = re.compile(r"[^.qbBavKIwX!()]{0,9}(?:,&|,|&)$")
_SPLIT_BY_PLACE = re.compile(r"[ncsZjpgrmdoh]{0,6}[abBrKDIp]{0,4},$")
_OPENS_ASIDE = re.compile(r"[ncsZjpgrmdoh]{0,5}[-(.]$")
_ASIDE = re.compile(r"[ncsZjpgrmdohabBKDIi]{0,10},$")
_BARE_LIST = re.compile(r"[ncsjpgrmdhKDZ]{0,5}(?:,&|,|&)$")
_INCLUDED = re.compile(
    r"(?:\+|,\+[^.qX]{1,14}[,&]{1,2})$"
)  # "including all aboard, and one worker"
_SHORT_SUBJECT = 5  # words up to the verb: "Also among the dead were"
_DEAD = words("dead injured wounded missing")
_RELATIVES = words("whom which")
_MEMBERS = words("them these those whom which")


def _of_a_number(setting: _Setting) -> Iterable[int]:
    """9 of the 12 jurors; two were among 12 people killed."""
    places, at = setting.passage.places, setting.position
    if at + 1 == len(places):
        return ()
    here, there = places[at], places[at + 1]
    between = setting.letters(here.after, there.left + 1)
    among = setting.word(there.left) == "among" and _WITHIN.fullmatch(between)
    return (there.figure,) if _OF_NUMBER.fullmatch(between) or among else ()


def _of_them(setting: _Setting) -> Iterable[int]:
    """Nine of them children; 12 of whom died; of whom three were children."""
    place = setting.place
    after = _APPOSED_PRONOUN.match(setting.passage.shape, place.after)
    before = setting.word(place.left) in _RELATIVES and setting.word(place.left - 1) == "of"
    if not before and (after is None or setting.word(after.end() - 1) not in _MEMBERS):
        return ()
    return setting.earlier or _only(setting)


def _only(setting: _Setting, event: str = "") -> Iterable[int]:
    """Give the one whole of the sentence before that fits; several leave it open.

    Earlier values ("up from 7,900") and parts are no such wholes.
    """
    wholes = [
        index
        for index in (*setting.earlier, *setting.before)
        if can_be_part(setting.figures, setting.place.figure, index)
        and setting.figures[index].part_of is None
        and event in ("", setting.figures[index].referent.event)
    ]
    return wholes[-1:] if len(wholes) == 1 or _one_thing(setting, wholes) else ()


def _one_thing(setting: _Setting, wholes: Sequence[int]) -> bool:
    """Tell whether figures state one thing at several times: the first of them is the whole."""
    return len({setting.figures[index].referent.what for index in wholes}) == 1


def _of_those(setting: _Setting) -> Iterable[int]:
    """Of those, 3,150 were in shelters; 19 of the dead were women."""
    figure = setting.figures[setting.place.figure]
    opening = setting.letters(0, setting.place.left + 1) in ("od,", "ou,", "ioud,")
    if opening and setting.word(1) in _MEMBERS:
        return _only(setting)
    of = setting.letters(setting.place.after, setting.place.after + 1) == "o"
    return _only(setting, figure.referent.event) if of and figure.referent.head in _DEAD else ()


def _of_the_opening(setting: _Setting) -> Iterable[int]:
    """Of the 52 miners, 29 were rescued and 23 are missing."""
    if setting.position == 0 or setting.letters(
        setting.place.left, setting.place.left + 1
    ) not in (
        ",",
        "&",
        "q",
    ):
        return ()
    for place in setting.passage.places[max(0, setting.position - _NEAREST) : setting.position]:
        opening = setting.word(place.left) == "of" and place.left >= 0
        if opening and (place.left == 0 or setting.word(place.left - 1) in ("out", ",", "and")):
            return (place.figure,)
    return ()


def _including(setting: _Setting) -> Iterable[int]:
    """55 civilians, including 12 women; among them five children; the dead included four."""
    left = setting.place.left
    if left < 0:
        return ()
    marked = _INCLUDED.search(setting.letters(left - 16, left + 1)) or any(
        setting.word(at) == "among" and setting.word(at + 1) in _MEMBERS
        for at in range(left - 3, left + 1)
    )
    if marked:
        return (*setting.earlier, *_of_subject(setting, left))
    if setting.passage.shape[left] not in "bB":
        return ()
    if setting.word(0) == "among" and setting.earlier:
        return setting.earlier  # "Among the 12 killed were three children"
    return _of_subject(setting, left)


def _of_subject(setting: _Setting, left: int) -> Iterable[int]:
    """They included 12 children; the dead included four; among the dead were four."""
    subject = setting.word(left - 1)
    if setting.earlier or left > _SHORT_SUBJECT:
        return ()
    if subject in ("they", "these") or (setting.word(0) == "among" and subject in _MEMBERS):
        return _only(setting)
    event = setting.figures[setting.place.figure].referent.event
    named = setting.passage.shape[left - 1 : left] in ("K", "D") and event
    return _only(setting, event) if named else ()


def _next_in_list(setting: _Setting) -> Iterable[int]:
    """12 women and 19 children: what holds for the first part holds for the next."""
    if setting.position == 0:
        return ()
    previous = setting.passage.places[setting.position - 1]
    whole = setting.figures[previous.figure].part_of
    between = setting.letters(previous.after, setting.place.left + 1)
    listed = whole is not None and whole < previous.figure and _LIST.fullmatch(between)
    return (whole,) if whole is not None and listed else ()


def _said_of_some(setting: _Setting) -> Iterable[int]:
    """48,000 people are missing, and at least 21,600 are minors."""
    figure = setting.figures[setting.place.figure]
    verb = setting.letters(setting.place.after, setting.place.after + 1)
    if verb == "b" and figure.referent.noun is not None:
        return setting.earlier
    return ()


def _split_by_place(setting: _Setting) -> Iterable[int]:
    """Ten people were killed, seven in Kabul and three in Herat."""
    place = setting.place
    if setting.position == 0 or setting.letters(place.after, place.after + 1) != "i":
        return ()
    previous = setting.passage.places[setting.position - 1]
    between = setting.letters(previous.after, place.left + 1)
    return (previous.figure,) if _SPLIT_BY_PLACE.fullmatch(between) else ()


def _aside(setting: _Setting) -> Iterable[int]:
    """20 people (12 women and eight men); 20 bodies were found, eleven women and nine men."""
    figure = setting.figures[setting.place.figure]
    if setting.position == 0 or figure.referent.noun is None:
        return ()
    previous = setting.passage.places[setting.position - 1]
    between = setting.letters(previous.after, setting.place.left + 1)
    listed = _sum_of_list(setting)
    whole = setting.figures[previous.figure].quantity.value
    if whole is None or listed is None:
        return ()
    opens = _OPENS_ASIDE.fullmatch(between)
    exact = listed == whole and (opens or _ASIDE.fullmatch(between))
    loose = listed < whole and opens and is_person(figure.referent.head)
    return (previous.figure,) if exact or loose else ()


def _sum_of_list(setting: _Setting) -> Decimal | None:
    """Add up the list that begins with this figure; None when it holds a vague number."""
    total = Decimal(0)
    places = setting.passage.places[setting.position : setting.position + _NEAREST]
    for at, place in enumerate(places):
        if at and not _BARE_LIST.fullmatch(setting.letters(places[at - 1].after, place.left + 1)):
            break
        value = setting.figures[place.figure].quantity.value
        if value is None:
            return None
        total += value
    return total


_RULES: tuple[_Rule, ...] = (
    _of_a_number,
    _of_them,
    _of_those,
    _of_the_opening,
    _including,
    _next_in_list,
    _said_of_some,
    _split_by_place,
    _aside,
)
