"""Magnitudes: the words and letters that multiply a numeral (5.2 billion, 45k, 2.5 lakh)."""

from decimal import Decimal

MAGNITUDE_WORDS = {
    "dozen": Decimal(12),
    "hundred": Decimal(100),
    "thousand": Decimal(10**3),
    "lakh": Decimal(10**5),
    "lakhs": Decimal(10**5),
    "million": Decimal(10**6),
    "crore": Decimal(10**7),
    "crores": Decimal(10**7),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
    "quadrillion": Decimal(10**15),
}
ABBREVIATIONS = {
    "k": Decimal(10**3),
    "mn": Decimal(10**6),
    "mln": Decimal(10**6),
    "mil": Decimal(10**6),
    "mio": Decimal(10**6),
    "bn": Decimal(10**9),
    "bln": Decimal(10**9),
    "tn": Decimal(10**12),
    "trn": Decimal(10**12),
    "tln": Decimal(10**12),
}
"""Letters that stand for a magnitude wherever they follow digits."""
DOUBTFUL_LETTERS = {"m": Decimal(10**6), "b": Decimal(10**9), "t": Decimal(10**12)}
"""Letters that stand for a magnitude beside money ("$5b"); else m is a metre, t a tonne."""

ONE = Decimal(1)
LARGEST = Decimal(10**21)
"""No magnitude reaches this; where more is multiplied, the text is not news."""
