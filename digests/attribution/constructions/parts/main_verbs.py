"""Where a sentence's own verb goes on: "A nurse who said 40 had died | lost her job"."""

from collections.abc import Iterator
from typing import NamedTuple

from digests.attribution.constructions.parts.clauses import PASTS_AND_PRESENTS
from digests.attribution.frames import View
from digests.attribution.lexicon.cues import CUES
from digests.attribution.lexicon.grammar import (
    AUXILIARIES,
    CURRENCIES,
    DASHES,
    PREPOSITIONS,
    SUBORDINATORS,
    THIRD_PERSONS,
    is_adverb,
    is_name_word,
    is_word,
)
from digests.attribution.phrases.verb_like import is_finite_like, is_past
from digests.figures.lexicon.word_classes import letter_of
from digests.text.word_lists import words

LINKS = words("who whom which that where")
# They open a clause within a clause; behind the second row a mere noun may follow.
OPENERS = words("who whom which that where when what how why because if while whose although")
LOOSE_OPENERS = words("after before since until as than though")
ALL_OPENERS = OPENERS | LOOSE_OPENERS
JOINING = words("and or but")
UNFINISHED = words("be been being having")
MODALS = words("will would shall should may might can could must do does did 'll to")
BEFORE_NOUNS = words("a an the his her its their my our this these those no every 's ’s")
# Behind a word in -s these make it a verb: "a woman who says he lied | faces 12 charges".
BEFORE_OBJECTS = BEFORE_NOUNS - {"'s", "’s"}
NOW = words("also now still")
PLAIN = frozenset("nAIK")  # letters of word_classes.py: words that may be verbs
CLAUSE_SUBJECTS = THIRD_PERSONS | {"there"}
LONGEST_REACH = 60
LONGEST_NOUN = 24


class Verb(NamedTuple):
    """A verb behind a cue: where it begins, and whether it may be another clause's."""

    at: int
    loose: bool = False


def main_verb(view: View, subject: int, after: int, *, counts: bool) -> int | None:
    """Find the verb that goes on with a sentence behind a relative clause in its subject.

    "A nurse who said 40 had died | lost her job after 12 years": she says nothing of the years.
    When the cue `counts`, a mere noun may be its object: "who claimed 300 kills | leads an army".
    """
    link = subject if view.lower(subject) in LINKS else subject - 1
    if view.lower(link) not in LINKS or not is_subject(view, link - 1):
        return None
    return next_verb(view, after, counts=counts)


def next_verb(view: View, after: int, *, counts: bool) -> int | None:
    """Find the verb of a subject within whose description a cue's words begin at that index."""
    verbs = list(_verbs(view, after))
    free = [verb.at for verb in verbs if not verb.loose]
    clause = view.lower(after) == "that" or _opens_clause(view, after) or not counts
    if len(free) > clause:
        return free[-1]
    return verbs[-1].at if len(verbs) > clause else None


def _opens_clause(view: View, after: int) -> bool:
    return view.lower(after) in CLAUSE_SUBJECTS


def is_subject(view: View, last: int) -> bool:
    """Tell whether a noun that ends there is a subject: no verb governs it, no comma closes it."""
    if last < 0 or not _is_noun(view, last):
        return False
    back = range(last, max(-1, last - LONGEST_NOUN), -1)
    edge = next((at for at in back if _bounds(view, at)), -1)
    if edge < 0:
        return last < LONGEST_NOUN
    if view.lower(edge) == ",":
        joined = view.lower(edge + 1) in JOINING
        return joined or not any(is_finite_like(view.tokens, at) for at in range(edge))
    # "Police said | a man who told them he was 40", but "Police held | a man who told them so"
    said = view.lower(edge) in CUES and view.lower(edge) not in AUXILIARIES  # "has seen | a memo"
    governs = is_finite_like(view.tokens, edge) and not said
    return not governs and not view.quoted[edge]


def _bounds(view: View, at: int) -> bool:
    """Tell whether a mark, a joining word or a verb stands there, behind which a noun begins."""
    lower = view.lower(at)
    mark = lower in {",", ";", ":"} or lower in DASHES - {"-"} or view.quoted[at]
    return mark or lower in SUBORDINATORS or is_finite_like(view.tokens, at)


def _is_noun(view: View, at: int) -> bool:
    lower = view.lower(at)
    noun = is_word(view.tokens[at]) and lower not in PREPOSITIONS and lower not in SUBORDINATORS
    return noun and not is_finite_like(view.tokens, at)


