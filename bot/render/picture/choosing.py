"""Choose what of a story to draw; nothing where a picture would mislead."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from bot.render.explanation import stated
from bot.render.harmless import on_one_line
from bot.render.picture.scripts import can_draw
from bot.render.picture.values import Picture, Row, Shape
from digests import (
    Article,
    Claim,
    Digest,
    Figure,
    Kind,
    Line,
    LineKind,
    Modifier,
    Quantity,
    Relation,
    SourceKind,
    Standing,
    Style,
    Verdict,
)

# What is read from a common axis. A vote of 5 to 4, two thirds and "three times" are not.
DRAWN = {Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.DURATION}
# A difference is drawn rather than a change, and a change rather than what agrees.
ORDER = (Verdict.CONFLICT, Verdict.CHANGE, Verdict.AGREE, Verdict.COMPATIBLE)
UP = {Modifier.AT_LEAST, Modifier.MORE_THAN}
DOWN = {Modifier.AT_MOST, Modifier.LESS_THAN}
MOST_ROWS = 14  # more are not read on a telephone
FARTHEST = 1_000  # times the smallest is the greatest: then the small ones lie on each other
GAP = 24  # characters between a figure and its noun: "55 Iraqi | civilians"
ARROW = "→"  # in a line that tells which number came first
FROM_TO = ("from", "to")
NOBODY = {
    Standing.HEARSAY: "Hearsay",
    Standing.UNCLEAR: "Unclear who says it",
}
OUTLET = "The outlet itself"


def picture_of(digest: Digest) -> Picture | None:
    """Give the picture of a story, None where there is none that says it as it is.

    It shows one relation that the post tells, and all claims of it: no side of a difference is
    left out.
    """
    relations = sorted(
        (relation for relation in digest.reading.relations if relation.verdict in ORDER),
        key=lambda relation: (ORDER.index(relation.verdict), -len(relation.claims)),
    )
    pictures = (_picture(relation, digest) for relation in relations)
    return next((picture for picture in pictures if picture), None)


def _picture(relation: Relation, digest: Digest) -> Picture | None:
    line = _line_of(relation, digest)
    claims = [digest.reading.claims[index] for index in relation.claims]
    if line is None or not all(map(_is_drawn, claims)):
        return None
    # Who says the same twice says it once.
    rows = tuple(
        {(row.name, row.figure): row for row in reversed(list(_rows(relation, digest)))}.values()
    )[::-1]
    if relation.verdict is Verdict.CHANGE:
        rows = _in_time(rows, line)
    units = {claim.figure.quantity.unit for claim in claims}
    kinds = {claim.figure.quantity.kind for claim in claims}
    if len(units) > 1 or len(kinds) > 1 or not _can_be_read(rows):
        return None
    article = digest.reading.article
    return Picture(
        on_one_line(article.title.of(article.text)).strip(),
        line.text,
        rows,
        units.pop(),
        f"{_publisher(article)}; the words over the dots are the article’s own.",
        Shape.CHANGE if relation.verdict is Verdict.CHANGE else Shape.SOURCES,
    )


def _line_of(relation: Relation, digest: Digest) -> Line | None:
    """Find the line in which the post tells a relation; only what it tells is drawn."""
    lines = digest.of_kind(LineKind.RELATION)
    return next((line for line in lines if line.claims == relation.claims), None)


def _is_drawn(claim: Claim) -> bool:
    """Tell whether a claim is a place on an axis, and its source stands for it."""
    quantity = claim.figure.quantity
    if claim.standing is Standing.DENIED or quantity.modifier is Modifier.VAGUE:
        return False
    return quantity.kind in DRAWN and _bounds(quantity) is not None


def _bounds(quantity: Quantity) -> tuple[Decimal, Decimal] | None:
    if quantity.value is not None:
        return quantity.value, quantity.value
    known = [each for each in (quantity.low, quantity.high) if each is not None]
    return (min(known), max(known)) if known else None


def _can_be_read(rows: tuple[Row, ...]) -> bool:
    if not 2 <= len(rows) <= MOST_ROWS:
        return False
    least, most = min(row.low for row in rows), max(row.high for row in rows)
    words = [words for row in rows for words in (row.name, row.role, row.words)]
    is_near = least < 0 or (least and most / least <= FARTHEST) or most == least
    return bool(is_near) and all(map(can_draw, words))


def _in_time(rows: tuple[Row, ...], line: Line) -> tuple[Row, ...]:
    """Put the old figure first; none where the line does not tell which it is."""
    if len(rows) != 2 or not any(ARROW in fragment.text for fragment in line.fragments):
        return ()
    return rows


def _rows(relation: Relation, digest: Digest) -> Iterator[Row]:
    names = _names(digest)
    article = digest.reading.article
    is_change = relation.verdict is Verdict.CHANGE
    for at, index in enumerate(relation.claims):
        claim = digest.reading.claims[index]
        quantity = claim.figure.quantity
        low, high = _bounds(quantity) or (Decimal(0), Decimal(0))
        name, role = _who(claim, names.get(index, ""), article)
        yield Row(
            name,
            FROM_TO[min(at, 1)] if is_change else role,
            _words(claim.figure, article),
            low,
            high,
            quantity.modifier in UP or (quantity.value is None and quantity.high is None),
            quantity.modifier in DOWN or (quantity.value is None and quantity.low is None),
            quantity.modifier is Modifier.ABOUT,
        )


def _names(digest: Digest) -> Mapping[int, str]:
    """Give who states each claim, as the post names them: those words were checked."""
    return {
        claim: "".join(part.text for part in line.fragments if part.style is Style.SOURCE)
        for line in reversed(digest.of_kind(LineKind.CLAIM))
        for claim in line.claims
    }


def _who(claim: Claim, told: str, article: Article) -> tuple[str, str]:
    """Give name and role of who states a claim."""
    if not claim.sources:
        is_own = claim.standing is Standing.OWN_VOICE
        return (NOBODY.get(claim.standing, _publisher(article)), "own words" if is_own else "")
    via = " and ".join(dict.fromkeys(source.name for source in claim.via))
    passed_on = f"via {via}" if via else ""
    first = claim.sources[0]
    if len(claim.sources) == 1 and first.kind is SourceKind.PERSON:
        return first.name, ", ".join(filter(None, (first.role, passed_on)))
    names = told or ", ".join(dict.fromkeys(source.name for source in claim.sources))
    return names[:1].upper() + names[1:], passed_on


def _publisher(article: Article) -> str:
    return article.publisher or OUTLET


def _words(figure: Figure, article: Article) -> str:
    """Give the article's own words: the figure, and its noun where that stands right behind it."""
    noun = figure.referent.noun
    words = stated(figure, article)
    if noun and figure.span.end <= noun.start <= figure.span.end + GAP:
        after = article.text[figure.span.end : noun.end]
        return words + on_one_line(after) if "\n\n" not in after else words
    return words
