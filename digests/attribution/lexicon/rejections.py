"""What is said of a number by whoever does not believe it: "was wrong", "is a fantasy"."""

from collections.abc import Sequence

from digests.attribution.lexicon.grammar import BE
from digests.text.word_lists import words

REJECTIONS = words(
    """
    wrong false untrue incorrect inaccurate misleading exaggerated overstated inflated baseless
    fantasy fiction lie myth nonsense exaggeration fabrication invention absurd ridiculous
    implausible
    """
)
DEGREES = words("a an the simply plainly completely wildly grossly utterly badly pure just")


def rejects(lowers: Sequence[str]) -> bool:
    """Tell whether words open with a rejection: "was simply wrong"; not "was not wrong"."""
    if not lowers or lowers[0] not in BE:
        return False
    worded = next((word for word in lowers[1:] if word not in DEGREES), "")
    return worded in REJECTIONS
