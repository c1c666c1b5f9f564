"""Know the article's speakers again by the names that a post gives them, or say none fits."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from digests.model import Reading, Source, SourceKind
from digests.summary.lexicon.folding import Word, fold, words_of
from digests.text.word_lists import words

# What may stand in or around a speaker's name without telling one speaker from another.
GLUE = words(
    "the a an this that these those his her its their some also and or & of in at for "
    "from by with on to mr mrs ms unnamed anonymous unidentified"
)
PRONOUNS = words("he she it they we i who which this that these those")
LINKS = words("of in at for from by with on to near who close familiar")
SUFFIXES = words("jr sr ii iii iv")
MOST_PIECES = 12


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker of the article and the words by which a post may call him.

    `known` are all words that the article uses for him, `spoken` the word sets of his mentions,
    `calls` the words of which a looser phrase must hold one: a surname, a role, a head noun.
    """

    name: str
    key: frozenset[str]
    known: frozenset[str]
    spoken: frozenset[frozenset[str]]
    calls: frozenset[str]

    @property
    def told(self) -> list[str]:
        """Give the telling words of the name, each as often as it stands there."""
        return sorted(word.folded for word in words_of(self.name) if word.folded not in GLUE)


class Named(NamedTuple):
    """Whom a phrase names, and the words of it that name nobody."""

    voices: tuple[Voice, ...]
    rest: tuple[tuple[Word, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Voices:
    """All speakers of one article, also those who did not comment; by each of their words."""

    by_word: dict[str, tuple[Voice, ...]]
    keys: dict[str, frozenset[frozenset[str]]] = field(default_factory=dict, compare=False)
    """Phrases read before, and whom they name."""

    def identify(self, phrase: Sequence[Word]) -> Voice | None:
        """Give the only speaker whom the whole phrase fits; None when none or several do."""
        said = bare(phrase)
        first = next(iter(said), "")
        near = [voice for voice in self.by_word.get(first, ()) if said <= voice.known]
        fitting = [voice for voice in near if voice.key == said] or [
            voice for voice in near if said in voice.spoken or not said.isdisjoint(voice.calls)
        ]
        # "The ministry and the ministry's spokesman" are two, "Tarn University and the University
        # of Elm" may be one.
        told = sorted(word.folded for word in phrase if word.folded not in GLUE)
        if len(said) < len(told):
            fitting = [voice for voice in fitting if voice.told == told]
        return fitting[0] if len(fitting) == 1 else None

    def named_by(self, text: str, phrase: Sequence[Word]) -> Named:
        """Read a phrase that may name several speakers: "police, two medics and Ana Ruiz"."""
        ends = _ends_of_pieces(text, phrase)
        found: list[Voice] = []
        rest: list[tuple[Word, ...]] = []
        first = 0
        while first < len(phrase):
            later = [end for end in ends if end > first]
            for end in reversed(later):
                voice = self.identify(phrase[first:end])
                if voice is not None:
                    found.append(voice)
                    break
            else:
                end = later[0]
                rest.append(tuple(phrase[first:end]))
            first = end
        return Named(tuple(found), tuple(piece for piece in rest if bare(piece)))


def bare(phrase: Iterable[Word]) -> frozenset[str]:
    """Give the telling words of a phrase: no articles, no prepositions."""
    return frozenset([word.folded for word in phrase if word.folded not in GLUE])


def _ends_of_pieces(text: str, phrase: Sequence[Word]) -> list[int]:
    """Find where one name of a list may end: at a comma, a bracket, "and"."""
    ends = [
        at
        for at in range(1, len(phrase))
        if phrase[at].folded in {"and", "or"}
        or text[phrase[at - 1].end : phrase[at].start].strip(" .-–—\"'“”‘’")
    ]
    return [*ends[:MOST_PIECES], len(phrase)]


def read_voices(reading: Reading) -> Voices:
    """Collect the speakers of a reading: of its claims, its silences and its denials."""
    text = reading.article.text
    groups: dict[frozenset[str], list[Source]] = defaultdict(list)
    for source in sources_in(reading):
        groups[key_of(source)].append(source)
    by_word: dict[str, list[Voice]] = defaultdict(list)
    for key, sources in groups.items():
        voice = _voice(key, sources, text)
        for word in sorted(voice.known):
            by_word[word].append(voice)
    return Voices({word: tuple(voices) for word, voices in by_word.items()})


def sources_in(reading: Reading) -> Iterable[Source]:
    """Give every source that the reading holds, each mention for itself."""
    spoken = chain.from_iterable((*claim.sources, *claim.via) for claim in reading.claims)
    return chain(spoken, (silence.who for silence in (*reading.no_comment, *reading.denials)))


def key_of(source: Source) -> frozenset[str]:
    """Give what makes two sources the same speaker: the telling words of the name."""
    return _key_of_name(source.name)


@lru_cache(maxsize=256)
def _key_of_name(name: str) -> frozenset[str]:
    return bare(words_of(name))


def _voice(key: frozenset[str], sources: Sequence[Source], text: str) -> Voice:
    mentions = [text[s.mention.start : s.mention.end] for s in sources]
    writings = [s.name for s in sources] + mentions + [s.role for s in sources]
    words = [word for writing in dict.fromkeys(writings) for word in words_of(writing)]
    small = frozenset([word.folded for word in words if word.text[0].islower()])
    return Voice(
        sources[0].name,
        key,
        frozenset([word.folded for word in words if not _is_pronoun(word.text)]) - GLUE,
        frozenset([bare(words_of(m)) for m in mentions if not _is_pronoun(m)]),
        frozenset(chain.from_iterable(_calls(source, small) for source in sources)),
    )


def _is_pronoun(mention: str) -> bool:
    """Tell whether a mention is no name; "who" is none, "WHO" is one."""
    is_acronym = len(mention) > 1 and mention.isupper()
    return fold(mention) in PRONOUNS and not is_acronym


def _calls(source: Source, small: frozenset[str]) -> Iterable[str]:
    """Give a person's surname and office, or the head noun of what is no name ("officials")."""
    if source.kind is SourceKind.PERSON:
        names = [word.folded for word in words_of(source.name)]
        while len(names) > 1 and names[-1] in SUFFIXES:
            names.pop()
        return (*names[-1:], *_head(source.role))
    # "State" is no short name of "Islamic State", "the ministry" is one of a "health ministry".
    return [head for head in _head(source.name) if head in small]


def _head(name: str) -> Sequence[str]:
    """Give the last word before "of", "in": "officials" of "health officials in Baghdad"."""
    head: list[str] = []
    for word in words_of(name):
        if word.folded in LINKS and head:
            break
        head = [word.folded]
    return head
