"""Who says what a participle opens: "Lund, | saying", "with Ruiz | warning"."""

from digests.attribution.constructions.by_verb.acted_on import acted_on, before_verb
from digests.attribution.constructions.by_verb.for_saying import sayer, says_so
from digests.attribution.constructions.parts.antecedents import without_opener
from digests.attribution.constructions.parts.sentence_subjects import sentence_subject
from digests.attribution.constructions.parts.subjects import speaks
from digests.attribution.frames import View
from digests.attribution.lexicon.cues import (
    CUES,
    DENIALS,
    QUOTING,
    REFUTALS,
    SPEECH_LEMMAS,
)
from digests.attribution.lexicon.grammar import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    BE,
    PREPOSITIONS,
    SUBORDINATORS,
    TIME_WORDS,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.speakers import DOCUMENTS, GROUPS
from digests.attribution.phrases.dates import before_date
from digests.attribution.phrases.leftward import subject_before
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase, head_end
from digests.attribution.phrases.verb_like import is_past
from digests.text.word_lists import words

# "The clinics began admitting patients": what is begun is an act.
ASPECTS = words(
    """
    begin begins began begun start starts started stop stops stopped resume resumes resumed
    finish finishes finished keep keeps kept avoid avoids avoided consider considers considered
    """
)
# "issued a statement saying", "sent a letter warning": whoever does that says it.
ISSUED = words("issued issues released releases published publishes posted posts sent sends wrote")
SAID = frozenset(form for form, cue in CUES.items() if cue.lemma in SPEECH_LEMMAS)
REFUSALS = DENIALS | REFUTALS
# "The firm cheered the town by announcing 500 jobs", "Its head left after warning of a loss": by
# that, or before it, they did something else as well.
WAYS_AND_TIMES = words("by after before while")
BY_SAYING = words(
    """
    saying announcing promising pledging vowing warning claiming insisting arguing revealing
    predicting estimating
    """
)
# "rejected the figures | saying that 40 …": whoever rejects a number says what follows.
REFUTED = words(
    """
    figure figures number numbers toll count allegation allegations accusation accusations
    charge charges criticism call calls suggestion suggestions
    """
)
# "The council disputes | this, saying": in the present a verb looks like a noun of the subject.
DISPUTING = words(
    """
    disputes dispute rejects reject contests contest denies deny questions question dismisses
    dismiss refutes refute
    """
)
DISPUTED = words("this that it the these those such both")
BEFORE_DISPUTING = words(", ; : and but while although though")
# "The panel banned her after finding that she missed 3 tests": whoever decides says why.
FINDING = words("finding concluding ruling discovering")
DEMANDING = words("demanding calling seeking")
WRITING = words("wrote writes write written writing spoke appealed turned")
MEETING = words("to with")
LONGEST_SUBJECT = 8
# "released final figures from the outcome of the May 9 polls | confirming that".
LONGEST_DOCUMENT = 12
LINKS_OF_CLAUSES = SUBORDINATORS | AUXILIARIES | words("and but or who which")
# How many words a date has between a verb and a participle: "said on Monday | citing".
LONGEST_DATE = 2
ADVERBS_AND_JOINERS = ADVERBS | {"and", "or"}
PREPOSITIONS_BUT_WITH = PREPOSITIONS - {"with"}
BESIDE = words("with despite amid")


def participle_subject(view: View, at: int) -> Phrase | None:
    """Find who says what the participle there opens; None where nobody does."""
    before = at - 1
    while before > 0 and view.lower(before) in ADVERBS_AND_JOINERS:
        before -= 1
    found = view.lower(at) in FINDING and view.lower(at + 1) == "that"
    if view.lower(before) in WAYS_AND_TIMES and (found or view.lower(at) in BY_SAYING):
        return sentence_subject(view, before)
    if says_so(view, at):
        return sayer(view, before)
    if before < 0 or view.lower(before) in PREPOSITIONS or view.lower(before) in ASPECTS:
        return None
    closed = view.tokens[before].text == "," or (before and view.quoted[before - 1])
    if closed or _behind_verb(view, before):
        return _disputer(view, before) or sentence_subject(view, at)
    return _met(view, at) or _whoever(view, at, before)


def _whoever(view: View, at: int, before: int) -> Phrase | None:
    """Read the subject whose verb, or none, ends right before the participle."""
    verb = before if is_past(view.tokens, before) else _refusal(view, at)
    phrase = subject_before(view.tokens, at if verb is None else verb)
    if phrase is not None and _says_nothing(view, at, phrase):
        return sentence_subject(view, at)
    phrase = phrase and before_verb(view, phrase)
    return phrase and without_opener(view, _nearest(view, _behind_with(view, phrase)))


def _met(view: View, at: int) -> Phrase | None:
    """Read whom somebody meets and who demands: "Lund met | nurses | demanding 9 percent"."""
    asks = (view.lower(at), view.lower(at + 1)) == ("asking", "for")
    group = at > 2 and (asks or view.lower(at) in DEMANDING) and view.lower(at - 1) in GROUPS
    verb = at - 2 - (view.lower(at - 2) in MEETING)
    return Phrase(at - 1, at) if group and is_past(view.tokens, verb) else None


