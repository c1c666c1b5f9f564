"""Turn a source phrase into sources: the fullest name, the role, and the sort of speaker."""

from collections.abc import Sequence
from dataclasses import replace

from digests.attribution.lexicon.grammar import (
    DASHES,
    DETERMINERS,
    PREPOSITIONS,
    THIRD_PERSONS,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.speakers import (
    BODIES,
    BODY_NAMES,
    DOCUMENTS,
    GROUPS,
    OUTLET_WORDS,
    OUTLETS,
    ROLES,
)
from digests.attribution.naming.appositions import read_apposition
from digests.attribution.naming.directory import Directory
from digests.attribution.naming.genders import is_first_name
from digests.attribution.naming.makers import maker_of
from digests.attribution.naming.names import DESCRIBING, is_person, name_runs, person_part
from digests.attribution.naming.persons import DROPPED, KINDS_BEFORE_NAMES, OF_THEM, read_person
from digests.attribution.phrases.compounds import is_one_firm, names_spokesman
from digests.attribution.phrases.fields import joins_fields
from digests.attribution.phrases.kinds import behind_kind
from digests.attribution.phrases.matters import joins_matter
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase, head_end
from digests.attribution.phrases.two_offices import joins_offices
from digests.model import Source, SourceKind, Span, Token
from digests.text.word_lists import words

OWNING = frozenset(("'s", "'", "’"))
LANDS = words("country nation state island kingdom republic province city region territory")
HANDED_OUT = words(
    "provided compiled supplied obtained released published issued seen taken shot filmed"
)
MANY = words("most many some several all")
SPELLS = words("morning afternoon evening night day week month year weekend")
OPENING_CLAUSES = words("as while when ahead because although though if until whether than")
FIRST_AND_THIRD_PERSONS = THIRD_PERSONS | {"i", "we"}
# "According to him".
OBJECTIVE = {"him": "he", "her": "she", "them": "they"}


def read_sources(
    tokens: Sequence[Token], phrase: Phrase, text: str, names: Directory
) -> tuple[Source, ...]:
    """Read the source or, of "police and medics", the sources that a phrase names."""
    if tokens[phrase.first].lower in OPENING_CLAUSES:
        return ()  # "ahead of guidance given by the airline, | which had forecast 9"
    if tokens[phrase.first].lower in {"least", "most"} and tokens[phrase.first - 1].lower == "at":
        phrase = phrase._replace(
            first=min(phrase.first + 1, phrase.end - 1)
        )  # "At least | 20 men"
    parts = _split(tokens, phrase)
    if len(parts) > 1:
        return tuple(_one(tokens, Phrase(*part), text, names) for part in parts)
    return (_one(tokens, phrase, text, names),)


def _split(tokens: Sequence[Token], phrase: Phrase) -> list[tuple[int, int]]:
    """Split "two lawmakers and hospital sources" at "and"; keep "X and Y officials"."""
    cuts = [
        at
        for at in range(phrase.first + 1, phrase.end - 1)
        if tokens[at].lower in {"and", "&"} and _separable(tokens, phrase, at)
    ]
    if not cuts or phrase.asides:
        return [(phrase.first, phrase.end)]
    begins = [phrase.first, *(cut + 1 for cut in cuts)]
    return list(zip(begins, [*cuts, phrase.end], strict=True))


def _separable(tokens: Sequence[Token], phrase: Phrase, at: int) -> bool:
    """Tell whether both sides of "and" can speak alone."""
    left, right = tokens[at - 1], tokens[at + 1 : phrase.end]
    whole = (is_one_firm, joins_fields, joins_offices, joins_matter)
    if any(joins(tokens, at) for joins in whole) or names_spokesman(right):
        return False
    if left.lower in SPEAKER_HEADS and not is_name_word(left):
        return True
    firm = tokens[at].text == "&" and is_name_word(right[0])  # "Otto Falk & Lumen"
    if firm or not is_name_word(left):
        return False
    if _are_persons(tokens[phrase.first : at], right):
        return True
    # "New Orleans and Jefferson Parish officials" is one group, "Ahmed and the board" are two.
    return right[0].lower in DETERMINERS or (len(right) == 1 and right[0].lower in SPEAKER_HEADS)


def _are_persons(before: Sequence[Token], behind: Sequence[Token]) -> bool:
    """Tell whether a person ends before "and", or one is named on either side of it."""
    runs = list(name_runs(before))
    person = person_part(runs[-1]) if runs else ()
    if len(person) >= 2 and person[-1].start == before[-1].start and is_person(person):
        return True
    # "Ida Lund of Vell and Nobel Laureate Jan Moe of Tarn"
    return bool(runs) and _names_person(runs[0]) and any(map(_names_person, name_runs(behind)))


def _names_person(run: Sequence[Token]) -> bool:
    """Tell whether a person's first and last name close it: "Nobel Laureate | Jan Moe"."""
    first = next((at for at, token in enumerate(run) if is_first_name(token.text)), len(run))
    return len(run) - first > 1 and is_person(run[first:])


def _one(tokens: Sequence[Token], phrase: Phrase, text: str, names: Directory) -> Source:
    core = tokens[phrase.first : phrase.end]
    mention = Span(core[0].start, core[-1].end)
    pronoun = _without_verb(core[0].text)
    if pronoun.lower() in FIRST_AND_THIRD_PERSONS and len(core) == 1:
        return Source(mention, pronoun, SourceKind.PERSON)
    if core[0].lower in OBJECTIVE and len(core) == 1:
        return Source(mention, OBJECTIVE[core[0].lower], SourceKind.PERSON)
    if _one_of_them(tokens, phrase):
        return Source(mention, OF_THEM, SourceKind.UNNAMED)
    phrase = _without_owner(tokens, phrase)
    first = behind_kind(tokens, phrase.first, phrase.end)
    phrase = phrase if first == phrase.first else phrase._replace(first=first)
    core = tokens[phrase.first : phrase.end]
    behind = head_end(core)
    named = read_person(tokens, phrase, behind, text, names)
    if named:
        name, role = named
        return Source(mention, name, SourceKind.PERSON, role)
    return (
        read_apposition(tokens, phrase, core[behind - 1], text, names)
        or _made(tokens, phrase, behind, text, names)
        or _common(core, behind, mention, text)
        or _proper(core, mention, text, names)
    )


def _made(
    tokens: Sequence[Token], phrase: Phrase, behind: int, text: str, names: Directory
) -> Source | None:
    """Read a document with who made it: "data compiled by Bloomberg", "calculations by Delo"."""
    maker = maker_of(tokens, phrase)
    core = tokens[phrase.first : phrase.end]
    mention = Span(core[0].start, core[-1].end)
    found = _common(core, behind, mention, text) if maker is not None else None
    if maker is None or found is None:
        return None
    by = _one(tokens, maker, text, names).name
    return replace(found, name=f"{found.name} by {by}") if by else None


def _without_verb(pronoun: str) -> str:
    """Cut off what a pronoun has swallowed: "We’ve said before that 40 is too many"."""
    bare, mark, _ = pronoun.replace("’", "'").partition("'")
    return bare if mark and bare.lower() in FIRST_AND_THIRD_PERSONS else pronoun


def _without_owner(tokens: Sequence[Token], phrase: Phrase) -> Phrase:
    """Keep the person of "the weather bureau's Ida Lund", "the SES' | Tom Wills".

    Keep the body, too, of "that country's | Department of Mines": any country has one.
    """
    for at in range(phrase.end - 3, phrase.first, -1):
        if tokens[at].lower in OWNING:
            owned = tokens[at + 1 : phrase.end]
            named = is_name_word(owned[-1])  # not "a post on the firm's Facebook page"
            theirs = tokens[at - 1].lower in LANDS or is_person(owned)
            return phrase._replace(first=at + 1) if named and theirs else phrase
    return phrase


def _one_of_them(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether "one of them" speaks, or "One, who asked not to be named"."""
    if tokens[phrase.end - 1].lower == "them":
        return not phrase.asides
    alone = phrase.end - phrase.first == 1 and tokens[phrase.first].lower == "one"
    described = (token for first, end in phrase.asides for token in tokens[first:end])
    return alone and not any(is_name_word(token) for token in described)


def _common(core: Sequence[Token], behind: int, mention: Span, text: str) -> Source | None:
    """Read a phrase with a common noun as head: "hospital sources", "the ministry"."""
    head = _head(core[:behind])
    if head is None or (is_name_word(head) and head.lower not in SPEAKER_HEADS):
        return None
    if any(is_name_word(t) and t.lower in PREPOSITIONS for t in core[1:]):
        return None  # "Doctors Without Borders"
    if is_name_word(head) and head.start != core[0].start and head.lower in BODY_NAMES:
        return None
    name = _without_articles(core, text)
    return Source(mention, name, kind_of(head.lower))


def _head(core: Sequence[Token]) -> Token | None:
    """Give the last word of what stands before "of", "in", "for" …: the head of the phrase."""
    return next((t for t in reversed(core) if is_word(t) and t.lower != "'s"), None)


def kind_of(head: str) -> SourceKind:
    """Tell what sort of speaker a common noun names; unknown nouns are unnamed people."""
    if head in DOCUMENTS:
        return SourceKind.DOCUMENT
    if head in GROUPS or head in ROLES:
        return SourceKind.UNNAMED
    if head in OUTLET_WORDS:
        return SourceKind.OUTLET
    return SourceKind.ORGANISATION if head in BODIES else SourceKind.UNNAMED


def _without_articles(core: Sequence[Token], text: str) -> str:
    first, last = 0, len(core) - 1
    while first < last and core[first].lower in DROPPED and not _opens_name(core, first):
        first += 1
    first = _behind_count(core, first)
    if first + 1 < last and core[first].lower in SPELLS:
        first += 2 * (core[first + 1].lower in OWNING)  # "This | morning's | paper"
    first += first < last and core[first].lower == "own"  # "Its | own | analysis"
    while last > first and core[last].text in DASHES:
        last -= 1  # "the Vell Survey | - a study of 900 men"
    published = core[last].lower.endswith("ed") and core[last - 1].lower in DOCUMENTS
    if last > first and (published or core[last].lower in HANDED_OUT):
        last -= 1  # "a study published | in May", "a casualty list provided | by the hospital"
    return text[core[first].start : core[last].end]


def _behind_count(core: Sequence[Token], first: int) -> int:
    """Step over how many they are: "Most (actually 16 out of 19) | policy makers"."""
    if core[min(first + 1, len(core) - 1)].text != "(" or core[first].lower not in MANY:
        return first
    closer = next((at for at, token in enumerate(core) if token.text == ")"), len(core))
    return closer + 1 if closer + 1 < len(core) else first


def _opens_name(core: Sequence[Token], at: int) -> bool:
    """Tell whether the word cannot be left out: "One of the county's mills", "Her Majesty's"."""
    of_many = core[at + 1].lower == "of" and core[-1].lower not in OBJECTIVE
    second = at == 1 and core[1].lower == "other" and core[0].lower == "the"  # "the other poll"
    return second or of_many or _is_crown(core, at)  # "of them" is led back to whom it means


def _is_crown(core: Sequence[Token], at: int) -> bool:
    """Tell whether the word begins "Her Majesty's Inspectorate"."""
    return at + 1 < len(core) and core[at + 1].lower == "majesty" and is_name_word(core[at + 1])


def _named_behind(core: Sequence[Token]) -> Sequence[Token]:
    """Cut what kind of body it is: "the charity | Freedom Line", "think tank | Open Roads"."""
    first = len(core)
    while first and is_name_word(core[first - 1]):
        first -= 1
    if all(token.lower in OUTLET_WORDS for token in core[first:]):
        return core  # "Velta state | TV"
    kind = core[first - 1].lower if 0 < first < len(core) else ""
    return core[first:] if kind in KINDS_BEFORE_NAMES else core


def _behind_seat(core: Sequence[Token]) -> int:
    """Step over where a firm sits: "the Vell, Ohio-based | Orvane"."""
    comma = next((at for at, token in enumerate(core) if token.text == ","), len(core))
    ahead = range(comma + 1, len(core) - 1)
    return next((at + 1 for at in ahead if core[at].lower.endswith("-based")), 0)


def _proper(core: Sequence[Token], mention: Span, text: str, names: Directory) -> Source:
    """Read a proper name that is no person's: "Human Rights Watch", "KCNA", "North Korea"."""
    core = _named_behind(core)
    core = core[_behind_seat(core) :]
    named = [t for at, t in enumerate(core) if t.lower not in DROPPED or _is_crown(core, at)]
    if len(named) > 1 and named[0].lower.endswith(DESCRIBING):
        core = named[1:]  # "the Lisk-based | Observatory"
    name = _without_articles(core, text)
    lowers = {token.lower for token in core}
    last = core[-1].lower
    if lowers & OUTLETS or (last in OUTLET_WORDS and last not in {"agency", "group"}):
        return Source(mention, names.body(name) or name, SourceKind.OUTLET)
    if last in DOCUMENTS and len(core) > 1:
        return Source(mention, name, SourceKind.DOCUMENT)
    return Source(mention, names.body(name) or name, SourceKind.ORGANISATION)
