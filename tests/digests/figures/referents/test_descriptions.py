"""Referents put together: what a reader is told, and what a figure takes from its neighbours."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digests.figures.find import with_referents
from digests.model import Figure, Kind, Quantity, Referent, Span
from tests.digests.figures.marked import events, heads, nouns, read, told, unmarked


@pytest.mark.parametrize(
    ("sentence", "what"),
    [
        ("{55} civilians were killed", "civilians killed"),
        ("The blast killed {dozens} of people", "of people killed"),
        ("{Dozens} killed in west coast flood", "killed"),
        ("The quake left {14} dead", "dead"),
        ("The bodies of {eight} rebels were brought in", "bodies of rebels"),
        ("{1,200} homes are still without electricity", "homes without electricity"),
        ("{30,000} people displaced by war live there", "people displaced"),
        ("{Three} children were rushed to hospital", "children rushed to hospital"),
        ("{Twelve} fans were crushed to death", "fans crushed to death"),
        ("{39} are confirmed dead", "dead"),
        ("{Four} people were killed or wounded", "people killed or wounded"),
        ("They banned {20} marches", "marches banned"),
        ("The study covered {40} families", "families"),
        ("{12} families interviewed there agreed", "families interviewed"),
        ("The firm will cut {900} jobs", "jobs to cut"),
        ("{95%} of the farmers agreed", "of the farmers"),
        ("{9} of the 12 jurors agreed", "jurors"),
        ("The toll rose to {31}", "dead"),
        ("The number of asylum claims fell to {6,100}", "asylum claims"),
        ("Turnout was {61%}, the panel said", "Turnout"),
        ("The deficit fell to {3%} of output", "deficit"),
        ("Bad loans rose to {4%} of the total", "Bad loans"),
        ("The price of a loaf went from {$1} to {$2}", "price of a loaf"),
        ("The sale price, to be paid in cash, is {$900}", "sale price"),
        ("The project, which cost {$3 million}, is late", "project"),
        ("He paid a fine of {$3,000}", "fine"),
        ("The mill reported losses of {$4 million}", "losses"),
        ("The bank raised its key rate to {5%}", "key rate"),
        ("Analysts put the damage at {$7 million}", "damage"),
        ("It showed a {93%} increase in thefts", "increase in thefts"),
        ("The clinic raised {$3 million} in a week", "raised"),
        ("She was sentenced to {12 years} in prison", "sentenced"),
        ("The siege has lasted {18 months}", "siege"),
        ("They met {five years} ago", ""),
        ("The attendance was {11,482}", "attendance"),
        ("Police put the crowd at {30,000}", "crowd"),
        ("That lead has {doubled}", ""),
        ("The operating margin, at {8%}, was thin", "operating margin"),
        ("They lose an average of {$35} each", ""),
        ("The owner of a home valued at {$240,000} pays more", "home"),
        ("It covers {1,100 km} (700 miles) of track", "track"),
    ],
    ids=str,
)
def test_a_reader_is_told_what_the_number_says(sentence, what):
    assert told(sentence)[0] == what


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("{Six} rowers were killed and {dozens} more wounded",
         ["rowers killed", "rowers wounded"]),
        ("Of the {52} miners, {29} were rescued and {23} are missing",
         ["miners", "miners rescued", "miners missing"]),
        ("{Six} nurses were killed in the raid, and {seven} more were hurt",
         ["nurses killed", "nurses hurt"]),
        ("{16} guards died; the union put the figure at {43}", ["guards died", "guards died"]),
        ("The number of work permits dropped from {8,400} to {6,100}",
         ["work permits", "work permits"]),
        ("It fired {40} rockets, of which {28} were shot down",
         ["rockets fired", "rockets shot down"]),
        ("{Twenty} states are at war. Out of the {20}, {10} are poor",
         ["states", "states", "states"]),
        ("A loaf cost {$6} on Tuesday and about {$8} on Friday", ["loaf", "loaf"]),
        ("Revenue rose {3%} to {$5 million} from {$4 million}", ["Revenue"] * 3),
        ("It had gusts of {160 km} an hour ({100 miles})", ["gusts", "gusts"]),
        ("Rates were {15%} in May compared with {13%} in April", ["Rates", "Rates"]),
        (
            "{12,400} people were displaced across {six} towns, up from {7,900} on Friday",
            ["people displaced", "towns", "people displaced"],
        ),
    ],
    ids=str,
)  # fmt: skip
def test_what_is_left_out_is_taken_from_beside(sentence, expected):
    assert told(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A bomb wounded {12} officers, and a separate attack killed {seven}", ["officer", ""]),
        ("{Three} buses crashed, killing {12}", ["bus", ""]),
        ("Lee won {1,217} delegates, while Park has won {914}", ["delegate", ""]),
        ("{12} farmers met in May. {Twenty} were arrested in June", ["farmer", ""]),
    ],
    ids=str,
)
def test_nothing_is_taken_over_where_somebody_else_may_be_meant(sentence, expected):
    assert heads(sentence) == expected


def test_what_is_left_out_has_no_place_in_the_text():
    assert nouns("{Six} rowers were killed and {dozens} more wounded") == ["rowers", ""]


def test_a_capitalised_headline_is_read_like_a_sentence():
    document, figures = unmarked("Nothing more.", headline="3 Officers Hurt In Bus Crash")
    assert figures == ()
    headline = Figure(Span(0, 1), Quantity(Decimal(3)))
    (described,) = with_referents(document, (headline,))
    assert described.referent == Referent(Span(2, 10), "officer", "injure", "Officers hurt")


def test_span_and_quantity_stay_as_they_were():
    document, figures = unmarked("{55} civilians died, including {12} women; {$3} was paid")
    described = with_referents(document, figures)
    assert [(f.span, f.quantity) for f in described] == [(f.span, f.quantity) for f in figures]
    assert with_referents(document, described) == described


def test_a_figure_where_no_word_stands_is_left_as_it_is():
    document, _ = unmarked("Nobody came.")
    stray = Figure(Span(8, 9), Quantity(None))
    assert with_referents(document, (stray,)) == (stray,)


def test_of_them_at_the_very_end_names_nothing():
    assert nouns("The roads were shut. {4%} of them")[-1] in {"", "them"}


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_of_figure_is_read(kind):
    document, figures = unmarked("It said {12} of the people there were hurt")
    figure = Figure(figures[0].span, Quantity(figures[0].quantity.value, kind=kind))
    assert len(with_referents(document, (figure,))) == 1


PIECES = st.lists(
    st.sampled_from(
        [
            *("{12}", "{dozens}", "{one}", "{$3}", "{4%}", "{half}", "{five-year}", "people"),
            *("men's", "police", "dead", "killed", "killing", "wounded", "died", "were", "was"),
            *("have", "who", "including", "among", "of", "the", "to", "from", "at", ",", ".", "("),
            *(")", "-", "“", "”", "and", "or", "more", "others", "them", "toll", "number", "said"),
            *("not", "will", "Monday", "new", "air", "strikes", "cases", "respectively", "in"),
        ]
    ),
    max_size=24,
)


@given(PIECES)
def test_any_words_are_read_and_nouns_are_verbatim(pieces):
    text, figures = read(" ".join(pieces))
    for figure in figures:
        noun, what = figure.referent.noun, figure.referent.what
        assert noun is None or noun.of(text).strip() == noun.of(text) != ""
        assert what == " ".join(what.split())


def test_the_same_text_gives_the_same_events():
    sentence = "{Six} rowers were killed and {dozens} more wounded, {three} of them badly"
    assert events(sentence) == events(sentence) == ["kill", "injure", "injure"]


@pytest.mark.parametrize(
    "piece",
    [
        "{1} ",
        "{9} including ",
        "{1} of {2} of ",
        "half {3} ",
        "{12} cases ",
        "the toll of {3} to ",
    ],
    ids=str,
)
def test_long_sentences_are_read_to_their_end(piece):
    _, figures = read(piece * (20_000 // len(piece)))
    assert figures[-1].referent is not None
