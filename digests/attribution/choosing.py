"""Of the frames that cover a figure, decide whose words it is in, and who passed them on."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from digests.attribution.anaphora.pronouns import is_pronoun
from digests.attribution.constructions.parts.clauses import clause_opener
from digests.attribution.frames import Frame
from digests.attribution.lexicon.cues import FINDING_LEMMAS
from digests.attribution.lexicon.grammar import AUXILIARIES, DESCRIBING, RELATIVES, is_word
from digests.attribution.lexicon.rules import Rule
from digests.attribution.lexicon.speakers import BODIES, BODY_NAMES, DOCUMENTS, GROUPS
from digests.attribution.nesting import cue_of, same_speakers, states_itself
from digests.attribution.own_clauses import closing
from digests.attribution.phrases.verb_like import IRREGULAR_PASTS, is_finite_like
from digests.model import Sentence, SourceKind, Span, Token
from digests.text.word_lists import words

# Where a clause with a speaker of its own may begin. Behind "or" it goes on to its tag without a
# comma: "40 had fled, or 60 according to aides", but "40 had left, or 9 percent, the firm said".
NEW_CLAUSE = re.compile(r"[,;] (?:and|but|while|whereas|with) |, or (?=(?:[^,;]|,\d)+\Z)|; ")
# "Early reports said 12 had died": these words name nobody.
NAMELESS = words(
    "reports some early earlier initial unconfirmed local several "
    "recent other preliminary various many conflicting"
)
OWNING_RULES = frozenset((Rule.NOUN_CUE, Rule.OBJECT_NOUN))
COMPARING = words("than versus against below above over under exceeding")
LONGEST_REMARK = 4
# "20 are missing, he said, | amid reports from survivors that …": the writer tells the occasion.
OCCASIONS = words("amid despite")
# A clause has one of these, or a digit.
VERBS = AUXILIARIES | IRREGULAR_PASTS
# They open no clause of a relay's own; they stand inside of what it passes on.
LOOSE = words("with as or")

COUNTERS = BODIES | BODY_NAMES | GROUPS | DOCUMENTS

# How many characters before a tag a clause may begin; no sentence of news is so long.
FARTHEST = 2000


class Choice(NamedTuple):
    """The frame that decided, those that passed its words on, and how many fitted."""

    frame: Frame | None
    via: tuple[Frame, ...] = ()
    candidates: int = 0


def decide(covering: Sequence[Frame], figure: Span, sentence: Sentence, text: str) -> Choice:
    """Decide which of the frames that cover a figure states it."""
    named = [frame for frame in covering if not nameless(frame)]
    named = _nearest_clause([f for f in named if not _unresolved(f)] or named, figure, text)
    named = closing(named, figure, sentence) or named
    direct = [frame for frame in named if not frame.relay]
    relays = [frame for frame in named if frame.relay]
    frame, via = _direct(direct, figure, sentence)
    own = [f for f in relays if frame and _answers_alone(f, frame, sentence)]
    if own:
        return Choice(own[-1], (), len(named))
    if frame is not None and _undergoes(frame, sentence):
        papers = [f for f in relays if f.cue.start >= figure.end and _is_paper(f)]
        frame = choose(papers, figure) or frame
    if frame is not None and frame.tag and frame.cue.start >= figure.end:
        opening = [f for f in relays if _opens(f, figure, sentence)]
        frame, via = (opening[0], (frame, *via)) if opening else (frame, via)
    frame = frame or choose(relays, figure)
    passing = (f for f in relays if f is not frame and not _closed_before(f, frame, sentence))
    return Choice(frame, (*via, *passing), len(named))


def _closed_before(relay: Frame, frame: Frame | None, sentence: Sentence) -> bool:
    """Tell who answers for the clause before alone: "Prices rose 9 percent, according to the bank,
    | while the office put jobs at 11"; who opens the sentence passes all of it on.
    """
    opens = relay.cue.start == sentence.span.start
    if frame is None or opens or frame.relay or frame.tag:
        return False
    return relay.cue.end <= frame.cue.start and _apart(frame, sentence)


def _answers_alone(relay: Frame, frame: Frame, sentence: Sentence) -> bool:
    """Tell whether whoever passes on is no voice within the other's words, but beside them."""
    later = relay.cue.start > frame.cue.end
    return (later and _apart(relay, sentence)) or (
        (later or frame.tag) and _tells_aside(relay, sentence)
    )


