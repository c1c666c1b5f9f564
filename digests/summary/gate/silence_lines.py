"""Check the line of a post that says who did not comment and who denied what."""

from digests.model import Silence
from digests.summary.backing.backings import Backings
from digests.summary.backing.voices import key_of
from digests.summary.gate.quoted import quotations_in
from digests.summary.gate.tellings import keys_named
from digests.summary.lexicon.fixed_words import DENIAL, DENY, NO_COMMENT, NOT_CONFIRMED, THEN
from digests.summary.lexicon.folding import flatten

REFUSALS = frozenset(
    {
        "did not comment",
        "did not immediately comment",
        "did not respond",
        "did not immediately respond",
        "declined to comment",
        "could not be reached for comment",
    }
)


def is_silence_line(line: str) -> bool:
    """Tell whether a line says what is not confirmed."""
    return line.startswith(NOT_CONFIRMED)


def are_silences_backed(line: str, backings: Backings) -> bool:
    """Tell whether the article says so of everybody whom the line names."""
    if quotations_in(line) is None:
        return False  # called the union's figure "simply wrong
    told = line.removeprefix(NOT_CONFIRMED).strip().removesuffix(".").split(THEN)
    return all(_is_part_backed(part.strip(), backings) for part in told)


def is_refusal(line: str, backings: Backings) -> bool:
    """Tell whether a sentence says that somebody did not comment who, by the article, did not."""
    sentence = line.strip().removesuffix(".")
    for refusal in REFUSALS:
        if sentence.endswith(" " + refusal):
            return _kept_silent(sentence.removesuffix(refusal), backings)
    return False


def _is_part_backed(part: str, backings: Backings) -> bool:
    if part.startswith(NO_COMMENT):
        return _kept_silent(part.removeprefix(NO_COMMENT), backings)
    if part.startswith(DENIAL):
        return bool(_denials_by(part.removeprefix(DENIAL), backings))
    who, _, what = part.partition(DENY)
    return any(
        silence.what and flatten(silence.what) == flatten(what)
        for silence in _denials_by(who, backings)
    )


def _kept_silent(names: str, backings: Backings) -> bool:
    """Tell whether all who are named here did not comment."""
    silent = {key_of(silence.who) for silence in backings.reading.no_comment}
    keys = keys_named(names, backings.voices)
    return bool(keys) and keys <= silent


def _denials_by(name: str, backings: Backings) -> list[Silence]:
    keys = keys_named(name, backings.voices)
    return [silence for silence in backings.reading.denials if {key_of(silence.who)} == keys]
