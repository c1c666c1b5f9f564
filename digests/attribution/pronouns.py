"""Put a name in a pronoun's place, only when exactly one speaker fits."""

from collections.abc import Sequence

from digests.attribution.speakers import GROUPS
from digests.model import Source, SourceKind

SINGULAR = frozenset(("he", "she"))
PLURAL = frozenset(("they",))


def is_pronoun(source: Source) -> bool:
    """Tell whether the source is still a bare pronoun."""
    if source.name == "WHO":
        return False
    return source.name.lower() in SINGULAR | PLURAL | {"it", "who", "we", "i"}


def resolve(source: Source, before: Sequence[tuple[Source, ...]]) -> tuple[Source, ...]:
    """Give the speakers meant by a pronoun; `before` are earlier speakers, the latest first.

    Empty when none fits. "they" may stand for several sources of one sentence, "he" never does.
    """
    pronoun = source.name.lower()
    for sources in before:
        fitting = tuple(s for s in sources if _fits(pronoun, s, len(sources)))
        if pronoun in SINGULAR and len(fitting) > 1:
            return ()
        if fitting:
            return tuple(Source(source.mention, s.name, s.kind, s.role) for s in fitting)
    return ()


def _fits(pronoun: str, source: Source, together: int) -> bool:
    if is_pronoun(source):
        return False
    plural = together > 1 or _plural(source)
    if pronoun in SINGULAR:
        return source.kind is SourceKind.PERSON or (
            source.kind is SourceKind.UNNAMED and not _plural(source)
        )
    if pronoun in PLURAL:
        return plural or source.kind in {SourceKind.ORGANISATION, SourceKind.OUTLET}
    return source.kind not in {SourceKind.PERSON, SourceKind.UNNAMED}


def _plural(source: Source) -> bool:
    head = source.name.lower().split(" in ")[0].split(" of ")[0].split(" at ")[0].split()[-1]
    return head in GROUPS or (head.endswith("s") and source.kind is SourceKind.UNNAMED)
