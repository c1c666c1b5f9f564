"""What the clause round a figure says of the counted: which of its readings decides."""

import re

from digests.figures.lexicon.singulars import singular
from digests.figures.referents.events import UNKNOWN, Happening, event_of_words, suited
from digests.figures.referents.governors import SEEN_THROUGH, told_before
from digests.figures.referents.nouns import Phrase
from digests.figures.referents.passages import Passage, Place
from digests.figures.referents.predicates import has_verb, told_after, told_beside
from digests.text.word_lists import words

# Of bodies and deaths, nothing but this is a second event: "20 bodies were recovered".
_OF_REMAINS = words("recover discover")
_OF_OWNER = re.compile(r"[iot]d?[ncj]{1,3}h$")  # "of the city's seven"
_OWNER = 6  # words of such an owner
_SAYING = words(
    """saying adding claiming reporting warning showing meaning estimating confirming announcing
    arguing noting believing stating indicating suggesting alleging revealing finding insisting"""
)


def happening_of(
    passage: Passage, place: Place, after: int, phrase: Phrase | None, *, many: bool
) -> Happening | None:
    """Read what happened to those counted at a place, whose words end before word `after`.

    None: the clause says nothing of them, so that a neighbour may. UNKNOWN: it says something
    that is no event of ours.
    """
    told = _told(passage, place, after, phrase, many=many)
    if phrase is None or phrase.is_pronoun:
        return told
    told = suited(told, singular(passage.tokens[phrase.head].text))
    named = event_of_words(passage, phrase.first, phrase.head)
    if named is None or (told is UNKNOWN and passage.shape[phrase.head] not in "ZDK"):
        return told
    if passage.shape[phrase.head] in "ZDK":
        return told if told is not None and told.event in _OF_REMAINS else named
    return told if told is not None and told.event else named


def _told(
    passage: Passage, place: Place, after: int, phrase: Phrase | None, *, many: bool
) -> Happening | None:
    """Read the clause: beside, the governing verb, the counted words' own predicate."""
    beside = told_beside(passage, after)
    if "X" in passage.shape[place.after : after]:
        return _told_of_part(passage, place, after, beside)
    before = told_before(passage, place.left)
    # "executed 12 men accused of spying": the verb decides; "received 30 wounded": the noun does.
    for told in (before, beside) if phrase is not None else (beside, before):
        if told is not None and told.event:
            return told
    if _is_governed(passage, place.left):
        return before or beside
    if before is None or has_verb(passage, after):
        return told_after(passage, after, many=many) or before
    return before


def _told_of_part(
    passage: Passage, place: Place, after: int, beside: Happening | None
) -> Happening | None:
    """Read "12 of the 40 people arrested were released": the participle is the whole's."""
    skipped = after + (beside is not None)
    if has_verb(passage, skipped):
        return told_after(passage, skipped, many=True)
    return told_before(passage, place.left)


def _is_governed(passage: Passage, left: int) -> bool:
    """Tell whether a preposition or -ing verb keeps the figure from being the subject.

    "in 12 villages", "unions representing 40,000 workers"; but "saying 12 people were killed".
    """
    if left >= 0 and passage.shape[left] == "g":
        return passage.tokens[left].lower not in _SAYING
    if left > 0 and passage.shape[left] == "h":
        return _OF_OWNER.search(passage.shape, max(0, left - _OWNER), left + 1) is not None
    if left < 1 or passage.shape[left] not in "iot":
        return left == 0 and passage.shape[0] in "iot"
    return passage.tokens[left - 1].lower not in SEEN_THROUGH
