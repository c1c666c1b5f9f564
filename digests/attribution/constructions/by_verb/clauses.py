"""What somebody says behind a cue verb, and where it ends: "Otto said nine had left; | …"."""

from digests.attribution.constructions.by_verb.blaming import BLAMING, blamed, whom_answers
from digests.attribution.constructions.by_verb.denials import CUE_WORDS
from digests.attribution.constructions.parts.contents import (
    opens_quote,
)
from digests.attribution.constructions.parts.extents import (
    behind_cue,
)
from digests.attribution.constructions.parts.main_verbs import main_verb
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.cues import (
    CUES,
    Takes,
)
from digests.attribution.lexicon.foresight import WISHING
from digests.attribution.lexicon.grammar import (
    PREPOSITIONS,
    is_word,
)
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.phrases import Phrase
from digests.attribution.phrases.verb_like import is_finite_like, is_past
from digests.model import Span
from digests.text.word_lists import words

# "five times as many as it first said": that compares, and quotes nobody.
MEASURED = words("many much high low large big long few little far fast great old often well")
# "Rebels fired two rockets, and the army responded | with air strikes": these are acts.
DESCRIBING = words("describe describes described")
KNOWN = words("the its their his her this these those")
# They open a clause behind which whoever acts may go on.
OCCASIONS_AND_REASONS = words("after when because as once until since before")
GOING_ON_WITH = words("and but then")
LONGEST_ACTOR = 5
SAID = CUES["said"]
LONGEST_OPENING = 60  # … words of a clause that opens a sentence
WHO = frozenset(("who", "which"))
DESCRIBING_PLACES = WHO | {"where"}
OPENING_LINKS = PREPOSITIONS | {"unlike", "like"}
CUES_AND_THAT = CUE_WORDS | {"that"}
JOINING = words("and but")
MARKS_AND_CUES = CUE_WORDS | {",", ";", ":"}


def clause_frame(view: View, at: int, phrase: Phrase, subject: int, after: int) -> Frame:
    """Attribute what follows the cue; "as Ruiz put it" speaks of the whole sentence."""
    cue, sources = view.tokens[at].span, view.sources(phrase)
    beside = view.lower(phrase.first - 1) == "as"
    if beside and view.lower(at + 1) == "it" and view.lower(phrase.first - 2) not in MEASURED:
        whole = (view.sentence.span,)
        return Frame(Rule.AS_PUT, cue, phrase.first, sources, whole, tag=True)
    blames = view.lower(at) in BLAMING
    content = behind_cue(view, subject, after)
    content = _up_to_main_verb(view, at, subject, content, after)
    content = _up_to_shared(view, phrase.first, content, after)
    if not blames:
        content = _up_to_next(view, content, after)
    if view.lower(phrase.first - 1) == "what" or _in_opening_place(view, subject):
        content = _opening(view, content, after)
    if view.lower(at) in DESCRIBING:
        content = _described(view, content, after)
        if view.lower(phrase.first - 1) == "what":
            content = _named(view, content, after)
    if CUES.get(view.lower(at), SAID).lemma in WISHING:
        content = _wish(view, content, after)
    contents = blamed(view, at, content, after, sources) if blames else (content,)
    return Frame(Rule.CLAUSE, cue, phrase.first, sources, contents)


def _up_to_main_verb(view: View, at: int, subject: int, content: Span, after: int) -> Span:
    """End a relative clause at the sentence's verb: "A man who said he drank | was fined 400"."""
    takes = CUES.get(view.lower(at), SAID).takes
    counts = bool(takes & (Takes.OBJECT | Takes.PARTICLE))
    verb = main_verb(view, subject, after, counts=counts)
    return content if verb is None else Span(content.start, min(content.end, view.start(verb)))


