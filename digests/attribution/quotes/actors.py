"""Who acts in a sentence that holds no cue: "Ana Lee watched from her window."."""

from digests.attribution.constructions.parts.clauses import VERBS
from digests.attribution.frames import View
from digests.attribution.lexicon.grammar import CLOSERS, is_name_word, is_word
from digests.attribution.lexicon.speakers import GROUPS, ROLES
from digests.attribution.naming.names import is_person, name_runs, person_part
from digests.attribution.phrases.leftward import subject_before
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase
from digests.attribution.phrases.verb_like import is_finite_like
from digests.figures.lexicon.word_classes import letter_of
from digests.model import Source, SourceKind, Span, Token

# A subject stands before one of the first verbs of its sentence.
MOST_VERBS = 3
LONGEST_CAPTION = 10
# "-ed" forms and participles may be finite verbs: "Ana Lee watched".
ACTIONS = VERBS | {"p"}
SINGLE_ROLES = ROLES - GROUPS
TOLD = frozenset(("told", "tells", "spoke", "speaks", "speaking", "talked", "talking"))
HEARING = frozenset(("to", "with"))


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
    return None if verbs else _captioned(view)


def _captioned(view: View) -> Source | None:
    """Read "Ana Lee, 34, teacher": a line that holds no verb and begins with a person's name."""
    run = next(name_runs(view.tokens), ())
    person = person_part(run)
    if len(person) <= 1 or len(view.tokens) > LONGEST_CAPTION or not is_person(person):
        return None
    if run[0].start != view.sentence.span.start or view.tokens[-1].text in CLOSERS:
        return None
    found = view.sources(Phrase(0, len(run)))
    return found[0] if len(found) == 1 else None


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
    single = word in SINGLE_ROLES and view.lower(phrase.first) in {"the", "a", "an"}
    return found[0] if single else None


def people_in(view: View) -> tuple[Source, ...]:
    """Give the people whom a sentence names outside its quotations, each once."""
    found: dict[str, Source] = {}
    for run in name_runs([t for t, q in zip(view.tokens, view.quoted, strict=True) if not q]):
        person = person_part(run)
        if not person or not is_person(person) or _is_hearing_paper(view, run[0].start):
            continue
        span = Span(person[0].start, person[-1].end)
        full = view.names.person(span.of(view.text))
        if full or len(person) > 1:
            name = full or span.of(view.text)
            found.setdefault(name, Source(span, name, SourceKind.PERSON))
    return tuple(found.values())


def _is_hearing_paper(view: View, start: int) -> bool:
    """Tell whether it is who was told: "He spoke to the | Harle Gazette", "She told the Gazette".

    No person has an article before the bare name.
    """
    at = next((i for i, token in enumerate(view.tokens) if token.start == start), 0)
    hearing = view.lower(at - 2) in TOLD or (
        view.lower(at - 2) in HEARING and view.lower(at - 3) in TOLD
    )
    return at > 2 and view.lower(at - 1) == "the" and hearing


def persons_in(view: View) -> set[str]:
    """Give the full names of the people whom a sentence names outside its quotations."""
    return {source.name for source in people_in(view)}
