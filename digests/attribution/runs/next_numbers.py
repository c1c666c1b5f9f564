"""The sentence that gives the next numbers of a poll: "Among men, 40 percent said no"."""

from digests.attribution.frames import View
from digests.attribution.lexicon.grammar import MONTHS, is_name_word, is_word
from digests.attribution.runs.opinions import thinks
from digests.attribution.runs.polls import ASIDES, STUDIES
from digests.attribution.runs.shares import (
    SHARES,
    behind_percent,
    behind_share,
    is_part,
    is_percent,
)
from digests.attribution.runs.standings import backs, gains, leads, splits, standing
from digests.attribution.runs.votes import NEAR, ranked
from digests.figures.lexicon.people import is_person
from digests.figures.lexicon.singulars import singular
from digests.model import Span
from digests.text.word_lists import words

# "Among women, …", "When asked about …": a poll turns to the next of its numbers.
TURNS = words("while asked by another only just nearly almost about roughly some fewer more")
# "37 percent of voters want an election": here it is no aside.
VOTES_HELD = words("election elections")
RECEIVED = words("won took received secured polled collected")
COMPARED = words("likely than compared while among whereas")
# "the share | dropped to 31 percent".
COUNTED = SHARES | {"figure"}
MOVES = words(
    """
    dropped drops fell falls rose rises climbed climbs was is were jumped jumps grew sank slipped
    stood stands dipped increased decreased declined grows increases decreases declines
    """
)
# They were known before: "the two parties", but "the six in ten who agree".
FEW = words("two three four five six")
# "Otto needs more than | 50 percent to win".
NEEDS = words("need needs needed requires required")
# "The Greens, at 4.8, would miss the 5 percent threshold": the five is no answer.
VOTERS = words("voters respondents")
# Whom a poll asks, nouns of persons aside; and what it gives a party.
ASKED = words("them those these all both men women households vote support")
LIMITS = words("threshold hurdle target goal quorum")
BEFORE_LIMIT, BEHIND_LIMIT = 4, 6
FOUND = frozenset(("found",))
LIKELIER = words("likely lower higher less more reduced increased greater risk")
LONGEST_COUNT = 6
LONGEST_OPENER, LONGEST_YEAR = 9, 4


def goes_on_with_poll(view: View) -> bool:
    """Tell whether a sentence plainly gives the next numbers of the poll before it."""
    held = [at for at, token in enumerate(view.tokens) if token.start in view.figures]
    if not held:
        return False
    asides = view.words & ASIDES
    if VOTES_HELD.issuperset(asides) and any(thinks(view, at) for at in held):
        asides = frozenset()  # "37 percent of voters want an election"
    if asides:
        return False
    if "would" not in view.words and any(_received(view, at) for at in held):
        return False  # "Otto won 52 percent of the vote in 2010"
    return any(_next_number(view, at) for at in held)


def opens_with_thought(view: View) -> bool:
    """Read "Forty percent want one, while …": a share opens, and those whom it counts think."""
    held = [at for at in range(2) if view.start(at) in view.figures]
    return bool(held) and thinks(view, held[0]) and view.words.isdisjoint(ASIDES)


def finds_of_them(view: View) -> bool:
    """Read "Those users were found to have an 18 percent lower risk": who found it, is known."""
    for at in view.places(FOUND):
        held = [
            i for i in range(at, min(at + LONGEST_OPENER, len(view.tokens))) if is_percent(view, i)
        ]
        if view.lower(at - 1) in {"was", "were"} and view.lower(at + 1) == "to":
            return any(view.start(i) in view.figures for i in held) and bool(LIKELIER & view.words)
    return False


def _received(view: View, at: int) -> bool:
    """Tell whether it is a result: "received 52 percent", not "52 percent support"."""
    return view.lower(at - 1) in RECEIVED and view.lower(behind_percent(view, at)) != "support"


def _next_number(view: View, at: int) -> bool:
    if any(
        fits(view, at)
        for fits in (_percent_first, _share, thinks, _beside_group, splits, _of_voters, _pair)
    ):
        return True
    sides = (standing, backs, gains, leads, ranked)
    return any(fits(view, at) for fits in sides) and not _long_ago(view)


def _long_ago(view: View) -> bool:
    """Tell whether it opens with a past time: "At the end of March, the Greens were on 54"."""
    comma = view.lowers.index(",") if "," in view.words else 0
    opener = view.lowers[:comma]
    if not 0 < comma <= LONGEST_OPENER or not STUDIES.isdisjoint(opener):
        return False  # "In a poll in March, …"
    year = opener[-1].isdecimal() and len(opener[-1]) == LONGEST_YEAR
    past = opener[0] == "last" or opener[-1] in {"ago", "earlier", "before"}
    return year or past or not MONTHS.isdisjoint(opener)


