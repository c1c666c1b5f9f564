"""Find the speaker before a relative clause: "A doctor who stayed | said"."""

from collections.abc import Sequence

from digests.attribution.lexicon.grammar import (
    ARTICLES,
    AUXILIARIES,
    COORDINATORS,
    DASHES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    is_adverb,
    is_name_word,
    is_word,
)
from digests.attribution.phrases.compounds import opens_clause
from digests.attribution.phrases.dates import before_date
from digests.attribution.phrases.phrases import IRREGULAR_PARTICIPLES, LONGEST_ASIDE, SPEAKER_HEADS
from digests.attribution.phrases.verb_like import (
    IRREGULAR_PASTS,
    is_finite_like,
    opens_predicate,
)
from digests.model import Token
from digests.text.word_lists import words

LONGEST_OWNED = 5
LONGEST_PLACE = 14
LONGEST_AUTHORS = 20
COLLEAGUES = words("colleagues co-authors coauthors others co-workers")
CALLING = frozenset(("called", "named"))
CALLED = words(
    """
    village town city district camp area region neighbourhood neighborhood hamlet suburb settlement
    island valley place estate quarter farm
    """
)
OBJECTS = frozenset(("that", "which", "whom", "who"))
SOME = words("some many most several all both")
# Pasts that may be nouns or presents elsewhere.
DOING = words("beat hurt saw quit burst")
# What one does with a body in the present; other forms in -s may be nouns.
OWNING = words("owns runs chairs leads heads supports backs represents employs advises funds")
LISTING = frozenset(("including", "among"))
BARE_PRONOUNS = PRONOUNS - ARTICLES
CONJUNCTIONS = SUBORDINATORS | COORDINATORS
ARTICLES_AND_ANOTHER = ARTICLES | {"another"}
CLOSED = AUXILIARIES | PREPOSITIONS | SUBORDINATORS | PRONOUNS
LINKS = PREPOSITIONS | SUBORDINATORS


def before_relative(
    tokens: Sequence[Token], first: int, last: int, *, asides: bool = False
) -> int | None:
    """Find the last word of the noun whose relative clause ends in the phrase `first` … `last`.

    "The officials who examined the wreck said": the wreck says nothing. None where the phrase is
    the subject itself, as right behind "who" or "that": "a wreck that officials said had leaked".
    """
    itself = first == last and tokens[first].lower in RELATIVES  # "accused by aides | who say"
    itself |= tokens[first].lower in BARE_PRONOUNS and opens_clause(tokens, first)
    owner = _owner_end(tokens, first) if asides and not itself else None
    if itself or owner is not None:
        return owner
    speaks = any(token.lower in SPEAKER_HEADS for token in tokens[first : last + 1])
    for at in range(first - 1, max(0, first - LONGEST_ASIDE), -1):
        token = tokens[at]
        describes = token.lower in RELATIVES and opens_predicate(tokens, at + 1)
        describes = describes or (at == first - 1 and _acted_on(tokens, at, last))
        if describes or _owns(tokens, at, last):
            return _antecedent_end(tokens, at)
        if not speaks and _described(tokens, at):
            return at - 1  # "A woman | using a megaphone at the gate of Elm Park said"
        ends = not is_word(token) and not token.text[0].isdigit()
        if ends or (speaks and token.lower in CONJUNCTIONS):
            return None
    return None


def _acted_on(tokens: Sequence[Token], relative: int, last: int) -> bool:
    """Tell what somebody does with who speaks: "The paper | that Lund owns | said".

    In "a tax that Vell shops said had cost them 9 million" the shops say so.
    """
    if tokens[relative].lower not in OBJECTS or last < relative + 2:
        return False
    noun = relative - 1 - (tokens[relative - 1].text == ",")
    known = noun >= 0 and (tokens[noun].lower in SPEAKER_HEADS or is_name_word(tokens[noun]))
    return known and does(tokens, last)


