"""Say what a second voice is: "One witness said 40 … | Another | said 36" is another witness."""

from collections.abc import Iterator, Sequence

from digests.attribution.anaphora.pronouns import Scene
from digests.attribution.anaphora.traits import is_plural, last_word
from digests.attribution.constructions.parts.finders import SCHOLARS
from digests.attribution.frames import Frame
from digests.attribution.lexicon.cues import CONCLUDING_LEMMAS, CUES, FINDING_LEMMAS
from digests.attribution.lexicon.rules import Rule
from digests.attribution.lexicon.seconds import SECONDS
from digests.attribution.lexicon.speakers import BODY_PLURALS, DOCUMENTS, GROUPS
from digests.attribution.phrases.phrases import SPEAKER_HEADS
from digests.figures.lexicon.singulars import singular
from digests.model import Source, SourceKind
from digests.text.word_lists import words

# Only who came in so leaves room for more: "another" beside the mayor is no mayor.
INTRODUCING = SECONDS | words("a an one first two three four five six some several many most few")
PLURALS = GROUPS | BODY_PLURALS | DOCUMENTS
# Nobody is one of these.
PLAIN = words("police others some many several both most data research evidence family staff")
# Whoever does so speaks; what "another" claims, finds or has may be anything's.
SPEAKING = words("say tell put add recall speak talk")
NEAR = 3


def is_second(source: Source) -> bool:
    """Tell whether nothing but its place names a voice: "another", "a second", "the other"."""
    first, _, rest = source.name.lower().partition(" ")
    return first in SECONDS and (not rest or rest.startswith(("by ", "from ")))


def name_second(source: Source, text: str, scenes: Sequence[Scene]) -> Source:
    """Add the noun of who spoke before: "another witness", "second poll", "other officials".

    Nothing where two nouns fit, or nobody spoke: "Lund met a driver. A third said 36 had died".
    """
    fitting: dict[str, tuple[str, Source]] = {}
    for before in _spoke_before(source, scenes):
        if noun := _noun(before, text):
            fitting.setdefault(singular(noun), (noun, before))
    if len(fitting) != 1:
        return source
    ((noun, before),) = fitting.values()
    return _named(source, noun, before)


def speaks(frame: Frame, text: str) -> bool:
    """Tell whether a second voice says it: whoever "said", or of whom the article told before.

    "Another found 36" is a study's, and no crew's.
    """
    seconds = [s for s in frame.sources if s.mention.of(text).lower().split()[-1] in SECONDS]
    if not seconds or frame.rule is not Rule.CLAUSE:
        return True
    verb = frame.cue.of(text).lower()
    cue = CUES.get(verb)
    lemma = cue.lemma if cue is not None else verb
    if any(map(is_second, seconds)):
        return lemma in SPEAKING
    found = cue is None or lemma in FINDING_LEMMAS | CONCLUDING_LEMMAS | {"give", "have"}
    return not (found and verb != "that") or all(map(_finds, seconds))


def _finds(source: Source) -> bool:
    return source.kind is SourceKind.DOCUMENT or last_word(source.name) in SCHOLARS


def _spoke_before(source: Source, scenes: Sequence[Scene]) -> Iterator[Source]:
    """Give who spoke before, the latest first; who is only mentioned may be anybody."""
    for scene in scenes[:NEAR]:
        for together in scene.speakers:
            for mention in together:
                if mention.source.mention.start < source.mention.start:
                    yield mention.source


def _noun(source: Source, text: str) -> str:
    """Give the bare noun of who came in without a name; "" for whom nobody can be a second."""
    if source.kind is SourceKind.PERSON or is_second(source):
        return ""
    said = source.mention.of(text).lower().split()
    introduced = not INTRODUCING.isdisjoint(said[:2]) or is_plural(source)
    kept = source.name.split()
    while kept and kept[0].lower() in INTRODUCING:
        del kept[0]
    head = last_word(" ".join(kept))
    if not introduced or head not in SPEAKER_HEADS - PLAIN or not all(map(str.islower, kept[:1])):
        return ""
    lowers = [word.lower() for word in kept]
    return " ".join(kept[: lowers.index(head) + 1]) if head in lowers else ""


def _named(source: Source, noun: str, before: Source) -> Source:
    which, _, rest = source.name.partition(" ")
    described, _, head = noun.rpartition(" ")
    if which.lower() == "others":
        several = head if head in PLURALS and is_plural(before) else f"{head}s"
        if several not in PLURALS:
            return source
        which, head = "other", several
    elif is_plural(before):
        head = singular(head)
    name = " ".join(filter(None, (which.lower(), described, head, rest)))
    return Source(source.mention, name, before.kind)
