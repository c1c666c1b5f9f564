"""Short passages as reporters of every desk write them, part 5."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Councilwoman Tara Jessup and her ally on the finance committee, Don Breck, walked "
            'out before the vote. "We\'re {$12 million} short," Jessup said in the hallway. '
            "Breck, standing beside her, said he would settle for {half} that.",
            "Tara Jessup",
            "Don Breck",
        ),
        row(
            '"My mother paid {$900} a month there," said Luis Prado, whose sister Elena chairs '
            "the tenants' group. // The landlord, Crestview LLC, raised rents by {22 percent} in"
            ' January. // "Nobody can afford that," Elena Prado said.',
            "Luis Prado",
            OWN,
        ),
        row(
            "The sheriff's office initially reported {two} deaths. By evening, Undersheriff Cal "
            "Moody had revised that to {five}.",
            "sheriff's office",
            "Cal Moody",
        ),
        row(
            "Not all residents agree. Pat Donner, who has lived on the lake for {40 years} and "
            "opposes the plan, said the dredging would stir up {60 tons} of silt.",
            OWN,
            "Pat Donner",
        ),
        row(
            "Asked how much the trip cost, the governor's press secretary, Neil Vance, referred "
            "a reporter to the state police, who said the bill was {$48,000}.",
            "reporter to the state police",
        ),
        row(
            "The company said on Tuesday that Chief Executive Ron Hale, who was paid {$14 "
            "million} last year, would step down. He will receive {$3 million} in severance, "
            "according to a filing.",
            "company",
            "filing",
        ),
        row(
            "Jefferies cut its rating to hold. Its analyst, Amy Sun, who had been bullish since "
            "2021, said margins could fall by {300 basis points}, or to {11%}.",
            "Amy Sun",
            "Amy Sun",
        ),
        row(
            "Sales in China, which account for {a fifth} of the total, tumbled {14%}; finance "
            "chief Otto Krall blamed a slowdown that he said had shaved {€400 million} off "
            "revenue.",
            OWN,
            OWN,
            "Otto Krall",
        ),
        row(
            "Gold hit {$2,400} an ounce for the first time. UBS, which had forecast {$2,250} by "
            "year-end, now says {$2,600} is possible.",
            OWN,
            "UBS",
            "UBS",
        ),
        row(
            'The two-year note yielded {4.6%}. Fed Governor Lisa Dane said she saw "no urgency" '
            "to cut; futures imply {two} quarter-point moves.",
            OWN,
            OWN,
        ),
        row(
            "Elliott, which owns {5%} of the miner, says its assets are worth {£40} a share. The"
            " board, in a letter to investors, said that valuation assumed copper at {$15,000}.",
            OWN,
            "Elliott",
            "board",
        ),
        row(
            "Rishi-style giveaways would be 'fantasy economics', said Reeves-ally Tom Bell, who "
            "wants {£10bn} of cuts instead. Think tank the Kestrel Institute put the black hole "
            "at {£17bn}.",
            "Tom Bell",
            "Kestrel Institute",
        ),
        row(
            "Villagers in Upper Sloe have hit out at plans for {400} homes. Parish council "
            "chairman Des Wick fumed: 'We've got {one} bus a week.' Developer Barrow Homes "
            "insists it will fund {two} more.",
            OWN,
            "Des Wick",
            "Developer Barrow Homes",
        ),
        row(
            "'It's the worst I've seen in {30 years},' said one paramedic, who asked not to be "
            "identified. A second said he had waited {11 hours} to hand over a patient. The "
            "hospital trust apologised.",
            "paramedic",
            "second paramedic",
        ),
        row(
            "The army's spokesman said {four} soldiers had died. Asked by CNN whether {20} had, "
            "as the rebels claim, he hung up.",
            "army's spokesman",
            "rebels",
        ),
        row(
            "The UN's human rights office said it had verified {1,200} civilian deaths, {half} "
            "of them women and children, but that the true toll was likely to be far higher. "
            "Local officials believe it exceeds {5,000}.",
            "UN's human rights office",
            "UN's human rights office",
            "Local officials",
        ),
        row(
            "Two suicide bombers struck a mosque in the city of Dal, killing {28}, according to "
            "a rescue official, Adnan Wazir, who said the number of wounded, {60}, could rise.",
            "Adnan Wazir",
            "Adnan Wazir",
        ),
        row(
            "Shelling overnight killed {two} people in Bilne, governor Ihor Sad wrote on "
            "Telegram, and damaged {14} houses. Russian-installed official Vera Koss said "
            "Ukrainian fire had killed {one} on her side of the river.",
            "Ihor Sad",
            "Ihor Sad",
            "Vera Koss",
        ),
        row(
            "The foreign ministry summoned the ambassador, who, it said, had met {three} "
            "opposition leaders. The embassy said the number was {one}.",
            "foreign ministry",
            "embassy",
        ),
        row(
            "A pro-government radio station put the number of demonstrators at {5,000}; a "
            "reporter for the BBC at the scene estimated it was {ten times} that.",
            "pro-government radio station",
            "reporter for the BBC at the scene",
        ),
        row(
            "The boat was carrying {130} people when it left Sfax, survivors told the UN refugee"
            " agency, UNHCR. The Tunisian navy picked up {21}.",
            "survivors",
            OWN,
        ),
        row(
            '"{Forty} of our men are missing," the commander, who goes by the nom de guerre '
            "Hawk, said. His brigade, once {900} strong, is down to {200}, he said.",
            "commander",
            "commander",
            "commander",
        ),
        row(
            "Heavy rain killed {six} people in the hills, the state's disaster management "
            "authority said on Friday, as forecasters predicted {200 mm} more by Sunday.",
            "state's disaster management authority",
            "forecasters",
        ),
        row(
            "Speaker Jon Ames said he had the votes. But Representative Kay Lund, one of {11} "
            'holdouts, said leaders were "{20} votes short."',
            OWN,
            "Kay Lund",
        ),
        row(
            "The amendment failed, {48} to {51}. Its sponsor, Senator Ed Moss, noted that polls "
            "show {70 percent} of voters back it.",
            OWN,
            OWN,
            "polls",
        ),
        row(
            "The Liberal Democrats, who hold {15} seats, say they will cut the voting age. "
            'Labour\'s Anne Kerr called the pledge a gimmick that would "cost {£50m}".',
            OWN,
            "Anne Kerr",
        ),
        row(
            "The party's manifesto promises {100,000} apprenticeships. Its leader, Colm Daly, "
            "told RTÉ that {a third} of those already exist.",
            "party's manifesto",
            "Colm Daly",
        ),
        row(
            "In the CBS News poll, {52%} said the economy was bad. Among those, {six in 10} "
            "blamed the president, who insists inflation has fallen by {two-thirds}.",
            "CBS News poll",
            "CBS News poll",
            "president",
        ),
        row(
            "The state auditor, a Democrat, found that the program paid {$2.3 million} to dead "
            "people. A spokesman for the Republican governor, Kent Orr, said {90 percent} of "
            "that had been recovered.",
            "state auditor",
            "Kent Orr",
        ),
        row(
            "Giving evidence, PC Dan Holt said he had found {£8,000} in a shoebox. The defendant"
            " told officers the money, which he said he had won on {two} horses, was for his "
            "daughter's wedding.",
            "Dan Holt",
            "defendant",
        ),
        row(
            "Prosecutor Lena Fry asked the jury to imagine {48 hours} without water. The victim,"
            " Fry said, weighed {87 pounds} when he was found.",
            "Lena Fry",
            "Lena Fry",
        ),
        row(
            "The affidavit says that Ms. Pope told her sister that she had buried {three} guns "
            "in the yard. Agents found {two}.",
            "affidavit",
            OWN,
        ),
        row(
            '"He took {$60,000} from a widow," Judge Carl Nix told the court before sentencing '
            "Boyle to {30 months}. Boyle's attorney had asked for probation.",
            "Carl Nix",
            OWN,
        ),
        row(
            "A federal appeals court upheld the verdict, in which a jury awarded {$289 million} "
            "to a groundskeeper. The company said it had won {17} of the last {25} trials.",
            OWN,
            "company",
            "company",
        ),
        row(
            "Troopers said the pickup was traveling at {94 mph} when it crossed the median. The "
            'driver of the minivan, Ana Solis, said she "had {two seconds} to react."',
            "Troopers",
            "Ana Solis",
        ),
        row(
            "Police were called to the Main Street bar at 1 a.m. by the owner, who said a patron"
            " owed {$75}. The patron said he had been charged for {nine} beers he did not drink.",
            "owner",
            "patron",
        ),
        row(
            "Although the trial enrolled only {88} patients, its results are striking, said Dr. "
            "Carla Mendes, an oncologist at Stroud who was not involved; {nine out of 10} tumors"
            " shrank.",
            "Carla Mendes",
            OWN,
        ),
        row(
            "Smokers in the study were {2.5 times} as likely to go blind, the authors report in "
            "Eye, adding that quitting for {five years} cut the risk by {a third}.",
            "authors",
            "authors",
            "authors",
        ),
        row(
            "The average adult spends {six hours} a day online, Ofcom found, with those aged 18 "
            'to 24 spending {1.5 hours} more. "It\'s an arms race," said psychologist Ravi Sen, '
            "who limits his children to {30 minutes}.",
            "Ofcom",
            "Ofcom",
            OWN,
        ),
        row(
            "A review of {41} studies, commissioned by the food industry, found no link. But its"
            " own lead author, Prof. Jan Vos, later said that {seven} of them had.",
            OWN,
            "Jan Vos",
        ),
        row(
            "The health secretary said waiting lists had fallen by {100,000}. The King's Fund, a"
            " think tank, said they had risen by {300,000} under his government, and the BMA "
            "said {one in four} doctors planned to quit.",
            "health secretary",
            "King's Fund",
            "BMA",
        ),
        row(
            "England coach Bev Lowe said her players had covered {10 per cent} more ground than "
            "Spain. Spain, who have won {nine} in a row, had {68 per cent} of the ball.",
            "Bev Lowe",
            OWN,
            OWN,
        ),
        row(
            '"{Three} games in {eight days} is inhuman," Rovers boss Gil Tate complained after a'
            " {2}-{0} loss to City, whose own manager, Rafa Sanz, said his team had played "
            "{four} in {nine}.",
            "Gil Tate",
            "Gil Tate",
            OWN,
            OWN,
            "Rafa Sanz",
            "Rafa Sanz",
        ),
        row(
            "The union's poll of its members found {86%} would strike. Commissioner Hal Reed "
            "said {80%} of players had already signed.",
            "union's poll of its members",
            "Hal Reed",
        ),
        row(
            "IMD director Dr. P. Nair told PTI that the depression, {340 km} off the coast, "
            "would cross by Tuesday. Fishermen, who lost {17} boats last year, have been told to"
            " stay ashore.",
            "P. Nair",
            OWN,
        ),
        row(
            "The minister informed the Lok Sabha that {2.4 lakh} posts were vacant. TMC's Rina "
            "Bose alleged that {40 per cent} of them had been vacant for a decade.",
            "minister",
            "Rina Bose",
        ),
        row(
            "The traditional ruler, HRH Oba Femi Ade, appealed to government to rebuild the "
            "bridge, saying that {six} pupils had drowned since January. A resident, Mrs Kemi "
            "Ojo, put the figure at {nine}.",
            "Femi Ade",
            "Kemi Ojo",
        ),
        row(
            "Police spokesperson Brigadier Sipho Dube said {three} suspects, aged between 19 and"
            " 24, were arrested and {R40,000} recovered. He said the gang was linked to {11} "
            "robberies.",
            "Sipho Dube",
            "Sipho Dube",
            "Sipho Dube",
        ),
        row(
            "ZANU-style patronage cost the state {$2 billion}, opposition lawmaker Tendai Moyo "
            "told the assembly. Finance permanent secretary George Banda conceded that {$300 "
            "million} could not be traced.",
            "Tendai Moyo",
            "George Banda",
        ),
        row(
            "The agency, which feeds {1.4 million} people in the region, warned it has funds for"
            ' only {six weeks}. "We need {$90 million}," its country director, Ines Roth, said.',
            OWN,
            "agency",
            "Ines Roth",
        ),
        row(
            "MSF said it had treated {312} cholera patients, of whom {nine} died. The "
            "government's figure is {three}.",
            "MSF",
            "MSF",
            "government",
        ),
        row(
            "She is survived by her husband of {62 years}, and by {seven} grandchildren, her "
            "daughter Claire said. A friend recalled that she swam {a mile} every day until she "
            "was 90.",
            "Claire",
            "Claire",
            "friend",
        ),
        row(
            "His autobiography claims that he was shot down {three} times; Air Ministry records "
            "show {two}.",
            "autobiography",
            "Air Ministry records",
        ),
        row(
            "The regulator fined the lender {£48m}. It had, the FCA said, ignored {1,300} "
            "warnings; the lender said it accepted the findings, though its chairman, Sir Guy "
            "Nott, insisted that only {200} were serious.",
            OWN,
            "FCA",
            "Guy Nott",
        ),
        row(
            'Aid agencies fear {a million} people will go hungry. "That is an exaggeration," the'
            " prime minister, Abdi Noor, told the Guardian, putting the number at {400,000}.",
            "Aid agencies",
            "Abdi Noor",
        ),
    ],
    ids=str,
)
def test_each_figure_has_its_speaker(passage, expected):
    assert agree(speakers(passage), expected)
