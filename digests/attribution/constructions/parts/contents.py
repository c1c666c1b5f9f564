"""Where the reported words begin behind a cue, and whether any follow at all."""

from digests.attribution.constructions.parts.channels import behind_channel
from digests.attribution.constructions.parts.following import clause_follows
from digests.attribution.frames import View
from digests.attribution.lexicon.cues import SPEECH_LEMMAS, Cue, Takes
from digests.attribution.lexicon.grammar import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    MONTHS,
    PREPOSITIONS,
    QUOTE_MARKS,
    TIME_WORDS,
)
from digests.attribution.phrases.phrases import Phrase
from digests.attribution.phrases.rightward import phrase_after
from digests.attribution.phrases.verb_like import is_past
from digests.figures.lexicon.word_classes import letter_of
from digests.text.word_lists import words

# "X said in a statement on Monday": what may stand between the cue and its content.
ADJUNCTS = words("in on at by during via through to with after from over for late early")
CLOSING_MARKS = frozenset(".!?…;)") | {"–", "—", "--", ","}
# "told a crowd of 5,000 that": these open words about the occasion, which are no content.
OCCASION_OPENERS = words("of in for during at after before to on")
# These open an aside between a cue and its "that".
ASIDE_OPENERS = (
    PREPOSITIONS | ARTICLES | words("citing quoting however rightly wrongly correctly falsely")
)
INSIDE_HEARER = PREPOSITIONS | ARTICLES
LONGEST_OCCASION = 12
LONGEST_BRACKET = 30
SPOKEN = SPEECH_LEMMAS | {"testify"}
# Letters of word_classes.py that show a clause: verbs, pronouns, "which", marks.
CLAUSAL = frozenset("vbBaMwuq,(.")
# Behind a quotation and its speaker these tell of the scene: "she said when asked about …".
SCENE_OPENERS = words("when as while after before of")
# What is said here is no news: "said goodbye to 300 guests", "tells stories to 30 children".
IDLE_OBJECTS = words(
    """
    nothing sorry goodbye goodbyes farewell farewells hello yes little prayers grace words truth
    stories story lies jokes tales
    """
)
# The words that open an adjunct may be content: "said over 300 homes had burned".
FIGURE_WITHIN = 5
# "a spokesman said here on Friday": agencies write where the reporter sits.
PASSED_ADVERBS = ADVERBS - {"only", "even"} | {"here"}
RECEIVING = words("to into onto with before")
ISSUED = words("carried posted published released issued broadcast aired shared distributed read")
ISSUED_BY = words("by on in to at through via")


def content_start(view: View, at: int, cue: Cue) -> int:
    """Give the index behind the hearer and the adjuncts: "told Reuters on Monday | that …"."""
    after = at + 1 + (cue.lemma in {"go", "work"})  # 'went | on: "…"', "worked | out that"
    if cue.lemma == "point":
        after += view.lower(after) == "out" or points_to_fact(view, at)
    if Takes.HEARER in cue.takes and view.lower(after) != "that":
        hearer = phrase_after(view.tokens, after)
        if hearer is not None and _hears(view, hearer):
            after = _hearer_end(view, hearer)
    occasion = _occasion_end(view, after) if cue.lemma in SPOKEN else None
    begin = _behind_adjuncts(view, after if occasion is None else occasion)
    begin += 2 * _is_fact(view, begin)
    that = _that_behind_aside(view, begin)
    return begin if that is None else that


def points_to_fact(view: View, at: int) -> bool:
    """Read "He points to the fact that 40 percent of the seats are vacant"."""
    return view.lower(at + 1) == "to" and _is_fact(view, at + 2)


def _is_fact(view: View, at: int) -> bool:
    """Tell whether a clause is called a fact: "highlighted | the fact that 40 had left"."""
    return [view.lower(i) for i in range(at, at + 3)] == ["the", "fact", "that"]


def _that_behind_aside(view: View, comma: int) -> int | None:
    """Find the "that" of "suggested, without offering evidence, | that one in ten had left"."""
    if view.lower(comma) != "," or view.lower(comma + 1) not in ASIDE_OPENERS:
        return None
    for at in range(comma + 2, min(comma + LONGEST_OCCASION, len(view.tokens))):
        if view.quoted[at]:
            return None
        if view.lower(at) == ",":
            return at + 1 if view.lower(at + 1) == "that" else None
    return None


def _hearer_end(view: View, hearer: Phrase) -> int:
    """Find where the hearer ends and a number that is told begins: "told police | nine men"."""
    inside = range(hearer.first + 1, hearer.end)
    told = next((at for at in inside if view.start(at) in view.figures), hearer.end)
    # "a jury of nine men", "told the 12-member panel"
    end = hearer.end if view.lower(told - 1) in INSIDE_HEARER else told
    return behind_channel(view, end) if end == hearer.end else end


def _hears(view: View, hearer: Phrase) -> bool:
    """Tell whether the phrase is a hearer and no figure that was told: "told 300 guests that"."""
    counted = view.start(hearer.first) in view.figures
    return not counted or view.lower(hearer.end) == "that"


