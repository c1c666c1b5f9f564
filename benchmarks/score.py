"""Score what whosaid finds in annotated articles, and list every difference.

    uv run python -m benchmarks.score [FOLDER]        FOLDER: tests/gold/articles if none is given

Measures, in percent:
  detection      figures whose span overlaps an annotated one, one to one (F1)
  value, unit, modifier   right, of the figures found; modifiers count by what they bound
  attributed     figures that are given to somebody, and should be (F1)
  source         right speaker, of the figures that both sides attribute: one of the annotated
                 speakers is named and nobody else
  misattributed  of the figures that whosaid attributes: the wrong speaker, or none had spoken
  end_to_end     figures found with value, attributed or not, and speaker all right (F1)
  relations      pairs of figures that agree, conflict or change (F1)
  key            of the key figures, those that the post shows with the right speaker
  traps          of the numbers that are no figures, those left out
"""

import sys
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from benchmarks.annotations import Annotations, Mark, annotate, read_annotations
from benchmarks.sameness import bound, same_speaker, same_value
from digests import make_digest, read_article

ARTICLES = Path(__file__).parents[1] / "tests" / "gold" / "articles"

SCORED_LINKS = frozenset({"agree", "conflict", "change"})


class Difference(NamedTuple):
    """One place where whosaid and the annotator disagree."""

    kind: str
    mark: Mark
    detail: str = ""


class Comparison(NamedTuple):
    """The counts of one article, from which the measures come, and every difference."""

    counts: Counter[str]
    differences: list[Difference]


def main() -> int:
    """Read the articles of a folder, list the differences and print the measures."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    total: Counter[str] = Counter()
    for gold in annotated_articles(folder):
        comparison = compare(gold, found_in(gold))
        total += comparison.counts
        for kind, mark, detail in comparison.differences:
            around = gold.text[max(0, mark.span.start - 60) : mark.span.end + 40]
            print(f"{gold.name:20} {kind:14} …{' '.join(around.split())}…  {detail}")
    for measure, percent in measures(total).items():
        print(f"{measure:15} {percent:6.1f}")
    return 0


def annotated_articles(folder: Path) -> Iterator[Annotations]:
    """Give the annotated articles of a folder, by name."""
    return map(read_annotations, sorted(folder.glob("*.json")))


def found_in(gold: Annotations) -> Annotations:
    """Let whosaid read the same text."""
    reading = read_article(gold.text)
    return annotate(gold.name, reading, make_digest(reading))


def compare(gold: Annotations, found: Annotations) -> Comparison:
    """Count what is right in one article."""
    pairs = align(gold.marks, found.marks)
    comparison = Comparison(Counter(), [])
    for index, mark in enumerate(gold.marks):
        if index in pairs:
            compare_marks(comparison, mark, found.marks[pairs[index]])
        else:
            comparison.differences.append(Difference("missed", mark))
    count_strays(comparison, found.marks, set(pairs.values()))
    count_links(comparison.counts, gold, found, pairs)
    count_shown(comparison, gold, found)
    comparison.counts.update(
        gold=len(gold.marks),
        found=len(found.marks),
        both=len(pairs),
        gold_attributed=sum(bool(mark.speakers) for mark in gold.marks),
        found_attributed=sum(bool(mark.speakers) for mark in found.marks),
        traps=len(gold.traps),
        avoided=sum(not any(trap.touches(m.span) for m in found.marks) for trap in gold.traps),
    )
    return comparison


def align(gold: tuple[Mark, ...], found: tuple[Mark, ...]) -> dict[int, int]:
    """Pair the figures of the two sides by overlap, each at most once, the longest overlap."""
    pairs: dict[int, int] = {}
    for index, mark in enumerate(gold):
        free = (at for at in range(len(found)) if at not in pairs.values())
        best = max(free, key=lambda at: overlap(mark, found[at]), default=None)
        if best is not None and overlap(mark, found[best]) > 0:
            pairs[index] = best
    return pairs


def overlap(one: Mark, other: Mark) -> int:
    """Count the characters that two figures share; 0 or less when they share none."""
    return min(one.span.end, other.span.end) - max(one.span.start, other.span.start)


def compare_marks(comparison: Comparison, gold: Mark, found: Mark) -> None:
    """Count what is right in one figure that both sides have."""
    counts, differences = comparison
    is_right = same_value(gold, found)
    counts["value"] += is_right
    if not is_right:
        differences.append(Difference("value", gold, f"{found.value} {found.low} {found.high}"))
    for field, same in (
        ("unit", gold.unit == found.unit),
        ("modifier", bound(gold.modifier) == bound(found.modifier)),
    ):
        counts[field] += same
        if not same:
            was = f"{getattr(gold, field)}, not {getattr(found, field)}"
            differences.append(Difference(field, gold, was))
    counts["end_to_end"] += compare_speakers(comparison, gold, found) and is_right


def compare_speakers(comparison: Comparison, gold: Mark, found: Mark) -> bool:
    """Count one figure's speakers, and tell whether all is right with them."""
    counts, differences = comparison
    right = named_right(gold, found)
    counts["both_attributed"] += bool(gold.speakers and found.speakers)
    counts["source"] += right
    if right or not (gold.speakers or found.speakers):
        return True
    names = ", ".join(s.name for s in gold.speakers) or "the outlet"
    other = ", ".join(s.name for s in found.speakers) or "the outlet"
    kind = "wrong speaker" if found.speakers else "unattributed"
    counts["misattributed"] += bool(found.speakers)
    differences.append(Difference(kind, gold, f"{names}, not {other}"))
    return False


