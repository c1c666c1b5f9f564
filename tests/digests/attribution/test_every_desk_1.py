"""Short passages as reporters of every desk write them, part 1."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Mr. Hallam, who took over the transit agency last spring after a decade in Tacoma, "
            "said that ridership had climbed to {310,000} trips a day, adding that the system "
            "would need {$1.4 billion} over the {next six years} to keep up.",
            "Hallam",
            "Hallam",
            "Hallam",
        ),
        row(
            "The school board voted {7} to {2} on Tuesday night to close Brannock Elementary, a "
            "decision that Superintendent Carol Dietz, who recommended it in March, said would "
            "save {$3.1 million} a year.",
            OWN,
            OWN,
            "Carol Dietz",
        ),
        row(
            "Parents, many of them holding signs, filled the gym — the fire marshal, Ed Korb, "
            "put the crowd at {640} — and cheered when Linda Ostrow, a mother of {three}, called"
            ' the plan "a fraud on {1,100} children."',
            "Ed Korb",
            OWN,
            "Linda Ostrow",
        ),
        row(
            "Shares of Kestrel Foods fell {6 percent} after the company said it expects "
            "full-year earnings of {$2.10} to {$2.25} a share, versus analysts' estimates of "
            "{$2.41}, according to FactSet.",
            OWN,
            "Kestrel Foods",
            "Kestrel Foods",
            "analysts",
        ),
        row(
            '"We think the stock is worth {$48}," wrote Priya Nathan, an analyst at Bellmore '
            "Securities, in a note to clients. Ostler Partners, which rates the shares a sell, "
            "has a target of {$31}.",
            "Priya Nathan",
            "Ostler Partners",
        ),
        row(
            "Revenue rose {12 percent} to {$4.4 billion}, topping the {$4.2 billion} expected by"
            " analysts polled by LSEG.",
            OWN,
            OWN,
            "analysts",
        ),
        row(
            'The {10-year} yield climbed to {4.31 percent}. "The market is pricing in {two} '
            'cuts," said Marco Feld, head of rates at Union Harbour, who sees the yield ending '
            "the year at {3.9 percent}.",
            OWN,
            OWN,
            "Marco Feld",
            "Marco Feld",
        ),
        row(
            "Chief Executive Dana Whitlock told investors on a call that the carmaker would trim"
            ' {4,000} jobs, a step that union president Rafael Soto said would cost the town "at'
            ' least {twice} that."',
            "Dana Whitlock",
            "Rafael Soto",
        ),
        row(
            "'I paid {£600} for a week in a caravan and it rained every day,' moaned "
            "dad-of-{two} Gary Pell, from Hull.",
            "Gary Pell",
            OWN,
        ),
        row(
            "Rescuers pulled {14} bodies from the rubble, the local governor said, while a "
            "hospital doctor reached by telephone said he had counted {31}. State media, quoting"
            " the interior ministry, put the toll at {nine}.",
            "local governor",
            "hospital doctor reached by telephone",
            "interior ministry",
        ),
        row(
            "A Reuters witness saw at least {12} bodies laid out in the courtyard of a clinic. "
            'The army said its soldiers had killed {20} "terrorists".',
            OWN,
            "army",
        ),
        row(
            "The rebels, who seized the town last month, denied that {40} civilians had died and"
            " said their own losses were {six}.",
            "rebels",
            "rebels",
        ),
        row(
            "Russia's Interfax news agency, citing an unnamed source in the security services, "
            "reported that {three} drones had been downed near the refinery.",
            "unnamed source in the security services",
        ),
        row(
            "The blast killed {five} people and wounded {18}, Al Nahar television reported, "
            "quoting health officials.",
            "health officials",
            "health officials",
        ),
        row(
            "Prosecutors said Weller skimmed {$2.2 million} from the pension fund. His lawyer, "
            'Anita Broome, told the jury that he had taken "not {one} cent" more than the '
            "{$90,000} salary he was owed.",
            "Prosecutors",
            "Anita Broome",
            "Anita Broome",
        ),
        row(
            "The jury heard that Dobbs had drunk {eight} pints before getting behind the wheel. "
            "Prosecuting, Miles Harker QC said he had hit speeds of {97mph}.",
            OWN,
            "Miles Harker QC",
        ),
        row(
            "According to the indictment, the brothers moved {$14 million} through {11} shell "
            "companies, which prosecutors say were controlled from a flat in Nicosia.",
            "indictment",
            "indictment",
        ),
        row(
            'Judge Helen Marsh sentenced Turnbull to {nine years}, saying he had shown "no '
            'remorse" for a fraud that cost {212} pensioners their savings.',
            OWN,
            "Helen Marsh",
        ),
        row(
            "A Millbrook man reported on Saturday that someone had taken {$400} in cash and "
            "{two} fishing rods from his garage, according to police logs.",
            "police logs",
            "police logs",
        ),
        row(
            "Officer J. Dunphy stopped a vehicle for speeding on Main Street and found {16 "
            "grams} of a white powder, police said. The driver told officers she had had {two} "
            "beers.",
            "police",
            "driver",
        ),
        row(
            "The study, led by Dr. Amara Cole of Linfield University, found that children who "
            "slept less than {eight hours} were {40 percent} more likely to be overweight ({95 "
            "percent} confidence interval, {1.2} to {1.6}).",
            "study",
            "study",
            "study",
            "study",
            "study",
        ),
        row(
            "Researchers at the Institute of Marine Ecology estimate that {one in five} reefs "
            "will be lost by mid-century. Dr. Hugo Lang, who was not involved in the research, "
            "said the real share could be closer to {a third}.",
            "Researchers at the Institute of Marine Ecology",
            "Hugo Lang",
        ),
        row(
            "The vaccine cut hospital admissions by {72 percent} among adults over 65, the team "
            "wrote in the journal Vaccinology.",
            "team",
        ),
        row(
            '"We had {20} shots and scored from {none} of them," manager Sean Pratt told BBC '
            'Radio Leeds. Opposite number Luis Ortega felt his side "could have had {four}".',
            "Sean Pratt",
            "Sean Pratt",
            "Luis Ortega",
        ),
        row(
            "A crowd of {41,212} saw Vale go down {3}-{1} at home, their {fifth} straight defeat.",
            OWN,
            OWN,
            OWN,
            OWN,
        ),
        row(
            "The National Weather Service said {6} to {10 inches} of snow could fall by Friday, "
            "with winds of up to {50 mph}.",
            "National Weather Service",
            "National Weather Service",
            "National Weather Service",
        ),
        row(
            "Forecasters at the centre in Miami said the storm, with sustained winds of {85 "
            "mph}, was moving west at {12 mph}.",
            "Forecasters at the centre in Miami",
            "Forecasters at the centre in Miami",
        ),
        row(
            "The Chief Minister, Shri Ramesh Naik, on Sunday said that the State Government had "
            "sanctioned ₹{450 crore} for the scheme, which would benefit {12 lakh} farmers.",
            "Ramesh Naik",
            "Ramesh Naik",
        ),
        row(
            "The Police Public Relations Officer, DSP Bola Adekunle, who confirmed the incident "
            "to newsmen in Akure, said {seven} suspects had been arrested and {two} vehicles "
            "recovered.",
            "Bola Adekunle",
            "Bola Adekunle",
        ),
        row(
            "Speaking at the flag-off of the exercise, the commissioner disclosed that {3,400} "
            "farmers would benefit from the inputs, even as he lamented that {half} of the silos"
            " were empty.",
            "commissioner",
            "commissioner",
        ),
        row(
            "UNICEF says {2.1 million} children are out of school in the province; Save the "
            "Children puts the number at {3 million}.",
            "UNICEF",
            "Save the Children",
        ),
        row(
            "The report by the UN's humanitarian office says that {380,000} people were uprooted"
            " in the first quarter, up from {290,000} a year earlier.",
            "report by the UN's humanitarian office",
            "report by the UN's humanitarian office",
        ),
        row(
            "Mr. Tolland, who sold {30 million} records, died on Thursday at his home in Ojai, "
            "Calif. His death was announced by his daughter, Rose, who said he had been married "
            "for {51 years}.",
            OWN,
            "Rose",
        ),
        row(
            "In a 1987 interview, Ms. Greaves recalled that she had been paid {$15} a week for "
            "her first job. The play ran for {1,200} performances.",
            "Greaves",
            OWN,
        ),
        row(
            "A Marrow & Finch poll released on Monday gave Ms. Delgado {47 percent} to {44 "
            "percent} for Mr. Stroud, within the margin of error of {3.5 points}.",
            "Marrow & Finch poll",
            "Marrow & Finch poll",
            "Marrow & Finch poll",
        ),
        row(
            "The bill passed {61}-{38}, with {four} Republicans joining Democrats. Senator Paul "
            "Whitby, who voted no, said it would add {$300 billion} to the deficit, a figure the"
            " White House disputes.",
            OWN,
            OWN,
            OWN,
            "Paul Whitby",
        ),
        row(
            "The Congressional Budget Office projected in May that the shortfall would reach "
            "{$1.9 trillion}; the Treasury on Friday put it at {$1.7 trillion}.",
            "Congressional Budget Office",
            "Treasury",
        ),
        row(
            "Opposition leader Ines Carvalho accused Prime Minister Rui Matos of hiding a {€2 "
            "billion} hole. Mr. Matos's office said the gap was {€400 million}.",
            "Ines Carvalho",
            "Mr. Matos's office",
        ),
        row(
            'Asked about the claim that {200} soldiers had deserted, the spokesman laughed. "We '
            'lost {three}," he said.',
            OWN,
            "spokesman",
        ),
        row(
            "The witness, a retired nurse from Dayton, told the inquiry she had warned managers "
            "{four} times before the ward, which then held {38} patients, was closed.",
            "witness",
            "witness",
        ),
        row(
            "Lawyers for the families say {96} people were on the ferry, though the operator's "
            "manifest listed {71}.",
            "Lawyers for the families",
            "operator's manifest",
        ),
        row(
            '"They told us there were {60} of them in the truck," said Sergeant Oyelaran of the '
            "border police.",
            "Oyelaran",
        ),
        row(
            "The mayor's critics, including former councilman Joe Brandt, point out that the "
            "deal cost taxpayers {$88 million}. City Hall counters that it created {2,000} jobs.",
            "mayor's critics",
            "City Hall",
        ),
        row(
            "Witnesses described hearing {three} explosions. Fire Chief Laura Benes said crews "
            "found {one} person dead and {two} others with burns.",
            "Witnesses",
            "Laura Benes",
            "Laura Benes",
        ),
        row(
            "The drugmaker, based in Basel, said its pill reduced migraine days by {4.3} per "
            "month, compared with {1.9} for placebo. Shares jumped {9%}.",
            "drugmaker",
            "drugmaker",
            OWN,
        ),
        row(
            "Tesfaye Bekele, a teacher who fled with his {six} children, said soldiers had "
            "burned {50} houses in his village.",
            OWN,
            "Tesfaye Bekele",
        ),
        row(
            '"This is a huge win," said Gov. Pat Rennick, a Democrat, whose proposal would spend'
            " {$700 million} on housing.",
            OWN,
        ),
        row(
            "The lawsuit, filed in Cook County by {14} former employees, alleges that the chain "
            "underpaid {3,000} workers by {$26 million}. A spokeswoman for the chain declined to"
            " comment.",
            OWN,
            "lawsuit",
            "lawsuit",
        ),
        row(
            'Nurses\' leaders have accused ministers of "insulting" staff with a {2%} offer, '
            'which the Department of Health said was "fair" and would cost {£1.6bn}.',
            "Nurses' leaders",
            "Department of Health",
        ),
        row(
            "Thousands of commuters were stranded — {15,000}, by the railway's count — when a "
            "{40-tonne} crane fell across the line.",
            "railway",
            OWN,
        ),
        row(
            "Inflation, which the central bank had expected to fall to {3 percent} by December, "
            "ran at {5.2 percent} instead.",
            "central bank",
            OWN,
        ),
        row(
            "Moody's lowered its outlook and said debt would climb to {78 percent} of output, "
            "far above the {60 percent} that the finance ministry has pledged.",
            "Moody's",
            "finance ministry",
        ),
        row(
            "In her resignation letter, seen by the Guardian, Ms. Pell wrote that {22} "
            "complaints had been ignored. The trust says it received {five}.",
            "Pell",
            "trust",
        ),
        row(
            "The army claims to have retaken {eight} villages. But a rebel commander, speaking "
            "by satellite phone, said his men still held {all but two}.",
            "army",
            "rebel commander",
        ),
        row(
            "Police believe the gang, led by a man they named as Viktor Lupu, stole {140} cars, "
            "of which {90} were shipped to Ghana.",
            "Police",
            "Police",
        ),
        row(
            "The Red Crescent's Hassan Amiri said volunteers had recovered {17} bodies. A "
            '{four-year-old} girl was found alive, he said. "We expect {dozens} more," he added.',
            "Hassan Amiri",
            "Hassan Amiri",
            "Hassan Amiri",
        ),
        row(
            "Analysts had forecast a loss of {22 cents} a share. The retailer, which operates "
            "{410} stores, blamed the weather.",
            "Analysts",
            OWN,
        ),
        row(
            '"Ninety per cent of the shops are shut," the traders\' association secretary, '
            'Mohammed Isa, lamented. "We lose {N5 million} daily."',
            "Mohammed Isa",
        ),
    ],
    ids=str,
)
def test_each_figure_has_its_speaker(passage, expected):
    assert agree(speakers(passage), expected)
