"""What somebody says beside a cue verb, set apart from it: "Nine boats sank, Otto said"."""

from digests.attribution.constructions.by_verb.inversions import BEFORE_INVERSION
from digests.attribution.constructions.parts.contents import (
    is_closed,
    opens_quote,
)
from digests.attribution.constructions.parts.extents import (
    beside_tag,
    closes_quote,
)
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.cues import (
    CONCLUDING_LEMMAS,
    COUNTING_LEMMAS,
    FINDING_LEMMAS,
    NOUNLIKE,
    Cue,
    Takes,
)
from digests.attribution.lexicon.foresight import FORESEEING, WISHING
from digests.attribution.lexicon.grammar import (
    PREPOSITIONS,
    SUBORDINATORS,
    TIME_WORDS,
)
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.phrases import Phrase
from digests.text.word_lists import words

OCCASIONS = words("before after when while during ahead")
TIMES_AND_CITATIONS = OCCASIONS | words("citing quoting referring")
CLAUSE_OPENERS = (PREPOSITIONS | SUBORDINATORS | TIME_WORDS) - {"that"}
FOUND = FINDING_LEMMAS | CONCLUDING_LEMMAS | COUNTING_LEMMAS
# "has built 30 of the 90 homes | he promised": what is given stands before without a comma.
GIVEN = words("promise pledge")
# "twice as many as | the ministry has reported", "more than | it has counted".
LONGEST_MEASURE = 10
# They open a clause that tells when or why, and none that is set beside what somebody says.
TIMES = words("when until before after because if once although though unless whether since whom")
MANY = words("many much high large big low small few")
EXCEEDING = words("more fewer less higher lower larger bigger greater worse smaller")


def is_tag(view: View, at: int, phrase: Phrase, after: int) -> bool:
    """Tell whether what is said stands beside the cue, not behind it."""
    tag = _ends_quotation(view, phrase, after) or _flanked(view, phrase, after)
    return tag or _only_behind(view, phrase, after) or is_closed(view, at, after)


def can_tag(view: View, at: int, phrase: Phrase, cue: Cue) -> bool:
    """Tell whether the cue may stand beside its content; what "police found" needs a comma.

    "Losses doubled, records show" is a tag, "the rifle police found" is none.
    """
    measured = view.lower(phrase.first - 1) == "what" or _is_measure(view, phrase.first)
    if Takes.TAG not in cue.takes or measured or _is_of_a_time(view, phrase.first):
        return False  # "was fined for what he said to the referee"
    if cue.lemma in WISHING and view.lower(at + 1) == "to":
        return False  # "The law, which Otto promised to sign, gives families 900 dollars"
    if cue.lemma in FORESEEING and view.lower(phrase.first - 1) == "as" and _is_over(view, at):
        return False
    if Takes.QUOTE in cue.takes and not closes_quote(view, phrase.first):
        return False
    led = view.lower(phrase.first - 1) in BEFORE_INVERSION
    # "A shell hit the border police | post, killing nine": a noun where no comma stands before
    noun = view.lower(at) in NOUNLIKE and view.lower(phrase.first - 1) not in {"as", "by"}
    return led or not (noun or cue.lemma in FOUND or cue.lemma in GIVEN)


def _is_of_a_time(view: View, subject: int) -> bool:
    """Tell whether a clause tells when or why: "The 40 men left when | Lund complained".

    Or about whom: "The mayor, whom | Lund accused, has 40 sheep".
    """
    return view.lower(subject - 1) in TIMES and not closes_quote(view, subject)


def tag_beside(view: View, at: int, phrase: Phrase, after: int) -> Frame:
    """Read a tag; the writer tells the occasion: "… 11, Dorn said after | the two sides met"."""
    frame = tag_frame(view, at, phrase, after)
    if view.lower(after) not in OCCASIONS or _ends_quotation(view, phrase, after):
        return frame
    return frame._replace(contents=tuple(c for c in frame.contents if c.end <= frame.cue.start))


def tag_frame(view: View, at: int, phrase: Phrase, behind: int) -> Frame:
    """Attribute what stands beside a tag: left of it, and right of it when it stands between."""
    first = min(phrase.first, at)
    contents = beside_tag(view, first, behind)
    rule = Rule.INVERTED_TAG if phrase.first > at else Rule.TAG
    return Frame(rule, view.tokens[at].span, first, view.sources(phrase), contents, tag=True)


def _flanked(view: View, phrase: Phrase, after: int) -> bool:
    """Tell whether the cue stands between commas: 'Rents rose 9 percent, she said, "and …"'.

    A hyphen may stand for a dash: "come down 40 miles from Dorra, it said - far from the coast".
    """
    return view.lower(phrase.first - 1) == "," and view.lower(after) in {",", "-"}


def _only_behind(view: View, phrase: Phrase, after: int) -> bool:
    """Tell whether all that was said stands before: "Output fell to 11, Dorn wrote before noon".

    Behind the cue stands only when it was said, or whom the speaker cites without a figure:
    "Output fell to 11, Dorn said in a statement after the two sides met".
    """
    first = phrase.first
    if view.lower(first - 1) != "," or view.lower(after) not in TIMES_AND_CITATIONS:
        return False
    begin = view.index(view.clauses(first).start)
    told = any(view.start(i) in view.figures for i in range(begin, first))
    more = any(view.start(i) in view.figures for i in range(after, len(view.tokens)))
    that = any(view.lower(i) == "that" for i in range(after, len(view.tokens)))
    more = more and view.lower(after) not in OCCASIONS
    return told and not more and not that and view.lower(begin) not in CLAUSE_OPENERS


def _ends_quotation(view: View, phrase: Phrase, after: int) -> bool:
    """Tell whether all that was said stands before: '"…," Moe said as he left 40 reporters'."""
    opens = view.lower(after) in {"that", ":"} or opens_quote(view, after)
    return not opens and closes_quote(view, phrase.first)


def _is_measure(view: View, subject: int) -> bool:
    """Tell whether another's count is what is exceeded: "twice as many as | police have reported".

    So "more people than | police have reported": whoever says so is somebody else.
    """
    link = view.lower(subject - 1)
    before = range(max(0, subject - LONGEST_MEASURE), subject - 1)
    if link == "than":
        return any(view.lower(at) in EXCEEDING for at in before)
    return link == "as" and any(
        view.lower(at) == "as" and view.lower(at + 1) in MANY for at in before
    )


def _is_over(view: View, at: int) -> bool:
    """Tell whether it only came true: "Prices rose 9 percent, as brokers | had expected"."""
    return view.lower(at).endswith("ed") or view.lower(at - 1) == "had"