def _verbs(view: View, after: int) -> Iterator[Verb]:
    """Give the verbs up to the next mark, but for those of clauses within and those joined.

    Behind the second one the main clause's own clauses begin.
    """
    found, opener = 0, ""
    at = after + (view.lower(after) == "that")
    reach = min(view.count, after + LONGEST_REACH)
    if view.lower(at) in CLAUSE_SUBJECTS and at + 1 < reach:  # "they | hold 40 towns"
        yield Verb(at + 1)
        found, at = 1, _verb_end(view, at + 1)
    while at < reach and _goes_on(view, at):
        lower = view.lower(at)
        if found > 1 and (lower in ALL_OPENERS or lower in JOINING):
            return
        if lower in ALL_OPENERS:
            opener = lower
        elif _is_verb(view, at, bare=found < 2):
            joined = view.lower(_before_adverbs(view, at)) in JOINING
            loose = joined or opener in LOOSE_OPENERS
            if not joined and opener not in OPENERS and not (found > 1 and _describes(view, at)):
                yield Verb(at, loose)
                found += not loose
            opener = ""
            if found > 1 and lower in CUES:
                return
            at = _verb_end(view, at)
            continue
        at += 1


def _goes_on(view: View, at: int) -> bool:
    """Tell whether the clause is not yet closed by a mark."""
    token = view.tokens[at]
    joins = token.text in {"-", "%", "'s", "’s", "'", "’"} or token.text[0] in CURRENCIES
    return not view.quoted[at] and (token.text[0].isalnum() or joins)


def _before_adverbs(view: View, at: int) -> int:
    at -= 1
    while at > 0 and is_adverb(view.tokens[at]):
        at -= 1
    return at


def _is_verb(view: View, at: int, *, bare: bool) -> bool:
    """Tell whether a finite verb stands there; `bare` when one in -s may be guessed."""
    token, before = view.tokens[at], view.tokens[at - 1]
    lower = token.lower
    if not is_word(token) or is_name_word(token) or lower in UNFINISHED:
        return False
    if before.lower == "to" or before.lower in BEFORE_NOUNS or before.text == "-":
        return False
    if lower in AUXILIARIES or letter_of(token) == "v" or lower in PASTS_AND_PRESENTS:
        return True
    if is_past(view.tokens, at):
        return not _describes_noun(view, at)
    return bare and acts(view, at)


def _describes_noun(view: View, at: int) -> bool:
    """Tell a participle before its noun: "the 300 | sacked workers"."""
    counted = view.tokens[at - 1].text[0].isdigit() or view.start(at - 1) in view.figures
    behind = view.tokens[min(at + 1, view.count - 1)]
    return counted and letter_of(behind) == "s"


def acts(view: View, at: int) -> bool:
    """Tell whether a word in -s is a verb before its object: "a firm … | operates 40 shops".

    So is a plain word behind "also": "rebels who claim two towns also | hold 12 hostages".
    """
    before, behind = view.tokens[at - 1], at + 1
    if before.lower in NOW:
        return letter_of(view.tokens[at]) in PLAIN
    if not view.lower(at).endswith("s") or before.lower in PREPOSITIONS:
        return False
    if view.lower(at).endswith("ss") or letter_of(before) in {"d", "j", "&", "0"}:
        return False
    figure = view.start(behind) in view.figures
    counted = before.start in view.figures and is_word(view.tokens[min(behind, view.count - 1)])
    return not counted and (figure or view.lower(behind) in BEFORE_OBJECTS)


def _describes(view: View, at: int) -> bool:
    """Tell whether only a participle stands there: "was taken to a clinic | built in 1990"."""
    lone = view.lower(at) not in AUXILIARIES and is_past(view.tokens, at)
    behind = view.tokens[min(at + 1, view.count - 1)]
    return lone and (behind.lower in PREPOSITIONS or not is_word(behind))


def _verb_end(view: View, at: int) -> int:
    """Step over a verb with its auxiliaries: "had been | killed |", "would | hire |"."""
    modal = view.lower(at) in MODALS
    helps = view.lower(at) in AUXILIARIES
    at += 1
    while helps and at < view.count and is_word(view.tokens[at]):
        lower = view.lower(at)
        if lower in AUXILIARIES or is_adverb(view.tokens[at]) or lower == "not":
            modal = modal or lower in MODALS
            at += 1
            continue
        done = lower.endswith(("ed", "ing")) or letter_of(view.tokens[at]) in "pvKAI"
        return at + 1 if modal or done else at
    return at
