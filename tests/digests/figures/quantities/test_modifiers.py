"""Hedges beside a number, before it or behind."""

import pytest

from digests.model import Modifier
from tests.digests.figures.sentences import document_of, expected, figures_of, found

ABOUT, AT_LEAST, AT_MOST = Modifier.ABOUT, Modifier.AT_LEAST, Modifier.AT_MOST
MORE, LESS, EXACT = Modifier.MORE_THAN, Modifier.LESS_THAN, Modifier.EXACT
VAGUE, BETWEEN = Modifier.VAGUE, Modifier.BETWEEN

HEDGED = [
    ("About {40} firefighters fought the blaze.", ABOUT),
    ("Some {25,000} seats were empty.", ABOUT),
    ("Nearly {two million} voters registered.", ABOUT),
    ("The nearly {200} dead were buried.", ABOUT),
    ("An estimated {3,000} people marched.", ABOUT),
    ("An expected {100,000} people will march.", ABOUT),
    ("It has an estimated population of {200 million}.", ABOUT),
    ("The crowd was estimated at {5,000}.", ABOUT),
    ("{500}-odd protesters gathered.", ABOUT),
    ("He paid {$50} or so.", ABOUT),
    ("{200} people or so came.", ABOUT),
    ("Almost {half} of them left.", ABOUT),
    ("At least {55} civilians died.", AT_LEAST),
    ("At least another {12} people were hurt.", AT_LEAST),
    ("No fewer than {ten} men were held.", AT_LEAST),
    ("The toll couldn't be more than {7,000}.", AT_MOST),
    ("It cannot be more than {nine} men.", AT_MOST),
    ("It could be more than {nine} men.", MORE),
    ("A minimum of {six} votes is needed.", AT_LEAST),
    ("Divers put the number of wrecks at {31}, at a minimum.", AT_LEAST),
    ("{Ten} or more dogs were seized.", AT_LEAST),
    ("The payout could reach {$1 million}-plus.", AT_LEAST),
    ("{30}+ shells fell.", AT_LEAST),
    ("More than {1,200} homes had no power.", MORE),
    ("The more than {200} dead were buried.", MORE),
    ("The company paid just over {€300 million}.", MORE),
    ("Upwards of {90} people died.", MORE),
    ("The toll has crossed the {500} mark.", MORE),
    ("Sales exceeded {$5 billion}.", MORE),
    ("Attendance topped {40,000}.", MORE),
    ("Prices more than {doubled}.", MORE),
    ("For over {20 years} he kept silent.", MORE),
    ("Up to {20} people are trapped.", AT_MOST),
    ("Up to some {200} people fled.", AT_MOST),
    ("The chain takes over about {700} workers.", ABOUT),
    ("As many as {300} homes were damaged.", AT_MOST),
    ("The toll could be as high as {400}.", AT_MOST),
    ("No more than about {30} remain.", AT_MOST),
    ("They must leave within {48 hours}.", AT_MOST),
    ("Visits are limited to {two} hours a day.".replace("{two} hours", "{two hours}"), AT_MOST),
    ("The fine is {$500} or less.", AT_MOST),
    ("Fewer than {100} of the birds survive.", LESS),
    ("Under {5 percent} of the ballots were spoiled.", LESS),
    ("Just under {1,000} people live here.", LESS),
    ("It cost less than {$10}.", LESS),
    ("He called it nearer {$3 million}.", ABOUT),
    ("We gave out {36,000} red kits, give or take.", ABOUT),
    ("The number of homeless has passed {250,000}.", MORE),
    ("Over {50 years}.", MORE),
    ("A surgeon was jailed for over {nine years}.", MORE),
    ("The firm was fined over {$3 million}.", MORE),
    ("They arrested over {300} men.", MORE),
    ("In May over {$3 million} was spent.", MORE),
    ("Falk was charged over {$40} for a taxi.", MORE),
    ("It has {1,000} + readers.", AT_LEAST),
    ("The toll rose past {200}.", MORE),
    ("Its haul surges past {$1B}.", MORE),
    ("Sales fell shy of {$5 million}.", LESS),
    ("Growth will be near {zero}.", ABOUT),
    ("It saw near-{zero} growth.", ABOUT),
    ("Support approached {9 percent}.", ABOUT),
    ("She counted {12} estimated deaths.", ABOUT),
    ("He never faced fewer than {four} rivals.", AT_LEAST),
    ("No year had seen fewer than {22} storms.", AT_LEAST),
    ("It would take nothing less than {$5 million}.", AT_LEAST),
    ("He never spoke longer than {30 minutes}.", AT_MOST),
    ("She has never paid more than {$50}.", AT_MOST),
    ("The fine cannot exceed {$500}.", AT_MOST),
]
UNHEDGED = [
    ("The aid will be paid over {two years}.", EXACT),
    ("Over {two days} of talks they agreed on little.", EXACT),
    ("He worked under {two} presidents.", EXACT),
    ("A dispute over {$5 million} ended in court.", EXACT),
    ("Falk was fined over {$3 million} tax debt.", EXACT),
    ("The clerks were arrested over {$3 million}.", EXACT),
    ("Rows over {3 percent} pay rises went on.", EXACT),
    ("There was an outcry over {$40 million} for a bridge.", EXACT),
    ("The town lies {2,000 metres} above the sea.", EXACT),
    ("Only {three} wells were clean.", EXACT),
    ("They hurt {12} people, at least partly by mistake.", EXACT),
    ("{Dozens} were hurt.", VAGUE),
    ("More than {10 to 15} people died.", BETWEEN),
    ("It is well above the {3.5 percent} that they advise.", EXACT),
    ("Lanterns hang around the {240} parks.", EXACT),
    ("They lowered nets from bridges over {19} rivers.", EXACT),
    ("She raised questions about {340} ballots.", EXACT),
    ("The house passed {12} bills.", EXACT),
    ("It costs {$15} + tax.", EXACT),
    ("They sailed past {12} islands.", EXACT),
    ("He drove past {20} villages.", EXACT),
    ("In the past {two weeks} since the vote it fell.", EXACT),
    ("The firm approached {12} banks.", EXACT),
    ("The {40} estimated badly.", EXACT),
    ("The rate ticked up to {5 percent}.", EXACT),
    ("Its price is edging up to {$73.23}.", EXACT),
    ("It fell from a high of {$4.20} in May.", EXACT),
    ("Stocks hit a high of {50}.", EXACT),
    ("Nobody knows whether fewer than {12} died.", LESS),
    ("There is no road, and fewer than {12} houses.", LESS),
    ("The town no longer has fewer than {12} cows.", LESS),
    ("He never returned after more than {12 years}.", MORE),
    ("She never said that more than {12} had died.", MORE),
    ("Help never reached the more than {400} villagers.", MORE),
    ("The law does not cover more than {400} firms.", MORE),
]


