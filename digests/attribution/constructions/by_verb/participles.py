"""Attributions by a participle: "…, saying 60 had died", "with Ruiz warning that …"."""

from digests.attribution.constructions.by_verb.acted_on import acted_on, before_verb
from digests.attribution.constructions.by_verb.blaming import blamed
from digests.attribution.constructions.by_verb.describing import describes
from digests.attribution.constructions.by_verb.particles import particle_content, particle_end
from digests.attribution.constructions.parts.acts import is_said
from digests.attribution.constructions.parts.clauses import predicate_comma
from digests.attribution.constructions.parts.contents import clause_follows, opens_quote
from digests.attribution.constructions.parts.findings import foresees, states
from digests.attribution.constructions.parts.sentence_subjects import sentence_subject
from digests.attribution.constructions.parts.subjects import (
    antecedent,
    counted,
    is_nobody,
    speaks,
    without_opener,
)
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.cues import (
    CUES,
    DENIALS,
    FINDING_LEMMAS,
    REFUTALS,
    SPEECH_LEMMAS,
    URGING_LEMMAS,
    Cue,
    Takes,
)
from digests.attribution.lexicon.grammar import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    COORDINATORS,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    TIME_WORDS,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.speakers import DOCUMENTS
from digests.attribution.phrases.dates import before_date
from digests.attribution.phrases.leftward import subject_before
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase, head_end
from digests.attribution.phrases.rightward import phrase_after
from digests.attribution.phrases.verb_like import is_finite_like, is_past
from digests.model import Span
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
# "“They are gone,” she said, referring to the 40 men who died": so the writer explains her words.
GLOSSING = words("refer allude")
SCALES = words("percent % cent")
PRICES = words("prices rents wages sales profits costs rates exports imports stocks output")
# "Orvane's shares rose, valuing it at $9 billion": the market does, and nobody says so.
DEALS = words("share shares stock deal offer bid sale takeover listing flotation round investment")
SAID = frozenset(form for form, cue in CUES.items() if cue.lemma in SPEECH_LEMMAS)
REFUSALS = DENIALS | REFUTALS
# "adding a wing that will hold 90 beds": what was added is only described.
RELATING = words("that which who whose where what when while as after before because if and")
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
CITED = words("cited cites cite quoted quotes quote")
OPENING = BY_SAYING | {"confirming", "noting", "adding", "acknowledging", "admitting"}
LONGEST_OPENING = 40
LONGEST_SUBJECT = 8
# "released final figures from the outcome of the May 9 polls | confirming that".
LONGEST_DOCUMENT = 12
LINKS_OF_CLAUSES = SUBORDINATORS | AUXILIARIES | words("and but or who which")
# How many words a date has between a verb and a participle: "said on Monday | citing".
LONGEST_DATE = 2
ADVERBS_AND_JOINERS = ADVERBS | {"and", "or"}
PREPOSITIONS_BUT_WITH = PREPOSITIONS - {"with"}
LINKS = PREPOSITIONS | SUBORDINATORS
# What is held, given or made, behind words that describe it.
THINGS = words("briefing warning")
BESIDE = words("with despite amid")
OPENERS = ARTICLES | words("its his her their 's no first")
MOST_MODIFIERS = 3
CLOSED = LINKS | COORDINATORS | PRONOUNS | AUXILIARIES


def participle_frame(view: View, at: int, cue: Cue) -> Frame | None:
    """Read "…, saying 60 had died" (the sentence's speaker) and "with Ruiz warning that …"."""
    if view.lower(at - 1) in NEGATIONS or not _opens_content(view, at, cue):
        return None  # "Brokers are not | forecasting a loss"
    opens = at == 0 and view.lower(at) in OPENING
    return _opening(view, cue) if opens else _behind(view, at, cue)


