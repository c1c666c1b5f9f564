"""Which words a frame attributes: those behind a cue, or those beside a tag."""

from digests.attribution.constructions.parts.clauses import predicate_comma, verb_at
from digests.attribution.constructions.parts.main_verbs import acts, is_subject
from digests.attribution.constructions.parts.marks import Marks, dashes_around, marks_around
from digests.attribution.frames import View
from digests.attribution.lexicon.cues import CUES
from digests.attribution.lexicon.foresight import EXPECTATIONS, FORESEEN
from digests.attribution.lexicon.grammar import (
    COORDINATORS,
    DESCRIBING,
    PREPOSITIONS,
    PRONOUNS,
    QUOTE_MARKS,
    TIME_WORDS,
    is_word,
)
from digests.attribution.phrases.verb_like import is_finite_like
from digests.model import Span
from digests.text.word_lists import words

# "It will – they say – | cost 9": a verb that is parted from its helping verb.
PARTED = words("will would could can may might should must")
# Behind these "which" goes on with what was said: "…, she said on Monday, which would save".
NO_NOUNS = TIME_WORDS | PRONOUNS
# A scene behind a tag is the writer's: "…, police said, as crews searched for 30 others".
SCENES = words("as")
# What it comes to, too: "…, officials said, making it the worst in 40 years".
OUTCOMES = words("making marking bringing prompting sparking triggering")
# "…, police said, taking the toll to 40": but "…, taking 40 hostages" is theirs.
RAISING = words("taking raising pushing lifting")
TOTALS = words("toll total number tally count")
LONGEST_TOTAL = 5
LANDS = words("country region town city village state province district area nation island county")
RANKS = words("worst biggest largest highest lowest")
JOINING = words("and or but nor")
LONGEST_NEXT = 8
LONGEST_RELATIVE = 30
LONGEST_AMOUNT = 4
UNITS = words("percent % million billion trillion bn m tn cents pence dollars euros pounds")
# "The bank said, compared with analysts' expectations for …": these are the analysts'.
BESIDE = words("compared against versus above below ahead beating topping missing exceeding")
OTHERS_FORESEE = EXPECTATIONS | FORESEEN | {"consensus"}
LONGEST_COMPARISON = 8
OWN = words("its their his her our own")
# "below the 2.6 percent | forecast by economists"
BEHIND_FIGURE = 4
QUOTE_MARKS_AND_COMMA = QUOTE_MARKS | {","}
SCENES_AND_OUTCOMES = SCENES | OUTCOMES


def behind_cue(view: View, subject: int, after: int) -> Span:
    """Give what a cue reports: all behind it, up to the end of an inserted clause.

    "Karl Otto, who said he was innocent, was jailed for six years": he says nothing of the six.
    """
    marks = marks_around(view, subject, after)
    end = marks.closes if marks is not None else None
    if marks is None and inserted(view, subject):
        end = _aside_end(view, subject, after)
    start = view.start(after)
    return Span(start, max(start, view.sentence.span.end if end is None else view.start(end)))


def _aside_end(view: View, subject: int, after: int) -> int | None:
    """Find the comma that closes a clause behind a comma, where a verb or another noun goes on.

    "Neither the army, which claims nine, | nor the rebels, who claim 20, let": each has its own.
    """
    verb = predicate_comma(view.tokens, after) or _shared_comma(view, after)
    link = subject if view.lower(subject) in DESCRIBING else subject - 1
    leads = is_subject(view, link - 2)
    for at in range(after, view.count if verb is None else verb):
        if view.lower(at) != "," or view.quoted[at]:
            continue
        joined = view.lower(at + 1) in JOINING and view.lower(at + 2) != "that"
        alone = leads and verb is None and (joined or acts(view, at + 1))
        if alone or (joined and (view.lower(at + 1) == "nor" or _describes_next(view, at + 2))):
            return at
    return verb


def _describes_next(view: View, at: int) -> bool:
    """Tell whether another noun is described: ", and | the rebels, who claim 20"."""
    ahead = range(at, min(at + LONGEST_NEXT, view.count))
    comma = next((i for i in ahead if not is_word(view.tokens[i])), at)
    return view.lower(comma) == "," and comma > at and view.lower(comma + 1) in DESCRIBING


