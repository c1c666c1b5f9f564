"""The run of numbers behind a poll's first: "The Greens are on 11", "Among men, 40 percent"."""

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.grammar import BE, is_word
from digests.model import SourceKind, Span
from digests.text.word_lists import words

POLLS = words(
    """
    poll polls polling survey surveys study studies tally tallies review analysis barometer trial
    research newspoll
    """
)
# "Among women, …", "When asked about …": a poll turns to the next of its numbers.
TURNS = words("asked by another only just nearly almost about roughly some fewer more")
HOLDS = words("has have had got gets trails leads follows")
HEDGES = words("about around nearly almost some just only roughly")
SHARES = words("share proportion percentage portion")
MOVES = words(
    """
    dropped drops fell falls rose rises climbed climbs was is were jumped jumps grew sank slipped
    stood stands dipped increased decreased declined
    """
)
# What a poll tells about itself, or sets against its numbers, is not one of them.
ASIDES = words(
    """
    margin turnout conducted questioned interviewed sampled election elections interval credibility
    """
)
VOTES_HELD = words("election elections")
# "The Greens, at 4.8, would miss the 5 percent threshold": the five is no answer.
LIMITS = words("threshold hurdle target goal quorum")
BEFORE_LIMIT, BEHIND_LIMIT = 4, 6
RANGING = frozenset(("-", "–", "to"))
SCALES = words("percent % per in points point")
# Who counts the votes of an election, and how they tell what each side got.
COUNTERS = words("election elections electoral returning results")
RANKS = words("first second third fourth fifth last place runner-up")
VOTES = words("votes seats ballots delegates")
TAKES = words("won took got received secured gained had polled collected winning taking with")
LEADS = words("lead leads led leading ahead trails trail trailing")
COMPARED = words("likely than compared while among whereas")
# "A two-point climb to 18 percent".
STEPS = words("climb rise fall drop gain increase jump slip dip decline boost bounce surge slide")
ECONOMY = words(
    """
    index shares stock stocks market inflation unemployment rate yield yields trading benchmark
    growth debt deficit gdp tax wages prices sales output exports profit revenue turnout
    """
)
GETS = words("get win take secure receive have score poll")
RECEIVED = words("won took received secured polled collected")
NEAR = 4
LONGEST_COUNT = 6
# Who is counted thinks so: "only 37 percent of voters | want one", "one-third | would like it".
THINKS = words(
    """
    want wants wanted would like prefer prefers plan plans intend intends expect expects feel feels
    felt worry worried say says said think thinks thought believe believed back backs backed oppose
    opposed support approve approved disapprove disapproved favor favour trust agree agreed
    disagree disagreed disliked liked
    """
)
LONGEST_GROUP = 9
GIVES = words("gave gives had has showed shows found finds")
THINKING = words(
    """
    thinking saying believing backing supporting wanting preferring opposing approving disapproving
    agreeing disagreeing feeling expecting favouring favoring rating
    """
)
# Whose share it is stands behind "of", what has that size before the share: "a tax of 9 percent".
SIZED = words("a an the of by to this that")
OF_MANY = words("two three four five six seven eight nine ten 2 3 4 5 6 7 8 9 10 out of")
PARTS = words("half third two-thirds one-third quarter one-quarter three-quarters three-fourths")
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


def names_poll(text: str) -> bool:
    """Tell whether an article has any word by which a poll or a count of votes is known."""
    lower = text.lower()
    return any(word in lower for word in POLLS | COUNTERS)


def is_poll(frame: Frame) -> bool:
    """Tell whether a poll, a study or a tally speaks, alone, or who counts an election."""
    if counts_votes(frame):
        return True
    if len(frame.sources) != 1 or frame.sources[0].kind not in {
        SourceKind.DOCUMENT,
        SourceKind.UNNAMED,
    }:
        return False
    return any(word in POLLS for word in frame.sources[0].name.lower().replace("-", " ").split())


