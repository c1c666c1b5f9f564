"""Say how much each claim matters: the figures that a summary of a few lines must carry."""

from collections.abc import Sequence

from digests.figures.lexicon.event_words import OF_PEOPLE
from digests.model import (
    Claim,
    Figure,
    Kind,
    Modifier,
    Quantity,
    Reading,
    SourceKind,
    Standing,
    Verdict,
)

# Logarithms of odds, fitted to the key figures of annotated articles and rounded.
KINDS = {
    Kind.TALLY: 0.8,
    Kind.PERCENT: 0.5,
    Kind.FRACTION: 0.4,
    Kind.COUNT: 0.3,
    Kind.MULTIPLE: -0.3,
    Kind.MEASURE: -0.6,
    Kind.DURATION: -0.8,
}
SOURCES = {
    SourceKind.DOCUMENT: 1.0,
    SourceKind.ORGANISATION: 0.9,
    SourceKind.PERSON: 0.4,
    SourceKind.UNNAMED: 0.1,
}
RELATIONS = {
    Verdict.CONFLICT: 2.0,
    Verdict.AGREE: 0.8,
    Verdict.CHANGE: 0.5,
    Verdict.COMPATIBLE: 0.5,
    Verdict.SCOPE: 0.3,
}
LATE = -1.7  # at the very end
FIRST_PARAGRAPH = 1.0
TOLL = 1.1
EVENT = 0.4
MILLIONS = 1.2  # of money
TINY, SMALL = -1.0, -0.2  # "her 2 children", "9 streets"
SPELLED = -0.6  # "twice", "five days"
VAGUE = -0.5
QUOTED = -0.4
REPEATED = -0.6
BRACKETED = -1.2
IN_HEADLINE = -1.5  # the headline is shown anyway
AS_HEADLINE = 1.0
LARGE = 1_000_000


def weigh(reading: Reading) -> tuple[float, ...]:
    """Give each claim's weight; the higher, the sooner it is shown."""
    related = _related(reading)
    title = reading.article.title
    numbers = [value_of(claim.figure.quantity) for claim in reading.claims]
    is_inside = [title.holds(claim.figure.span) for claim in reading.claims]
    headline = {number for number, inside in zip(numbers, is_inside, strict=True) if inside}
    told: set[tuple[object, ...]] = set()
    weights: list[float] = []
    for claim, number, inside, added in zip(
        reading.claims, numbers, is_inside, related, strict=True
    ):
        weight = _weight(claim, reading) + added + REPEATED * (number in told)
        weight += IN_HEADLINE if inside else AS_HEADLINE * (number in headline)
        weights.append(weight)
        if not inside:
            told.add(number)
    return tuple(weights)


def value_of(quantity: Quantity) -> tuple[object, ...]:
    """Give what makes two quantities the same number."""
    return quantity.value, quantity.low, quantity.high, quantity.unit


def _weight(claim: Claim, reading: Reading) -> float:
    """Weigh a claim by itself: its number, its event, its place, its speaker."""
    document, start = reading.document, claim.figure.span.start
    weight = LATE * start / len(document.text) + _weight_of(claim.figure, document.text)
    if document.sentences:
        paragraph = document.sentences[document.sentence_index(start)].paragraph
        weight += FIRST_PARAGRAPH * (paragraph == 1)
    weight += QUOTED * (document.quotation_at(start) is not None)
    if claim.standing is Standing.OWN_VOICE or not claim.sources:
        return weight
    return weight + max(SOURCES.get(source.kind, 0.0) for source in claim.sources)


def _weight_of(figure: Figure, text: str) -> float:
    """Weigh a figure: its kind and size, how it is written, what happened to the counted."""
    quantity, start = figure.quantity, figure.span.start
    size = max(
        each for each in (quantity.value, quantity.low, quantity.high, 0) if each is not None
    )
    weight = KINDS.get(quantity.kind, 0.0)
    weight += TOLL if figure.referent.event in OF_PEOPLE else EVENT * bool(figure.referent.event)
    if quantity.kind is Kind.COUNT:
        weight += TINY if size <= 3 else SMALL * (size <= 10)
    weight += MILLIONS * (quantity.kind is Kind.MONEY and size >= LARGE)
    weight += SPELLED * text[start].isalpha() + BRACKETED * (text[start - 1 : start] == "(")
    return weight + VAGUE * (quantity.modifier is Modifier.VAGUE)


def _related(reading: Reading) -> Sequence[float]:
    """Give what the relations add to each claim's weight."""
    added = [0.0] * len(reading.claims)
    for relation in reading.relations:
        for index in relation.claims:
            added[index] = max(added[index], RELATIONS[relation.verdict])
    return added
