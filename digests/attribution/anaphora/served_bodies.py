"""Whom somebody speaks for: "a spokesman for the department" is the Immigration Department's."""

from collections.abc import Sequence

from digests.attribution.anaphora.epithets import is_epithet, lead_back
from digests.attribution.anaphora.pronouns import Scene
from digests.attribution.anaphora.register import Register, head_word
from digests.attribution.naming.sources import kind_of
from digests.model import Source, SourceKind, Span

# "an official at the bank": whoever stands before them belongs to the body behind them.
LINKS = (" for the ", " of the ", " at the ", " with the ", " from the ")


def is_served(source: Source) -> bool:
    """Tell whether an unnamed person of "the department" speaks."""
    return source.kind is SourceKind.UNNAMED and _cut(source.name) is not None


def name_served(source: Source, text: str, register: Register, scenes: Sequence[Scene]) -> Source:
    """Give the body its full name where exactly one was named before."""
    at = _cut(source.name)
    said = source.mention.of(text)
    if at is None or not said.endswith(source.name):
        return source
    first = source.mention.end - (len(source.name) - at)
    name = source.name[at:]
    body = Source(Span(first - len("the "), source.mention.end), name, kind_of(head_word(name)))
    meant = lead_back(body, register, scenes) if is_epithet(body, text) else body
    if meant.name == name or meant.kind is SourceKind.PERSON:
        return source
    bare = f"the {meant.name}".lower() not in text.lower()  # "for | Orva Bank"
    before = source.name[: at - len("the ")] if bare else source.name[:at]
    return Source(source.mention, f"{before}{meant.name}", source.kind, source.role)


def _cut(name: str) -> int | None:
    """Find where the body begins behind "for the"."""
    link = next((link for link in LINKS if link in name), None)
    return None if link is None else name.index(link) + len(link)
