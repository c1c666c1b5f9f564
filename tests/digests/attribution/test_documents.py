"""Documents, polls and data as speakers: "a survey found", "in the filing", "figures show"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "A ministry audit found {312} unpaid invoices.",
            "ministry audit",
        ),
        row(
            "The report said {one in four} bridges was unsafe.",
            "report",
        ),
        row(
            "Official figures showed that exports fell {4.2 percent} in May.",
            "official figures",
        ),
        row(
            "Data from the Health Ministry showed {1,140} new cases.",
            "data from the Health Ministry",
        ),
        row(
            "The indictment says the brothers moved {$7 million} through a bakery.",
            "indictment",
        ),
        row(
            "A study published on Tuesday estimates that {60,000} birds die each year.",
            "study",
        ),
        row(
            "The Statistics Office reported growth of {0.4 percent}.",
            "Statistics Office",
        ),
        row(
            "Court documents show Lind was paid {$90,000}.",
            "court documents",
        ),
        row(
            "A survey by the Harrow Institute found that {44 percent} of adults had no savings.",
            "survey by the Harrow Institute",
        ),
        row(
            "The United Nations estimates that {2 million} people need food.",
            "United Nations",
        ),
        row(
            "Police records indicate {19} calls were made that night.",
            "police records",
        ),
        row(
            "The letter, a copy of which was seen by this newspaper, speaks of {300} dismissals.",
            "letter",
        ),
        row(
            "Opinion polls put the party at {31 percent}.",
            "opinion polls",
        ),
        row(
            "A study co-authored by Ida Lund, a surgeon of Vell, and colleagues showed that "
            "{nine} were ill.",
            "study",
        ),
        row("Early plans forecast {900} visitors a day.", "plans"),
        row("The plans show {nine} homes.", "plans"),
    ],
)
def test_a_document_or_an_institution_shows_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Experience shows that {half} of such mergers fail.",
            OWN,
        ),
        row(
            "History shows that {nine out of 10} coups fail.",
            OWN,
        ),
        row(
            "The audit took {18 months} and cost {$2 million}.",
            OWN,
            OWN,
        ),
        row(
            "The minister read the report, which runs to {400} pages.",
            OWN,
        ),
        row(
            "The survey of {1,004} adults was carried out in March.",
            OWN,
        ),
        row(
            "The ministry published {three} reports last year.",
            OWN,
        ),
        row(
            "The poll of {1,200} voters found the mayor ahead by {6 points}.",
            OWN,
            "poll",
        ),
        row(
            "Researchers followed {9,000} women for {20 years}.",
            OWN,
            OWN,
        ),
        row(
            "Researchers found that {30 percent} of the women had never smoked.",
            "researchers",
        ),
        row(
            "Police found {two} bodies in the cellar.",
            OWN,
        ),
        row(
            "Investigators found {40} kilos of cocaine under the floor.",
            OWN,
        ),
        row(
            "The report will be read by {500} doctors.",
            OWN,
        ),
        row("Of the men for whom researchers had detailed data, {nine percent} died.", OWN),
        row("Lund plans to build {nine} homes.", OWN),
        row("The plans will see {nine} homes built.", OWN),
        row("The firm has plans for {nine} shops.", OWN),
    ],
)
def test_the_reader_the_writer_s_object_and_experience_are_no_documents(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "In the latest survey, {44 percent} of voters approved of the governor.",
            "latest survey",
        ),
        row("{Six million} jobs depend on exports, a slide says.", "slide"),
        row("Another slide shows that {half} of all tomatoes are from Dorra.", "Another slide"),
        row("The slide wiped {$3bn} off the firm's value.", OWN),
        row(
            "In a filing on Monday, the company put its debts at {$6 billion}.",
            "company",
        ),
        row(
            "In a statement, the ministry said {12} soldiers had been killed.",
            "ministry",
        ),
        row(
            "In his memoir, Oda writes that he slept {three hours} a night.",
            "Oda",
        ),
        row(
            "In a Harrow Institute poll released on Friday, {52 percent} opposed the tax.",
            "Harrow Institute poll",
        ),
        row(
            "In court papers, prosecutors said Lind had {11} bank accounts.",
            "prosecutors",
        ),
        row(
            "In a letter to staff, Ida Lund said {900} jobs would go.",
            "Ida Lund",
        ),
        row("In a Vell census the town had {400} people.", "Vell census"),
        row("In the study {40 percent} of men were ill.", "study"),
    ],
)
def test_in_a_poll_in_the_filing(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "In the latest attack, {44} people died.",
            OWN,
        ),
        row(
            "In the capital, {52 percent} of shops were closed.",
            OWN,
        ),
        row(
            "In a raid on Monday, the police seized {12} rifles.",
            OWN,
        ),
        row(
            "In a poll of investors the company, which has {300} shops, came last.",
            OWN,
        ),
        row(
            "In court on Friday, Lind paid a fine of {$900}.",
            OWN,
        ),
        row(
            "In a statement of only {40} words, the ministry announced the end of the talks.",
            OWN,
        ),
    ],
)
def test_a_bare_in_that_names_no_document(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            'According to a "secret" council paper, some {900} men left.', '"secret" council paper'
        ),
        row('In a "final" harbour report, {40} ships are named.', '"final" harbour report'),
        row(
            '{Nine} fled, according to an "urgent" police notice - Delo did not say whose.',
            '"urgent" police notice',
        ),
        row('The leak came from a "secret" council document, and {40} men left.', OWN),
        row('Lund told the "Meridel Times" {40} men had left.', "Lund"),
        row('The "night watch" report says {40} men left.', "report"),
    ],
)
def test_a_document_may_have_words_in_marks(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The flood was what officials said was the worst in {50 years}.", "officials"),
        row("In what police called the worst raid in {nine years}, {12} died.", "police", OWN),
        row("In what police said was an accident, {12} men died.", OWN),
        row("The four guns officials said were seized had {nine} owners.", OWN),
        row("What police said was that {nine} had died.", "police"),
        row("Police said what they saw, and {nine} fled.", "police"),
    ],
)
def test_what_is_said_to_be_something_ends_at_its_comma(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("About {40} men have left, the Meridel Times has learnt.", "Meridel Times"),
        row("{Nine} ships were sold, Delo learnt on Friday.", "Delo"),
        row("Delo has learnt that {nine} ships were sold.", "Delo"),
        row("The boy learnt {nine} songs.", OWN),
        row("She has learnt to sing {40} songs.", OWN),
        row("The court learnt that {nine} ships had been sold.", OWN),
    ],
)
def test_learnt_is_as_good_as_learned(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Delo also quoted Ana Lorim, the head of Zendia's Office for Harbours (ZOH), who said "
            "there are {400} boats.",
            "Ana Lorim",
        ),
        row(
            "Delo met Ana Lorim, director of the Dorra Board (DB), who counted {40}.", "Ana Lorim"
        ),
        row("Delo met Ana Lorim, director of the board, who counted {40}.", "Ana Lorim"),
        row(
            "Delo met the head of the Dorra Board (DB), who counted {40}.",
            "head of the Dorra Board",
        ),
        row("In Dorra, the head of the Dorra Board (DB), who left, had {40} boats.", OWN),
        row("Ana Lorim met the Dorra Board (DB), which put the toll at {40}.", "Dorra Board"),
    ],
)
def test_letters_behind_an_office_hide_no_name(passage, expected):
    assert agree(speakers(passage), expected)
