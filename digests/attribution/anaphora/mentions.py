"""Who is mentioned in a sentence, and how prominently: its subject before all others."""

from collections.abc import Iterator, Sequence
from itertools import islice

from digests.attribution.anaphora.employers import employers
from digests.attribution.anaphora.noun_phrases import noun_phrases, subject_start
from digests.attribution.anaphora.traits import Mention, Place, gender_of_noun, head_of, is_plural
from digests.attribution.frames import View
from digests.attribution.lexicon.grammar import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.speakers import BODY_NAMES, OUTLETS, PLACES, ROLES
from digests.attribution.naming.genders import (
    Gender,
    gender_of_word,
    is_first_name,
    is_plain_first_name,
)
from digests.attribution.naming.names import is_title, names_place
from digests.attribution.phrases.edges import parts_place
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase
from digests.model import Source, SourceKind, Token
from digests.text.word_lists import words

# No sentence mentions more; the bound keeps hostile text cheap.
MOST = 40
# Nobody speaks for them, or only those who live there: "It hit the city. It said …".
MUTE = words(
    """
    city county state province district country nation town village region airport railway house
    kingdom republic prefecture people men women some many several both most others victims court
    school hospital clinic inmates troops university college death toll account accounts law
    outlook guidance bill tweet post message email interview comment comments word response
    """
)
# "won the Player of the Year award", "was Man of the Match": a prize, and nobody who speaks.
PRIZES = words("award awards prize trophy medal cup")
OCCASIONS = words("match year month week season tournament series game final")
# "with Tom Wills", "which soldiers guarded", "(Reuters)": they stand aside.
BEFORE_ASIDES = PREPOSITIONS | SUBORDINATORS | {"("}
POSSESSIVES = words("its his her their our my")
COUNTS = words(
    "dozens hundreds thousands scores tens some many most several both all two three four five "
    "six seven eight nine ten half none few one"
)
# Houses that speak for who works there.
SPEAKING = frozenset(("White House", "Blue House", "Downing Street", "House of Commons"))
# A capitalised word behind these is a place more often than a person.
LOCATIVES = words("in at near into across outside around via through")

# "leader of Vell council", "spokesman for the union".
OFFICES = frozenset(("of", "for", "at"))

NAMED_BODIES = BODY_NAMES | OUTLETS
BEFORE_PLACES = LOCATIVES | {"from", "to", "of"}


def find_mentions(view: View) -> tuple[Mention, ...]:
    """List those whom a sentence mentions outside of its quotations, in text order."""
    if view.headline or not _is_sentence(view):
        return ()
    start = subject_start(view.tokens, view.quoted)
    found: list[Mention] = []
    # Where a further subject may begin: "Jan Moe and | Tom Wills", "His rival, | Tom Wills, …".
    joined = _named_behind(view, start)
    for phrase in noun_phrases(view.tokens, view.quoted):
        subject = phrase.first in {start, joined} or _is_counted(view, start, phrase)
        if subject and _is_complement(view, phrase):
            joined = phrase.end + 1
            continue
        place = Place.SUBJECT if subject else _place(view, phrase)
        found.extend(_mentions(view, phrase, place))
        joined = phrase.end + 1 if subject and view.lower(phrase.end) == "and" else -1
    return (*found[:MOST], *islice(employers(view), MOST))


def _is_sentence(view: View) -> bool:
    """Tell a sentence from a heading: only a sentence ends with a mark."""
    return not view.tokens[-1].text[-1].isalnum()


def _is_complement(view: View, phrase: Phrase) -> bool:
    """Tell whether a name follows that says who it is: "Its chief executive is | Edda Wray"."""
    copula = view.lower(phrase.end) in {"is", "was"}
    name = phrase.end + 1 < len(view.tokens) and is_name_word(view.tokens[phrase.end + 1])
    return copula and name and not is_name_word(view.tokens[phrase.end - 1])


