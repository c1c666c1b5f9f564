"""Where names stand in a sentence: stretches of capitals, and which of them are persons."""

from collections.abc import Iterator, Sequence

from digests.attribution.lexicon.grammar import (
    ADVERBS,
    COORDINATORS,
    DETERMINERS,
    NAMED_TIMES,
    PREPOSITIONS,
    PRONOUNS,
    SAVING,
    SUBORDINATORS,
)
from digests.attribution.lexicon.speakers import (
    BODY_NAMES,
    DOCUMENTS,
    GROUPS,
    OUTLETS,
    PLACES,
    ROLES,
    TITLES,
)
from digests.attribution.naming.genders import is_first_name
from digests.attribution.phrases.fields import joins_fields, name_behind_fields
from digests.model import Token
from digests.text.word_lists import words

# Particles that stand inside a name in lower case: "Ludwig van Beethoven", "Bank of England".
PARTICLES = words(
    """
    de da do dos del della der den van von bin bint ibn al el la le ten ter
    """
)
JOINERS = frozenset(["of", "for", "and", "&", "the"])
# A body of these has fields: "Ministry of Agriculture and Rural Development".
FIELD_BODIES = words("department ministry office bureau institute board secretariat")
LONGEST_FIELD = 5
LONGEST_NAME = 12
# A capital at the sentence's start makes no name of them: "But Jan Moe", "In Ghana", "The bank".
OPENERS = (ADVERBS | COORDINATORS | DETERMINERS | PREPOSITIONS | PRONOUNS | SUBORDINATORS) | words(
    "meanwhile then there here so as if today yesterday yes no not interview unlike"
)
# Last words of names that no person bears; "Marta Power" is known by her first name.
PLACE_NAMES = words(
    """
    sea lake river valley island islands street road avenue bridge tower square bay gulf ocean
    mountain mountains beach province territory heights strip stadium cup prize award day war act
    treaty agreement constitution amendment station desert coast peninsula canal dam plant mine
    cathedral mosque temple village town festival games championship olympics tournament
    conference summit accord accords plan deal line house delta basin
    """
)
FIRM_NAMES = words(
    """
    inn depot motors airlines mills dynamics
    water energy power gas oil steel foods pharma rail railways logistics electric telecom media
    studios pictures records stores hotels insurance mining technologies systems software
    industries solutions petroleum pharmaceuticals shipping lines aid relief rights times news
    post herald hotel museum theatre theater
    """
)
THING_OPENERS = words(
    "lake mount cape gulf fort port camp hurricane typhoon cyclone storm operation"
)
# Titles that are surnames as well: "Edwin King", "Desmond Judge".
SURNAME_TITLES = words("king judge major bishop pope prince marshal lord coach chancellor sheikh")
# What an office is of; right before a name they are part of it: "Home Depot", "Prime Video".
OFFICE_FIELDS = words(
    """
    foreign finance interior defence defense health education environment treasury home shadow
    state prime
    """
)
COURTESIES = words("mr mrs ms miss")
# Surnames and first names that are times as well.
TIMES_BORNE = frozenset(("March", "April", "May", "June", "August", "Day"))
# Seats and honours behind a name: "Ida Lund MP". Barristers are named with theirs: "Otto Falk KC".
LETTERS_BEHIND = frozenset(("MP", "MSP", "MEP", "MLA", "TD", "OBE", "MBE", "CBE"))
# What a title joins by a hyphen: "Secretary-General", "Mayor-elect", "Editor-in-Chief".
JOINED = words("staff elect general vice deputy ex co in designate large at founder emeritus then")

# A party before a name: "Liberal | Ida Lund said 40 had left".
PARTISANS = words("democrat republican socialist conservative tory liberal independent green")
TRADE_ENDS = ("spinner", "rounder", "keeper", "writer", "founder", "holder", "caster", "forward")
FIRM_WORDS = (FIRM_NAMES | BODY_NAMES | {"economics", "markets"}) - {"house", "church"}
# A ship is named after somebody: "USS Otto Lund".
SHIPS = words("uss hms ss mv mt hmas hmcs ins")
BEFORE_PARTS = BODY_NAMES | {"of", "for"}
OUTLETS_AND_PLACES = OUTLETS | PLACES
# First names that are something else as well: "Jordan Otto", "Bill Lund".
NAMES_TOO = OUTLETS_AND_PLACES | {"bill"}
KNOWN = OUTLETS_AND_PLACES | BODY_NAMES | TITLES
# They are part of no person's name.
IMPERSONAL = OUTLETS_AND_PLACES | BODY_NAMES | JOINERS | DOCUMENTS | GROUPS


