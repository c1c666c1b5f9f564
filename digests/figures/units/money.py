"""Money: which currency stands before or behind a numeral."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from digests.figures.numerals.counted_nouns import BREAKS
from digests.figures.numerals.magnitudes import ONE
from digests.figures.numerals.pieces import Line, skip_hyphen
from digests.figures.units.currencies import (
    CODES,
    COINS_TO_MAIN,
    DOLLAR_LETTERS,
    DOUBTFUL_CODES,
    DOUBTFUL_LETTERS,
    LETTERS_BEFORE,
    LETTERS_SHARED,
    MINOR,
    PLAIN_IF_SCALED,
    SIGNS,
    WORDS,
)
from digests.figures.units.currency_countries import DOUBTFUL_WORDS, SHARED
from digests.figures.units.letter_sums import is_price, is_scaled
from digests.text.word_lists import words

MOST_ADJECTIVES = 4
"""Pieces that may stand between numeral and money word: "3 million U . S . dollars"."""
LEAD = 4000
"""Characters at the article's start in which a country is looked for."""
SHORT_STEM = 2
"""Stems this short ("us") tell something beside a money word only."""
THOUSAND = Decimal(1000)
BETWEEN = frozenset({".", "¢", "₵"})
"""What may stand between letters and digits: "Rs.500", "GH¢500"."""
DOLLARS = frozenset({"$"})
IN_US_DOLLARS = words("crude oil brent bullion")
"""These are traded in US dollars wherever the news is from: "In Hong Kong oil rose 5 cents"."""
TRADED_BY = words("barrel ounce")
PRICES = words("price prices futures")
PRICE_MOVES = words("rose fell climbed dropped jumped slid gained lost added shed eased slipped")
MOST_TO_MOVE = 4
NOT_BY_COUNTRY = frozenset({"dollar", "pound"})
"""Bare dollars and pounds are American and British whatever country the news is from."""


class Currency(NamedTuple):
    """An ISO code, the piece after its last one, and what a coin is worth of the main unit."""

    code: str
    stop: int
    factor: Decimal = ONE


def read_prefix(line: Line, at: int) -> Currency | None:
    """Read a currency that stands before its numeral: "$", "US$", "$US", "SEK", "Rs."."""
    if line.is_digits(at):
        return None
    word = line.word(at)
    if word in SIGNS:
        return read_sign(line, at)
    if is_code(line, at):
        dollars = line.word(at + 1) in SIGNS and line.glued(at + 1)  # "CAD$300"
        return Currency(line.raw(at), at + 1 + dollars)
    if word in LETTERS_BEFORE and line.is_capital(at) and line.word(at + 1) != "$":
        return read_letters(line, at)
    return read_dollar(line, at)


def read_dollar(line: Line, at: int) -> Currency | None:
    """Read a dollar with the letters that say whose it is: "A$12", "U.S. $12"."""
    if line.matches(at, ("u", ".", "s", ".", "$")):
        return Currency("USD", at + 5)
    letters = line.word(at)
    long = line.raw(at).isupper() and len(letters) > 1  # "NZ $ 26 million"
    tied = line.word(at + 1) == "$" and (line.glued(at + 1) or long)
    if letters in DOLLAR_LETTERS and tied:
        return Currency(DOLLAR_LETTERS[letters], at + 2)
    return None


def is_code(line: Line, at: int) -> bool:
    """Tell whether a currency's code stands there: "EUR", but "COP27" is a summit."""
    code = line.raw(at)
    country = DOUBTFUL_CODES.get(code)
    return code in CODES and (country is None or place_of(line, country) is not None)


def read_sign(line: Line, at: int) -> Currency:
    """Read a sign, with the letters that some papers set behind it ("$US5m", "$A5m")."""
    behind = line.word(at + 1)
    if line.word(at) == "$" and behind in DOLLAR_LETTERS and line.glued(at + 1):
        return Currency(DOLLAR_LETTERS[behind], at + 2)
    return Currency(SIGNS[line.word(at)], at + 1)


def read_letters(line: Line, at: int) -> Currency | None:
    """Read letters before digits ("Rs 500", "Rs.500", "KSh5,000", "P75" where pesos are meant)."""
    word = line.word(at)
    stop = at + 2 if line.word(at + 1) in BETWEEN else at + 1
    if word in DOUBTFUL_LETTERS:
        # "N95 masks" in a Nigerian text are no naira, "N500 million" and "N2bn" are.
        scaled = is_scaled(line, stop + 1)
        plain = line.word(stop).isdecimal() and not scaled and not is_price(line, stop)
        if (plain and word != "p") or not line.glued(stop):
            return None
        if not (scaled and word in PLAIN_IF_SCALED) and not named(line, word):
            return None
    shared = LETTERS_SHARED.get(word)
    return Currency(country_code(shared, line) if shared else LETTERS_BEFORE[word], stop)


def named(line: Line, letter: str) -> bool:
    """Tell whether the text names a currency or country that goes with the letter."""
    return any(place_of(line, stem) is not None for stem in DOUBTFUL_LETTERS[letter])


