"""The word "one": a count beside other counts ("one dead, three injured"), else a pronoun."""

from digests.figures.candidate import Candidate
from digests.figures.counted_nouns import IRREGULAR, is_plural, person_word
from digests.figures.event_words import EVENT_WORDS
from digests.figures.number_words import CARDINALS, TENS
from digests.figures.pieces import HYPHENS, Line
from digests.figures.vague import PLURALS
from digests.figures.word_lists import words

COUNTING = words(
    "least only just exactly killing killed wounding wounded injuring injured leaving left including included plus than most arrested arresting fired kill"
)
"""Before "one" these count."""
PRONOUN_BEFORE = words(
    """the this that which each every no any some another other first last next only-the new old
    good bad big small right wrong single such same what whatever a latest previous second third
    loved"""
)
PRONOUN_BEHIND = words(
    "of another thing side s that who which is has can could should would must may might day morning night afternoon evening hand point way wonders knows thinks more time-of to the"
)
SUFFERED = words(
    "dead killed injured wounded missing hurt died arrested critically seriously survived"
)
NEAR = 14
MOST_TO_EVENT = 6


def is_pronoun(line: Line, candidate: Candidate) -> bool:
    """Tell whether a bare "one" counts nothing."""
    at = candidate.first
    if line.word(at) != "one" or candidate.stop != at + 1:
        return bool(line.word(at) == "one" and is_adverb(line, candidate))
    before, behind = line.word(at - 1), line.word(at + 1)
    if before in {"no", "not", "any", "every", "some"} or behind in {"another", "thing", "hand", "point"}:
        return True
    if behind in HYPHENS and line.glued(at + 1):
        return line.word(at + 2) not in {
            "person",
            "pack",
            "vote",
            "seat",
            "goal",
            "run",
            "wicket",
            "storey",
            "story",
            "bedroom",
            "term",
            "child",
        }
    if behind == "of":
        return not is_part(line, at)
    return not (counts_before(line, at) or counts_behind(line, at) or beside_counts(line, at))


def is_adverb(line: Line, candidate: Candidate) -> bool:
    """Tell "one day he left" from "one day before the vote"."""
    if candidate.stop != candidate.first + 2 or line.word(candidate.first + 1) not in {
        "day",
        "night",
        "second",
        "minute",
    }:
        return False
    if line.word(candidate.first - 1) in {
        "for",
        "in",
        "within",
        "than",
        "only",
        "just",
        "least",
        "by",
        "last",
        "lasted",
        "about",
        "after",
    }:
        return False
    return line.word(candidate.stop) not in {
        "before",
        "after",
        "later",
        "earlier",
        "ago",
        "of",
        "left",
        "only",
    }


def is_part(line: Line, at: int) -> bool:
    """Tell "three hurt, one of them badly" from "one of the largest"."""
    them = line.word(at + 2) in {"them", "whom"}
    return (them and has_count_before(line, at)) or line.word(at - 1) in {"least"}


def counts_before(line: Line, at: int) -> bool:
    """Tell whether the word before makes it a count: "at least one", "killing one"."""
    before = line.word(at - 1)
    if before == "only" or before == "just":
        return line.word(at - 2) != "the" and line.is_lower(at + 1)
    if before == "than":
        return line.word(at - 2) in {"more", "fewer", "less"} and line.is_lower(at + 1)
    return before in COUNTING


def counts_behind(line: Line, at: int) -> bool:
    """Tell whether what happened to the one follows: "one dead", "one person was killed"."""
    if line.word(at + 1) in SUFFERED | {"person", "passenger", "per", "survivor", "victim"}:
        return True
    if (
        line.word(at + 1) not in {"other", "more"}
        and not person_word(line, at + 1)
        and not person_word(line, at + 2)
        and line.word(at + 1) not in {"was", "is"}
    ):
        return False
    for event_at in range(at + 1, at + 1 + MOST_TO_EVENT):
        word = line.word(event_at)
        if word in SUFFERED or (
            word in EVENT_WORDS and word.endswith("ed") and EVENT_WORDS[word].form in "KD"
        ):
            return True
        if not word.isalpha() or word in {"said", "told", "who", "says"}:
            return False
    return False


def beside_counts(line: Line, at: int) -> bool:
    """Tell whether it stands in a list with another count: "three women and one child"."""
    before = line.word(at - 1)
    listed = before in {"and", ",", "or", "(", "–", "—", "with", "to", "plus"}
    if (
        listed
        and line.word(at + 1) not in PRONOUN_BEHIND
        and line.is_lower(at + 1)
        and has_count_before(line, at)
    ):
        return True
    return lists_on(line, at)


def lists_on(line: Line, at: int) -> bool:
    """Tell whether a list of counts goes on soon behind: "one man and two women"."""
    for next_at in range(at + 2, at + 6):
        word = line.word(next_at)
        if word in {"and", ","} and (
            line.word(next_at + 1) in CARDINALS or line.is_digits(next_at + 1)
        ):
            return line.word(next_at + 1) != "one" or True
        if not word.isalpha() or word in {"of", "is", "was", "that", "said"}:
            return False
    return False


def has_count_before(line: Line, at: int) -> bool:
    """Tell whether another count stands shortly before in the sentence."""
    for before in range(at - 1, max(-1, at - NEAR), -1):
        word = line.word(before)
        counts = (
            word in CARDINALS
            or word in PLURALS
            or (line.is_digits(before) and not line.glued(before))
        )
        if counts and word != "one" or word in TENS:
            return True
        if word in {";", "."} and not line.glued(before + 1):
            return False
    return False


def ends_like_plural(word: str) -> bool:
    """Tell whether a word is a plural."""
    return word in IRREGULAR or is_plural(word)