def name_runs(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Give the stretches of capitalised words: "Prime Minister Haider al-Tarn", "Bank of X"."""
    behind = 0
    for at, token in enumerate(tokens):
        # A name begins with a capital, or is "al-Salmani": most words are passed by quickly.
        if at >= behind and (token.text[0].isupper() or "-" in token.text):
            end = run_end(tokens, at)
            if end > at:
                yield tokens[at:end]
                behind = end


def run_end(tokens: Sequence[Token], at: int) -> int:
    """Walk over one name; joiners and particles only count when a capital follows."""
    if tokens[at].lower in PLACES and _is_before_name(tokens, at):
        return at + 1
    end = at
    look = at
    while look < len(tokens) and look - at < LONGEST_NAME:
        token = tokens[look]
        if (
            _named(token)
            and (token.lower not in NAMED_TIMES or bears_time(tokens, look))
            and not (look == at and _opens(tokens, at))
        ):
            end = look + 1
        elif end == at or not _joins(tokens, look):
            break
        look += 1
    return end


def bears_time(tokens: Sequence[Token], at: int) -> bool:
    """Tell a time's name that somebody bears: "Mrs May", "Marion Day", no "Jordan May 9"."""
    if at == 0 or tokens[at].text not in TIMES_BORNE:
        return False
    before = tokens[at - 1]
    dated = at + 1 < len(tokens) and tokens[at + 1].text[0].isdigit()
    titled = is_title(before) and before.text[0].isupper() and tokens[at].text != "Day"
    led = titled or is_first_name(before.text) or is_courtesy(before)
    return led and before.text not in TIMES_BORNE and not dated


def _is_before_name(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a place ends here though a capital follows: "In Ghana | Ana Ruiz spoke"."""
    return (
        0 < at < len(tokens) - 2
        and tokens[at - 1].lower in PREPOSITIONS
        and is_first_name(tokens[at + 1].text)
        and _named(tokens[at + 2])
    )


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a capital is owed to the sentence's start: "But Jan Moe", never "the WHO"."""
    token = tokens[at]
    if token.lower not in OPENERS or (token.text.isupper() and len(token.text) > 1):
        return False
    if is_first_name(token.text):
        return False  # "Per Lund"
    return at == 0 or tokens[at - 1].text not in {"of", "in", "at", "from", "to", "for", "by"}


# "Seventeen-year-old Jan Moe", "Vell-based Orvane": the first word describes.
DESCRIBING = (
    "-old",
    "-based",
    "-born",
    "-led",
    "-listed",
    "-owned",
    "-backed",
    "-speaking",
    "-run",
)


def _named(token: Token) -> bool:
    if "-" not in token.text:
        return token.text[0].isupper()
    if token.lower.endswith(DESCRIBING) or "-of-" in token.lower:
        return False  # "Mother-of-two Ida Lund"
    return token.text[0].isupper() or token.text[:3] in {"al-", "el-", "as-", "ul-", "bin"}


def _joins(tokens: Sequence[Token], at: int) -> bool:
    lower = tokens[at].lower
    if lower == "'" and tokens[at - 1].lower.endswith("s"):
        return True  # "the Farmers' Party"
    if lower in PARTICLES or lower in {"&", "-"}:
        return True
    if lower == "the" and tokens[at - 1].lower in SAVING:
        return True
    if lower in {"of", "the", "for"}:
        part = tokens[at - 1].lower in BEFORE_PARTS and tokens[at - 1].text != "U.S."
        return part or name_behind_fields(tokens, at) is not None
    return lower == "and" and (_goes_on_with_field(tokens, at) or joins_fields(tokens, at))


def _goes_on_with_field(tokens: Sequence[Token], at: int) -> bool:
    """Tell "Department of Mines | and Energy" from "Ministry of Health and Reuters"."""
    if at + 1 >= len(tokens) or not _is_field(tokens[at + 1]):
        return False
    first = at - 1
    while first > max(1, at - LONGEST_FIELD) and tokens[first].text[0].isupper():
        first -= 1
    led = 0 < first < at - 1 and tokens[first].lower == "of"
    return led and tokens[first - 1].lower in FIELD_BODIES


def _is_field(token: Token) -> bool:
    named = token.text[0].isupper() and not token.text.isupper()
    known = token.lower in KNOWN or is_first_name(token.text)
    return named and not known


def person_part(run: Sequence[Token]) -> Sequence[Token]:
    """Cut the titles off a name: "Sheriff Bill Brown", "Minister of Health Ida Lund | MP"."""
    while len(run) > 2 and run[-1].text in LETTERS_BEHIND:
        run = run[:-1]
    if not run or (is_title(run[-1]) and not _surname(run)):
        return ()
    fields = (name_behind_fields(run, at) for at in range(1, len(run)))
    run = run[next(filter(None, fields), 0) :]
    for at in range(len(run) - 2, -1, -1):
        if _is_office(run, at):
            return () if run[-1].lower in FIRM_WORDS and at == len(run) - 2 else run[at + 1 :]
    return run[_behind_trade(run) or _behind_party(run) or _behind_firm(run) :]


def _is_office(run: Sequence[Token], at: int) -> bool:
    """Tell whether an office ends there: "Home Secretary | Ida Lund", no "Home | Depot"."""
    if run[at].lower in OFFICE_FIELDS:
        return any(is_title(token) for token in run[at + 1 : -1])
    return is_title(run[at]) or (run[at].lower in ROLES and not is_first_name(run[at].text))


def _behind_trade(run: Sequence[Token]) -> int:
    """Find where a name stands behind a trade of two words: "Leg-spinner | Jan Moe"."""
    _, hyphen, trade = run[0].text.rpartition("-")
    known = trade in ROLES or (trade.islower() and trade.endswith(TRADE_ENDS))
    return int(bool(hyphen) and known and len(run) > 1)


def _behind_party(run: Sequence[Token]) -> int:
    """Find where a name stands behind its party: "Democrat | Ida Lund", no "Labour Weekly"."""
    partisan = len(run) > 2 and run[0].lower in PARTISANS and is_first_name(run[1].text)
    return int(partisan and is_person(run[1:]))


def _behind_firm(run: Sequence[Token]) -> int:
    """Find where a name stands behind its firm: "economist at Harbour Economics | Ida Lund"."""
    first = len(run) - 2
    if first < 1 or not is_first_name(run[first].text) or run[first].lower in NAMES_TOO:
        return 0
    letters = run[0].text.isupper() and len(run[0].text) > 1 and run[0].lower not in SHIPS
    firm = letters or run[first - 1].lower in FIRM_WORDS
    return first if firm and is_person(run[first:]) else 0


def is_title(token: Token) -> bool:
    """Tell whether a word is a title before a name: "Mayor", "Secretary-General"."""
    if "-" not in token.lower:
        return token.lower in TITLES
    parts = token.lower.split("-")
    return not TITLES.isdisjoint(parts) and all(p in TITLES or p in JOINED for p in parts)


def _surname(run: Sequence[Token]) -> bool:
    """Tell whether a title stands for a surname: "Edwin King", "Ms Bishop"."""
    if len(run) < 2 or run[-1].lower not in SURNAME_TITLES:
        return False
    return is_first_name(run[-2].text) or is_courtesy(run[-2])


def is_courtesy(token: Token) -> bool:
    """Tell whether a word stands before surnames alone: "Mr", "Ms."."""
    return token.text[0].isupper() and token.lower.rstrip(".") in COURTESIES


def is_person(run: Sequence[Token]) -> bool:
    """Tell whether a run of capitalised words reads like a person's name, not a body's."""
    if not run or len(run) > 5 or _is_thing(run):
        return False
    first, *rest = run
    given = bool(rest) and first.lower in NAMES_TOO and is_first_name(first.text)
    return not any(map(_impersonal, rest if given else run))  # "Jordan Otto", "Petra Lind"


def _is_thing(run: Sequence[Token]) -> bool:
    """Tell a place, a firm or an event by its last or first word: "Red Sea", "Vell Water"."""
    if len(run) < 2 or (is_first_name(run[0].text) and run[0].lower not in PLACES):
        return False
    last = run[-1].lower
    return last in PLACE_NAMES or last in FIRM_NAMES or run[0].lower in THING_OPENERS


def names_place(run: Sequence[Token]) -> bool:
    """Tell whether a name is a place's, an event's or a law's: nobody speaks for it."""
    return len(run) > 1 and (run[-1].lower in PLACE_NAMES or run[0].lower in THING_OPENERS)


def _impersonal(token: Token) -> bool:
    lower = token.lower
    if lower in IMPERSONAL or not token.text[0].isalpha():
        return True
    letters = token.text.replace(".", "")  # "P.K. Nair"
    return len(letters) > 3 and letters.isupper()
