"""A name is what a reader takes for a speaker: no verb, no land for its survey."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers

SURVEY = "The US Tide Survey said {40} had felt it. "


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(SURVEY + "The US promised {$90 million}.", "US Tide Survey", "US"),
        row(SURVEY + "Aid came, with the US promising {$90}.", "US Tide Survey", "US"),
        row(
            "The Ghana Water Board said {40} pipes burst. Ghana said {90} had.",
            "Ghana Water Board",
            "Ghana",
        ),
        row(
            "The Falk Group said it lost {40} jobs. Falk said it would close {nine} shops.",
            "Falk Group",
            "Falk Group",
        ),
        row(
            "The Vell Water Board said {40} pipes burst. The Water Board said {90} had.",
            "Vell Water Board",
            "Vell Water Board",
        ),
    ],
)
def test_a_land_is_none_of_its_bodies(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("They turned to the Tarn Police Board which counted {40}.", "Tarn Police Board"),
        row("She appealed to the Tarn Water Board, which said {90} were dry.", "Tarn Water Board"),
        row("The Velta Times interviewed officials who said {40} died.", "officials"),
        row("The Velta Times published letters that showed {40} had died.", "letters"),
        row("Displaced families who reached Dorra said {40} died.", "Displaced families"),
        row("Voters polled by Orvane said {40} had come.", "Voters polled by Orvane"),
        row("Velta retired teachers said {40} had come.", "Velta retired teachers"),
        row(
            "The man arrested in Vell, who said he drank {nine} beers, was freed.",
            "man arrested in Vell",
        ),
        row("Aides to Otto Lund, who said {40} had come, left.", "Otto Lund"),
    ],
)
def test_a_verb_before_whom_a_clause_describes_is_no_part_of_the_name(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Otto Falk, head of press at the board, said Orvane raids on Vell have hurt {40} men.",
            "Otto Falk",
        ),
        row(
            "Otto Falk, a clerk, said US raids over 8 and 9 July have hurt {40} people.",
            "Otto Falk",
        ),
        row("Officials, Falk among them, said Orvane in May had lost {40} jobs.", "Officials"),
        row("Rents, the third bill to rise, hit {40}, said Otto Falk at a show.", "Otto Falk"),
        row(
            "The storm, the worst since May, killed {40}, said officials who were there.",
            "officials",
        ),
        row("Orvane, a maker of pumps, lost {40} jobs, said Otto Falk of Veld Bank.", "Otto Falk"),
    ],
)
def test_behind_said_the_words_of_whom_an_aside_describes_go_on(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Democrat Ida Lund said {40} had left.", "Ida Lund"),
        row("They met Republican Ida Lund. Lund said {40} had left.", "Ida Lund"),
        row("Socialist leader Ida Lund said {40} had left.", "Ida Lund"),
        row("The Liberal Alliance said {40} had left.", "Liberal Alliance"),
        row("Republican Youth Watch said {40} had left.", "Republican Youth Watch"),
        row("Green Tarn Power said {40} had left.", "Green Tarn Power"),
        row("Velta state TV reported {40} dead.", "Velta state TV"),
        row("The broadcaster TRT said {40} had died.", "TRT"),
        row("The channel Velta Radio said {40} had died.", "Velta Radio"),
        row("This morning's paper reports that {40} died.", "paper"),
        row("Last week's survey found {40} had died.", "survey"),
        row("Today's figures show {40} died.", "Today's figures"),
        row("{40} rules were announced by the council on Fridays after five.", "council"),
        row("The land's moves suggest that {40} banks are safe.", OWN),
        row("The council's decision indicates that {40} banks are safe.", OWN),
        row("The council's figures indicate that {40} banks are safe.", "council's figures"),
        row("The council's report suggests that {40} banks are safe.", "council's report"),
    ],
)
def test_what_opens_or_closes_a_name_and_is_no_part_of_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row('According to the secret "Falk memo," {nine} letters came.', "Falk memo"),
        row('According to a secret "night plan", {40} tanks came.', "night plan"),
        row('According to the "Velta Times", {40} tanks came.', "Velta Times"),
        row('According to a "secret" report, {40} tanks came.', '"secret" report'),
        row('According to a source, "{40} tanks" came.', "source"),
        row("She sat down and thought up nine laws by closing {40} shops.", OWN),
        row("Falk thought of {40} names for it.", OWN),
        row("Falk thought about {40} people would come.", "Falk"),
        row('Excerpt: "The men were ready to meet {40} more."', OWN),
        row('Falk: "We were ready to meet {40} more."', "Falk"),
        row("With officials saying the storm killed {40} people, the mayor left.", "officials"),
    ],
)
def test_names_in_marks_inventions_and_headings(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Lund said the mill shut after the flood, which ruined {90}, according to police.",
            "police",
        ),
        row(
            "Lund said {40} had died in the fire, which hit {90} homes, the council said.",
            "Lund",
            "council",
        ),
        row("Lund said the fire, which began at a mill, hit {90}, according to aides.", "Lund"),
        row("Lund told police of a man who stole {40} cows, according to court records.", "Lund"),
        row("Lund said {nine} had died, according to Delo News.", "Lund"),
    ],
)
def test_a_tag_that_closes_a_clause_within_has_its_number(passage, expected):
    assert agree(speakers(passage), expected)


POLL = "A new Vell Times national poll found that {44 percent} approve. "


@pytest.mark.parametrize(
    ("passage", "name"),
    [
        (POLL + "The poll said {52} agreed.", "new Vell Times national poll"),
        (POLL + "Another poll said {52} agreed.", "Another poll"),
        (POLL + "An Orvane poll said {52} agreed.", "Orvane poll"),
    ],
)
def test_one_poll_bears_one_name(passage, name):
    assert speakers(passage)[-1] == (name,)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The board promised {40} buses, but only {nine} came.", "board", OWN),
        row("The board promised {40} buses but delivered {nine}.", "board", OWN),
        row("Falk vowed to build {40} mills, though he built only {nine}.", "Falk", OWN),
        row("The board has promised guards, but I fail to see them at {nine} polls.", OWN),
        row("The union demanded {$40}, but would take {$9}.", "union", "union"),
        row("The union wants {$40}, but said it would take {$9}.", "union", "union"),
        row("The board promised {40} buses, but not for {nine} towns.", "board", "board"),
        row("Falk said {40} buses would come, but only {nine} came.", "Falk", "Falk"),
        row("Lund vowed {300} jobs but only {40} were made, Falk said.", *["Falk"] * 2),
        row("Lund said {40} fell in Vell, where the BBC verified {nine} wrecks.", "Lund", OWN),
        row("Lund said {40} fell in Vell, where Reuters saw {nine} wrecks.", "Lund", OWN),
        row("Lund said {40} fell in Vell, where guards saw {nine} wrecks.", "Lund", "Lund"),
        row("A plan is out. I am expecting to pay {$300}.", OWN),
        row("The Velta Party met. I know {nine} tricks that I can't mention here.", OWN),
        row("The Velta Party met. It is expecting {nine} guests.", "Velta Party"),
    ],
)
def test_what_came_of_a_promise_and_what_the_writer_saw_is_his(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Radio Lume reported residents as saying that {40} died.", "residents"),
        row("Reuters reports the mayor as saying {40} had died.", "mayor"),
        row("The hospital reported {40} deaths as crews dug on.", "hospital"),
        row("Growth rates - the number of new jobs - are down to {nine percent}.", OWN),
        row("The storm killed {40}, the ministry reports – the worst since May.", "ministry"),
        row("It rang for {40 minutes} and finally someone says, may I help you?", OWN),
    ],
)
def test_who_is_reported_and_what_only_looks_like_a_voice(passage, expected):
    assert agree(speakers(passage), expected)
