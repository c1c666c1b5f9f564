"""Sentences that sum up: "In all, 900 drivers overcharged", "A total of 40 requests failed"."""

from digests.attribution.frames import View
from digests.attribution.runs.counted import (
    LONGEST_COUNTED,
    counted_words,
    figure_at,
    figures_in,
    is_plural,
    shares_noun,
)
from digests.text.word_lists import words

# "In all, 900 drivers overcharged", "In total, offences rose 22 percent".
SUMS = frozenset((("in", "all"), ("in", "total"), ("all", "told")))
SUM = words("altogether overall")
# "Of the overall 90 requests, half …".
ALL = words("overall total combined roughly about nearly some almost")
ROSE = words("rose fell dropped climbed jumped grew increased decreased was were stood")
TO = words("by to at from")


def sums_up(before: View, view: View) -> bool:
    """Read "Altogether, 900 drivers overcharged" behind a sentence that tells of drivers."""
    end = 1 if view.lower(0) in SUM else 2 if (view.lower(0), view.lower(1)) in SUMS else 0
    begin = end + (view.lower(end) == ",")
    figure = figure_at(view, begin) if end else None
    if figure is None:
        return bool(end) and _moved_in_all(before, view, begin)
    return shares_noun(before, view, figure)


def _moved_in_all(before: View, view: View, begin: int) -> bool:
    """Read "In total, sexual offences rose 22 percent" behind a count of offences."""
    verb = next((at for at in range(begin, begin + LONGEST_COUNTED) if view.lower(at) in ROSE), 0)
    known = any(is_plural(w) and w in before.words for w in view.lowers[begin:verb])
    behind = verb + 1 + (view.lower(verb + 1) in TO)
    return known and figure_at(view, behind) is not None


def in_total(before: View, view: View) -> bool:
    """Read "A total of 40 asylum requests failed", "Of the overall 90 asylum requests, …"."""
    opener = view.lowers[:3]
    total = opener == ("a", "total", "of") or (opener[:2] == ("of", "the") and opener[2] in ALL)
    figure = figure_at(view, 3) if total else None
    return figure is not None and _shared(before, view, figure) > 1


def _shared(before: View, view: View, figure: int) -> int:
    """Count the words of what a figure counts that stood behind a figure before, too."""
    counted = {*counted_words(view, figure)}
    return max(len(counted & {*counted_words(before, other)}) for other in figures_in(before))
