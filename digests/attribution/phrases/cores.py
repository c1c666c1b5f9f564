"""The core of a source phrase, read leftwards: "| A spokesman for the army | said"."""

from collections.abc import Sequence

from digests.attribution.lexicon.amounts import MAGNITUDES
from digests.attribution.lexicon.grammar import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    COORDINATORS,
    CURRENCIES,
    MONTHS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTE_MARKS,
    SAVING,
    SUBORDINATORS,
    TIME_WORDS,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.speakers import DOCUMENTS, PLACES
from digests.attribution.phrases.compounds import JOINERS, is_inside_name
from digests.attribution.phrases.edges import ends_phrase
from digests.attribution.phrases.phrases import LONGEST_CORE, SPEAKER_HEADS, opening
from digests.model import Token
from digests.text.word_lists import words

ARTICLES_OR_AND = ARTICLES | {"and", "&"}
# "offers plans | many economists doubt": these open a phrase of their own.
OPENERS = ARTICLES | {"many", "most", "several"}
INTENSIFYING = ARTICLES | {"so", "as", "how", "too", "that", "his", "her", "its", "their"}
AMOUNTS = frozenset(("figure", "number", "total", "toll", "sum"))
# "a mother of three", "a panel of 12".
OF_SO_MANY = words(
    "mother father grandmother grandfather mum dad team panel jury crew squad delegation"
)
# "Local 227" is a name, "Vell 2019" a place and its year.
LONGEST_NUMBER = 4
# "A 65 percent | majority of women say": the amount counts them.
WITHIN = frozenset(("in", "at", "during", "on"))
# "figures | for 2019", "for the three months | to May 2019"
UP_TO = frozenset(("for", "to", "in", "from", "of"))
LONGEST_PERIOD = 9
# A chain of shops that looks like a time.
ALIKE = frozenset(("Next",))
OWNING = frozenset(("'s", "’s"))
UNITS = frozenset(("percent", "%", "cents", "pence"))
COMPARING = frozenset(("than", "above", "below", "with", "to", "against", "versus", "of"))
EXPECTING = frozenset(("analysts", "economists", "forecasters", "experts", "traders"))
SHARES = frozenset(("majority", "minority", "plurality", "share", "chance", "stake"))


def core_first(tokens: Sequence[Token], last: int) -> int | None:
    """Find where the noun phrase that ends at `last` begins."""
    if last > 1 and tokens[last].lower in {"them", "us"} and tokens[last - 1].lower == "of":
        return last - 2  # "One of them, Jan Moe, said"
    alone = last + 1 < len(tokens) and tokens[last + 1].text == ","
    alone |= last > 0 and tokens[last - 1].text in QUOTE_MARKS  # '"More like 9," | another said'
    if tokens[last].lower in PRONOUNS or (alone and tokens[last].lower in {"one", "another"}):
        return last  # "One, Jan Moe, said"
    named = _nominal(tokens[last]) or _numbers_name(tokens, last) or _is_of_year(tokens, last)
    if not named:
        return None
    if last and tokens[last - 1].lower in AMOUNTS and tokens[last].lower in SPEAKER_HEADS:
        return last  # "a figure | police put at eight"
    start = _chain_first(tokens, last)
    return _narrow(tokens, start, last)


def _nominal(token: Token) -> bool:
    lower = token.lower
    return (
        is_word(token)
        and lower not in SUBORDINATORS
        and lower not in COORDINATORS
        and lower not in PREPOSITIONS
        and lower not in AUXILIARIES
        and lower not in ARTICLES
    )


