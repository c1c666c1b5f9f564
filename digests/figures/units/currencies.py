"""Currencies: signs, codes and words of money, as tables, with their ISO 4217 codes.

Source of the codes: ISO 4217 (list one, active currencies).
"""

from digests.text.word_lists import words

SIGNS = {
    "$": "USD",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "￥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₺": "TRY",
    "₩": "KRW",
    "₪": "ILS",
    "₫": "VND",
    "₱": "PHP",
    "₴": "UAH",
    "₦": "NGN",
    "₵": "GHS",
    "₸": "KZT",
    "₮": "MNT",
    "₲": "PYG",
    "₡": "CRC",
    "₾": "GEL",
    "₼": "AZN",
    "฿": "THB",
}
DOLLAR_LETTERS = {
    "us": "USD",
    "u": "USD",
    "a": "AUD",
    "au": "AUD",
    "aus": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "can": "CAD",
    "cdn": "CAD",
    "hk": "HKD",
    "nz": "NZD",
    "s": "SGD",
    "sg": "SGD",
    "r": "BRL",
    "nt": "TWD",
    "t": "TWD",
    "mx": "MXN",
    "j": "JMD",
    "tt": "TTD",
    "fj": "FJD",
    "n": "NAD",
    "bd": "BBD",
    "z": "ZWG",
}
"""Letters that stand glued before "$" (A$12) or behind it ($US12) and say whose dollar it is."""

LETTERS_BEFORE = {
    "rs": "INR",
    "re": "INR",
    "sh": "KES",
    "shs": "KES",
    "ksh": "KES",
    "kshs": "KES",
    "ush": "UGX",
    "ushs": "UGX",
    "tsh": "TZS",
    "tshs": "TZS",
    "rm": "MYR",
    "rp": "IDR",
    "rmb": "CNY",
    "gh": "GHS",
    "tk": "BDT",
    "php": "PHP",
    "nis": "ILS",
    "p": "PHP",
    "r": "ZAR",
    "n": "NGN",
    "k": "ZMW",
    "q": "GTQ",
}
"""Letters before the digits: "Rs 500", "Rs.500", "KSh5,000", "RM20"."""
LETTERS_SHARED = {"rs": "rupee", "re": "rupee", "sh": "shilling", "shs": "shilling"}
"""Letters for a word that several countries share (currency_countries.py)."""
DOUBTFUL_LETTERS = {
    "p": ("peso", "philippin"),
    "r": ("rand", "south africa"),
    "n": ("naira", "nigeria"),
    "k": ("kwacha", "zambia"),
    "q": ("quetzal", "guatemala"),
}
"""A single letter is money only in a text that names its currency or country: "P75 a kilo"."""
PLAIN_IF_SCALED = frozenset({"n", "r"})
"""These need no country before a large sum, which names nothing else: "N15m", "R2bn"."""

CODES = words(
    "AED AFN AMD AOA ARS AUD AZN BDT BGN BHD BIF BND BOB BRL BTC BWP BYN CAD CDF CHF CLP CNY COP "
    "CRC CZK DKK DOP DZD EGP ETB EUR FJD GBP GEL GHS GNF GTQ HKD HNL HUF IDR ILS INR IQD IRR ISK "
    "JMD JOD JPY KES KGS KHR KRW KWD KZT LBP LKR LRD LYD MAD MDL MGA MKD MMK MNT MUR MVR MWK MXN "
    "MYR MZN NAD NGN NIO NOK NPR NZD OMR PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SDG SEK SGD "
    "SLE SSP SYP THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND XAF XOF YER "
    "ZAR ZMW ZWG"
)
"""Codes that are also English words (ALL, CUP, TOP, PEN, SOS) are left out."""
DOUBTFUL_CODES = {
    "AMD": "armenia",
    "BOB": "bolivia",
    "COP": "colombia",
    "MAD": "morocc",
    "PHP": "philippin",
    "RON": "romania",
    "SAR": "saudi",
    "TRY": "turk",
}
"""Codes that mean something else ("COP27", "12 SAR teams") unless the text names the country."""

WORDS = {
    "dollar": "USD",
    "buck": "USD",
    "pound": "GBP",
    "quid": "GBP",
    "sterling": "GBP",
    "euro": "EUR",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "rouble": "RUB",
    "ruble": "RUB",
    "rupee": "INR",
    "rupiah": "IDR",
    "ringgit": "MYR",
    "baht": "THB",
    "dong": "VND",
    "won": "KRW",
    "taka": "BDT",
    "kyat": "MMK",
    "riel": "KHR",
    "tugrik": "MNT",
    "tenge": "KZT",
    "som": "KGS",
    "soum": "UZS",
    "somoni": "TJS",
    "manat": "AZN",
    "lari": "GEL",
    "dram": "AMD",
    "hryvnia": "UAH",
    "hryvnias": "UAH",
    "zloty": "PLN",
    "złoty": "PLN",
    "forint": "HUF",
    "koruna": "CZK",
    "crown": "CZK",
    "lev": "BGN",
    "leva": "BGN",
    "leu": "RON",
    "lei": "RON",
    "kuna": "HRK",
    "krona": "SEK",
    "kronor": "SEK",
    "kronur": "ISK",
    "krone": "NOK",
    "kroner": "NOK",
    "franc": "CHF",
    "lira": "TRY",
    "lire": "ITL",
    "shekel": "ILS",
    "dinar": "IQD",
    "dirham": "AED",
    "riyal": "SAR",
    "rial": "IRR",
    "afghani": "AFN",
    "naira": "NGN",
    "cedi": "GHS",
    "birr": "ETB",
    "shilling": "KES",
    "rand": "ZAR",
    "pula": "BWP",
    "kwacha": "ZMW",
    "kwanza": "AOA",
    "metical": "MZN",
    "meticais": "MZN",
    "dalasi": "GMD",
    "leone": "SLE",
    "ouguiya": "MRU",
    "nakfa": "ERN",
    "peso": "MXN",
    "real": "BRL",
    "reais": "BRL",
    "sol": "PEN",
    "soles": "PEN",
    "bolivar": "VES",
    "bolívar": "VES",
    "boliviano": "BOB",
    "guarani": "PYG",
    "quetzal": "GTQ",
    "lempira": "HNL",
    "colon": "CRC",
    "gourde": "HTG",
    "balboa": "PAB",
    "bitcoin": "BTC",
}
"""The word in the singular, and whose money it is when nothing else in the text says so."""

MINOR = {
    "cent": "dollar",
    "cents": "dollar",
    "pence": "pound",
    "penny": "pound",
    "pennies": "dollar",
    "kopeck": "rouble",
    "kopecks": "rouble",
    "paise": "rupee",
    "kobo": "naira",
}
"""Coins of which a hundred make the main unit, and the word of that unit."""
COINS_TO_MAIN = 100
