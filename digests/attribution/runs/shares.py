"""How news writes a share: "40 percent", "a seven-point lead", "one-third", "six in 10"."""

from digests.attribution.frames import View
from digests.attribution.lexicon.grammar import is_word
from digests.text.word_lists import words

# "40 percent", "40 per cent", "40 points".
SCALES = words("percent % per in points point")
SHARES = words("share proportion percentage portion")
RANGING = frozenset(("-", "–", "to"))
# "six in 10", "two out of three".
OF_MANY = words("two three four five six seven eight nine ten 2 3 4 5 6 7 8 9 10 out of")
PARTS = words("half third two-thirds one-third quarter one-quarter three-quarters three-fourths")


def is_percent(view: View, at: int) -> bool:
    """Tell whether the figure there counts percent, or points: "40 %", "a seven-point lead"."""
    while view.lower(at + 1) in RANGING and view.lower(at + 2)[:1].isdigit() | (
        view.lower(at + 2) in RANGING
    ):
        at += 1 + (view.lower(at + 2)[:1].isdigit())  # "12- to 14-point leads", "59-37 percent"
    ahead = [view.lower(at + i) for i in range(1, 4)]
    glued = view.tokens[at].text.endswith("%")
    return glued or ahead[0] in SCALES or ahead[1] in {"point", "points"}


def is_part(view: View, at: int) -> bool:
    """Tell whether it is a share: "37 percent", "one-third", "six in 10", "two out of three"."""
    of_many = view.lower(at + 1) in {"in", "out"} and not is_word(view.tokens[at])
    named = view.lower(at + 1) in {"in", "out"} and view.lower(at + 2) in OF_MANY
    return is_percent(view, at) or view.lower(at) in PARTS or of_many or named


def behind_percent(view: View, at: int) -> int:
    """Step over "percent" or "per cent" behind the figure there."""
    return at + 1 + (view.lower(at + 1) in SCALES) + (view.lower(at + 2) == "cent")
