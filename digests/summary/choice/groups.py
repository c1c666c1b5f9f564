"""Put claims together that one line may tell: one sentence, one speaker, side by side."""

from collections.abc import Iterator, Sequence

from digests.attribution.lexicon.rules import Rule
from digests.model import Claim, Document, Reading, Sentence, Standing
from digests.summary.backing.backings import Backings
from digests.summary.backing.voices import key_of
from digests.summary.gate.check import Gate
from digests.summary.wording.drafts import Draft, draft
from digests.summary.wording.headline import answered_in_title

UNTOLD = frozenset((Rule.NEGATED, Rule.UNCONFIRMED))
MOST_IN_LINE = 5
MOST_GROUPS = 12  # more than a post of 900 characters can hold
STOPS = frozenset(".!")
SHORTEST_LINK = 5  # words
GOOD = 0.75  # what one line for several figures may cost


def groups_to_tell(gate: Gate, weights: Sequence[float]) -> list[list[int]]:
    """Give the weightiest groups; what the headline tells with its speaker is shown there.

    So is what it says of nobody: "Gang took rings worth $2 million, court hears". What the outlet
    asks states nothing: "Would you resign if 100 died?".
    """
    reading = gate.backings.reading
    shown = answered_in_title(reading)
    groups = [
        group
        for group in groups_of(reading)
        if group[0] not in shown and not _is_untold(reading.claims[group[0]], reading)
    ]
    groups.sort(key=lambda group: -max(weights[index] for index in group))
    return groups[:MOST_GROUPS]


def groups_of(reading: Reading) -> Iterator[list[int]]:
    """Give the claims in groups that stand together."""
    group: list[int] = []
    for index in range(len(reading.claims)):
        if group and (len(group) == MOST_IN_LINE or not _go_together(group[-1], index, reading)):
            yield group
            group = []
        group.append(index)
    if group:
        yield group


def drafts_of(group: Sequence[int], gate: Gate) -> list[Draft]:
    """Write one line for a group if it reads well, else a line for each part of it."""
    whole = draft(group, gate)
    cut = _cut(group, gate.backings)
    if cut is None or (whole and whole.cost <= GOOD):
        return [whole] if whole else []
    parts = [*drafts_of(group[:cut], gate), *drafts_of(group[cut:], gate)]
    is_whole = sum(len(part.line.claims) for part in parts) == len(group)
    if whole and (not is_whole or whole.cost <= sum(part.cost for part in parts) / len(parts)):
        return [whole]
    return parts


def _is_untold(claim: Claim, reading: Reading) -> bool:
    """Tell whether nobody states it, or the headline shows that it is hearsay.

    "There were not 14 dead" must not be "denied by Otto", and of what the mayor "could not
    confirm" a line would tell that it is so.
    """
    if claim.rule in UNTOLD:
        return True
    document = reading.document
    sentence = document.sentences[document.sentence_index(claim.figure.span.start)]
    is_asked = sentence.tokens[-1].text == "?" or _is_link(sentence, document)
    is_own = claim.standing is Standing.OWN_VOICE
    return (is_own and is_asked) or _is_hearsay_of_title(claim, reading)


def _is_link(sentence: Sentence, document: Document) -> bool:
    """Tell the headline of another story, set in capitals between two paragraphs of this one."""
    is_long = len(sentence.tokens) >= SHORTEST_LINK and sentence.tokens[-1].text not in STOPS
    return is_long and sentence.span.of(document.text).isupper() and not document.text.isupper()


def _is_hearsay_of_title(claim: Claim, reading: Reading) -> bool:
    is_inside = reading.article.title.holds(claim.figure.span)
    return is_inside and claim.standing is Standing.HEARSAY


def _cut(group: Sequence[int], backings: Backings) -> int | None:
    """Find where to cut a group in two: parts stay with their whole, "from 5 to 7" stays one.

    None where nothing can be cut: a figure and the same one in brackets, "£4m ($5m) scheme".
    """
    places = [at for at in range(1, len(group)) if not backings.is_converted(group[at - 1])]
    apart = [at for at in places if backings.parts_behind(group[at - 1])]
    wholes = [at for at in apart or places if backings.claim(group[at]).figure.part_of is None]
    fitting = wholes or places
    return fitting[-1] if fitting else None


def _go_together(earlier: int, later: int, reading: Reading) -> bool:
    """Tell whether two claims stand in one sentence and have the same speaker."""
    one, other = reading.claims[earlier], reading.claims[later]
    document = reading.document
    places = {document.sentence_index(claim.figure.span.start) for claim in (one, other)}
    return len(places) == 1 and _speaker_of(one) == _speaker_of(other)


def _speaker_of(claim: Claim) -> tuple[object, ...]:
    return claim.standing, frozenset([key_of(source) for source in claim.sources])