def _numbers_name(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a number ends a name: "president of Local 227", not "on May 12".

    So it does in "a mother of three".
    """
    if at > 1 and tokens[at - 1].lower == "of" and tokens[at - 2].lower in OF_SO_MANY:
        return True
    named = at > 0 and is_name_word(tokens[at - 1]) and tokens[at - 1].lower not in MONTHS
    short = len(tokens[at].text) < LONGEST_NUMBER or tokens[at - 1].lower == "rescue"
    return named and tokens[at].text.isdigit() and short  # "Rescue 1122"


def _is_of_year(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a year ends a document's name: "figures for the year to May 2019"."""
    month = at - 1 if at and tokens[at - 1].lower in MONTHS else at
    year = tokens[at].text.isdigit() and len(tokens[at].text) == LONGEST_NUMBER
    led = month > 1 and tokens[month - 1].lower in UP_TO
    nouns = tokens[max(0, month - LONGEST_PERIOD) : month]
    return year and led and any(token.lower in DOCUMENTS for token in nouns)


def _chain_first(tokens: Sequence[Token], last: int) -> int:
    """Go left over nouns, names, determiners and prepositions up to the clause's edge."""
    at = last
    while at > max(0, last - LONGEST_CORE):
        token = tokens[at - 1]
        if token.text == ")":
            opener = opening(tokens, at - 1, "(")
            if opener is None:
                break
            at = opener
        elif token.lower in JOINERS:
            if not is_inside_name(tokens, at - 1, last):
                break
            at -= 1
        elif ends_phrase(tokens, at - 1):
            break
        else:
            at -= 1
    return at


def _narrow(tokens: Sequence[Token], start: int, last: int) -> int | None:
    """Cut what is not the speaker off the chain's left: "In the town of Qaim residents said"."""
    pieces = _pieces(tokens, start, last)
    if not pieces:
        return None
    if start == pieces[0] and _linked_by_prepositions(tokens, pieces):
        return _strip_left(tokens, behind_amount(tokens, start, last), last)
    # "in a poll for the Dorra Mole | the Greens' lead has narrowed": a phrase of its own begins
    fresh = max((at for at in pieces[1:] if _opens_fresh(tokens, at)), default=pieces[0])
    pieces = [at for at in pieces if at >= fresh]
    first = pieces[-1]
    skipped = 0
    for begin, end in zip(reversed(pieces[:-1]), reversed(_ends(tokens, pieces)), strict=True):
        if begin and end == first and tokens[begin - 1].lower in WITHIN:
            break  # "In a statement | the ministry said"
        if _heads(tokens, end) or _heads_name(tokens, end):
            first, skipped = begin, 0
        elif skipped:
            break
        else:
            skipped += 1
    return _strip_left(tokens, behind_amount(tokens, first, last), last)


def _opens_fresh(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a phrase opens right behind a noun: "reports | many economists doubt"."""
    before = tokens[at - 1].lower
    doing = before.endswith(("ing", "ed"))  # "analysts covering | the firm"
    opens = tokens[at].lower in OPENERS and before not in INTENSIFYING
    return opens and before not in PREPOSITIONS and not doing


def behind_amount(tokens: Sequence[Token], first: int, last: int) -> int:
    """Step over an amount that the subject expected: "the 2.6 percent | analysts saw"."""
    money = first > 0 and tokens[first - 1].text[0] in CURRENCIES
    behind = first
    for at in range(first, last):
        money = money or tokens[at].text[0] in CURRENCIES
        ends = tokens[at].lower in UNITS or (money and _ends_money(tokens, at))
        ends = ends or _is_expected(tokens, at)
        ends = ends and tokens[at + 1].lower not in SHARES
        if ends and is_word(tokens[at + 1]) and tokens[at + 1].lower not in PREPOSITIONS:
            behind = at + 1
    return behind


def _is_expected(tokens: Sequence[Token], at: int) -> bool:
    """Tell a number from who expected it: "more than the 9,000 | economists had expected"."""
    led = at > 1 and tokens[at - 1].lower == "the" and tokens[at - 2].lower in COMPARING
    return led and tokens[at].text[0].isdigit() and tokens[at + 1].lower in EXPECTING


def _ends_money(tokens: Sequence[Token], at: int) -> bool:
    magnitude = tokens[at].lower in MAGNITUDES
    return magnitude or (tokens[at].text[0].isdigit() and tokens[at + 1].lower not in MAGNITUDES)


def _linked_by_prepositions(tokens: Sequence[Token], pieces: Sequence[int]) -> bool:
    """Tell whether the chain is one phrase: "the lady at the shop", not "the storm the coast"."""
    return all(tokens[begin - 1].lower in PREPOSITIONS for begin in pieces[1:])


def _pieces(tokens: Sequence[Token], start: int, last: int) -> list[int]:
    """List where a chain's noun phrases begin: after each preposition and each new article."""
    begins: list[int] = []
    fresh = True
    for at in range(start, last + 1):
        lower = tokens[at].lower
        if lower in PREPOSITIONS:
            fresh = True
        elif fresh or (lower in OPENERS and not _goes_on(tokens, at)):
            begins.append(at)
            fresh = False
    return begins


def _goes_on(tokens: Sequence[Token], article: int) -> bool:
    """Tell whether an article opens no new phrase: "the two", "Feed the Valleys"."""
    before = tokens[article - 1]
    saving = before.lower in SAVING and is_name_word(before) and tokens[article].lower == "the"
    return saving or before.lower in ARTICLES_OR_AND


def _ends(tokens: Sequence[Token], begins: list[int]) -> list[int]:
    """Give the end of each noun phrase but the last: before the preposition that follows."""
    ends = []
    for begin in begins[1:]:
        end = begin
        while end > 0 and tokens[end - 1].lower in PREPOSITIONS:
            end -= 1
        ends.append(end)
    return ends


def _heads(tokens: Sequence[Token], end: int) -> bool:
    """Tell whether a speaker ends there: "officials | in Dorra", "economists polled | by Veld".

    So does "analysts covering | the firm".
    """
    participle = tokens[end - 1].lower.endswith(("ed", "ing")) and end > 1
    return tokens[end - 1 - participle].lower in SPEAKER_HEADS


def _heads_name(tokens: Sequence[Token], end: int) -> bool:
    """Tell whether "of" after a capitalised word goes on with a name: "Ministry of Health"."""
    return is_name_word(tokens[end - 1]) and end < len(tokens) and tokens[end].lower == "of"


def _strip_left(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """Drop openers that are no part of the phrase: "But", "Meanwhile", "On Monday", "In Ghana"."""
    while first <= last and _opener(tokens, first, last):
        first += 1
    return first if first <= last else None


def _opener(tokens: Sequence[Token], at: int, last: int) -> bool:
    token = tokens[at]
    lower = token.lower
    if at < last and tokens[at + 1].lower in OWNING and lower in TIME_WORDS:
        return False  # "today's figures"
    if at == last and token.text in ALIKE:
        return False  # "Next | reported a fall in sales"
    if lower in ADVERBS or lower in COORDINATORS or lower in TIME_WORDS or lower in {"'s", "-"}:
        return True
    if token.text[0].isdigit() and at > 0 and tokens[at - 1].lower in MONTHS:
        return True
    led_by = tokens[at - 1].lower if at else ""
    return led_by == "in" and lower in PLACES and at < last and is_name_word(tokens[at + 1])