def _occasion_end(view: View, after: int) -> int | None:
    """Find the end of words without a verb up to "that" or the sentence's end.

    "told a crowd | of 5,000 | that …", "told the board | in a 40-minute address.": no clause.
    """
    if view.lower(after) not in OCCASION_OPENERS or view.lower(after + 1) in {"least", "most"}:
        return None  # "said at least nine died"
    for at in range(after + 1, min(after + LONGEST_OCCASION, len(view.tokens))):
        if view.lower(at) == "that" or view.tokens[at].text in {".", "!", "?", "…"}:
            return at
        if view.quoted[at] or not _verbless(view, at):
            return None
    return None


def _verbless(view: View, at: int) -> bool:
    """Tell whether the word is no verb: nouns, figures, "a televised address"."""
    letter = letter_of(view.tokens[at])
    described = letter_of(view.tokens[at - 1]) in {"d", "0", "X", "-"}
    described = described or view.lower(at).endswith("ing")  # "of 5,000 angry | protesting men"
    return letter not in CLAUSAL and (letter not in {"p", "K", "A", "I"} or described)


def _behind_adjuncts(view: View, after: int) -> int:
    while True:
        skipped = _behind_one(view, after)
        if skipped == after:
            return after
        after = skipped


def _behind_one(view: View, after: int) -> int:
    """Skip one "on Monday", "later", "in a statement"."""
    lower = view.lower(after)
    if lower == "(":
        return behind_bracket(view, after)
    if (lower in TIME_WORDS or lower in PASSED_ADVERBS) and lower:
        return after + 1 + _is_day(view, after + 1)
    if lower in ADJUNCTS and view.lower(after + 1) in TIME_WORDS:
        return after + 2 + _is_day(view, after + 2)
    if lower in ADJUNCTS and not _figure_near(view, after):
        phrase = phrase_after(view.tokens, after + 1)
        clause = phrase is not None and lower == "after" and _acts(view, phrase.end)
        return after if phrase is None or clause else _issued_end(view, phrase.end)
    return after


def _issued_end(view: View, at: int) -> int:
    """Skip how words came out: "said in a statement | carried by the official agency | …"."""
    if view.lower(at) not in ISSUED or view.lower(at + 1) not in ISSUED_BY:
        return at
    phrase = phrase_after(view.tokens, at + 2)
    return at if phrase is None else phrase.end


def _acts(view: View, at: int) -> bool:
    """Tell whether a verb stands there: "Dorn said | after the two sides met"."""
    return at < len(view.tokens) and is_past(view.tokens, at)


def _is_day(view: View, at: int) -> bool:
    """Tell whether a day of the month stands there: "announced on Sept. 3"."""
    dated = view.lower(at - 1) in MONTHS and view.lower(at).isdecimal()
    return dated and view.start(at) not in view.figures


def behind_bracket(view: View, at: int) -> int:
    """Skip what a bracket adds: "organisers said (police counted 800)", "the agency (RA)"."""
    ahead = range(at + 1, min(at + LONGEST_BRACKET, len(view.tokens)))
    return next((i + 1 for i in ahead if view.lower(i) == ")"), at)


def _figure_near(view: View, at: int) -> bool:
    for token in view.tokens[at + 1 : at + FIGURE_WITHIN]:
        if token.start in view.figures:
            return True
        if token.lower in {"that", ":"}:
            return False  # "wrote in a letter to voters that {four} in ten": it opens the content
    return False


def is_closed(view: View, at: int, after: int) -> bool:
    """Tell whether nothing follows the cue that it could report: then it is a tag."""
    if after >= len(view.tokens):
        return True
    mark = view.tokens[after].text
    if view.lower(after) in SCENE_OPENERS and any(view.quoted[:at]):
        return True
    if mark == "," and after + 1 < len(view.tokens):
        return not opens_quote(view, after + 1) or any(view.quoted[:at])
    return mark in CLOSING_MARKS and not opens_quote(view, after)


def opens_quote(view: View, at: int) -> bool:
    """Tell whether a quotation opens at that index."""
    return (
        at + 1 < len(view.tokens) and view.tokens[at].text in QUOTE_MARKS and view.quoted[at + 1]
    )


def takes_content(view: View, at: int, after: int, cue: Cue) -> bool:
    """Tell whether the cue reports what stands at that index: a clause, a quotation, a thing."""
    if _idle(view, at + 1) or _is_passed_on(view, after):
        return False
    if view.lower(after) in {"that", ":"} or opens_quote(view, after):
        return True
    if Takes.CLAUSE in cue.takes or Takes.OBJECT in cue.takes:
        return True
    return Takes.THAT in cue.takes and clause_follows(view, after)


def _is_passed_on(view: View, after: int) -> bool:
    """Tell whether something is only handed on: "announced | it to 40 members".

    In "expect it to climb to 40" a verb follows.
    """
    if view.lower(after) != "it" or view.lower(after + 1) not in RECEIVING:
        return False
    return view.lower(after + 2) in ARTICLES or view.start(after + 2) in view.figures


def _idle(view: View, at: int) -> bool:
    """Tell whether the object is mere talk: "said nothing", "told the truth"."""
    while view.lower(at) in {"a", "the", "few", "his", "her", "its", "their"}:
        at += 1
    return view.lower(at) in IDLE_OBJECTS and view.lower(at + 1) not in AUXILIARIES
