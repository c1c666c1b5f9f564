"""Write the lines that say how claims stand to each other: "Differ: 55 (2 sources) vs 60 (1)"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from digests.model import Fragment, Kind, Line, LineKind, Relation, Style, Verdict
from digests.summary.backing.backings import Backings
from digests.summary.gate.check import Gate
from digests.summary.gate.relation_lines import (
    ONE_SAYS,
    TOPIC,
    comes_from,
    is_said_by,
    is_topic,
    nouns_of,
    speakers_of,
)
from digests.summary.gate.tellings import keys_named
from digests.summary.lexicon.fixed_words import BESIDE, LABELS, MOVED, VERSUS
from digests.summary.wording.naming import speakers_of as names_of
from digests.summary.wording.showing import counted_of, hedge_of, number_of

# Where it matters how many sources stand on each side.
COUNTED = (Verdict.CONFLICT, Verdict.AGREE, Verdict.COMPATIBLE)
ALIKE = 5  # letters: "Mexican nationals" are "Mexicans"
MOST_CLAIMS = 24  # a relation of more is not told in a line
LONGEST_NAME = 48  # of one who is named beside his number
MOST_NAMED = 4  # numbers beside which a name stands
BARE = (Kind.COUNT, Kind.TALLY)  # "40 → 12" says nothing by itself


def relation_line(relation: Relation, gate: Gate) -> Line | None:
    """Write one line for a relation; None when it cannot be told so that it is backed."""
    if not 1 < len(relation.claims) <= MOST_CLAIMS:
        return None
    sides = sides_of(relation, gate.backings)
    joint = VERSUS
    if relation.verdict is Verdict.CHANGE and len(sides) == 2:
        sides, joint = _in_time(sides, gate.backings)
    is_named = joint is not MOVED or _is_counted_behind(relation, gate.backings)
    remark = _remark(relation, gate.backings) or _topic(relation, joint, gate.backings)
    if not (is_named or remark) and _is_bare(relation, gate.backings):
        return None
    write = _shown if is_named else _number_of
    shown = [write(side, gate.backings) for side in sides]
    if joint is MOVED:
        shown[0] = _without_unit(*shown)
    joints = _joints(sides, joint, relation.verdict, gate.backings)
    for said in _who_says_so(sides, relation.verdict, gate.backings):
        pieces = [Fragment(LABELS[relation.verdict], Style.LABEL)]
        for tie, number, who in zip(joints, shown, said, strict=True):
            pieces += [Fragment(tie), Fragment(number, Style.FIGURE)]
            pieces += [Fragment(who)] if who else []
        plain = Line(LineKind.RELATION, tuple(pieces), relation.claims)
        ways = [replace(plain, fragments=(*pieces, remark)), plain] if remark else [plain]
        backed = next((line for line in ways if not gate.reason(line.text)), None)
        if backed:
            return backed
    return None


def _joints(
    sides: Sequence[Sequence[int]], joint: str, verdict: Verdict, backings: Backings
) -> list[str]:
    """Give what stands before each side: a space, "vs", or a comma between equal numbers."""
    found = [" "]
    for one, other in pairwise(sides):
        is_alike = verdict in COUNTED and _is_same(one, other, backings)
        found.append(BESIDE if is_alike else joint)
    return found


def _who_says_so(
    sides: Sequence[Sequence[int]], verdict: Verdict, backings: Backings
) -> list[list[str]]:
    """Give what stands behind each side: who says so, or how many do; nothing of a change."""
    if verdict not in COUNTED:
        return [[""] * len(sides)]
    names = [_name(side, backings) for side in sides]
    counts = [_count(side, backings, is_first=not at) for at, side in enumerate(sides)]
    is_short = len(sides) <= MOST_NAMED and all(names)
    return [names, counts] if is_short else [counts]


def _name(side: Sequence[int], backings: Backings) -> str:
    """Write the one who says so: " (Renewal Front)"; "" when there are more, or no short name."""
    keys = backings.backing(side[0]).voices
    if not all(is_said_by(backings.backing(index), keys) for index in side):
        return ""
    names = [name for name in names_of(backings.claim(side[0]), backings) if "(" not in name]
    short = (name for name in names if len(name) <= LONGEST_NAME)
    fitting = (name for name in short if keys_named(name, backings.voices) == keys)
    name = next(fitting, "")
    return f" ({name})" if name else ""


def _is_bare(relation: Relation, backings: Backings) -> bool:
    """Tell whether the numbers say nothing of what they are: "40 → 12"."""
    kinds = (backings.claim(index).figure.quantity.kind for index in relation.claims)
    return any(kind in BARE for kind in kinds)


def without_remark(line: Line) -> Line:
    """Leave out which words are used, where room is short."""
    last = line.fragments[-1].text
    is_topic_told = TOPIC.fullmatch(last) is not None and MOVED in line.text  # else it is a name
    is_remarked = last.startswith(ONE_SAYS) or is_topic_told
    return replace(line, fragments=line.fragments[:-1]) if is_remarked else line


def _without_unit(first: str, second: str) -> str:
    """Tell a common unit once: "36 → 29 percent"."""
    number, _, unit = first.partition(" ")
    return number if unit and number[:1].isdigit() and second.partition(" ")[2] == unit else first


def _remark(relation: Relation, backings: Backings) -> Fragment | None:
    """Say that two sides count different things: "One says “civilians”, one “people”."."""
    nouns = list(dict.fromkeys(counted_of(index, backings) for index in relation.claims))
    if relation.verdict is not Verdict.CONFLICT or not nouns_of(relation, backings):
        return None
    if len(nouns) != 2 or not all(nouns):
        return None
    if nouns[0][:ALIKE] in nouns[1] or nouns[1][:ALIKE] in nouns[0]:
        return None
    return Fragment(f"{ONE_SAYS}“{nouns[0]}”, one “{nouns[1]}”.")


def _topic(relation: Relation, joint: str, backings: Backings) -> Fragment | None:
    """Say of what an amount has moved: "26 → 30 percent (jobless rate)"."""
    if joint is not MOVED or _is_counted_behind(relation, backings):
        return None
    named = (relation.about, *(counted_of(index, backings) for index in relation.claims))
    about = next((each for each in named if is_topic(each, relation, backings)), "")
    return Fragment(f" ({_small(about, backings)})") if about else None


def _small(about: str, backings: Backings) -> str:
    """Write a word small that only opened its sentence: "Revenue"; but not "Arnel"."""
    first, _, rest = about.partition(" ")
    is_small = first[1:].islower() and first.lower() in backings.small
    return f"{first.lower()} {rest}".rstrip() if is_small else about


def _is_counted_behind(relation: Relation, backings: Backings) -> bool:
    """Tell whether an article says behind one of the numbers what is counted: "40 beds"."""
    shown = (index for index in relation.claims if counted_of(index, backings))
    return any(backings.backing(index).is_counted_behind for index in shown)


def sides_of(relation: Relation, backings: Backings) -> list[list[int]]:
    """Put the claims together that show the same number of the same thing.

    Sides that differ in no more than a hedge stand next to each other.
    """
    sides: dict[str, list[int]] = {}
    for index in relation.claims:
        sides.setdefault(_number(index, backings), []).append(index)
    found = list(sides.values())
    first = {_value(side, backings): at for at, side in reversed(list(enumerate(found)))}
    return sorted(found, key=lambda side: first[_value(side, backings)])


def _value(side: Sequence[int], backings: Backings) -> tuple[object, ...]:
    quantity = backings.claim(side[0]).figure.quantity
    return quantity.value, quantity.low, quantity.high, quantity.unit


def _is_same(one: Sequence[int], other: Sequence[int], backings: Backings) -> bool:
    return _value(one, backings) == _value(other, backings)


def _in_time(sides: list[list[int]], backings: Backings) -> tuple[list[list[int]], str]:
    """Join two numbers with an arrow, unless the article says "from" before the later one."""
    moved = [any(comes_from(backings.backing(index)) for index in side) for side in sides]
    return sides, VERSUS if moved == [False, True] else MOVED


def _shown(side: Sequence[int], backings: Backings) -> str:
    """Write "55 civilians"; the number alone where its sources count different things."""
    number = _number(side[0], backings)
    nouns = {_counted_plainly(index, backings) for index in side}
    end = backings.claim(side[0]).figure.span.end
    tie = "-" if backings.text[end : end + 1] == "-" else " "  # "a 4-pack limit"
    return f"{number}{tie}{nouns.pop()}".rstrip() if len(nouns) == 1 else number


def _counted_plainly(index: int, backings: Backings) -> str:
    """Give what is counted, where it reads well behind the number: not "number of claims"."""
    counted = counted_of(index, backings)
    is_behind = backings.backing(index).is_counted_behind
    return counted if is_behind or " of " not in counted else ""


def _number_of(side: Sequence[int], backings: Backings) -> str:
    return _number(side[0], backings)


def _number(index: int, backings: Backings) -> str:
    """Write a number with its hedge; "Dozens" begins small, "Rs 40 million" does not."""
    number = number_of(index, backings)
    is_word = number[1:2].islower() and not any(letter.isdigit() for letter in number)
    small = number[0].lower() + number[1:] if is_word else number
    return f"{hedge_of(index, backings)}{small}"


def _count(side: Sequence[int], backings: Backings, *, is_first: bool) -> str:
    """Write how many say so: " (2 sources)", and behind it " (1)"."""
    count = len(speakers_of([backings.backing(index) for index in side]))
    unit = " source" if count == 1 else " sources"
    return f" ({count}{unit if is_first else ''})"