def counts_votes(frame: Frame) -> bool:
    """Tell whether who counts an election speaks, alone: "the Electoral Commission"."""
    if len(frame.sources) != 1 or frame.sources[0].kind is SourceKind.PERSON:
        return False
    return not COUNTERS.isdisjoint(frame.sources[0].name.lower().split())


def goes_on_with_votes(view: View) -> bool:
    """Tell whether a sentence gives the next result: "The Greens came second with 9 percent"."""
    if any(token.lower in ASIDES for token in view.tokens):
        return False
    return any(_won(view, at) for at, t in enumerate(view.tokens) if t.start in view.figures)


def _won(view: View, at: int) -> bool:
    """Read "came second with 27 percent", "took 40 seats" and "won 300,000 votes"."""
    before = {view.lower(i) for i in range(max(0, at - NEAR), at)}
    ranked = view.lower(at - 1) == "with" and bool(before & RANKS)
    votes = is_percent(view, at) or view.lower(at + 1) in VOTES
    return votes and (ranked or view.lower(at - 1) in TAKES)


def tells_of_itself(view: View) -> bool:
    """Tell whether a poll tells how it was made, or an election is set beside it."""
    return not view.words.isdisjoint(ASIDES)


def goes_on_with_poll(view: View) -> bool:
    """Tell whether a sentence plainly gives the next numbers of the poll before it."""
    lowers = {token.lower for token in view.tokens}
    held = [at for at in range(len(view.tokens)) if view.start(at) in view.figures]
    asides = lowers & ASIDES
    if VOTES_HELD.issuperset(asides) and any(_thinks(view, at) for at in held):
        asides = set()  # "37 percent of voters want an election"
    if not held or asides:
        return False
    if "would" not in lowers and any(view.lower(at - 1) in RECEIVED for at in held):
        return False  # "Otto won 52 percent of the vote in 2010"
    return any(_next_number(view, at) for at in held)


def answers(view: View) -> tuple[Span, ...]:
    """Give the words of a sentence that may hold a poll's numbers: not those of a threshold."""
    spans: list[Span] = []
    start = 0
    for at, token in enumerate(view.tokens):
        if token.lower in LIMITS:
            spans.append(Span(view.start(start), view.start(max(start, at - BEFORE_LIMIT))))
            start = min(at + BEHIND_LIMIT, len(view.tokens))
    return (*spans, Span(view.start(start), view.sentence.span.end))


def _next_number(view: View, at: int) -> bool:
    tests = (
        *(_percent_first, _standing, _share, _backs, _thinks, _gains, _leads, _beside_group),
        *(_ranked, _splits),
    )
    return any(fits(view, at) for fits in tests)


def _backs(view: View, at: int) -> bool:
    """Read "saw its support fall by three points" and "leads by 9 points"."""
    around = range(max(0, at - LONGEST_BACKING), at + LONGEST_BACKING)
    return is_percent(view, at) and any(view.lower(i) in BACKING for i in around)


def _thinks(view: View, at: int) -> bool:
    """Read "In Dorra, only 37 percent of voters want one" and "half of them would vote"."""
    behind = at + 1 + (view.lower(at + 1) in SCALES) + (view.lower(at + 2) == "cent")
    who = view.lower(at - 1) == "the" and view.lower(behind) == "who"  # "the 44% who want neither"
    if not _is_part(view, at) or (view.lower(at - 1) in SIZED and not who):
        return False
    given = view.lower(0) == "it" and view.lower(1) in GIVES  # "It gave the Blues 38 percent"
    if given or (view.lower(at - 1) == "with" and view.lower(behind) in THINKING):
        return True
    for i in range(at + 1, min(at + 1 + LONGEST_GROUP, len(view.tokens))):
        if view.lower(i) in THINKS:
            return True
        if view.lower(i) in {";", "but", "while", "and"}:
            return False  # "Taxes take 37 percent of wages, | and the unions back a cut"
    return False


