"""Changes: the article itself must tie the old figure to the new one."""

import pytest

from digests import read_article
from digests.model import Verdict
from digests.reconcile.changes import find_changes
from digests.reconcile.echoes import resolve_echoes
from digests.reconcile.offices import read_offices
from tests.digests.reconcile.related import claims_of, topics_of


def changes_in(text):
    document, claims = claims_of(text)
    found = find_changes(resolve_echoes(topics_of(text)), read_offices(document, claims))
    return [
        (c.old.figure.span.of(document.text), c.new.figure.span.of(document.text)) for c in found
    ]


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Revenue rose to {$5.2} from {$4.9}, the firm said.", [("$4.9", "$5.2")]),
        ("The rate fell to {5.1%} in May from {5.4%} in April.", [("5.4%", "5.1%")]),
        (
            "Profit was {$40} for the quarter, compared with {$9} for the same quarter last year.",
            [("$9", "$40")],
        ),
        (
            "Support fell from {40%} at the last election to {9%} at the next.",
            [("40%", "9%")],
        ),
        ("The share went, it says, from {12%} in 2010 to {31%} in 2018.", [("12%", "31%")]),
        ("Crude fell below {$72} before edging up to {$73}.", [("$72", "$73")]),
        ("Velta hired {40} nurses last year and {52} this year.", [("40", "52")]),
        ("Lund is at {85%}, a {10%} drop from the {95%} of 2008.", [("95%", "85%")]),
        ("Profit was {$40}, a fall of {$10} from {$50}.", [("$50", "$40")]),
        ("The toll rose to {31}, up from {23} a day earlier.", [("23", "31")]),
        ("{12,400} people were displaced, up from {7,900} on Saturday.", [("7,900", "12,400")]),
        (
            "There were {170} deaths in May. It is a {93%} jump from {88} deaths.",
            [("88", "170")],
        ),
        ("The number of stations was cut from {180} to {5}.", [("180", "5")]),
        (
            "It wants to boost the number of places from {800} people to {1,200}.",
            [("800", "1,200")],
        ),
        ("Car thefts totalled {900} in 2001 and {120} last year.", [("900", "120")]),
        ("From {12} members in 1999, the group has grown to {900}.", [("12", "900")]),
        ("Growth will be {1.9%}, it said, lowering its forecast from {2.4%}.", [("2.4%", "1.9%")]),
        ("It had expected growth of {3%} but now sees {2.2%}.", [("3%", "2.2%")]),
        ("Lund is on {41%}, compared to {47%} in the previous poll.", [("47%", "41%")]),
        ("It lost {$35}, not the {$20} it had first reported.", [("$20", "$35")]),
        ("Flour is {$90} a sack. It used to be {$7}.", [("$7", "$90")]),
        (
            "It has {2,500} soldiers, a fraction of the {9,000} it had in 2011.",
            [("9,000", "2,500")],
        ),
        ("Its herd has grown to {900} from just {60} animals.", [("60", "900")]),
        ("The offer of {$30} a share was raised to {$34}.", [("$30", "$34")]),
        (
            "He was jailed for {20 years}, but the court cut the sentence to {14 years}.",
            [("20 years", "14 years")],
        ),
        ("Lund is on {33%}, the poll shows. A month ago she was at {28%}.", [("28%", "33%")]),
        ("Just {60} goats lived there when it opened. There are {900} now.", [("60", "900")]),
        ("Police had said {nine} people died; on Sunday they said {13} had.", [("nine", "13")]),
        ("They awarded her {$5}, which the judge reduced to {$3}.", [("$5", "$3")]),
        ("The dam is at {14%}, against {62%} last June.", [("62%", "14%")]),
        (
            "The band sold {90,000} tapes in 1998 and barely {40,000} in 2008.",
            [("90,000", "40,000")],
        ),
        (
            "The coast guard, which had put the toll at {31}, said {48} people died.",
            [("31", "48")],
        ),
        ("It demanded a rise of {9%} but lowered its demand to {6%}.", [("9%", "6%")]),
        ("The deal was first valued at {$40} but grew to {$75}.", [("$40", "$75")]),
        ("The mayor revised an earlier figure of {61} dead to {58}.", [("61", "58")]),
        (
            "They were previously tied at {three} cups. Now Lund is the only player to win {four}"
            " cups.",
            [("three", "four")],
        ),
        ("In April it drew {300} guests; in May it drew {180}.", [("300", "180")]),
        ("It expects {6%} growth, up from its March forecast of {4.5%}.", [("4.5%", "6%")]),
        ("The age limit will be lowered from {21} to {18}.", [("21", "18")]),
        ("Its value fell from {$327} in 2016 to roughly {$116} in 2017.", [("$327", "$116")]),
        ("The league is growing from {24} to {32} teams.", [("24", "32")]),
        ("Output fell from {900} tonnes before the war to {40} tonnes.", [("900", "40")]),
        ("The fine, originally {$500}, was reduced to {$50}.", [("$500", "$50")]),
        ("The ban, initially {six} matches, was cut to {four}.", [("six", "four")]),
        ("Moe was fined {$40,000}, later reduced to {$10,000}.", [("$40,000", "$10,000")]),
        ("The cost was {$34}, well over the original {$20}.", [("$20", "$34")]),
        ("Lund, who began the year with {12} employees, now has {50}.", [("12", "50")]),
        (
            "The paper sells {11,000} copies; at its height it sold {90,000}.",
            [("90,000", "11,000")],
        ),
        ("The price was {$4} when she came and is {$9} now.", [("$4", "$9")]),
        ("The trip, which took {nine hours}, now takes {five}.", [("nine hours", "five")]),
        ("It has {90} members, compared with {60} when it was founded.", [("60", "90")]),
        ("It has {nine} seats, against {24} before the election.", [("24", "nine")]),
        ("They will extend the line from the {$60} it now is to {$90}.", [("$60", "$90")]),
        (
            "Profit was {$18} billion (€16 billion), compared to {$11} billion a year earlier and"
            " {$17} billion in the previous quarter.",
            [("$11", "$18")],
        ),
        (
            "It posted {$116 million}, or {5 cents} a share, compared with {$111 million}, or"
            " {six cents} a share, a year earlier.",
            [("$111 million", "$116 million"), ("six cents", "5 cents")],
        ),
        ("The price of a loaf went from {$1} to {$2}.", [("$1", "$2")]),
        ("Profit was {$412}, compared with {$388} a year earlier.", [("$388", "$412")]),
        ("Net debt stood at {$2.6}, against {$3.1} in June.", [("$3.1", "$2.6")]),
        (
            "Profit was {$412}, or {$1.87} a share, compared with {$388}, or {$1.71} a share.",
            [("$388", "$412"), ("$1.71", "$1.87")],
        ),
        ("We were up {2} points in July and are up {4} points now.", [("2", "4")]),
        (
            "Profit rose to {$27} from {$26}, while sales increased to {$28} from {$25}.",
            [("$26", "$27"), ("$25", "$28")],
        ),
        (
            "Claims rose to a seasonally adjusted {339,000} from {331,000}.",
            [("331,000", "339,000")],
        ),
        ("It fell to a better-than-feared {$7} from {$24}.", [("$24", "$7")]),
        ("Thefts took a dip to {86} from last year's {88}.", [("88", "86")]),
        ("The count stands at {40}, in comparison to {42} in April 2011.", [("42", "40")]),
        (
            "There were {347} raids, compared to {333} last year, and {120} thefts compared to"
            " {111}.",
            [("333", "347"), ("111", "120")],
        ),
        ("Reports fell to {236} compared to {328}.", [("328", "236")]),
        (
            "Crude rose to a new record of {$143} before settling down at {$140}.",
            [("$143", "$140")],
        ),
        ("The toll leapt from {731} to {764}.", [("731", "764")]),
        (
            "It raised its outlook to {9%} from a prediction three months ago of {7.9%}.",
            [("7.9%", "9%")],
        ),
        ("It cut it to {5.7%} from its earlier projection of {6.5%}.", [("6.5%", "5.7%")]),
        (
            "There were {782} deaths, a rise on the {754} deaths recorded in 2012.",
            [("754", "782")],
        ),
        ("There were {782} deaths, a fall on 2017's figure of {793}.", [("793", "782")]),
        ("It edged up to {49.8%} from the final reading of {49.3%}.", [("49.3%", "49.8%")]),
        (
            "Growth was cut to {4.0%} from {4.4%} this year and {2.1%} from {2.8%} next year.",
            [("4.4%", "4.0%"), ("2.8%", "2.1%")],
        ),
        (
            "It sees growth of {3.6%} this year, slipping to {2.9%} before recovering to {3.1%}.",
            [("2.9%", "3.1%")],
        ),
        (
            "Growth would reach {4.4%}, but fall to {3.3%} next year.",
            [("4.4%", "3.3%")],
        ),
        (
            "Rolls fell by {28} pupils. They are down from {1,563} pupils to {1,513}.",
            [("1,563", "1,513")],
        ),
        ("It won {61%} of votes. Preliminary results put it at {64%} of votes.", [("64%", "61%")]),
        ("There were {12} murders last year and {19} the year before.", [("19", "12")]),
        (
            "Profit was {$412}, or {$2} a share, from {$388}, or {$1} a share, a year earlier.",
            [("$1", "$2")],
        ),
        ("A crate cost {$6} on Tuesday and about {$7} on Wednesday.", [("$6", "$7")]),
        (
            "Profit rose to {$9} (€8), or {31 cents} a share, from {$7}, or {25 cents} a share.",
            [("$7", "$9"), ("25 cents", "31 cents")],
        ),
        (
            "It earned {$9}, or {31 cents} a share. That was up from {$7}, or {25 cents} a share.",
            [("$7", "$9"), ("25 cents", "31 cents")],
        ),
        ("Shares rose to {$31}, after closing at {$29} on Monday.", [("$29", "$31")]),
        ("The price climbed to {$120} before settling down to {$103}.", [("$120", "$103")]),
        (
            "Its chance of recovery was {10%} on Sunday. By Monday its chance of recovery had "
            "risen to {30%}.",
            [("10%", "30%")],
        ),
        ("Police said {31} people died. They had earlier put the toll at {23}.", [("23", "31")]),
        (
            "Initial reports said {20} people were killed. The ministry later said {34} people "
            "had died.",
            [("20", "34")],
        ),
        ("We have {312} patients today. On Sunday it was {340}.", [("340", "312")]),
        ("The company had {200} stores in 2010 and {350} in 2020.", [("200", "350")]),
        ("The state would raise the wage to {$15} an hour from {$12}.", [("$12", "$15")]),
        ("It has {2} million refugees, down from a peak of over {3} million.", [("3", "2")]),
        ("It won {112} of the {240} seats, down from {131}.", [("131", "112")]),
        ("Membership has dwindled from {12,000} to fewer than {3,000}.", [("12,000", "3,000")]),
        ("Pay will be {$120}, up from the current {$98}.", [("$98", "$120")]),
        ("The week was cut from {40 hours} to {35}.", [("40 hours", "35")]),
        ("The toll rose to {45}, he said. On Sunday he had put the toll at {38}.", [("38", "45")]),
        (
            "{14} were hurt, the ward said, after first saying {19} people were hurt.",
            [("19", "14")],
        ),
        ("Officials revised the death toll down to {18} from {22}.", [("22", "18")]),
        # the last digit counts
        ("The share of women slipped to {64%} from {64.2%}.", [("64.2%", "64%")]),
        ("Sales were {$24.70}, an increase from {$24.61} a year ago.", [("$24.61", "$24.70")]),
        # what was revised
        (
            "It lifted its forecast to {$114}, from previous guidance of {$113}.",
            [("$113", "$114")],
        ),
        ("The count for May was revised from {158} to a final {210}.", [("158", "210")]),
        (
            "May was revised from {158} to a final version of {210}, and June was revised up from"
            " an initially reported {80} to {100}.",
            [("158", "210"), ("80", "100")],
        ),
        ("It revised June's losses higher, from {65} to {150} jobs.", [("65", "150")]),
        ("May was revised down by {77}, from a gain of {294} to {217}.", [("294", "217")]),
        (
            "It sees at least {$15} in adjusted earnings a share, up from its previous forecast"
            " of {$14.85}.",
            [("$14.85", "$15")],
        ),
        ("The rate eased to {8.5%} from an upwardly revised {8.7%} in May.", [("8.7%", "8.5%")]),
    ],
    ids=str,
)
def test_a_change_is_read(text, changes):
    assert changes_in(text) == changes


