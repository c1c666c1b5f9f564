"""Copy in capitals alone: names and verbs look the same there, so who speaks cannot be told."""

from digests.attribution.frames import View
from digests.attribution.lexicon.cues import CUES, DENIALS, NOUNLIKE
from digests.attribution.lexicon.grammar import is_word

TELLING = (CUES.keys() - NOUNLIKE) | DENIALS | {"according"}
FEWEST_WORDS = 6


def is_told_in_capitals(view: View) -> bool:
    """Tell whether somebody says what stands there: "OFFICIALS SAID 41 PEOPLE HAD DIED HERE".

    A headline is short enough to be read by its marks: "POLICE: 14 DEAD IN MARKET FIRE".
    """
    if view.headline or view.words.isdisjoint(TELLING):
        return False
    words = [token.text for token in view.tokens if is_word(token)]
    return len(words) >= FEWEST_WORDS and not any(word != word.upper() for word in words)
