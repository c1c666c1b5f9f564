"""Attributions by a participle: "…, saying 60 had died", "with Ruiz warning that …"."""

from digests.attribution.constructions.by_verb.blaming import blamed
from digests.attribution.constructions.by_verb.describing import describes
from digests.attribution.constructions.by_verb.for_saying import said_end, says_so
from digests.attribution.constructions.by_verb.participle_subjects import (
    BY_SAYING,
    LONGEST_SUBJECT,
    issuer,
    participle_subject,
    written,
)
from digests.attribution.constructions.by_verb.particles import particle_content, particle_end
from digests.attribution.constructions.parts.acts import is_said
from digests.attribution.constructions.parts.antecedents import antecedent
from digests.attribution.constructions.parts.clauses import predicate_comma
from digests.attribution.constructions.parts.contents import opens_quote
from digests.attribution.constructions.parts.findings import foresees, states
from digests.attribution.constructions.parts.following import clause_follows
from digests.attribution.constructions.parts.main_verbs import (
    is_subject,
    main_verb,
    next_verb,
)
from digests.attribution.constructions.parts.noun_forms import tells_of
from digests.attribution.constructions.parts.subjects import counted, is_nobody, speaks
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.amounts import PERCENT_ENDS, PERCENT_OPENS
from digests.attribution.lexicon.cues import (
    CUES,
    FINDING_LEMMAS,
    SPEECH_LEMMAS,
    URGING_LEMMAS,
    Cue,
    Takes,
)
from digests.attribution.lexicon.grammar import (
    ARTICLES,
    AUXILIARIES,
    COORDINATORS,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    is_adverb,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase
from digests.attribution.phrases.rightward import phrase_after
from digests.attribution.phrases.verb_like import is_finite_like
from digests.model import Span
from digests.text.word_lists import words

# "“They are gone,” she said, referring to the 40 men who died": so the writer explains her words.
GLOSSING = words("refer allude")
PRICES = words("prices rents wages sales profits costs rates exports imports stocks output")
# "Orvane's shares rose, valuing it at $9 billion": the market does, and nobody says so.
DEALS = words("share shares stock deal offer bid sale takeover listing flotation round investment")
# "adding a wing that will hold 90 beds": what was added is only described.
RELATING = words("that which who whose where what when while as after before because if and")
OPENING = BY_SAYING | {"confirming", "noting", "adding", "acknowledging", "admitting"}
OPENING |= words("accusing blaming")
OPENING_WAYS = words("by after before while in just only even merely simply but and")
LONGEST_OPENING = 40
LINKS = PREPOSITIONS | SUBORDINATORS
# What is held, given or made, behind words that describe it.
THINGS = words("briefing warning")
OPENERS = ARTICLES | words("its his her their 's no first")
MOST_MODIFIERS = 3
CLOSED = LINKS | COORDINATORS | PRONOUNS | AUXILIARIES


def participle_frame(view: View, at: int, cue: Cue) -> Frame | None:
    """Read "…, saying 60 had died" (the sentence's speaker) and "with Ruiz warning that …"."""
    if view.lower(at - 1) in NEGATIONS or not _opens_content(view, at, cue):
        return None  # "Brokers are not | forecasting a loss"
    opens = view.lower(at) in OPENING and OPENING_WAYS.issuperset(view.lowers[:at])
    return _opening(view, at, cue) if opens else _behind(view, at, cue)


def _behind(view: View, at: int, cue: Cue) -> Frame | None:
    """Read a participle behind who speaks."""
    phrase = participle_subject(view, at)
    found = written if cue.lemma in FINDING_LEMMAS else issuer
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
    return Frame(Rule.PARTICIPLE, view.tokens[at].span, at, sources, contents)


def _opens_content(view: View, at: int, cue: Cue) -> bool:
    """Tell whether what is said follows the participle, and no noun that it describes."""
    if cue.lemma in GLOSSING or describes(view.lower(at), view.lower(at + 1)):
        return False
    if _is_thing(view, at) or tells_of(view, at - 1):
        return False
    bare = Takes.OBJECT in cue.takes or Takes.CLAUSE in cue.takes
    if Takes.PARTICLE in cue.takes and cue.lemma not in SPEECH_LEMMAS:
        bare = particle_content(view, at, cue) is not None
    bare = bare or (Takes.THAT in cue.takes and _adds_clause(view, at))
    bare = bare or (cue.lemma == "point" and _points_out(view, at))
    pointed = cue.lemma == "point" and view.lower(at + 1) == "to"  # "pointing to a rise of 9"
    pointed = pointed and not _shown(view, at + 2)
    return bare or pointed or view.lower(at + 1) == "that" or _adds_quotation(view, at + 1)


def _points_out(view: View, at: int) -> bool:
    """Tell whether a clause follows "pointing out": it had cost 9 million, "that it had"."""
    out = view.lower(at + 1) == "out"
    return out and (view.lower(at + 2) == "that" or clause_follows(view, at + 2))


def _shown(view: View, at: int) -> bool:
    """Tell whether somebody shows things: "pointing to | the 12 dead cows", "her 40 hens"."""
    plain = is_word(view.tokens[min(at + 2, view.count - 1)])
    plain = plain and view.lower(at + 2) not in PERCENT_OPENS
    return view.lower(at) in ARTICLES and view.start(at + 1) in view.figures and plain


def _adds_quotation(view: View, at: int) -> bool:
    """Tell whether a sentence in marks follows: 'adding: "Rents rose 9%"', 'adding "we lost 40"'.

    A mere name in marks is not said: 'adding "Dorra Foods" and its 40 shops to the group'.
    """
    led = view.lower(at) in {":", ","}
    if not opens_quote(view, at + led):
        return False
    first = view.tokens[at + led + 1]
    return first.lower in PRONOUNS or (led and is_name_word(first))


def _opening(view: View, at: int, cue: Cue) -> Frame | None:
    """Read "Confirming that it cost 9 million, | a spokesman said …": the speaker comes behind.

    Without "that" he must go on to speak: "Announcing 90 cuts, the firm blamed rain", but of
    "Warning 40 drivers, police closed the road" nobody says anything. "By announcing 90 cuts, the
    firm angered its staff" needs no such verb.
    """
    linked = at > 0 or view.lower(at + 1) in {"that", "of"}
    if not linked and not is_said(view, at, at + 1, cue):
        return None
    for comma in range(at + 2, min(len(view.tokens) - 2, LONGEST_OPENING)):
        if view.lower(comma) != "," or view.quoted[comma] or view.lower(comma + 1) == "it":
            continue
        phrase = phrase_after(view.tokens, comma + 1)
        if phrase is None or not speaks(view, phrase) or counted(view, phrase):
            continue
        if phrase.end >= len(view.tokens) or not is_finite_like(view.tokens, phrase.end):
            continue  # "Announcing losses in Dorra, | Vell and Orne |, the firm blamed"
        if not linked and view.lower(phrase.end) not in CUES:
            return None  # "Announcing 90 cuts, the firm's rivals | fell 9 percent"
        content = Span(view.tokens[at].end, view.start(comma))
        return Frame(Rule.PARTICIPLE, view.tokens[at].span, at, view.sources(phrase), (content,))
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
    if says_so(view, at):
        return said_end(view, at)
    link = at - 1
    while link > 0 and (view.lower(link) in AUXILIARIES or is_adverb(view.tokens[link])):
        link -= 1
    if phrase.end == at and _opens(view, phrase) and is_subject(view, at - 1):
        counts = view.lower(at + 1) != "that"
        end = next_verb(view, at + 1, counts=counts)  # "A group saying it lost 90 | has a camp"
    elif view.lower(link) in RELATIVES and view.lower(link - 1) != ",":
        end = main_verb(view, link, at + 1, counts=True)  # "women who are seeking 90 | have left"
    else:
        aside = phrase.end == at - 1 or view.lower(link) in RELATIVES
        end = predicate_comma(view.tokens, at) if aside else None
    return view.sentence.span.end if end is None else view.start(end)


def _opens(view: View, phrase: Phrase) -> bool:
    """Tell whether it may be a subject: no headline's, and no "after | a report saying …"."""
    return not view.headline and view.lower(phrase.first - 1) not in LINKS


def _is_measured(view: View, phrase: Phrase) -> bool:
    """Tell whether it is counted, or a price: "House prices rose, putting the average at 900".

    Or a share: "with 28 percent for the tax and | 25 percent | saying no".
    """
    last = phrase.end - 1
    number = last - 1 - (view.lower(last) == "cent")
    share = view.lower(last) in PERCENT_ENDS and view.start(number) in view.figures
    return (
        counted(view, phrase)
        or share
        or any(view.lower(at) in PRICES for at in range(phrase.first, phrase.end))
    )
