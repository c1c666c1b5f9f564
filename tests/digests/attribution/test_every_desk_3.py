"""Short passages as reporters of every desk write them, part 3."""

import pytest

from tests.digests.attribution.spoken import OWN, UNCLEAR, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The district spent {$14.2 million} on consultants last year — more than it spent on"
            " textbooks, as the watchdog group School Ledger pointed out in a report last week. "
            "Superintendent Ray Okafor disputes that.",
            "watchdog group School Ledger",
        ),
        row(
            "Reached by phone, Mr. Dunleavy, whose company, Harbor Paving, won the contract "
            'without a competing bid, said he had "no idea" why the price had grown to {$6.7 '
            "million} from {$4.1 million}.",
            "Dunleavy",
            "Dunleavy",
        ),
        row(
            "The bridge carries {40,000} vehicles a day, and closing it, Ms. Pruitt said, would "
            'add {25 minutes} to the average commute. // "We\'ve run the numbers," she said. '
            '"It\'s {11 miles} to the next crossing."',
            "Pruitt",
            "Pruitt",
            "Pruitt",
        ),
        row(
            '"I was shocked," said Marie Tobin, 61, of Queens, who lost {$38,000} in the scheme.'
            " Investigators believe there were at least {90} other victims.",
            OWN,
            "Investigators",
        ),
        row(
            "A spokeswoman for the mayor, Jill Amato, noted that crime had fallen {9 percent} "
            "since he took office. Critics noted that it had risen {14 percent} in the year "
            "before.",
            "Jill Amato",
            "Critics",
        ),
        row(
            "The commission's own data, obtained by The Courier under a public records request, "
            "show that {1 in 6} complaints was never opened.",
            "commission's own data",
        ),
        row(
            "Net income fell to {$310 million}, or {$1.12} a share, from {$402 million}, or "
            "{$1.44}, a year ago. Excluding one-time items, the company said it earned {$1.31}.",
            OWN,
            OWN,
            OWN,
            OWN,
            "company",
        ),
        row(
            "Analysts on average had expected the bank to earn {$1.20} a share, according to "
            'Refinitiv data. "{Ten cents} is a big beat," said Kathy Burr of Lyle Research.',
            "Analysts",
            "Kathy Burr",
        ),
        row(
            "Traders now put the odds of a cut in June at {62 percent}, according to CME's "
            "FedWatch tool, compared with {45 percent} a week ago.",
            "Traders",
            "Traders",
        ),
        row(
            "S&P Global expects issuance to hit {$900 billion}; Moody's is less bullish, "
            "forecasting {$750 billion}.",
            "S&P Global",
            "Moody's",
        ),
        row(
            "The company, which employs {9,000} people in the state, said in a regulatory filing"
            " that it would take a {$220 million} charge. CEO Mark Lindqvist, who took over in "
            "May, said on a call that {half} of that was cash.",
            OWN,
            "company",
            "Mark Lindqvist",
        ),
        row(
            "Euro zone inflation slowed to {2.4 percent}, Eurostat said, below the {2.6 percent}"
            " economists polled by Reuters had predicted.",
            "Eurostat",
            "economists polled by Reuters",
        ),
        row(
            "Sir Keith, who earned {£1.2m} last year, told MPs the firm had 'nothing to hide' "
            "and had refunded {£4m} to customers. Committee chair Dame Anne Lowry shot back: "
            "'You were fined {£9m}.'",
            OWN,
            "Keith",
            "Anne Lowry",
        ),
        row(
            'A Met Police spokesperson said: "At 4.20am officers were called to reports of a '
            'fight involving {20} people."',
            "Met Police spokesperson",
        ),
        row(
            "The Home Office said it had removed {4,200} people, a figure the charity Freedom "
            "Line says includes {1,900} who left voluntarily.",
            "Home Office",
            "Freedom Line",
        ),
        row(
            'Downing Street insisted the {£22bn} "black hole" was real, but the Institute for '
            "Fiscal Studies said only {£9.5bn} of it was new.",
            "Downing Street",
            "Institute for Fiscal Studies",
        ),
        row(
            "At least {17} people were killed when a gunman opened fire at a wedding, officials "
            "and witnesses said. Three police officers put the number of wounded at {30}, but a "
            "doctor at the central hospital said {44} had been admitted.",
            ("officials", "witnesses"),
            "police officers",
            "doctor at the central hospital",
        ),
        row(
            "The group's military wing claimed in a statement on Telegram to have destroyed "
            "{two} tanks and killed {15} soldiers. The army acknowledged {one} death.",
            "group's military wing",
            "group's military wing",
            "army",
        ),
        row(
            "Ukrainian-style numbering aside, the General Staff's morning update said {138} "
            "clashes had taken place, {41} of them near the railway town.",
            "General Staff's morning update",
            "General Staff's morning update",
        ),
        row(
            "Local media reported {six} arrests. Interior Minister Samir Haddad later told "
            "parliament that {11} people were in custody.",
            "local media",
            "Samir Haddad",
        ),
        row(
            "The ship, carrying {22} crew, sent a distress call at dawn, the Anvik coast guard "
            "said; {19} have been rescued. A relative of one of the missing said he had been "
            "told that {five} were trapped below deck.",
            "Anvik coast guard",
            OWN,
            "relative of one of the missing",
        ),
        row(
            "Rescue chief Ilham Putra said teams had found {eight} bodies, bringing the toll to "
            "{53}. More than {100} people are still unaccounted for.",
            "Ilham Putra",
            "Ilham Putra",
            OWN,
        ),
        row(
            "State news agency SANA, citing a military source, said air defences intercepted "
            "{two} of the missiles. A war monitor reported {seven} dead.",
            "military source",
            "war monitor",
        ),
        row(
            "The finance minister told reporters the deficit would shrink to {3.1%}, even though"
            " her own ministry's projections, seen by AFP, put it at {3.9%}.",
            "finance minister",
            "ministry's projections",
        ),
        row(
            "Lawmakers approved the bill by {102} votes to {37}, with {nine} abstentions. The "
            "opposition said it would cost {40,000} jobs.",
            OWN,
            OWN,
            OWN,
            "opposition",
        ),
        row(
            'Asked by the chairman how many contracts he had signed, the witness replied: "About'
            ' {60}." Mr. Shah, for the inquiry, put it to him that the number was {85}.',
            "witness",
            "Shah",
        ),
        row(
            "In his closing speech, defence barrister Paul Quirke KC said the Crown's case "
            "rested on {two} text messages. Prosecutors say Nolan sent {140}.",
            "Paul Quirke KC",
            "Prosecutors",
        ),
        row(
            "Mr. Ferris pleaded guilty to {three} counts of wire fraud and agreed to forfeit "
            "{$1.9 million}, according to the plea agreement.",
            "plea agreement",
            "plea agreement",
        ),
        row(
            "The judge said she was satisfied that the defendant, who has {17} previous "
            "convictions, posed a danger. He will serve at least {12 years}.",
            "judge",
            OWN,
        ),
        row(
            "A 2 a.m. raid netted {40} grams of heroin, Sheriff Tom Beal announced, crediting a "
            "tip from neighbors who had counted {30} cars a night at the house.",
            "Tom Beal",
            "neighbors",
        ),
        row(
            "The paper, published Wednesday in Nature, estimates that the glacier lost {13 "
            'gigatons} of ice. Lead author Yuki Mori called it "the equivalent of {5 million} '
            'swimming pools."',
            "paper",
            "Yuki Mori",
        ),
        row(
            "Only {12%} of the apes survived, the researchers found. But Helen Vane, a "
            "primatologist at Stroud University who did not take part in the study, said the "
            "sample of {26} animals was too small.",
            "researchers",
            "Helen Vane",
        ),
        row(
            "People who drank {three} cups a day had a {15%} lower risk (hazard ratio {0.85}), "
            "although the authors stressed that the finding was observational.",
            OWN,
            OWN,
            OWN,
        ),
        row(
            "The regulator approved the jab after a trial of {30,000} volunteers, in which the "
            "maker, Novagene, reported efficacy of {91 percent}.",
            OWN,
            "Novagene",
        ),
        row(
            "Coach Lou Brandt, whose team has lost {seven} straight, said he would not resign. "
            '"I\'ve got {two years} left on my deal," he said. General manager Sid Roth offered '
            "no timetable.",
            OWN,
            "Lou Brandt",
        ),
        row(
            "Midfielder Ana Cruz scored {twice} and said afterwards that the side had created "
            "{20} chances. The attendance was given as {8,411}.",
            OWN,
            "Ana Cruz",
            OWN,
        ),
        row(
            '"He ran {12.3 kilometres}," Guardiano said of his captain. "Nobody else ran more '
            'than {11}."',
            "Guardiano",
            "Guardiano",
        ),
        row(
            "Winds gusted to {71 mph} at the airport, the weather service's Bob Lunt said, and "
            "{two inches} of rain fell in an hour. Power was out to {64,000} customers, "
            "according to Gulf Electric.",
            "Bob Lunt",
            "Bob Lunt",
            "Gulf Electric",
        ),
        row(
            "Spot fires were reported up to {five kilometres} ahead of the front, Incident "
            "Controller Meg Dowd said, warning that {300} homes were at risk.",
            "Meg Dowd",
            "Meg Dowd",
        ),
        row(
            "Briefing the media, Home Secretary Sanjay Rao said as many as {23} bombs were "
            "seized. Police sources, however, said the number could be {26}.",
            "Sanjay Rao",
            "Police sources",
        ),
        row(
            "The JD(S) leader said the ruling party had spent Rs {500 crore} on defections. He "
            "claimed that each MLA was offered Rs {50 crore}.",
            "JD(S) leader",
            "JD(S) leader",
        ),
        row(
            "Speaking with our correspondent, a trader at the market, Mama Ngozi, lamented that "
            "a basket of tomatoes now sells for N{45,000}, as against N{18,000} last year.",
            "Mama Ngozi",
            "Mama Ngozi",
        ),
        row(
            '"We have {1,200} students sharing {eight} toilets," the head teacher, who asked not'
            " to be named, told The Standard. County education director James Kiprop said the "
            "ministry would build {20} more.",
            "head teacher",
            "head teacher",
            "James Kiprop",
        ),
        row(
            "The minister, who was represented by the permanent secretary, Dr. Amina Yusuf, said"
            " government had spent N{3.2 billion} on the road.",
            "minister",
        ),
        row(
            "Oxfam and Save the Children said in a joint report that one person dies of hunger "
            "every {48 seconds} in the region.",
            ("Oxfam", "Save the Children"),
        ),
        row(
            "According to UNHCR, {65,000} people crossed the border in May alone. \"That's "
            "{twice} as many as in April,\" said Babar Noon, the agency's spokesman.",
            "UNHCR",
            "Babar Noon",
        ),
        row(
            "The UN special rapporteur, in a report to the Human Rights Council, documented "
            "{211} executions; the government's delegate rejected the report and said there had "
            "been {nine}.",
            "UN special rapporteur",
            "government's delegate",
        ),
        row(
            "Her husband, the conductor Leo Strand, said the cause was cancer. She had sung the "
            "role {200} times, he said, and hated it {199} of them.",
            "Leo Strand",
            "Leo Strand",
        ),
        row(
            'He told The Times in 1994 that he had written {60} novels, "{58} of them bad."',
            UNCLEAR,
            UNCLEAR,
        ),
        row(
            "The Kremlin said the plant would produce {20} jets a year. Western officials say it"
            " has turned out {four}.",
            "Kremlin",
            "Western officials",
        ),
        row(
            "Tokyo will buy {400} missiles, Defence Minister Kenji Ota said, at a cost of {¥211 "
            "billion}. Beijing condemned the purchase.",
            "Kenji Ota",
            "Kenji Ota",
        ),
        row(
            '"The market will need {two million} tonnes," the association\'s head, Petra Lind, '
            "said in an interview, adding that last year's frost, which farmers say destroyed {a"
            " third} of the crop, had driven up prices by {40%}.",
            "Petra Lind",
            "farmers",
            "Petra Lind",
        ),
        row(
            "The airline apologised after {1,400} bags went missing. A baggage handler, speaking"
            ' on condition of anonymity, said the true number was "more like {5,000}".',
            OWN,
            "baggage handler",
        ),
        row(
            "Of the {36} councillors, {19} backed the motion. Cllr Joan Price (Lab), who "
            "proposed it, said the scheme would plant {10,000} trees; Cllr Nigel Frost (Con) "
            'called it a "{£3m} vanity project".',
            OWN,
            OWN,
            "Joan Price",
            "Nigel Frost",
        ),
        row(
            "An internal memo reviewed by the Post says that {one in eight} inspections was "
            "faked. The agency's administrator, Dan Hoyle, testified in April that {none} were.",
            "internal memo reviewed by the Post",
            "Dan Hoyle",
        ),
        row(
            "Three of the {nine} justices dissented. Writing for the majority, Justice Ellen "
            "Marr said the fee, set at {$250}, was a tax.",
            OWN,
            "Ellen Marr",
        ),
        row(
            "Investors cheered: the shares closed up {18%}, adding {$40 billion} to a company "
            "that one analyst, Omar Reyes, says is worth {half} that.",
            OWN,
            OWN,
            "Omar Reyes",
        ),
    ],
    ids=str,
)
def test_each_figure_has_its_speaker(passage, expected):
    assert agree(speakers(passage), expected)
