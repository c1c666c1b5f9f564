"""Plausible wrong lines made of right ones, as a careless writer makes them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from digests.model import Claim, Digest, Line, LineKind, Modifier, Reading, Standing, Style

DASH = " — "
NUMBER = re.compile(r"(?<![\w.,])\d[\d,.]*(?<![.,])")
STRANGERS = ("Ottoline Brask", "the trade ministry", "two witnesses")
HEDGES = ("at least", "more than", "about", "up to", "fewer than", "nearly", "over", "as many as")
SWAPS = (
    ("killed", "injured"),
    ("injured", "killed"),
    ("wounded", "killed"),
    ("died", "survived"),
    ("dead", "missing"),
    ("missing", "dead"),
    ("arrested", "released"),
    ("rose", "fell"),
    ("fell", "rose"),
    ("up", "down"),
    ("more", "fewer"),
    ("increase", "decrease"),
    ("km", "miles"),
    ("miles", "km"),
    ("kilometers", "miles"),
    ("percent", "percentage points"),
    ("million", "billion"),
    ("billion", "million"),
    ("weeks", "months"),
    ("months", "weeks"),
    ("years", "months"),
    ("hours", "days"),
    ("days", "hours"),
    ("people", "soldiers"),
    ("civilians", "soldiers"),
    ("women", "men"),
    ("men", "women"),
    ("children", "adults"),
    ("for", "against"),
    ("against", "for"),
    ("before", "after"),
    ("after", "before"),
    ("from", "to"),
    ("to", "from"),
    ("$", "€"),
    ("€", "$"),
    ("£", "$"),
)
NEGATIONS = ("not", "never", "no", "n't", "without", "cannot", "denied", "could", "may", "might")


class Mutant(NamedTuple):
    """A wrong line, and what was done to the right one."""

    how: str
    text: str


def mutants_of(line: Line, digest: Digest) -> Iterator[Mutant]:
    """Give wrong lines made of one right claim line."""
    said, _, who = line.text.rpartition(DASH)
    yield from _with_other_numbers(said, who, digest)
    yield from _with_other_speakers(line, said, digest)
    yield from _with_other_hedges(line, said, who)
    yield from _with_other_words(said, who)
    yield from _negated(line, said, who)
    yield from _with_figures_swapped(line, who)


def _with_other_numbers(said: str, who: str, digest: Digest) -> Iterator[Mutant]:
    numbers = sorted({m[0] for line in digest.lines for m in NUMBER.finditer(line.text)})
    for match in NUMBER.finditer(said):
        digits = match[0]
        others = {*numbers, f"1{digits}", digits[:-1] + str((int(digits[-1]) + 1) % 10)}
        for other in sorted(others - {digits}):
            changed = said[: match.start()] + other + said[match.end() :]
            yield Mutant("number", changed + DASH + who)


def _with_other_speakers(line: Line, said: str, digest: Digest) -> Iterator[Mutant]:
    own = speaker_of(line)
    speakers = {speaker_of(other) for other in digest.of_kind(LineKind.CLAIM)}
    for other in sorted({*speakers, *STRANGERS} - {own}):
        yield Mutant("speaker", said + DASH + other)
        yield Mutant("speaker in prose", f"{other} said {said}.")
        yield Mutant("second speaker", f"{said}{DASH}{own} and {other}")
    yield Mutant("denied", f"{said}{DASH}denied by {own}")


def speaker_of(line: Line) -> str:
    """Give the speaker that a claim line names."""
    return next(piece.text for piece in line.fragments if piece.style is Style.SOURCE)


def _with_other_hedges(line: Line, said: str, who: str) -> Iterator[Mutant]:
    for piece in line.fragments:
        if piece.style is not Style.FIGURE:
            continue
        at = said.index(piece.text)
        hedged = [
            h
            for h in HEDGES
            if piece.text.lower().startswith(h + " ") or said[:at].lower().endswith(h + " ")
        ]
        for hedge in hedged:
            without = re.sub(rf"(?i)\b{hedge} (?=\W*\d)", "", said, count=1)
            if without != said:
                yield Mutant("hedge lost", without + DASH + who)
        if not hedged and piece.text[0].isdigit():
            for hedge in HEDGES:
                yield Mutant("hedge invented", f"{said[:at]}{hedge} {said[at:]}{DASH}{who}")


def _with_other_words(said: str, who: str) -> Iterator[Mutant]:
    for word, other in SWAPS:
        pattern = rf"\b{word}\b" if word.isalpha() else re.escape(word)
        for match in re.finditer(pattern, said):
            changed = said[: match.start()] + other + said[match.end() :]
            yield Mutant(f"{word} as {other}", changed + DASH + who)


def _negated(line: Line, said: str, who: str) -> Iterator[Mutant]:
    for match in re.finditer(r"\b(?:was|were|had|has|have|is|are|will|would)\b", said):
        yield Mutant("not", f"{said[: match.end()]} not{said[match.end() :]}{DASH}{who}")
    for piece in line.fragments:
        if piece.style is Style.FIGURE:
            behind = said.index(piece.text) + len(piece.text)
            yield Mutant("not", f"{said[:behind]} not{said[behind:]}{DASH}{who}")
    yield Mutant("no", f"no {said}{DASH}{who}")
    for word in NEGATIONS:
        changed = re.sub(rf"\b{word}\b ?", "", said, count=1)
        if changed != said:
            yield Mutant("negation lost", changed + DASH + who)


def _with_figures_swapped(line: Line, who: str) -> Iterator[Mutant]:
    places = [at for at, piece in enumerate(line.fragments) if piece.style is Style.FIGURE]
    texts = [piece.text for piece in line.fragments[:-2]]
    numbers = [NUMBER.search(texts[at]) for at in places]
    for one in range(len(places)):
        for other in range(one + 1, len(places)):
            first, second = numbers[one], numbers[other]
            if first is None or second is None or first[0] == second[0]:
                continue
            changed = list(texts)
            for at, old, new in ((places[one], first, second), (places[other], second, first)):
                changed[at] = changed[at][: old.start()] + new[0] + changed[at][old.end() :]
            yield Mutant("figures swapped", "".join(changed) + DASH + who)


def is_still_true(mutant: Mutant, line: Line, reading: Reading) -> bool:
    """Tell whether a mutant says what the article says as well: in another claim, or so hedged."""
    told = [reading.claims[index] for index in line.claims]
    if mutant.how == "hedge invented":
        return any(claim.figure.quantity.modifier is not Modifier.EXACT for claim in told)
    if "speaker" not in mutant.how:
        return False
    return all(any(_is_same(claim, other, mutant) for other in reading.claims) for claim in told)


def _is_same(claim: Claim, other: Claim, mutant: Mutant) -> bool:
    """Tell whether another claim, of a speaker whom the mutant names, says the same."""
    names = {word for source in other.sources for word in source.name.split()}
    is_named = names <= set(mutant.text.replace(",", "").split()) or (
        other.standing is Standing.OWN_VOICE and mutant.text.endswith("itself")
    )
    same = claim.figure.quantity == other.figure.quantity
    heads = {claim.figure.referent.head, other.figure.referent.head} - {""}
    return is_named and same and len(heads) < 2
