"""What is announced ends with its noun: "Lund announced the plan | at a meeting of 40 mayors".

A clause goes on to the sentence's end, since all of it may be said; a thing does not. What stands
behind it tells when, before whom and with what outcome it was said, and the outlet knows that.
"""

from collections.abc import Sequence

from digests.attribution.constructions.parts.following import PRESENTS
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.amounts import SPELLS
from digests.attribution.lexicon.cues import CUES
from digests.attribution.lexicon.grammar import ARTICLES, PREPOSITIONS
from digests.attribution.lexicon.rules import Rule
from digests.attribution.nesting import cue_of
from digests.attribution.phrases.verb_like import is_finite_like, is_past
from digests.figures.lexicon.people import is_person
from digests.figures.lexicon.singulars import singular
from digests.model import Span
from digests.text.word_lists import words

ANNOUNCING = words(
    """
    announce confirm reveal disclose describe outline detail admit acknowledge cite mention note
    explain criticise criticize recount tout unveil condemn claim present quote accuse blame
    complain assert contend emphasise emphasize stress highlight question indicate detect
    """
)
GOING_ON_FOR = words("appeal argue complain ask insist protest plead joke boast testify explain")
SPELLS_AND_HOURS = SPELLS | words("minute minutes hour hours")
PREPOSITIONS_AND_TO = PREPOSITIONS | {"to"}
LONGEST_HEARERS = 9
WHERE = words("in at on with before to")
# "predicted a recovery after 12 months of losses": when what they hope for comes is said too.
HOPING = words(
    "promise pledge propose demand predict recommend request guarantee envisage advise allege"
)
NO_NOUNS = words("that how why it he she they we there who what whether")
OCCASIONS = words("after before during following while when")
# "described the plan to 40 guests": whoever hears it is counted by the writer.
HEARD = words("outline describe explain reveal present detail recount announce confirm disclose")
MEETINGS = words(
    """
    meeting meetings conference hearing rally event ceremony dinner gathering briefing summit
    session congress lunch reception
    """
)
# "… and said 40 had left", "… that 40 men have left": these are said, or tell what it is.
CLAUSAL = words("that who which whom whose where whether to")
JOINING = words("and but")
DESCRIBING = words("which who whose where home")
GOING_ON = JOINING | {"then"}
LONGEST_OWNER = 4
# What is laid before people; a grant, a threat or a risk to 40 of them is counted.
HEARD_OF = words(
    """
    plan plans decision decisions news deal report results findings policy proposal proposals
    vision strategy case measures changes figures idea ideas
    """
)
CONTENT_LINKS = words("about of over")
COMING = words("will would")
TOLD = frozenset((Rule.CLAUSE, Rule.PARTICIPLE))
LONGEST = 30


