"""Who is the subject: nouns in -ly, by whom a thing was done, whose company it is, amounts."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The family said {27} letters had come.", "family"),
        row("In a note, his family said he had {27} dogs.", "family"),
        row("The daily reported {nine} arrests.", "daily"),
        row("A close ally said {nine} seats would go.", "close ally"),
        row("A study led by Dr. Lena Hauk found that {18} wells were dry.", "study"),
        row(
            "A report published in Acta and written by Lena Hauk said {18} wells were dry.",
            "report",
        ),
        row("The march led by rebels ended. A rebel said {900} had come.", "rebel"),
        row(
            "Mr. Orr, whose firm, Vell Paving, won without a rival bid, said it had cost "
            "{$6 million}.",
            "Orr",
        ),
        row(
            '"There are {900} of us," one protester, a student who gave no name, shouted.',
            "protester",
        ),
        row(
            "Growth beat the {2.6 percent} economists polled by Veld had predicted.", "economists"
        ),
        row("Sales missed the {$9 million} analysts had forecast.", "analysts"),
        row("Her husband, the conductor Leo Strand, said {nine} operas were lost.", "Leo Strand"),
        row("The director, Petra Lind, said {nine} operas were lost.", "Petra Lind"),
        row("Cllr Joan Price (Lab), who proposed it, said {nine} trees would go.", "Joan Price"),
        row(
            "Vellaid and Feed the Valleys said {nine} wells were dry.",
            ("Vellaid", "Feed the Valleys"),
        ),
        row("The Vell-based think tank Open Roads said {90} had died.", "Open Roads"),
        row("{90} died, according to monitoring group Hana Watch.", "Hana Watch"),
        row("Moe is wary; Lund is not, forecasting {90} new jobs.", "Lund"),
        row("Counsel put it to him that he had used {nine} phones.", "Counsel"),
        row(
            "The office said it had moved {90} people, a figure the charity Freedom Line says "
            "includes {nine} who left by themselves.",
            "office",
            "Freedom Line",
        ),
        row(
            'Keith said {90} had been paid. Anne Lowry shot back: "You were fined {nine} times."',
            "Keith",
            "Anne Lowry",
        ),
        row(
            'Moe said the road had {two} lanes; Lund called it a "{$9 million} vanity project".',
            "Moe",
            "Lund",
        ),
        row("Analyst Tom Yoo raised his price target to {$210} from {$180}.", *["Tom Yoo"] * 2),
        row("The firm, valued by brokers at {$9 million}, is for sale.", "brokers"),
        row("Otto, accused by prosecutors of stealing {$9 million}, has fled.", "prosecutors"),
        row(
            "The quake, described by officials as the worst in {40 years}, hit Dorra.", "officials"
        ),
    ],
    ids=str,
)
def test_the_subject_speaks(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("A donors' meeting called for next week has drawn {$40 million}.", OWN),
        row("The firm raised its target to {90} new shops, and opened {nine}.", OWN, OWN),
        row("Otto, who was accused by aides who say he took {$9}, fled.", "aides"),
        row("The lane, which is {nine} metres wide, was clear on Monday, police said.", "police"),
        row("He smiled as {nine} doves flew up.", OWN),
        row("The ship, put by its owners at anchor, has {nine} cabins.", OWN),
        row("The house, described by Otto, has {nine} rooms.", OWN),
        row("Otto, accused by {nine} women of theft, has fled.", OWN),
    ],
    ids=str,
)
def test_other_words_do_not(passage, expected):
    assert agree(speakers(passage), expected)
