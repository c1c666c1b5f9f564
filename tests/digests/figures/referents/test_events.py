"""What happened to those who are counted; a wrong event would make a false conflict."""

import pytest

from tests.digests.figures.marked import events


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # the predicate
        ("{55} villagers were killed on Monday", "kill"),
        ("{60} people had already been arrested", "arrest"),
        ("{Twelve} people died in the flood", "kill"),
        ("{12} passengers lost their lives", "kill"),
        ("{39} are confirmed dead", "kill"),
        ("{39} have been confirmed as killed", "kill"),
        ("{39} are listed as missing", "miss"),
        ("The toll tops {39}", "kill"),
        ("The estimate of militants killed was {39}", "kill"),
        ("{Six} miners are feared to have died", "kill"),
        ("{30} hikers have been reported missing", "miss"),
        ("{14} people were injured in the crash", "injure"),
        ("{Two} guards suffered minor injuries", "injure"),
        ("{5,000} villagers fled their homes", "displace"),
        ("{200} families have been forced from their homes", "displace"),
        ("{1,500} people are in shelters", "shelter"),
        ("{Three} children were taken to a nearby hospital", "hospitalise"),
        ("{1,200} homes are still without power", "outage"),
        ("{45} were aboard the ferry", "aboard"),
        ("{Nine} patients with the fever died", "kill"),
        ("{12} shoppers in the market were wounded", "injure"),
        ("At least {seven}, including a nurse, died", "kill"),
        ("{Five} sailors, who were all cooks, were rescued", "rescue"),
        ("{Twelve} workers (all of them cleaners) died", "kill"),
        ("{12} people who were hurt have gone home", "injure"),
        ("{Two} children were among the dead", "kill"),
        ("A total of {39} hikers were rescued", "rescue"),
        ("{Two-thirds} of the members voted for it", "vote"),
        ("{35%} opposed the plan", "oppose"),
        # beside the noun
        ("The quake left {14} dead", "kill"),
        ("{55} dead in hotel fire", "kill"),
        ("{Three} skaters seriously injured as tram hits wall", "injure"),
        ("The bus crashed, with {25} others hurt", "injure"),
        ("{Twelve} found dead in lorry", "kill"),
        ("It left {400} families homeless", "displace"),
        ("The gang took {dozens} of people hostage", "abduct"),
        # the verb or noun that governs it
        ("The blast killed at least another {12} people", "kill"),
        ("Fire kills {five} children", "kill"),
        ("The raid went on, killing {three}", "kill"),
        ("Police have arrested {dozens} of demonstrators", "arrest"),
        ("The quake killed upwards of {90} people", "kill"),
        ("The storm claimed {12} lives", "kill"),
        ("It led to the deaths of {33} passengers", "kill"),
        ("The night ended with the arrest of {six} people", "arrest"),
        ("The bodies of {eight} rebels were brought in", "kill"),
        ("Rebels shot dead {six} guards", "kill"),
        ("The dead included {four} aid workers", "kill"),
        ("Among those killed were {three} drivers", "kill"),
        ("Prosecutors charged three men with killing {four} people", "kill"),
        ("The firm will cut {900} jobs", "cut"),
        ("The firm will lay off {400} workers", "lay off"),
        ("He was fined {$500} on Friday", "fine"),
        ("She was sentenced to {12 years} in prison", "sentence"),
        ("Dead: {12}, by the latest count", "kill"),
        # the counted words themselves
        ("There were {170} deaths in May", "kill"),
        ("{Six} deaths were of children", "kill"),
        ("There were no more than {3} casualties", "casualty"),
        ("The island has {56} new cases of cholera", "infect"),
        ("{48,000} missing people are from the coast", "miss"),
        ("{Two} of the dead were children", "kill"),
        ("{Four} of those killed were guards", "kill"),
        # tolls
        ("The death toll rose to {31} on Friday", "kill"),
        ("Radio Arn said the death count could be over {90}", "kill"),
        ("Officials put the toll at {31}", "kill"),
        ("The number of people killed in the floods rose to {77}", "kill"),
        ("The ministry put the number of wounded at {120}", "injure"),
        ("The casualty toll reached {300}", "casualty"),
        ("The army puts the dead at {12}", "kill"),
        ("They put the wounded at {40}", "injure"),
        # amounts
        ("Wages grew {3%} in the quarter", "rise"),
        ("Sales fell by {12%} in May", "fall"),
        ("It showed a {93%} increase", "rise"),
        # two ways of harm in one breath
        ("{Four} people were killed or wounded", "casualty"),
        ("The blast killed or wounded {20} people", "casualty"),
        # the sense that a verb has of its object
        ("{Three} suspects fled into the woods", "escape"),
        ("The mill fired {200} workers", "lay off"),
        ("Over {200} lives were lost", "kill"),
    ],
    ids=str,
)
def test_the_clause_says_what_happened(sentence, expected):
    assert events(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        # they did it, or it happened to others
        "{Three} gunmen killed a guard",
        "{Two} soldiers have wounded a farmer",
        "{20} men who killed a guard were never found",
        "{Six} rebels are believed to have killed a judge",
        "The guards were killed by {four} gunmen",
        "Farmers were arrested in {12} villages",
        "Relatives of the {55} victims were arrested",
        "The shelling of {12} houses was condemned",
        "Unions representing {40,000} workers were fined",
        "There were {12} explosions before people were evacuated",
        "The guards were arrested after {12} hours",
        "A convoy of {12} trucks was attacked and the driver was killed",
        # it has not happened
        "{12} people were not hurt",
        "The storm could displace {10,000} people",
        "The group vowed to kill {100} hostages",
        "{200} people may have died",
        "{40} migrants are to be deported",
        # nothing of the kind is said
        "About {40} firefighters fought the blaze",
        "{Twenty} guests were alive and well",
        "The trust keeps {two} seats on the board",
        "{Eleven} against nine is no match",
        "The paper named {12} court cases",
        "She raised {two} children",
        "The death of the king came {12 days} later",
        "The toll road is {40 km} long",
        "Turnout fell to {61%} this year",
        "The death toll in {12} villages is not known",
    ],
    ids=str,
)
def test_no_event_is_given_to_those_to_whom_it_did_not_happen(sentence):
    assert events(sentence) == [""]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("{55} dead and {20} injured", ["kill", "injure"]),
        ("{Six} rowers were killed and {dozens} more wounded", ["kill", "injure"]),
        ("The bomb killed {five} and wounded {110}", ["kill", "injure"]),
        ("It left {12} dead, {five} critically injured and {three} missing",
         ["kill", "injure", "miss"]),
        ("{12} women and {19} children were killed", ["kill", "kill"]),
        ("Fire kills {five} children, {two} drivers", ["kill", "kill"]),
        ("Police killed {four} and arrested {30} marchers", ["kill", "arrest"]),
        ("The raid killed {12} people, and {300} guards searched the woods", ["kill", ""]),
        ("{12} people were hurt, including {three} nurses", ["injure", "injure"]),
        ("At least {seven}, including {four} children, died", ["kill", "kill"]),
        ("At least {14} hikers, possibly as many as {30}, died", ["kill", "kill"]),
        ("{Ten} people were killed, {seven} in Lima and {three} in Cusco",
         ["kill", "kill", "kill"]),
        ("Of the {52} miners, {29} were rescued and {23} are missing",
         ["", "rescue", "miss"]),
        ("The bus carried {30} people, {12} of whom died", ["", "kill"]),
        ("{Five} of the {40} people arrested were released", ["release", "arrest"]),
        ("{Three} officers who shot dead {two} men were suspended", ["", "kill"]),
        ("The toll rose to {112} from {97} a day earlier", ["kill", "kill"]),
        ("The toll rose by {12} to {45}", ["rise", "kill"]),
        ("{16} died; the union put the figure at {43}", ["kill", "kill"]),
        ("Rates rose {3%} to {5%}", ["rise", ""]),
        ("The storms left {3}, {5} and {9} dead, hurt and missing respectively", ["", "", ""]),
        ("The group executed {12} men accused of spying for {two} years", ["execute", ""]),
        ("In {12} cities, {40} people were arrested", ["", "arrest"]),
        (
            "It took in {27} bodies and was treating {52} people, {11} of them for burns",
            ["kill", "treat", "treat"],
        ),
        ("{Two} of the city's {seven} schools were closed", ["close", ""]),
        ("Confirmed cases have passed {2,000}, up from {1,460}", ["infect", "infect"]),
    ],
    ids=str,
)  # fmt: skip
def test_each_figure_of_a_sentence_has_the_event_of_its_own_clause(sentence, expected):
    assert events(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "A court in the north, where {12} people live in fear, was bombed",
            [""],
            id="a place's people are not its fate",
        ),
        pytest.param(
            "{Twenty} people living in the town since the war and its end were killed",
            ["kill"],
            marks=pytest.mark.xfail(
                strict=True, reason="a predicate behind two joined phrases is given up"
            ),
        ),
        pytest.param(
            "The raids left {3} and {5} dead and hurt respectively",
            ["kill", "injure"],
            marks=pytest.mark.xfail(strict=True, reason='"respectively" is not dealt out'),
        ),
        pytest.param(
            "{60} people who had been reported missing were found safe",
            [""],
            marks=pytest.mark.xfail(
                strict=True, reason="a relative clause is taken before its main clause"
            ),
        ),
        pytest.param(
            "The army lost {five} soldiers",
            ["kill"],
            marks=pytest.mark.xfail(strict=True, reason='"lost" is told as it stands'),
        ),
    ],
)
def test_known_limits(sentence, expected):
    assert events(sentence) == expected
