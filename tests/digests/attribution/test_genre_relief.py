"""News of relief: the displaced, the hungry, the sick, and the agencies that count them."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, article_speakers, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The Vell Relief Office said Nov. 3 citing survivor accounts that {40} had drowned.",
            "survivor accounts",
        ),
        row(
            "The Vell Relief Office said on Monday citing testimony of survivors that {40} had"
            " drowned.",
            "testimony of survivors",
        ),
        row(
            "Ida Lund told reporters citing police records that {nine} had left.", "police records"
        ),
        row("The ministry disputed the figures saying only {40} had died.", "ministry"),
        row(
            "The Dorra government rejected the toll saying {40} had died, {nine} of them women.",
            "Dorra government",
            "Dorra government",
        ),
        row("The ministry rejected a report saying {40} had died.", "report"),
        row("The firm published figures saying {40} had left.", "firm"),
        row("The mayor has seen figures saying {40} had left.", "figures"),
    ],
)
def test_a_participle_without_a_comma_has_its_speaker(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Karl Otto, the spokesman of Dorra's relief agency put the toll at {40}.", "Karl Otto"
        ),
        row(
            "Karl Otto, the head of the Vell Relief Agency (VRA) said that {40} had died.",
            "Karl Otto",
        ),
        row(
            "Ida Lund, a spokeswoman for the agency told Kettle News that {40} had died, with"
            " {nine} missing.",
            "Ida Lund",
            "Ida Lund",
        ),
        row("Ida Lund, the mayor said, owed {40} crowns.", "mayor"),
        row("Ida Lund, the mayor told reporters on Monday, owed {40} crowns.", "mayor"),
        row("In Dorra, the mayor said that {40} had died.", "mayor"),
        row(
            "The spokesman of the Dorra relief agency (DRA) said {40} had died.",
            "spokesman of the Dorra relief agency",
        ),
    ],
)
def test_a_description_may_lack_its_last_comma(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The relief office offered a lower estimate — {70} people killed and {40} hurt — but"
            " warned that the count may rise.",
            "relief office",
            "relief office",
        ),
        row(
            "The relief office gave a new toll: {70} people killed and {40} hurt.",
            "relief office",
            "relief office",
        ),
        row(
            "The Vell Relief Office put the number of people missing along the mountain route"
            " from Dorra to Karvania at {38} so far this year and {230} since 2014.",
            "Vell Relief Office",
            "Vell Relief Office",
        ),
        row(
            "The mission has attributed {65 percent} of the deaths to rebels and {20 percent} to"
            " the army.",
            "mission",
            "mission",
        ),
        row("Doctors attributed {40} deaths to the heat.", "doctors"),
        row("The bank attributed the crash, which killed {40}, to the weather.", OWN),
        row("Deaths attributed to the heat rose to {40}.", OWN),
        row("The office gave a dinner — {70} people came.", OWN),
        row("The office put up tents along the road from Dorra to Vell as {90} men watched.", OWN),
    ],
)
def test_who_counts_in_more_ways(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Survivors said the boat left Dorra with {40} men on board, according to the harbour"
            " office.",
            "survivors",
        ),
        row(
            "Rescuers reported that it sank as {nine} men slept, according to the ministry.",
            "rescuers",
        ),
        row(
            "Police said {nine} had died, and {40} were hurt, according to the hospital.",
            "police",
            "hospital",
        ),
        row("The boat left Dorra with {40} men on board, according to the office.", "office"),
    ],
)
def test_a_small_word_within_does_not_give_it_to_who_passes_on(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Floods killed {400} in Dorra: KRW // Kettle Rights Watch called for an inquiry.",
            "Kettle Rights Watch",
        ),
        row(
            "KRW: floods killed {400} in Dorra // Kettle Rights Watch called for an inquiry.",
            "Kettle Rights Watch",
        ),
        row("Vell Front wins {61%} – final results // It rained.", "final results"),
        row("Dorra toll could top {1,000}: official count // It rained.", "official count"),
        row("Ruiz re-elected with {72 percent} of votes - EC // It rained.", "EC"),
        row("Dorra fire kills {40} - LIVE // It rained.", OWN),
        row("Floods killed {400} in Dorra: KRW // It rained in Dorra.", OWN),
        row("Exam results: {400} pupils fail // It rained in Dorra.", OWN),
    ],
)
def test_letters_close_a_headline(passage, expected):
    assert agree(article_speakers(passage)[:1], expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("“We lost {40} men,’’ the relief office said.", "relief office"),
        row("‘‘We lost {40} men,’’ the relief office said.", "relief office"),
        row(
            "Waves reached {five meters} and “the crew fled,’’ the relief office said.",
            "relief office",
        ),
        row("“We fled,’’ the relief office said. Some {40} men drowned.", OWN),
    ],
)
def test_two_single_marks_are_a_double_one(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "“Kettle Watch found that {40} people had been killed that day,” the statement said.",
            "Kettle Watch",
        ),
        row(
            "“The Dorra council is no friend of ours and has recorded only {40} cases,” Karl Otto"
            " said.",
            "Dorra council",
        ),
        row("“Data from the ministry suggest that {40} died,” said Ida Lund.", "data"),
        row("“Even state media are reporting {22,000} dead,” said Karl Otto.", "state media"),
        row("“Our office has recorded {40} cases,” Karl Otto said.", "Karl Otto"),
        row("“We are estimating that {40} homes are lost,” Karl Otto said.", "Karl Otto"),
        row("“The ministry could find {40} cases,” Karl Otto said.", "Karl Otto"),
        row("“The plan puts {40} jobs at risk,” said Ida Lund.", "Ida Lund"),
        row("“They told us that {40} had died,” said Ida Lund.", "Ida Lund"),
        row(
            "“The council has recorded {40} cases and we have seen {90} men,” Ida Lund said.",
            "council",
            "Ida Lund",
        ),
        row(
            "“The council has recorded {40}; we have seen {90},” Ida Lund said.",
            "council",
            "Ida Lund",
        ),
        row(
            "“The Vell Bank forecasts {2 percent}, but I say {4 percent},” Karl Otto said.",
            "Vell Bank",
            "Karl Otto",
        ),
        row(
            "“When the study showed {40 percent} were ill, I said it must be {60 percent},” Karl"
            " Otto said.",
            "Karl Otto",
            "Karl Otto",
        ),
        row("“I hope the council has registered {40} homes,” Karl Otto said.", "Karl Otto"),
        row("“My guess is that the report will show {40 percent},” Ida Lund said.", "Ida Lund"),
    ],
)
def test_who_counts_within_a_quotation(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("“They are gone,” said Ida Lund, referring to the {40} men who died.", OWN),
        row("“They burnt it down,” Karl Otto added, alluding to {two} villages nearby.", OWN),
        row("Ida Lund referred to the {40} deaths in May.", "Ida Lund"),
        row("Ida Lund spoke of a disaster, pointing to {40} deaths.", "Ida Lund"),
    ],
)
def test_the_writer_explains_what_was_meant(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The agency calls this the worst flood in the past {three years}.", "agency"),
        row("Officials called it the deadliest fire in {40 years}.", "officials"),
        row("It was what officials called the worst flood in {40 years}.", "officials"),
        row(
            "Karl Otto condemned the raid, calling it the deadliest in {40 years}.",
            "Karl Otto",
        ),
        row("The mayor called off the longest race in {40 years}.", OWN),
        row("The mayor called the board the day after {nine} men died.", OWN),
        row("It was the worst flood in {40 years}.", OWN),
        row("Ida Lund called it the worst storm to hit the isle in {40 years}.", "Ida Lund"),
        row(
            "Ida Lund called for the biggest rise in {40 years} and {90} homes.",
            "Ida Lund",
            "Ida Lund",
        ),
        row("Karl Otto called the biggest baker and ordered {900} rolls.", OWN),
        row("Karl Otto called the oldest hotel in Vell and booked {40} rooms.", OWN),
        row("Karl Otto called it the latest round of talks, attended by {40} states.", OWN),
        row(
            "Karl Otto called the fire the worst in {40 years}, and {90} homes were lost.",
            "Karl Otto",
            OWN,
        ),
    ],
)
def test_who_ranks_it_states_since_when(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "They included {two} women who told the agency they believed that {125} people"
            " drowned.",
            OWN,
            "women",
        ),
        row("There are {three} officials who say that {40} died.", OWN, "officials"),
        row("Among them were {40 percent} who said they earned {nine} crowns.", OWN, OWN),
        row(
            "Nichola Lund, Vell Red Cross delegate in Dorra said that {40} had died.",
            "Nichola Lund",
        ),
        row("Ida Lund, union leader Karl Otto said that {40} had died.", "Karl Otto"),
        row(
            "The council released final figures from the outcome of the country's May 9 polls"
            " confirming that the Front won by {61%}.",
            "council",
        ),
        row("The mayor of Vell left warning that {nine} had died.", "mayor of Vell"),
    ],
)
def test_further_ways_to_be_heard(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The office says {1,737} people died in July, down from June, when some {2,400} died.",
            "office",
            "office",
        ),
        row("Police said {30,000} marched, organisers {85,000}.", "police", "organisers"),
        row("Police said {30,000} marched, many {85,000} steps.", "police", "police"),
        row(
            "The board revised an account from officials in Dorra that up to {20} had died.",
            "officials in Dorra",
        ),
        row("An account from Dorra that fills {nine} pages was read.", OWN),
        row(
            "Most of the {401} people listed as missing by the state government were presumed"
            " dead.",
            "state government",
        ),
        row("The {40} men confirmed dead by the coroner lived in Dorra.", "coroner"),
        row("The {40} men missing by noon came home.", OWN),
        row("The Karva reported that {40} had died. It is read in the Karva Delta.", "Karva"),
    ],
)
def test_whose_count_it_is(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Among the team's findings: // -- Guards killed {46} men. Others killed {27}."
            " // -- Men hit guards; {eight} of them died. // It rained on {nine} days.",
            "team's findings",
            "team's findings",
            "team's findings",
            OWN,
        ),
        row("The report's conclusions: // {Forty} men died.", "report's conclusions"),
        row("These were the days: // {Forty} men died.", OWN),
    ],
)
def test_findings_in_a_list_are_whose_findings_they_are(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "“We need help,” Ida Lund said. Last year's appeal for {$1.8 million} was only"
            " {60 percent} funded, she said.",
            "Ida Lund",
            "Ida Lund",
        ),
        row("Monday's toll of {40} stood.", OWN),
        row("April's forecast of {4 percent} was wrong.", OWN),
        row("Last month's claim that {40} had died was false.", OWN),
        row("Orvane's claim that {40} had died was false.", "Orvane"),
        row(
            "The office asked donors on Monday for nearly {$3 million} to help some {13,000} men.",
            "office",
            "office",
        ),
        row("The office appealed to donors for {$3 million}.", "office"),
        row("The mayor asked {nine} men for help.", OWN),
        row("She asked the guard for directions to {nine} shops.", OWN),
        row("The council asked donors for help, and {nine} gave it.", OWN),
        row(
            "Results announced on May 9 by the Dorra Election Board (DEB) showed the Vell Front"
            " with {54 percent} of the vote.",
            "results",
        ),
        row("Data announced in May by the board showed that {nine} had died.", "data"),
    ],
)
def test_a_day_says_nothing_and_who_asks_donors_does(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The toll could top {1,000}, according to official figures released Friday showing"
            " {400} people missing.",
            "official figures",
            "official figures",
        ),
        row(
            "[Updated at 10 p.m.: Rescue officials later raised the toll to {20}, saying {15}"
            " died in Vell.]",
            "rescue officials",
            "rescue officials",
        ),
        row(
            "The minister told the house: the police did well, adding that {40} had died.",
            "minister",
        ),
        row("Otto Lund tweeted: the army is winning, claiming {300} had died.", "Otto Lund"),
        row("The union was blunt: the mill is failing, adding that {300} had left.", "union"),
        row("Police issued an alert: people should leave, warning that {40} were ill.", "police"),
        row(
            "Commenting on the latest pay figures, which show pay rising by {2 percent}, Ida"
            " Lund left.",
            "latest pay figures",
        ),
        row(
            "According to the Vell Survey - a study of {900} men - the risk is {23%}.",
            "Vell Survey",
            "Vell Survey",
        ),
        row(
            "The report by the Competition and Markets Authority says {nine} firms left.",
            "report by the Competition and Markets Authority",
        ),
        row(
            "At the end of the talks, parties unveiled a joint plan pledging to free {40} men.",
            "joint plan",
        ),
        row(
            "Vellaid and Feed the Valleys said {nine} wells were dry.",
            ("Vellaid", "Feed the Valleys"),
        ),
    ],
)
def test_a_name_holds_no_verb_no_opener_and_no_mark(passage, expected):
    assert agree(speakers(passage), expected)
