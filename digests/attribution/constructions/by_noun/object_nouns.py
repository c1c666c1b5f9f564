"""A verb with a noun of saying as its object: "cut her estimate to 90", "repeated a pledge to"."""

from collections.abc import Iterator

from digests.attribution.constructions.by_noun.noun_cues import (
    SAYINGS,
    content_end,
    links_to_content,
)
from digests.attribution.constructions.parts.antecedents import antecedent
from digests.attribution.constructions.parts.following import figure_near
from digests.attribution.constructions.parts.sentence_subjects import sentence_subject
from digests.attribution.constructions.parts.subjects import counted, speaks
from digests.attribution.constructions.parts.verb_forms import is_finite, is_passive
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.amounts import HEDGES, MAGNITUDES
from digests.attribution.lexicon.foresight import FORECASTS
from digests.attribution.lexicon.grammar import BE, CURRENCIES, DASHES, DETERMINERS, is_word
from digests.attribution.lexicon.inflections import inflect
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.leftward import subject_before
from digests.attribution.phrases.phrases import end_of
from digests.attribution.phrases.rightward import phrase_after
from digests.model import Span
from digests.text.word_lists import words

# Who changes a number states the new one and the old: "lowered its forecast to 2 from 3 percent".
REVISING = """
    raise cut lower trim slash lift revise reduce upgrade downgrade hike boost increase narrow
    widen nudge maintain reaffirm leave keep hold halve double update confirm pare
    hoist bump ratchet scale
"""
# Who gives words gives their numbers: "issued a warning that 40 …", "gave a toll of 90".
UTTERING = (
    "give offer issue make repeat reiterate renew release publish provide present unveil defend"
)
REVISED = FORECASTS | words("outlook guidance valuation offer expectations")
# A toll that is revised is stated anew; a toll that a law has cut, or a target raised, is a deed.
RECOUNTING = "raise revise lower update"
RECOUNTED = REVISED | words("toll tally count figure figures")
UTTERED = SAYINGS | words("range list breakdown ultimatum undertaking")
# "raised concerns that 40 jobs would go": what is feared or hoped is told with "that".
VOICING = "express voice raise air"
FEELINGS = words(
    "concern concerns fear fears worry worries alarm hope hopes doubt doubts confidence"
)
# "gave conflicting accounts that 40 men had fired": these give a number with "that" alone.
GIVING = "give offer send provide publish issue carry"
ACCOUNTS = words(
    """
    account accounts report reports assurance assurances word evidence message messages indication
    indications warnings
    """
)
# "unveiled plans to build 300 homes": what is planned is told with the plan.
PLANS = words("plan plans proposal proposals package strategy scheme blueprint")
# "unveiled plans to | all 40 schools": no verb.
NO_VERBS = DETERMINERS | HEDGES
UNVEILING = words("unveil unveils unveiled")
# "The broker has a price target of 90 dollars".
HELD = words("estimate forecast target")
# "The charity launched an appeal for $9m": whatever else is launched is no word.
APPEALS = words("appeal appeals")
MONEY = words("dollars pounds euros")
# "took credit for 300 new jobs": whoever does that says there are so many.
CREDITED = words("takes took taken")
CHANGED = words("to from at by")
# "held rates, | raising its forecast to 3", "cut the rate | while raising its forecast".
BEFORE_PARTICIPLE = words("while after before by and") | {","}
OWN = words("its their his her")
MARKS = DASHES | {":"}
# "its forecast on house prices in the north for 2015, raising it | from 6 to 7 percent".
LONGEST_MATTER = 12
MOST_MODIFIERS = 6
# "The quake's magnitude was raised from 7.9 to 8 | on Monday by the institute".
MEASURED = words("magnitude")
LONGEST_PRICE = 9


def _forms(lemmas: str) -> frozenset[str]:
    return frozenset(form for lemma in lemmas.split() for form in inflect(lemma))


CORRECTING = _forms("revise correct upgrade downgrade")

REVISING_FORMS = _forms(REVISING)

VOICING_FORMS = _forms(VOICING)

WITH_THAT = {
    **dict.fromkeys(VOICING_FORMS, FEELINGS),
    **dict.fromkeys(_forms(GIVING), ACCOUNTS),
}

