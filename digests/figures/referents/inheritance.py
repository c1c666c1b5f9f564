"""What a figure takes from its neighbours when its own words leave it out."""

import re
from collections.abc import Sequence

from digests.figures.lexicon.event_words import OF_PEOPLE
from digests.figures.lexicon.people import STAND_FOR_PEOPLE, is_person
from digests.figures.referents.drafts import Draft
from digests.figures.referents.events import UNKNOWN, Happening, Role, suited
from digests.figures.referents.passages import Passage
from digests.figures.referents.predicates import has_verb
from digests.model import Span
from digests.text.word_lists import words

# What may stand between two figures of one list: "killed 12 people in Kabul, 3 soldiers and 40".
_LIST = re.compile(r"(?:[iot][^,.&bBaMvKIwXq!()]{0,12})?(?:,&|,|&)$")
_BARE_LIST = re.compile(r"(?:,&|,|&)$")
# "Six rowers were killed in the storm and dozens wounded": no new noun stands between.
_SAME_CLAUSE = re.compile(
    r"""
    [rmk]{0,3}(?:[abBM][rmabM]{0,4})?[KDIpvA]?[rk]{0,2}  # were killed
    (?:[iot][dncsjgrmhoitk0]{1,10})?                     # in the raid
    (?:[,&q.]{0,3}[aKAgp]?[rm]{0,2})?(?<![iot])$         # and injured
    """,
    re.VERBOSE,
)
# "$1.41 to $1.69", "280 km (175 miles)", "15.7% in February compared with 13.9%".
_BESIDE_AMOUNT = re.compile(r"[nsrjkicdot0,]{0,10}p?[it&(]\.?$")
_PAIR = re.compile(r",?[rip]?[it]$")  # "won 412 seats, up from 202"
_EARLIER_VALUE = re.compile(r",[rip]{1,2}[it]$")  # "8,300 in six towns, up from 7,900"
_ENDS_OF_PAIR = words("to from with against")
_NEIGHBOURS = 12  # figures of the sentence before one from which it may take something
_LIST_OPENERS = words("with after before since until till")
# "The raid hurt 12, including all aboard, and 3 workers".
_INCLUDING_LIST = re.compile(r",\+[^.qX]{0,14}[,&]{1,2}$")
_OF_THOSE = ("od,", "ou,")  # "Of those, 3,150 were in tents"
_THE = words("the those these")
_ELLIPSIS = re.compile(r"c?(?:&|,?!)$")


def inherit(passage: Passage, drafts: Sequence[Draft], seen: Sequence[Draft]) -> list[Draft]:
    """Fill in what neighbours tell; `seen` are the last counts of earlier sentences."""
    found = _lists_of_subjects(passage, _without_distribution(passage, drafts))
    for at, draft in enumerate(found):
        earlier = found[max(0, at - _NEIGHBOURS) : at]
        if earlier:
            draft = _repeated(passage, draft, _other_end(passage, draft, earlier))
            draft = _event_from_list(passage, draft, earlier)
        if at + 1 < len(found):
            draft = _noun_from_next(passage, draft, found[at + 1])
        found[at] = _noun_from_before(passage, draft, earlier, seen)
    return found


def _without_distribution(passage: Passage, drafts: Sequence[Draft]) -> list[Draft]:
    """Drop events that "respectively" deals out: "left 3 and 5 dead and wounded respectively"."""
    if "respectively" in [token.lower for token in passage.tokens]:
        return [draft._replace(happening=UNKNOWN) for draft in drafts]
    return list(drafts)


def _between(passage: Passage, first: Draft, second: Draft) -> str:
    """Give the letters between two figures' phrases, modifiers of the second left out."""
    return passage.shape[first.after : second.place.left + 1]


def _lists_of_subjects(passage: Passage, drafts: Sequence[Draft]) -> list[Draft]:
    """Carry a predicate back over a list: "12 women and 19 children were killed"."""
    found = list(drafts)
    for at in range(len(found) - 2, -1, -1):
        first, second = found[at], found[at + 1]
        told = second.happening
        if first.happening is not None or told is None or told.role is not Role.SUBJECT:
            continue
        listed = _BARE_LIST.fullmatch(_between(passage, first, second)) and not second.is_elliptic
        if listed and first.is_counted and second.is_counted and _may_share(passage, first, told):
            found[at] = first._replace(happening=told)
    return found


