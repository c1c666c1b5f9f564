"""Who is in reach of a pronoun: the scenes of the sentences before, and of its own sentence."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from digests.attribution.anaphora.epithets import is_epithet, lead_back
from digests.attribution.anaphora.holders import lands, owners, shareholders
from digests.attribution.anaphora.mentions import find_mentions
from digests.attribution.anaphora.pronouns import GENDERS, PLURAL, Scene, is_pronoun, resolve
from digests.attribution.anaphora.put_to import find_hearer, is_answer, is_counsel
from digests.attribution.anaphora.register import Register
from digests.attribution.anaphora.second_voices import is_second, name_second, speaks
from digests.attribution.anaphora.served_bodies import is_served, name_served
from digests.attribution.anaphora.traits import Mention, Place, speaker_mention
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.grammar import SUBORDINATORS, is_name_word
from digests.attribution.lexicon.rules import Rule
from digests.attribution.on_demand import OnDemand
from digests.model import Silence, Source, SourceKind, Span
from digests.text.word_lists import words

# How many sentences back a pronoun may look for its speaker.
MEMORY = 4
# So many of the sentence's own frames are looked at; the bound keeps hostile text cheap.
NEAREST = 12
PRONOUNS = PLURAL.union(GENDERS)
# They tell of themselves; of "the group" and "the city" others do as well.
OF_ITSELF = words(
    """
    company firm bank airline retailer carmaker automaker maker manufacturer miner lender insurer
    operator chain council club union airport utility broadcaster publisher
    """
)
# What a document does: a pronoun that means none shows nothing in anybody's name.
SHOWING = frozenset(("show", "shows", "showed", "reveal", "reveals", "revealed"))
FIRST_PERSONS = frozenset(("i", "we"))
# So many words before a name are its title: "When Prime Minister Ida Lund left".
LONGEST_TITLE = 3


class Cast:
    """Everybody whom an article mentions and what they are called, as far as somebody asks."""

    def __init__(self, views: Sequence[View], find: Callable[[View], tuple[Frame, ...]]) -> None:
        self._views = views
        self._find = find
        self._mentions = OnDemand(len(views), lambda at: find_mentions(views[at]))
        self._register = Register(views, self._mentions)
        self._acting = OnDemand(len(views), self._read_acting)
        self._scenes = OnDemand(len(views), self._read_scene)
        self.frames = OnDemand(len(views), self._resolve)

    def _before(self, at: int, *own: Scene) -> Sequence[Scene]:
        """Give the scenes in reach of a sentence, the latest first, behind its own."""
        mine = len(own)
        return OnDemand(
            mine + min(at, MEMORY),
            lambda back: own[back] if back < mine else self._scenes[at - 1 - back + mine],
        )

    def _resolve(self, at: int) -> tuple[Frame, ...]:
        """Put names in the pronouns' places in the frames of a sentence."""
        view = self._views[at]
        resolved: list[Frame] = []
        for frame in self._find(view):
            if _is_writers(frame):
                continue
            if _is_settled(frame, view.text):
                resolved.append(frame)
                continue
            scenes = self._before(at, _own_scene(view, frame, resolved, self._acting[at]))
            shown = _is_shown(frame, view.text)
            named = _resolve_frame(frame, list(map(_documents, scenes)) if shown else scenes)
            if is_answer(view, frame):
                named = _resolve_frame(frame, self._whom_put(at, frame))
                named = frame if is_counsel(view, named, resolved) else named
            if not shown or not any(map(is_pronoun, named.sources)):
                called = self._lead_back(named, view, scenes)
                resolved.extend([called] if speaks(called, view.text) else [])
        return tuple(resolved)

    def _whom_put(self, at: int, frame: Frame) -> Sequence[Scene]:
        """Give who may answer: whom it was put to by name, else those of the sentences before."""
        hearer = find_hearer(self._views[at], frame, self._acting[at])
        return self._before(at) if hearer is None else (Scene(((hearer,),), ()),)

    def _lead_back(self, frame: Frame, view: View, scenes: Sequence[Scene]) -> Frame:
        sources = tuple([self._called(source, view, scenes) for source in frame.sources])
        return frame._replace(sources=sources) if sources != frame.sources else frame

    def _called(self, source: Source, view: View, scenes: Sequence[Scene]) -> Source:
        """Give "the minister" the name that was given before."""
        if is_second(source):
            return name_second(source, view.text, scenes)
        if is_served(source):
            return name_served(source, view.text, self._register, scenes)
        if not is_epithet(source, view.text):
            return source
        return lead_back(source, self._register, scenes)

    def _read_scene(self, at: int) -> Scene:
        return Scene(_speakers(self._views[at], self.frames[at]), self._acting[at])

    def _read_acting(self, at: int) -> tuple[Mention, ...]:
        """Give whom a sentence mentions, "the minister" by name, and whom its first word means."""
        view, before = self._views[at], self._before(at)
        mentions = tuple(
            m if s is m.source else speaker_mention(s, view.names)._replace(place=m.place)
            for m in self._mentions[at]
            for s in (self._called(m.source, view, before),)
        )
        return _with_opener(view, mentions, before)

    def name_silent(self, at: int, silences: Iterable[Silence]) -> Iterator[Silence]:
        """Name those who did not comment; nobody where a pronoun may mean two."""
        view, before = self._views[at], self._before(at)
        for silence in silences:
            who = silence.who
            named = resolve(who, before) if who.name and is_pronoun(who) else (who,)
            for source in named:
                called = self._called(source, view, before)
                if called.name:
                    yield replace(silence, who=called)


