"""Attributions by a finite cue verb: "X said 40 …", "40 …, X said", "…, said X"."""

from collections.abc import Iterator

from digests.attribution.constructions.by_verb.blaming import BLAMING, blamed, whom_answers
from digests.attribution.constructions.by_verb.denials import DENYING, denial_frame
from digests.attribution.constructions.by_verb.gaps import gap_frame
from digests.attribution.constructions.by_verb.hearsay import only_hears
from digests.attribution.constructions.by_verb.idle_verbs import says_nothing
from digests.attribution.constructions.by_verb.inversions import BEFORE_INVERSION, inverted_speaker
from digests.attribution.constructions.by_verb.participles import participle_frame
from digests.attribution.constructions.by_verb.particles import particle_content, particle_end
from digests.attribution.constructions.by_verb.passives import passive_frame
from digests.attribution.constructions.by_verb.reduced import is_reduced
from digests.attribution.constructions.by_verb.voices import may_say
from digests.attribution.constructions.parts.acts import is_said
from digests.attribution.constructions.parts.antecedents import antecedent
from digests.attribution.constructions.parts.contents import (
    content_start,
    is_closed,
    opens_quote,
    takes_content,
)
from digests.attribution.constructions.parts.extents import (
    behind_cue,
    beside_tag,
    closes_quote,
)
from digests.attribution.constructions.parts.findings import foresees, states
from digests.attribution.constructions.parts.main_verbs import main_verb, next_verb
from digests.attribution.constructions.parts.verb_forms import is_finite, is_passive
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.cues import (
    CONCLUDING_LEMMAS,
    COUNTING_LEMMAS,
    CUES,
    FINDING_LEMMAS,
    GOING_ON,
    NOUNLIKE,
    Cue,
    Takes,
)
from digests.attribution.lexicon.foresight import FORESEEING, WISHING
from digests.attribution.lexicon.grammar import (
    BE,
    PREPOSITIONS,
    SUBORDINATORS,
    TIME_WORDS,
    is_word,
)
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.leftward import subject_before
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase, end_of
from digests.attribution.phrases.verb_like import is_finite_like, is_past
from digests.model import Span
from digests.text.word_lists import words

# "five times as many as it first said": that compares, and quotes nobody.
MEASURED = words("many much high low large big long few little far fast great old often well")
# "Rebels fired two rockets, and the army responded | with air strikes": these are acts.
DESCRIBING = words("describe describes described")
FIGURES = words("figure number total toll sum")
KNOWN = words("the its their his her this these those")
# "is believed to have told": of that somebody is not sure himself.
REPORTED = words("understood reported said")
# They open a clause behind which whoever acts may go on.
OCCASIONS_AND_REASONS = words("after when because as once until since before")
GOING_ON_WITH = words("and but then")
LONGEST_ACTOR = 5
SAID = CUES["said"]
LONGEST_OPENING = 60  # … words of a clause that opens a sentence
OCCASIONS = words("before after when while during ahead")
TIMES_AND_CITATIONS = OCCASIONS | words("citing quoting referring")
CLAUSE_OPENERS = (PREPOSITIONS | SUBORDINATORS | TIME_WORDS) - {"that"}
FOUND = FINDING_LEMMAS | CONCLUDING_LEMMAS | COUNTING_LEMMAS


CUE_WORDS = DENYING.union(CUES)
WHO = frozenset(("who", "which"))
DESCRIBING_PLACES = WHO | {"where"}
OPENING_LINKS = PREPOSITIONS | {"unlike", "like"}
CUES_AND_THAT = CUE_WORDS | {"that"}
JOINING = words("and but")
# "has built 30 of the 90 homes | he promised": what is given stands before without a comma.
GIVEN = words("promise pledge")
# "twice as many as | the ministry has reported", "more than | it has counted".
LONGEST_MEASURE = 10
MANY = words("many much high large big low small few")
EXCEEDING = words("more fewer less higher lower larger bigger greater worse smaller")
MARKS_AND_CUES = CUE_WORDS | {",", ";", ":"}


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
    return _tag(view, at, phrase, end_of(phrase)) if phrase is not None else None


def _with_subject(view: View, at: int, cue: Cue, found: Phrase) -> Frame | None:
    phrase = antecedent(view, found)
    if phrase is None or not may_say(view, at, cue, phrase) or says_nothing(view, at, phrase):
        return None
    frame = gap_frame(view, at, cue, phrase) or _with_particle(view, at, cue, phrase, found.first)
    if frame is not None or cue.takes is Takes.PARTICLE:
        return frame
    after = content_start(view, at, cue)
    if _is_tag(view, at, phrase, after):
        return _beside(view, at, phrase, after) if _can_tag(view, at, phrase, cue) else None
    says = takes_content(view, at, after, cue) and is_said(view, at, after, cue)
    if not says or not states(view, phrase, cue, after):
        return None
    return _clause(view, at, phrase, found.first, after)


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


def _flanked(view: View, phrase: Phrase, after: int) -> bool:
    """Tell whether the cue stands between commas: 'Rents rose 9 percent, she said, "and …"'.

    A hyphen may stand for a dash: "come down 40 miles from Dorra, it said - far from the coast".
    """
    return view.lower(phrase.first - 1) == "," and view.lower(after) in {",", "-"}


