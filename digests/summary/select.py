"""Say how much each claim matters: the figures that a summary of a few lines must carry."""

from collections.abc import Sequence

from digests.figures.lexicon.event_words import OF_PEOPLE
from digests.model import Claim, Kind, Modifier, Quantity, Reading, Standing, Verdict

KINDS = {
    Kind.TALLY: 1.0,
    Kind.PERCENT: 0.3,
    Kind.FRACTION: 0.2,
    Kind.MONEY: 0.3,
    Kind.MULTIPLE: 0.3,
    Kind.MEASURE: -0.3,
    Kind.DURATION: -0.4,
}
RELATIONS = {
    Verdict.CONFLICT: 2.0,
    Verdict.AGREE: 0.8,
    Verdict.CHANGE: 0.8,
    Verdict.COMPATIBLE: 0.8,
    Verdict.SCOPE: 0.5,
}
EARLY = 0.7
TOLL = 0.6
IN_HEADLINE = -1.5  # the headline is shown anyway
AS_HEADLINE = 0.8
SOURCED = 0.1
VAGUE = -0.4


def weigh(reading: Reading) -> tuple[float, ...]:
    """Give each claim's weight; the higher, the sooner it is shown."""
    related = _related(reading)
    title = reading.article.title
    headline = {
        value_of(claim.figure.quantity)
        for claim in reading.claims
        if title.holds(claim.figure.span)
    }
    return tuple(
        _weight(claim, reading) + related[index] + AS_HEADLINE * _repeats(claim, headline, reading)
        for index, claim in enumerate(reading.claims)
    )


def _repeats(claim: Claim, headline: set[tuple[object, ...]], reading: Reading) -> bool:
    """Tell whether the text tells more of a number that the headline holds."""
    is_inside = reading.article.title.holds(claim.figure.span)
    return not is_inside and value_of(claim.figure.quantity) in headline


def value_of(quantity: Quantity) -> tuple[object, ...]:
    """Give what makes two quantities the same number."""
    return quantity.value, quantity.low, quantity.high, quantity.unit


def _weight(claim: Claim, reading: Reading) -> float:
    """Weigh a claim by itself: its kind, its event, its place."""
    figure = claim.figure
    place = figure.span.start / len(reading.article.text)
    weight = EARLY * (1 - place) + KINDS.get(figure.quantity.kind, 0.0)
    weight += TOLL * (figure.referent.event in OF_PEOPLE)
    weight += SOURCED * (claim.standing is not Standing.OWN_VOICE)
    weight += VAGUE * (figure.quantity.modifier is Modifier.VAGUE)
    return weight + IN_HEADLINE * reading.article.title.holds(figure.span)


def _related(reading: Reading) -> Sequence[float]:
    """Give what the relations add to each claim's weight."""
    added = [0.0] * len(reading.claims)
    for relation in reading.relations:
        for index in relation.claims:
            added[index] = max(added[index], RELATIONS[relation.verdict])
    return added