def _may_share(passage: Passage, first: Draft, told: Happening) -> bool:
    """Tell whether the first of a list may have the last one's predicate; not "of the 48, 31"."""
    left = first.place.left
    governed = left >= 0 and passage.shape[left] in "iot"
    return _suits(first, told) and (not governed or passage.tokens[left].lower in _LIST_OPENERS)


def _suits(draft: Draft, told: Happening) -> bool:
    """Tell whether the event can happen to what is counted."""
    of_people = not draft.head or is_person(draft.head) or draft.head in STAND_FOR_PEOPLE
    if told.event in OF_PEOPLE and not of_people:
        return False
    return told is UNKNOWN or suited(told, draft.head) is not UNKNOWN


def _other_end(passage: Passage, draft: Draft, earlier: Sequence[Draft]) -> Draft:
    """Find the figure whose earlier value this is: of "8 in six towns, up from 7" not the six."""
    if draft.place.left < 0 or passage.tokens[draft.place.left].lower not in _ENDS_OF_PAIR:
        return earlier[-1]
    free = [
        each for each in earlier if passage.shape[each.place.left : each.place.left + 1] != "i"
    ]
    return free[-1] if free else earlier[-1]


def _repeated(passage: Passage, draft: Draft, before: Draft) -> Draft:
    """Take over everything from the other end of a pair: "from 8,400 to 6,100", "(175 miles)"."""
    if draft.noun is not None or draft.wording or draft.event:
        return draft
    if draft.is_counted != before.is_counted:
        return draft
    between = _between(passage, before, draft)
    if not _is_pair(passage, draft, between):
        return draft
    told = before.happening
    joint = passage.tokens[draft.place.left].lower
    if before.event in ("rise", "fall") and joint in ("to", "from"):
        told = draft.happening  # "rose 3% to $5 billion": the rise is the percentage's
    return draft._replace(
        noun=before.noun, wording=before.wording, head=before.head, happening=told
    )


def _is_pair(passage: Passage, draft: Draft, between: str) -> bool:
    """Tell whether the words between two figures make the second another value of the first."""
    if not draft.is_counted:
        return _BESIDE_AMOUNT.fullmatch(between) is not None
    if between == ",":  # "at least 14 hikers, possibly as many as 30, died"
        return passage.shape[draft.after : draft.after + 1] == ","
    joint = passage.tokens[draft.place.left].lower
    pair = _PAIR.fullmatch(between) or _EARLIER_VALUE.search(between)
    return joint in _ENDS_OF_PAIR and pair is not None


def _event_from_list(passage: Passage, draft: Draft, earlier: Sequence[Draft]) -> Draft:
    """Carry an event on: "killed 12 soldiers and 5 guards", "died, including 12 women"."""
    if draft.happening is not None or not draft.is_counted or has_verb(passage, draft.after):
        return draft
    told = _of_whole(draft, earlier) if _is_part(passage, draft, earlier[-1]) else None
    told = told or _of_list(passage, draft, earlier[-1]) or _by_place(passage, draft, earlier[-1])
    return draft._replace(happening=told._replace(role=Role.OBJECT)) if told else draft


def _is_part(passage: Passage, draft: Draft, before: Draft) -> bool:
    """Tell whether words say that this figure is part of one before it."""
    left, words = draft.place.left, passage.tokens
    following = passage.shape[draft.place.after : draft.place.after + 2]
    if following[:1] == "b":
        return draft.noun is not None  # "and at least 21,600 are minors"
    if following in ("ou", "ow"):
        return True  # "nine of them children"
    if left < 1 or draft.back:
        return draft.back
    if passage.shape[left] == "+" or _INCLUDING_LIST.search(_between(passage, before, draft)):
        return True
    return any(token.lower in ("among", "whom") for token in words[max(0, left - 3) : left + 1])


def _of_whole(draft: Draft, earlier: Sequence[Draft]) -> Happening | None:
    """Read what happened to the nearest whole that the part can belong to."""
    for whole in reversed(earlier):
        unknown = not whole.head or not draft.head
        if whole.is_counted and (unknown or is_person(whole.head) == is_person(draft.head)):
            return whole.happening if whole.event else None
    return None


