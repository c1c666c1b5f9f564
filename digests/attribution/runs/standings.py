"""What each side of a poll has: "The Greens are on 11", "gained three points"."""

from digests.attribution.frames import View
from digests.attribution.lexicon.amounts import SHORT_HEDGES
from digests.attribution.lexicon.grammar import BE, is_word
from digests.attribution.runs.shares import behind_percent, is_percent
from digests.text.word_lists import words

HOLDS = words("has have had got gets trails leads follows")
LEADS = words("lead leads led leading ahead trails trail trailing")
# "A two-point climb to 18 percent".
STEPS = words("climb rise fall drop gain increase jump slip dip decline boost bounce surge slide")
ECONOMY = words(
    """
    index shares stock stocks market inflation unemployment rate yield yields trading benchmark
    growth debt deficit gdp tax wages prices sales output exports profit revenue turnout
    """
)
GETS = words("get win take secure receive have score poll")
# What a poll measures of a party or a leader, in percent or in points.
BACKING = words(
    """
    support supports supported backing approval rating ratings lead leads led leading advantage
    edge gap margin favor favors favour favours favoured favored prefer unchanged trail trails
    trailed trailing ahead behind disapproval apt likelier vote voters primary
    """
)
LONGEST_BACKING = 9
# "Men are | divided, with 40 percent for Lund and 39 percent for Otto".
SPLIT = words("divided split")


def standing(view: View, at: int) -> bool:
    """Read "The Greens are on 11" and "Castile has 18,406"."""
    held = at - 1 - (view.lower(at - 1) in SHORT_HEDGES and is_percent(view, at))
    if view.lower(held) in HOLDS:
        return is_word(view.tokens[0]) and not _counts_noun(view, at)
    if view.lower(at - 2) == "would" and view.lower(at - 1) in GETS:
        return is_percent(view, at)  # "The Reds would get 9 percent"
    moved = view.lower(at - 1) == "to" and view.lower(at - 2) in {"up", "down"}
    placed = view.lower(at - 1) in {"on", "at"}
    if placed and not view.words.isdisjoint(ECONOMY):
        return False  # "Unemployment is at 9 percent"
    if is_percent(view, at) and placed:
        stands = view.lower(at - 2) in {"stands", "stood", "standing"}
        aside = view.lower(at - 2) == "," and view.lower(0) in {"the", "and", "while"}
        if stands or aside:
            return True  # "Trust in Otto stood at 22%", "The Greens, at 31%, are up one"
    return (placed and view.lower(at - 2) in BE) or (
        moved and view.lower(at - 3) in BE and is_percent(view, at)
    )


def _counts_noun(view: View, at: int) -> bool:
    """Tell whether a noun is counted there: "has 40 members" is no score."""
    return at + 1 < len(view.tokens) and is_word(view.tokens[at + 1]) and not is_percent(view, at)


def backs(view: View, at: int) -> bool:
    """Read "saw its support fall by three points" and "leads by 9 points"."""
    around = range(max(0, at - LONGEST_BACKING), at + LONGEST_BACKING)
    return is_percent(view, at) and any(view.lower(i) in BACKING for i in around)


def leads(view: View, at: int) -> bool:
    """Read "The Greens' lead is up from 53-47 to 54-46": two numbers that a hyphen joins."""
    pair = view.lower(at + 1) in {"-", "–"} and view.start(at + 2) in view.figures
    return pair and not view.words.isdisjoint(LEADS)


def gains(view: View, at: int) -> bool:
    """Read "The Blues were up one point at 33 percent" and "gained three points"."""
    if not view.words.isdisjoint(ECONOMY):
        return False
    behind = at + 1 + (view.lower(at + 1) == "-")
    points = view.lower(behind) in {"point", "points"} or view.lower(at).endswith("-point")
    moved = view.lower(behind + 1) in STEPS or view.lower(at + 1) in STEPS
    if points:
        return moved or view.lower(at - 1) in {"up", "down", "gained", "gain", "lost", "lose"}
    # "The Blues are up three on the May poll", "…, down two": a poll counts in points
    bare = view.lower(at + 1) in {",", ".", "on", "since", "from", "and", "at"}
    led = view.lower(at - 2) in BE or view.lower(at - 2) in {",", "and"}
    return bare and led and view.lower(at - 1) in {"up", "down"} and is_word(view.tokens[at])


def splits(view: View, at: int) -> bool:
    """Read "Men are divided, with 40 percent for Lund and 39 percent for Otto"."""
    if view.words.isdisjoint(SPLIT):
        return False
    sided = view.lower(behind_percent(view, at)) in {"for", "against", "behind"}
    return sided and is_percent(view, at)