def named_right(gold: Mark, found: Mark) -> bool:
    """Tell whether an annotated speaker is named and nobody who is not annotated."""
    accepted = gold.speakers + gold.via
    is_named = any(same_speaker(g, f) for g in gold.speakers for f in found.speakers)
    return is_named and all(any(same_speaker(g, f) for g in accepted) for f in found.speakers)


def count_strays(comparison: Comparison, found: tuple[Mark, ...], paired: set[int]) -> None:
    """Note the figures that the annotator does not have; one with a speaker is misattributed."""
    for index, mark in enumerate(found):
        if index not in paired:
            comparison.differences.append(Difference("no figure", mark))
            comparison.counts["misattributed"] += bool(mark.speakers)


def count_links(
    counts: Counter[str], gold: Annotations, found: Annotations, pairs: dict[int, int]
) -> None:
    """Count the pairs of related figures; a pair is right when its kind is right too."""
    back = {at: index for index, at in pairs.items()}
    expected = set(linked_pairs(gold))
    given = {(back.get(a, -1), back.get(b, -1), kind) for a, b, kind in linked_pairs(found)}
    given = {(min(a, b), max(a, b), kind) for a, b, kind in given if min(a, b) >= 0}
    counts.update(links=len(expected), found_links=len(given), both_links=len(expected & given))


def linked_pairs(side: Annotations) -> Iterator[tuple[int, int, str]]:
    """Take relations apart into pairs; in a conflict or change only pairs that do differ."""
    for kind, figures in side.links:
        for a, b in combinations(sorted(set(figures)), 2):
            is_repeated = kind != "agree" and same_value(side.marks[a], side.marks[b])
            if kind in SCORED_LINKS and not is_repeated:
                yield a, b, kind


def count_shown(comparison: Comparison, gold: Annotations, found: Annotations) -> None:
    """Count the key figures that the post shows with the right speaker, or with none rightly."""
    shown = [found.marks[index] for index in found.shown]
    for mark in gold.marks:
        if mark.is_key:
            is_shown = any(says_the_same(mark, other) for other in shown)
            comparison.counts["key"] += 1
            comparison.counts["key_shown"] += is_shown
            if not is_shown:
                comparison.differences.append(Difference("not in post", mark))


def says_the_same(gold: Mark, found: Mark) -> bool:
    """Tell whether a shown figure has a key figure's value and speaker."""
    if not same_value(gold, found):
        return False
    if not gold.speakers or not found.speakers:
        return not gold.speakers and not found.speakers
    return any(same_speaker(g, f) for g in gold.speakers for f in found.speakers)


def measures(counts: Counter[str]) -> dict[str, float]:
    """Turn counts into percentages."""
    return {
        "detection": f1(counts["both"], counts["found"], counts["gold"]),
        "value": share(counts["value"], counts["both"]),
        "unit": share(counts["unit"], counts["both"]),
        "modifier": share(counts["modifier"], counts["both"]),
        "attributed": f1(
            counts["both_attributed"], counts["found_attributed"], counts["gold_attributed"]
        ),
        "source": share(counts["source"], counts["both_attributed"]),
        "misattributed": share(counts["misattributed"], counts["found_attributed"]),
        "end_to_end": f1(counts["end_to_end"], counts["found"], counts["gold"]),
        "relations": f1(counts["both_links"], counts["found_links"], counts["links"]),
        "key": share(counts["key_shown"], counts["key"]),
        "traps": share(counts["avoided"], counts["traps"]),
    }


def share(part: int, whole: int) -> float:
    """Give a part in percent; 0 of nothing."""
    return 100 * part / whole if whole else 0.0


def f1(right: int, given: int, expected: int) -> float:
    """Give the harmonic mean of precision and recall in percent."""
    return share(2 * right, given + expected)


if __name__ == "__main__":
    sys.exit(main())
