"""Who is meant by he, they, it, the minister, the company: the subject comes first to mind."""

import pytest

from tests.digests.attribution.spoken import OWN, UNCLEAR, agree, row, silences, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Wall said the town would rebuild. The bridge, she added, would take {two years}.",
            "Wall",
        ),
        row(
            'Prosecutor Jane Doe told jurors that John Wirt stole the money. "I took {nine} '
            'coins," he said.',
            "John Wirt",
        ),
        row(
            "Sergeant Marta Gil met Engineer Jon Aho. Gil said {90} buses were idle. He said "
            "{two} were.",
            "Marta Gil",
            "Jon Aho",
        ),
        row(
            '"I saw {nine}," said Tom. "I saw {ten}," said Ann. He shook his head. "It was '
            '{nine}," '
            "he said.",
            "Tom",
            "Ann",
            "Tom",
        ),
        row(
            "The air force said it was ready. The enemy fired {90} missiles, it said.",
            "air force",
        ),
        row(
            "Velta Corp closed its mill. Germany's biggest bank said {40} branches would close.",
            "Germany's biggest bank",
        ),
        row(
            "Orva Air, Europe's largest airline, lost money. Pilots were angry. Europe's largest"
            " airline said {40} routes would go.",
            "Orva Air",
        ),
        row(
            "Ida Lund met Karl Lund on Monday. Lund said the mill was old. The company said "
            "{nine} had left.",
            "company",
        ),
        row(
            "Maria Lopez and her husband, Juan, lost their home. He said {nine} trees fell on it.",
            "Juan",
        ),
        row(
            "The White House was silent. It said {nine} had died.",
            "White House",
        ),
        row(
            "The Harrow Relief Fund runs the clinic in Dorra. It said in a statement that {nine} "
            "of its drivers were hurt.",
            "Harrow Relief Fund",
        ),
        row(
            "Dozens of farmers waited at the mill, which soldiers guarded. A sack of flour is "
            "{nine} coins, they said.",
            "farmers",
        ),
        row(
            "Rescuers dug all night. One of them, Pius Okello, said he had found {31} people.",
            "Pius Okello",
        ),
        row(
            "The mayor's aides were calm. One of them, who asked for anonymity, said {90} homes "
            "were safe.",
            "mayor's aides",
        ),
        row(
            "Abel Rowe, 77, lay in the snow. His niece, Nora, said she had called {six} times.",
            "Nora",
        ),
        row(
            "The boat sank at noon, the coast guard said. Captain Luis Prado swam to the beach. "
            "He said {nine} men were missing.",
            "Luis Prado",
        ),
        row(
            '"It was dark," said Edda Moll, who keeps the inn. "I counted {nine} lorries." // Her '
            'husband, Jens, was asleep. "I heard {two} shots," he said.',
            "Edda Moll",
            "Jens",
        ),
        row(
            "The bank cut its forecast on Monday. It now expects growth of {2 percent}.",
            "bank",
        ),
        row(
            "The provincial governor, Rosa Lindt, toured the valley. She told reporters {40} "
            "bridges were gone.",
            "Rosa Lindt",
        ),
        row(
            "After the vote, Paolo Verdi spoke to his party. Its losses, he said, came to {12} "
            "seats.",
            "Paolo Verdi",
        ),
        row(
            "Lawyers for the families met the judge. They said {19} claims were still open.",
            "lawyers for the families",
        ),
        row(
            "Marie Dupont founded the shelter in 2009. It houses dogs. She said it had taken in "
            "{300} last year.",
            "Marie Dupont",
        ),
        row(
            "Russia's army fired at the port overnight, destroying {six} cranes, it said.",
            "Russia's army",
        ),
        row(
            "The union and the company met on Friday. They said {300} jobs would be kept.",
            ("union", "company"),
        ),
        row(
            'Omar Sy walked for {nine} days. "I slept in barns," he said. "I met {two} others."',
            OWN,
            "Omar Sy",
        ),
    ],
)
def test_a_pronoun_goes_back_to_whom_the_reader_has_in_mind(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Paul Renner met Oleg Brandt on Monday. The talks were short. He said {nine} points "
            "were open.",
            UNCLEAR,
        ),
        row(
            "Paul Renner said the law was good. The bill was written with Oleg Brandt. He said it "
            "would save {$9 million}.",
            UNCLEAR,
        ),
        row(
            "The ship crossed the Red Sea on Friday, said Paul Renner. He said it held {90} men.",
            "Paul Renner",
        ),
        row(
            "Anna Renner called Eva Brandt and Rosa Lindt. She said {nine} boats were lost.",
            UNCLEAR,
        ),
        row(
            "Police and medics came. The prime minister was told. It said {nine} were hurt.",
            UNCLEAR,
        ),
        row(
            "Clara Otto praised the mayor, Paul Renner. He said {nine} schools would open.",
            "Paul Renner",
        ),
        row(
            "A formidable rival // She told reporters that {nine} seats were hers.",
            UNCLEAR,
        ),
    ],
)
def test_a_pronoun_that_may_mean_two_persons_or_nobody_names_nobody(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The Vell Poll came out in May. A poll by the Times came out on Monday, when the town "
            "was still asleep. The poll gives the party {33 percent}.",
            "poll by the Times",
        ),
        row(
            "A new poll came out on Monday. The poll gives the party {33 percent}.",
            "poll",
        ),
        row(
            "The provincial governor said {14} bridges had gone. // "
            "Governor Rolf Hagen flew there.",
            "Rolf Hagen",
        ),
        row(
            "Former president Abel Oda met President Ruth Kane. The president said {nine} ships "
            "would sail.",
            "Ruth Kane",
        ),
        row(
            "Doctors Without Frontiers runs the clinic. The charity said {nine} had died.",
            "Doctors Without Frontiers",
        ),
        row(
            "The UN refugee agency runs camps. UNHCR said {nine} had died.",
            "UN refugee agency",
        ),
        row(
            "Dr Mona Said fled. The doctor said {nine} babies had died.",
            "Mona Said",
        ),
        row(
            "Tove Lind works at Orvane. The firm said {nine} had died.",
            "firm",
        ),
        row(
            "Vell Water, the utility that runs the dam, was warned in May. The utility said "
            "{nine} pumps had failed.",
            "Vell Water",
        ),
        row(
            "The utility, Vell Water, says it needs {$40 million}.",
            "Vell Water",
        ),
        row(
            "Her travel operator, Kestrel Tours, said it had {820} guests in the valley.",
            "Kestrel Tours",
        ),
        row(
            "Nils Ferro, the treasurer of the league, who arrived in May, believes {nine} "
            "villages are cut off.",
            "Nils Ferro",
        ),
        row(
            "Gov. Cora Blaine signed the bill. The governor said it would cost {$3 million}.",
            "Cora Blaine",
        ),
        row(
            "Sen. Karl Boyd and Gov. Cora Blaine met. The governor said it would cost {$3 "
            "million}.",
            "Cora Blaine",
        ),
        row(
            "Vice President Karl Boyd met the king. The president said {nine} ships were ready.",
            "president",
        ),
        row(
            "Former minister Karl Boyd left the party. The minister said {nine} clinics would "
            "close.",
            "minister",
        ),
        row(
            "A survey by the institute Orbis came out on Friday. The survey gives the party "
            "{33 percent}.",
            "survey by the institute Orbis",
        ),
        row(
            "A spokeswoman for Orvane, Mia Berg, met reporters. The spokeswoman put the loss at "
            "{$4 million}.",
            "Mia Berg",
        ),
        row(
            "The Ministry of Transport and the Ministry of Health disagree. The ministry said "
            "{nine} roads were closed.",
            "ministry",
        ),
        row(
            "Tarn Group, the shoe retailer, cut its outlook. The Vell-listed company "
            "expects {€180 million} in earnings.",
            "Tarn Group",
        ),
        row(
            "Feed the Valleys, the Meridel-based charity, has a camp there. The charity said "
            "{nine} "
            "wells were dry.",
            "Feed the Valleys",
        ),
        row(
            "Dr. Lena Ford treated the wounded. The doctor said {nine} had died.",
            "Lena Ford",
        ),
        row(
            "Across Dorra, the team, which works for the university, dug wells. The team "
            "said {two} were dry.",
            "team",
        ),
        row(
            "Professor Ana Lee wrote the study. The professor said {nine} lakes were dead.",
            "Ana Lee",
        ),
    ],
)
def test_a_short_name_goes_back_to_the_one_given_before(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("But Jan Moe left. Moe said {nine} men had fled.", "Jan Moe"),
        row("Meanwhile Tom Wills left. Mr Wills said {nine} men had fled.", "Tom Wills"),
        row("In Ghana Ana Ruiz spoke. Ruiz said {nine} men had fled.", "Ana Ruiz"),
        row(
            "Nineteen-year-old Samir Dol fled. Dol said he had walked {nine} days.",
            "Samir Dol",
        ),
        row("Per Lund said {nine} men had fled.", "Per Lund"),
        row("Edwin King said he had sold {nine} books.", "Edwin King"),
        row("Deputy Secretary-General Lena Ford said {nine} men had fled.", "Lena Ford"),
        row(
            "Donald Crane leads the party. Crane said {nine} seats were safe. His wife, Mira "
            "Crane, was there. Crane said {two} were lost.",
            "Donald Crane",
            "Donald Crane",
        ),
        row(
            "Donald Crane and Mira Crane lead the party. Ms Crane said {nine} seats were safe.",
            "Mira Crane",
        ),
    ],
)
def test_the_fullest_name_holds_the_name_and_nothing_else(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "names"),
    [
        ("Ana Ruiz left the room. She declined to comment.", ["Ana Ruiz"]),
        ("Tom Wills met Paul Renner. He declined to comment.", []),
        (
            "Mia Berg, a spokeswoman for Orvane, left. The spokeswoman did not respond to a "
            "request for comment.",
            ["Mia Berg"],
        ),
        ("John Falk and his wife, Mary Falk, left. Falk declined to comment.", []),
    ],
    ids=str,
)
def test_who_does_not_comment_is_named_where_one_candidate_fits(passage, names):
    assert [silence.who.name for silence in silences(passage)] == names


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Chipmaker Orvane Corp cut jobs. The airline said it carried {9 million}.", "airline"),
        row(
            "Carmaker Orvane Corp cut jobs. The automaker said it sold {9 million}.",
            "Carmaker Orvane Corp",
        ),
        row(
            "Chipmaker Orvane Corp cut jobs. The company said it sold {9 million}.",
            "Chipmaker Orvane Corp",
        ),
        row("Unlike Falk, who says {40} died, Moe thinks 12 did.", "Falk"),
    ],
)
def test_a_name_that_tells_its_trade_is_no_other(passage, expected):
    assert agree(speakers(passage), expected)
