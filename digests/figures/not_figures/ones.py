"""The word "one": a count beside other counts ("one dead, three injured"), else a pronoun."""

from digests.figures.lexicon.event_words import EVENT_WORDS, STATE, SUFFERED
from digests.figures.not_figures.lone_ones import LONE_REASONS, is_exception
from digests.figures.not_figures.years import read_year
from digests.figures.numerals.counted_nouns import BREAKS, person_word
from digests.figures.numerals.number_words import CARDINALS
from digests.figures.numerals.pieces import HYPHENS, Line
from digests.figures.quantities.candidate import Candidate
from digests.figures.quantities.vague import PLURALS
from digests.model import Kind
from digests.text.word_lists import words

COUNTING = words(
    """least exactly killing killed wounding wounded injuring injured leaving left included plus
    most arrested arresting fired kill"""
)
"""Right before "one" these count."""
WITH_NOUN = words("only just including than")
"""These count when a noun follows: "including one officer", not "including one in Ohio"."""
NEVER_BEFORE = words("no not any every some single")
NEVER_BEHIND = words("another thing hand point side day morning night afternoon evening way")
PRONOUN_BEHIND = words(
    "s that who which is has can could should would must might may to the by than"
)
NO_NOUNS = PRONOUN_BEHIND | words("in at on from more of")
TIED = words("person pack vote seat goal run wicket storey story bedroom term child")
"""Behind a hyphen these are counted: "a one-vote majority"; "one-sided" is none."""
MARGINS = words("run vote goal point game shot stroke seat wicket try length")
DETERMINERS = words("the a an his her its their our my these those this that all many several few")
HARMED = words(
    "dead killed injured wounded missing hurt died arrested critically seriously survived"
)
HARMS = words(
    """injury injuries burn burns wound wounds fracture fractures concussion cuts bruises shock
    broken inhalation exhaustion"""
)
MOST_TO_HARM = 5
COUNTED = words("person passenger per survivor victim count")
LONGEST_NAMED = 4
LONGEST_SPEAKER = 3
TAGS = words(
    "said says told warned wrote writes recalled testified shows showed argued complained"
)
SPEAKING = words("said told who says")
LIST_MARKS = frozenset({"and", ",", "or", "(", "–", "—", "with", "to", "plus"})
AGAINST = words("against in by on")
ONLY = words("only just")
UP_OR_DOWN = words("up down")
NEAR = 24
MOST_TO_EVENT = 6
MOST_IN_LIST = 4
LONGEST_ASIDE = 16


def is_pronoun(line: Line, candidate: Candidate) -> bool:
    """Tell whether "one" counts nothing."""
    at = candidate.first
    if line.word(at) != "one" or candidate.kind is Kind.TALLY:
        return False
    if candidate.stop > at + 1:
        return is_some_day(line, candidate)
    return not counts_one(line, at)


def counts_one(line: Line, at: int) -> bool:
    """Tell whether the bare "one" at `at` counts something."""
    if line.word(at - 1) == "at" and line.word(at + 1) == "point":
        return True  # "The lead stood at one point": elsewhere it is an idiom
    if is_never(line, at):
        return False
    if line.word(at + 1) in HYPHENS and line.glued(at + 1):
        return line.word(at + 2) in TIED
    if line.word(at + 1) == "of" and not is_exception(line, at):
        return is_part(line, at)
    return any(counts(line, at) for counts in REASONS)


def is_never(line: Line, at: int) -> bool:
    """Tell what is a pronoun or article whatever else the sentence counts."""
    beside = line.word(at - 1) in NEVER_BEFORE or line.word(at + 1) in NEVER_BEHIND
    return beside or says(line, at) or is_told_apart(line, at)


def says(line: Line, at: int) -> bool:
    """Tell whether the one is who speaks: "40 people fell ill, one doctor warned"."""
    for noun_at in range(at + 1, at + 1 + LONGEST_SPEAKER):
        if not line.word(noun_at).isalpha() or line.word(noun_at) in BREAKS:
            return False
        if line.word(noun_at + 1) in TAGS:
            return True
    return False


def is_told_apart(line: Line, at: int) -> bool:
    """Tell "two films, one captured by a guard and another by a driver": both are told of."""
    if line.word(at - 1) != "," or line.word(at + 2) != "by":
        return False
    another = any(
        line.matches(other, ("and", "another", "by"))
        for other in range(at + 3, at + LONGEST_ASIDE)
    )
    return another and line.word(at + 1).endswith("ed") and line.word(at + 1) not in HARMED


TIMES = words("day night second minute")
FOR_TIME = words("for in within than only just least by last lasted about after")
FROM_TIME = words("before after later earlier ago left only")


def is_some_day(line: Line, candidate: Candidate) -> bool:
    """Tell "one day he left" from "one day before the vote"."""
    if candidate.stop != candidate.first + 2 or line.word(candidate.first + 1) not in TIMES:
        return False
    if line.word(candidate.first + 1) == "night":  # "a bed costs $4,000 for one night"
        return True
    timed = line.word(candidate.first - 1) in FOR_TIME or line.word(candidate.stop) in FROM_TIME
    return not timed


def is_part(line: Line, at: int) -> bool:
    """Tell "three hurt, one of them badly" and "… and one of arson" from "one of the"."""
    if line.word(at - 1) == "least":
        return True
    of = line.word(at + 2)
    if of == "them" and is_named(line, at + 3):
        return False
    listed = line.word(at - 1) == "and" and of not in DETERMINERS and line.is_lower(at + 2)
    return (of in {"them", "whom"} or listed) and has_count_before(line, at)


