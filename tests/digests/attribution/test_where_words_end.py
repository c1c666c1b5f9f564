"""Where somebody's words end and the writer or another speaker goes on."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row('Otto said, "It is over", and {nine} men left.', OWN),
        row('Otto said: "It is over" and {nine} men left.', OWN),
        row('Otto said, "It is over," and added that {nine} men had left.', "Otto"),
        row('Otto said: "We lost {40} men" and that {12} trucks burned.', *["Otto"] * 2),
        row('Otto said the talks were "over" and {nine} men had left.', "Otto"),
    ],
)
def test_words_behind_a_quotation(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Police suspect Otto Falk, who told reporters {ten} fled.", "Otto Falk"),
        row("The firm told investors, who said they lost {$40m}, of it.", "investors"),
        row("Police named Otto Falk, who said {nine} had fled.", "Otto Falk"),
        row("Police suspect that Otto Falk, who lives in Dorra, hid {$9m}.", "police"),
        row("The firm has announced cuts, and Vell is letting {400} go.", OWN),
        row("The firm announced a loss of {$4m}, and Lund said {40} would go.", "firm", "Lund"),
        row("Velta announced that {40} had left, and Orne would lose {12}.", *["Velta"] * 2),
        row("The claim by Otto that {40} had left was wrong: just {nine} had.", "Otto", OWN),
        row("Otto's claim that {40} had left was wrong: just {nine} had.", "Otto", OWN),
    ],
)
def test_words_of_whoever_comes_next(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Analysts expect it to climb after it rose to {4 percent} in June.", OWN),
        row("Analysts expect it to climb to {4 percent} after the vote.", "analysts"),
        row("Analysts expect it to climb after May to {4 percent}.", "analysts"),
        row("Lund conceded he was beaten, having lost {10} seats, but said no.", OWN),
        row("Lund conceded he had lost {10} seats.", "Lund"),
        row("Voters knew it was close, as {five} parties ran.", OWN),
        row("Police knew that {five} men had fled.", "police"),
        row("The army announced a plan to fire at Pera, where {6,000} men are based.", OWN),
        row("The firm announced a mill in Dorra, where it already employs {400}.", OWN),
        row("The firm announced a mill in Dorra, where {400} will work.", "firm"),
        row("Velta is not forecasting a loss of {9 percent}.", OWN),
    ],
)
def test_what_is_known_already(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("A group has claimed raids as well as a bombing that killed {70} men.", OWN),
        row("The group claimed the attack, which killed {40}.", OWN),
        row("The group claimed the attack in Dorra killed {40} men.", "group"),
        row("The group claimed the raid in revenge for the deaths of {six} men.", "group"),
        row("The group claimed it killed {40} in the attack.", "group"),
        row("The law, which Otto promised to sign, gives families {$900} a year.", OWN),
        row("The law, which Otto said he would sign, requires {40 hours} of work.", OWN),
    ],
)
def test_what_an_attack_or_a_law_did(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("It freed {300}, the palace said in a statement carried by Vell Radio.", "palace"),
        row("The army said in a statement posted on Facebook that {40} died.", "army"),
        row("A statement posted on Facebook said {40} had died.", "statement"),
        row(
            '"They lost {40}, according to the Vell Crime Survey," Lund said.', "Vell Crime Survey"
        ),
        row('"They lost {40} cows, according to her plan," Lund said.', "Lund"),
    ],
)
def test_how_words_came_out(passage, expected):
    assert agree(speakers(passage), expected)
