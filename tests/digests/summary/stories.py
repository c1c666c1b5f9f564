"""Invented stories, read by the real stages, for the tests of this folder."""

from dataclasses import replace

from digests.model import Reading, Source, SourceKind, Span
from digests.reading import read_article
from digests.summary.backing.backings import Backing, Backings
from digests.summary.gate.check import Gate

RAID = """\
Raid on the town of Tarn

Hospital sources said 55 civilians were killed on Monday, including 12 women and 19 children.

The mayor, Ana Brill, told Harbour Wire that at least 60 people had died in the raid.

Police spokesman Tom Okafor said about 300 villagers had fled and 40 houses had burned down.

The army denied that 25 villagers had been arrested. Its spokesman declined to comment further.

The town lies 80 km (50 miles) north of Elm.

Source: Harbour Wire
"""


def gate_of(body: str, headline: str = "Raid on the town of Tarn", source: str = "") -> Gate:
    """Read a story and give the gate that guards posts about it."""
    credit = f"\n\nSource: {source}" if source else ""
    return Gate(Backings(reading_of(f"{headline}\n\n{body}{credit}\n")))


def backing_of(body: str, index: int = 0) -> Backing:
    """Give what backs one claim of a story."""
    return gate_of(body).backings.backing(index)


def nameless(reading: Reading) -> Reading:
    """Give the reading with speakers who have no name but "she", whom no line can tell."""
    at = reading.article.text.index("she")
    source = Source(Span(at, at + 3), "she", SourceKind.PERSON)
    return replace(
        reading, claims=tuple(replace(claim, sources=(source,)) for claim in reading.claims)
    )


def reading_of(text: str) -> Reading:
    """Read a whole article."""
    return read_article(text)
