"""Names beside a description: "Nils Ferro, the director, …", "the utility, Orvane Water, says"."""

from collections.abc import Sequence

from digests.attribution.lexicon.grammar import ARTICLES, DETERMINERS, PREPOSITIONS, is_name_word
from digests.attribution.lexicon.speakers import BODIES, OUTLET_WORDS, PLACES, ROLES
from digests.attribution.naming.directory import Directory
from digests.attribution.naming.names import is_person, name_runs, person_part
from digests.attribution.phrases.phrases import Phrase, end_of, head_end
from digests.attribution.phrases.verb_like import is_finite_like
from digests.model import Source, SourceKind, Span, Token
from digests.text.word_lists import words

LONGEST_NAME = 8
LETTERS = 3  # tokens of "(OD)"
# "the mayor told reporters in Dorra on Monday,"
LONGEST_TAG = 9
# "Operator", "retailer", "broker": bodies besides those that speak for themselves.
NAMED_BODIES = (
    BODIES
    | OUTLET_WORDS
    | words(
        "utility builder brewer supplier provider rival chain giant startup watchdog regulator"
    )
)
OWNING = frozenset(("'s", "’s"))
BEFORE_DESCRIPTIONS = DETERMINERS | ARTICLES
NOT_BEFORE_NAMES = PREPOSITIONS | {"the"}


def read_apposition(
    tokens: Sequence[Token], phrase: Phrase, head: Token, text: str, names: Directory
) -> Source | None:
    """Give whom a description names again; the description itself where no name stands beside."""
    if is_name_word(head) and head.lower not in ROLES:
        return None
    return _behind_name(tokens, phrase, head, text, names) or _before_name(
        tokens, phrase, head, text, names
    )


def _mention(tokens: Sequence[Token], phrase: Phrase) -> Span:
    return Span(tokens[phrase.first].start, tokens[phrase.end - 1].end)


def _behind_name(
    tokens: Sequence[Token], phrase: Phrase, head: Token, text: str, names: Directory
) -> Source | None:
    """Read "Nils Ferro, | the director |, who believes": the name stands before the comma."""
    run = _name_before(tokens, phrase)
    if not run or not _describes(tokens, phrase):
        return None
    mention, person = _mention(tokens, phrase), person_part(run)
    if len(person) > 1 and is_person(person):
        name = text[person[0].start : person[-1].end]
        role = text[tokens[phrase.first].start : tokens[phrase.end - 1].end]
        role = role.removeprefix("the ").removeprefix("a ").removeprefix("an ")
        return Source(mention, names.person(name) or name, SourceKind.PERSON, role)
    name = text[run[0].start : run[-1].end]
    if head.lower in ROLES or name.casefold() in PLACES:
        return None
    return Source(mention, names.body(name) or name, SourceKind.ORGANISATION)


def _name_before(tokens: Sequence[Token], phrase: Phrase) -> Sequence[Token]:
    comma = phrase.first - 1
    if comma < 1 or tokens[comma].text != ",":
        return ()
    begin = max(0, comma - LONGEST_NAME)
    run = next(
        (r for r in name_runs(tokens[begin:comma]) if r[-1].end == tokens[comma - 1].end), ()
    )
    first = comma - len(run)
    before = {t.lower for t in tokens[max(0, first - 2) : first]}
    if not run or before & NOT_BEFORE_NAMES or run[-1].lower.endswith("ly"):
        return ()
    return run


def _describes(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether the phrase is closed by a comma and opens like a description."""
    opener = tokens[phrase.first].lower
    behind = end_of(phrase)
    closed = any(at < len(tokens) and tokens[at].text == "," for at in (phrase.end, behind))
    described = opener in {"a", "an", "the"} or opener in ROLES
    return (closed and described) or _goes_on(tokens, phrase, behind)


def _goes_on(tokens: Sequence[Token], phrase: Phrase, verb: int) -> bool:
    """Tell whether the comma behind was left out: "Ida Lund, the mayor of Dorra | said that".

    In "Ida Lund, the mayor said, had left" another comma shows that the mayor speaks of her.
    """
    opens = phrase.first - 1 <= LONGEST_NAME and all(
        is_name_word(token) for token in tokens[: phrase.first - 1]
    )
    core = tokens[phrase.first : phrase.end]
    role = core[head_end(core) - 1].lower in ROLES
    ahead = range(verb, min(verb + LONGEST_TAG, len(tokens) - 1))
    tagged = any(tokens[at].text == "," and is_finite_like(tokens, at + 1) for at in ahead)
    return opens and role and len(ahead) > 1 and tokens[verb + 1].text != "," and not tagged


def _before_name(
    tokens: Sequence[Token], phrase: Phrase, head: Token, text: str, names: Directory
) -> Source | None:
    """Read "the utility, | Orvane Water |, says": a body named between commas.

    "Dorra's water board, | Orvane |, says" has an owner in the article's place, and "police and
    utility provider | the Vell Power Company |" has it before the name.
    """
    if head.lower not in NAMED_BODIES:
        return None
    owned = tokens[min(phrase.first + 1, len(tokens) - 1)].lower in OWNING
    opened = owned or tokens[phrase.first].lower in BEFORE_DESCRIPTIONS
    for first, behind in phrase.asides:
        begin, end = _name_within(tokens, first, behind)
        if not opened and begin == first:
            continue
        run = next(name_runs(tokens[begin:end]), ())
        name = text[run[0].start : run[-1].end] if run else ""
        if len(run) == end - begin and name.casefold() not in PLACES:
            mention = _mention(tokens, phrase)
            return Source(mention, names.body(name) or name, SourceKind.ORGANISATION)
    return None


def _name_within(tokens: Sequence[Token], begin: int, end: int) -> tuple[int, int]:
    """Leave out the article and the letters: "| the | Office for Dorra | (OD) |"."""
    if end - begin > LETTERS and tokens[end - 1].text == ")" and tokens[end - LETTERS].text == "(":
        end -= LETTERS
    article = tokens[begin].lower == "the" and is_name_word(tokens[min(begin + 1, end - 1)])
    return begin + article, end
