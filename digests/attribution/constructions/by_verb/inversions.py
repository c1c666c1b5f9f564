"""Read the speaker behind an inverted cue: '"…," said Ruiz', "…, say police"."""

from digests.attribution.constructions.parts.ballots import DECIDING, is_voted
from digests.attribution.constructions.parts.clauses import predicate_comma
from digests.attribution.constructions.parts.contents import ADJUNCTS, opens_quote
from digests.attribution.constructions.parts.extents import closes_quote
from digests.attribution.constructions.parts.subjects import speaks
from digests.attribution.constructions.parts.verb_forms import is_finite
from digests.attribution.frames import View
from digests.attribution.lexicon.cues import (
    CUES,
    FINDING_LEMMAS,
    NOUNLIKE,
    SPEECH_LEMMAS,
    Cue,
    Takes,
)
from digests.attribution.lexicon.grammar import (
    AUXILIARIES,
    PREPOSITIONS,
    QUOTE_MARKS,
    RELATIVES,
    SUBORDINATORS,
    THIRD_PERSONS,
    TIME_WORDS,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.speakers import BODIES, DOCUMENTS, GROUPS
from digests.attribution.phrases.leftward import subject_before
from digests.attribution.phrases.phrases import Phrase
from digests.attribution.phrases.rightward import phrase_after
from digests.attribution.phrases.verb_like import is_past
from digests.text.word_lists import words

# Before an inverted cue: '"…," said Ruiz', "…, say police".
BEFORE_INVERSION = frozenset(",.!?…") | QUOTE_MARKS | {"–", "—", "--"}
BEHIND_SPEAKER = (
    (
        frozenset(".!?…;:,)")
        | QUOTE_MARKS
        | {"–", "—", "--", "("}
        | (ADJUNCTS - {"for"})
        | TIME_WORDS
    )
    | words("who of as and among titled entitled called released published issued posted")
    | {""}
)


# "What 40 residents | say police", "the man who | says sorry": no tag stands behind these.
NOT_BEFORE_TAGS = PREPOSITIONS | GROUPS | words("who which that what to must should will would")
LED_IN = 2  # "Meanwhile, | Otto, a clerk, said"
SHORTEST = 4  # words of "Not so, | said Otto"
STATE_OWNED = words("media television tv radio news")
# "The firm, which has struggled, reports | first-quarter results Friday".
RESULTS = words("results earnings profit profits loss losses sales revenue revenues growth")
FINDERS = DOCUMENTS | BODIES | GROUPS
CLAUSE_OPENERS = SUBORDINATORS | RELATIVES | {"where", "when"}
JOINING = words("and but or")
FINITE = AUXILIARIES - {"be", "been", "being", "having"}
FINITE_WORDS = FINITE - {"'s", "'d", "'m", "'re"}
# What is announced, not who announces: "Lund, with 40 men behind him, announced | the plan".
PLANS = words("plan plans deal deals scheme package policy")
# They stand behind their subject: "Vell, a city of 90,000, has a poor safety record and …".
UNINVERTED = frozenset(("have", "give", "place"))


def inverted_speaker(view: View, at: int, cue: Cue) -> Phrase | None:
    """Give the speaker behind the cue; None where no speaker stands there."""
    if Takes.TAG not in cue.takes or cue.lemma == "tell" or at == 0:
        return None
    if cue.lemma in UNINVERTED:
        return None
    behind_mark = view.tokens[at - 1].text in BEFORE_INVERSION
    phrase = phrase_after(view.tokens, at + 1) if behind_mark or view.headline else None
    if phrase is None or _is_counted(view, phrase):
        return None
    if not behind_mark and not _ends_headline(view, at, phrase):
        return None
    fits = _can_invert(view, at, cue, phrase) and not _is_noun(view, at, phrase)
    fits = fits and not _acts(view, phrase) and not _described_before(view, at, phrase)
    fits = fits and not _is_result(view, cue, phrase) and not _document_shows(view, at, cue)
    fits = fits and (view.lower(phrase.end) == "," or _stands_behind_words(view, at))
    # "The chamber, which met in May, confirmed | Lund by 53 votes to 36"
    fits = fits and not (cue.lemma in DECIDING and is_voted(view, phrase.end))
    return phrase if fits and view.lower(phrase.end) in BEHIND_SPEAKER else None


def _stands_behind_words(view: View, at: int) -> bool:
    """Tell whether anything is said before the cue: a number, a quotation, a clause.

    In "Otto, from the customs office, said the crews in May got 40" nothing is.
    """
    if at < SHORTEST or any(view.quoted[:at]):
        return True
    return any(
        token.start in view.figures or token.lower in FINITE_WORDS or is_past(view.tokens, i)
        for i, token in enumerate(view.tokens[:at])
    )


def _is_counted(view: View, phrase: Phrase) -> bool:
    """Tell whether a number opens it that is no part of a word: no "three-time champion"."""
    return view.start(phrase.first) in view.figures and "-" not in view.lower(phrase.first)


def _ends_headline(view: View, at: int, phrase: Phrase) -> bool:
    """Tell whether a headline left the comma out: "Strike to cost 4 million | says union"."""
    if not view.headline or view.lower(at) not in {"say", "says"} or phrase.end < len(view.tokens):
        return False
    counted = any(token.start in view.figures for token in view.tokens[:at])
    before = view.lower(at - 1)
    return counted and before not in NOT_BEFORE_TAGS and not is_name_word(view.tokens[at - 1])


def _document_shows(view: View, at: int, cue: Cue) -> bool:
    """Tell whether what shows it stands before: "The poll, out today, shows | the Greens back"."""
    found = subject_before(view.tokens, at) if cue.lemma in FINDING_LEMMAS else None
    if found is None or not found.asides:
        return False
    return view.lower(found.end - 1) in DOCUMENTS


def _is_result(view: View, cue: Cue, phrase: Phrase) -> bool:
    """Tell whether it is what is reported: "…, also out, reveals | a rise of 4 percent".

    So is the plan in "Lund, with 40 men behind him, announced | the plan".
    """
    last = view.lower(phrase.end - 1)
    if last in PLANS and cue.lemma != "say":
        return True
    held = view.lower(phrase.end) == "of" and view.start(phrase.end + 1) in view.figures
    freed = last == "release"  # "…, demanded | the release of 40 prisoners"
    return last in RESULTS or (held and (freed or last not in DOCUMENTS))


def _is_noun(view: View, at: int, phrase: Phrase) -> bool:
    """Tell whether the cue is a noun before whose verb it stands: "…, | state media reported"."""
    last = phrase.end - 1
    if view.lower(at) == "state" and view.lower(at + 1) in STATE_OWNED:
        return True
    said = view.lower(last) in CUES and view.lower(last).endswith(("ed", "said", "s"))
    return view.lower(at) in NOUNLIKE and last > phrase.first and said and is_finite(view, last)


def _described_before(view: View, at: int, phrase: Phrase) -> bool:
    """Tell whether who speaks stands before: "Otto, a clerk, said | Veld, which …, was shut".

    Behind the name that the cue seems to have for its speaker a clause describes it, and then the
    verb of what is said goes on. So it does in "Otto, a clerk, said | raids on Veld have hurt 9".
    """
    described = view.lower(phrase.end) == "," and view.lower(phrase.end + 1) in {"which", "who"}
    described = described and predicate_comma(view.tokens, phrase.end + 1) is not None
    if not described and not _goes_on(view, phrase.end):
        return False
    found = subject_before(view.tokens, at)
    if found is None or not found.asides or not speaks(view, found):
        return False
    return found.first == 0 or (found.first == LED_IN and view.lower(1) == ",")


def _goes_on(view: View, at: int) -> bool:
    """Tell whether the verb of a clause follows there, before any other clause or mark."""
    for behind in range(at, view.count):
        lower = view.lower(behind)
        counts = lower[0].isdigit() or (lower == "and" and view.lower(behind + 1)[:1].isdigit())
        other = not (counts or is_word(view.tokens[behind])) or lower in CLAUSE_OPENERS
        other = other or (lower in JOINING and not counts)
        if other or lower in FINITE:
            return not other
    return False


def _acts(view: View, phrase: Phrase) -> bool:
    """Tell whether a plural does something there: "…, said | the jets struck trucks at Vell"."""
    for at in range(phrase.first + 1, phrase.end - 1):
        noun = view.tokens[at - 1]
        plural = noun.lower.endswith("s") and not is_name_word(noun) and is_word(noun)
        if plural and is_past(view.tokens, at) and view.lower(at + 1) not in PREPOSITIONS:
            return True
    return False


def _can_invert(view: View, at: int, cue: Cue, phrase: Phrase) -> bool:
    """Tell whether the phrase behind the cue is its speaker, not the first words of what is said.

    "One of them, Jan Moe, said he and two others fled"; 'The letter, signed by Otto, says the
    army "killed 40"'; "…, records and interviews show"; but behind a quotation anybody speaks:
    '"…," said a pharmacist'.
    """
    first, end = view.lower(phrase.first), view.lower(phrase.end)
    quotes = closes_quote(view, at)
    if Takes.QUOTE in cue.takes and not quotes:
        return False
    if first in {"that", "it", "this", "and"} or (first in THIRD_PERSONS and end == "and"):
        return False
    if opens_quote(view, phrase.end) and not quotes:
        return False
    only_finds = cue.lemma in FINDING_LEMMAS and not cue.takes & (Takes.CLAUSE | Takes.THAT)
    if only_finds and not (quotes or _finds(view, phrase)):
        return False  # "The boat, which was old, had left port": nobody had anything there
    return speaks(view, phrase) or (quotes and cue.lemma in SPEECH_LEMMAS)


def _finds(view: View, phrase: Phrase) -> bool:
    """Tell whether it can find what stands before it: "…, concluded a report"."""
    return any(token.lower in FINDERS for token in view.tokens[phrase.first : phrase.end])