def _up_to_shared(view: View, first: int, content: Span, after: int) -> Span:
    """End a clause of time or reason where whoever acts goes on: "left after she said so, | and".

    "Falk quit after Lund said he took nine bribes, | and fled with 40 men": Falk fled.
    """
    if view.lower(first - 1) not in OCCASIONS_AND_REASONS:
        return content
    if not any(is_finite_like(view.tokens, at) for at in range(first - 1)):
        return content
    for at in range(after, view.count - 2):
        joined = view.lower(at) == "," and view.lower(at + 1) in GOING_ON_WITH
        if joined and not view.quoted[at] and is_past(view.tokens, at + 2):
            return Span(content.start, max(content.start, view.start(at)))
    return content


def _up_to_next(view: View, content: Span, after: int) -> Span:
    """End a content where the writer or another speaker goes on.

    So behind a quotation, 'Otto said: "It is over", | and nine men left', and behind a name,
    "Police suspect Otto, | who told reporters nine had left".
    """
    end = _quotation_end(view, after) or whom_answers(view, after)
    return content if end is None else Span(content.start, max(content.start, view.start(end)))


def _quotation_end(view: View, after: int) -> int | None:
    """Find where a quotation closes that stands behind the cue and a comma or a colon."""
    if view.lower(after) not in {",", ":"} or not opens_quote(view, after + 1):
        return None
    ahead = range(after + 2, view.count)
    end = next((at for at in ahead if not view.quoted[at]), view.count)
    behind = next((i for i in range(end, view.count) if is_word(view.tokens[i])), view.count)
    if view.lower(behind) in JOINING and view.lower(behind + 1) in CUES_AND_THAT:
        return None  # 'Otto said, "It is over," | and added that nine men had left'
    return end


def _in_opening_place(view: View, subject: int) -> bool:
    """Tell whether it describes what opens a sentence: "In huts where | police say 40 hid, …".

    So in "Unlike Otto, | who says 40 hid, Falk says nine did".
    """
    opener = subject if view.lower(subject) in WHO else subject - 1
    if view.lower(0) not in OPENING_LINKS or view.lower(opener) not in DESCRIBING_PLACES:
        return False
    before = opener - (view.lower(opener - 1) == ",")
    return not any(view.lower(at) in MARKS_AND_CUES for at in range(before))


def _wish(view: View, content: Span, after: int) -> Span:
    """End what is proposed where another acts: "proposed cutting 40 jobs; | the board cut 25"."""
    for at in range(after, len(view.tokens) - 2):
        if view.lower(at) == ";" and not view.quoted[at]:
            ahead = range(at + 2, min(at + LONGEST_ACTOR, len(view.tokens)))
            if any(is_past(view.tokens, i) for i in ahead):
                return Span(content.start, max(content.start, view.start(at)))
    return content


def _described(view: View, content: Span, after: int) -> Span:
    """End a description at its comma: "described it as poor, | as 63 percent voted no".

    What is described the writer knows: "described the loss of 300 jobs | as a scandal".
    """
    link = next((i for i in range(after, len(view.tokens)) if view.lower(i) == "as"), None)
    if link is None or view.lower(after) == "how":
        return content
    if view.lower(after) in KNOWN:
        content = Span(view.start(link), content.end)
    for at in range(link, len(view.tokens)):
        if view.lower(at) == "," and not view.quoted[at]:
            return Span(content.start, max(content.start, view.start(at)))
    return content


def _named(view: View, content: Span, after: int) -> Span:
    """End it at the sentence's own verb: "what police described as 40 men | were held"."""
    ahead = range(after, view.count)
    end = next((i for i in ahead if is_finite_like(view.tokens, i)), view.count)
    return Span(content.start, max(content.start, min(content.end, view.start(end))))


def _opening(view: View, content: Span, after: int) -> Span:
    """End a clause that opens the sentence: "After police said 40 had died, | 90 crews dug"."""
    ahead = range(after, min(after + LONGEST_OPENING, len(view.tokens)))
    comma = next((i for i in ahead if view.lower(i) == ","), None)
    return content if comma is None else Span(content.start, view.start(comma))
