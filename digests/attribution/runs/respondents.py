"""Those whom a poll asked, and what they think: whoever counts them is the poll."""

from digests.attribution.frames import Frame, View
from digests.attribution.runs.opinions import OPINIONS
from digests.attribution.runs.shares import SHARES, is_percent
from digests.model import SourceKind, Span
from digests.text.word_lists import words

# They answer a poll; whoever counts them is the poll.
RESPONDENTS = words("respondents interviewees")
ASKED = words("surveyed polled questioned interviewed canvassed asked")
ASKED_PEOPLE = words(
    "those people adults voters residents americans britons women men parents workers"
)
# "75 percent of those who | took part", "responded", "answered".
ANSWERED = words("took replied responded answered")
# "those who took part in | the survey".
JOINED = words("survey poll study questionnaire research it")
COUNTED = RESPONDENTS | ASKED | OPINIONS | ANSWERED
# They are asked; when they "say" a share, the poll has counted them.
ASKED_GROUPS = ASKED_PEOPLE | words(
    "respondents independents republicans democrats conservatives liberals supporters"
)
LONGEST_COUNT = 6
LONGEST_PART = 6
# "A 65 percent majority of Vellans and Vellan-leaning independents | say".
LONGEST_MAJORITY = 12


def respondents(view: View) -> tuple[Span, ...]:
    """Give the words that count those asked: "one in five respondents", "40% approve of her"."""
    found = (_asked(view, at) for at in view.places(COUNTED) if not view.quoted[at])
    return tuple(span for span in found if span is not None)


def _asked(view: View, at: int) -> Span | None:
    """Read who is counted up to the word there, which names those asked or what they think."""
    lower = view.lower(at)
    thinks = lower in OPINIONS and view.lower(at - 1) != ","  # "3 percent of the wards, said Moe"
    first = max(0, at - (LONGEST_MAJORITY if thinks else LONGEST_COUNT))
    held = [i for i in range(first, at) if view.start(i) in view.figures]
    if thinks:
        held = [i for i in held if is_percent(view, i)][-1:]
    asked = lower in ASKED and view.lower(at - 1) in ASKED_PEOPLE
    took = lower in ANSWERED and _took_part(view, at)
    if not held or not (asked or thinks or took or lower in RESPONDENTS):
        return None
    return Span(view.start(_before_bracket(view, held[0])), view.tokens[at].end)


def _took_part(view: View, at: int) -> bool:
    """Read "those who responded", "those who took part in the survey"."""
    those = (view.lower(at - 2), view.lower(at - 1)) == ("those", "who")
    joined = any(view.lower(i) in JOINED for i in range(at + 2, at + LONGEST_PART))
    return those and (view.lower(at) != "took" or (view.lower(at + 1) == "part" and joined))


def _before_bracket(view: View, figure: int) -> int:
    """Go back to what a bracket only repeats: "| a quarter (24%) of those surveyed"."""
    if view.lower(figure - 1) != "(":
        return figure
    before = range(figure - 2, max(-1, figure - LONGEST_PART), -1)
    return next((i for i in before if view.start(i) in view.figures), figure)


def counts_asked(view: View, frame: Frame) -> bool:
    """Tell whether those who speak are counted: "Voters say they favour her by 52 percent"."""
    behind = frame.tag and frame.subject > 1  # "Voters said, 41 percent to 32, that" opens it
    if behind or not all(s.kind is SourceKind.UNNAMED for s in frame.sources):
        return False
    named = [s.name.lower().split()[-1] for s in frame.sources if s.name]
    if named and SHARES.issuperset(named):
        return True  # "The same share said"
    shares = any(
        is_percent(view, at)
        for at, token in enumerate(view.tokens)
        if token.start in view.figures and frame.covers(token.span)
    )
    return bool(named) and shares and ASKED_GROUPS.issuperset(named)
