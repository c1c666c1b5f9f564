"""Put a name in a pronoun's place, only when exactly one candidate fits."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from digests.attribution.anaphora.traits import Mention, Place
from digests.attribution.naming.directory import fit
from digests.attribution.naming.genders import Gender
from digests.attribution.naming.persons import OF_THEM
from digests.model import Source, SourceKind, Span

GENDERS = {"he": Gender.HE, "she": Gender.SHE}
PLURAL = frozenset(("they", OF_THEM))
NOT_YET_NAMED = frozenset(GENDERS) | PLURAL | {"it", "who", "we", "i", "", "one"}


class Scene(NamedTuple):
    """Who is in a sentence: its speakers, frame by frame, the last first; and all it mentions."""

    speakers: tuple[tuple[Mention, ...], ...]
    mentions: tuple[Mention, ...]


def is_pronoun(source: Source) -> bool:
    """Tell whether the source is still a bare pronoun."""
    if source.name == "WHO":
        return False
    return source.name.lower() in NOT_YET_NAMED


def resolve(source: Source, scenes: Sequence[Scene]) -> tuple[Source, ...]:
    """Give those whom a pronoun means; `scenes` are the sentences within reach, the latest first.

    Empty when nobody fits, or more than one. "they" may stand for several, "he" never does.
    """
    pronoun = source.name.lower()
    for at, scene in enumerate(scenes):
        chosen = _foremost(pronoun, scene)
        if not chosen:
            continue
        if len(chosen) > 1 and not _together(pronoun, chosen, scene):
            return ()
        if _doubtful(chosen, scene) and _another(pronoun, chosen, scenes[at + 1 :]):
            return ()
        return tuple(_named(pronoun, source.mention, s) for s in chosen.values())
    return ()


def _named(pronoun: str, mention: Span, meant: Source) -> Source:
    kind = meant.kind
    if pronoun in GENDERS and kind is SourceKind.ORGANISATION:
        kind = SourceKind.PERSON  # "Varga shrugged. He said …": capitals alone did not tell
    return Source(mention, meant.name, kind, meant.role)


def _together(pronoun: str, chosen: Mapping[str, Source], scene: Scene) -> bool:
    """Tell whether "they" are one party: "Jan and Tom met", not "rebels hit soldiers"."""
    subjects = {m.source.name for m in scene.mentions if m.place is Place.SUBJECT}
    objects = {m.source.name for m in scene.mentions if m.place is Place.OBJECT} - subjects
    return pronoun in PLURAL and not objects & set(chosen)


def _foremost(pronoun: str, scene: Scene) -> dict[str, Source]:
    """Give the most prominent of a sentence who fit: who speaks, its subject, then the others."""
    for together in scene.speakers:
        if found := _fitting(pronoun, together):
            return found if any(m.certain for m in together) else _surer(pronoun, scene) or found
    subjects = [m for m in scene.mentions if m.place is Place.SUBJECT]
    objects = [m for m in scene.mentions if m.place is Place.OBJECT and m.certain]
    if found := _fitting(pronoun, subjects):
        # "Jan Moe met Tom Wills. He said …": no reader can tell.
        rivals = [m for m in objects if pronoun not in PLURAL or m.plural]
        return found | _fitting(pronoun, rivals)
    beside = [m for m in scene.mentions if m.certain and m.place is Place.BESIDE]
    return _fitting(pronoun, objects) or _fitting(pronoun, beside)


def _surer(pronoun: str, scene: Scene) -> dict[str, Source]:
    """Prefer a person for sure to a capital that is said to speak: "Ana Ruiz, of Vell, said"."""
    return _fitting(pronoun, [m for m in scene.mentions if m.certain and _is_person(m)])


def _is_person(mention: Mention) -> bool:
    return mention.source.kind is SourceKind.PERSON and mention.place is Place.SUBJECT


def _fitting(pronoun: str, mentions: Sequence[Mention]) -> dict[str, Source]:
    together = len(mentions)
    return {m.source.name: m.source for m in mentions if _fits(pronoun, m, together)}


def _fits(pronoun: str, mention: Mention, together: int) -> bool:
    source = mention.source
    if is_pronoun(source):
        return False
    if pronoun in GENDERS:
        person = (
            source.kind is SourceKind.PERSON
            or (source.kind is SourceKind.UNNAMED and not mention.plural)
            or (_may_be_person(source) and not mention.certain)
        )
        return person and fit(GENDERS[pronoun], mention.gender)
    if pronoun == OF_THEM:
        return mention.plural and source.kind is SourceKind.UNNAMED
    if pronoun in PLURAL:
        plural = together > 1 or mention.plural
        return plural or source.kind in {SourceKind.ORGANISATION, SourceKind.OUTLET}
    return not mention.plural and source.kind not in {SourceKind.PERSON, SourceKind.UNNAMED}


def _may_be_person(source: Source) -> bool:
    """Tell whether capitals alone made it a body: "Varga", never "the airline"."""
    return source.kind is SourceKind.ORGANISATION and source.name[:1].isupper()


def _doubtful(chosen: Iterable[str], scene: Scene) -> bool:
    """Tell whether somebody mentioned in passing was chosen: who spoke before may be meant."""
    spoke = {m.source.name for together in scene.speakers for m in together}
    acted = {m.source.name for m in scene.mentions if m.place is Place.SUBJECT and m.certain}
    return not set(chosen) <= (spoke | acted)


def _another(pronoun: str, chosen: Iterable[str], scenes: Sequence[Scene]) -> bool:
    """Tell whether somebody else fits who spoke or acted in the sentences before."""
    for scene in scenes:
        if found := _foremost(pronoun, scene):
            return not set(found) <= set(chosen)
    return False
