"""Prepositions and verbs spelled like hedges: "under two ministers", "passed 12 bills"."""

from decimal import Decimal

from digests.figures.numerals.counted_nouns import counted_noun
from digests.figures.numerals.number_words import ARTICLES
from digests.figures.numerals.pieces import HYPHENS, Line
from digests.figures.quantities.candidate import Candidate
from digests.figures.quantities.hedges import Form
from digests.model import Kind
from digests.text.word_lists import words

PLACES = words("over under above below beyond within near past top cross passed")
"""Prepositions and verbs too: "worked under two ministers", "a row over five jobs"."""
FEWEST = Decimal(10)
"""Below this a bare count behind such a word is hardly hedged by it."""
DISPUTES = words(
    """row dispute fight feud battle clash clashes lawsuit argument negotiations talks quarrel sued
    concern concerns protest protests war debate deal anger questions worries fears spat
    deadlock"""
)
"""Before "over" these tell what it is about: "a dispute over $5 million"."""
LASTING = words(
    """for just well little slightly bit after lasted lasts last took takes take taken spent since
    waited than is was been served far not some in of"""
)
PASSED = words("ago later earlier old after before since long late early away now")
"""Beside these "over two years" is a hedge; "spread over two years" tells a span."""
BEING = words("is are was were be still")
CERTAIN = words("within under below")
SPANNING = words("bridge bridges flight flights flew fly flying flown dam dams")
"""Before "over" these tell where: "bridges over 19 rivers"."""
TOPICS = words(
    """talk talks talked talking question questions concern concerns complaint complaints doubt
    doubts worried worries worry information lie lied joke joked truth facts"""
)
"""Before "about" these tell what is spoken of: "raised questions about 340 ballots"."""
BURNT = words("burn burns burned burnt")
"""Before "over" these tell how much of a body: "burns over 80 percent of his body"."""
TURNED = words("turn turned turning turns")
MISSED = words(
    """miss misses missed missing beat beats beating top tops topped topping trail trailed trailing
    lag lagged lagging surpass surpassed surpassing exceed exceeded exceeding match matched"""
)
"""Before "estimates of" these tell a forecast that is known: "missing estimates of $3 billion"."""
OTHERWISE = {
    "over": DISPUTES | SPANNING | BURNT,
    "about": TOPICS,
    "around": TURNED,
    "estimates": MISSED,
}
LEVELS = words("under below above")
"""With no noun behind it these bound a small number too: "it must stay below one"."""
MANY_PASSED = Decimal(100)
"""A toll that "has passed 250"; "passed 12 bills" made laws."""


def means_hedge(line: Line, candidate: Candidate, first: int, form: Form) -> bool:
    """Tell a hedge from a preposition or verb that is spelled alike."""
    word = form.pieces[0]
    if is_otherwise(line, first, word) or is_lack(line, candidate, first):
        return False
    if len(form.pieces) > 1 or word not in PLACES:
        return True
    if is_thing(line, candidate) or candidate.kind is Kind.TALLY:  # "it passed 312 to 115"
        return False
    if candidate.kind is Kind.DURATION:
        return word in CERTAIN or lasts_longer(line, candidate, first)
    return exceeds(line, candidate, first)


def is_otherwise(line: Line, at: int, word: str) -> bool:
    """Tell whether the word before gives a hedge's word another sense: "a five-under 67"."""
    tied = line.word(at - 1) in HYPHENS and line.glued(at)
    return tied or line.word(at - 1) in OTHERWISE.get(word, ())


def is_lack(line: Line, candidate: Candidate, at: int) -> bool:
    """Tell whether "short of" tells what is wanting: "the region is short of 900 nurses"."""
    lacks = line.matches(at, ("short", "of")) and line.word(at - 1) in BEING
    return lacks and counted_noun(line, candidate.stop) != ""


def is_thing(line: Line, candidate: Candidate) -> bool:
    """Tell whether the article before belongs to a thing: "required under a $2bn loan"."""
    opens = line.word(candidate.first)
    article = line.word(candidate.first - 1) in ARTICLES
    sized = not opens.isalpha() and candidate.kind in {Kind.MONEY, Kind.PERCENT, Kind.MEASURE}
    return article and sized and line.is_lower(candidate.stop)


def lasts_longer(line: Line, candidate: Candidate, first: int) -> bool:
    """Tell "for over two years" from "spread over two years" and "Over two days of talks"."""
    whole = first == 0 and not line.word(candidate.stop).isalpha()  # "Over 50 years."
    return whole or line.word(first - 1) in LASTING or line.word(candidate.stop) in PASSED


def exceeds(line: Line, candidate: Candidate, first: int) -> bool:
    """Tell "over 160 people" from "under two ministers" and "near ten villages"."""
    word = line.word(first)
    if not candidate.is_bare:
        return word != "top" or line.word(first - 1) != "the"
    least = MANY_PASSED if word == "passed" else FEWEST
    alone = word in LEVELS and not line.word(candidate.stop).isalpha()
    large = alone or candidate.value is None or candidate.value >= least
    return large and word not in {"within", "near", "top"}