def issuer(view: View, phrase: Phrase) -> Phrase:
    """Give whoever issued a document its words: "The army published a report | saying that …"."""
    for at in range(phrase.end - 2, max(0, phrase.first - LONGEST_DOCUMENT), -1):
        if at < phrase.first and (view.lower(at) in LINKS_OF_CLAUSES or not _plain(view, at)):
            break  # "published figures on trade, and the mayor | warning that"
        if view.lower(at) in ISSUED and view.lower(at - 1) not in BE:  # "was sent | a letter"
            written = {view.lower(i) for i in range(at + 1, phrase.end)}
            found = subject_before(view.tokens, at) if written & DOCUMENTS else None
            return found or phrase
    return phrase


def written(view: View, phrase: Phrase) -> Phrase:
    """Keep the document that was issued: "The mission released | a count showing that …"."""
    ahead = range(phrase.end - 2, phrase.first, -1)
    issued = next((at for at in ahead if view.lower(at) in ISSUED), None)
    return phrase if issued is None else phrase._replace(first=issued + 1, others=())


def _says_nothing(view: View, at: int, phrase: Phrase) -> bool:
    return _object(view, phrase) or _led(view, at, phrase) or acted_on(view, phrase)


def _behind_verb(view: View, at: int) -> bool:
    """Tell whether the verb of saying ends there, or its date: "said on Monday | citing"."""
    verb = before_date(view.tokens, at, LONGEST_DATE)
    return verb > 0 and view.lower(verb) in SAID


def _refusal(view: View, at: int) -> int | None:
    """Find the verb that rejects what stands there: "disputed the figures | saying that"."""
    if view.lower(at) != "saying" or view.lower(at - 1) not in REFUTED:
        return None
    back = range(at - 2, max(0, at - LONGEST_SUBJECT), -1)
    return next((i for i in back if view.lower(i) in REFUSALS), None)


def _disputer(view: View, end: int) -> Phrase | None:
    """Read who disputes what stands there: "| The council | disputes this, saying".

    In "She answered council questions this week, saying" nobody does.
    """
    for verb in range(end - 1, max(0, end - LONGEST_SUBJECT), -1):
        if view.lower(verb) not in DISPUTING or view.lower(verb + 1) not in DISPUTED:
            continue
        phrase = subject_before(view.tokens, verb)
        opens = phrase and (not phrase.first or view.lower(phrase.first - 1) in BEFORE_DISPUTING)
        dated = view.lower(verb + 2) in TIME_WORDS
        return phrase if phrase and opens and not dated and speaks(view, phrase) else None
    return None


def _plain(view: View, at: int) -> bool:
    return is_word(view.tokens[at]) or view.lower(at)[0].isdigit() or view.lower(at) == "'s"


def _led(view: View, at: int, phrase: Phrase) -> bool:
    """Tell whether a place stands there: "rejected claims of a move to | Elm saying that …".

    So does whom somebody writes to: "wrote to | the union demanding a list".
    """
    before = view.lower(phrase.first - 1)
    if before == "to" and view.lower(phrase.first - 2) in WRITING:
        return True
    return view.lower(at) == "saying" and before in PREPOSITIONS_BUT_WITH


def _object(view: View, phrase: Phrase) -> bool:
    """Tell whether a bare noun is what somebody did: "Otto took | office pledging 300 jobs".

    "Radio Lume quoted | witnesses saying that 40 had left": they say it.
    """
    if view.lower(phrase.first - 1) in QUOTING:
        return False
    bare = phrase.end - phrase.first == 1 and view.tokens[phrase.first].text.islower()
    bare = bare and view.lower(phrase.first) not in DOCUMENTS  # "obtained | documents showing"
    return bare and phrase.first > 0 and is_past(view.tokens, phrase.first - 1)


def _behind_with(view: View, phrase: Phrase) -> Phrase:
    """Keep who stands behind "with": "The vote split aides, with | Mayor Otto saying".

    So behind "despite": "It cost 9 million despite | Mayor Otto suggesting 3".
    """
    ahead = range(phrase.end - 2, phrase.first, -1)
    last = next((at for at in ahead if view.lower(at) in BESIDE), None)
    behind = None if last is None else phrase._replace(first=last + 1, others=())
    return behind if behind is not None and speaks(view, behind) else phrase


def _nearest(view: View, phrase: Phrase) -> Phrase:
    """Keep the noun right before: "paid damages over | a story claiming", no damages speak."""
    head = view.tokens[phrase.first + head_end(view.tokens[phrase.first : phrase.end]) - 1]
    if head.lower in SPEAKER_HEADS or is_name_word(head):
        return phrase
    articles = range(phrase.end - 1, phrase.first, -1)
    first = next((at for at in articles if view.lower(at) in ARTICLES), phrase.first)
    return phrase._replace(first=first, others=()) if first > phrase.first else phrase
