"""The next number of a bulletin: "Food prices jumped 9 percent" behind a statistics office's."""

from digests.attribution.constructions.parts.expectations import expected_spans
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.foresight import FORESEEN
from digests.attribution.lexicon.grammar import CURRENCIES, FINITE, RELATIVES, THIRD_PERSONS
from digests.attribution.runs.counted import figure_at, figures_in, shares_noun
from digests.attribution.runs.shares import is_percent
from digests.model import SourceKind, Span
from digests.text.word_lists import words

# Who counts what a country makes, buys and sells.
OFFICES = words("statistics statistical bureau census eurostat istat insee destatis ons")
# The Labor Department counts, the Labor Party does not.
DEPARTMENTS = words("commerce labor labour")
COUNTS = words("figures data numbers statistics")
# What they measure.
INDICATORS = words(
    """
    prices inflation deflation output production exports imports deficit surplus gap sales spending
    unemployment employment earnings wages orders investment rate index gdp shipments
    """
)
# The market, a goal or what may come is not what they measured; nor is the interest of a bank.
OTHERS = words(
    """
    shares stocks stock futures investors traders target targets interest mortgage exchange tax
    will would could may might should
    """
)
# What else its bulletins tell of.
TOPICS = INDICATORS | words("jobs payrolls jobless hiring claims economy growth trade crime")
# "Sales | at Orvane fell", "the investment | bank lost $9 million": others than a country.
OWNED = words(
    "at bank banks banker bankers firm firms fund funds minister ministry director manager agency"
)
LONGEST_SUBJECT = 12
TO_DATE = frozenset((("to", "date"), ("so", "far")))
# "Lund, | whose exports fell 9 percent": no more is the measure the subject.
ENDS = FINITE | RELATIVES | {"whose"}


def counts_for_state(frame: Frame) -> bool:
    """Tell whether an office, or figures of one, speak alone."""
    if len(frame.sources) != 1:
        return False
    source = frame.sources[0]
    named = {*source.name.lower().split()}
    if source.kind is SourceKind.DOCUMENT:  # "new figures", but Veld Data is a firm
        first, *others = source.name.split()
        return not COUNTS.isdisjoint((first.lower(), *others))
    department = "department" in named and not DEPARTMENTS.isdisjoint(named)
    return source.kind is SourceKind.ORGANISATION and bool(department or named & OFFICES)


def is_of_state(view: View) -> bool:
    """Tell whether a sentence gives numbers of prices, jobs, trade and the like."""
    return bool(view.figures) and not view.words.isdisjoint(TOPICS)


def measures(view: View) -> bool:
    """Tell whether a sentence gives a measure: "However, food prices jumped 9 percent in May"."""
    if view.words.isdisjoint(INDICATORS) or not view.words.isdisjoint(OTHERS):
        return False
    if view.lower(0) == "in" and view.lower(1).isdecimal():
        return False  # "In 2008 inflation reached 40 percent": that is known to all
    if not view.words.isdisjoint(FORESEEN) and not any(expected_spans(view)):
        return False
    verb = next((at for at, word in enumerate(view.lowers) if word in ENDS), LONGEST_SUBJECT)
    named = [at for at in view.places(INDICATORS) if at < min(verb, LONGEST_SUBJECT)]
    if not named or view.lower(named[0] + 1) in OWNED or view.lower(verb) in {"has", "have"}:
        return False  # "Oil prices have risen 40 percent since 2019": so is that
    held = (at for at in range(named[0], len(view.tokens)) if view.start(at) in view.figures)
    first = next(held, None)
    return first is not None and _is_measure(view, first) and not _is_deed(view, named[0])


def _is_deed(view: View, at: int) -> bool:
    """Read "Orvane exports 40 percent of its cars" and "He cut spending by 4 percent"."""
    return figure_at(view, at + 1) is not None or not THIRD_PERSONS.isdisjoint(view.lowers[:at])


def _is_measure(view: View, at: int) -> bool:
    at += view.lower(at) in {"-", "–", "minus"}  # "-6.1%"
    return is_percent(view, at) or view.tokens[at].text[0] in CURRENCIES


def tallies(before: View, view: View) -> bool:
    """Read "To date, 14 teachers, six nurses and a cook were let in" behind what data show.

    "So far, nine arrests were made" counts what no data may have counted: something must be
    counted again.
    """
    if (view.lower(0), view.lower(1)) not in TO_DATE:
        return False
    if figure_at(view, 2 + (view.lower(2) == ",")) is None:
        return False
    return any(shares_noun(before, view, at) for at in figures_in(view))


def only_foresees(view: View) -> bool:
    """Read "Economists had forecast 9 percent", behind which a bulletin goes on."""
    return not view.words.isdisjoint(FORESEEN)


def measured(view: View) -> tuple[Span, ...]:
    """Give what was measured: "Prices rose 3.1 percent — | above the 2.9 expected"."""
    whole, spans = view.sentence.span, []
    begin = whole.start
    for expected in expected_spans(view):
        spans.append(Span(begin, max(begin, expected.start)))
        begin = expected.end
    return (*spans, Span(begin, whole.end))