def does(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a verb ends a clause there: "that Lund | owns", "whom police | arrested"."""
    lower = tokens[at].lower
    past = lower.endswith("ed") or lower in IRREGULAR_PASTS or lower in DOING
    return (past or lower in OWNING) and not is_name_word(tokens[at])


def before_those(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """Find who belongs to "those killed": "Relatives | of those killed | said".

    So in "Relatives | of those | who died said" and "Doctors | treating those hurt | said".
    """
    done = tokens[first].lower.endswith(("ed", "ing", "dead", "ill")) or does(tokens, first)
    those = first - (first == last and done and tokens[first - 1].lower == "those")
    if those < 2 or tokens[those].lower != "those":
        return None
    link = tokens[those - 1].lower
    led = link in PREPOSITIONS or link.endswith("ing")
    head = those - 2
    if head > 1 and tokens[head].lower in SOME and tokens[head - 1].lower in PREPOSITIONS:
        head -= 2  # "a lawyer | for some of those held"
    return head if led and tokens[head].lower in SPEAKER_HEADS else None


def _described(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a participle describes somebody, and is no verb of the sentence."""
    person = tokens[at - 1].lower in SPEAKER_HEADS
    led = at > 1 and tokens[at - 2].lower in ARTICLES_AND_ANOTHER
    return person and led and tokens[at].lower.endswith("ing")


def _owns(tokens: Sequence[Token], relative: int, last: int) -> bool:
    """Tell whether it tells what became of whose leg: "A man | whose leg was broken | said"."""
    inside = range(relative, last + 1)
    owned = tokens[relative].lower == "whose"
    return owned and any(is_finite_like(tokens, i) or tokens[i].lower in DOING for i in inside)


def before_where(tokens: Sequence[Token], last: int) -> int | None:
    """Find the noun of which a clause tells that ends there: "The clinic | where 9 lay | said".

    In "In the town where nine lay | residents said" they are a subject of their own.
    """
    if tokens[0].lower in PREPOSITIONS or tokens[last].lower in COORDINATORS:
        return None
    verb = False
    for at in range(last, max(0, last - LONGEST_PLACE), -1):
        lower = tokens[at].lower
        if lower == "where":
            noun = is_word(tokens[at - 1]) and tokens[at - 1].lower not in CLOSED
            noun = noun and not is_finite_like(tokens, at - 1)
            return at - 1 if verb and noun else None
        if lower in RELATIVES or not (is_word(tokens[at]) or tokens[at].text[0].isdigit()):
            return None
        verb = verb or is_finite_like(tokens, at)
    return None


def before_agent(tokens: Sequence[Token], first: int) -> int | None:
    """Find the noun to which somebody has done something: "A study | led by Otto found"."""
    opens = tokens[first - 1].lower == "and" and first + 1 < len(tokens)
    opens = opens and tokens[first + 1].lower == "by"  # "and | written by Otto"
    done = first if opens else first - 2
    if tokens[first - 1].lower == "and" and not COLLEAGUES.isdisjoint(
        token.lower for token in tokens[first : first + 2]
    ):
        done = _by_before(tokens, first) - 1  # "led by Ida Lund, a surgeon, and | her colleagues"
    if done < 1 or tokens[done + 1].lower != "by":
        return None
    done = before_date(tokens, done)
    if done < 1 or not _participle(tokens[done]):
        return None
    at = done - 1
    while at > 0 and (is_adverb(tokens[at]) or tokens[at].lower == "and"):
        at -= 1
    before = tokens[at]
    closed = before.lower in CLOSED
    return None if closed or not is_word(before) else at


def _by_before(tokens: Sequence[Token], first: int) -> int:
    """Find the "by" behind which a list of authors ends there; 0 when a clause stands between."""
    for at in range(first - 2, max(0, first - LONGEST_AUTHORS), -1):
        if tokens[at].lower == "by":
            return at
        if is_finite_like(tokens, at) or tokens[at].text in {";", ":"}:
            return 0
    return 0


def before_called(tokens: Sequence[Token], first: int) -> int | None:
    """Find the place that a name only calls: "Residents of a village | called Orva said"."""
    called = first > 1 and tokens[first - 1].lower in CALLING
    return first - 2 if called and tokens[first - 2].lower in CALLED else None


def before_list(tokens: Sequence[Token], first: int, *, asides: bool) -> int | None:
    """Find of whom a list gives some: "Critics | such as Otto", "Aides, among them …, said"."""
    if first > 2 and (tokens[first - 2].lower, tokens[first - 1].lower) == ("such", "as"):
        return first - 3
    if not asides or tokens[first - 1].lower != "and":
        return None
    for at in range(first - 2, max(1, first - LONGEST_ASIDE), -1):
        if tokens[at].lower in LISTING and tokens[at - 1].text == ",":
            return at - 2
        if is_finite_like(tokens, at) or tokens[at].text in {";", ":"}:
            return None
    return None


def _participle(token: Token) -> bool:
    return token.lower.endswith("ed") or token.lower in IRREGULAR_PARTICIPLES


def _owner_end(tokens: Sequence[Token], first: int) -> int | None:
    """Read "Otto, whose company, | Veld Paving, won the bid, said": the company says nothing."""
    if tokens[first - 1].text != ",":
        return None
    for at in range(first - 2, max(0, first - 2 - LONGEST_OWNED), -1):
        if tokens[at].lower == "whose":
            return _antecedent_end(tokens, at)
        if not is_word(tokens[at]):
            return None
    return None


def _antecedent_end(tokens: Sequence[Token], relative: int) -> int | None:
    """Give the last word before "who", ", who" or "– who"; None where no noun stands there."""
    last = relative - 1
    if last > 0 and (tokens[last].text == "," or tokens[last].text in DASHES):
        last -= 1
    known = last >= 0 and (is_word(tokens[last]) or tokens[last].text == ")")
    return last if known and tokens[last].lower not in LINKS else None