@pytest.mark.parametrize(
    "text",
    [
        "Costs eased from the {$9} of old, above the {$7} that was hoped for.",
        "Tickets range from {$20} to {$50}.",
        "Petrol cost {$5}, while diesel has fallen from {$9} in April.",
        "Petrol ought to cost {$5}. It is down from {$9} in April.",
        "The toll was {40}, police said. The mayor said the toll could rise to {60}.",
        "Arn sold {40} lorries last year and {52} cars this year.",
        "The mayor hired {40} nurses last year and about {52} this month quit.",
        "The mayor hired {40} nurses last year and about {52} this year quit.",
        "Velta made {$412}, compared with a forecast of {$388}.",
        "Trains run from {12} stations to {40} towns.",
        "The hotel charges from {$100} to {$250} a night.",
        "{44%} of adults smoke, compared with {51%} of teenagers.",
        "Its share is {4%}, compared with {7%} in Karvania.",
        "It spent {$800} on ships, compared with {$300} by its rival.",
        "Up to {600} people were there. {Four} people died.",
        "Teams went to {18} villages. The bulletin says {41}.",
        "The toll rose to {31}, officials said. {31} people died.",
        "Police killed {12} people on Monday and {five} people on Tuesday.",
        "Earlier this month, {12} people died in a fire. {Nine} people died on Sunday.",
        "The cost fell from {$20} a share to {7} cents.",
        "Prices rose {0.1%} in May and {2.9%} from a year ago.",
        "Growth is seen at {0.9%}, higher than it was in April. Now it sees Orne at {7%}.",
        "Police counted crimes in the {12 months} to May, down from {7,900,000} in 2010.",
        "Doses went from {12} clinics to {40} villages.",
        "The tax rises from {12%} for the poor to {40%} for the rich.",
        "Heights increase from {12 metres} at the gate to {40 metres} at the tower.",
        "Profit fell by {4%}. It raised its stake to {19%}.",
        "Turnout was {40%}. Veld raised its stake in Orva to {12%}.",
        "The ministry had said {nine} people died. The rebels said {13} had died.",
        "The bank kept its rate at {2%} but lowered its forecast for growth to {1%}.",
        "A cup costs {$4}, compared with {$2} for a glass of milk last year.",
        "Velta forecast sales of {$40}, up from the {$30} that Orva forecast.",
        "We had {40} teachers. Now {12} teachers have been jailed.",
        "Growth was {3%}, the bank said, raising its inflation forecast from {9%}.",
        "The rate is {4%} for men, against {9%} for women last year.",
        "Lund has {41%}, compared with {47%} for Leo Moe in the same poll.",
        "Velta's sales rose to {$40} and its costs fell to {$12}.",
        "Growth was {3%} in Tarn against {9%} in Orva last year.",
        "Women earn {$40} an hour, compared with {$50} an hour for men.",
        "Velta's profit rose to {$40} and Orva's fell to {$12}.",
        "The number of trams was cut from {90}, and that of buses to {60}.",
        "Rents were {$900} in Tarn. In Orva they are now {$400}.",
        "Originally from Tarn, the {three} brothers were reduced to {12} sheep.",
        # what was only hoped for
        "The rate was forecast to rise to {8.7%} from {8.6%} in May.",
        "Sales came in at {$16.1}, up on a year earlier and ahead of the {$15.7} that analysts had"
        " expected.",
        "Analysts had expected the firm to earn {49 cents} a share, down from {62 cents}.",
    ],
    ids=str,
)
def test_no_change_is_read(text):
    assert changes_in(text) == []


def test_a_range_may_be_the_new_figure():
    reading = read_article(
        "Forecast\n\nIt raised its forecast to between $114 million and $115 million, from"
        " previous guidance of $112 million to $113 million.\n"
    )
    changes = [relation for relation in reading.relations if relation.verdict is Verdict.CHANGE]
    assert [relation.claims for relation in changes] == [(1, 0)]
