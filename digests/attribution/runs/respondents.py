"""Those whom a poll asked, and what they think: whoever counts them is the poll."""

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.polls import ASKED
from digests.attribution.runs.opinions import OPINIONS
from digests.attribution.runs.shares import SHARES, behind_percent, is_part, is_percent
from digests.model import SourceKind, Span
from digests.text.word_lists import words

# They answer a poll; whoever counts them is the poll.
RESPONDENTS = words("respondents interviewees")
# A study asks nobody: "a third of the women studied".
ASKED_OR_STUDIED = ASKED | {"studied"}
ASKED_PEOPLE = words(
    """
    those people adults voters residents americans britons women men parents workers patients
    children students pupils participants
    """
)
# "75 percent of those who | took part", "responded", "answered".
ANSWERED = words("took replied responded answered")
# "those who took part in | the survey".
JOINED = words("survey poll study questionnaire research it")
COUNTED = RESPONDENTS | ASKED_OR_STUDIED | OPINIONS | ANSWERED
# They are asked; when they "say" a share, the poll has counted them.
ASKED_GROUPS = words(
    """
    those people adults voters residents americans britons women men parents workers respondents
    independents republicans democrats conservatives liberals supporters
    """
)
# "A clear majority, | 62 percent, say", "an even greater share", "most adults".
SIZED = ASKED_GROUPS | SHARES | words("majority minority plurality")
LONGEST_SIZED = 6
# Nobody but a poll knows what all of them think.
ELECTORATE = words("respondents interviewees voters adults americans britons")
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
    thinks = lower in OPINIONS
    first = max(0, at - (LONGEST_MAJORITY if thinks else LONGEST_COUNT))
    held = [i for i in range(first, at) if view.start(i) in view.figures]
    if thinks:
        held = [i for i in held if is_percent(view, i) or _of_group(view, i, at)][-1:]
        held = [i for i in held if _unbroken(view, i, at)]
    asked = lower in ASKED_OR_STUDIED and view.lower(at - 1) in ASKED_PEOPLE
    if lower == "studied":  # "a third of the women studied", not "nine women studied law"
        asked = asked and any(is_part(view, i) for i in held)
    took = lower in ANSWERED and _took_part(view, at)
    sized = _sized_behind(view, at) if asked and not held else None
    if sized is not None:
        return Span(view.start(sized), view.start(behind_percent(view, sized)))
    if not held or not (asked or thinks or took or lower in RESPONDENTS):
        return None
    if lower in RESPONDENTS and held[-1] == at - 1 and view.lower(at + 1) not in OPINIONS:
        return None  # "The survey polled 1,005 respondents": so many were asked
    return Span(view.start(_repeated(view, held[0])), view.tokens[at].end)


def counts_them(view: View) -> bool:
    """Tell whether it counts "them" and nobody by name: "Only 42 percent of them say"."""
    held = (at for at in range(view.count) if view.start(at) in view.figures)
    at = next(held, view.count)
    behind = behind_percent(view, at)
    return view.lower(behind) == "of" and view.lower(behind + 1) == "them"


def _sized_behind(view: View, at: int) -> int | None:
    """Find the share that sizes them: "most of the people polled, | about 60 percent, said"."""
    ahead = range(at + 2, at + LONGEST_PART) if view.lower(at + 1) == "," else range(0)
    return next((i for i in ahead if view.start(i) in view.figures and is_part(view, i)), None)


def _of_group(view: View, part: int, verb: int) -> bool:
    """Tell whether it is a part of those asked: "a quarter | of independents | say"."""
    of = "of" in {view.lower(part + 1), view.lower(part + 2)}
    return of and is_part(view, part) and any(part < i < verb for i in view.places(ASKED_GROUPS))


def _unbroken(view: View, share: int, verb: int) -> bool:
    """Tell whether the share is the verb's subject: not in "3 percent of the wards, | said Moe".

    It is in "nearly half of voters, 44 percent, approve" and "31 percent, who approve".
    """
    commas = [i for i in range(share + 1, verb) if view.lower(i) == ","]
    who = commas == [verb - 2] and view.lower(verb - 1) == "who"
    return not commas or who or (commas == [verb - 1] and _repeats(view, share))


def _repeats(view: View, share: int) -> bool:
    """Tell whether it only sizes those before it: "half of voters, | 44 percent, approve"."""
    closed = view.lower(behind_percent(view, share)) == "," == view.lower(share - 1)
    return closed and any(view.lower(i) in SIZED for i in range(share - LONGEST_SIZED, share - 1))


def _took_part(view: View, at: int) -> bool:
    """Read "those who responded", "those who took part in the survey"."""
    those = (view.lower(at - 2), view.lower(at - 1)) == ("those", "who")
    joined = any(view.lower(i) in JOINED for i in range(at + 2, at + LONGEST_PART))
    return those and (view.lower(at) != "took" or (view.lower(at + 1) == "part" and joined))


def _repeated(view: View, share: int) -> int:
    """Go back to what an aside only repeats: "| a quarter (24%) of those surveyed"."""
    if view.lower(share - 1) not in {"(", ","}:
        return share
    before = range(share - 2, max(-1, share - LONGEST_PART), -1)
    return next((i for i in before if view.start(i) in view.figures and is_part(view, i)), share)


def counts_asked(view: View, frame: Frame) -> bool:
    """Tell whether those who speak are counted: "Voters say they favour her by 52 percent"."""
    behind = frame.tag and frame.subject > 1  # "Voters said, 41 percent to 32, that" opens it
    if behind or not all(s.kind is SourceKind.UNNAMED for s in frame.sources):
        return False
    named = _heads(frame)
    if named and SHARES.issuperset(named):
        return True  # "The same share said"
    shares = any(
        is_percent(view, at)
        for at, token in enumerate(view.tokens)
        if token.start in view.figures and frame.covers(token.span)
    )
    return bool(named) and shares and ASKED_GROUPS.issuperset(named)


def is_asked_at_all(frame: Frame) -> bool:
    """Tell whether only a poll can know what they say: "voters", not "workers"."""
    return (ELECTORATE | SHARES).issuperset(_heads(frame))


def _heads(frame: Frame) -> list[str]:
    """Give the last words of the names of those who speak."""
    return [source.name.lower().split()[-1] for source in frame.sources if source.name]


def asks_a_group(name: str) -> bool:
    """Tell whether a poll asked only some: "survey of delegates", not "of 900 adults"."""
    _, of, asked = name.lower().rpartition(" of ")
    words_asked = asked.split()
    counted = any(word[0].isdigit() for word in words_asked)
    whole = not (ELECTORATE | ASKED_PEOPLE).isdisjoint(words_asked)
    return bool(of) and asked.endswith("s") and asked.islower() and not (counted or whole)
