"""Attributions by a noun: "the army's estimate of 90 dead", "by her reckoning", "claims by X"."""

from collections.abc import Iterator

from digests.attribution.constructions.by_noun.reckonings import (
    VIEWS,
    find_reckoning,
    names_speaker,
)
from digests.attribution.constructions.parts.clauses import predicate_comma
from digests.attribution.constructions.parts.contents import opens_quote
from digests.attribution.constructions.parts.owners import owner_before
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.amounts import NUMBER_VERBS
from digests.attribution.lexicon.cues import DENIALS, REFUTALS
from digests.attribution.lexicon.grammar import (
    AUXILIARIES,
    BACKGROUND,
    BE,
    DETERMINERS,
    is_word,
)
from digests.attribution.lexicon.happenings import CAUSES
from digests.attribution.lexicon.rejections import rejects
from digests.attribution.lexicon.rules import Rule
from digests.attribution.lexicon.speakers import DOCUMENTS
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase, head_end
from digests.attribution.phrases.rightward import phrase_after
from digests.attribution.phrases.verb_like import is_finite_like, is_past
from digests.model import Span
from digests.text.word_lists import words

# What holds a number: "its estimate is 90", "the union's offer of 3 percent".
NUMBERS = words(
    """
    estimate estimates forecast forecasts prediction predictions projection projections count tally
    expectation expectations toll calculation calculations valuation offer bid guidance outlook
    figure figures target guess
    """
)
# What holds words: "the mayor's warning that …", "his pledge to …".
SAYINGS = NUMBERS | words(
    """
    claim claims pledge pledges promise promises demand demands proposal proposals appeal appeals
    allegation allegations accusation accusations assertion assertions warning warnings call calls
    request requests suggestion assessment vow threat contention insistence admission prediction
    announcement statement assurance assurances testimony boast
    """
)
# Behind which "to" opens what will be done, behind which "of" and "for" what is asked.
INTENDED = words(
    """
    pledge pledges promise promises offer offers demand demands call calls threat threats proposal
    proposals vow vows undertaking claim claims bid appeal appeals request requests
    """
)
ASKED = words("appeal appeals call calls demand demands request requests bid")
COUNTED = (
    NUMBERS | INTENDED | words("warning warnings assessment range list breakdown allegations")
)
STANDS = BE | words("stands stood ranges ranged remains remained runs")
# "estimates by the Red Cross", "a pledge from the firm": reports from a place are its news.
OWNED_BY = (SAYINGS | words("data statistics analysis findings update")) - {"count", "call"}
# "reports from survivors that …": with this link alone; "reports by the bank of 9" is a count.
REPORTS = words("report reports account accounts")
# "The mayor's answer was: …": what stands in marks behind the colon.
ANSWERS = words(
    """
    answer response reply message verdict reaction advice conclusion warning plea argument
    explanation
    """
)
LONGEST_ANSWER = 5
# "raised the toll to 17 | : five more lay in the hall"; what is demanded may stand behind it.
BACKGROUND_AND_COLON = BACKGROUND | {":"}
# What can be contradicted, other than an offer or a demand, which can only be turned down.
ASSERTIONS = words(
    """
    claim claims allegation allegations accusation accusations assertion assertions report reports
    estimate estimates suggestion contention figure figures toll count statement
    """
)
# A toll is always "from" what caused it, other numbers where one of CAUSES stands there.
TOLLS = words("toll tolls")
TELLING = words("said says told insisted insists argued argues claimed claims added adds")
LONGEST_JUDGEMENT = 5
LONGEST_REJECTION = 8
LONGEST_TAG = 6
LONGEST_HEARER = 3
TURNS = words("which who and but after as while")
VOTES = words("vote votes ballot")  # "Otto, whose vote tally stood at 900", counts no votes
SHOWING_OR_HELPING = NUMBER_VERBS | AUXILIARIES
# "the army's casualty figure", "its own figure": these are somebody's counts.
OF_COUNTS = words(
    "own first latest initial new previous death casualty crowd toll turnout sales unemployment "
    "jobless inflation growth preliminary different alternative low high true real"
)
ADDING = words("saying insisting adding")
NEAR = 3
LONGEST_CONTENT = 80
LONGEST_ASIDE = 8
FIGURE_WITHIN = 5


NOUNS = SAYINGS | VIEWS | OWNED_BY | REPORTS | ANSWERS
CONTRADICTING = DENIALS | REFUTALS
OWNED_BEHIND = OWNED_BY | REPORTS


def find_noun_frames(view: View) -> Iterator[Frame]:
    """Give the frames of nouns of saying that name whose they are, outside quotations."""
    for at in view.places(NOUNS):
        if view.quoted[at]:
            continue
        frame = find_reckoning(view, at) or _owned(view, at) or _owned_by(view, at)
        frame = frame or _answered(view, at)
        if frame is not None:
            yield frame


