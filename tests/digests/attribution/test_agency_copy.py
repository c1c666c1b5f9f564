"""Turns of agency copy in which a name was once read wrongly."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        # the subject stands before both verbs, whoever owns the race
        row(
            "Some {900} people crossed the river, a Relief Agency spokesman said here on Friday.",
            "Relief Agency spokesman",
        ),
        row(
            "Rebels fired {two} rockets on Friday, and the Vell army responded with a number of "
            "raids. The navy replied with {nine} shells. It replied that {12} had missed.",
            OWN,
            OWN,
            "navy",
        ),
        row(
            "The army said on Friday it was looking into a raid that medics said killed {eight} "
            "people.",
            "medics",
        ),
        row(
            "The mayor told Reuters she regretted a fire that police say left {40} homeless.",
            "police",
        ),
        row(
            "Lund said she knew of the report that the ministry said {nine} had died.",
            "Lund",
        ),
        row(
            "{Five} people died, according to a casualty list provided by Vell Hospital.",
            "casualty list",
        ),
        row(
            "The agency issued a warning, with downtown Vell forecast to reach {97 degrees} and "
            "the valleys projected to see {108}.",
            OWN,
            OWN,
        ),
        row(
            "The minister told reporters here that {nine} wells were dry.",
            "minister",
        ),
        row(
            "About {7,000} have come to Hamda in Vell's Kassal state, with another {4,000} in "
            "Luq. Police said {nine} were ill.",
            OWN,
            OWN,
            "police",
        ),
        row(
            "Lund and Otto estimate {nine} wells are dry. The Greens claim {12} are.",
            ("Lund", "Otto"),
            "Greens",
        ),
        row("Ida Lund won the women's race and says the {$5,000} will help.", "Ida Lund"),
        row("Tom Wills joined the men's team and said {40} had applied.", "Tom Wills"),
        row("The mayor opened the children's ward and said it has {90} beds.", "mayor"),
        # the jets did something: they are no speaker behind "said"
        row(
            "The Vell agency, quoting informed sources, said the jets struck several trucks near "
            "the port, killing {14} people.",
            "informed sources",
        ),
        # "however" opens a clause with a speaker of its own
        row(
            "The union expects {100,000} to march, however police say they expect {30,000}.",
            "union",
            "police",
        ),
        # who could forecast has forecast nothing
        row(
            "Veld Economics said the central bank could forecast that debt will be {90 billion}.",
            "Veld Economics",
        ),
        row("The {90} deaths reported Monday by the ministry were the most yet.", "ministry"),
        row(
            "The quake's magnitude was raised from {7.9} to {8} on Thursday by the Vell Survey.",
            "Vell Survey",
            "Vell Survey",
        ),
    ],
)
def test_the_speaker_of_agency_copy_is_found(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Vell, a city of {90,000}, has a poor safety record and has seen crashes.", OWN),
        row("Dorra, with {40} wells, gives a wide berth to officials.", OWN),
        row("The port, {9 km} away, has an agency.", OWN),
        row("The boat claimed second place {one minute} clear of a rival.", OWN),
        row("Lund claimed victory with {24} points.", OWN),
        row("Vell claimed third place {12} points behind the league leaders.", OWN),
        row("He met the {nine} crew members and was briefed by investigators.", OWN),
        row("Otto paid for {40} beds and was told by doctors to rest.", OWN),
        row("She saw the {three} wrecks and was warned by police.", OWN),
    ],
)
def test_no_speaker_is_found_where_nobody_speaks(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Police are concerned that some {1,000} rioters have come.", "police"),
        row("Senators are worried about {millions} of people losing cover.", "senators"),
        row("The mayor was confident that {90} homes would be ready.", "mayor"),
        row("Analysts are convinced the loss will reach {$9 billion}.", "analysts"),
    ],
)
def test_who_is_sure_or_afraid_says_so(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The plan concerned {90} homes.", OWN),
        row("She was certain of a {$9 million} prize.", OWN),
        row("Nobody was sure that {40} had left.", OWN),
        row("If police are worried that {90} may come, they shut the road.", OWN),
    ],
)
def test_what_only_concerns_somebody_is_the_outlet_s(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The budget office forecast slower growth of {2.8%} in 2013.", "budget office"),
        row("Ida Lund saw a good year and forecast full-year growth of {9 percent}.", "Ida Lund"),
        row("The bank forecast inflation of {3 percent}.", "bank"),
        row(
            "A woman using a megaphone at the gate of Elm Park said there were {800} of them.",
            "woman",
        ),
        row("A man carrying a sign in Upper Vell said {40} had come.", "man"),
        row(
            "A driver waiting at a stop in Dorra said {nine} men fled.",
            "driver",
        ),
        row(
            "That new plan, submitted to the Control Board, which oversees the books, "
            "expects a gap of {$9 million}.",
            "new plan",
        ),
        row(
            "The review, published on Monday by Vell University, whose staff led it, found that "
            "{312} bills were unpaid.",
            "review",
        ),
        row(
            '"We have {zero} missing," Vell Risk Reduction and Relief Council spokesman Juni '
            "Marr said.",
            "Juni Marr",
        ),
        row("The author and director of Childwatch, Ida Lund, said {40} left.", "Ida Lund"),
        row(
            "The vote split aides with Mayor Tom Otto saying he was {100%} sure.",
            "Tom Otto",
        ),
    ],
)
def test_whoever_is_described_at_length_is_found(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The growth forecast of {9 percent} was cut.", OWN),
        row("A forecast growth rate of {9 percent} was seen.", OWN),
        row("Its forecast sales of {$9 million} were missed.", OWN),
        row("Fears for the dam continue to grow, after {two} leaks.", OWN),
        row("Violence has claimed at least {eight} lives and left {90} homeless.", OWN, OWN),
        row("The commission has heard evidence that it had {nine} accounts.", OWN),
        row(
            "Vell Systems reported a profit yesterday sending its shares up {five percent}.",
            OWN,
        ),
        row(
            "Economists predicted a rise of {172,000}, just under the average of {180,000}.",
            "economists",
            OWN,
        ),
        row(
            "The army, which during the day said it was calm, killed {three} men.",
            OWN,
        ),
        row(
            "The police chief and the mayor, Ida Lund, said {40} left.",
            ("police chief", "Ida Lund"),
        ),
    ],
)
def test_nobody_is_named_where_only_the_words_look_like_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Both parties are offering plans many economists think will push debt to "
            "{$7 trillion}.",
            "many economists",
        ),
        row("Otto took office pledging to build {300} homes.", "Otto"),
        row("The union left work saying {90} were ill.", "union"),
        row("Police took aim warning that {40} had fled.", "police"),
        row("The army threatened to send {9,000} men.", "army"),
        row("The union threatened a {24-hour} strike.", "union"),
        row("Otto threatened tariffs of {25 percent} on salt.", "Otto"),
        row(
            "Vell Energy reported {11,000} outages in Dorra, and the pits listed {9,000}.",
            "Vell Energy",
            OWN,
        ),
        row(
            "Vell Energy reported {11,000} outages, while the mayor said {9,000} were left.",
            "Vell Energy",
            "mayor",
        ),
        row(
            "Vell Energy reported {11,000} outages and {9,000} repairs.",
            *["Vell Energy"] * 2,
        ),
        row(
            "The ministry said {40} had fled, and the boats, which had left, took {90} more.",
            *["ministry"] * 2,
        ),
    ],
)
def test_a_clause_has_its_own_speaker(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Heavy rain from Dorra swamped the coast, threatening {millions}.", OWN),
        row("The fire threatened {90} homes.", OWN),
        row("The union is threatening {300} jobs with its plan.", OWN),
        row("Otto left town with {40} men.", OWN),
    ],
)
def test_what_threatens_says_nothing(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Tom Otto, secretary for the south, said Vell Foods, which bought the site in July, "
            "was cutting {390} jobs there.",
            "Tom Otto",
        ),
        row("Nine boats and {40} men were lost, said Ida Lund, who runs the port.", "Ida Lund"),
        row(
            "The fire, the worst in years, took {90} homes, said Ida Lund, who leads the crews.",
            "Ida Lund",
        ),
        row(
            "The review noted that the State Response Team estimates that {375,000} had left.",
            "State Response Team",
        ),
        row(
            "It was less than hoped by economists, who were anticipating {192,000} new jobs.",
            "economists",
        ),
        row(
            'The Vell Bureau\'s Ida Lund said it rained. "We had {five} inches," she said.',
            "Ida Lund",
        ),
        row(
            "Otto denied that some are to be moved to Upper Elm saying that {90} beds were free.",
            "Otto",
        ),
        row("After police said {40} had died, {90} crews dug on.", "police", OWN),
    ],
)
def test_a_name_is_read_where_it_belongs(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Prosecutors said he lied, and jurors convicted him on {13} counts.", OWN),
        row("The mayor said it was late, but the council voted {9}-{4} to go on.", OWN, OWN),
        row("Aides said it was close, and voters elected {40} women.", OWN),
        row(
            "Nobody was found, officials said, making it the worst crash in {40} years.",
            OWN,
        ),
        row("Lawmakers want to give the mayor a {$9 million} fund.", OWN),
        row(
            "The dock, which cost {$9 million}, can hold {40} ships, according to Veld.",
            OWN,
            "Veld",
        ),
        row(
            "The dam, which Ida Lund said cost {$9 million}, has {40} gates, according to Veld.",
            "Ida Lund",
            "Veld",
        ),
        row("After the house demanded action, the army sent {90} men.", OWN),
    ],
)
def test_what_the_outlet_has_seen_is_its_own(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        # a body, not a person: its whole name, and "it" behind a sentence in which others act
        row(
            "The Maldor Observatory for Civil Rights reported {five} dead in Vell. The air force "
            "flew {nine} raids, the Lisk-based Observatory said. It also said {28} tanks came.",
            *["Maldor Observatory for Civil Rights"] * 3,
        ),
        row(
            "The {two} died in a tunnel, the military wing of Harat said.",
            "military wing of Harat",
        ),
        row(
            "At least {35} villagers were killed on Friday, Radio Lume quoted the Orva Relief "
            "Council as saying on Friday.",
            "Orva Relief Council",
        ),
        row("Radio Lume quoted a miner as saying that {12} were dead.", "miner"),
        row(
            "The north will get {40,000 tonnes} of maize, the Trade Ministry said in a statement "
            "after the {two} sides met.",
            "Trade Ministry",
            OWN,
        ),
        row(
            "The Vell Union put the number of sailors missing along the deadly northern route "
            "from Dorra to Orva at {385} so far this year and {23,109} since it began to count.",
            *["Vell Union"] * 2,
        ),
        row(
            "The {three} polls had at first projected the bloc picking up {60} seats.",
            OWN,
            "polls",
        ),
        row("It does not hold the {$5 billion} Lund wanted for the dam.", "Lund"),
        row(
            "The bill holds {$9 million} and relief that was added by the lower house, according "
            "to a senate aide.",
            "senate aide",
        ),
        row("The report was agreed by ministers, who say {nine} towns need help.", "ministers"),
    ],
)
def test_turns_of_war_and_budget_copy_have_their_speaker(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("One rocket slammed into a Maldor border police post, wounding {four} people.", OWN),
        row("Guards fired on an army post, killing {nine}.", OWN),
        row("Relief for {nine} towns was added by the lower house.", OWN),
        row(
            "Lund has been demanding {$5 billion}, but ministers have balked at giving her "
            "{$1.6 billion}.",
            "Lund",
            OWN,
        ),
        row(
            "Lund demanded {$5 billion} and a dam, but she wants {$9 million} first.",
            *["Lund"] * 2,
        ),
        row("Radio Lume quoted a miner as saying farewell to {12} friends.", "miner"),
    ],
)
def test_what_is_no_turn_of_speech_names_nobody(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        # whom a preposition governs does not keep the army from speaking with the officials
        row(
            "At least {27} people were killed in Vell, the army and local officials said.",
            ("army", "local officials"),
        ),
        row(
            "{Nine} homes burned near southern Dorra, a local official and residents said.",
            ("local official", "residents"),
        ),
        row(
            "Residents of a village called Orva in the north told Reuters a raid killed {four}.",
            "Residents of a village",
        ),
        row("A ferryman named Karim said {nine} drowned.", "Karim"),
        row(
            "The agency urged all states, including old members, to send {9 million} tents.",
            "agency",
        ),
        row("Otto is urging the {30} member states to spend at least {2 percent}.", OWN, "Otto"),
        row(
            "The clinic told Reuters it had {40} beds. The channel put it at {33}.",
            "clinic",
            "channel",
        ),
        row(
            "The United Nations Grain Fund said {nine} camps were full. The United Nations said "
            "{12} were.",
            "United Nations Grain Fund",
            "United Nations",
        ),
    ],
)
def test_who_speaks_is_read_whole_and_no_wider(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Otto had {955,035} votes next to Ida Lund, whose vote tally stood at {840,232} from "
            "{90} wards.",
            *[OWN] * 3,
        ),
        row("Otto, whose latest count was {500}, has left.", "Otto"),
        row("Results announced on Friday from only {eight} wards had put Lund ahead.", OWN),
        row("The report announced on Friday that {eight} wards would close.", "report"),
        row(
            "A Vell News survey showed {44 percent} for Otto. It covers {3 percent} of the wards, "
            "said Ida Moe.",
            "Vell News survey",
            "Ida Moe",
        ),
    ],
)
def test_a_vote_has_no_speaker_but_who_tells_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            'The headquarters of Vell\'s "anti-smuggling operation" reported that rebels broke '
            "the truce {54} times. It said {11} of the breaches involved guns.",
            *['headquarters of Vell\'s "anti-smuggling operation"'] * 2,
        ),
        row(
            '"It was a massacre," Otto said. "Initial reports indicate {1,200} shells fell."',
            "Otto",
        ),
        row('A group called "Free Vell" said {nine} were dead.', 'group called "Free Vell"'),
        row(
            "Intelligence reports from Dorra put the toll as high as {eight} and said many fled.",
            "intelligence reports",
        ),
        row('"{Nine} are dead" reported the Vell Herald.', "Vell Herald"),
        row('The sign "Keep out" said {nine} dogs were loose.', OWN),
    ],
)
def test_a_name_in_marks_belongs_to_its_noun(passage, expected):
    assert agree(speakers(passage), expected)
