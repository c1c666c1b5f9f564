"""Interviews in plain text: "Kettle News spoke to Ida Lund", then questions and bare answers."""

from collections.abc import Iterator, Sequence

from digests.attribution.frames import View
from digests.attribution.lexicon.grammar import is_name_word
from digests.attribution.phrases.phrases import Phrase
from digests.attribution.quotes.actors import people_in
from digests.attribution.quotes.interviews import FIRST_PERSON, interviewee
from digests.model import Source
from digests.text.word_lists import words

# The headline or the opening says that somebody was asked.
INTERVIEWS = words("interview interviews interviewed interviewing q&a")
TALKS = words("spoke speaks talked talks chatted chats sat caught")
HEARERS = words("with to")
ANSWERING = words("answers answered")
QUESTIONS = words("question questions")
# Who speaks to these is not interviewed.
CROWDS = words(
    "reporters journalists lawmakers police supporters delegates students workers the a an"
)
LONGEST_OPENING = 14
LONGEST_TALK = 3
LONGEST_NAME = 6
FEWEST_QUESTIONS = 2
FEWEST_OWN = 2
# Who is asked so often need not say "I": a scholar speaks of the world.
MANY_QUESTIONS = 4
SECOND_PERSON = words("you your you're you've you'd yourself")


def plain_answers(views: Sequence[View]) -> tuple[tuple[int, int], ...]:
    """Give the stretches of sentences that answer, in an article that says it is an interview."""
    asked = [at for at, view in enumerate(views) if at and _is_asked(view)]
    if len(asked) < FEWEST_QUESTIONS or asked_person(views[: asked[0] + 1]) is None:
        return ()
    if not any(_says(views[at], SECOND_PERSON) for at in asked):
        return ()
    found = tuple(_between(views, asked))
    said = [view for first, end in found for view in views[first:end]]
    own = sum(_says(view, FIRST_PERSON) for view in said if not any(view.quoted))
    if sum(any(view.quoted) for view in said) > own:
        return ()  # whoever answers is quoted
    return found if own >= FEWEST_OWN or len(asked) >= MANY_QUESTIONS else ()


def _is_asked(view: View) -> bool:
    """Tell whether a sentence asks outside of quotation marks."""
    return bool(view.tokens) and view.tokens[-1].text == "?" and not any(view.quoted)


def _between(views: Sequence[View], asked: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Give what stands between two questions, without the words that lead up to the second."""
    for question, following in zip(asked, [*asked[1:], len(views)], strict=True):
        end = following
        while end < len(views) and end - 1 > question and _leads_up(views, end - 1, following):
            end -= 1
        if end > question + 1:
            yield question + 1, end


def _leads_up(views: Sequence[View], at: int, question: int) -> bool:
    """Tell whether a sentence may belong to the question: "They left. Why did you stay?"."""
    near = views[at].sentence.paragraph == views[question].sentence.paragraph
    return near and not _says(views[at], FIRST_PERSON)


def _says(view: View, listed: frozenset[str]) -> bool:
    return any(token.lower.replace("’", "'") in listed for token in view.tokens)


def asked_person(intro: Sequence[View]) -> Source | None:
    """Find the one person whom the opening of an article says to have been asked."""
    read = ((view, _cue(view)) for view in intro[:LONGEST_OPENING])
    cues = [(view, cue) for view, cue in read if cue is not None]
    for view, cue in cues:
        found = _asked_in(view, cue)
        if found is not None:
            return found
    return interviewee(intro) if cues else None


def _asked_in(view: View, cue: int) -> Source | None:
    """Read "interviewed Ida Lund", "Ida Lund spoke to …" and "The Daily Mole: an interview"."""
    people = people_in(view)
    owner = next((p for p in people if _owns(view, p, cue)), None)
    if owner is not None:
        return owner
    behind = [p for p in people if p.mention.start > view.start(cue)]
    if behind and _hears(view, cue):
        joined = view.lower(view.index(behind[0].mention.end)) == "and"
        return None if joined and len(behind) > 1 else behind[0]
    return people[0] if len(people) == 1 else _titled(view, cue)


def _owns(view: View, person: Source, cue: int) -> bool:
    """Tell whose interview it is: "Ida Lund's interview with Tom Wills", who asks."""
    behind = view.index(person.mention.end)
    return view.lower(behind) == "'s" and behind < cue <= behind + LONGEST_TALK


def _titled(view: View, cue: int) -> Source | None:
    """Read whom a headline names before its colon: "The Daily Mole: an interview with …"."""
    colon = next((at for at in range(1, LONGEST_NAME) if view.lower(at) == ":"), 0)
    if not view.headline or not 0 < colon < cue:
        return None
    if not all(is_name_word(token) for token in view.tokens[:colon]):
        return None
    return view.sources(Phrase(0, colon))[0]


def _cue(view: View) -> int | None:
    """Find the words that make it an interview: "interviews", "spoke with"."""
    for at, token in enumerate(view.tokens):
        if view.quoted[at]:
            continue
        if token.lower in INTERVIEWS:
            return at
        ahead = [view.lower(i) for i in range(at + 1, at + 1 + LONGEST_TALK)]
        if token.lower in TALKS and HEARERS & {*ahead} and not CROWDS & {*ahead}:
            return at
        if token.lower in ANSWERING and QUESTIONS.intersection(ahead):
            return at
    return None


def _hears(view: View, cue: int) -> bool:
    """Tell whether whom the words name first behind them is asked: "interviewed Ida Lund"."""
    by = view.lower(cue + 1) in {"by", "about", "on"}
    return view.lower(cue) not in ANSWERING and not by