def _owned(view: View, at: int) -> Frame | None:
    """Read "the army's estimate of 90 dead", "Its estimate, released on Monday, is 702"."""
    if view.lower(at + 1) == "that" and view.lower(at - 1) in DOCUMENTS:
        return None  # "His autobiography claims that"
    link = None if _is_measured(view, at) else _link(view, at)
    if view.lower(at) not in SAYINGS or link is None or view.lower(at - 1) in VOTES:
        return None
    owner = owner_before(view, at)
    if owner is None or (view.lower(at) in ASSERTIONS and _refuted(view, owner.first)):
        return None
    end = content_end(view, link)
    if _whose(view, at):
        end = min(end, predicate_comma(view.tokens, link + 1) or end)
    content = Span(view.start(link), view.start(end))
    if view.lower(at) in ASSERTIONS and _is_judged(view, owner.first, end):
        return None
    return Frame(Rule.NOUN_CUE, view.tokens[at].span, owner.first, owner.sources, (content,))


def _is_measured(view: View, at: int) -> bool:
    """Tell what is only measured: "Rovers' expected goals | figure was 2.7"; nobody says so."""
    if view.lower(at) not in {"figure", "figures"}:
        return False
    word = view.lower(at - 1)
    plain = word.isalpha() and word not in DETERMINERS and word not in OF_COUNTS
    return plain and not word.endswith(("est", "al", "er", "ed"))


def _is_judged(view: View, owner: int, verb: int) -> bool:
    """Tell whether another rejects the number: "Otto said | the union's figure of 9 was wrong".

    So he does behind it: "The union's figure of 9 was wrong, | Otto said".
    """
    if not rejects(view.lowers[verb : verb + LONGEST_JUDGEMENT]):
        return False
    before = owner - 1 - (view.lower(owner - 1) == "that")
    behind = range(verb + 2, min(verb + LONGEST_REJECTION, view.count))
    tags = (at for at in behind if view.lower(at) == ",")
    tag = next(tags, view.count)
    hearers = range(max(0, before - LONGEST_HEARER), before)
    told = any(view.lower(at) == "told" for at in hearers)  # "told the court | the union's …"
    return (
        told
        or view.lower(before) in TELLING
        or any(view.lower(at) in TELLING for at in range(tag, tag + LONGEST_TAG))
    )


def _answered(view: View, at: int) -> Frame | None:
    """Read 'Her answer was: "It cost 9 million"', 'The mayor's message is simple: "…"'."""
    if view.lower(at) not in ANSWERS or view.lower(at + 1) not in BE:
        return None
    ahead = range(at + 2, min(at + LONGEST_ANSWER, view.count))
    colon = next((i for i in ahead if view.lower(i) == ":"), None)
    if colon is None or not opens_quote(view, colon + 1):
        return None
    owner = owner_before(view, at)
    if owner is None or any(is_past(view.tokens, i) for i in range(at + 2, colon)):
        return None  # 'Her message was delayed: "…"'
    content = Span(view.start(colon), view.sentence.span.end)
    return Frame(Rule.NOUN_CUE, view.tokens[at].span, owner.first, owner.sources, (content,))


def _whose(view: View, noun: int) -> bool:
    """Tell whether "whose" opens the clause: "the Red Cross, whose count is 9, | has left"."""
    return any(view.lower(at) == "whose" for at in range(max(0, noun - LONGEST_ASIDE), noun))


def _link(view: View, at: int) -> int | None:
    """Find the word by which the noun gets its content; None when it gets none."""
    stands = _stands(view, _behind_aside(view, at + 1)) if view.lower(at) in NUMBERS else None
    return stands or (at + 1 if links_to_content(view, at) else None)


def links_to_content(view: View, noun: int) -> bool:
    """Tell whether what is said follows the noun: "a toll of 90", "a pledge to build 300"."""
    link, said = view.lower(noun + 1), view.lower(noun)
    numbered = any(view.start(i) in view.figures for i in range(noun + 2, noun + 2 + NEAR))
    if link in {"for", "of", "at"} and said in NUMBERS and numbered:
        return True
    if link == "to":
        hearers = view.lower(noun + 2) in DETERMINERS or view.start(noun + 2) in view.figures
        return said in INTENDED and not hearers
    return (
        link == "that" or (link == "of" and said in COUNTED) or (link == "for" and said in ASKED)
    )