def _is_counted(view: View, start: int, phrase: Phrase) -> bool:
    """Tell whether the subject is a number of these: "Dozens of | residents queued"."""
    counts = view.lower(start) in COUNTS and view.lower(start + 1) == "of"
    return counts and phrase.first == start + 2


def _named_behind(view: View, start: int) -> int:
    """Find the name that a description opens for: "His old rival, | Ruth Lund, waved"."""
    if view.lower(start) not in DETERMINERS:
        return -1
    for at in range(start + 1, min(len(view.tokens), start + 7)):
        if view.tokens[at].text == ",":
            return at + 1
        if not is_word(view.tokens[at]) or view.lower(at) in AUXILIARIES:
            return -1
    return -1


def _place(view: View, phrase: Phrase) -> Place:
    """Put aside what stands behind a preposition, and what only describes: "…, the only woman"."""
    before, opener = view.lower(phrase.first - 1), view.lower(phrase.first)
    described = before == "," and (opener in DETERMINERS or _is_office(view, phrase))
    says_who = before in BE and view.lower(phrase.first - 2) != "there"  # "to be the landlord"
    beside = before in BEFORE_ASIDES or described or says_who or opener in POSSESSIVES
    return Place.BESIDE if beside else Place.OBJECT


def _is_office(view: View, phrase: Phrase) -> bool:
    """Tell whether an office describes a name: "Ivo Lund, | leader of Vell council, said"."""
    named = phrase.first > 1 and is_name_word(view.tokens[phrase.first - 2])
    return named and view.lower(phrase.first) in ROLES and view.lower(phrase.first + 1) in OFFICES


def _mentions(view: View, phrase: Phrase, place: Place) -> Iterator[Mention]:
    """Give whom a phrase names, and the owner in "Ida Lund's husband"."""
    tokens = view.tokens[phrase.first : phrase.end]
    owns = "'s" in view.words
    aside = _aside(view, phrase)
    for source in view.sources(phrase._replace(asides=aside) if aside else phrase):
        mention = _mention(view, phrase, source, place) if source.name else None
        if mention is not None:
            yield mention
    owner = next((i for i, t in enumerate(tokens) if t.lower == "'s"), 0) if owns else 0
    if owner and owner + 1 < len(tokens) and is_name_word(tokens[owner - 1]):
        yield from _mentions(view, Phrase(phrase.first, phrase.first + owner), Place.BESIDE)


def _aside(view: View, phrase: Phrase) -> tuple[tuple[int, int], ...]:
    """Find the name or office between commas behind a phrase: "The minister, Omar Sy, …"."""
    if view.lower(phrase.end) != "," or _is_beside_name(view, phrase):
        return ()
    begin = phrase.end + 1
    for at in range(begin, min(len(view.tokens), begin + 12)):
        if view.lower(at) in {",", "."}:
            return ((begin, at),) if at > begin else ()
    return ()


def _is_beside_name(view: View, phrase: Phrase) -> bool:
    """Tell whether it describes the name before it: "Ida Lund, | the mayor |, met Jan Moe"."""
    comma = phrase.first - 1
    first = comma
    while first > 0 and is_name_word(view.tokens[first - 1]):
        first -= 1
    if view.lower(comma) != "," or first == comma:
        return False
    # "On Monday, the mayor, Ida Lund, said", "In Vell, the mayor, Ida Lund, said"
    return view.lower(first) not in PREPOSITIONS and view.lower(first - 1) not in LOCATIVES


def _is_prize(view: View, phrase: Phrase) -> bool:
    """Tell whether an honour is named: "the Man of the Match", "the Coach of the Year award"."""
    last = view.tokens[phrase.end - 1]
    honour = last.lower in OCCASIONS and last.text.istitle()
    of_the = view.lower(phrase.end - 2) == "the" and view.lower(phrase.end - 3) == "of"
    return (honour and of_the) or last.lower in PRIZES or view.lower(phrase.end) in PRIZES