def _shared_comma(view: View, after: int) -> int | None:
    """Find where another verb of the sentence goes on: "held Otto, who says no, | and freed 9"."""
    for at in range(after, view.count - 2):
        if view.lower(at) != ",":
            continue
        goes_on = view.lower(at + 1) in {"and", "but"} and view.lower(at + 2) not in CUES
        # "Lund said, in reply to Otto, who wants 40, | that he had nine"
        if view.lower(at + 1) == "that" or (goes_on and verb_at(view.tokens, at + 2)):
            return at
    return None


def inserted(view: View, subject: int) -> bool:
    """Tell whether a relative clause behind a comma begins at the subject or right before it."""
    at = subject if view.lower(subject) in DESCRIBING else subject - 1
    if view.lower(at) not in DESCRIBING:
        return False
    if view.lower(at - 1) in PREPOSITIONS:
        at -= 1
    return view.lower(at - 1) == ","


def beside_tag(view: View, first: int, behind: int) -> tuple[Span, ...]:
    """Give what stands beside the tag from `first` to `behind`: left of it, and right of it."""
    marks = dashes_around(view, first, behind)
    if marks is not None:
        return _beside_marked(view, marks, first)
    relative = relative_before(view, first, behind)
    if relative is not None:
        return (Span(view.start(relative), view.start(first)),)
    # "Sales fell 9 percent, more | than Wall Street expected", "above the 3 million | analysts
    # expect, and 40 left": only the amount is theirs.
    compared = view.lower(first - 1) == "than" or behind_amount(view, first)
    closed = compared or _within(view, first, behind) or _behind_noun(view, first)
    left = () if closed else (_left(view, first),)
    if compared or behind >= len(view.tokens) - 2:
        return left
    if closes_quote(view, first):
        return (*left, *_quoted_behind(view, behind))
    start = past_description(view, behind)
    end = view.clauses(first).end
    if _within(view, first, behind):
        comma = predicate_comma(view.tokens, start + 1)  # ", which, he said, would cost 9"
        end = end if comma is None else view.start(comma)
    return (*left, Span(view.start(start), max(view.start(start), end)))


def _beside_marked(view: View, marks: Marks, first: int) -> tuple[Span, ...]:
    """Give what a tag between dashes speaks of: "9,000 – some of them boys, she said –".

    A verb that it parts from its helping verb is said as well: "It will – they say – | cost 9".
    """
    if marks.opens < first:
        return (Span(view.start(marks.opens), view.start(first)),)
    behind = view.start(marks.closes + 1)
    parted = view.lower(marks.opens - 2) in PARTED
    return (Span(behind, max(behind, view.clauses(first).end)),) if parted else ()


def relative_before(view: View, first: int, behind: int) -> int | None:
    """Find the relative clause that a tag closes: "The quake, which was 9 km deep, he said, hit".

    Behind the tag the verb of the sentence goes on, so that the tag speaks of the clause alone.
    """
    if view.lower(behind) != "," or not verb_at(view.tokens, behind + 1):
        return None
    for at in range(first - 1, max(0, first - LONGEST_RELATIVE), -1):
        if view.lower(at) in DESCRIBING and view.lower(at - 1) == "," and at < first - 2:
            return at
        if view.lower(at) in {";", ":"} or view.quoted[at]:
            return None
    return None


def _left(view: View, first: int) -> Span:
    clause = view.clauses(first)
    begin = view.index(clause.start)
    start = view.clauses(begin - 2).start if _remarks(view, begin, first) else clause.start
    return Span(start, view.start(first))


def _remarks(view: View, begin: int, first: int) -> bool:
    """Tell whether a bare noun remarks on the clause before: "…; a big swing, says the office"."""
    if begin < 2 or view.lower(begin) not in {"a", "an"}:
        return False
    inside = range(begin + 1, first)
    return not any(is_finite_like(view.tokens, i) or view.start(i) in view.figures for i in inside)


def _behind_noun(view: View, first: int) -> bool:
    """Tell whether the tag only describes a noun: "the share that experts expected"."""
    return view.lower(first - 1) in {"that", "which"} and view.lower(first - 2) != ","


