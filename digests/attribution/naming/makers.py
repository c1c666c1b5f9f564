"""By whom a document was made: "data compiled by Bloomberg", not only "data"."""

from collections.abc import Sequence

from digests.attribution.lexicon.grammar import TIME_WORDS, is_name_word
from digests.attribution.lexicon.speakers import DOCUMENTS
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase
from digests.attribution.phrases.rightward import phrase_after
from digests.model import Token
from digests.text.word_lists import words

# Who does so with a document stands for its numbers; "seen by", "obtained by" only read it.
_MADE = words(
    """
    compiled calculated collected collated gathered prepared produced provided published released
    issued conducted done kept made written drawn carried put drafted authored assembled maintained
    supplied tallied tracked analysed analyzed undertaken run
    """
)
_DOCUMENTS = DOCUMENTS | words("calculations calculation tallies projections estimates estimate")
_LONGEST = 7  # words of "conducted | for the Times in May | by"
_AMONG = words("for in on at the this last out up together exclusively")


def maker_of(tokens: Sequence[Token], phrase: Phrase) -> Phrase | None:
    """Find who made the document that a phrase names; None where no maker is told."""
    core = [token.lower for token in tokens[phrase.first : phrase.end]]
    made = phrase.end - (core[-1] in _MADE)
    if "by" in core or made <= phrase.first or tokens[made - 1].lower not in _DOCUMENTS:
        return None
    by = _by(tokens, made)
    maker = None if by is None else phrase_after(tokens, by + 1)
    return maker if maker is not None and _can_make(tokens, maker) else None


def _by(tokens: Sequence[Token], made: int) -> int | None:
    """Find the "by" of "data | by", "data | compiled for the Times | by"."""
    ahead = tokens[made : made + _LONGEST]
    if not ahead or ahead[0].lower not in _MADE | {"by"}:
        return None
    for at, token in enumerate(ahead):
        if token.lower == "by":
            return made + at
        passed = token.lower in _AMONG or token.lower in TIME_WORDS or is_name_word(token)
        if at and not passed:
            return None
    return None


def _can_make(tokens: Sequence[Token], maker: Phrase) -> bool:
    """Tell whether somebody is named: no "by email", "by the end of May"."""
    core = tokens[maker.first : maker.end]
    timed = any(token.lower in TIME_WORDS for token in core)
    return not timed and any(is_name_word(t) or t.lower in SPEAKER_HEADS for t in core)
