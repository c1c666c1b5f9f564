"""Short passages as reporters of every desk write them, part 2."""

import pytest

from tests.digests.attribution.spoken import OWN, UNCLEAR, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Ms. Farrow, 58, a former prosecutor who spent two decades in the district "
            "attorney's office and now runs a nonprofit with a budget of {$4 million}, said the "
            "city had closed {1,900} cases without an arrest.",
            OWN,
            "Farrow",
        ),
        row(
            '"It\'s a gut punch," said Dale Kirby, who has worked at the mill for {31 years} and '
            "whose father worked there before him. The company, which blamed imports, will lay "
            "off {480} people.",
            OWN,
            OWN,
        ),
        row(
            "The transit authority's chief of staff, Nina Weiss, declined to discuss the audit, "
            "which found {$17 million} in unexplained overtime.",
            "audit",
        ),
        row(
            "The department, under pressure from the governor's office, has said it will hire "
            "{200} troopers; the union, whose members have gone {three years} without a raise, "
            "says it needs {500}.",
            "department",
            OWN,
            "union",
        ),
        row(
            "Amid the cheers, Councilman Roy Teller, who had opposed the stadium, shook his "
            'head. "We are {$60 million} in the hole," he said. Mayor Beth Lang said the true '
            "figure was closer to {$20 million}.",
            "Roy Teller",
            "Beth Lang",
        ),
        row(
            "Comparable sales rose {3.2 percent}, the retailer said, beating the {2.5 percent} "
            "forecast by analysts surveyed by Bloomberg.",
            "retailer",
            "analysts",
        ),
        row(
            "Bank of Corland economist Wei Zhang now sees growth of {2.1 percent} this year, "
            "down from a previous estimate of {2.6 percent}.",
            "Wei Zhang",
            "Wei Zhang",
        ),
        row(
            "The chipmaker guided to revenue of {$8.5 billion} to {$8.9 billion} for the current"
            " quarter. Wall Street was looking for {$9.1 billion}.",
            "chipmaker",
            "chipmaker",
            OWN,
        ),
        row(
            '"Demand remains very strong," Chief Financial Officer Pam Ochs told analysts, '
            "pointing to a backlog of {$12 billion}. Shares were down {4%} in after-hours "
            "trading.",
            "Pam Ochs",
            OWN,
        ),
        row(
            "Brent crude settled up {$1.12} at {$83.40} a barrel. The OPEC+ group agreed on "
            "Sunday to extend cuts of {2.2 million} barrels a day, a delegate told Reuters.",
            OWN,
            OWN,
            "delegate",
        ),
        row(
            "Fitch, which rates the country {three} notches below investment grade, expects the "
            "deficit to narrow to {4.8 percent} of output, versus the government's target of {4 "
            "percent}.",
            OWN,
            "Fitch",
            "government",
        ),
        row(
            "Labour says the plan will cost the average family {£900} a year, something the "
            "Treasury calls 'complete nonsense'. Shadow chancellor Ruth Daly said the real "
            "number was {£1,100}.",
            "Labour",
            "Ruth Daly",
        ),
        row(
            "Tory MP Giles Frome, who chairs the committee, said it was 'beyond belief' that "
            "{£37bn} had been spent, while his Labour colleague Anita Rao said {one in three} of"
            " the machines did not work.",
            "Giles Frome",
            "Anita Rao",
        ),
        row(
            "More than {70} migrants are feared drowned after a dinghy sank off Cape Vano, the "
            "coastguard has said. A survivor told the BBC there had been {110} on board.",
            "coastguard",
            "survivor",
        ),
        row(
            "Hospital officials in the enclave said at least {23} people were killed overnight. "
            "The military said it was looking into the report, adding that it had struck {75} "
            "targets in the past day.",
            "Hospital officials in the enclave",
            "military",
        ),
        row(
            "The defence ministry in Kyrov said its air defences had shot down {41} of {60} "
            "drones launched by its neighbour. Regional governor Pavel Dronov reported that "
            "falling debris had hurt {three} people.",
            "defence ministry in Kyrov",
            "defence ministry in Kyrov",
            "Pavel Dronov",
        ),
        row(
            "An official who spoke on condition of anonymity because he was not authorised to "
            "brief the press said {200} advisers had arrived, though the foreign minister put "
            "the number at {50}.",
            "official",
            "foreign minister",
        ),
        row(
            "Quoting an eyewitness, the Baraka news website said {six} gunmen had stormed the "
            "compound. There was no independent confirmation.",
            "eyewitness",
        ),
        row(
            "The magnitude {6.8} quake, which struck at a depth of {10km}, according to the US "
            "Geological Survey, flattened {hundreds} of homes. The provincial disaster agency "
            "said {127} people had died.",
            OWN,
            "US Geological Survey",
            OWN,
            "provincial disaster agency",
        ),
        row(
            "The toll from the mine collapse climbed to {34}, state television said, with {nine}"
            " workers still missing. Relatives gathered at the gate said {50} men had been on "
            "the shift.",
            "state television",
            "state television",
            "Relatives gathered at the gate",
        ),
        row(
            "Governor Anne Tully vetoed the {$41 billion} budget on Friday, saying lawmakers had"
            " padded it with {$900 million} in pet projects. Senate leader Bob Crane, a "
            'Republican, called that claim "absurd."',
            OWN,
            "Anne Tully",
        ),
        row(
            "With {84 percent} of precincts reporting, Mr. Osei led by {6} points. Pollster Lena"
            " Fisk, whose firm had him {two} points behind last week, conceded she had misjudged"
            " turnout.",
            OWN,
            OWN,
            OWN,
        ),
        row(
            "A survey of {1,204} registered voters by Quinnett University found {38%} approve of"
            " the president's performance while {57%} disapprove. The same poll had his approval"
            " at {41%} in June.",
            OWN,
            "survey of 1,204 registered voters by Quinnett University",
            "survey of 1,204 registered voters by Quinnett University",
            "same poll",
        ),
        row(
            "The measure needs {60} votes to advance. Majority Leader Tim Hale said he had {57}.",
            OWN,
            "Tim Hale",
        ),
        row(
            "Deputy prosecutor Ian Cole told jurors that Ms. Vance had withdrawn {$11,000} the "
            "day before the fire. Under cross-examination, Detective Laura Pim admitted that "
            "police had not checked {two} of her alibis.",
            "Ian Cole",
            "Laura Pim",
        ),
        row(
            "The complaint, unsealed on Wednesday in Brooklyn, says that Mr. Kovac bragged to an"
            ' informant that he had "moved {500 kilos}" in a single month. His attorney said he '
            "would plead not guilty.",
            "Mr. Kovac",
        ),
        row(
            "The inquest was told that {four} calls were made to the hotline. A consultant "
            "psychiatrist, Dr Meera Shah, said the trust had {11} vacancies at the time.",
            OWN,
            "Meera Shah",
        ),
        row(
            "Jurors deliberated for {nine hours} before convicting Mr. Tate on {six} of {eight} "
            "counts. He faces up to {20 years} in prison.",
            OWN,
            OWN,
            OWN,
            OWN,
        ),
        row(
            "Police responded to a report of a prowler on Elm Street at 2 a.m. The caller said "
            "{two} men were trying car doors. Officers found {one} man asleep in a shed.",
            "caller",
            OWN,
        ),
        row(
            "Dr. Simon Ode, the paper's senior author, cautioned that only {61} patients had "
            "completed the trial. But he said the results, which showed a {30 percent} drop in "
            'seizures, were "encouraging."',
            "Simon Ode",
            "results",
        ),
        row(
            "About {one in 10} people with the condition will go on to develop diabetes, "
            "according to Diabetes Now, a charity that helped fund the research.",
            "Diabetes Now",
        ),
        row(
            "In the trial, reported in The Lancet, {43%} of those given the drug lost at least "
            "{10%} of their body weight, compared with {7%} on placebo.",
            OWN,
            OWN,
            OWN,
        ),
        row(
            "The World Health Organization says more than {90} countries have stopped screening;"
            " its director for malaria, Dr. Pedro Lima, said {600,000} people died last year.",
            "World Health Organization",
            "Pedro Lima",
        ),
        row(
            '"To come back from {two} down here, with {10} men, is something else," beamed '
            "striker Joel Amadi, whose 90th-minute header was his 14th of the season.",
            "Joel Amadi",
            "Joel Amadi",
        ),
        row(
            "Asked if his side could catch the leaders, who are {nine} points clear, Hartley "
            'said: "Mathematically, yes."',
            OWN,
        ),
        row(
            "The club, which lost {£31m} last year, insists that the manager will be given "
            "{£50m} to spend in January. Fans' group Vale Voice believes the squad needs {six} "
            "players.",
            OWN,
            "club",
            "Vale Voice",
        ),
        row(
            "The Bureau of Meteorology warned that up to {200 millimetres} of rain could fall in"
            " {six hours}. Mackay has had {350 millimetres} since Sunday, its wettest week in "
            "{40 years}.",
            "Bureau of Meteorology",
            "Bureau of Meteorology",
            OWN,
            OWN,
        ),
        row(
            "Addressing a press conference here on Saturday, BJP leader K. Murali alleged that "
            "the scam was worth Rs {1,200 crore} and demanded a CBI probe. The Minister, "
            'however, termed the charge "baseless" and said not even Rs {10 lakh} had changed '
            "hands.",
            "K. Murali",
            "Minister",
        ),
        row(
            "According to him, the state has {1.2 million} hectares of arable land, out of which"
            " only {30 per cent} is under cultivation.",
            UNCLEAR,
            UNCLEAR,
        ),
        row(
            "The Corps Commander, Mr Yusuf Bello, told the News Agency of Nigeria in Lokoja that"
            ' the crash, which involved {two} buses, claimed {14} lives. "We recovered {11} '
            'bodies from the scene," he said.',
            "Yusuf Bello",
            "Yusuf Bello",
            "Yusuf Bello",
        ),
        row(
            "Health Cabinet Secretary Grace Wanjiku said {4,210} cases had been reported "
            "countrywide as of Monday. Of these, {312} were in Turkana.",
            "Grace Wanjiku",
            "Grace Wanjiku",
        ),
        row(
            "Doctors Without Borders, known by its French initials MSF, said its teams had "
            "treated {170} wounded in {two days}, half of them children.",
            "Doctors Without Borders",
            "Doctors Without Borders",
        ),
        row(
            "The International Organization for Migration has recorded {4,984} returns since "
            "March, while local authorities speak of {7,000}.",
            "International Organization for Migration",
            "local authorities",
        ),
        row(
            "Mr. Benning, who is survived by {two} sons, once told an interviewer that he had "
            'turned down {five} offers from Hollywood. "{Four} of them were terrible," he said.',
            OWN,
            "Benning",
            "Benning",
        ),
        row(
            "She was elected to the House in 1974 with {54 percent} of the vote. Her biographer,"
            " Carl Nye, estimated that she had shaken {a million} hands.",
            OWN,
            "Carl Nye",
        ),
        row(
            "A judge on Thursday blocked the order, which the administration had argued would "
            "save taxpayers {$2 billion}.",
            "administration",
        ),
        row(
            "The mayor, flanked by {three} deputies, promised {1,000} new homes. Shelter "
            "charities scoffed: they want {5,000}.",
            OWN,
            "mayor",
            "Shelter charities",
        ),
        row(
            "Neighbours said they heard {four} shots. One, who gave her name only as Maria, said"
            " she had counted {seven}.",
            "Neighbours",
            "Maria",
        ),
        row(
            "The carrier flew {9.1 million} passengers in July, up {8 percent}. Its rival "
            "WestJet Air said it carried {2.2 million}.",
            OWN,
            OWN,
            "WestJet Air",
        ),
        row(
            "Some {3,000} people marched, organisers said (police estimated {800}).",
            "organisers",
            "police",
        ),
        row(
            'Officials blamed the blackout on a {40-year-old} transformer. "It served {90,000} '
            'customers and we had no spare," utility chief Dan Ruiz told KTVX.',
            "Officials",
            "Dan Ruiz",
        ),
        row(
            "The group says it has {12,000} members. Analysts doubt that: Jane Rusk of the "
            "Lowell Institute thinks it has fewer than {2,000}.",
            "group",
            "Jane Rusk",
        ),
        row(
            "Despite the president's claim that {95 percent} of roads had been cleared, aid "
            "workers said convoys were still waiting for {days} at the border.",
            "president",
            "aid workers",
        ),
        row(
            "Trustees agreed to pay Dr. Hobart {$650,000} a year, {$90,000} more than her "
            "predecessor. Faculty senate president Jim Olney said professors had gone without "
            "raises since the {2 percent} they got in 2019.",
            OWN,
            OWN,
            "Jim Olney",
        ),
        row(
            "NASA said the probe had travelled {480 million km}. Its mission manager, Sue "
            "Petrov, said it would need another {200 days}.",
            "NASA",
            "Sue Petrov",
        ),
        row(
            "The firm's survey of {600} landlords suggests {a third} plan to sell up. Ben "
            'Adeyemi, of campaign group Rent Fair, said: "For every landlord who sells, {three} '
            'tenants lose their home."',
            OWN,
            "firm's survey of 600 landlords",
            "Ben Adeyemi",
        ),
        row(
            "It is the third time in {five years} that the dam has overflowed, said Rosa Pinto, "
            "who farms {12 hectares} downstream.",
            "Rosa Pinto",
            OWN,
        ),
        row(
            "The hospital had said on Monday that {two} patients were infected; by Wednesday, "
            "the health department put the number at {nine}.",
            "hospital",
            "health department",
        ),
    ],
    ids=str,
)
def test_each_figure_has_its_speaker(passage, expected):
    assert agree(speakers(passage), expected)
