"""Write the line that says who did not comment and who denied what."""

from collections.abc import Iterator

from digests.model import Fragment, Line, LineKind, Reading, Silence, Standing, Style
from digests.summary.gate.check import Gate
from digests.summary.lexicon.fixed_words import DENIAL, DENY, NO_COMMENT, NOT_CONFIRMED, THEN
from digests.summary.wording.naming import listed, name_of, tidy
from digests.text.word_lists import words

LONGEST = 200
LONGEST_DENIAL = 110
MOST_SILENT = 3
POINTING = words("that this it so them")  # "the mayor denied that, saying …"


def unconfirmed_line(gate: Gate) -> Line | None:
    """Write one line for all silences and denials; None when there are none to tell."""
    kept: list[str] = []
    for part in _parts(gate):
        told = [*kept, part]
        is_short = len(THEN.join(told)) <= LONGEST
        if is_short and part not in kept and not gate.reason(f"{NOT_CONFIRMED} {part}"):
            kept = told
    if not kept:
        return None
    text = THEN.join(kept)
    pieces = (Fragment(NOT_CONFIRMED, Style.LABEL), Fragment(f" {text}"))
    return Line(LineKind.NOT_CONFIRMED, pieces, _denied_in(text, gate))


def _denied_in(text: str, gate: Gate) -> tuple[int, ...]:
    """Give the denied figures that the line tells."""
    reading, article = gate.backings.reading, gate.backings.text
    told = [
        d
        for d in reading.denials
        if d.what and f"{name_of(d.who, gate.backings)}{DENY}{tidy(d.what)}" in text
    ]
    return tuple(
        index
        for index, claim in enumerate(reading.claims)
        if claim.standing is Standing.DENIED
        and any(
            denial.evidence.holds(claim.figure.span)
            and claim.figure.span.of(article) in denial.what
            for denial in told
        )
    )


def _parts(gate: Gate) -> Iterator[str]:
    reading = gate.backings.reading
    silent = list({name_of(each.who, gate.backings): 0 for each in reading.no_comment})
    if silent:
        yield NO_COMMENT + listed(silent[:MOST_SILENT])
    for denial in reading.denials[:MOST_SILENT]:
        who, what = name_of(denial.who, gate.backings), tidy(denial.what)
        is_short = 0 < len(what) <= LONGEST_DENIAL and THEN not in what
        if is_short and what.partition(",")[0].lower() not in POINTING:
            yield f"{who}{DENY}{what}"
        elif not _is_claimed(denial, reading):
            yield f"{DENIAL}{who}"


def _is_claimed(denial: Silence, reading: Reading) -> bool:
    """Tell whether a figure is denied there, which a line of its own tells."""
    return any(
        claim.standing is Standing.DENIED and denial.evidence.holds(claim.figure.span)
        for claim in reading.claims
    )