def _tells_aside(relay: Frame, sentence: Sentence) -> bool:
    """Tell a tag within: "The quake, | which killed 40, according to aides |, hit, he said"."""
    begins = relay.contents[0].start if relay.contents else -1
    at = bisect_left(sentence.tokens, begins, key=lambda token: token.start)
    return at < len(sentence.tokens) and sentence.tokens[at].lower in DESCRIBING


def _opens(relay: Frame, figure: Span, sentence: Sentence) -> bool:
    """Tell whom a tag only passes on: "According to survivors, 40 drowned, an officer said"."""
    first = relay.cue.start == sentence.span.start and relay.cue.end <= figure.start
    return first and all(source.kind is not SourceKind.OUTLET for source in relay.sources)


def nameless(frame: Frame) -> bool:
    """Tell whether nobody is named: none at all, or only "reports" or "some estimates" speak."""
    return all(s.name and NAMELESS.issuperset(s.name.lower().split()) for s in frame.sources)


def choose(frames: Sequence[Frame], figure: Span) -> Frame | None:
    """Choose the tag whose speaker states the figure: the nearest, one behind it before others."""
    if not frames:
        return None
    clauses = [frame for frame in frames if not frame.tag]
    if clauses:
        return max(clauses, key=lambda f: f.cue.start)
    after = [frame for frame in frames if frame.cue.start >= figure.end]
    if after:
        return min(after, key=lambda f: f.cue.start)
    return max(frames, key=lambda f: f.cue.start)


def _direct(
    frames: Sequence[Frame], figure: Span, sentence: Sentence
) -> tuple[Frame | None, tuple[Frame, ...]]:
    """Choose among the speakers themselves: the clause that holds the figure, else the tag."""
    clauses = sorted((f for f in frames if not f.tag), key=lambda f: f.cue.start)
    tags = [frame for frame in frames if frame.tag]
    if not clauses:
        return choose(tags, figure), ()
    frame, via = _innermost(clauses, sentence)
    within = [tag for tag in tags if _parts(tag, frame, sentence)]
    if within and not states_itself(within[-1], frame, sentence):
        return within[-1], ()
    behind = [tag for tag in tags if tag.cue.start >= figure.end] + within
    if behind and _comes_upon(frame, sentence):
        return choose(behind, figure), ()
    return frame, (*via, *behind)


def _parts(tag: Frame, clause: Frame, sentence: Sentence) -> bool:
    """Tell whether a tag parts a subject from its verb: "Otto, | Lund said, | promised her 40"."""
    begins = sentence.tokens[clause.subject].start < tag.cue.start
    return begins and tag.cue.end <= clause.cue.start and tag.covers(clause.cue)


def _comes_upon(frame: Frame, sentence: Sentence) -> bool:
    """Tell whether somebody only comes upon a number: "Crews detected 40 leaks, Lund said"."""
    cue = cue_of(frame, sentence)
    people = {SourceKind.UNNAMED, SourceKind.PERSON}
    finding = cue is not None and cue.lemma in FINDING_LEMMAS
    return finding and all(source.kind in people for source in frame.sources)


def _undergoes(frame: Frame, sentence: Sentence) -> bool:
    """Tell whether it befell a place: "Dorra recorded a rise of 40, according to the data".

    So do the data say what somebody "knew".
    """
    cue = cue_of(frame, sentence)
    if cue is not None and cue.lemma == "know":
        return True
    recorded = cue is not None and cue.lemma in {"record", "register", "log"}
    told = {word for source in frame.sources for word in source.name.lower().split()}
    return recorded and told.isdisjoint(COUNTERS)


def _is_paper(frame: Frame) -> bool:
    return all(source.kind is SourceKind.DOCUMENT for source in frame.sources)


def _innermost(clauses: Sequence[Frame], sentence: Sentence) -> tuple[Frame, tuple[Frame, ...]]:
    """Go from the first cue to the last, and stay with the outer speaker of plain telling."""
    chosen, via = clauses[0], list[Frame]()
    for inner in clauses[1:]:
        beside = _apart(inner, sentence) or _main(chosen, inner, sentence)
        # "Police put it at 30,000, organisers at 85,000": nobody passes a rival's number on
        beside = beside or _compared(inner, sentence) or inner.rule == Rule.GAPPED
        if beside or same_speakers(chosen, inner):
            chosen = inner
        elif states_itself(chosen, inner, sentence):
            via.append(chosen)
            chosen = inner
    return chosen, tuple(via)