def _only_behind(view: View, phrase: Phrase, after: int) -> bool:
    """Tell whether all that was said stands before: "Output fell to 11, Dorn wrote before noon".

    Behind the cue stands only when it was said, or whom the speaker cites without a figure:
    "Output fell to 11, Dorn said in a statement after the two sides met".
    """
    first = phrase.first
    if view.lower(first - 1) != "," or view.lower(after) not in TIMES_AND_CITATIONS:
        return False
    begin = view.index(view.clauses(first).start)
    told = any(view.start(i) in view.figures for i in range(begin, first))
    more = any(view.start(i) in view.figures for i in range(after, len(view.tokens)))
    that = any(view.lower(i) == "that" for i in range(after, len(view.tokens)))
    more = more and view.lower(after) not in OCCASIONS
    return told and not more and not that and view.lower(begin) not in CLAUSE_OPENERS


def _is_tag(view: View, at: int, phrase: Phrase, after: int) -> bool:
    """Tell whether what is said stands beside the cue, not behind it."""
    tag = _ends_quotation(view, phrase, after) or _flanked(view, phrase, after)
    return tag or _only_behind(view, phrase, after) or is_closed(view, at, after)


def _beside(view: View, at: int, phrase: Phrase, after: int) -> Frame:
    """Read a tag; the writer tells the occasion: "… 11, Dorn said after | the two sides met"."""
    frame = _tag(view, at, phrase, after)
    if view.lower(after) not in OCCASIONS or _ends_quotation(view, phrase, after):
        return frame
    return frame._replace(contents=tuple(c for c in frame.contents if c.end <= frame.cue.start))


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
    frame = _clause(view, at, phrase, subject, after)
    end = view.start(particle_end(view, after, cue))
    if view.lower(phrase.first - 1) in FIGURES:  # "the figure police put at eight | was 40"
        verb = next_verb(view, after, counts=True)
        end = end if verb is None else min(end, view.start(verb))
    return frame._replace(contents=tuple(Span(c.start, min(c.end, end)) for c in frame.contents))


def _owned(view: View, phrase: Phrase) -> bool:
    """Tell whether the phrase names whose estimates they are: they are read as a noun cue."""
    return view.lower(phrase.first + 1) in {"by", "from"}


def _ends_quotation(view: View, phrase: Phrase, after: int) -> bool:
    """Tell whether all that was said stands before: '"…," Moe said as he left 40 reporters'."""
    opens = view.lower(after) in {"that", ":"} or opens_quote(view, after)
    return not opens and closes_quote(view, phrase.first)


def _can_tag(view: View, at: int, phrase: Phrase, cue: Cue) -> bool:
    """Tell whether the cue may stand beside its content; what "police found" needs a comma.

    "Losses doubled, records show" is a tag, "the rifle police found" is none.
    """
    measured = view.lower(phrase.first - 1) == "what" or _is_measure(view, phrase.first)
    if Takes.TAG not in cue.takes or measured:
        return False  # "was fined for what he said to the referee"
    if cue.lemma in WISHING and view.lower(at + 1) == "to":
        return False  # "The law, which Otto promised to sign, gives families 900 dollars"
    if cue.lemma in FORESEEING and view.lower(phrase.first - 1) == "as" and _is_over(view, at):
        return False
    if Takes.QUOTE in cue.takes and not closes_quote(view, phrase.first):
        return False
    led = view.lower(phrase.first - 1) in BEFORE_INVERSION
    # "A shell hit the border police | post, killing nine": a noun where no comma stands before
    noun = view.lower(at) in NOUNLIKE and view.lower(phrase.first - 1) not in {"as", "by"}
    return led or not (noun or cue.lemma in FOUND or cue.lemma in GIVEN)


def _is_measure(view: View, subject: int) -> bool:
    """Tell whether another's count is what is exceeded: "twice as many as | police have reported".

    So "more people than | police have reported": whoever says so is somebody else.
    """
    link = view.lower(subject - 1)
    before = range(max(0, subject - LONGEST_MEASURE), subject - 1)
    if link == "than":
        return any(view.lower(at) in EXCEEDING for at in before)
    return link == "as" and any(
        view.lower(at) == "as" and view.lower(at + 1) in MANY for at in before
    )


def _is_over(view: View, at: int) -> bool:
    """Tell whether it only came true: "Prices rose 9 percent, as brokers | had expected"."""
    return view.lower(at).endswith("ed") or view.lower(at - 1) == "had"


def _clause(view: View, at: int, phrase: Phrase, subject: int, after: int) -> Frame:
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


def _tag(view: View, at: int, phrase: Phrase, behind: int) -> Frame:
    """Attribute what stands beside a tag: left of it, and right of it when it stands between."""
    first = min(phrase.first, at)
    contents = beside_tag(view, first, behind)
    rule = Rule.INVERTED_TAG if phrase.first > at else Rule.TAG
    return Frame(rule, view.tokens[at].span, first, view.sources(phrase), contents, tag=True)