def _of_list(passage: Passage, draft: Draft, before: Draft) -> Happening | None:
    """Read what happened to the figure before in the same list of objects."""
    told = before.happening
    carried = (Role.OBJECT, Role.NOUN) if draft.is_elliptic else (Role.OBJECT,)
    if told is None or told.role not in carried or not _suits(draft, told):
        return None
    return told if _LIST.fullmatch(_between(passage, before, draft)) else None


def _by_place(passage: Passage, draft: Draft, before: Draft) -> Happening | None:
    """Read "Ten people were killed, seven in Kabul": the same event, told by place."""
    if not draft.is_elliptic or passage.shape[draft.after : draft.after + 2] != "ic":
        return None
    return before.happening if _SAME_CLAUSE.fullmatch(_between(passage, before, draft)) else None


def _noun_from_next(passage: Passage, draft: Draft, following: Draft) -> Draft:
    """Take the counted words that a list gives once, at its end: "two and one package"."""
    if following.noun is None or following.is_counted != draft.is_counted:
        return draft
    if not _ELLIPSIS.fullmatch(_between(passage, draft, following)):
        return draft
    if draft.noun is not None:
        return _with_last_noun(draft, following, following.noun)
    if draft.happening is not None and not _suits(following, draft.happening):
        return draft
    return draft._replace(noun=following.noun, wording=following.wording, head=following.head)


def _with_last_noun(draft: Draft, following: Draft, noun: Span) -> Draft:
    """Complete an adjective: "2,000 Thai and 74 Malaysian stores"."""
    adjectives = draft.wording[0].isupper() and following.wording[0].isupper()
    if not adjectives or " " not in following.wording:
        return draft
    last = following.wording.split()[-1]
    return draft._replace(
        noun=Span(noun.end - len(last), noun.end),
        wording=f"{draft.wording} {last}",
        head=following.head,
    )


def _noun_from_before(
    passage: Passage, draft: Draft, earlier: Sequence[Draft], seen: Sequence[Draft]
) -> Draft:
    """Take the counted words from before: "and dozens more wounded", "put the figure at 41"."""
    if draft.head or not draft.is_counted:
        return draft
    named = _antecedent(passage, draft, earlier, seen)
    if named is None:
        return draft
    wording = draft.wording or named.wording.removeprefix("of ")
    told = draft.happening
    if draft.back and told is None:
        told = named.happening
    return draft._replace(wording=wording, head=named.head, happening=told)


def _antecedent(
    passage: Passage, draft: Draft, earlier: Sequence[Draft], seen: Sequence[Draft]
) -> Draft | None:
    """Find the figure whose counted words are meant."""
    modifiers = range(draft.place.left + 1, draft.place.first)
    if any(passage.tokens[at].lower in _THE for at in modifiers):
        candidates = [d for d in (*seen, *earlier) if _same_number(d, draft)]
    elif draft.back or passage.shape[: draft.place.left + 1] in _OF_THOSE:
        candidates = [*seen[-1:], *earlier]
    elif "m" in passage.shape[draft.place.left + 1 : draft.after] or _points_back(passage, draft):
        candidates = list(earlier)
    else:
        candidates = [
            d for d in earlier[-1:] if _SAME_CLAUSE.fullmatch(_between(passage, d, draft))
        ]
    return next((each for each in reversed(candidates) if _may_be_meant(each, draft)), None)


def _points_back(passage: Passage, draft: Draft) -> bool:
    """Tell whether a relative stands before the figure: "of which 28", "of whom 12"."""
    left = draft.place.left
    return left >= 0 and passage.tokens[left].lower in ("which", "whom")


def _may_be_meant(candidate: Draft, draft: Draft) -> bool:
    """Tell whether a figure's counted words can be those that another leaves out."""
    if not candidate.is_counted or not (candidate.head or candidate.event):
        return False
    return draft.happening is None or _suits(candidate, draft.happening)


def _same_number(first: Draft, second: Draft) -> bool:
    """Tell whether two figures state the same number: "the 20" are those 20."""
    one, other = first.figure.quantity, second.figure.quantity
    return one.value is not None and one.value == other.value