VERBS = {
    **dict.fromkeys(_forms(GIVING), frozenset[str]()),
    **dict.fromkeys(VOICING_FORMS, FEELINGS),
    **dict.fromkeys(REVISING_FORMS, REVISED),
    **dict.fromkeys(_forms(RECOUNTING), RECOUNTED),
    **dict.fromkeys(_forms(UTTERING), UTTERED),
    **dict.fromkeys(_forms("launch"), APPEALS),
    **dict.fromkeys(CREDITED, words("credit")),
    "correct": RECOUNTED,
    "corrected": RECOUNTED,
    **dict.fromkeys(("has", "have", "had"), HELD),
}
VERB_FORMS = frozenset(VERBS)


def find_object_frames(view: View) -> Iterator[Frame]:
    """Give the frames of verbs whose object is a noun of saying, outside quotations."""
    for at in view.places(VERB_FORMS):
        verb = view.tokens[at].lower
        if view.quoted[at] or (verb.endswith("ing") and not _goes_on(view, at)):
            continue
        nouns = VERBS[verb]
        noun = _plan(view, at) or _told_with_that(view, at) or _credit(view, at)
        noun = noun or _object(view, at + 1, nouns)
        if noun is not None and nouns is APPEALS and not _asks_for(view, noun):
            continue
        frame = _frame(view, at, noun) if noun is not None else _revised_by(view, at, nouns)
        if frame is not None:
            yield frame


def _goes_on(view: View, at: int) -> bool:
    """Tell whether a forecast is revised on the way: "held rates, | raising its forecast to 3"."""
    own = view.lower(at + 1) in OWN and VERBS[view.lower(at)] in (REVISED, RECOUNTED)
    return view.lower(at - 1) in BE or (own and view.lower(at - 1) in BEFORE_PARTICIPLE)


def _object(view: View, begin: int, nouns: frozenset[str]) -> int | None:
    """Find the noun of saying in the object that begins there, with a link to its content."""
    if view.lower(begin - 1) in CORRECTING and view.lower(begin) in {"that", "it", "this"}:
        numbered = view.lower(begin + 1) == "to" and figure_near(view, begin + 2)
        return begin if numbered else None  # "had revised that to five"
    begin += view.lower(begin) in {"back", "up", "down"}  # "scaled back its forecast"
    led = view.lower(begin) in DETERMINERS
    if view.lower(begin) == "no" or not (led or view.headline):
        return (
            None  # "has no forecast for nine towns"; but a headline's "Bank cuts forecast to 3%"
        )
    for at in range(begin + led, min(begin + 1 + MOST_MODIFIERS, len(view.tokens))):
        priced = (
            nouns in (REVISED, RECOUNTED)
            and view.lower(at) == "target"
            and view.lower(at - 1) == "price"
        )
        if priced or view.lower(at) in nouns:
            linked = links_to_content(view, at) or _marked(view, at)
            return at if linked or _to_number(view, at, nouns) else None
        year = view.lower(at).isdigit()  # "its 2020 primary deficit forecast"
        plain = is_word(view.tokens[at]) or view.lower(at) == "-" or year
        if not plain or view.start(at) in view.figures or view.lower(at) == "'s":
            return None
    return None


def _told_with_that(view: View, verb: int) -> int | None:
    """Find what is voiced: "expressed deep | concern that", "gave | reports that 40 died"."""
    ahead = range(verb + 1, min(verb + 1 + MOST_MODIFIERS, view.count - 1))
    nouns = WITH_THAT.get(view.lower(verb), frozenset())
    noun = next((at for at in ahead if view.lower(at) in nouns), verb)
    plain = all(is_word(token) for token in view.tokens[verb:noun])
    return noun if noun > verb and plain and view.lower(noun + 1) == "that" else None


def _plan(view: View, verb: int) -> int | None:
    """Find the plan that is unveiled with what it is to do: "a bold | plan to build 300 homes"."""
    ahead = range(verb + 1, min(verb + 1 + MOST_MODIFIERS, view.count - 1))
    if view.lower(verb) not in UNVEILING:
        return None
    plan = next((at for at in ahead if view.lower(at) in PLANS), verb)
    plain = all(is_word(token) for token in view.tokens[verb:plan])
    told = view.lower(plan + 1) == "to" and _is_verb(view, plan + 2)
    return plan if plan > verb and plain and told else None


def _is_verb(view: View, at: int) -> bool:
    """Tell whether an infinitive may stand there: "plans to | build", no "to | 40 boards"."""
    word = view.lower(at)
    plain = word.isalpha() and not word.endswith("s") and word not in NO_VERBS
    return plain and view.start(at) not in view.figures


