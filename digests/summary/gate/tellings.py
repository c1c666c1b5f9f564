"""Read one line or sentence of a post: who is made to say it, and what."""

from collections.abc import Iterator
from typing import NamedTuple

from digests.model import Article, Span, Standing
from digests.summary.backing.voices import Voices
from digests.summary.lexicon.fixed_words import DASH, DENIED, NOBODY, OUTLET, UNCLEAR, own_voice
from digests.summary.lexicon.folding import Word, folds, words_of
from digests.summary.lexicon.hedges import DENYING
from digests.text.word_lists import words

MOST_NAME_WORDS = 16

SAYING = words(
    """say says said tell tells told report reports reported announce announces announced confirm
    confirms confirmed add adds added state states stated write writes wrote note notes noted
    count counts counted"""
)
HEARERS = words("tell tells told")
ACCORDING = ("according", "to")
CUES = SAYING | DENYING


class Telling(NamedTuple):
    """What a line says (`words`, at `span` of `line`), as whose statement."""

    standing: Standing
    voices: frozenset[frozenset[str]]
    words: tuple[Word, ...]
    span: Span
    line: str

    def gap(self, at: int) -> str:
        """Give the marks between a word and the one before it."""
        if not 0 < at < len(self.words):
            return ""
        return self.line[self.words[at - 1].end : self.words[at].start]


def tellings_of(line: str, article: Article, voices: Voices) -> Iterator[Telling]:
    """Give the ways to read a line that name a speaker of the article, or none at all."""
    said, dash, who = line.rpartition(DASH)
    if dash:
        told = _told_behind_dash(said, who.strip(), article, voices)
        if told is not None:
            yield told
            return
    yield from _prose(line, voices)


def _told_behind_dash(said: str, who: str, article: Article, voices: Voices) -> Telling | None:
    """Read "55 civilians killed — hospital sources"."""
    fixed = {
        NOBODY: Standing.HEARSAY,
        UNCLEAR: Standing.UNCLEAR,
        OUTLET: Standing.OWN_VOICE,
        own_voice(article): Standing.OWN_VOICE,
    }
    span, words = Span(0, len(said)), words_of(said)
    if who in fixed:
        return Telling(fixed[who], frozenset(), words, span, said)
    standing = Standing.DENIED if who.startswith(DENIED) else Standing.STATED
    keys = keys_named(who.removeprefix(DENIED), voices)
    return Telling(standing, keys, words, span, said) if keys else None


def keys_named(phrase: str, voices: Voices) -> frozenset[frozenset[str]]:
    """Tell whom a phrase names; nobody when a word of it is left over."""
    if phrase not in voices.keys:
        voices.keys[phrase] = _keys_named(phrase, voices)
    return voices.keys[phrase]


def _keys_named(phrase: str, voices: Voices) -> frozenset[frozenset[str]]:
    words = words_of(phrase)
    if not 0 < len(words) <= MOST_NAME_WORDS * 4:
        return frozenset()
    named = voices.named_by(phrase, words)
    return frozenset() if named.rest else frozenset([voice.key for voice in named.voices])


def _prose(line: str, voices: Voices) -> Iterator[Telling]:
    """Read "Karbouli said that 60 people had been killed", and sentences without a speaker."""
    words = words_of(line)
    folded = folds(words)
    cues = [at for at, word in enumerate(folded) if word in CUES]
    yield from _according(line, words, voices)
    if cues:
        yield from _speaker_first(line, words, cues[0], voices)
        yield from _speaker_last(line, words, cues[-1], voices)
        return
    if ACCORDING[0] not in folded:
        yield Telling(Standing.OWN_VOICE, frozenset(), words, Span(0, len(line)), line)


def _according(line: str, words: tuple[Word, ...], voices: Voices) -> Iterator[Telling]:
    """Read "according to X" at either end."""
    folded = folds(words)
    starts = [at for at in range(len(words) - 2) if folded[at : at + 2] == ACCORDING]
    if len(starts) != 1:
        return
    at = starts[0]
    name = line[words[at + 1].end :]
    if at == 0:
        name, comma, _ = name.partition(",")
        begin = words[1].end + len(name) + len(comma)
        span = Span(begin, len(line))
    else:
        span = Span(0, words[at].start)
    yield from _by(name, voices, Telling(Standing.STATED, frozenset(), words, span, line))


def _speaker_first(
    line: str, words: tuple[Word, ...], cue: int, voices: Voices
) -> Iterator[Telling]:
    """Read "X said …" and "X denied …"."""
    standing = _standing(words[cue])
    begin = words[cue].start if words[cue].folded in HEARERS else words[cue].end
    told = Telling(standing, frozenset(), words, Span(begin, len(line)), line)
    yield from _by(line[: words[cue].start], voices, told)


def _speaker_last(
    line: str, words: tuple[Word, ...], cue: int, voices: Voices
) -> Iterator[Telling]:
    """Read "…, X said" and "…, said X"."""
    standing, folded = _standing(words[cue]), words[cue].folded
    comma = line.rfind(",", 0, words[cue].start)
    if comma < 0 or (folded in HEARERS and cue + 1 == len(words)):
        return
    told = Telling(standing, frozenset(), words, Span(0, comma), line)
    if cue + 1 == len(words):
        yield from _by(line[comma : words[cue].start], voices, told)
    elif words[cue].start - comma < 3:
        yield from _by(line[words[cue].end :], voices, told)


def _standing(cue: Word) -> Standing:
    return Standing.DENIED if cue.folded in DENYING else Standing.STATED


def _by(name: str, voices: Voices, told: Telling) -> Iterator[Telling]:
    """Give the telling when the name is that of one of the article's speakers."""
    keys = keys_named(name, voices)
    if keys:
        inside = [w for w in told.words if told.span.start <= w.start and w.end <= told.span.end]
        yield told._replace(voices=keys, words=tuple(inside))
