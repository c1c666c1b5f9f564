"""What follows there: a clause without "that", or a figure? "she added | they had fled"."""

from collections.abc import Sequence

from digests.attribution.constructions.parts.clauses import predicate_comma
from digests.attribution.frames import View
from digests.attribution.lexicon.amounts import SPELLS
from digests.attribution.lexicon.cues import CUES
from digests.attribution.lexicon.grammar import (
    ARTICLES,
    CURRENCIES,
    FINITE,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    THIRD_PERSONS,
    TIME_WORDS,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.inflections import inflect
from digests.attribution.lexicon.speakers import GROUPS
from digests.attribution.phrases.verb_like import is_past
from digests.text.word_lists import words

# "a gene called the comb", "a hut known as": these only name.
NAMING = words("called named dubbed known based")
# These are pasts and never participles: "Lund | took nine", "only nine people | came".
PASTS = words(
    """
    ate became began blew broke came chose did drew drove fell flew forgot gave grew knew lay rang
    rode rose sang sank saw shook shrank spoke stole swam swore threw took went woke wore wrote
    """
)
# What people, firms and plans do with things, in the present.
PRESENTS = frozenset(
    form
    for lemma in words(
        """
        cost owe pay earn lose make spend sell own kill get take give leave mean save employ need
        receive produce generate contain bring use run face charge burn waste buy
        """
    )
    for form in inflect(lemma)[:2]
)
PEOPLE = words("people children men women staff police they we")
TIMES = TIME_WORDS | SPELLS | words("times time previous hours minutes")
BEFORE_NOUNS = ARTICLES | PREPOSITIONS | {"'s", "of", "no"}
# "She | added they had fled"; how far a verb is looked for.
LONGEST_ADDED = 6
LONGEST_POINTED = 12
GOING_ON = words("and but then ,")
SUMS = words("million billion percent % per")
# The verb behind them is not the content's: "had added nine minutes on when there were five".
SCENES = words("when while because after before if who which where that")
LONGEST_SUBJECT = 8
FIGURE_WITHIN = 5
SUBJECT_PRONOUNS = PRONOUNS - {"her", "this", "these"}
BREAKING = RELATIVES | PRONOUNS | words(", ; and but by")
CLAUSE_SUBJECTS = THIRD_PERSONS | {"there", "we", "i"}
WHO = CLAUSE_SUBJECTS | {"that", "who", "what", "here"}


def clause_follows(view: View, after: int) -> bool:
    """Tell whether a clause follows without "that": "she added they had fled".

    "He points out 92 per cent of the workforce have agreed": what is pointed out may be long.
    """
    reach = LONGEST_POINTED if view.lower(after - 1) == "out" else LONGEST_ADDED
    ahead = [view.lower(at) for at in range(after, min(after + reach, len(view.tokens)))]
    if not ahead or ahead[0] in PREPOSITIONS:
        return False
    if ahead[0].endswith("ing"):
        return True  # "recalled seeing nine men"
    if ahead[0] in CLAUSE_SUBJECTS or (
        view.lower(after - 1) == "out" and _is_pointed(view, after)
    ):
        return True
    scene = next((at for at, word in enumerate(ahead) if at and word in SCENES), len(ahead))
    # "Employers added 40,000 jobs, the department's report showed": somebody owns the report
    owned = {at for at in range(1, scene) if ahead[at] == "'s" and ahead[at - 1] not in WHO}
    finite = any(word in FINITE for at, word in enumerate(ahead[:scene]) if at not in owned)
    finite = finite or any(acts_on(view, after + at) for at in range(1, scene))
    return finite or _goes_on_behind_aside(view, after, ahead[:scene])


def _is_pointed(view: View, at: int) -> bool:
    """Tell whether people do something: "points out | patients wait nine hours", not "men on".

    Nor does anybody point at a share: "points out | nine percent of members voted to strike".
    """
    if view.start(at) in view.figures and view.lower(at + 1) in {"percent", "per", "%"}:
        return True
    behind = view.tokens[min(at + 1, view.count - 1)]
    plain = is_word(behind) and not behind.lower.endswith("ing")
    return view.lower(at) in GROUPS and plain and behind.lower not in PREPOSITIONS | RELATIVES


def _goes_on_behind_aside(view: View, after: int, ahead: Sequence[str]) -> bool:
    """Read "hopes | the line, due to open in May, will carry 40": the verb is behind an aside.

    In "added the mill, which burned in May, was Veld's" the first clause may end at the comma.
    """
    if "," not in ahead or ahead[0] not in ARTICLES or not view.lower(after - 1).endswith("s"):
        return False
    closer = predicate_comma(view.tokens, after + ahead.index(",") + 1)
    return closer is not None and view.lower(closer + 1) in FINITE


def opens_clause(view: View, after: int) -> bool:
    """Tell whether a clause begins there: "that …", "no one had …", "the wells were dry"."""
    if view.lower(after) == "that" or view.lower(after) in SUBJECT_PRONOUNS:
        return True
    for at in range(after + 1, min(after + LONGEST_SUBJECT, len(view.tokens))):
        if view.lower(at) in FINITE and view.lower(at - 1) != "to":
            return True  # but "found the bodies of two men said to have fled" is an act
        if view.lower(at) in BREAKING or (view.lower(at) in CUES and view.lower(at)[-3:] == "ing"):
            return False  # "found a note | saying he owed $9 million"
        if acts_on(view, at):
            return True
    return False


def acts_on(view: View, at: int) -> bool:
    """Tell a verb with its object: "the firm | saved $9 million", "overtime | costs the state".

    In "a shop closed two years ago" and "a man shot three times" it only describes.
    """
    if at + 1 >= view.count or view.lower(at) in NAMING or view.quoted[at]:
        return False
    if view.lower(at - 1) in GOING_ON:
        return False  # "The museum added a wing and | drew 40,000"
    if view.lower(at) in PASTS:
        return view.lower(at - 1) not in BEFORE_NOUNS
    if not is_past(view.tokens, at):
        return _does(view, at) and _has_object(view, at)
    named = is_name_word(view.tokens[at - 1])
    counted = view.start(at + 1) in view.figures
    return _has_object(view, at) if not named or not counted else not _is_spell(view, at + 1)


def _does(view: View, at: int) -> bool:
    """Tell a present: "overtime | costs", "nurses | earn"; not "the costs", "nine | cost"."""
    if view.lower(at - 1) in BEFORE_NOUNS or view.lower(at) not in PRESENTS:
        return False
    many = view.lower(at - 1).endswith("s") or view.lower(at - 1) in PEOPLE
    return many != view.lower(at).endswith("s")


def _has_object(view: View, at: int) -> bool:
    """Tell whether money, a share or a thing stands behind a verb; no time: "the day before"."""
    behind = at + 1
    if view.start(behind) in view.figures:
        summed = view.tokens[behind].text[0] in CURRENCIES or view.lower(behind + 1) in SUMS
        return summed or (not is_past(view.tokens, at) and not _is_spell(view, behind))
    return view.lower(behind) in ARTICLES and view.lower(behind + 1) not in TIMES


def _is_spell(view: View, at: int) -> bool:
    """Tell how long or how often: "{nine} months", "{three} times"."""
    return view.lower(at + 1) in TIMES


def figure_near(view: View, after: int, within: int = FIGURE_WITHIN) -> bool:
    """Tell whether a figure begins within so many words."""
    return any(view.start(at) in view.figures for at in range(after, after + within))