def behind_amount(view: View, first: int) -> bool:
    """Tell whether an amount stands right before a subject: "the 2.6 percent | analysts saw"."""
    before = max(0, first - LONGEST_AMOUNT)
    begins = any(view.start(at) in view.figures for at in range(before, first))
    unit = view.lower(first - 1)
    amount = unit in UNITS or unit[:1].isdigit()
    inverted = view.lower(first) in CUES  # "Strike will cost £4m | says union"
    return begins and amount and not inverted


def _within(view: View, first: int, behind: int) -> bool:
    """Tell whether a tag opens its clause: "the plan, which, he said, would cost"."""
    if view.lower(first - 1) != ",":
        return False
    opener, before = view.lower(first - 2), view.lower(first - 3)
    goes_on = before not in PREPOSITIONS and view.lower(behind) == ","
    opens = before in {",", ""} or before in CUES or before in COORDINATORS
    return opener in DESCRIBING or (opener == "that" and (opens or goes_on))


def closes_quote(view: View, first: int) -> bool:
    """Tell whether the words before the tag are a quotation from the clause's first word on."""
    at = first - 1
    while at >= 0 and not view.quoted[at] and view.tokens[at].text in QUOTE_MARKS_AND_COMMA:
        at -= 1
    if at < 0 or not view.quoted[at]:
        return False
    while at >= 0 and view.quoted[at]:
        at -= 1
    return at <= 0


def _quoted_behind(view: View, behind: int) -> tuple[Span, ...]:
    """Give the quotations behind a tag: only they go on with a quotation before it."""
    spans: list[Span] = []
    for at in range(behind, len(view.tokens)):
        if view.quoted[at] and not view.quoted[at - 1]:
            spans.append(view.tokens[at].span)
        elif view.quoted[at] and spans:
            spans[-1] = Span(spans[-1].start, view.tokens[at].end)
    return tuple(spans)


def _foreseen(view: View, at: int) -> bool:
    """Tell whether it is set beside what others expected: ", against expectations in a poll"."""
    ahead = range(at + 1, at + LONGEST_COMPARISON)
    figure = next((i for i in ahead if view.start(i) in view.figures), at + LONGEST_COMPARISON)
    told = {view.lower(i) for i in range(at, figure + BEHIND_FIGURE)}
    return view.lower(at) in BESIDE and bool(told & OTHERS_FORESEE) and not told & OWN


def _totals(view: View, at: int) -> bool:
    """Tell whether it comes to a total there: ", taking the death toll to 40"."""
    ahead = range(at + 1, at + LONGEST_TOTAL)
    return view.lower(at) in RAISING and any(view.lower(i) in TOTALS for i in ahead)


def _in_place(view: View, at: int) -> bool:
    """Tell whether the place is described there: ", in a country of 9 million"."""
    told = (view.lower(at), view.lower(at + 1)) in {("in", "a"), ("in", "an")}
    return told and any(view.lower(i) in LANDS for i in range(at + 2, at + LONGEST_TOTAL))


def _ranks(view: View, at: int) -> bool:
    """Tell whether it is compared with others there: ", the deadliest raid since 40 died"."""
    word = view.lower(at + 1)
    ranked = view.lower(at) == "the" and (word in RANKS or word.endswith("iest"))
    return ranked and any(view.lower(i) == "since" for i in range(at + 2, at + 2 + LONGEST_TOTAL))


def past_description(view: View, behind: int) -> int:
    """Skip what describes the speaker or the scene: ", who runs the clinic,"."""
    if view.lower(behind) != ",":
        return behind
    beside = any(tells(view, behind + 1) for tells in (_foreseen, _totals, _in_place, _ranks))
    if view.lower(behind + 1) in SCENES_AND_OUTCOMES or beside:
        return len(view.tokens)
    before = view.lower(behind - 1)
    of_many = (view.lower(behind + 1), view.lower(behind + 2)) == ("one", "of")
    if of_many:  # "said the committee, | one of hundreds of volunteer groups"
        before = ""
    if (
        (view.lower(behind + 1) not in DESCRIBING and not of_many)
        or before in CUES
        or before in NO_NOUNS
    ):
        return behind
    end = next((i for i in range(behind + 1, len(view.tokens)) if view.lower(i) == ","), None)
    return len(view.tokens) if end is None else end