def _unresolved(frame: Frame) -> bool:
    """Tell whether nobody fits "its" or "their": "Lund said they will keep their target of 9"."""
    owned = frame.rule in OWNING_RULES and all(is_pronoun(source) for source in frame.sources)
    return owned and all(s.name.lower() in {"it", "they"} for s in frame.sources)


def _apart(frame: Frame, sentence: Sentence) -> bool:
    """Tell whether the frame opens a clause beside the one before: ", but residents said".

    So does the writer's own aside: "a plan, which the ministry says would cost 9 million".
    """
    tokens, first = sentence.tokens, frame.subject
    aside = first > 1 and tokens[first - 1].lower in DESCRIBING and tokens[first - 2].text == ","
    occasion = first > 0 and tokens[first - 1].lower in OCCASIONS
    beside = aside or occasion or _remarks(tokens, first) or _opens_clause(frame, tokens)
    return beside or _relates(frame, tokens)


def _opens_clause(frame: Frame, tokens: Sequence[Token]) -> bool:
    """Tell whether a joining word opens a clause before it: ", but residents said".

    Whoever passes on has no subject: "left with 40 on board, | according to the office".
    """
    opener = clause_opener(tokens, frame.subject)
    return bool(opener) and not (frame.relay and opener in LOOSE)


def _relates(frame: Frame, tokens: Sequence[Token]) -> bool:
    """Tell whether a speaker stands within a relative clause: "a raid that medics said killed 8".

    The noun before "that" is the subject of the verb behind the cue; of "the report that the
    ministry said nine had died" it is none.
    """
    if frame.subject < 1 or tokens[frame.subject - 1].lower not in RELATIVES:
        return False
    if any(content.start < frame.cue.end for content in frame.contents):
        return False
    behind = bisect_left(tokens, frame.cue.end, key=lambda token: token.start)
    return behind < len(tokens) and is_finite_like(tokens, behind)


def _remarks(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether a subject remarks on a noun behind a comma: ", a figure the union says"."""
    noun = first - 1 - (tokens[first - 1].lower in {"that", "which"})
    for at in range(noun, max(1, noun - LONGEST_REMARK), -1):
        if tokens[at].lower in {"a", "an"}:
            return at < noun and tokens[at - 1].text in {",", "–", "—"}
        if not is_word(tokens[at]):
            return False
    return False


def _compared(inner: Frame, sentence: Sentence) -> bool:
    """Tell whether what is told is set beside another's number: "better than the 4% predicted by".

    The writer compares, so that nobody passes the number on.
    """
    if inner.rule != Rule.ASCRIBED:
        return False
    first = bisect_left(sentence.tokens, inner.contents[0].start, key=lambda token: token.start)
    before = {token.lower for token in sentence.tokens[max(0, first - 2) : first + 1]}
    return not before.isdisjoint(COMPARING)


def _main(outer: Frame, inner: Frame, sentence: Sentence) -> bool:
    """Tell whether a claim stands before the main clause: "Despite his claim of 9, aides said"."""
    behind_comma = inner.subject > 0 and sentence.tokens[inner.subject - 1].text == ","
    return outer.rule == Rule.NOUN_CUE and behind_comma


def _told(text: str, begin: int, mark: re.Match[str]) -> bool:
    """Tell whether a clause ends there: "9 had died, |" does, and "Dorra, Vell, |" only lists."""
    clause = text[begin : mark.start()].lower().split()
    return not clause or any(w in VERBS or w.endswith("ed") or w[0].isdigit() for w in clause)


def _nearest_clause(frames: list[Frame], figure: Span, text: str) -> list[Frame]:
    """Of "Police said 9 died, and 14 were hurt, medics said", give each count its own speaker."""
    after = [f for f in frames if f.tag and f.cue.start >= figure.end]
    before = [f for f in frames if f.cue.end <= figure.start]
    if not after or not before:
        return frames
    tag = after[0].cue.start
    last = max(tag - FARTHEST, *(f.cue.end for f in before))
    breaks = [m.end() for m in NEW_CLAUSE.finditer(text, last, tag) if _told(text, last, m)]
    if not breaks:
        return frames
    dropped = before if figure.start >= breaks[-1] else after
    return [frame for frame in frames if frame not in dropped]
