"""Attributions by a finite cue verb: "X said 40 …", "40 …, X said", "…, said X"."""

from collections.abc import Iterator

from digests.attribution.constructions.by_verb.clauses import clause_frame
from digests.attribution.constructions.by_verb.denials import CUE_WORDS, denial_frame
from digests.attribution.constructions.by_verb.gaps import gap_frame
from digests.attribution.constructions.by_verb.hearsay import only_hears
from digests.attribution.constructions.by_verb.idle_verbs import says_nothing
from digests.attribution.constructions.by_verb.inversions import inverted_speaker
from digests.attribution.constructions.by_verb.participles import participle_frame
from digests.attribution.constructions.by_verb.particles import particle_content, particle_end
from digests.attribution.constructions.by_verb.passives import passive_frame
from digests.attribution.constructions.by_verb.reduced import is_reduced
from digests.attribution.constructions.by_verb.tags import can_tag, is_tag, tag_beside, tag_frame
from digests.attribution.constructions.by_verb.voices import may_say
from digests.attribution.constructions.parts.acts import is_said
from digests.attribution.constructions.parts.antecedents import antecedent
from digests.attribution.constructions.parts.ballots import decides
from digests.attribution.constructions.parts.contents import (
    content_start,
    takes_content,
)
from digests.attribution.constructions.parts.findings import foresees, states
from digests.attribution.constructions.parts.main_verbs import next_verb
from digests.attribution.constructions.parts.verb_forms import is_finite, is_passive
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.cues import (
    CUES,
    GOING_ON,
    NOUNLIKE,
    OUT_ONLY,
    Cue,
    Takes,
)
from digests.attribution.lexicon.grammar import AUXILIARIES, BE
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.leftward import subject_before
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase, end_of
from digests.model import Span
from digests.text.word_lists import words

FIGURES = words("figure number total toll sum")
WHO = words("who which")
# Verbs out of whose clause a noun may be taken: "the ship that the army said had 40 on board".
BRIDGES = words(
    """
    say claim think believe estimate allege argue insist reckon suggest predict warn hope fear
    expect admit concede state declare maintain report assert feel know suspect imagine guess
    contend calculate assume
    """
)
# "the plan that Lund accepted had 40 pages": these have a thing and no clause for their object.
OF_THINGS = words(
    "accept share read recite repeat reiterate judge clarify question describe cite quote mention"
)
BACKSHIFTED = words("had would could might")
# "is believed to have told": of that somebody is not sure himself.
REPORTED = words("understood reported said")


def find_verb_frames(view: View) -> Iterator[Frame]:
    """Give the frames of all cue verbs of a sentence that stand outside its quotations."""
    for at in view.places(CUE_WORDS):
        if not _open(view, at):
            continue
        cue = CUES.get(view.tokens[at].lower)
        frame = _frame(view, at, cue) if cue is not None else denial_frame(view, at)
        if frame is not None:
            yield frame


def _open(view: View, at: int) -> bool:
    """Tell whether a verb can stand there: unquoted, and no name ("the United States")."""
    if view.lower(at) in GOING_ON and view.lower(at + 1) != "on":
        return False
    if view.lower(at) in OUT_ONLY and view.lower(at + 1) != "out":
        return False
    if view.lower(at) == "states" and view.lower(at - 1) == "united":
        return False
    capital = view.tokens[at].text[0].isupper() and at > 0
    return not view.quoted[at] and (view.headline or not capital)


def _frame(view: View, at: int, cue: Cue) -> Frame | None:
    if is_passive(view, at):
        return passive_frame(view, at)
    if is_reduced(view, at):
        return None
    if view.lower(at).endswith("ing"):
        return participle_frame(view, at, cue)
    return _inverted(view, at, cue) or _finite(view, at, cue)


def _finite(view: View, at: int, cue: Cue) -> Frame | None:
    verb = at if is_finite(view, at) else _reported(view, at)
    if verb is None:
        return None
    phrase = subject_before(view.tokens, verb)
    if phrase is not None and _titles_list(view, at, phrase):
        return None
    frame = _with_subject(view, at, cue, phrase) if phrase is not None else None
    if frame is None or phrase is None or not only_hears(view, phrase, cue):
        return frame
    return frame._replace(rule=Rule.NOBODY, sources=())


