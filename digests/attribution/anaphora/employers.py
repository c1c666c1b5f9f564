"""For whom somebody speaks or works, and whose shares move: "An Orvane spokesman declined"."""

from collections.abc import Iterator, Sequence

from digests.attribution.anaphora.traits import Mention, Place
from digests.attribution.frames import View
from digests.attribution.naming.directory import LANDS
from digests.attribution.naming.genders import Gender
from digests.attribution.naming.names import is_person, name_runs, person_part
from digests.model import Source, SourceKind, Span, Token
from digests.text.word_lists import words

# Who speaks for a firm or leads it; an analyst tells of other firms.
_OFFICERS = words(
    """
    spokesman spokeswoman spokesperson spokespeople executive executives chairman chairwoman chair
    boss ceo cfo founder co-founder director shares stock
    """
)
_BEFORE_OFFICE = words("chief managing finance financial operating founding non-executive company")
_FOR = words("of for at in with")
_HOLDING = words("shares stock")
_LONGEST_OFFICE = 3


def employers(view: View) -> Iterator[Mention]:
    """Give each body whose spokesman, chief or shares a sentence tells of, in text order."""
    if view.words.isdisjoint(_OFFICERS):
        return
    for run in name_runs(view.tokens):
        first = view.index(run[0].start)
        if view.quoted[first] or not _is_employer(view, first, run):
            continue
        name = view.text[run[0].start : run[-1].end]
        if name.lower() not in LANDS:
            source = Source(
                Span(run[0].start, run[-1].end),
                view.names.body(name) or name,
                SourceKind.ORGANISATION,
            )
            yield Mention(source, Place.EMPLOYER, Gender.UNKNOWN, plural=False, certain=True)


def _is_employer(view: View, first: int, run: Sequence[Token]) -> bool:
    if is_person(run) and len(person_part(run)) > 1:
        return False
    return _has_officer(view, first + len(run)) or _is_served(view, first)


def _has_officer(view: View, behind: int) -> bool:
    """Read "Orvane | spokesman", "Orvane | 's chief executive", "Orvane | shares"."""
    at = behind + (view.lower(behind) == "'s")
    office = [view.lower(i) for i in range(at, at + _LONGEST_OFFICE)]
    led = 0
    while led < len(office) and office[led] in _BEFORE_OFFICE:
        led += 1
    return led < len(office) and office[led] in _OFFICERS


def _is_served(view: View, first: int) -> bool:
    """Read "spokesman for | Orvane", "chief executive of the | Orvane Group"."""
    link = first - 1 - (view.lower(first - 1) == "the")
    if view.lower(link) not in _FOR:
        return False
    return view.lower(link - 1) in (_HOLDING if view.lower(link) == "in" else _OFFICERS)
