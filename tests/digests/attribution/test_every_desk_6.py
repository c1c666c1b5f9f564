"""Short passages as reporters of every desk write them, part 6."""

import pytest

from tests.digests.attribution.spoken import OWN, UNCLEAR, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The fire department's union president, Lt. Marco Silva, said response times had "
            "doubled, to {nine minutes}. // Chief Ann Doyle, who answers to the mayor, said they"
            ' averaged {six}. // "I don\'t know where he gets {nine}," Doyle said.',
            "Marco Silva",
            "Ann Doyle",
            "Ann Doyle",
        ),
        row(
            "Residents who spoke at the hearing, among them a nurse, Joy Park, and a retired "
            "welder, Hank Fuller, said the plant had released {40 tons} of ash. The company's "
            "lawyer put it at {three}.",
            "Residents",
            "company's lawyer",
        ),
        row(
            "It was not clear how many of the {80} employees would be rehired. Mr. Stone, the "
            'new owner, has said "most"; the union says {25}.',
            OWN,
            "union",
        ),
        row(
            "Under the deal, first reported by The Ledger, the city would pay {$30 million}. "
            "Comptroller Ivy Tan, a frequent critic of Mayor Ross, said taxpayers would be on "
            'the hook for {twice} that. Mr. Ross called her figures "fantasy."',
            OWN,
            "Ivy Tan",
        ),
        row(
            "At {$2,900} a month, the average rent has never been higher, a report by brokerage "
            'Hale & Stern says. "I had {300} applicants for one studio," broker Tim Ng said.',
            "report by brokerage Hale & Stern",
            "Tim Ng",
        ),
        row(
            "Police Commissioner Art Boyle said Monday that {12} officers had been suspended, "
            "adding that an inquiry by the state had cleared {seven} others. The union said none"
            " should have been.",
            "Art Boyle",
            "Art Boyle",
        ),
        row(
            "Orders for durable goods rose {1.3 percent}, the Commerce Department said on "
            "Thursday, after a {0.4 percent} drop in May; economists had forecast a gain of {0.9"
            " percent}.",
            "Commerce Department",
            "Commerce Department",
            "economists",
        ),
        row(
            "Tessaro said its board had approved a {$5 billion} buyback. The shares, which have "
            "lost {a third} of their value this year, rose {3%}. Analyst Jo Beck called the move"
            ' "a band-aid" for a company with {$11 billion} in debt.',
            "Tessaro",
            OWN,
            OWN,
            OWN,
        ),
        row(
            "The IMF now expects the economy to contract by {1.5%}, a sharper fall than the "
            "{0.8%} it forecast in April. The central bank's own projection is for growth of "
            "{0.3%}.",
            "IMF",
            "IMF",
            "central bank",
        ),
        row(
            "One hedge fund manager, who declined to be named because he was not authorised to "
            "speak, said his fund had lost {$40 million} in {three} days.",
            "hedge fund manager",
            "hedge fund manager",
        ),
        row(
            'Lumber fell {4%}. "Builders are sitting on {nine months} of supply," Dana Cole, who'
            " trades futures at Pell Brothers in Chicago, wrote in an email.",
            OWN,
            "Dana Cole",
        ),
        row(
            "Councillors have been told that {one in three} bins is missed. Cabinet member Jo "
            "Webb apologised and promised {10} extra lorries. Opposition group leader Sam Tait "
            "tweeted: '{Ten}? We need {fifty}.'",
            OWN,
            "Jo Webb",
            "Sam Tait",
            "Sam Tait",
        ),
        row(
            "The Prince, who was accompanied by his wife, told well-wishers he had slept for "
            "{four hours}. Royal expert Penny Dray claims the tour cost {£1.1m}.",
            "Prince",
            "Penny Dray",
        ),
        row(
            "'We've had {two} toilets for {90} kids since September,' says teaching assistant "
            "Bev Ash. Academy trust Bright Paths, which runs {31} schools, says repairs will "
            "cost {£400,000}.",
            "Bev Ash",
            "Bev Ash",
            OWN,
            "Bright Paths",
        ),
        row(
            "The insurgents, in a statement carried by their Amaq-like agency, said they killed "
            "{19} soldiers. A security source told Reuters that {five} had died, and a tribal "
            "elder, Haji Karim, spoke of {11}.",
            "insurgents",
            "security source",
            "Haji Karim",
        ),
        row(
            "Israel-style estimates vary: the health ministry says {300}, the army {120}. Aid "
            "workers believe both are wrong.",
            "health ministry",
            "army",
        ),
        row(
            '"We found {nine} bodies in one room," said a rescuer who gave his name as Omar. The'
            " bodies of {three} children were under the stairs, he said.",
            "rescuer",
            "rescuer",
        ),
        row(
            "The navy said its ships rescued {85} migrants. The charity Sea Hope, which had "
            "alerted the authorities, said {20} others drowned, but the navy said it had seen no"
            " bodies.",
            "navy",
            "Sea Hope",
        ),
        row(
            "President Idris Kone, in power for {24 years}, won {91 percent} of the vote, the "
            "electoral commission announced. His main rival, Awa Sy, claimed she had taken {58 "
            "percent} and called the result a sham.",
            "electoral commission",
            "electoral commission",
            "Awa Sy",
        ),
        row(
            "North Korea fired {two} missiles, South Korea's Joint Chiefs of Staff said. Japan's"
            " defence minister, Taro Mori, said they flew about {600 km}.",
            "South Korea's Joint Chiefs of Staff",
            "Taro Mori",
        ),
        row(
            "An explosion at a fireworks factory killed {13} workers, district collector R. "
            "Meena said. Factory owner K. Selvam, who has been arrested, told police only "
            "{eight} people were inside.",
            "R. Meena",
            "K. Selvam",
        ),
        row(
            "The Pentagon has said {900} troops are in the country. Two officials, speaking on "
            "condition of anonymity, put the real number at roughly {2,000}.",
            "Pentagon",
            "officials",
        ),
        row(
            "The governor's budget would raise spending by {6 percent}. Republicans say that is "
            "{double} the rate of inflation; Democrats, who control both chambers, want {8 "
            "percent}.",
            OWN,
            "Republicans",
            "Democrats",
        ),
        row(
            "Rep. Al Cruz told constituents that he would vote against the bill, which he said "
            "would strip coverage from {9 million} people. The CBO estimate is {7.8 million}.",
            "Al Cruz",
            "CBO",
        ),
        row(
            "Turnout was {38 percent}, the lowest in {50 years}, officials said. Exit polls gave"
            " the ruling party {44 percent}, but its secretary general, Luz Pardo, predicted it "
            "would pass {50}.",
            "officials",
            "officials",
            "Exit polls",
            "Luz Pardo",
        ),
        row(
            "Ms. Hart raised {$2.1 million} in the quarter, her campaign said; Mr. Dean's "
            "campaign has not released its total, but aides expect it to top {$3 million}.",
            "campaign",
            "aides",
        ),
        row(
            "Support for the treaty has slipped to {49 percent} from {55}, says pollster Niall "
            "Fox of Redline. Opponents are on {41}.",
            "Niall Fox",
            "Niall Fox",
            OWN,
        ),
        row(
            "Under questioning by Senator Beth Cole, the bank's chief, Hugh Lane, conceded that "
            "it had opened {1.5 million} fake accounts. Senator Cole said her staff had counted "
            "{2.1 million}.",
            "Hugh Lane",
            "Beth Cole",
        ),
        row(
            "Detectives testified that Ruiz fired {six} times. The defense contends that {two} "
            "of the shots came from another gun, and its ballistics expert, Dr. Tim Wong, told "
            "jurors the bullets were of {two} calibers.",
            "Detectives",
            "defense",
            "Tim Wong",
        ),
        row(
            "A lawyer for Mr. Gale said his client, who has served {11 years}, had passed "
            "{three} polygraph tests. The district attorney's office declined to comment.",
            "lawyer for Mr. Gale",
            "lawyer for Mr. Gale",
        ),
        row(
            'In a 40-page ruling, Judge Ana Sosa wrote that the state had "hidden {17} witness '
            'statements." The attorney general said she would appeal within {30 days}.',
            "Ana Sosa",
            "attorney general",
        ),
        row(
            "The plaintiff, identified as Jane Doe, says she was assaulted {four} times by a "
            "counselor whom the camp had been warned about {twice}.",
            "Jane Doe",
            "Jane Doe",
        ),
        row(
            "A resident of Oak Lane told police {two} teenagers threw eggs at her house. "
            "Patrolman Gus Hahn counted {14} eggs.",
            "resident of Oak Lane",
            "Patrolman Gus Hahn",
        ),
        row(
            "{Nine} of every {10} wells contained the chemical, the scientists report today in "
            "the journal Water. The state's environment agency says its tests have found it in "
            "{two}.",
            "scientists",
            "scientists",
            "state's environment agency",
        ),
        row(
            "Dr. Rhea Patel, whose lab ran the tests, estimates that {70 percent} of carriers "
            "show no symptoms. Her co-author, Finn Dahl, is more cautious: he says {half}.",
            "Rhea Patel",
            "Finn Dahl",
        ),
        row(
            "Deaths fell by {a quarter} in the hospitals that used the checklist, the research, "
            "funded by the Orr Foundation, showed.",
            "research",
        ),
        row(
            'The drug costs {$84,000} a year. "For {84,000} dollars it had better work," said '
            "Gwen Moss, whose son takes it and who runs a patients' group with {6,000} members.",
            OWN,
            "Gwen Moss",
            OWN,
        ),
        row(
            "Health officials have confirmed {31} measles cases, {26} of them in children, and "
            "warn that each patient can infect {18} others.",
            "Health officials",
            "Health officials",
            "Health officials",
        ),
        row(
            '"{Eleven} players, {one} heart," captain Kojo Mensah said after the {3}-{2} win, '
            "which lifted his side {four} places.",
            "Kojo Mensah",
            "Kojo Mensah",
            OWN,
            OWN,
            OWN,
        ),
        row(
            "The federation has fined the club {€60,000} because of its fans. Club president "
            "Aldo Rea said the {five} stewards who were hurt would be paid {€5,000} each.",
            OWN,
            "Aldo Rea",
            "Aldo Rea",
        ),
        row(
            'Coach Mia Strand said her goalkeeper, who made {12} saves, was "worth {five} points'
            ' a season."',
            "Mia Strand",
            "Mia Strand",
        ),
        row(
            "As of 6 p.m., {14 inches} had fallen in Dunmore, according to trained spotters. The"
            ' governor said {1,100} plows were out; "We\'ve got {200,000} tons of salt," he said.',
            "trained spotters",
            "governor",
            "governor",
        ),
        row(
            "The cyclone, packing winds of {180 kph}, will make landfall on Friday, the "
            "meteorological department said. Authorities have moved {a million} people, the "
            "relief commissioner, Anil Sahu, said.",
            "meteorological department",
            "Anil Sahu",
        ),
        row(
            "Addressing a rally at Hisar, Congress leader Deepak Hooda alleged that {60} lakh "
            "votes were fake. Hitting back, BJP spokesperson Sonal Jain said the Congress itself"
            " had enrolled {20} lakh.",
            "Deepak Hooda",
            "Sonal Jain",
        ),
        row(
            "The Inspector-General, represented by AIG Musa Bako, said {2,300} kidnappers had "
            "been arrested. Governor Simon Lar, in his remarks, put those killed in the state at"
            " {417}.",
            "Inspector-General",
            "Simon Lar",
        ),
        row(
            "Narrating his ordeal, a survivor, Malam Garba, said the bandits, numbering about "
            "{50}, rode {two} to a motorcycle. The police confirmed only {three} deaths.",
            "Malam Garba",
            "Malam Garba",
            "police",
        ),
        row(
            "Kenya Power says {1.2 million} homes lost supply. Energy CS Opiyo Wando blamed a "
            "fault on a line that, he said, had gone {nine years} without maintenance.",
            "Kenya Power",
            "Energy CS Opiyo Wando",
        ),
        row(
            "Some {45,000} children could die, UNICEF's regional director, Nadia Helou, warned "
            "on Monday. The fund has received {18 percent} of the {$210 million} it asked for.",
            "Nadia Helou",
            OWN,
            OWN,
        ),
        row(
            "Amnesty International, which interviewed {87} witnesses, accused the police of "
            'killing {52} protesters. Police chief Tom Odera said his men killed {six} "in '
            'self-defence."',
            OWN,
            "Amnesty International",
            "Tom Odera",
        ),
        row(
            "He wrote {11} books, the best known of which sold {two million} copies, according "
            "to his publisher. His brother Sam said he gave away most of the money, about {$3 "
            "million}.",
            "publisher",
            "publisher",
            "Sam",
        ),
        row(
            "Ms. Ray learned to fly at 15 and logged {9,000} hours, her niece, Ellen Ray, said. "
            "The museum she founded says it has welcomed {a million} visitors.",
            "Ellen Ray",
            "founded",
        ),
        row(
            '"I have {two} regrets," he told the BBC in 2009. "The first is that I only made '
            '{three} films."',
            UNCLEAR,
            UNCLEAR,
        ),
        row(
            "Marchers, {20,000} of them by the unions' reckoning, filled the square; the "
            "prefecture counted {6,500}.",
            "unions",
            "prefecture",
        ),
        row(
            "The tunnel will cost {CHF 4 billion}, say its backers. The Greens, whose referendum"
            " drive has collected {70,000} signatures, say it will cost {six}.",
            "backers",
            OWN,
            "Greens",
        ),
        row(
            "Every one of the {33} miners got out, President Sebas Rojo told the nation, a "
            "rescue that engineers said had a {one in 50} chance.",
            "Sebas Rojo",
            "engineers",
        ),
        row(
            "Researchers led by Prof. Ulla Brand tracked {4,100} twins. They found that {60 "
            "percent} of the difference was genetic; critics such as Dr. Ben Oke say the true "
            "figure is nearer {30}.",
            OWN,
            "Researchers",
            "critics",
        ),
    ],
    ids=str,
)
def test_each_figure_has_its_speaker(passage, expected):
    assert agree(speakers(passage), expected)