def _behind(view: View, at: int, cue: Cue) -> Frame | None:
    """Read a participle behind who speaks."""
    phrase = _participle_subject(view, at)
    found = _written if cue.lemma in FINDING_LEMMAS else _issuer
    phrase = phrase and found(view, phrase)
    phrase = antecedent(view, phrase) if phrase is not None else None
    if phrase is None or not speaks(view, phrase) or _is_measured(view, phrase):
        return None
    if is_nobody(view, phrase):
        return None  # "There was no evidence indicating that 40 had left"
    if cue.lemma == "value" and any(view.lower(i) in DEALS for i in range(phrase.first, at)):
        return None
    foreseen = foresees(view, phrase, cue)
    says = foreseen and is_said(view, at, at + 1, cue)
    if not says or not states(view, phrase, cue, at + 1):
        return None
    end = min(view.start(particle_end(view, at + 1, cue)), _content_end(view, at, phrase))
    urged = particle_content(view, at, cue) if cue.lemma in URGING_LEMMAS else None
    content = Span(view.tokens[at].end if urged is None else view.start(urged), end)
    sources = view.sources(phrase)
    blames = cue.lemma == "blame"
    contents = blamed(view, at, content, at + 1, sources) if blames else (content,)
    return Frame("participle", view.tokens[at].span, at, sources, contents)


def _opens_content(view: View, at: int, cue: Cue) -> bool:
    """Tell whether what is said follows the participle, and no noun that it describes."""
    if cue.lemma in GLOSSING or describes(view.lower(at), view.lower(at + 1)):
        return False
    if _is_thing(view, at):
        return False
    bare = Takes.OBJECT in cue.takes or Takes.CLAUSE in cue.takes
    if Takes.PARTICLE in cue.takes and cue.lemma not in SPEECH_LEMMAS:
        bare = particle_content(view, at, cue) is not None
    bare = bare or (Takes.THAT in cue.takes and _adds_clause(view, at))
    pointed = cue.lemma == "point" and view.lower(at + 1) == "to"  # "pointing to a rise of 9"
    return bare or pointed or view.lower(at + 1) == "that" or _adds_quotation(view, at + 1)


def _adds_quotation(view: View, at: int) -> bool:
    """Tell whether a sentence in marks follows: 'adding: "Rents rose 9%"', 'adding "we lost 40"'.

    A mere name in marks is not said: 'adding "Dorra Foods" and its 40 shops to the group'.
    """
    led = view.lower(at) in {":", ","}
    if not opens_quote(view, at + led):
        return False
    first = view.tokens[at + led + 1]
    return first.lower in PRONOUNS or (led and is_name_word(first))


def _opening(view: View, cue: Cue) -> Frame | None:
    """Read "Confirming that it cost 9 million, | a spokesman said …": the speaker comes behind.

    Without "that" he must go on to speak: "Announcing 90 cuts, the firm blamed rain", but of
    "Warning 40 drivers, police closed the road" nobody says anything.
    """
    linked = view.lower(1) in {"that", "of"}
    if not linked and not is_said(view, 0, 1, cue):
        return None
    for comma in range(2, min(len(view.tokens) - 2, LONGEST_OPENING)):
        if view.lower(comma) != "," or view.quoted[comma] or view.lower(comma + 1) == "it":
            continue
        phrase = phrase_after(view.tokens, comma + 1)
        if phrase is None or not speaks(view, phrase) or counted(view, phrase):
            continue
        if phrase.end >= len(view.tokens) or not is_finite_like(view.tokens, phrase.end):
            continue  # "Announcing losses in Dorra, | Vell and Orne |, the firm blamed"
        if not linked and view.lower(phrase.end) not in CUES:
            return None  # "Announcing 90 cuts, the firm's rivals | fell 9 percent"
        content = Span(view.tokens[0].end, view.start(comma))
        return Frame("participle", view.tokens[0].span, 0, view.sources(phrase), (content,))
    return None


def _is_thing(view: View, at: int) -> bool:
    """Tell whether it is a noun: "at a regular | briefing that", "its first profit | warning"."""
    if view.lower(at) not in THINGS:
        return False
    for before in range(at - 1, max(-1, at - 1 - MOST_MODIFIERS), -1):
        word = view.lower(before)
        if word in OPENERS:
            return True
        if not is_word(view.tokens[before]) or word in CLOSED or word in SPEAKER_HEADS:
            return False
    return False