def test_an_amount_that_was_reached_has_no_bound() -> None:
    now, before = figures_of("Turnout was up to {60 percent} from {50 percent}.")
    assert (now.quantity.modifier, before.quantity.modifier) == (EXACT, EXACT)


def test_a_term_is_served_over_a_deed() -> None:
    figures = figures_of(
        "A surgeon was jailed for {nine years} over {$6 million} insurance fraud."
    )
    assert [figure.quantity.modifier for figure in figures] == [EXACT, EXACT]


@pytest.mark.parametrize(("sentence", "modifier"), HEDGED, ids=str)
def test_a_hedge_gives_the_number_its_modifier(sentence: str, modifier: Modifier) -> None:
    assert found(sentence) == expected(sentence)
    assert [figure.quantity.modifier for figure in figures_of(sentence)] == [modifier]


@pytest.mark.parametrize(("sentence", "modifier"), UNHEDGED, ids=str)
def test_a_preposition_is_no_hedge(sentence: str, modifier: Modifier) -> None:
    assert found(sentence) == expected(sentence)
    assert [figure.quantity.modifier for figure in figures_of(sentence)] == [modifier]


@pytest.mark.parametrize(
    ("sentence", "modifier"),
    [
        ("The pass is about {280 km} ({175 miles}) from the coast.", ABOUT),
        ("Winds of up to {160 km/h} ({100 mph}) bent the masts.", AT_MOST),
        ("The prize is about {SEK9 million}, or {$900,000}.", ABOUT),
        ("The ship was {10 km} ({6 miles}) off the coast.", EXACT),
    ],
    ids=str,
)
def test_a_hedge_reaches_the_conversion(sentence: str, modifier: Modifier) -> None:
    assert found(sentence) == expected(sentence)
    assert [figure.quantity.modifier for figure in figures_of(sentence)] == [modifier, modifier]


def test_a_hedge_does_not_reach_the_next_figure() -> None:
    first, second = figures_of("At least {55} civilians and {12} soldiers died.")
    assert (first.quantity.modifier, second.quantity.modifier) == (AT_LEAST, EXACT)


@pytest.mark.parametrize(
    ("sentence", "hedge"),
    [
        ("More than {55} people died.", "More than"),
        ("Up to some {200} people fled.", "Up to some"),
        ("{Ten} or more dogs were seized.", "or more"),
        ("The toll is {31}, at least.", ", at least"),
    ],
    ids=str,
)
def test_the_hedge_is_kept_with_its_place(sentence: str, hedge: str) -> None:
    document = document_of(sentence)
    (figure,) = figures_of(sentence)
    assert figure.modifier_span is not None
    assert figure.modifier_span.of(document.text) == hedge