def _stands(view: View, begin: int) -> int | None:
    """Find the verb behind a number's noun: "is 90", "is lower, at 90"; not "was cut after 90"."""
    for at in range(begin, min(begin + LONGEST_ASIDE, len(view.tokens))):
        if view.lower(at) in STANDS:
            near = any(view.start(i) in view.figures for i in range(at, at + FIGURE_WITHIN))
            past = is_past(view.tokens, min(at + 1, len(view.tokens) - 1))
            return at if near and not past else None
        if view.start(at) in view.figures or not is_word(view.tokens[at]):
            return None
        if view.lower(at) in TELLING:
            return None  # "called their estimate too high and | said it was 90"
    return None


def _behind_aside(view: View, at: int) -> int:
    """Skip ", released on Monday,": its last comma stands before the verb."""
    if view.lower(at) != ",":
        return at
    ahead = range(at + 1, min(at + LONGEST_ASIDE, len(view.tokens)))
    return next((i + 1 for i in ahead if view.lower(i) == ","), at)


def content_end(view: View, link: int) -> int:
    """Give where the content ends: with the noun's own phrase, before the verb behind it."""
    farthest = min(link + LONGEST_CONTENT, len(view.tokens))
    if view.lower(link) == "that":
        return _before_colon(view, link, farthest)
    if view.lower(link) in STANDS:  # "its target is 2 percent, | but inflation is 11"
        ahead = range(link + 1, farthest)
        return next((at for at in ahead if view.lower(at) in {"but", "while"}), farthest)
    for at in range(link + 1, farthest):
        if is_finite_like(view.tokens, at) or view.lower(at) in BACKGROUND_AND_COLON:
            return at
        if view.lower(at) == "," and view.lower(at + 1) == "to":
            return at  # "missed its forecast of 3 million, | to end the year with 90 million"
    return farthest


def _before_colon(view: View, link: int, end: int) -> int:
    """Give where the writer goes on: "The claim that 40 had left was wrong: | just nine had".

    So does whoever turns a claim down: "rejected claims by doctors that 40 had died, | saying".
    """
    colons = (at for at in range(link, end) if view.lower(at) in {":", ";"} or _adds(view, at))
    return next((at for at in colons if not opens_quote(view, at + 1)), end)


def _adds(view: View, at: int) -> bool:
    return view.lower(at) == "," and view.lower(at + 1) in ADDING and not view.quoted[at]


def _refuted(view: View, first: int) -> bool:
    """Tell whether it is somebody's whom the subject contradicts: "denied the rebels' claim"."""
    return view.lower(first - 1) in CONTRADICTING


def _owned_by(view: View, at: int) -> Frame | None:
    """Read "claims by the rebels that 30 had died", "estimates from analysts of 90"."""
    if view.lower(at) not in OWNED_BEHIND or view.lower(at + 1) not in {"by", "from"}:
        return None
    phrase = phrase_after(view.tokens, at + 2)
    if view.lower(at) in REPORTS and not (phrase and _tell(view, phrase)):
        return None
    if phrase is None or not names_speaker(view, phrase) or _caused(view, at, phrase):
        return None
    if _befalls(view, phrase.end):
        return None
    content = Span(view.start(phrase.end), view.start(_offered(view, at, phrase)))
    cue = view.tokens[at].span
    return Frame(Rule.NOUN_CUE, cue, at, view.sources(phrase), (content,), relay=True)


def _befalls(view: View, at: int) -> bool:
    """Tell what became of it from what it says: "a statement from Lund | drew 40 people"."""
    past = at < view.count and is_past(view.tokens, at)
    return past and view.lower(at) not in SHOWING_OR_HELPING


def _offered(view: View, at: int, phrase: Phrase) -> int:
    """Find where the writer goes on: "an offer from Veld, | which it refused, and after nine"."""
    if view.lower(at) not in INTENDED or view.lower(phrase.end) == "that":
        return _before_colon(view, phrase.end, view.count)
    ahead = range(phrase.end, len(view.tokens) - 1)
    turns = (i for i in ahead if view.lower(i) == "," and view.lower(i + 1) in TURNS)
    return next(turns, len(view.tokens))


def _tell(view: View, phrase: Phrase) -> bool:
    """Tell "reports from crews | that it sank" from "a report from Dorra that fills 9 pages"."""
    core = view.tokens[phrase.first : phrase.end]
    return view.lower(phrase.end) == "that" and core[head_end(core) - 1].lower in SPEAKER_HEADS


def _caused(view: View, at: int, phrase: Phrase) -> bool:
    """Tell whether the number comes from what happened: "the toll from the Dorra floods"."""
    if view.lower(at + 1) != "from":
        return False
    held = {view.lower(i) for i in range(phrase.first, phrase.end)}
    spoken = view.lower(phrase.end - 1) in SPEAKER_HEADS  # "from the flood commission"
    return view.lower(at) in TOLLS or (bool(held & CAUSES) and not spoken)