def _percent_first(view: View, at: int) -> bool:
    """Read "Among women, 40 percent …", "Another 9 percent …" and "58 percent oppose it"."""
    if not is_percent(view, at):
        return False
    if view.lower(0) == "among":
        return True
    if _of_things(view, at):
        return False
    return at == 0 or (view.lower(0) in TURNS and (at <= NEAR or view.lower(at - 1) == ","))


def _of_things(view: View, at: int) -> bool:
    """Tell a share of whom no poll asked: "about 40 percent of the land is let"."""
    of = behind_share(view, at)
    if view.lower(of) != "of":
        return False
    ahead = range(of + 1, min(of + 1 + LONGEST_COUNT, view.count))
    return not any(
        view.lower(i) in ASKED or is_person(singular(view.lower(i))) or _is_named(view, i)
        for i in ahead
    )


def _is_named(view: View, at: int) -> bool:
    """Tell "of Americans" from "of GDP"."""
    return is_name_word(view.tokens[at]) and not view.tokens[at].text.isupper()


def _of_voters(view: View, at: int) -> bool:
    """Read "seen as honest by at least half of all registered voters", "4 in 10 voters"."""
    behind = behind_share(view, at)
    near = {view.lower(i) for i in range(behind, behind + NEAR + 1)}
    return is_part(view, at) and not near.isdisjoint(VOTERS)


def _pair(view: View, at: int) -> bool:
    """Read "more apt to be seen as honest than in May, 64 percent to 56 percent"."""
    to = behind_percent(view, at)
    paired = view.lower(to) == "to" and view.start(to + 1) in view.figures
    shares = is_percent(view, at) and is_percent(view, to + 1) if paired else False
    return shares and view.lower(at - 1) == ","


def _beside_group(view: View, at: int) -> bool:
    """Read "Women (68 percent) were more likely than men (54 percent) to back it"."""
    if view.words.isdisjoint(COMPARED):
        return False
    behind = behind_percent(view, at)
    closed = view.lower(behind) == ")" and view.lower(at - 1) == "("
    return closed and is_percent(view, at) and is_word(view.tokens[at - 2])


def _share(view: View, at: int) -> bool:
    """Read "the share dropped to 31 percent" and "It rises to 51 percent among men"."""
    behind = behind_percent(view, at)
    among = view.lower(behind) in {"among", "for", "in"} and is_percent(view, at)
    if view.lower(0) == "it":
        return among and view.lower(1) in MOVES and view.lower(at - 1) == "to"
    subject = range(max(1, at - NEAR - 1), at)
    return any(
        view.lower(i - 1) in {"the", "that"}
        and view.lower(i) in COUNTED
        and view.lower(i + 1) in MOVES
        for i in subject
    )


def answers(view: View) -> tuple[Span, ...]:
    """Give the words of a sentence that may hold a poll's numbers: not those of a threshold.

    Nor is "which of the two party leaders" an answer.
    """
    spans: list[Span] = []
    start = 0
    for at, token in enumerate(view.tokens):
        if token.lower in NEEDS and _figure_behind(view, at):
            spans.append(Span(view.start(start), token.start))
            start = min(at + BEHIND_LIMIT, len(view.tokens))
        elif token.lower in LIMITS:
            spans.append(Span(view.start(start), view.start(max(start, at - BEFORE_LIMIT))))
            start = min(at + BEHIND_LIMIT, len(view.tokens))
        elif view.lower(at - 1) == "the" and token.lower in FEW and not is_part(view, at):
            spans.append(Span(view.start(start), token.start))
            start = at + 1
    return (*spans, Span(view.start(start), view.sentence.span.end))


def _figure_behind(view: View, at: int) -> bool:
    return any(view.start(i) in view.figures for i in range(at + 1, at + BEFORE_LIMIT))


def compares(view: View) -> bool:
    """Read "They were also 40 percent more likely to smoke" and "on average 3.4 years older"."""
    if not view.figures or any(token.lower in ASIDES for token in view.tokens):
        return False
    for at, token in enumerate(view.tokens):
        likely = token.lower == "likely" and view.lower(at - 1) in {"more", "less", "as"}
        average = token.lower == "average" and view.lower(at - 1) == "on"
        if likely or average:
            around = range(max(0, at - LONGEST_COUNT), at + LONGEST_COUNT)
            return any(view.start(i) in view.figures for i in around)
    return False
