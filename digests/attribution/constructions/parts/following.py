"""What follows there: a clause without "that", or a figure? "she added | they had fled"."""

from digests.attribution.frames import View
from digests.attribution.lexicon.grammar import (
    ARTICLES,
    CURRENCIES,
    FINITE,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    THIRD_PERSONS,
    TIME_WORDS,
)
from digests.attribution.phrases.verb_like import is_past
from digests.text.word_lists import words

DETERMINING = words("determined concluded established found ruled")
BREAKING = RELATIVES | words(", ; and but by")
# "She | added they had fled"; how far a verb is looked for.
LONGEST_ADDED = 6
LONGEST_POINTED = 12
SUMS = words("million billion percent % per")
# The verb behind them is not the content's: "had added nine minutes on when there were five".
SCENES = words("when while because after before if who which where that")
LONGEST_SUBJECT = 8
FIGURE_WITHIN = 5
SUBJECT_PRONOUNS = PRONOUNS - {"her", "this", "these"}
RELATIVES_AND_PRONOUNS = RELATIVES | PRONOUNS
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
    if ahead[0] in CLAUSE_SUBJECTS:
        return True
    scene = next((at for at, word in enumerate(ahead) if at and word in SCENES), len(ahead))
    # "Employers added 40,000 jobs, the department's report showed": somebody owns the report
    owned = {at for at in range(1, scene) if ahead[at] == "'s" and ahead[at - 1] not in WHO}
    finite = any(word in FINITE for at, word in enumerate(ahead[:scene]) if at not in owned)
    return finite or any(acts_on(view, after + at) for at in range(1, scene))


def opens_clause(view: View, after: int) -> bool:
    """Tell whether a clause begins there: "that …", "no one had …", "the wells were dry"."""
    if view.lower(after) == "that" or view.lower(after) in SUBJECT_PRONOUNS:
        return True
    for at in range(after + 1, min(after + LONGEST_SUBJECT, len(view.tokens))):
        if view.lower(at) in FINITE and view.lower(at - 1) != "to":
            return True  # but "found the bodies of two men said to have fled" is an act
        if view.lower(at) in RELATIVES_AND_PRONOUNS or view.tokens[at].text in {
            ",",
            ";",
            "and",
            "but",
        }:
            return False
    return False


def determines(view: View, after: int) -> bool:
    """Tell whether a clause follows in the past: "determined | the firm saved $9 million".

    What is found may be described so: "found a man shot three times".
    """
    if view.lower(after - 1) not in DETERMINING:
        return False
    ahead = range(after + 1, min(after + LONGEST_SUBJECT, view.count))
    stop = next((at for at in ahead if view.lower(at) in BREAKING), view.count)
    return any(acts_on(view, at) for at in ahead if at < stop)


def acts_on(view: View, at: int) -> bool:
    """Tell a verb with its object: "the firm | saved $9 million", "broke the law".

    In "a shop closed two years ago" and "the price paid by nine firms" it only describes.
    """
    if at + 2 >= view.count or not is_past(view.tokens, at):
        return False
    sums = view.start(at + 1) in view.figures and (
        view.tokens[at + 1].text[0] in CURRENCIES or view.lower(at + 2) in SUMS
    )
    thing = view.lower(at + 1) in ARTICLES and view.lower(at + 2) not in TIME_WORDS
    return sums or (thing and view.start(at + 1) not in view.figures)


def figure_near(view: View, after: int, within: int = FIGURE_WITHIN) -> bool:
    """Tell whether a figure begins within so many words."""
    return any(view.start(at) in view.figures for at in range(after, after + within))