def _is_part(view: View, at: int) -> bool:
    """Tell whether it is a share: "37 percent", "one-third", "six in 10", "two out of three"."""
    of_many = view.lower(at + 1) in {"in", "out"} and not is_word(view.tokens[at])
    named = view.lower(at + 1) in {"in", "out"} and view.lower(at + 2) in OF_MANY
    return is_percent(view, at) or view.lower(at) in PARTS or of_many or named


def _leads(view: View, at: int) -> bool:
    """Read "The Greens' lead is up from 53-47 to 54-46": two numbers that a hyphen joins."""
    pair = view.lower(at + 1) in {"-", "–"} and view.start(at + 2) in view.figures
    return pair and not view.words.isdisjoint(LEADS)


def _gains(view: View, at: int) -> bool:
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


def _beside_group(view: View, at: int) -> bool:
    """Read "Women (68 percent) were more likely than men (54 percent) to back it"."""
    if view.words.isdisjoint(COMPARED):
        return False
    behind = at + 1 + (view.lower(at + 1) in SCALES) + (view.lower(at + 2) == "cent")
    closed = view.lower(behind) == ")" and view.lower(at - 1) == "("
    return closed and is_percent(view, at) and is_word(view.tokens[at - 2])


def _percent_first(view: View, at: int) -> bool:
    """Read "Among women, 40 percent …", "Another 9 percent …" and "58 percent oppose it"."""
    if not is_percent(view, at):
        return False
    if view.lower(0) == "among":
        return True
    return at == 0 or (view.lower(0) in TURNS and (at <= NEAR or view.lower(at - 1) == ","))


def is_percent(view: View, at: int) -> bool:
    """Tell whether the figure there counts percent, or points: "40 %", "a seven-point lead"."""
    while view.lower(at + 1) in RANGING and view.lower(at + 2)[:1].isdigit() | (
        view.lower(at + 2) in RANGING
    ):
        at += 1 + (view.lower(at + 2)[:1].isdigit())  # "12- to 14-point leads", "59-37 percent"
    ahead = [view.lower(at + i) for i in range(1, 4)]
    glued = view.tokens[at].text.endswith("%")
    return glued or ahead[0] in SCALES or ahead[1] in {"point", "points"}


def _standing(view: View, at: int) -> bool:
    """Read "The Greens are on 11" and "Castile has 18,406"."""
    held = at - 1 - (view.lower(at - 1) in HEDGES and is_percent(view, at))
    if view.lower(held) in HOLDS:
        return is_word(view.tokens[0]) and not _counts_noun(view, at)
    if view.lower(at - 2) == "would" and view.lower(at - 1) in GETS:
        return is_percent(view, at)  # "The Reds would get 9 percent"
    moved = view.lower(at - 1) == "to" and view.lower(at - 2) in {"up", "down"}
    placed = view.lower(at - 1) in {"on", "at"}
    if is_percent(view, at) and placed and view.words.isdisjoint(ECONOMY):
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


def _ranked(view: View, at: int) -> bool:
    """Read "Of the others, Otto came in third with 8 percent"."""
    before = {view.lower(i) for i in range(max(0, at - NEAR), at)}
    return view.lower(at - 1) == "with" and bool(before & RANKS) and is_percent(view, at)


def _splits(view: View, at: int) -> bool:
    """Read "Men are divided, with 40 percent for Lund and 39 percent for Otto"."""
    behind = at + 1 + (view.lower(at + 1) in SCALES) + (view.lower(at + 2) == "cent")
    sided = view.lower(behind) in {"for", "against", "behind"}
    return sided and is_percent(view, at) and not view.words.isdisjoint(SPLIT)


def _share(view: View, at: int) -> bool:
    """Read "the share dropped to 31 percent"."""
    subject = range(max(1, at - NEAR - 1), at)
    return any(
        view.lower(i - 1) in {"the", "that"}
        and view.lower(i) in SHARES
        and view.lower(i + 1) in MOVES
        for i in subject
    )


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