def is_named(line: Line, at: int) -> bool:
    """Tell whether the one is named at once: "one passenger, Ann Lund of Holm, said"."""
    return line.word(at) == "," and line.is_capital(at + 1)


def follows_count_word(line: Line, at: int) -> bool:
    """Tell whether the word before makes it a count: "at least one", "killing one"."""
    before = line.word(at - 1)
    if before in WITH_NOUN:
        compared = before != "than" or line.word(at - 2) in {"more", "fewer", "less"}
        noun = line.is_lower(at + 1) and line.word(at + 1) not in NO_NOUNS
        return compared and noun and line.word(at - 2) != "the"
    return before in COUNTING


def is_margin(line: Line, at: int) -> bool:
    """Tell whether somebody leads "by one run"."""
    return line.word(at - 1) == "by" and line.word(at + 1) in MARGINS


def is_harmed(line: Line, at: int) -> bool:
    """Tell whether what happened to the one follows: "one dead", "one person was killed"."""
    behind = line.word(at + 1)
    counted = behind in COUNTED and not is_named(line, at + 2) and not speaks_up(line, at + 2)
    if behind in HARMED or counted:
        return True
    someone = behind in {"other", "more", "was", "is"}
    if not someone and not person_word(line, at + 1) and not person_word(line, at + 2):
        return False
    for event_at in range(at + 1, at + 1 + MOST_TO_EVENT):
        word = line.word(event_at)
        if word in HARMED or is_suffered(word) or suffers_harm(line, event_at):
            return True
        if not word.isalpha() or word in SPEAKING:
            return False
    return False


def speaks_up(line: Line, at: int) -> bool:
    """Tell whether the one speaks behind an aside: "one victim, who lost 900 pounds, said"."""
    if line.word(at) in {"said", "told", "says"}:
        return True
    if line.word(at) != ",":
        return False
    for comma in range(at + 1, at + LONGEST_ASIDE):
        if line.word(comma) in {".", ";", ""}:
            return False
        if line.word(comma) == ",":
            return line.word(comma + 1) in SPEAKING
    return False


def suffers_harm(line: Line, at: int) -> bool:
    """Tell "one farmer suffered burns" from "one farmer suffered a loss"."""
    behind = line.words[at + 1 : at + 1 + MOST_TO_HARM]
    return line.word(at) in {"suffered", "sustained"} and not HARMS.isdisjoint(behind)


def is_suffered(word: str) -> bool:
    """Tell whether a participle tells what was done to somebody ("arrested", "rescued")."""
    return (
        word.endswith("ed")
        and word in EVENT_WORDS
        and EVENT_WORDS[word].form
        in (
            SUFFERED,
            STATE,
        )
    )


def is_listed(line: Line, at: int) -> bool:
    """Tell whether it stands in a list behind another count: "three women and one child"."""
    if line.word(at - 1) not in LIST_MARKS or line.word(at + 1) in PRONOUN_BEHIND:
        return False
    if line.is_capital(at + 1) and not line.title_case:
        return ends_names(line, at)
    return line.is_lower(at + 1) and has_count_before(line, at)


def ends_names(line: Line, at: int) -> bool:
    """Tell whether the count right before is of named ones too: "two Danes and one Swede"."""
    return line.word(at - 1) == "and" and any(
        is_count(line, before) and line.is_capital(before + 1)
        for before in range(at - 2, max(-1, at - 2 - LONGEST_NAMED), -1)
    )


def lists_on(line: Line, at: int) -> bool:
    """Tell whether a list of counts goes on soon behind: "one man and two women"."""
    for next_at in range(at + 2, at + 2 + MOST_IN_LIST):
        word = line.word(next_at)
        if word in {"and", ","} and is_count(line, next_at + 1):
            return True
        if not word.isalpha() or word in {"of", "is", "was", "that", "said"}:
            return False
    return False


def is_count(line: Line, at: int) -> bool:
    """Tell whether a numeral or a vague number stands there."""
    word = line.word(at)
    digits = line.is_digits(at) and not line.glued(at) and not read_year(line, at)
    return digits or (word in CARDINALS and word != "one") or word in PLURALS


def has_count_before(line: Line, at: int) -> bool:
    """Tell whether another count stands shortly before in the sentence."""
    return any(is_count(line, before) for before in range(at - 1, max(-1, at - NEAR), -1))


def is_ratio(line: Line, at: int) -> bool:
    """Tell whether another count is set against it: "outnumbered 40 to one"."""
    alone = not line.word(at + 1).isalpha() or line.word(at + 1) in AGAINST
    return line.word(at - 1) == "to" and is_count(line, at - 2) and alone


def is_left_behind(line: Line, at: int) -> bool:
    """Tell "14 pardons, up from only one last year" from "he counted down from one"."""
    before = at - 1 - (line.word(at - 1) in ONLY)
    up_from = line.word(before) == "from" and line.word(before - 1) in UP_OR_DOWN
    return up_from and line.word(before - 2) == ","


REASONS = (
    is_ratio,
    follows_count_word,
    is_margin,
    is_harmed,
    is_listed,
    lists_on,
    is_left_behind,
    *LONE_REASONS,
)
