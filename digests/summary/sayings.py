"""Hold the words between a line's numbers against the article's words around the same figures."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from digests.figures.event_words import EVENT_WORDS
from digests.summary.backing import Backing
from digests.summary.folding import folds
from digests.summary.mentions import Mention
from digests.summary.tellings import Telling
from digests.summary.word_lists import words

# What may be left out or put in without telling something else.
GLUE = words("a an the that was were is are be been being had has have also")
JOINTS = frozenset({"and"})
# Behind these stands a part of what stands before them.
PARTING = (
    ("including",),
    ("incl",),
    ("among", "them"),
    ("of", "whom"),
    ("of", "which"),
    ("of", "them"),
    ("of", "those"),
)


def is_backed(telling: Telling, mentions: Sequence[Mention]) -> bool:
    """Tell whether one choice of claims backs every word between the numbers."""
    folded = folds(telling.words)
    first, last = mentions[0], mentions[-1]
    words = frozenset(folded)
    able = [b for b in first.backings if b.guards <= words and opens(folded, first, b)]
    for earlier, later in pairwise(mentions):
        between, whole = folded[earlier.stop : later.begin], folded[earlier.stop : later.first]
        able = [
            b
            for b in later.backings
            if b.guards <= words
            and any(is_next(whole, a, b) or joins(between, a, b) for a in able)
        ]
    return any(closes(folded[last.stop :], backing) for backing in able)


def opens(words: Sequence[str], mention: Mention, backing: Backing) -> bool:
    """Tell whether the words before the first number stand before the figure in the article."""
    if backing.leans:
        return False
    hedged = (*backing.before, *backing.hedge)
    return _ends_with(words[: mention.begin], backing.before, backing) or _ends_with(
        words[: mention.first], hedged, backing
    )


def _ends_with(words: Sequence[str], before: Sequence[str], backing: Backing) -> bool:
    said = _telling_words(words, {backing.event})
    return said == _last(_telling_words(before, {backing.event}), len(said))


def closes(words: Sequence[str], backing: Backing) -> bool:
    """Tell whether these words stand behind the figure in the article."""
    events = {backing.event}
    said = _telling_words(_uncounted(words, backing), events)
    return said == _telling_words(_uncounted(backing.behind, backing), events)[: len(said)]


def joins(words: Sequence[str], earlier: Backing, later: Backing) -> bool:
    """Tell whether these words stand behind the one figure or before the other."""
    if later.leans:
        return False
    cut, is_parting = _without_parting(_uncounted(words, earlier))
    is_part = later.whole is not None and later.whole in (earlier.index, earlier.whole)
    if is_parting != (later.whole == earlier.index) and not (is_parting and is_part):
        return False
    if earlier.whole is not None and not is_part:
        return False
    events = {earlier.event, later.event}
    said = [word for word in _telling_words(cut, events) if word not in JOINTS]
    behind = _telling_words(_uncounted(earlier.behind, earlier), events)
    before = _telling_words(later.before, events)
    return _common(said, behind) + _common(said[::-1], before[::-1]) >= len(said)


def is_next(words: Sequence[str], earlier: Backing, later: Backing) -> bool:
    """Tell whether exactly these words lead from the one figure to the other in the article."""
    return later.index == earlier.index + 1 and tuple(words) == earlier.to_next != ()


def _telling_words(words: Iterable[str], events: set[str]) -> list[str]:
    """Leave out glue, and the words of these events: what is dead "was killed" and "died"."""
    return [
        word
        for word in words
        if word not in GLUE and not (word in EVENT_WORDS and EVENT_WORDS[word].event in events)
    ]


def _uncounted(words: Sequence[str], backing: Backing) -> Sequence[str]:
    """Leave out what is counted where the article names it elsewhere: "and 20 [people] hurt"."""
    counted = backing.counted
    if counted and not backing.is_counted_behind and tuple(words[: len(counted)]) == counted:
        return words[len(counted) :]
    return words


def _without_parting(words: Sequence[str]) -> tuple[Sequence[str], bool]:
    """Cut "including" or "among them" out of the words between two numbers."""
    for phrase in PARTING:
        for at in range(len(words) - len(phrase) + 1):
            if tuple(words[at : at + len(phrase)]) == phrase:
                return [*words[:at], *words[at + len(phrase) :]], True
    return words, False


def _common(words: Sequence[str], others: Sequence[str]) -> int:
    """Count with how many of the same words both begin."""
    number = 0
    for one, other in zip(words, others, strict=False):
        if one != other:
            break
        number += 1
    return number


def _last(words: list[str], number: int) -> list[str]:
    return words[len(words) - number :] if number else []
