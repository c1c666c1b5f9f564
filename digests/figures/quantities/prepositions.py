"""Prepositions and verbs spelled like hedges: "under two ministers", "passed 12 bills"."""

from decimal import Decimal

from digests.figures.numerals.counted_nouns import counted_noun
from digests.figures.numerals.number_words import ARTICLES
from digests.figures.numerals.pieces import HYPHENS, Line
from digests.figures.quantities.candidate import Candidate
from digests.figures.quantities.hedges import Form
from digests.figures.units.currencies import SIGNS
from digests.model import Kind
from digests.text.word_lists import words

PLACES = words(
    "over under above below beyond within near past top cross passed approached approaches"
)
"""Prepositions and verbs too: "worked under two ministers", "a row over five jobs"."""
FEWEST = Decimal(10)
"""Below this a bare count behind such a word is hardly hedged by it."""
DISPUTES = words(
    """row rows dispute disputes fight feud feuds battle battles clash clashes lawsuit lawsuits
    argument negotiations talks quarrel sued concern concerns protest protests war debate deal
    anger questions worries fears spat deadlock scandal outcry fury outrage uproar furore
    controversy backlash tension tensions standoff probe"""
)
"""Before "over" these tell what it is about: "a dispute over $5 million"."""
PUNISHED = words(
    """jailed imprisoned indicted convicted arrested detained suspended sacked ousted quit quits
    resign resigns resigned resignation investigated probed criticised criticized"""
)
"""Before "over" and a sum these tell what for: "arrested over $3 million"; so does a term."""
JUDGED = PUNISHED | words(
    """fined sentenced prosecuted banned charged questioned tried accused cleared acquitted
    extradited prison jail face faces facing faced gets got"""
)
"""These do so where the sum's deed follows: "fined over $3 million fraud", "over $3 million"."""
DEEDS = words(
    """fraud frauds theft thefts scam scams bribe bribes bribery embezzlement laundering scheme
    schemes debt debts tax heist robbery deception forgery swindle corruption loan loans claim
    claims loss losses scandal hack spill affair deal kickback kickbacks"""
)
LONGEST_SENTENCE = 7
"""So many words may stand between: "jailed | for nine years and four months | over"."""
DEED_WITHIN = 3
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
HANDED = words(
    """hand hands handed handing turn turns turned turning sign signs signed signing knock knocks
    knocked knocking"""
)
"""Behind these "over" is a part of the verb: "handed over 40 guns", "turned over $9 million"."""
TURNED = words("turn turned turning turns")
MISSED = words(
    """miss misses missed missing beat beats beating top tops topped topping trail trailed trailing
    lag lagged lagging surpass surpassed surpassing exceed exceeded exceeding match matched"""
)
"""Before "estimates of" these tell a forecast that is known: "missing estimates of $3 billion"."""
OTHERWISE = {
    "over": DISPUTES | SPANNING | BURNT | HANDED,
    "about": TOPICS,
    "around": TURNED,
    "estimates": MISSED,
}
CREPT = words(
    """tick ticks ticked ticking edge edges edged edging inch inched inching creep creeps crept
    creeping nudge nudged went go goes gone going add adds added adding round rounded"""
)
"""Behind these "up" tells which way it went: "the rate ticked up to 5 percent"."""
EXTREMES = (("a", "high", "of"), ("a", "low", "of"))
REACHED = words("from hit hits hitting reach reaches reached reaching touched touching off to")
"""Before "a high of" these tell a height that was reached: "down from a high of 60"."""
SURGED = words(
    """surge surges surged surging rose rise rises rising risen climb climbs climbed climbing soar
    soars soared soaring grow grows grew grown jump jumps jumped shot went go goes gone going
    pushed pushes push moved move swelled ballooned sail sailed fell dropped"""
)
"""Before "past" these tell what grew: "the toll rose past 200"."""
LEVELS = words("under below above")
"""With no noun behind it these bound a small number too: "it must stay below one"."""
APPROACHED = words("approached approaches")
MANY_PASSED = Decimal(100)
"""A toll that "has passed 250"; "passed 12 bills" made laws."""


def means_hedge(line: Line, candidate: Candidate, first: int, form: Form) -> bool:
    """Tell a hedge from a preposition or verb that is spelled alike."""
    word = form.pieces[0]
    if is_otherwise(line, first, word) or is_lack(line, candidate, first):
        return False
    if word == "over" and is_deed(line, candidate, first):
        return False
    if len(form.pieces) > 1:
        return not is_reached(line, candidate, first, form)
    return word not in PLACES or is_bound(line, candidate, first)


def is_bound(line: Line, candidate: Candidate, first: int) -> bool:
    """Tell a hedge of one word from the place or verb of the same spelling."""
    word = line.word(first)
    if word == "past":
        return line.word(first - 1) in SURGED and not is_passed(line, candidate)
    if is_thing(line, candidate) or candidate.kind is Kind.TALLY:  # "it passed 312 to 115"
        return False
    if candidate.kind is Kind.DURATION:
        return word in CERTAIN or lasts_longer(line, candidate, first)
    return exceeds(line, candidate, first)


def is_otherwise(line: Line, at: int, word: str) -> bool:
    """Tell whether the word before gives a hedge's word another sense: "a five-under 67"."""
    tied = line.word(at - 1) in HYPHENS and line.glued(at)
    return tied or line.word(at - 1) in OTHERWISE.get(word, ())


def is_deed(line: Line, candidate: Candidate, at: int) -> bool:
    """Tell what somebody was punished for: "jailed for nine years over a $6 million fraud".

    Of a bare count more are meant: "They arrested over 300 men", "fined over $3 million".
    """
    if candidate.is_bare or candidate.kind is Kind.DURATION:
        return False
    if line.word(at - 1) in PUNISHED:
        return True
    behind = range(candidate.stop, candidate.stop + DEED_WITHIN)
    before = range(max(0, at - LONGEST_SENTENCE), at)
    deed = any(line.word(i) in DEEDS for i in behind)
    return deed and any(line.word(i) in JUDGED for i in before)


def is_reached(line: Line, candidate: Candidate, at: int, form: Form) -> bool:
    """Tell whether so much was reached: "edged up to $5", "fell from a high of $5"."""
    if form.pieces == ("up", "to"):
        behind = candidate.stop + 1
        back = line.word(candidate.stop) == "from" and (
            line.is_digits(behind) or line.word(behind) in SIGNS
        )
        return back or line.word(at - 1) in CREPT
    return form.pieces in EXTREMES and line.word(at - 1) in REACHED


def is_passed(line: Line, candidate: Candidate) -> bool:
    """Tell whether a way is told: "they sailed past 12 islands" passed places."""
    return candidate.is_bare and counted_noun(line, candidate.stop) != ""


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
    if word == "near" and candidate.value == 0:
        return True
    if word in APPROACHED:  # "the firm approached 12 banks"
        return False
    large = alone or candidate.value is None or candidate.value >= least
    return large and word not in {"within", "near", "top"}
