"""Who said it in indirect speech: the subject of "said", never the hearer of "told"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Officials warned there were {nine} leaks.",
            "officials",
        ),
        row(
            "Officials warned we had {nine} leaks.",
            "officials",
        ),
        row(
            "The mayor said {40} homes had burned.",
            "mayor",
        ),
        row(
            "Police said at least {31} people died.",
            "police",
        ),
        row(
            "Police said at least {31} drowned in the flood.",
            "police",
        ),
        row(
            "Medics told Reuters at least {31} people survived.",
            "medics",
        ),
        row(
            "The mayor said on Tuesday that {40} homes had burned and {9} others were damaged.",
            "mayor",
            "mayor",
        ),
        row(
            "Farmers said the frost had killed {a third} of the vines.",
            "farmers",
        ),
        row(
            "Governor Ana Ruiz said the state would hire {300} nurses.",
            "Ana Ruiz",
        ),
        row(
            "Ruth Calder, the finance minister, warned that the deficit could reach {$4 billion}.",
            "Ruth Calder",
        ),
        row(
            "The coast guard said that it had rescued {60} people, among them {12} children.",
            "coast guard",
            "coast guard",
        ),
        row(
            "The airline announced on Monday that it would cut {1,200} jobs.",
            "airline",
        ),
        row(
            "The Health Ministry said late on Sunday that {17} people had died of the fever in "
            "the past {24 hours}.",
            "Health Ministry",
            "Health Ministry",
        ),
        row(
            "Paris said it would send {200} more soldiers to the border.",
            "Paris",
        ),
        row(
            "Police in the port of Dorra said {six} men were arrested.",
            "police",
        ),
        row(
            "The union insists that {9 out of 10} members back the strike.",
            "union",
        ),
        row(
            "The prosecutor alleged that Tomas Lind had taken {$80,000} from the fund.",
            "prosecutor",
        ),
        row(
            "The manager said he had not slept for {two days}, and that the team had {three} men "
            "injured.",
            "manager",
            "manager",
        ),
        row(
            "Mr Harlow said yesterday that the bridge, closed since May, would cost {£14m} to "
            "mend.",
            "Harlow",
        ),
        row("Ida Lund further shared that {18} bodies had been found.", "Ida Lund"),
        row("“We lost {18} cows,” Ida Lund shared.", "Ida Lund"),
        row("Mr Falk also points to the fact that {40%} of the seats are vacant.", "Falk"),
        row("Critics point to the fact that {40} have died.", "critics"),
        row("The union highlighted the fact that {40%} of the posts are vacant.", "union"),
        row("No 10 said {12} jobs would go.", "No 10"),
        row("The town would build {40} homes, the mayor said - just outside the port.", "mayor"),
        row("The premier used a speech in Vell to announce {£9m} for schools.", "premier"),
        row("Lund went on television to say {nine} had died.", "Lund"),
        row("The mayor has written to ministers to warn that {nine} had left.", "mayor"),
        row("The mayor took to the airwaves on Monday to say {nine} had died.", "mayor"),
        row("Sales rose {3%}, Tully's said.", "Tully's"),
        row("Tully's, which sells shoes, said sales rose {3%}.", "Tully's"),
    ],
)
def test_the_subject_of_said_states_the_figure(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Officials warned residents in {nine} towns.",
            OWN,
        ),
        row(
            "The mayor said Peter Lind had lost {40} cows in the fire.",
            "mayor",
        ),
        row(
            "The mayor said Peter Lind, who runs the mill, had told his men to bring {40} pumps.",
            "mayor",
        ),
        row(
            "Peter Lind hired {40} men on Monday.",
            OWN,
        ),
        row(
            "Peter Lind, who spoke to reporters on Monday, owns {40} boats.",
            OWN,
        ),
        row(
            "The company, which said last year that it would never close a plant, has shut {four}"
            " of them.",
            OWN,
        ),
        row(
            "The army sent {200} soldiers to the valley after the mayor said he feared riots.",
            OWN,
        ),
        row(
            "The mayor said the fire was out. It destroyed {40} homes.",
            OWN,
        ),
        row(
            "The mayor met {30} families on Monday. He said he was sorry.",
            OWN,
        ),
        row(
            "Karvania counted {310} cases of measles last year.",
            OWN,
        ),
        row(
            "The council heard Ms Dunne for {two hours}, then told her to leave.",
            OWN,
        ),
        row(
            "The minister spoke for {40 minutes} and said nothing about the strike.",
            OWN,
        ),
        row(
            "He said a few words to the {300} guests and left.",
            OWN,
        ),
        row("Ida Lund shared {18} apples.", OWN),
        row("The {18} apples that police shared were red.", OWN),
        row("The firm's shares that fell {9 percent} have risen.", OWN),
        row("Mr Falk pointed to {nine} women in the crowd.", OWN),
        row("This points to the fact that {40} have left.", OWN),
        row("At points to the north, {nine} men were fishing.", OWN),
        row("In May a fire, the mayor said nothing - destroyed {40} homes.", OWN),
        row("It took courage to say that {nine} had died.", OWN),
        row("The firm took {nine days} to tell its staff.", OWN),
        row("Lund went to the shop to buy {nine} eggs.", OWN),
        row("Lund wrote to the clerk to end a lease of {nine years}.", OWN),
        row("Tully's said to own {nine} shops.", OWN),
    ],
)
def test_a_name_or_an_act_beside_the_figure_is_no_speaker(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Officials said {14} people were missing.",
            "officials",
        ),
        row(
            "Two hospital sources said {55} people had died.",
            "hospital sources",
        ),
        row(
            "Witnesses said gunmen on {five} motorcycles had opened fire.",
            "witnesses",
        ),
        row(
            "A senior police officer, who asked not to be named, said {20} kilos of explosives "
            "were found.",
            "senior police officer",
        ),
        row(
            "One diplomat said the talks would cost {$3 million}.",
            "diplomat",
        ),
        row(
            "A spokeswoman for the ministry said {80} schools would stay shut.",
            "spokeswoman for the ministry",
        ),
        row(
            "Relatives of the missing miners said {29} men were still underground.",
            "relatives of the missing miners",
        ),
        row(
            "Local residents said they had buried {eight} bodies.",
            "local residents",
        ),
        row(
            "The hospital's director said its {40} beds were full.",
            "hospital's director",
        ),
        row(
            "A ministry spokesman said that {70} trucks were stuck at the crossing.",
            "ministry spokesman",
        ),
        row(
            "Three people with knowledge of the talks said the buyer had offered {$9 billion}.",
            "people with knowledge of the talks",
        ),
        row("A {30}-member panel said {40} had left.", OWN, "30-member panel"),
        row("A {40-page} report says {nine} had died.", OWN, "40-page report"),
        row("The {two-year} study found {9 percent} were ill.", OWN, "two-year study"),
        row("A study of {900} men found {9 percent} were ill.", OWN, "study of 900 men"),
        row("Police in {nine} states said {40} had left.", OWN, "police in nine states"),
        row("The mother of {three} said {40} had left.", OWN, "mother of three"),
        row("Lund, 41, of Elm Road, Vell, said {40} had left.", "Lund"),
        row("In court, Lund, 41, of Elm Road, Vell, said {40} had left.", "Lund"),
        row("Employers added {40} jobs, the department's report showed.", "department's report"),
        row("The couple announced they had bought {nine} shops.", "couple"),
        row("The diocese reported losing {$10 million}.", "diocese"),
        row("The festival claimed it had sold {900} tickets.", "festival"),
    ],
)
def test_a_common_noun_speaks(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Officials arrested {14} people on Monday.",
            OWN,
        ),
        row(
            "Two hospitals took in {55} of the wounded.",
            OWN,
        ),
        row(
            "Witnesses fled when {five} gunmen came.",
            OWN,
        ),
        row(
            "Doctors treated {30} people, and a nurse said all would live.",
            OWN,
        ),
        row(
            "The {300} residents were told to leave by officials who said the dam was weak.",
            OWN,
        ),
        row(
            "Aid workers handed out {4,000} blankets before dusk.",
            OWN,
        ),
        row("A {44}-percent majority said {40} had left.", OWN, OWN),
        row("In {nine} of {ten} towns people said {40} had left.", OWN, OWN, OWN),
        row("A group of {three} said {40} had left.", OWN, OWN),
        row("The storm claimed {nine} lives.", OWN),
        row("The sale announced in May raised {900} euros.", OWN),
        row("The mine claimed {nine} of them.", OWN),
    ],
)
def test_a_common_noun_that_does_not_speak_is_no_speaker(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Karim told Reuters that {60} people had died.",
            "Karim",
        ),
        row(
            "Jonas Karim, a doctor, told the BBC's Lena Ford that {60} people had died.",
            "Jonas Karim",
        ),
        row(
            "The defence minister told parliament on Thursday that {12} pilots had been lost.",
            "defence minister",
        ),
        row(
            "Ms Abara told Senator Cole that {3,000} letters had come in.",
            "Abara",
        ),
        row(
            "Police told residents that the road would be closed for {three days}.",
            "police",
        ),
        row(
            "She was fired in June. Edda Wray told her lawyer that the firm owed {$40,000}.",
            "Edda Wray",
        ),
        row(
            "An aide told the Meridel Times he had seen {two} men run away.",
            "aide",
        ),
        row(
            "The chief told a news conference in Dorra that {nine} of his officers were hurt.",
            "chief",
        ),
        row(
            "The company told investors it expected to sell {2 million} phones.",
            "company",
        ),
        row(
            "Mayor Lund told Governor Ruiz by telephone that {500} people needed beds.",
            "Lund",
        ),
        row(
            "Residents were told by the mayor that {40} homes would be torn down.",
            "mayor",
        ),
        row(
            "In a letter to Governor Ruiz, Mayor Ida Lund asked for {$5 million}.",
            "Ida Lund",
        ),
        row(
            "Lund reminded the judge that her client had served {six years}.",
            "Lund",
        ),
        row(
            "Asked by Senator Cole how many ships were ready, Admiral Voss said {19}.",
            "Voss",
        ),
    ],
)
def test_the_hearer_is_not_the_speaker(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The board proposed a minimum wage of {$15} an hour.",
            "board",
        ),
        row(
            "The union demanded a raise of {8 percent}.",
            "union",
        ),
        row(
            "President Oda promised {10,000} new homes by spring.",
            "Oda",
        ),
        row(
            "The party vowed to cut the tax by {a third}.",
            "party",
        ),
        row(
            "The airline pledged to refund {90 percent} of the fares.",
            "airline",
        ),
        row(
            "The Red Cross appealed for {$20 million}.",
            "Red Cross",
        ),
        row(
            "Senator Ruth Calder called for {500} more police officers.",
            "Ruth Calder",
        ),
        row(
            "The firm forecast a profit of {$2.1 billion} for the year.",
            "firm",
        ),
        row(
            "The bank expects prices to rise {3.5 percent} next year.",
            "bank",
        ),
        row("Mr Falk is due to announce tax cuts of {£4bn}.", "Falk"),
        row("Mr Falk is set to promise {40} schools.", "Falk"),
        row("Mr Falk is to announce that {40} schools will open.", "Falk"),
        row("Her family want {£4m} in damages.", "family"),
        row("Plaintiffs are seeking {$4 million}.", "plaintiffs"),
        row(
            "Lund wants other rich nations to match her target for foreign aid - spending {7%}.",
            "Lund",
        ),
        row(
            "The Lib Dems say they were honest. Now they say that they want a {50%} tax.",
            "Lib Dems",
        ),
    ],
)
def test_promises_demands_and_proposals_belong_to_who_makes_them(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The board raised the minimum wage to {$15} an hour.",
            OWN,
        ),
        row(
            "The union held a strike of {eight days}.",
            OWN,
        ),
        row(
            "President Oda built {10,000} new homes.",
            OWN,
        ),
        row(
            "The airline refunded {90 percent} of the fares.",
            OWN,
        ),
        row(
            "The Red Cross raised {$20 million}.",
            OWN,
        ),
        row(
            "The council voted {7}-{2} to close the pool.",
            OWN,
            OWN,
        ),
        row("The plan is to announce tax cuts of {£4bn}.", OWN),
        row("Mr Falk is expected to announce tax cuts of {£4bn}.", OWN),
        row("The bank is due to report results for the {12 months} to May.", OWN),
        row("The family lost {nine} goats.", OWN),
        row(
            "Lund wants to go to the town in which she and her father had once run {nine} shops.",
            OWN,
        ),
    ],
)
def test_what_was_done_is_not_what_was_promised(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The mayor told a crowd of {5,000} that {40} homes had burned.",
            OWN,
            "mayor",
        ),
        row(
            "The mayor told {300} guests that taxes would fall by {4 percent}.",
            OWN,
            "mayor",
        ),
        row(
            '"We have {9} weeks," Ida Lund told the board in a {40-minute} address.',
            "Ida Lund",
            OWN,
        ),
        row(
            "Karl Otto testified for {four hours}.",
            OWN,
        ),
        row(
            "The mayor said in {two} villages {40} homes had burned.",
            "mayor",
            "mayor",
        ),
        row(
            '"No," the mayor said after {two hours} of talks.',
            OWN,
        ),
        row("Lund, speaking at the launch of a {$9 million} dam, said {40} left.", OWN, "Lund"),
    ],
)
def test_the_hearer_and_the_occasion_are_no_words_of_the_speaker(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The bank foresees growth of {3 percent}.", "bank"),
        row("The plan envisages {40} new homes.", "plan"),
        row("The study establishes that {40} percent left.", "study"),
        row("Lund signalled that {40} jobs would go.", "Lund"),
        row("The mayor hinted that {40} jobs would go.", "mayor"),
        row("Lund signalled {40} cars to stop.", OWN),
        row("The mayor swore in {40} officers.", OWN),
        row("The firm assumed {40 million} euros in debt.", OWN),
        row("Few foresaw the {40} deaths.", OWN),
    ],
)
def test_rarer_verbs_of_saying(passage, expected):
    assert agree(speakers(passage), expected)