def _reported(view: View, at: int) -> int | None:
    """Find the verb of "is" in "Lund | is understood to have told staff that 40 jobs would go"."""
    before = tuple(view.lower(i) for i in range(at - 3, at))
    told = len(before) > 1 and before[0] in REPORTED and before[1:] == ("to", "have")
    return at - 4 if told and view.lower(at - 4) in BE else None


def _inverted(view: View, at: int, cue: Cue) -> Frame | None:
    """Read the speaker behind the cue: '"…," said Ruiz', "…, say police"."""
    phrase = inverted_speaker(view, at, cue)
    return tag_frame(view, at, phrase, end_of(phrase)) if phrase is not None else None


def _with_subject(view: View, at: int, cue: Cue, found: Phrase) -> Frame | None:
    phrase = None if _is_beside_relative(view, at, found, cue) else antecedent(view, found)
    if phrase is None or not may_say(view, at, cue, phrase) or says_nothing(view, at, phrase):
        return None
    frame = gap_frame(view, at, cue, phrase) or _with_particle(view, at, cue, phrase, found.first)
    if frame is not None or cue.takes is Takes.PARTICLE:
        return frame
    after = content_start(view, at, cue)
    if is_tag(view, at, phrase, after):
        # but "Lund, who warned the mayor, has 40 sheep"
        tags = can_tag(view, at, phrase, cue) and view.lower(found.first) not in WHO
        return tag_beside(view, at, phrase, after) if tags else None
    says = takes_content(view, at, after, cue) and is_said(view, at, after, cue)
    says = says and not decides(view, phrase, cue.lemma, after)
    if not says or not states(view, phrase, cue, after):
        return None
    return clause_frame(view, at, phrase, found.first, after)


def _is_beside_relative(view: View, at: int, found: Phrase, cue: Cue) -> bool:
    """Tell "the plan that Lund accepted has 40 pages": only what is said has a clause behind it.

    Of "the ship that the army said had 40 men on board" the army says so.
    """
    led = view.lower(found.first - 1) in {"that", "which"}
    is_open = led and at + 1 < view.count and view.lower(at + 1) in AUXILIARIES
    if not is_open or cue.lemma in BRIDGES:
        return False
    return cue.lemma in OF_THINGS or view.lower(at + 1) not in BACKSHIFTED


def _titles_list(view: View, at: int, phrase: Phrase) -> bool:
    """Tell whether a noun closes the title of a list: "Key points:"; "Police claims:" are theirs.

    So does it in "Growth estimates:", of which nobody says that growth can speak.
    """
    if view.lower(at) not in NOUNLIKE or view.lower(at + 1) != ":" or at + 2 != view.count:
        return False
    if phrase != Phrase(0, 1):
        return False  # "The Harbour Times reports:"
    word = view.tokens[0]
    known = view.names.person(word.text) or view.names.body(word.text)
    return word.lower not in SPEAKER_HEADS and not known


def _with_particle(view: View, at: int, cue: Cue, phrase: Phrase, subject: int) -> Frame | None:
    """Read "put the loss at 90", "called for 300 jobs" and "as Ruiz put it"."""
    owned = view.lower(phrase.first) in {"estimate", "estimates"} and _owned(view, phrase)
    foreseen = foresees(view, phrase, cue)
    if Takes.PARTICLE not in cue.takes or owned or not foreseen:
        return None
    put_it = view.lower(at + 1) == "it" and view.lower(phrase.first - 1) == "as"
    after = at + 2 if put_it else particle_content(view, at, cue)
    if after is None:
        return None
    frame = clause_frame(view, at, phrase, subject, after)
    end = view.start(particle_end(view, after, cue))
    if view.lower(phrase.first - 1) in FIGURES:  # "the figure police put at eight | was 40"
        verb = next_verb(view, after, counts=True)
        end = end if verb is None else min(end, view.start(verb))
    return frame._replace(contents=tuple(Span(c.start, min(c.end, end)) for c in frame.contents))


def _owned(view: View, phrase: Phrase) -> bool:
    """Tell whether the phrase names whose estimates they are: they are read as a noun cue."""
    return view.lower(phrase.first + 1) in {"by", "from"}