def _adds_clause(view: View, at: int) -> bool:
    """Tell whether a clause follows without "that": "…, adding the talks would last 9 days"."""
    ahead = [view.lower(i) for i in range(at + 1, at + 1 + LONGEST_SUBJECT)]
    described = next((i for i, word in enumerate(ahead) if word in RELATING), len(ahead))
    plain = AUXILIARIES.intersection(ahead[:described])
    return view.lower(at - 1) == "," and bool(plain) and clause_follows(view, at + 1)


def _content_end(view: View, at: int, phrase: Phrase) -> int:
    """Find where an aside behind the subject closes: "The mayor, saying no, left | early"."""
    comma = predicate_comma(view.tokens, at) if phrase.end == at - 1 else None
    return view.sentence.span.end if comma is None else view.start(comma)


def _participle_subject(view: View, at: int) -> Phrase | None:
    before = at - 1
    while before > 0 and view.lower(before) in ADVERBS_AND_JOINERS:
        before -= 1
    if view.lower(before) in WAYS_AND_TIMES and view.lower(at) in BY_SAYING:
        return sentence_subject(view, before)
    if before < 0 or view.lower(before) in PREPOSITIONS or view.lower(before) in ASPECTS:
        return None
    closed = view.tokens[before].text == "," or (before and view.quoted[before - 1])
    if closed or _behind_verb(view, before):
        return _disputer(view, before) or sentence_subject(view, at)
    verb = before if is_past(view.tokens, before) else _refusal(view, at)
    phrase = subject_before(view.tokens, at if verb is None else verb)
    if phrase is not None and _says_nothing(view, at, phrase):
        return sentence_subject(view, at)
    phrase = phrase and before_verb(view, phrase)
    return phrase and without_opener(view, _nearest(view, _behind_with(view, phrase)))


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


def _issuer(view: View, phrase: Phrase) -> Phrase:
    """Give whoever issued a document its words: "The army published a report | saying that …"."""
    for at in range(phrase.end - 2, max(0, phrase.first - LONGEST_DOCUMENT), -1):
        if at < phrase.first and (view.lower(at) in LINKS_OF_CLAUSES or not _plain(view, at)):
            break  # "published figures on trade, and the mayor | warning that"
        if view.lower(at) in ISSUED:
            written = {view.lower(i) for i in range(at + 1, phrase.end)}
            issuer = subject_before(view.tokens, at) if written & DOCUMENTS else None
            return issuer or phrase
    return phrase


def _plain(view: View, at: int) -> bool:
    return is_word(view.tokens[at]) or view.lower(at)[0].isdigit() or view.lower(at) == "'s"


def _written(view: View, phrase: Phrase) -> Phrase:
    """Keep the document that was issued: "The mission released | a count showing that …"."""
    ahead = range(phrase.end - 2, phrase.first, -1)
    issued = next((at for at in ahead if view.lower(at) in ISSUED), None)
    return phrase if issued is None else phrase._replace(first=issued + 1, others=())


def _led(view: View, at: int, phrase: Phrase) -> bool:
    """Tell whether a place stands there: "rejected claims of a move to | Elm saying that …"."""
    before = view.lower(phrase.first - 1)
    return view.lower(at) == "saying" and before in PREPOSITIONS_BUT_WITH


def _object(view: View, phrase: Phrase) -> bool:
    """Tell whether a bare noun is what somebody did: "Otto took | office pledging 300 jobs".

    "Radio Lume quoted | witnesses saying that 40 had left": they say it.
    """
    if view.lower(phrase.first - 1) in CITED:
        return False
    bare = phrase.end - phrase.first == 1 and view.tokens[phrase.first].text.islower()
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


def _is_measured(view: View, phrase: Phrase) -> bool:
    """Tell whether it is counted, or a price: "House prices rose, putting the average at 900".

    Or a share: "with 28 percent for the tax and | 25 percent | saying no".
    """
    last = phrase.end - 1
    number = last - 1 - (view.lower(last) == "cent")
    share = view.lower(last) in SCALES and view.start(number) in view.figures
    return (
        counted(view, phrase)
        or share
        or any(view.lower(at) in PRICES for at in range(phrase.first, phrase.end))
    )