def _is_writers(frame: Frame) -> bool:
    """Tell whether the writer speaks of himself: "I am expecting 40 guests"."""
    return bool(frame.sources) and all(s.name.lower() in FIRST_PERSONS for s in frame.sources)


def _is_settled(frame: Frame, text: str) -> bool:
    """Tell whether all who speak are named as fully as they can be: most are."""
    return not any(
        is_pronoun(s) or is_second(s) or is_served(s) or is_epithet(s, text) for s in frame.sources
    )


def _is_shown(frame: Frame, text: str) -> bool:
    """Tell whether only a document can be meant: "It shows that 40 died"."""
    return frame.cue.of(text).lower() in SHOWING and any(map(is_pronoun, frame.sources))


def _documents(scene: Scene) -> Scene:
    """Keep the documents of a scene: "The ministry released its data. | They show that …"."""
    kept = tuple(m for m in scene.mentions if m.source.kind is SourceKind.DOCUMENT)
    speakers = (
        tuple(m for m in together if m.source.kind is SourceKind.DOCUMENT)
        for together in scene.speakers
    )
    return Scene(tuple(filter(None, speakers)), kept)


def _own_scene(
    view: View, frame: Frame, resolved: Sequence[Frame], mentions: Sequence[Mention]
) -> Scene:
    """Give who is in the sentence before the pronoun, outside of what the pronoun says."""
    acting = tuple(
        m._replace(place=Place.SUBJECT) if _opens_subclause(view, m) else m for m in mentions
    )
    here = tuple(
        m._replace(place=Place.OBJECT)
        if frame.covers(m.source.mention) and not _of_itself(view, frame, m)
        else m
        for m in acting
        if m.place is not Place.BESIDE
        and m.source.mention.end <= frame.cue.start
        and (not frame.covers(m.source.mention) or _own_words(view, frame, m))
        and m.source.mention not in {s.mention for s in frame.sources}
    )
    near = [f for f in resolved[-NEAREST:] if not (f.relay or _comes_later(f, frame))]
    held = owners(view, frame, mentions) or shareholders(view, frame, here)
    held = held or lands(view, frame, here)
    return Scene(_speakers(view, near), (*held, *here))


def _comes_later(other: Frame, frame: Frame) -> bool:
    """Tell who cannot be meant: "The brewer made $9m, above the 8 that | Lund | forecast"."""
    named = [s.mention.end for s in frame.sources]
    return bool(named) and all(max(named) < s.mention.start for s in other.sources)


def _opens_subclause(view: View, mention: Mention) -> bool:
    """Tell whether somebody is the subject of "When Otto laid the first stone he promised"."""
    first = view.index(mention.source.mention.start)
    if not 0 < first <= LONGEST_TITLE or view.lower(0) not in SUBORDINATORS:
        return False
    return all(is_name_word(token) for token in view.tokens[1:first])


def _of_itself(view: View, frame: Frame, mention: Mention) -> bool:
    """Tell whether a body that opens a sentence says it of itself: "The firm grew, it said"."""
    first = view.index(mention.source.mention.start)
    opens = first == 0 and mention.source.name.lower() in OF_ITSELF
    return opens and frame.tag and {s.name.lower() for s in frame.sources} == {"it"}


def _own_words(view: View, frame: Frame, mention: Mention) -> bool:
    """Tell whether somebody in the content may be who says it: "The firm lost 90 jobs, it said".

    A person may, but does not have to: "Karl Otto was wrong, he said".
    """
    if view.lower(frame.subject - 1) == "as":
        return True  # "The mayor, as she told reporters, has nine cats"
    said = {source.name.lower() for source in frame.sources}
    return frame.tag and mention.place is Place.SUBJECT and bool(said & {"it", "they"})


def _speakers(view: View, frames: Sequence[Frame]) -> tuple[tuple[Mention, ...], ...]:
    """List the speakers of a sentence, the latest first, those who only pass on last.

    Of "Lund said Otto had warned of it. He said …" it is Lund who goes on.
    """
    found = [f for f in reversed(frames) if f.sources]
    told = [f for f in found if any(_tells(other, f) for other in found)]
    named = [f for f in found if f not in told] + told
    ordered = [f for f in named if not f.relay] + [f for f in named if f.relay]
    return tuple(tuple(speaker_mention(s, view.names) for s in f.sources) for f in ordered)


def _tells(outer: Frame, inner: Frame) -> bool:
    """Tell whether the one tells what the other says."""
    clause = outer.rule == Rule.CLAUSE and not outer.relay and not inner.tag
    return clause and outer is not inner and outer.covers(inner.cue)


def _resolve_frame(frame: Frame, scenes: Sequence[Scene]) -> Frame:
    if not any(is_pronoun(source) for source in frame.sources):
        return frame
    sources = tuple(
        named
        for source in frame.sources
        for named in (resolve(source, scenes) if source.name and is_pronoun(source) else (source,))
    )
    return frame._replace(sources=sources or frame.sources)


def _with_opener(
    view: View, mentions: tuple[Mention, ...], before: Sequence[Scene]
) -> tuple[Mention, ...]:
    """Add whom a pronoun that opens the sentence means: "She spent two hours there."."""
    first = next((t for t in view.tokens[:3] if t.lower in PRONOUNS), None)
    if first is None or view.quoted[view.tokens.index(first)]:
        return mentions
    pronoun = Source(Span(first.start, first.end), first.text, SourceKind.PERSON)
    meant = resolve(pronoun, before)
    return (*(speaker_mention(source, view.names) for source in meant), *mentions)