def _asks_for(view: View, noun: int) -> bool:
    """Tell whether money is appealed for: "an appeal | for $9m", no "for the release of 40"."""
    ahead = range(noun + 2, min(noun + 2 + MOST_MODIFIERS, view.count))
    at = next((i for i in ahead if view.lower(i) not in HEDGES), noun)
    if view.lower(noun + 1) != "for" or view.start(at) not in view.figures:
        return False
    unit = at + 1 + (view.lower(at + 1) in MAGNITUDES)
    return view.tokens[at].text[0] in CURRENCIES or view.lower(unit) in MONEY


def _credit(view: View, verb: int) -> int | None:
    """Find what somebody credits himself with: "took full | credit for 300 new jobs"."""
    noun = verb + 1 + (view.lower(verb + 1) in {"full", "the", "some"})
    told = view.lower(verb) in CREDITED and view.lower(noun) == "credit"
    return noun if told and view.lower(noun + 1) == "for" else None


def _marked(view: View, noun: int) -> bool:
    """Tell whether a mark sets the number apart: "gave a lower estimate — 90 dead"."""
    return view.lower(noun + 1) in MARKS and figure_near(view, noun + 2)


def _content_end(view: View, noun: int) -> int:
    """Find where the number's words end: with what sets them apart, or with their phrase."""
    if not _marked(view, noun):
        return content_end(view, noun + 1)
    mark, ahead = view.lower(noun + 1), range(noun + 2, len(view.tokens))
    return next((at for at in ahead if view.lower(at) in {mark, ";"}), len(view.tokens))


def _to_number(view: View, noun: int, nouns: frozenset[str]) -> bool:
    """Tell whether a changed number follows: "its forecast for the year | by 0.2 points to 3"."""
    if nouns not in (REVISED, RECOUNTED):
        return False
    if view.lower(noun + 1) in CHANGED:
        return True
    ahead = range(noun + 1, min(noun + 1 + LONGEST_MATTER, content_end(view, noun)))
    return any(view.lower(at) in CHANGED and figure_near(view, at + 1, 3) for at in ahead)


def _revised_by(view: View, at: int, nouns: frozenset[str]) -> Frame | None:
    """Read "The forecast was cut by the bank to 2", "The toll was raised to 8 by police"."""
    by = _agent(view, at)
    passive = is_passive(view, at) or (view.headline and by is not None)
    revised = nouns in (REVISED, RECOUNTED) and passive and by is not None
    found = subject_before(view.tokens, at) if revised else None
    agent = phrase_after(view.tokens, by + 1) if found is not None and by is not None else None
    if found is None or agent is None or not speaks(view, agent):
        return None
    if not any(view.lower(i) in nouns | MEASURED for i in range(found.first, found.end)):
        return None
    end = end_of(agent) if view.lower(agent.end) == "," else agent.end
    content = Span(view.start(end), view.start(content_end(view, min(end, len(view.tokens)))))
    before = Span(view.start(at), view.start(by or at))
    cue = view.tokens[at].span
    return Frame(Rule.OBJECT_NOUN, cue, at, view.sources(agent), (before, content))


def _agent(view: View, at: int) -> int | None:
    """Find "by" behind the verb, or behind its numbers: "raised from 7 to 8 on Monday | by"."""
    if view.lower(at + 1) == "by":
        return at + 1
    if view.lower(at + 1) not in CHANGED:
        return None
    ahead = range(at + 2, min(at + LONGEST_PRICE, len(view.tokens)))
    return next((i for i in ahead if view.lower(i) == "by"), None)


def _frame(view: View, at: int, noun: int) -> Frame | None:
    if is_passive(view, at) or not is_finite(view, at):
        return None
    goes_on = view.lower(at).endswith("ing")
    found = sentence_subject(view, at) if goes_on else subject_before(view.tokens, at)
    phrase = antecedent(view, found) if found is not None else None
    if phrase is None or not speaks(view, phrase) or counted(view, phrase):
        return None
    if view.tokens[phrase.end - 1].text == "news":
        return None  # "The news raised concerns that 40 jobs would go"
    content = Span(view.start(noun + 1), view.start(_content_end(view, noun)))
    cue = Span(view.tokens[at].start, view.tokens[noun].end)
    return Frame(Rule.OBJECT_NOUN, cue, phrase.first, view.sources(phrase), (content,))
