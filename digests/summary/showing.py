"""How a figure is shown: its hedge, its number as the article writes it, what is counted, who."""

import re
from collections.abc import Iterator

from digests.model import Claim, Modifier, Source, SourceKind, Standing
from digests.summary.backing import Backings
from digests.summary.folding import SPACES
from digests.summary.hedges import SPOKEN
from digests.summary.word_lists import words
from digests.summary.wording import DENIED, NOBODY, UNCLEAR, own_voice
from digests.summary.writings import digits_for

LONGEST_COUNTED = 60
VERBS = words("exceeded topped surpassed exceeding nearing")  # told as "more than", "about"
STRAY = re.compile(r"(?<=[^\W\d_])- (?=[^\W\d_])")  # "seven- week", a line break undone
OPENERS = ("An ", "A ", "The ", "Another ", "Two ", "Some ", "His ", "Her ", "Their ", "Its ")


def number_of(index: int, backings: Backings) -> str:
    """Write a figure's number as the article does; a count that is spelled out in digits."""
    first, stop = backings.places[index]
    claim = backings.reading.claims[index]
    digits = digits_for(backings.folded[first:stop], claim)
    return digits or STRAY.sub("-", tidy(claim.figure.span.of(backings.text)))


def hedge_of(index: int, backings: Backings) -> str:
    """Give the words that hedge a figure, with a space behind; "" when none do."""
    first, _ = backings.places[index]
    length = len(backings.backing(index).hedge)
    modifier = backings.reading.claims[index].figure.quantity.modifier
    is_verb = length == 1 and backings.folded[first - 1] in VERBS
    if length and modifier is not Modifier.EXACT and not is_verb:
        hedge = backings.words[first - length : first]
        return tidy(backings.text[hedge[0].start : hedge[-1].end].lower()) + " "
    return f"{SPOKEN[modifier]} " if modifier in SPOKEN else ""


def counted_of(index: int, backings: Backings) -> str:
    """Give what is counted, as it stands behind the number; the bare noun where it does not."""
    claim, backing = backings.reading.claims[index], backings.backing(index)
    noun = claim.figure.referent.noun
    if noun is None:
        return ""
    stop = backings.places[index][1]
    if backing.is_counted_behind and stop < len(backings.words):
        shown = tidy(backings.text[backings.words[stop].start : noun.end])
    else:
        shown = tidy(noun.of(backings.text))
    return shown if len(shown) <= LONGEST_COUNTED else ""


def speakers_of(claim: Claim, backings: Backings) -> Iterator[str]:
    """Give the ways to name who answers for a claim, the fullest first."""
    fixed = {
        Standing.HEARSAY: NOBODY,
        Standing.UNCLEAR: UNCLEAR,
        Standing.OWN_VOICE: own_voice(backings.reading.article),
    }
    if claim.standing in fixed:
        yield fixed[claim.standing]
        return
    denied = DENIED if claim.standing is Standing.DENIED else ""
    sources = list({source.name: source for source in claim.sources}.values())
    yield denied + listed([named(source) for source in sources])
    yield denied + listed([name_of(source) for source in sources])


def named(source: Source) -> str:
    """Name a source with the role that the article gives: "lawmaker Mohammed Karbouli"."""
    name, role = name_of(source), tidy(source.role)
    is_told = not role or role.lower() in name.lower() or source.kind is not SourceKind.PERSON
    return name if is_told else f"{role} {name}"


def name_of(source: Source) -> str:
    """Name a source; "An official in Anbar" begins small."""
    name = tidy(source.name)
    return name[0].lower() + name[1:] if name.startswith(OPENERS) else name


def listed(names: list[str]) -> str:
    """Join names: "police, medics and Ana Ruiz"."""
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last


def tidy(text: str) -> str:
    """Put words on one line, with single spaces."""
    return SPACES.sub(" ", text).strip()
