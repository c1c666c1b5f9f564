"""Who acts in a sentence that holds no cue: "Ana Lee watched from her window."."""

from digests.attribution.clauses import VERBS
from digests.attribution.frames import View
from digests.attribution.grammar import is_name_word, is_word
from digests.attribution.leftward import subject_before
from digests.attribution.names import is_person, name_runs, person_part
from digests.attribution.phrases import SPEAKER_HEADS, Phrase
from digests.attribution.speakers import GROUPS, ROLES
from digests.attribution.verb_like import is_finite_like
from digests.figures.word_classes import letter_of
from digests.model import Source, SourceKind, Token

# A subject stands before one of the first verbs of its sentence.
MOST_VERBS = 3
# "-ed" forms and participles may be finite verbs: "Ana Lee watched".
ACTIONS = VERBS | {"p"}


def actor_of(view: View) -> Source | None:
    """Find the one person who is the subject of a sentence; None when there are several."""
    verbs = [
        at
        for at, token in enumerate(view.tokens)
        if at and not view.quoted[at] and _acts(view, at, token)
    ]
    for verb in verbs[:MOST_VERBS]:
        phrase = subject_before(view.tokens, verb)
        if phrase is None or any(view.quoted[phrase.first : phrase.end]):
            continue
        actor = _actor(view, phrase)
        if actor is not None:
            return actor
    return None


def _acts(view: View, at: int, token: Token) -> bool:
    """Tell whether a word may be a finite verb: "watched", "was", "runs" behind a name."""
    if token.lower == "'s":
        return False
    if letter_of(token) in ACTIONS or is_finite_like(view.tokens, at):
        return True
    third = token.lower.endswith("s") and not token.lower.endswith("ss") and is_word(token)
    behind_name = is_name_word(view.tokens[at - 1]) or view.lower(at - 1) == ","
    return third and behind_name and not is_name_word(token) and token.lower not in SPEAKER_HEADS


def _actor(view: View, phrase: Phrase) -> Source | None:
    found = view.sources(phrase)
    if len(found) != 1:
        return None
    owned = any(view.lower(at) == "'s" for at in range(phrase.first, phrase.end))
    if found[0].kind is SourceKind.PERSON:
        return found[0] if not owned or phrase.asides else None
    word = view.lower(phrase.end - 1)
    single = word in ROLES - GROUPS and view.lower(phrase.first) in {"the", "a", "an"}
    return found[0] if single else None


def persons_in(view: View) -> set[str]:
    """Give the full names of the people whom a sentence names outside its quotations."""
    found: set[str] = set()
    for run in name_runs([t for t, q in zip(view.tokens, view.quoted, strict=True) if not q]):
        person = person_part(run)
        if not person or not is_person(person):
            continue
        name = view.text[person[0].start : person[-1].end]
        full = view.names.person(name)
        if full or len(person) > 1:
            found.add(full or name)
    return found
