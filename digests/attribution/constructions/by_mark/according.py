"""Attributions by a preposition: "according to X, …", "in a survey, 44 percent approve"."""

from collections.abc import Iterator

from digests.attribution.constructions.parts.contents import behind_bracket
from digests.attribution.constructions.parts.expectations import expectation_before
from digests.attribution.constructions.parts.extents import past_description, relative_before
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.amounts import RANGED
from digests.attribution.lexicon.foresight import FORECASTS_AND_ANSWERS
from digests.attribution.lexicon.grammar import (
    ARTICLES,
    BE,
    COORDINATORS,
    DESCRIBING,
    QUOTE_MARKS,
    SUBORDINATORS,
    TIME_WORDS,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.polls import POLLS
from digests.attribution.lexicon.rules import Rule
from digests.attribution.lexicon.speakers import (
    BODIES,
    DOCUMENTS,
    GROUPS,
    OUTLET_WORDS,
    OUTLETS,
    ROLES,
)
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase, head_end
from digests.attribution.phrases.rightward import phrase_after
from digests.attribution.phrases.verb_like import is_finite_like
from digests.model import Span
from digests.text.word_lists import words

# "The aid was shared out according to need": these measure and say nothing.
MEASURES = words(
    """
    plan plans need needs type size custom tradition schedule taste age rank merit ability script
    law rules weight height income demand
    """
)
# "according to plans seen by the paper": such plans are papers.
SHOWN = words("seen published submitted released obtained filed unveiled announced posted")
LONGEST_OPENER = 16
NUMBER_BEFORE = 3
LONGEST_MARKED = 6
LONGEST_DESCRIPTION = 60
# "…, just over two weeks before the vote"
LONGEST_TIME = 6
TIME_UNITS = words("hour hours day days week weeks month months year years minutes")
BEFORE_OR_AFTER = words("before after ahead")
# They go on with a source behind its phrase: "a study of 900 women", "aides who spoke to him".
DESCRIPTIONS = words("of for in on from by with to than about seen who that which familiar close")
# "the cuts outlined in the plan are …": what a document proposes, it says.
LISTED = words("proposed recommended listed outlined detailed described mentioned included")
LISTED_AND_FORECASTS = LISTED | FORECASTS_AND_ANSWERS
LISTS = BE | words("include includes included total totals")
OPENING = words("according per in by based")
# "Based on ministry data, 40 percent smoke": only from what holds numbers.
HELD = words("data figures statistics numbers survey poll estimates records census")
FOLLOWERS = words("by in on to for from with last this earlier late") | TIME_WORDS
PUBLISHERS = OUTLETS | OUTLET_WORDS
CLOSING_MARKS = words(", . ; 's")
BODIES_AND_GROUPS = BODIES | GROUPS
THEY = words("he she they it his her their its")
BEFORE_DOCUMENTS = ARTICLES | words("its today yesterday last another")


def find_prepositional_frames(view: View) -> Iterator[Frame]:
    """Give the frames of "according to" and "in a survey" outside quotations."""
    for at in view.places(OPENING):
        frame = None if view.quoted[at] else _opened_by(view.tokens[at].lower, view, at)
        if frame is not None:
            yield frame


def _opened_by(word: str, view: View, at: int) -> Frame | None:
    """Read the frame that one of the words OPENING opens at that index."""
    if word == "according":
        to = view.lower(at + 1) == "to"
        return _according(view, at, at + 1 + to) if to or _drops_to(view, at) else None
    if word == "based":
        return _based(view, at)
    if word == "per":
        return _according(view, at, at + 1) if _opens_or_closes(view, at) else None
    if _opens_clause(view, at):
        return _in_document(view, at)
    return _inside(view, at) if word == "in" else None


def _inside(view: View, at: int) -> Frame | None:
    """Read "in that of Orva" and "the cuts outlined in the plan are"."""
    if view.lower(at + 1) == "that":
        return _in_that_of(view, at)
    return _listed(view, at) if view.lower(at - 1) in LISTED_AND_FORECASTS else None


def _in_that_of(view: View, at: int) -> Frame | None:
    """Read "5 percent in the Vell poll and | 4 percent | in that of Orva": another's poll."""
    of = view.lower(at + 2) in {"of", "by", "from"}
    near = range(max(0, at - NUMBER_BEFORE), at)
    number = next((i for i in near if view.start(i) in view.figures), None)
    polled = number is not None and any(view.lower(i) in POLLS for i in range(number))
    phrase = phrase_after(view.tokens, at + 3) if of and polled else None
    if phrase is None or number is None or not is_name_word(view.tokens[phrase.end - 1]):
        return None
    content = Span(view.start(number), view.start(at))
    cue = Span(view.tokens[at].start, view.tokens[at + 2].end)
    return Frame(Rule.GAPPED, cue, at, view.sources(phrase), (content,))


def _according(view: View, at: int, begin: int) -> Frame | None:
    """Read "According to X, …", "…, according to X" and "…, according to X, …"."""
    phrase = _in_marks(view, begin) or phrase_after(view.tokens, begin) or _second(view, begin)
    if phrase is None or _is_measure(view, begin):
        return None
    cue = Span(view.tokens[at].start, view.tokens[begin - 1].end)
    contents = _around(view, at, _behind(view, phrase))
    return Frame(Rule.ACCORDING, cue, at, view.sources(phrase), contents, relay=True, tag=True)


def _in_marks(view: View, at: int) -> Phrase | None:
    """Read 'According to the secret | "Falk memo" |, …': a name in marks behind an article."""
    if view.lower(at) not in ARTICLES:
        return None
    ahead = range(at + 1, min(at + LONGEST_MARKED, view.count))
    opens = next((i for i in ahead if view.tokens[i].text in QUOTE_MARKS), view.count)
    before = view.tokens[at + 1 : opens]
    if any(t.lower in SPEAKER_HEADS or is_name_word(t) or not is_word(t) for t in before):
        return None
    close = next((i for i in range(opens + 1, view.count) if not view.quoted[i]), view.count)
    goes_on = close + 1 < view.count and view.lower(close + 1) in SPEAKER_HEADS
    end = close - (view.lower(close - 1) == ",")
    named = opens + 1 < end <= opens + LONGEST_MARKED and not goes_on
    return Phrase(opens + 1, end) if named else None


def _drops_to(view: View, at: int) -> bool:
    """Read ", according the Office for Tides": whoever wrote it in haste left out the "to"."""
    closes = view.lower(at - 1) == "," and view.lower(at + 1) == "the"
    phrase = phrase_after(view.tokens, at + 1) if closes else None
    return (
        phrase is not None and view.lower(phrase.end) in CLOSING_MARKS and _is_body(view, phrase)
    )


def _is_body(view: View, phrase: Phrase) -> bool:
    """Tell whether a body or a group stands there: "the | Office | for Tides"."""
    held = {view.lower(at) for at in range(phrase.first, phrase.end)}
    return not held.isdisjoint(BODIES_AND_GROUPS)


def _second(view: View, at: int) -> Phrase | None:
    """Read "According to one medic 9 died; according to | another |, 12 did"."""
    alone = view.lower(at) == "another" and view.lower(at + 1) != "of"
    return Phrase(at, at + 1) if alone else None


def _based(view: View, at: int) -> Frame | None:
    """Read "Based on ministry data, 40 percent smoke" and "…, based on the bank's figures"."""
    if view.lower(at + 1) != "on" or (at and view.lower(at - 1) != ","):
        return None
    phrase = phrase_after(view.tokens, at + 2)
    if (
        phrase is None
        or phrase.end == phrase.first + 1
        or HELD.isdisjoint(view.lower(i) for i in range(at + 2, phrase.end))
    ):
        return None
    if view.lower(_behind(view, phrase)) not in {",", "."}:
        return None
    return _according(view, at, at + 2)


def _is_measure(view: View, at: int) -> bool:
    """Tell "according to need" from "according to plans | seen by the paper", "Age Dorra"."""
    named = is_name_word(view.tokens[at])
    return view.lower(at) in MEASURES and view.lower(at + 1) not in SHOWN and not named


def _opens_or_closes(view: View, at: int) -> bool:
    """Tell whether "per" is "according to": "Per the ministry, …", "…, per Reuters."."""
    phrase = phrase_after(view.tokens, at + 1)
    if phrase is None or (at and view.lower(at - 1) != ","):
        return False
    head = view.lower(phrase.end - 1)
    # Per is a name, but there is none in "Per the BBC, …" and "Per officials, …"
    small = view.tokens[at].text == "per"
    if view.lower(at + 1) == "the":
        return head in PUBLISHERS or head in BODIES_AND_GROUPS
    return (small and head in PUBLISHERS) or (
        head in GROUPS and (small or view.lower(phrase.end) == ",")
    )


def _behind(view: View, phrase: Phrase) -> int:
    """Find where the source's description ends: "a study of 900 women published in May |"."""
    bracketed = view.lower(phrase.end) == "("
    end = behind_bracket(view, phrase.end) if bracketed else phrase.end
    if not _describes(view, end):
        return end
    reach = min(len(view.tokens), end + LONGEST_DESCRIPTION)
    return next((at for at in range(end, reach) if view.lower(at) in {",", ";"}), reach)


def _describes(view: View, at: int) -> bool:
    """Tell whether the words behind a source go on with it: "of", "published", "who spoke"."""
    lower, behind = view.lower(at), view.lower(at + 1)
    participle = lower.endswith(("ed", "ing")) and behind in FOLLOWERS  # "released on Monday"
    return lower in DESCRIPTIONS or participle


def _around(view: View, at: int, behind: int) -> tuple[Span, ...]:
    """Give what the words from `at` to `behind` attribute: the right of them, or both sides."""
    if _opens_clause(view, at):
        behind = _past_speaker(view, behind)
        return (Span(view.start(behind), view.sentence.span.end),)
    relative = relative_before(view, at, behind)
    if relative is not None:
        return (Span(view.start(relative), view.start(at)),)
    clause = view.clauses(at)
    right = view.start(_past_time(view, past_description(view, behind)))
    left = max(clause.start, view.start(expectation_before(view, at)))
    return (Span(left, view.start(at)), Span(right, max(right, clause.end)))


def _past_speaker(view: View, at: int) -> int:
    """Step over who an opening source is: "According to Otto, | who has nine horses, | 40 died".

    So over "head of a 12-member panel"; but in "According to police, a bomb killed nine, 40 …" and
    "According to police, a man, 40 women and …" the words behind the comma are what they say.
    """
    close = next((i for i in range(at + 1, view.count) if view.lower(i) == ","), None)
    if view.lower(at) != "," or close is None:
        return at
    aside = view.tokens[at + 1 : close]
    head = aside[head_end(aside) - 1].lower if aside else ""
    office = is_name_word(view.tokens[at - 1]) and head in ROLES
    office = office and not any(is_finite_like(view.tokens, i) for i in range(at + 1, close))
    return close if office or view.lower(at + 1) in DESCRIBING else at


def _past_time(view: View, at: int) -> int:
    """Step over when it came out: "published on Sunday, | two weeks before the vote"."""
    if view.lower(at) != ",":
        return at
    for unit in range(at + 1, at + 1 + LONGEST_TIME):
        if view.lower(unit) in TIME_UNITS and view.lower(unit + 1) in BEFORE_OR_AFTER:
            reach = min(len(view.tokens), unit + LONGEST_DESCRIPTION)
            return next((i for i in range(unit, reach) if view.lower(i) in {",", ";"}), reach)
    return at


def _opens_clause(view: View, at: int) -> bool:
    """Tell whether a clause begins here: at the sentence's start, after ";" or after "and,"."""
    before = at - 1
    if before >= 0 and view.tokens[before].text == ",":
        before -= 1
        return view.lower(before) in COORDINATORS or view.lower(before) == "that"
    return (
        before < 0
        or view.tokens[before].text in {";", ":"}
        or view.lower(before) in COORDINATORS
        or view.lower(before) in SUBORDINATORS
    )


def _in_document(view: View, at: int) -> Frame | None:
    """Read "In the latest survey, 44 percent approve": a bare "in" before a document."""
    phrase = _last_poll(view, at + 1) or phrase_after(view.tokens, at + 1)
    if phrase is None or phrase.end - phrase.first > LONGEST_OPENER:
        return None
    words = [t.lower for t in view.tokens[phrase.first : phrase.end]]
    if not _names_document(words) or words[0] not in BEFORE_DOCUMENTS:
        return None
    begin = _content_start(view, phrase)
    if begin is None:
        return None
    content = Span(view.start(begin), view.sentence.span.end)
    return Frame(
        Rule.DOCUMENT, view.tokens[at].span, at, view.sources(phrase), (content,), relay=True
    )


def _last_poll(view: View, at: int) -> Phrase | None:
    """Read "the last poll", which is no time, although "the last week" is one."""
    last = view.lower(at + 1) == "last" and view.lower(at + 2) in POLL_HEADS
    return Phrase(at, at + 3) if last else None


def _content_start(view: View, phrase: Phrase) -> int | None:
    """Find the comma behind the document, or who comes next: "In a Vell poll | the Greens"."""
    lower = view.lower(phrase.end)
    if lower in THEY:  # "In the last poll | she led by 9 points", "… | her lead was 9 points"
        return phrase.end
    named = any(map(is_name_word, view.tokens[phrase.first + 1 : phrase.end]))
    if (named and lower in ARTICLES) or view.start(phrase.end) in view.figures:
        return phrase.end
    ahead = range(phrase.end, min(phrase.end + LONGEST_OPENER + 1, len(view.tokens)))
    return next((i for i in ahead if view.tokens[i].text == ","), None)


def _listed(view: View, at: int) -> Frame | None:
    """Read "Among the savings proposed in the report are 40" and "Estimates in a poll ranged"."""
    phrase = phrase_after(view.tokens, at + 1)
    if phrase is None or view.lower(phrase.end - 1) not in DOCUMENTS:
        return None
    # "Estimates | in the Vell survey | ranged from 3 to 5 percent"
    foreseen = view.lower(at - 1) in FORECASTS_AND_ANSWERS
    if view.lower(phrase.end) not in (RANGED if foreseen else LISTS):
        return None
    content = (Span(view.start(phrase.end), view.sentence.span.end),)
    cue = view.tokens[at].span
    return Frame(Rule.DOCUMENT, cue, at, view.sources(phrase), content, relay=True)


# "In a plan", "in a letter to": they set the scene; these hold findings.
POLL_HEADS = POLLS | words("study census report review audit filing analysis")


def _names_document(words: list[str]) -> bool:
    head = next(
        (i for i, w in enumerate(words) if w in {"of", "by", "from", "for", "in"}), len(words)
    )
    return bool(words[:head]) and words[head - 1] in POLL_HEADS
