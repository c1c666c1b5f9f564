"""Who says what one is blamed or known for: "outed Lund for | claiming", "apologised for"."""

from digests.attribution.constructions.parts.subjects import speaks
from digests.attribution.frames import View
from digests.attribution.lexicon.grammar import (
    BE,
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
    TIME_WORDS,
    is_adverb,
    is_name_word,
    is_word,
)
from digests.attribution.phrases.leftward import subject_before
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase
from digests.attribution.phrases.verb_like import is_finite_like, is_past
from digests.text.word_lists import words

SAYING = words(
    """
    saying claiming suggesting promising arguing insisting alleging declaring announcing
    asserting tweeting boasting warning predicting reporting stating implying
    """
)
# "blamed for | admitting 40 patients too late", "known for | writing nine plays": these are acts.
SAYING_THAT = words("admitting writing revealing disclosing telling conceding acknowledging")
# Who does so, or comes under it, has said it: "came under fire | for saying", "is known for".
ATONING = words(
    "apologise apologises apologised apologize apologizes apologized apology apologies"
)
DRAWN = words("fire criticism flak ridicule scorn condemnation headlines rebuke anger outrage")
KNOWN = words("known famous notorious infamous sorry")
DRAWING = words("came comes come under drew draws made faced faces met earned won to for")
LONGEST_VERB = 6
LONGEST_HEARER = 5  # "telling | the nine jurors | that"
CLOSED = PREPOSITIONS | SUBORDINATORS | COORDINATORS


def says_so(view: View, at: int) -> bool:
    """Tell whether what follows "for" is said: "for | saying nine left", "for writing that"."""
    if view.lower(at - 1) != "for":
        return False
    that = any(view.lower(i) == "that" for i in range(at + 1, at + LONGEST_HEARER))
    return view.lower(at) in SAYING or (view.lower(at) in SAYING_THAT and that)


def sayer(view: View, link: int) -> Phrase | None:
    """Find who said what follows "for", which stands at that index; None where nobody did.

    "Critics mocked | Lund | for saying" and "| Lund | was fined 90 euros for saying": whoever is
    reproached, not who reproaches.
    """
    verb = _own_verb(view, link)
    if verb is not None:
        return subject_before(view.tokens, verb)
    end = _before_time(view, link)
    phrase = subject_before(view.tokens, end, 0)
    if phrase is None or not (phrase.end == end or phrase.asides):
        return None
    phrase = _acted_on(view, phrase)
    return phrase if speaks(view, phrase) and _is_object(view, phrase) else None


def said_end(view: View, at: int) -> int:
    """Find where the sentence goes on: "mocked Lund for saying nine left | , and flew home"."""
    for comma in range(at + 1, view.count - 2):
        joined = view.lower(comma) == "," and view.lower(comma + 1) in COORDINATORS
        if joined and not view.quoted[comma] and is_past(view.tokens, comma + 2):
            return view.start(comma)
    return view.sentence.span.end


def _acted_on(view: View, phrase: Phrase) -> Phrase:
    """Keep whom something was done to: "Critics mocked | Karl Lund", "attacked | the mayor"."""
    ahead = range(phrase.end - 1, phrase.first - 1, -1)
    if is_name_word(view.tokens[phrase.end - 1]):
        last = next((at for at in ahead if not _names(view, at)), phrase.first - 1)
        return phrase._replace(first=last + 1, others=())
    first = next((at for at in ahead if view.lower(at) in DETERMINERS), phrase.first)
    return phrase._replace(first=first, others=())


def _names(view: View, at: int) -> bool:
    """Tell whether the word may stand in a name: "the bank's | chairman | Karl | Lund"."""
    lower = view.lower(at)
    return is_name_word(view.tokens[at]) or lower in SPEAKER_HEADS or lower == "'s"


def _before_time(view: View, link: int) -> int:
    """Step over a time: "mocked Lund | on Monday | for saying", "attacked Lund yesterday"."""
    end = link
    while end > 1 and (view.lower(end - 1) in TIME_WORDS or is_adverb(view.tokens[end - 1])):
        end -= 1
    return end - (end < link and view.lower(end - 1) == "on")


def _is_object(view: View, phrase: Phrase) -> bool:
    """Tell whether something was done to whom the phrase names: "outed | Lund", "criticises"."""
    verb = phrase.first - 1
    if verb < 1 or view.quoted[verb] or not is_word(view.tokens[verb]):
        return False
    return view.lower(verb) not in CLOSED


def _own_verb(view: View, link: int) -> int | None:
    """Find the verb of whoever said it: "| was widely mocked for", "| came under fire for"."""
    at = _before_time(view, link) - 1
    if view.lower(at) in ATONING:
        return at
    if view.lower(at) in DRAWN:
        return _drawn(view, at)
    if view.lower(at) in KNOWN and view.lower(at - 1) in BE:
        return at - 1
    ahead = range(at, max(0, at - LONGEST_VERB), -1)
    done = next((i for i in ahead if view.lower(i) in BE or view.lower(i) in {",", ";"}), None)
    passive = done is not None and view.lower(done) in BE and _is_done(view, done)
    return done if passive else None


def _is_done(view: View, be: int) -> bool:
    """Tell whether a participle follows "was": "was | widely mocked", "has been | jailed"."""
    at = be + 1
    while at < view.count and is_adverb(view.tokens[at]):
        at += 1
    return at < view.count and is_past(view.tokens, at)


def _drawn(view: View, noun: int) -> int | None:
    """Find the verb of "came under fire", "drew heavy criticism"."""
    ahead = range(noun - 1, max(0, noun - LONGEST_VERB), -1)
    return next((i for i in ahead if view.lower(i) in DRAWING and _opens(view, i)), None)


def _opens(view: View, at: int) -> bool:
    return is_finite_like(view.tokens, at) or view.lower(at) in {"comes", "draws", "faces"}
