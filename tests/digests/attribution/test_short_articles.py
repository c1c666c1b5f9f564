"""Whole short articles, where the speakers change from paragraph to paragraph."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, article_speakers, figure_rows


@pytest.mark.parametrize(
    ("article", "at", "expected"),
    [
        *figure_rows(
            "Ferry sinks off Dorra, {22} dead - coast guard // DORRA, Aug 3 (Harbour Wire) - A "
            "ferry carrying {140} people sank off Dorra on Sunday and {22} bodies have been "
            "found, the coast guard said. // The ferry was licensed for {60}, Commander Josefa "
            'Lind said. She added that {37} people had been saved. // "There were {three} of us '
            'on a plank," said Mateus Orr, a teacher. "I let go after {two hours}." // In 2011 a '
            "ferry fire killed {58} people.",
            "coast guard",
            "coast guard",
            "coast guard",
            "Josefa Lind",
            "Josefa Lind",
            "Mateus Orr",
            "Mateus Orr",
            OWN,
        ),
        *figure_rows(
            "Blast at Karvanian mine kills {nine} // A gas blast at a coal mine in northern "
            "Karvania has killed {nine} miners, officials say. // Another {14} are missing, "
            'according to the mine\'s owner, Sarn Coal. // "We will not give up," its director, '
            "Omar Sy, told state television. He said {three} rescue teams were underground. // "
            "The mine employs {400} people. It was closed for {two months} last year after a "
            "flood.",
            OWN,
            "officials",
            "Sarn Coal",
            "Omar Sy",
            OWN,
            OWN,
        ),
        *figure_rows(
            "Karvania: {55} dead in air strikes, hospital sources say // Air strikes on the town "
            "of Vell have killed {55} civilians, including {12} women, hospital sources said on "
            "Saturday. // A lawmaker, Karim Haddad, put the number at {70}. // The defence "
            "ministry said it had struck {two} rebel camps. It denied that civilians had died. //"
            " Rebels have held the town for {18 months}.",
            "hospital sources",
            "hospital sources",
            "hospital sources",
            "Karim Haddad",
            "defence ministry",
            OWN,
        ),
        *figure_rows(
            "Storm Ida leaves {60,000} without power // Storm Ida tore roofs off houses in "
            "Meridel on Friday, leaving {60,000} homes without power, the grid operator said. // "
            'Winds reached {130 km/h}, according to the weather office. // "I have never seen '
            'anything like it in {40 years}," said Abe Knox, a farmer in Vell. // Trains will not'
            " run for {three days}, the railway said.",
            OWN,
            "grid operator",
            "weather office",
            "Abe Knox",
            "railway",
        ),
        *figure_rows(
            "Quake rattles Sarran Islands // A quake of magnitude {6.1} struck the Sarran Islands"
            " on Monday, the seismological centre said. // There were no reports of deaths. "
            "{Eleven} people were treated for cuts, nurse Mia Berg told Harbour Wire. // The "
            "islands have {250,000} inhabitants. A quake in 1994 killed {1,870}.",
            "seismological centre",
            "Mia Berg",
            OWN,
            OWN,
        ),
        *figure_rows(
            "UN warns of hunger in Karvania // The United Nations says {2 million} people in "
            "Karvania need food. // The UN's envoy, Lena Ford, said {300} lorries were waiting at"
            ' the border. // "We could feed {90,000} people tomorrow," she said. // The '
            "government says the lorries carry weapons. It has sent {2,000} soldiers to the "
            "crossing.",
            "United Nations",
            "Lena Ford",
            "Lena Ford",
            OWN,
        ),
        *figure_rows(
            "Cholera spreads on islands // Cholera has killed {40} people on the islands, the "
            "health ministry said on Tuesday. // The ministry said {2,000} had fallen ill, {half}"
            " of them children. // But doctors at the port hospital say the true number is "
            'higher. One of them, Femi Ade, said he had treated {300} people himself. // "We have'
            ' {20} beds," he said. // The ministry did not respond to a request for comment.',
            "health ministry",
            "health ministry",
            "health ministry",
            "Femi Ade",
            "Femi Ade",
        ),
        *figure_rows(
            "Rebels say {30} soldiers killed // Rebels in northern Karvania say they killed {30} "
            "soldiers in an ambush on Sunday. // The army confirmed the attack but said only "
            "{three} had died. // A resident who asked not to be named said she had seen {nine} "
            "bodies by the road. // It was not possible to check either figure. More than {5,000}"
            " people have died in the war.",
            "rebels",
            "rebels",
            "army",
            "resident",
            OWN,
        ),
        *figure_rows(
            "Journalists held in Karvania // Karvania has freed {two} journalists after {40 "
            "days}. // They were held over a report on the army's losses. // The Press Shield "
            "committee says {14} reporters are still in prison. Its director, Ruth Abelard, "
            "called their trials a farce. // The information minister, Tom Sarr, said the {14} "
            'were "not journalists".',
            OWN,
            OWN,
            "Press Shield committee",
            "Tom Sarr",
        ),
        *figure_rows(
            "Elephants return // The number of elephants in Vell park has doubled to {600} in "
            '{ten years}, rangers say. // Poachers killed {90} in 2009 alone. // "We had {six} '
            'rangers then and we have {70} now," said park chief Amadou Keita.',
            "rangers",
            "rangers",
            OWN,
            "Amadou Keita",
            "Amadou Keita",
        ),
    ],
)
def test_agencies_and_broadcasters(article, at, expected):
    assert agree(article_speakers(article)[at : at + 1], (expected,))


@pytest.mark.parametrize(
    ("article", "at", "expected"),
    [
        *figure_rows(
            "City passes budget, cutting {64} jobs // CALDER FALLS — The City Council voted "
            "{5}-{4} late Tuesday to pass a {$318 million} budget. // Mayor Teresa Holloway said "
            'the city had lost {$9 million} since the mill closed. "I have two bad choices," she '
            'said. "They cost {$4 million} each." // Fire Chief Andre Costigan told the council '
            "that {two} stations would close. // Of the {57} people who spoke, {49} opposed the "
            "cuts.",
            OWN,
            OWN,
            OWN,
            OWN,
            "Teresa Holloway",
            "Teresa Holloway",
            "Andre Costigan",
            OWN,
            OWN,
        ),
        *figure_rows(
            "Care home boss jailed over {£2.3m} fraud // Julian Moss, 58, stole {£2.3m} from {86}"
            " residents of his care homes, Thornwick crown court heard. // Piers Roth, "
            "prosecuting, said Mr Moss had bought {two} yachts. // Judge Moira Kendrick told him:"
            ' "You ruined {86} lives." // Mr Moss, who had denied {17} counts of fraud, was '
            "jailed for {seven years}. // His barrister, Gwen Harcastle, said he had lost his "
            "home and {£40,000} of savings.",
            OWN,
            OWN,
            OWN,
            "Piers Roth",
            "Moira Kendrick",
            OWN,
            OWN,
            "Gwen Harcastle",
        ),
        *figure_rows(
            "Poll gives Whitcombe a lead // Senator Ann Whitcombe leads Hal Arroway by {47 "
            "percent} to {43 percent} in the race for governor, a Brightwater College poll found."
            ' // Among women, her lead is {12 points}. // Mr. Arroway dismissed the survey. "I '
            'need {60 percent} turnout and I will get it," he told supporters in Dorra. // Ruth '
            "Abelard, who directs the poll, said {one in ten} voters was undecided.",
            "Brightwater College poll",
            "Brightwater College poll",
            "Brightwater College poll",
            "Hal Arroway",
            "Ruth Abelard",
        ),
        *figure_rows(
            "Orvane profit falls {12 percent} // Orvane Logistics said on Thursday its profit "
            "fell {12 percent} to {$310 million}. // Analysts polled by Northgate had expected "
            "{$330 million}. // Chief executive Edda Wray said the firm would cut {1,900} jobs. "
            "The union that represents its drivers put the number at {2,500}. // Shares fell {4 "
            "percent}. // Orvane employs {61,000} people in {nine} countries.",
            OWN,
            "Orvane Logistics",
            "Orvane Logistics",
            "analysts polled by Northgate",
            "Edda Wray",
            "union",
            OWN,
            OWN,
            OWN,
        ),
        *figure_rows(
            "Rovers sold for {£64m} // Thornwick Rovers beat Marlport City {3}-{2}, hours after "
            "the club was sold for {£64m}. // \"I've been here {eight} seasons and never heard a "
            'noise like it," manager Gareth Olsen said. // The crowd was {11,482}, the club said;'
            " a steward put it at {9,000}. // Olsen said he wanted {two} new players by May.",
            OWN,
            OWN,
            OWN,
            OWN,
            "Gareth Olsen",
            "club",
            "steward",
            "Gareth Olsen",
        ),
        *figure_rows(
            "Thousands march against closures // Organisers said {85,000} people marched through "
            "Aldermere on Saturday to save {three} hospitals. // Police put the crowd at "
            '{30,000}. // "I have been a nurse for {22 years} and I have never marched before," '
            "said Nell Abara, from the town of Vell. // Ministers have promised {£120m} for the "
            "region. A hospital trust spokesman said that would keep {560} beds open.",
            "organisers",
            "organisers",
            "police",
            "Nell Abara",
            "ministers",
            "hospital trust spokesman",
        ),
        *figure_rows(
            "Study finds whales in decline // The number of grey whales has fallen by {a third} "
            "in {ten years}, according to a study published in Tides. // Lena Ford, its lead "
            'author, said {200} carcasses had washed ashore. // "We used to see {40} a day," Dr. '
            'Ford said. "Now we see {four}." // Jan Moe, a biologist who was not part of the '
            "study, warned that {200} was a small sample. // Whales can live for {70 years}.",
            "study",
            "study",
            "Lena Ford",
            "Lena Ford",
            "Lena Ford",
            "Jan Moe",
            OWN,
        ),
        *figure_rows(
            "Bridge reopens after {three years} // The Orrel bridge reopened on Friday after "
            "{three years} of repairs that cost {£14m}. // Council leader Tim Harlow said {9,000}"
            ' cars would use it each day. // "It cost {twice} what they told us," said Ann Denby,'
            " who runs a shop on the bridge and lost {half} of her trade. // Mr Harlow declined "
            "to comment on the cost.",
            OWN,
            OWN,
            OWN,
            "Tim Harlow",
            "Ann Denby",
            OWN,
        ),
        *figure_rows(
            "Minister quits after report // Trade minister Omar Sy resigned on Monday after a "
            "report found he had taken {three} flights paid for by Orvane. // In a letter to the "
            "president, Mr Sy said he had paid back {$4,000}. // The report, by a panel of {five}"
            ' judges, said the flights were worth {$40,000}. // "The president has lost {four} '
            'ministers in a year," said Ruth Calder of the opposition.',
            "report",
            "Omar Sy",
            OWN,
            "report",
            "Ruth Calder",
        ),
        *figure_rows(
            "School shut over roof // A school with {900} pupils was shut on Monday after part of"
            " its roof fell in. // No one was hurt, head teacher Gwen Marsh said. She said {six} "
            "classrooms were unsafe. // The council, which closed {four} schools last year, said "
            "repairs would take {three weeks}. // Parents were told by text message. One, Jan "
            "Moe, said his {two} sons had been sent home.",
            OWN,
            "Gwen Marsh",
            OWN,
            "council",
            "Jan Moe",
        ),
    ],
)
def test_papers(article, at, expected):
    assert agree(article_speakers(article)[at : at + 1], (expected,))