def read_suffix(line: Line, at: int) -> Currency | None:
    """Read a currency that follows its numeral: "euros", "Swiss francs", "US dollars", "50p"."""
    behind = skip_hyphen(line, at)
    if is_code(line, behind) and not line.is_digits(behind + 1):
        return Currency(line.raw(behind), behind + 1)
    if line.word(at) in SIGNS and not line.is_digits(at + 1):
        return Currency(SIGNS[line.word(at)], at + 1)
    if line.word(at) == "¢":
        return Currency(country_code("dollar", line), at + 1, ONE / COINS_TO_MAIN)
    if line.raw(at) == "p" and line.glued(at) and line.is_digits(at - 1):
        return Currency("GBP", at + 1, ONE / COINS_TO_MAIN)
    return read_grand(line, behind) or read_word(line, behind)


def read_grand(line: Line, at: int) -> Currency | None:
    """Read "48 grand", of the money whose sign the text has; "two grand pianos" are none."""
    alone = not line.word(at + 1).isalpha() or line.word(at + 1) in BREAKS
    if line.raw(at) != "grand" or not alone:
        return None
    sign = next((sign for sign in line.text[:LEAD] if sign in "$£€"), "")
    return Currency(SIGNS[sign], at + 1, THOUSAND) if sign else None


def read_word(line: Line, at: int) -> Currency | None:
    """Read a money word with the country before it, if any ("Tanzanian shillings", "pence")."""
    for word_at in range(at, at + MOST_ADJECTIVES + 1):
        word = line.word(word_at)
        if word in MINOR:
            return Currency(coin_code(line, at, word_at), word_at + 1, ONE / COINS_TO_MAIN)
        if singular := singular_of(word):
            country = line.text[line.starts[at] : line.starts[word_at]].lower()
            code = from_country(singular, country) or default_code(singular, line)
            stop = word_at + 2 if line.word(word_at + 1) == "sterling" else word_at + 1
            return Currency(code, stop) if code else None
        if not (line.is_capital(word_at) or word == "."):
            return None
    return None


def coin_code(line: Line, at: int, coin_at: int) -> str:
    """Find whose coin stands at `coin_at`, with its country from `at` on: "71 US cents"."""
    coin = line.word(coin_at)
    dollars = line.near(coin_at, DOLLARS) or (
        line.word(coin_at + 1) in {"a", "per"} and line.word(coin_at + 2) == "share"
    )
    main = "dollar" if coin == "penny" and dollars else MINOR[coin]
    country = line.text[line.starts[at] : line.starts[coin_at]].lower()
    if told := from_country(main, country):
        return told
    if main == "dollar" and is_in_us_dollars(line, coin_at):
        return WORDS[main]
    return country_code(main, line)


def is_in_us_dollars(line: Line, coin_at: int) -> bool:
    """Tell "crude rose 90 cents" and "90 cents a barrel" from what oil workers earn."""
    if line.word(coin_at + 1) in {"a", "an", "per"}:
        return line.word(coin_at + 2) in TRADED_BY
    for move in range(coin_at - 1, max(0, coin_at - 1 - MOST_TO_MOVE), -1):
        if line.word(move) in PRICE_MOVES:
            return line.word(move - 1 - (line.word(move - 1) in PRICES)) in IN_US_DOLLARS
    return False


def singular_of(word: str) -> str:
    """Give the money word as the table has it; "" for any other word."""
    if word in WORDS:
        return word
    return word[:-1] if word.endswith("s") and word[:-1] in WORDS else ""


def from_country(singular: str, country: str) -> str:
    """Find whose money it is by the country's own word; "" when the word does not say."""
    shared = SHARED.get(singular, {}) if country else {}
    return next((code for stem, code in shared.items() if find_stem(country, stem) >= 0), "")


def default_code(singular: str, line: Line) -> str:
    """Find whose money a bare word means; "" when the word is no money here ("12 won seats")."""
    stems = DOUBTFUL_WORDS.get(singular, ())
    if stems and all(place_of(line, stem) is None for stem in stems):
        return ""
    return WORDS[singular] if singular in NOT_BY_COUNTRY else country_code(singular, line)


def country_code(singular: str, line: Line) -> str:
    """Find whose money a shared word means: that of the country which the text names first."""
    places = [
        (place, code)
        for stem, code in SHARED.get(singular, {}).items()
        if len(stem) > SHORT_STEM and (place := place_of(line, stem)) is not None
    ]
    return min(places)[1] if places else WORDS[singular]


def place_of(line: Line, stem: str) -> int | None:
    """Find where the article's lead first names a country or currency; None when it does not."""
    place = find_stem(line.text[:LEAD].lower(), stem)
    return place if place >= 0 else None


@lru_cache(maxsize=256)
def find_stem(text: str, stem: str) -> int:
    """Find the first word that begins with the stem; -1 when there is none.

    Remembered, since a text of nothing but rupees asks for the same country again and again.
    """
    found = re.search(rf"\b{re.escape(stem)}", text)
    return found.start() if found else -1