def within_objects(view: View, frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """End what is announced, confirmed or described where its noun and what belongs to it end."""
    return tuple(_within(view, frame) for frame in frames)


def _within(view: View, frame: Frame) -> Frame:
    if frame.tag or frame.relay or frame.rule not in TOLD or len(frame.contents) != 1:
        return frame
    cue = cue_of(frame, view.sentence)
    first = view.index(frame.contents[0].start)
    if cue is not None and cue.lemma in GOING_ON_FOR and view.lower(first) in PREPOSITIONS_AND_TO:
        that = _that(view, first)
        if that is not None:
            return frame._replace(contents=(Span(view.start(that), frame.contents[0].end),))
        end = _spell(view, first)
    elif (
        cue is not None and cue.lemma in ANNOUNCING | HOPING and view.lower(first) not in NO_NOUNS
    ):
        end = _end(view, first, cue.lemma)
    else:
        return frame
    return frame if end is None else frame.until(view.start(end))


def _that(view: View, first: int) -> int | None:
    """Find the clause behind whoever heard it: "boasted to 40 guests | that he had 12 cars"."""
    ahead = range(first + 1, min(first + LONGEST_HEARERS, view.count))
    for at in ahead:
        if view.lower(at) == "that":
            return at
        if is_finite_like(view.tokens, at):
            return None
    return None


def _spell(view: View, first: int) -> int | None:
    """Find for how long somebody went on: "complained in the town | for 40 years".

    Or where, and to how many: "testified | at 40 trials", "boasted | to 40 guests".
    """
    for at in range(first, min(first + LONGEST, view.count - 2)):
        if view.lower(at) in CONTENT_LINKS:
            return None
        counted = view.start(at + 1) in view.figures
        spell = view.lower(at) == "for" and view.lower(at + 2) in SPELLS_AND_HOURS
        if counted and (spell or view.lower(at) in WHERE):
            return at
        if view.lower(at) in CLAUSAL or is_finite_like(view.tokens, at):
            return None
    return None


def _end(view: View, first: int, lemma: str) -> int | None:
    """Find where the noun's words end; None where a clause is told, or nothing else follows."""
    for at in range(first + 1, min(first + LONGEST, view.count)):
        heard = lemma in HEARD and _is_before_hearers(view, at)
        timed = lemma not in HOPING and _is_timed(view, at)
        if heard or timed or _is_beside(view, first, at):
            return at
        if view.quoted[at] or view.lower(at) in CLAUSAL:
            return None
        if view.lower(at) == "," and view.lower(at + 1) in JOINING:
            return at if _opens_clause(view, at + 2) else None
        if is_finite_like(view.tokens, at):
            return None
    return None


def _is_timed(view: View, at: int) -> bool:
    """Tell whether so many days or men stand right behind: "announced it | after 40 days of".

    Of "announced losses during the year of 9 million" they are what is announced.
    """
    if view.lower(at) not in OCCASIONS:
        return False
    number = at + 1 + (view.lower(at + 1) in ARTICLES)
    return view.start(number) in view.figures


def _is_beside(view: View, first: int, at: int) -> bool:
    """Tell whether what follows stands beside the noun: a scene, a deed, an aside."""
    if _is_scene(view, at):
        return True
    deed = view.lower(at) in GOING_ON and _acts(view, at + 1)
    return deed or _is_described(view, first, at)


def _is_before_hearers(view: View, at: int) -> bool:
    """Tell whether so many people hear it: "described the plan | to the board's 40 members"."""
    if view.lower(at) != "to" or view.lower(at - 1) not in HEARD_OF:
        return False
    ahead = range(at + 1, min(at + 1 + LONGEST_OWNER, view.count))
    number = next((to for to in ahead if view.start(to) in view.figures), None)
    return number is not None and is_person(singular(view.lower(number + 1)))


def _is_described(view: View, first: int, comma: int) -> bool:
    """Tell what is described behind a name: "accused the mayor |, a father of 12".

    So it is in "announced a merger with Orva |, which has 40 shops".
    """
    if view.lower(comma) != ",":
        return False
    last = view.tokens[comma - 1]
    if view.lower(comma + 1) in DESCRIBING:
        return last.text[0].isupper() and COMING.isdisjoint(_near(view, comma))
    if view.lower(comma + 1) not in ARTICLES or not _holds_number(view, comma):
        return False
    return is_person(singular(last.lower)) or (last.text[0].isupper() and comma - first > 1)


def _holds_number(view: View, comma: int) -> bool:
    """Tell whether the aside itself counts: no list, "the chief, a guard and nine clerks"."""
    for at in range(comma + 2, min(comma + LONGEST_OWNER + 2, view.count)):
        if view.start(at) in view.figures:
            return True
        if view.lower(at) in {",", "and", "or"}:
            return False
    return False


def _near(view: View, at: int) -> set[str]:
    return {view.lower(to) for to in range(at, min(at + LONGEST_OWNER, view.count))}


def _acts(view: View, at: int) -> bool:
    """Tell whether a deed follows: "announced the plan and | left with 40 men"."""
    if at >= view.count or view.lower(at) in CUES:
        return False
    # "admits no fault and | pays 9 million"
    paid = view.lower(at) in PRESENTS and view.lower(at).endswith("s")
    paid = paid and (view.start(at + 1) in view.figures or view.lower(at + 1) in ARTICLES)
    return paid or is_past(view.tokens, at)


def _is_scene(view: View, at: int) -> bool:
    """Tell "at a meeting of 40 mayors" and "in front of 40 guests"."""
    if view.lower(at) == "in" and view.lower(at + 1) == "front":
        return True
    ahead = range(at + 1, min(at + 4, view.count))
    return view.lower(at) == "at" and any(view.lower(to) in MEETINGS for to in ahead)


def _opens_clause(view: View, first: int) -> bool:
    """Tell whether another clause follows, of what is: "…, and 40 men left", not "will leave"."""
    for at in range(first, min(first + LONGEST, view.count)):
        if view.lower(at) in COMING or view.quoted[at]:
            return False
        if is_finite_like(view.tokens, at):
            return at > first  # "…, and said": whoever announces goes on
    return False
