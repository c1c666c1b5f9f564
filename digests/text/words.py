"""Words: cut a text into tokens, each with its exact place."""

import re

from digests.model import Span, Token
from digests.text.abbreviations import BEFORE_NUMBERS, EVERYWHERE, STATES, TITLES
from digests.text.lines import UNSEEN

LETTER = r"[^\W\d_]"
IN_WORD = r"[\w\u0300-\u036f\u00ad]"
FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
# Houses whose name ends so: "Moody's cut its rating"; others show it: "Tully's said it",
# "Tully's, which sells shoes".
HOUSES = "Moody|Macy|Sotheby|Sainsbury|Domino|Poor"
HOUSE_VERBS = "said|says|told|reported|expects|declined|has|will"
SAID = r"(?:[ ](?!to[ ])|[.,](?:\s|\Z)|\Z)"
NO_HOUSES = "He|She|It|That|This|There|Here|What|Who|Where|How|Let"
LABEL = r"[a-z0-9]+(?:-[a-z0-9]+)*"
make = tuple.__new__
"""Makes a named tuple without a call of Python: tokens are many, and twice as fast so."""
TOP_LEVELS = "com|org|net|info|gov|edu|int|mil|io|tv|co|uk|eu|us|de|fr|ru|cn|au|news|ng|ke|za"

TOKEN = re.compile(
    rf"""
    (?=\S)(?:                                                   # between words at once on
    [A-Za-z][a-z]*+(?=[\s,;)”])                                 # most words, fast
  | [,;“”()]                                                    # most marks too
  | (?:https?://|www\.)[^\s"“”<>]*[^\s"“”<>.,;:!?)\]'’]         # a link is one word
  | \d{{1,3}}(?:[\u2009\u202f\u00a0]\d{{3}})+(?!\d)(?:[.,]\d+)?[{FRACTIONS}]?   # 1 234 567
  | \d+(?:[.,:/·]\d+)*[{FRACTIONS}]?                            # 1,200 · 3.5 · 19:30 · 2½
  | (?<![\w.])\.\d+                                             # .38
  | [{FRACTIONS}]
  | (?<=[\d{FRACTIONS}]){LETTER}+                               # 40C, 5ft: the letters alone
  | [A-Z]{{1,3}}\$                                              # US$, A$
  | (?:{LETTER}\.){{2,}}(?:-{IN_WORD}+)*                        # U.S., a.m., U.S.-led
  | [A-Z]{{1,3}}&[A-Z]{{1,3}}(?!{IN_WORD})                      # AT&T, S&P
  | Ph\.D\.
  | (?:[A-Z]\.)+[A-Z](?!{IN_WORD})                              # U.S
  | {LETTER}\w*(?:-\w+)*(?:\.{LABEL}){{0,2}}\.(?i:{TOP_LEVELS})(?!{IN_WORD})   # example.com
  | (?:{HOUSES})['’]s(?!\w)
  | (?!(?:{NO_HOUSES})['’])[A-Z]\w+['’]s(?=[ ](?:{HOUSE_VERBS}){SAID}|,[ ]which[ ])   # Tully's
  | {LETTER}{IN_WORD}*(?:(?:[-‐‑]|['’](?![sS](?!\w))){IN_WORD}+)*   # al-Salmani, O'Neill, G20
  | (?<=[\w.])['’][sS](?!\w)                                    # Iraq 's
  | --+ | \.(?:[ \u00a0]?\.)+ | `` | ''                         # marks of several characters
  | [^{UNSEEN}]                                                 # any other mark
    )
    """,
    re.VERBOSE,
)
"""One alternative for each kind of token; every repetition is bounded by a mark it must meet."""


def tokens_of(text: str, span: Span) -> list[Token]:
    """Cut a stretch of the text into tokens, in order; what shows nothing lies between them."""
    found: list[Token] = []
    behind = -1
    for match in TOKEN.finditer(text, span.start, span.end):
        word = match[0]
        start, end = match.span()
        if start == behind and word == "." and _keeps_stop(text, found):
            start, word = found[-1].start, found.pop().text + "."
        behind = end
        lower = word.lower()
        lower = lower.replace("’", "'") if "’" in lower else lower
        found.append(make(Token, (start, end, word, lower)))
    return found


def _keeps_stop(text: str, found: list[Token]) -> bool:
    """Tell whether the last token is an abbreviation, so that a full stop behind it is its own."""
    word = found[-1]
    before = found[-2] if len(found) > 1 else word
    if before.end == word.start and before.text[-1].isdigit():
        return False  # "He came in 3rd." ends in no road
    behind = text[word.end + 1 : word.end + 3]
    if behind[:1].isalpha():
        return word.lower in TITLES and behind[0].isupper()  # "Dr.Amin"
    if word.lower.rpartition("-")[2] in EVERYWHERE:
        return True  # "the post-Sept. 11 world"
    return _is_short_here(word, before.text, behind.lstrip()[:1])


def _is_short_here(word: Token, before: str, behind: str) -> bool:
    """Tell whether a word is an abbreviation in this place only, by the marks on either side."""
    initial = len(word.text) == 1 and word.text.isupper() and behind.isupper()  # "P. Nair"
    if word.lower in BEFORE_NUMBERS and not initial:
        return behind.isdigit()
    if word.lower in STATES:
        return before == "," and word.text[0].isupper()
    return len(word.text) == 1 and word.text.isupper() and word.text != "I" and behind.isupper()
