"""Short passages as reporters of every desk write them, part 4."""

import pytest

from tests.digests.attribution.spoken import OWN, UNCLEAR, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "In a statement, the utility, which has been fined {nine} times since 2015, said it "
            'had "taken steps" and that {98 percent} of customers had power. Its chief '
            'regulator, Commissioner Gwen Tate, was skeptical: "{Ninety-eight percent} of whom?"',
            OWN,
            "utility",
            "Gwen Tate",
        ),
        row(
            "The mayor, through a spokesman, Ed Kim, said that the shelters, {14} of which "
            "opened this winter, were {80 percent} full.",
            "Ed Kim",
            "Ed Kim",
        ),
        row(
            '"We were promised {300} units, and we got {41}," said Denise Ford, a tenant '
            'organizer who was herself evicted {twice}. "Where\'s the rest?"',
            "Denise Ford",
            "Denise Ford",
            OWN,
        ),
        row(
            "Mr. Abbott's lawyer, Ruth Sands, said the deputies fired {22} shots; a lawyer for "
            "the deputies, who have been placed on leave, said Mr. Abbott fired {one} first.",
            "Ruth Sands",
            "lawyer for the deputies",
        ),
        row(
            "The superintendent's memo, which The Daily Journal obtained, warns of a {$9 "
            "million} gap. Board president Walt Epps, who has clashed with her, dismissed the "
            'figure. "It\'s closer to {four}," he said.',
            "superintendent's memo",
            "Walt Epps",
        ),
        row(
            "About {200} people attended, by police estimates. Speakers included Rev. Al Moss, "
            "who told them that {37} residents had been killed this year.",
            "police",
            "Al Moss",
        ),
        row(
            "Citigrade analyst Tom Yoo raised his price target to {$210} from {$180}, citing "
            "demand for servers. The average target among {32} analysts tracked by FactSet is "
            "{$195}.",
            "Tom Yoo",
            "Tom Yoo",
            OWN,
            OWN,
        ),
        row(
            "Dunmore Inc. reported a second-quarter loss of {$84 million}. Chief executive Ines "
            "Ramos told Reuters the company would burn {$30 million} a month until the plant "
            "reopens.",
            "Dunmore Inc.",
            "Ines Ramos",
        ),
        row(
            "The Fed will cut rates by {75 basis points} this year, according to the median "
            "forecast in a Reuters poll of {104} economists; {28} of them see a full point.",
            "median forecast in a Reuters poll",
            OWN,
            OWN,
        ),
        row(
            "Bondholders, who are owed {$2.3 billion}, have rejected an offer of {35 cents} on "
            "the dollar, people familiar with the matter said. A spokesman for the company said "
            "talks were continuing.",
            "people familiar with the matter",
            "people familiar with the matter",
        ),
        row(
            "Copper rose to {$9,850} a tonne after Chile's state miner said output would fall "
            '{5%} this year. "The deficit could reach {400,000} tonnes," said Brandt & Co\'s Lisa'
            " Moreau.",
            OWN,
            "Chile's state miner",
            "Lisa Moreau",
        ),
        row(
            "It said it now sees full-year sales growth of {4%} to {5%}, versus its prior "
            "forecast of {6%}, sending shares down {8%}.",
            UNCLEAR,
            UNCLEAR,
            UNCLEAR,
            OWN,
        ),
        row(
            "Dad Lee Hurst, 34, said: 'We queued for {six hours}.' Partner Gemma, 31, added: "
            "'Our {two} kids were in tears.'",
            "Lee Hurst",
            "Gemma",
        ),
        row(
            "The PM's spokesman declined to say whether the {£300} payment would be kept. Asked "
            "if {10 million} pensioners would lose out, he said he did not recognise the figure.",
            OWN,
            OWN,
        ),
        row(
            "Met Office forecaster Alex Reid said gusts of {75mph} were possible, though he "
            "added that most places would see {50mph}.",
            "Alex Reid",
            "Alex Reid",
        ),
        row(
            "The strike killed {three} people, including a child, said a Reuters witness who "
            "counted {three} bodies at the morgue. The military said the dead were militants.",
            "Reuters witness",
            "Reuters witness",
        ),
        row(
            '"We have received {62} martyrs since dawn," hospital director Yusuf Saleh told Al '
            "Jazeera. The army, which says the compound sheltered {30} fighters, denied hitting "
            "a school.",
            "Yusuf Saleh",
            "army",
        ),
        row(
            "Khaled Mansour, spokesman for the civil defence, told AFP that {18} people were "
            "killed. A military spokesperson, when asked by AFP, said troops had fired at {five}"
            " suspects.",
            "Khaled Mansour",
            "military spokesperson",
        ),
        row(
            "Kyiv says {20,000} children have been taken; Moscow puts the number at fewer than "
            "{2,000} and says they were evacuated.",
            "Kyiv",
            "Moscow",
        ),
        row(
            "The deputy governor, quoted by the Interfax agency, said {12} firefighters were "
            "hurt. Earlier reports had spoken of {four}.",
            "deputy governor",
            OWN,
        ),
        row(
            "A bus carrying {54} pilgrims plunged into a ravine, killing at least {31}, police "
            "officer Asif Khan told DPA. {Nineteen} were injured, he said. Local TV put the dead"
            " at {35}.",
            "Asif Khan",
            "Asif Khan",
            "Asif Khan",
            "Local TV",
        ),
        row(
            "Survivors told rights group Hana Watch that soldiers shot {dozens} of men. The "
            "government, which has called the allegations fabricated, says {eight} people died "
            "in crossfire.",
            "Survivors",
            "government",
        ),
        row(
            "The Houthi-run health ministry said {seven} were killed, a toll that could not be "
            "independently verified. The US military said it hit {five} launch sites.",
            "Houthi-run health ministry",
            "US military",
        ),
        row(
            "The senator, who faces a primary in June, boasted that he had raised {$4 million}, "
            "though his filing shows {$2.9 million}.",
            "senator",
            "filing",
        ),
        row(
            'Premier Dan Orr said {100} schools would get air conditioning. "That leaves {900} '
            "that won't,\" Opposition education spokeswoman Kim Dale responded.",
            "Dan Orr",
            "Kim Dale",
        ),
        row(
            "If the election were held today, {41 percent} would vote for the CDP and {22 "
            "percent} for the Greens, according to the Infotest survey for broadcaster ARD, "
            "which questioned {1,310} people.",
            "Infotest survey for broadcaster ARD",
            "Infotest survey for broadcaster ARD",
            OWN,
        ),
        row(
            "Mr. Lund's approval rating stands at {37 percent} in the latest Gallup survey, down"
            " from {44 percent} in January.",
            "latest Gallup survey",
            "latest Gallup survey",
        ),
        row(
            "The budget office said last month that the plan would add {$1.1 trillion} to the "
            "debt. The president's economists argue that growth will cover {two-thirds} of that.",
            "budget office",
            "president's economists",
        ),
        row(
            "Prosecutors had asked for {15 years}. In sentencing Ms. Dorn to {six}, Judge Ray "
            "Paik cited her {two} young children.",
            "Prosecutors",
            OWN,
            "Ray Paik",
        ),
        row(
            "Dr. Pell, a pathologist called by the defense, testified that the wound was {three "
            "inches} deep, not {seven} as the state's expert had said.",
            "Pell",
            "Pell",
        ),
        row(
            "The couple's neighbor, testifying for the prosecution, recalled hearing {two} "
            "bangs. Ms. Ito's defense has said there was {one}.",
            "couple's neighbor",
            "Ms. Ito's defense",
        ),
        row(
            "Opening the case, Sarah Nevin, prosecuting, said Cole stabbed his victim {11} "
            "times. Cole, 29, denies murder.",
            "Sarah Nevin",
        ),
        row(
            "Deputies say a woman called at 9:40 p.m. to say her ex-boyfriend had broken {four} "
            "windows. He told them he owed her {$600}.",
            "Deputies",
            UNCLEAR,
        ),
        row(
            "A study published in JAMA and led by Prof. Lena Hauk found that patients waited {18"
            ' days} on average. "{Eighteen days} is an eternity," said Hauk, whose own mother '
            "waited {30}.",
            "study published in JAMA",
            "Lena Hauk",
            OWN,
        ),
        row(
            "The CDC, which tracks outbreaks, confirmed {42} cases in {nine} states; a company "
            "spokeswoman, Barb Neal, said it had pulled {60,000} cartons.",
            "CDC",
            "CDC",
            "Barb Neal",
        ),
        row(
            "Scientists had thought there were {400} whales left. The new count, by a team from "
            "Orkney Marine Lab, suggests just {330}.",
            "Scientists",
            "new count",
        ),
        row(
            "Of {5,800} participants, {212} had a heart attack, the trial's lead investigator, "
            "Dr. Omar Said, told a meeting in Lyon. An outside expert, Dr. Jill Fox, said the "
            "benefit, about {one} event per {100} patients, was modest.",
            "Omar Said",
            "Omar Said",
            "Jill Fox",
            "Jill Fox",
        ),
        row(
            "United manager Steve Orme, whose side have won {once} in {nine}, insisted he had "
            "the board's backing. Captain Lee Dunn said the players owed him {three} points.",
            OWN,
            OWN,
            "Lee Dunn",
        ),
        row(
            'Asked about the {£60m} fee, Moreno smiled. "For {60} I would have stayed home," he '
            "joked. His agent, Paco Ruiz, said the deal was worth {£72m} with add-ons.",
            OWN,
            "Moreno",
            "Paco Ruiz",
        ),
        row(
            '"That\'s {six} clean sheets in a row," goalkeeper Ann Frey said, laughing, after '
            "stopping {11} shots. Losing coach Bev Holt counted {three} penalties that should "
            "have been given.",
            "Ann Frey",
            OWN,
            "Bev Holt",
        ),
        row(
            "Forecasters expect {two feet} of snow above {6,000 feet}, with an avalanche warning"
            " in effect. The resort, which has {90} lifts, reported {22 inches} by noon.",
            "Forecasters",
            "Forecasters",
            OWN,
            "resort",
        ),
        row(
            "PTI quoted an official as saying that {11} labourers were trapped. Chief Minister "
            "Sunita Devi announced Rs {5 lakh} each for the families of the dead.",
            "official",
            "Sunita Devi",
        ),
        row(
            "Superintendent of Police (Rural) Vikas Kumar said that a case had been registered "
            "against {14} people, adding that {three} of them were minors.",
            "Superintendent of Police (Rural) Vikas Kumar",
            "Superintendent of Police (Rural) Vikas Kumar",
        ),
        row(
            "The commissioner for information, Chief Ade Balogun, who briefed newsmen after the "
            "council meeting, said {N1.7bn} had been approved. He added that {400} boreholes "
            "would be sunk.",
            "Ade Balogun",
            "Ade Balogun",
        ),
        row(
            "Deputy President Musa Otieno has claimed that cartels stole Sh{9 billion}. "
            "Addressing mourners in Busia, he said {six} officials would be charged. His "
            "critics, led by Senator Rose Atieno, say it was his ministry that lost Sh{2 "
            "billion}.",
            "Musa Otieno",
            "Musa Otieno",
            "critics",
        ),
        row(
            '"Every {11 minutes} a woman is killed by someone she knows," UN Women executive '
            "director Sara Bah said. Her agency's report counted {51,000} such deaths.",
            "Sara Bah",
            "agency's report",
        ),
        row(
            "The WFP said it would have to cut rations for {3.3 million} refugees, because "
            "donors had given only {a third} of what was pledged.",
            "WFP",
            "WFP",
        ),
        row(
            "Medics in the camp said they treated {40} people. MSF's emergency coordinator, Luc "
            'Petit, described "{hundreds} of wounded on the floor."',
            "Medics in the camp",
            "Luc Petit",
        ),
        row(
            "In an obituary note, his family said he had saved {27} miners in the 1962 disaster."
            " Colleagues remembered that he never took more than {two} days off a year.",
            "family",
            "Colleagues",
        ),
        row(
            "Mrs. Roy's estate was valued at {$30 million}, according to probate records; "
            "friends said she lived on {$50} a week.",
            "probate records",
            "friends",
        ),
        row(
            "Her son Mark said she died of pneumonia. She was 91 and had outlived {three} "
            'husbands, whom she described in her memoir as "{three} different mistakes."',
            OWN,
            UNCLEAR,
        ),
        row(
            '"There are {4,000} of us and {12} of them," one protester, a student who gave only '
            "her first name, Lina, shouted.",
            "protester",
            "protester",
        ),
        row(
            "The operator says {99.2%} of trains ran; passengers' group RailVoice counters that "
            '{a fifth} were late. "Those are two different things," said the operator\'s managing'
            " director, Jo Marsh, who noted that {85%} of delays lasted under {five minutes}.",
            "operator",
            "RailVoice",
            "Jo Marsh",
            "Jo Marsh",
        ),
        row(
            "The factory, which its owner says employs {1,100}, was down to {640} workers last "
            "month, union records show.",
            "owner",
            "union records",
        ),
    ],
    ids=str,
)
def test_each_figure_has_its_speaker(passage, expected):
    assert agree(speakers(passage), expected)