def _mention(view: View, phrase: Phrase, source: Source, place: Place) -> Mention | None:
    seat = view.lower(phrase.end) == "," and parts_place(view.tokens, phrase.end)
    if seat or _is_prize(view, phrase):
        return None  # "The Vell, | Ohio-based group"
    before = view.lower(phrase.first - 1)
    if before == "to" and view.lower(phrase.first - 2) == "according":
        before = ""
    if source.kind is SourceKind.PERSON:
        return _person(view, phrase, source, place, before)
    return _body(view, phrase, source, place, before)


def _person(
    view: View, phrase: Phrase, source: Source, place: Place, before: str
) -> Mention | None:
    titled = _titled(view.tokens[phrase.first : phrase.end])
    if before in LOCATIVES and not titled and " " in source.name:
        return None
    gender = _shown(view, phrase, source)
    certain = _certain(view, phrase, source)
    return Mention(source, place, gender, plural=False, certain=certain)


def _body(view: View, phrase: Phrase, source: Source, place: Place, before: str) -> Mention | None:
    """Mention a body, a group or an office; a single capital may be a person's or a body's."""
    tokens = view.tokens[phrase.first : phrase.end]
    if _is_mute(tokens, source) or _only_describes(tokens, source):
        return None
    common = not is_name_word(tokens[-1]) or tokens[-1].lower in SPEAKER_HEADS
    known = common or any(t.lower in NAMED_BODIES for t in tokens)
    if not known and (before in BEFORE_PLACES or _owes_capital(view, phrase)):
        return None
    certain = known or len(tokens) > 1 or tokens[0].text.isupper()
    return Mention(source, place, gender_of_noun(source), is_plural(source), certain)


def _is_mute(tokens: Sequence[Token], source: Source) -> bool:
    """Tell a place, an event or a thing, for which nobody speaks."""
    if source.name in SPEAKING:
        return False
    return names_place(tokens) or head_of(source) in MUTE or source.name.lower() in PLACES


def _only_describes(tokens: Sequence[Token], source: Source) -> bool:
    """Tell whether somebody without an article describes a thing: "passenger | numbers"."""
    bare = len(tokens) == 1 and tokens[0].text.islower()
    return bare and source.kind is SourceKind.UNNAMED and not is_plural(source)


def _owes_capital(view: View, phrase: Phrase) -> bool:
    """Tell whether a single word opens its sentence, so that its capital makes no name of it."""
    word = view.tokens[phrase.first].text
    if is_plain_first_name(word):
        return False
    before = view.tokens[phrase.first - 1].text if phrase.first else ""
    opens = not before or not (before[0].isalnum() or before == ",")
    return opens and phrase.end - phrase.first == 1 and word not in view.names.capitals


def _titled(tokens: Sequence[Token]) -> bool:
    return any(is_title(t) or t.lower in ROLES for t in tokens)


def _shown(view: View, phrase: Phrase, source: Source) -> Gender:
    """Read the gender that the phrase shows beside the name: "Mr", "his wife", "spokesman"."""
    for word in (*source.role.split(), *(t.text for t in view.tokens[phrase.first : phrase.end])):
        gender = gender_of_word(word)
        if gender is not Gender.UNKNOWN:
            return gender
    return view.names.gender(source.name)


def _certain(view: View, phrase: Phrase, source: Source) -> bool:
    """Tell whether it is a person for sure: by first name, office, age, or "who" behind."""
    tokens = view.tokens[phrase.first : phrase.end]
    if is_first_name(source.name.split()[0]) or _titled(tokens) or source.role:
        return True
    if source.name in view.names.known:
        return True
    if view.lower(phrase.first - 1) == "the" or view.lower(phrase.first) == "the":
        return False
    if view.lower(phrase.end) != ",":
        return False
    aside = view.tokens[phrase.end + 1 : phrase.end + 6]
    return any(t.lower == "who" or t.lower in ROLES or t.text.isdecimal() for t in aside)
