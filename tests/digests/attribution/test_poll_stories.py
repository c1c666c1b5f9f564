"""A story about a poll: the poll is brought in once, and its numbers go on for paragraphs."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers

NEW = "new Vell News poll"
ANY = "Vell News poll"


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Otto has {41 percent} approval in a new Vell News poll.", NEW),
        row(
            "Otto has {41 percent} approval in a new Vell News poll, up from {36 percent} in May.",
            NEW,
            NEW,
        ),
        row(
            "The unit had a margin of {13 percent}, topping the forecast of {9 percent} in a Vell"
            " News poll.",
            OWN,
            "Vell News poll",
        ),
        row("A new Vell News poll finds unrest. Still, {54 percent} disapprove of Otto.", NEW),
        row(
            "A new Vell News poll finds unrest. Voters say they favour the Greens over the Blues "
            "by {52 percent} to {38 percent}.",
            NEW,
            NEW,
        ),
        row(
            "A new Vell News poll finds unrest. The Greens lead the Blues by {11 points} among "
            "registered voters.",
            NEW,
        ),
        row(
            "A Vell News poll puts the Greens on {38%}. // The Blues saw their support fall by "
            "{three points}. The Reds are unchanged on {12%}.",
            "Vell News poll",
            "Vell News poll",
            "Vell News poll",
        ),
        row(
            "A Vell News poll puts the Greens on {38%}. The Reds are down to {14%}.",
            "Vell News poll",
            "Vell News poll",
        ),
        row(
            "A new Vell News poll finds unrest. A {65 percent} majority of Greens and "
            "Green-leaning independents say they are sure to vote.",
            NEW,
        ),
        row(
            "Otto is in trouble, a Vell News poll suggests. {Forty percent} said they felt better "
            "off and {53 percent} said they felt worse off.",
            "Vell News poll",
            "Vell News poll",
        ),
        row(
            "A new Vell News poll finds unrest. It is early days. The Greens lead by {9 points}.",
            NEW,
        ),
        row(
            "A Vell News poll puts Greens in a stronger position than some other surveys, which "
            "showed them {eight points} ahead.",
            "surveys",
        ),
        row(
            "A Vell News poll puts the Greens on {38%}. Another poll is better for the Blues. "
            "The Greens are on {33%}.",
            "Vell News poll",
            "Another poll",
        ),
        row(
            "A Vell News poll finds unrest. // In Dorra, only {37 percent} of voters want a vote, "
            "compared with {59 percent} in Upper Vell.",
            *["Vell News poll"] * 2,
        ),
        row(
            "A Vell News poll finds unrest. About {one-third} of Karvians ({38 percent}) would "
            "like a vote. Among Karvians who want one, {69 percent} would like it soon.",
            *["Vell News poll"] * 3,
        ),
        row(
            "A Vell News poll finds unrest. The Blues were up {one point} at {33 percent}, while "
            "the Reds gained {three points} to reach {14 percent}.",
            *["Vell News poll"] * 4,
        ),
        row(
            "A Vell News poll finds unrest. Women ({68 percent}) were more likely than men "
            "({54 percent}) to vote. The Reds would get {9 percent}.",
            *["Vell News poll"] * 3,
        ),
        row(
            "{Nine percent} of respondents to a new Vell News poll said they were well. The same "
            "share said Otto was not. More than {half} of them back the Greens.",
            *[NEW] * 2,
        ),
        row("Output grew {4 percent}, above the Vell News poll of {3 percent}.", OWN, ANY),
        row(
            "Orvane earned {$5 million}, in line with a Vell News poll of {$4 million}.", OWN, ANY
        ),
        row(
            "A Vell News poll finds unrest. According to figures from the Sleep Trust, the number "
            "of people who report getting {eight} hours fell to {28 percent}.",
            *["Sleep Trust"] * 2,
        ),
        row(
            "A Vell News poll finds unrest. Also out was the weekly poll from Otto Morland, with "
            "the Greens' lead out from {54.5}-{45.5} to {55.5}-{44.5}. The lead was up from "
            "{53}-{47} before.",
            *["weekly poll from Otto Morland"] * 6,
        ),
        row("The latest Newspoll has the Greens ahead {52}-{48}.", *["latest Newspoll"] * 2),
        row(
            "In today's Veld poll for the Dorra Mole the Greens' lead has narrowed to {9 points}, "
            "with {36%} for them. But in a Vell poll for the Times the lead is {8 points}.",
            *["today's Veld poll for the Dorra Mole"] * 2,
            "Vell poll for the Times",
        ),
        row(
            "A Vell News poll finds unrest. The Reds will be pleased by a {two-point} climb to "
            "{18%}. The Blues, at {31%}, are up {one} on the May poll. Trust in Otto stood at "
            "{22%}.",
            *["Vell News poll"] * 5,
        ),
        row(
            "A Vell News poll finds unrest. It does so with {29%} thinking a win would be best. "
            "They are outnumbered by the {44%} who want no vote. // Otto lags behind in the poll. "
            "Lund is {15 points} ahead.",
            *["Vell News poll"] * 3,
        ),
        row("A Vell News poll finds unrest. In Dorra, only {9 percent} want an election.", ANY),
        row("A Vell News poll finds unrest. It gave the Blues {38 percent}.", ANY),
    ],
)
def test_the_numbers_of_a_poll_story_are_the_poll_s(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("A new Vell News poll finds unrest. The Greens hold {24} seats in the house.", OWN),
        row("A new Vell News poll finds unrest. Inflation rose to {9 percent} in May.", OWN),
        row("A new poll tax of {3 percent} was brought in.", OWN),
        row(
            "A new Vell News poll finds unrest. Ida Lund said it rained. It is early days. The "
            "Greens won by {9 points}.",
            OWN,
        ),
        row("The polls closed at dusk. Turnout was {61 percent}.", OWN),
        row("Otto won the {24}-seat house in a landslide. A new survey vessel sailed.", OWN),
        row("A new Vell News poll finds unrest. It has a margin of error of {3 points}.", OWN),
        row("Voters say they favour the Greens by {52 percent}.", "voters"),
        row("A Vell News poll finds unrest. A tax of {9 percent} would cost Dorra dear.", OWN),
        row("A Vell News poll finds unrest. {Half} of the town was flooded.", OWN),
        row("A Vell News poll finds unrest. The index gained {nine points}.", OWN),
        row("A Vell News poll finds unrest. The tax ({three percent}) is high.", OWN),
        row("A Vell News poll finds unrest. Otto won {52 percent} of the vote in 2010.", OWN),
        row("A Vell News poll finds unrest. Otto said {52 percent} of voters want it.", "Otto"),
        row("Ida Lund said they would lead by {nine points}.", "Ida Lund"),
        row("A Vell News poll finds unrest. Inflation stood at {9 percent}.", OWN),
        row("A Vell News poll finds unrest. Shares are down {two}.", OWN),
        row("A Vell News poll finds unrest. Growth, at {2%}, is slow.", OWN),
        row("A Vell News poll finds unrest. They had {9 percent} at the election.", OWN),
    ],
)
def test_what_the_poll_did_not_measure_is_not_the_poll_s(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "A Veld survey of economists projected a rise of {9,000}. Estimates ranged from "
            "{4,000} to {12,000}.",
            *["Veld survey of economists"] * 3,
        ),
        row(
            "The health agency said the number of new cases climbed by {144}. Dorra had {65} new "
            "cases, compared with {39} the week before.",
            *["health agency"] * 3,
        ),
        row(
            "The ministry reported {90} deaths. Upper Vell had {40} deaths.",
            "ministry",
            "ministry",
        ),
    ],
)
def test_estimates_and_places_take_the_count_apart(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The agency said {144} had died. Dorra had {65} hospitals.", "agency", OWN),
        row(
            "The agency said {144} cases were new. // Dorra had {65} cases in 2011.", "agency", OWN
        ),
        row("The agency said {144} cases were new. He had {65} cases of wine.", "agency", OWN),
        row("The agency warned of fog. Estimates of {40} miles are rough.", OWN),
    ],
)
def test_other_counts_of_a_place_are_the_outlet_s(passage, expected):
    assert agree(speakers(passage), expected)


POLL = "The Sept. 30-Oct. 6 Vell News poll showed {43 percent} of voters for Lund. "


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            POLL + "Police were out. The mayor slept. It rained. // Her lead in the daily poll "
            "peaked at {12 points} on Tuesday.",
            *["Sept. 30-Oct. 6 Vell News poll"] * 2,
        ),
        row(
            POLL + "When asked in the poll, {one in five} would pick neither.",
            *["Sept. 30-Oct. 6 Vell News poll"] * 2,
        ),
        row(
            POLL + "Some {39 percent} supported Lund in the four-way poll, compared with "
            "{36 percent} for Otto and {3 percent} for Moe.",
            *["Sept. 30-Oct. 6 Vell News poll"] * 4,
        ),
        row(
            POLL + "Of the others, Moe came in third with {8 points}. Ruiz had about {2 points}.",
            *["Sept. 30-Oct. 6 Vell News poll"] * 3,
        ),
        row(
            POLL + "In a separate poll that included others, {41 percent} supported Lund.",
            "Sept. 30-Oct. 6 Vell News poll",
            "separate poll",
        ),
        row(
            "Her support was about {41 percent} in the Aug. 11-15 Vell News poll.",
            "Aug. 11-15 Vell News poll",
        ),
    ],
)
def test_a_poll_that_is_named_again_goes_on(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            POLL + "The poll surveyed {900} voters and had an interval of {3 points}.",
            "Sept. 30-Oct. 6 Vell News poll",
            OWN,
            OWN,
        ),
        row(
            POLL + "The {40} men in the poll tax office left.",
            "Sept. 30-Oct. 6 Vell News poll",
            OWN,
        ),
        row("Lund was ahead in the poll, and {40} men cheered.", OWN),
        row(
            POLL + "In the last poll before the election of 2012 he led by {2 points}.",
            "Sept. 30-Oct. 6 Vell News poll",
            OWN,
        ),
    ],
)
def test_what_a_poll_tells_of_itself_is_no_answer(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "A new Vell News poll finds unrest. Men are divided, with {40 percent} for Lund and"
            " {39 percent} for Otto.",
            NEW,
            NEW,
        ),
        row("A new Vell News poll finds unrest. Women split {40 percent} against it.", NEW),
        row("A new Vell News poll finds unrest. Dorra is split: {9 percent} for Otto.", NEW),
        row("A new Vell News poll finds unrest. Dorra is divided by {9} canals.", OWN),
        row("A new Vell News poll finds unrest. Shares were split {nine} for one.", OWN),
        row("A new Vell News poll finds unrest. The firm was split, with {9 percent} sold.", OWN),
    ],
)
def test_a_group_may_be_split(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The Vell News poll conducted from May 9 to 11 shows Otto {10 points} ahead.", ANY),
        row("The Vell News poll conducted last week shows Otto has {10 percent}.", ANY),
        row("The Vell News poll taken between May 9 and 11 found {10 percent} agree.", ANY),
        row("A Vell News poll from the beginning of May found Otto {3 points} behind.", ANY),
        row("The survey carried out last week found {10 percent} agree.", "survey"),
        row("The walk from May 9 to 11 found {40} riders ready.", OWN),
        row("Work conducted from May 9 to 11 shows {nine} holes.", OWN),
        row("The drill carried out between May 9 and 11 showed {nine} leaks.", OWN),
        row("A Vell News poll from Orvane shows {9 percent} agree.", "Vell News poll from Orvane"),
    ],
)
def test_when_a_poll_was_taken_is_stepped_over(passage, expected):
    assert agree(speakers(passage), expected)


LATER = "A Vell News poll finds unrest. // Ida Lund said it rained. It was cold. // "


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(LATER + "Nearly {a quarter} of independents said it hurt him.", ANY),
        row(
            LATER + "Nearly {half} of voters, {44 percent}, disapprove, compared to less than "
            "{a third}, {31 percent}, who approve.",
            *[ANY] * 4,
        ),
        row(LATER + "{Two-thirds} of all parents support it, with {9 percent} against.", ANY, ANY),
        row(
            LATER + "An even greater share, {62 percent}, say it is bad, with just {17 percent} "
            "saying it is good.",
            ANY,
            ANY,
        ),
        row(LATER + "A clear majority, {62 percent}, oppose it.", ANY),
        row(LATER + "{Nine in ten} adults surveyed, {91 percent}, agree.", ANY, ANY),
        row(LATER + "{Nine} of the 12 respondents said they were well.", ANY),
        row(
            LATER + "Nearly {a quarter} of voters said that their view had changed. // Of those "
            "who voted for Otto, {15 percent} said it had not.",
            ANY,
            ANY,
        ),
        row("A Vell News poll finds unrest. {A quarter} did not know.", ANY),
        row("A Vell News poll finds unrest. Only {one in four} adults trusts him.", ANY),
        row(
            "A Vell News poll finds unrest. {Three-quarters} of Greens but only {a fifth} of "
            "Blues backed it.",
            ANY,
            ANY,
        ),
        row(
            "A study of nurses finds they sleep badly. {15%} identified as tired.",
            "study of nurses",
        ),
    ],
)
def test_parts_of_those_asked_are_counted_by_the_poll(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(LATER + "{Two-thirds} of voters in Dorra, Otto said, back it.", "Otto"),
        row(LATER + "Output fell by {a third}, {31 percent}, said Moe.", "Moe", "Moe"),
        row(LATER + "Otto said {a quarter} of voters back it.", "Otto"),
        row(LATER + "{A quarter} of people in Dorra live by the sea.", OWN),
        row(LATER + "{Half} of the fleet was sold, to support the town.", OWN),
        row(LATER + "Its share, {62 percent}, is high.", OWN),
        row(LATER + "The survey polled {1,005} respondents.", OWN),
        row("A Vell News poll finds unrest. Taxes take {a third} of wages.", OWN),
        row("A Vell News poll finds unrest. Some {40} in Dorra were tired.", OWN),
    ],
)
def test_other_parts_are_not_the_poll_s(passage, expected):
    assert agree(speakers(passage), expected)


PUT = "A Vell News poll puts the Greens on {38%}. "


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            PUT + "At the end of March, the Blues were on {54%}, {nine points} clear.",
            ANY,
            OWN,
            OWN,
        ),
        row(PUT + "A year ago, the Blues led by {nine points}.", ANY, OWN),
        row(PUT + "In 2019, the Blues were on {54%}.", ANY, OWN),
        row(PUT + "In Dorra, the Blues are on {54%}.", ANY, ANY),
        row(PUT + "In March, {44 percent} approved of him.", ANY, ANY),
        row(PUT + "Among women, young and old, the Blues lead by {nine points}.", ANY, ANY),
        row(
            PUT + "Asked which of the {two} leaders would be best, {36 percent} chose Otto.",
            *(ANY, OWN, ANY),
        ),
        row(PUT + "The Blues received {27%} support, down from {28%}.", ANY, ANY, ANY),
        row(PUT + "The Blues received {27%} of the vote in May.", ANY, OWN),
        row(PUT + "The Blues won {27%}, and little support.", ANY, OWN),
    ],
)
def test_where_a_party_stood_before_is_no_result_of_the_poll(passage, expected):
    assert agree(speakers(passage), expected)


RESULTS = "latest results from Veld"


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            LATER
            + "According to the latest results from Veld, {33%} of respondents would vote. // "
            "The Blues received {27%} support. Support for the Reds fell to {16%}.",
            *[RESULTS] * 3,
        ),
        row("A new Vell News poll finds unrest. The survey found {9 percent} disagree.", NEW),
        row(
            "A Vell survey found {9 percent} agree. The poll found {7 percent} ill.",
            *["Vell survey"] * 2,
        ),
        row(LATER + "Residents said {40 percent} of the homes were flooded.", "residents"),
        row(LATER + "Republicans said it would fall by {40 percent}.", "republicans"),
        row(LATER + "Voters say they favour Lund by {52 percent}.", ANY),
        row(LATER + "{A third} of the women studied still snored.", ANY),
        row(LATER + "{Nine} women studied law.", OWN),
    ],
)
def test_who_asked_is_named_in_full(passage, expected):
    assert agree(speakers(passage), expected)


TIRED = "A survey by the Sleep Trust found {40 percent} of nurses sleep badly. // "
TRUST = "survey by the Sleep Trust"


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(TIRED + "The figure rises to {51 percent} at night.", TRUST, TRUST),
        row(TIRED + "It rises to {51 percent} among men.", TRUST, TRUST),
        row(
            TIRED
            + "That figure was {51 percent} in Dorra. // This compares with {38 percent} in May.",
            *[TRUST] * 3,
        ),
        row(TIRED + "It fell by {nine percent}.", TRUST, OWN),
        row(TIRED + "The cost rises to {51 percent} of a wage.", TRUST, OWN),
        row(TIRED + "It rises to {900 metres} among pines.", TRUST, OWN),
        row(PUT + "Otto needs {50 percent} of the vote to win.", ANY, OWN),
        row(PUT + "Otto needs luck, with {41 percent} backing him.", ANY, ANY),
        row(PUT + "Unemployment is at {9 percent}.", ANY, OWN),
        row(
            PUT + "The last Veld poll had them on {33 percent}. The Reds are on {nine}.",
            ANY,
            "last Veld poll",
            OWN,
        ),
        row(
            PUT + "A similar poll found {33 percent}. Some {six in 10} women back them.",
            ANY,
            "similar poll",
            OWN,
        ),
        row(
            "A Vell News poll puts the Greens on {38%}, while a Lume survey puts them on {41%}. "
            "The Blues are on {30%}.",
            *(ANY, "Lume survey", OWN),
        ),
    ],
)
def test_what_may_be_another_s_number_is_not_the_poll_s(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("A Vell News poll puts them on {41}.", ANY),
        row(
            "A poll by Vell News put the Greens on {41} and the Blues on {38}.",
            *["poll by Vell News"] * 2,
        ),
        row("The poll puts the Greens on {41} to {38} for the Blues.", "poll", "poll"),
        row("Otto leads Lund in a Vell News poll, {49 percent} to {40 percent}.", ANY, ANY),
        row("Otto fell to {39 percent} in a Vell News poll from {44 percent}.", ANY, ANY),
        row("The poll staff put the boxes on {40} tables.", OWN),
        row("The survey ship put a buoy on {nine} and left.", OWN),
        row("Ida Lund put the boxes on {40}, and left.", OWN),
        row("Otto fell in a Vell News poll, and {40 percent} of the homes burned.", OWN),
        row("Otto trails in a Vell News poll, and {40} homes burned.", OWN),
    ],
)
def test_a_poll_gives_bare_scores_and_scores_behind_its_name(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "A Vell News poll asked about fares. {Forty per cent} want lower ones, while {32 per "
            'cent} said "No".',
            *[ANY] * 2,
        ),
        row(
            "A Vell News poll found {33 percent} against. // {Three quarters} said Otto was right "
            "to leave the town that he says has failed him.",
            *[ANY] * 2,
        ),
        row(
            "A Vell News poll found {33 percent} against. {Forty per cent} of firms want lower "
            "ones, Ida Lund said.",
            ANY,
            "Ida Lund",
        ),
        row(
            "Police found {33 percent} were old. {Forty per cent} of firms want new ones, while "
            "Ida Lund said {nine} had none.",
            "Police",
            OWN,
            "Ida Lund",
        ),
    ],
)
def test_a_share_that_opens_is_the_poll_s_whoever_speaks_behind_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Greens like her more, according to a new Lume poll. // A Vell survey of delegates "
            "found that {449} back Otto. // {74} percent of Green voters say they like her.",
            "Vell survey of delegates",
            "new Lume poll",
        ),
        row(
            "A Vell survey of delegates found that {449} back Otto. // {74 percent} of them say "
            "they like her.",
            "Vell survey of delegates",
            "Vell survey of delegates",
        ),
        row(
            "A new Lume poll found {60 percent} back the dam. // She is seen as honest by at "
            "least {half} of all registered voters.",
            "new Lume poll",
            "new Lume poll",
        ),
        row(
            "A new Lume poll found {60 percent} back the dam. // More see her as honest than in "
            "May, {64 percent} to {56 percent}.",
            "new Lume poll",
            "new Lume poll",
            "new Lume poll",
        ),
        row(
            "A new Lume poll found {60 percent} back the dam. // Most people polled, about "
            "{60 percent}, said they see no end.",
            "new Lume poll",
            "new Lume poll",
        ),
        row(
            "A new Lume poll found {60 percent} back it. The rest were divided, with {28 per "
            "cent} expecting the state to pay and {25 per cent} saying the town.",
            *["new Lume poll"] * 3,
        ),
        row(
            "A new Lume poll found {60 percent} back it. // The latest survey found {23 percent} "
            "fear it.",
            "new Lume poll",
            "new Lume poll",
        ),
        row(
            "A new Lume poll found {60 percent} back the dam. // Prices fell, {64 percent} of "
            "them by more than a crown.",
            "new Lume poll",
            OWN,
        ),
        row(
            "A new Lume poll found {60 percent} back the dam. // The dam cost {9} million crowns "
            "and took {40} voters to the town hall.",
            "new Lume poll",
            OWN,
            OWN,
        ),
    ],
)
def test_a_story_goes_on_with_its_own_poll(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "A new Lume poll found {60 percent} back it. Just {20 per cent} said the same in a "
            "comparable survey in May.",
            "new Lume poll",
            "comparable survey",
        ),
        row(
            "A new Lume poll found {60 percent} back it. Backing slipped from {58 percent} in the "
            "last poll.",
            "new Lume poll",
            "last poll",
        ),
        row(
            "A new Lume poll found {60 percent} back it. Support is up from {36 percent} in the "
            "last poll. Another {9 percent} said no.",
            "new Lume poll",
            "last poll",
            "new Lume poll",
        ),
        row(
            "A new Lume poll found {60 percent} back it. Falk's last poll found {58 percent} do. "
            "Just {9 percent} of men said no.",
            "new Lume poll",
            "Falk's last poll",
            "new Lume poll",
        ),
        row("The last poll tax took {58 percent} of them.", OWN),
        row("In the last poll booth stood {40} men.", OWN),
    ],
)
def test_an_earlier_poll_answers_for_its_own_numbers(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "A Vell News poll found {33 percent} against. // Few knew why. // Fares are high. // "
            "They will rise. // More than {40 percent} of women want lower ones. // While {nine "
            "percent} of men want none, the rest had no view.",
            *[ANY] * 3,
        ),
        row(
            "A Vell News poll found {33 percent} against. // Few knew why. // Fares are high, "
            "Lund said. // They will rise. // More than {40 percent} of women want lower ones.",
            ANY,
            OWN,
        ),
        row(
            "A Vell News poll found {33 percent} against. // Few knew why. // Fares are high. // "
            "They will rise. // Trains are late. // More than {40 percent} of women want more.",
            ANY,
            OWN,
        ),
    ],
)
def test_a_poll_goes_on_over_sentences_in_which_nobody_speaks(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "A new Lume poll found {60 percent} back it. Nearly {eight of 10} voters say they "
            "will vote.",
            "new Lume poll",
            "new Lume poll",
        ),
        row(
            "A new Lume poll found {60 percent} back it. Her rating has slipped from {58 percent} "
            "in the last poll to {55 percent} now.",
            "new Lume poll",
            "last poll",
            "new Lume poll",
        ),
        row(
            "A new Lume poll found {60 percent} back it. In the last poll she led by {9 points}; "
            "in May, it was {5}.",
            "new Lume poll",
            "last poll",
            "last poll",
        ),
        row(
            "In the previous Lume poll, she led by {5 percentage points}. In May, that lead was "
            "{7 points}.",
            "previous Lume poll",
            "previous Lume poll",
        ),
        row(
            "A Lume poll found {60 percent} back it. {Two} of {10} bridges are shut.",
            "Lume poll",
            OWN,
            OWN,
        ),
        row("In the poll tax year she paid {9 percent} to {12 percent} now.", OWN, OWN),
        row(
            "A Lume poll has her up by {4 points}. She leads by an average of {3 points} in "
            "recent polls.",
            "Lume poll",
            OWN,
        ),
        row("Otto said she led by {5 points}. That tax was {7 points} lower.", "Otto", OWN),
    ],
)
def test_a_poll_is_told_from_the_one_before_and_from_an_average(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "A Lume poll found {40%} of firms would move. Few will. Only {9%} of them say "
            "rents are why.",
            *["Lume poll"] * 2,
        ),
        row(
            "A Lume poll found {40%} of firms would move. Falk said few did. Only {9%} of them "
            "say rents are why.",
            "Lume poll",
            OWN,
        ),
    ],
)
def test_they_are_those_asked_where_nobody_else_speaks(passage, expected):
    assert agree(speakers(passage), expected)
