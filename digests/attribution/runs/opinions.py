"""What those think whom a poll asked: "37 percent of voters | want one"."""

from digests.attribution.frames import View
from digests.attribution.runs.shares import behind_percent, is_part
from digests.text.word_lists import words

# Who is counted has an opinion: "nine percent | disapprove".
OPINIONS = words(
    """
    said say think thought believe believed support supported oppose opposed approve approved
    disapprove disapproved favor favored favour favoured prefer preferred trust trusted agree
    agreed disagree disagreed
    """
)
# Behind a poll's first number these tell the next of them too: "one-third | would like it".
THOUGHTS = OPINIONS | words(
    """
    says thinks want wants wanted would like liked disliked prefers plan plans intend intends
    expect expects feel feels felt worry worried back backs backed trusts identify identified
    describe described name named rated chose reported cited admitted answered responded consider
    considered know knew predict predicted view viewed hold held
    """
)
LONGEST_GROUP = 9
NEAR = 3
GIVES = words("gave gives had has showed shows found finds")
THINKING = words(
    """
    thinking saying believing backing supporting wanting preferring opposing approving disapproving
    agreeing disagreeing feeling expecting favouring favoring rating
    """
)
# Whose share it is stands behind "of", what has that size before the share: "a tax of 9 percent".
SIZED = words("a an the of by to this that")


def thinks(view: View, at: int) -> bool:
    """Read "In Dorra, only 37 percent of voters want one" and "half of them would vote"."""
    if not is_part(view, at):
        return False
    behind = behind_percent(view, at)
    who = view.lower(at - 1) == "the" and view.lower(behind) == "who"  # "the 44% who want neither"
    sized = view.lower(at - 1) in SIZED and not who
    given = view.lower(0) == "it" and view.lower(1) in GIVES  # "It gave the Blues 38 percent"
    thinking = view.lower(at - 1) == "with" and view.lower(behind) in THINKING
    return not sized and (given or thinking or _has_thought_behind(view, at))


def _has_thought_behind(view: View, at: int) -> bool:
    """Tell whether a verb of thinking follows in the same clause: "voters | want one"."""
    for i in range(at + 1, min(at + 1 + LONGEST_GROUP, len(view.tokens))):
        if view.lower(i) in THOUGHTS:
            return True
        if view.lower(i) in {";", "but", "while", "and"} and not _goes_on(view, i):
            return False  # "Taxes take 37 percent of wages, | and the unions back a cut"
    return False


def _goes_on(view: View, at: int) -> bool:
    """Tell whether a share goes on: "Half of the Greens | but only a third of the Blues"."""
    next_share = (i for i in range(at + 1, at + 1 + NEAR) if view.start(i) in view.figures)
    return any(is_part(view, i) for i in next_share)
