"""Who is made to say what: lines with a dash, and sentences in prose."""

import pytest

from digests.model import Standing
from digests.summary.backing.voices import read_voices
from digests.summary.gate.tellings import tellings_of
from tests.digests.summary.stories import RAID, gate_of, reading_of

READING = reading_of(RAID)
VOICES = read_voices(READING)


def told(line):
    """Give, for each way to read a line: standing, speakers' words, what is said."""
    return [
        (
            telling.standing,
            sorted(" ".join(sorted(key)) for key in telling.voices),
            " ".join(word.folded for word in telling.words),
        )
        for telling in tellings_of(line, READING.article, VOICES)
    ]


@pytest.mark.parametrize(
    ("line", "standing", "speakers", "said"),
    [
        ("55 killed — hospital sources", Standing.STATED, ["hospital sources"], "55 killed"),
        ("60 died — mayor Ana Brill", Standing.STATED, ["ana brill"], "60 died"),
        ("60 died — Brill", Standing.STATED, ["ana brill"], "60 died"),
        ("60 died — the mayor", Standing.STATED, ["ana brill"], "60 died"),
        (
            "60 died — hospital sources and Ana Brill",
            Standing.STATED,
            ["ana brill", "hospital sources"],
            "60 died",
        ),
        ("25 arrested — denied by the army", Standing.DENIED, ["army"], "25 arrested"),
        ("80 km — Harbour Wire itself", Standing.OWN_VOICE, [], "80 km"),
        ("80 km — the outlet itself", Standing.OWN_VOICE, [], "80 km"),
        ("9 died — nobody named", Standing.HEARSAY, [], "9 died"),
        ("9 died — speaker unclear", Standing.UNCLEAR, [], "9 died"),
        ("a raid — the second — killed 9 — Brill", Standing.STATED, ["ana brill"],
         "a raid the second killed 9"),
        ("Brill said that 60 died.", Standing.STATED, ["ana brill"], "that 60 died"),
        ("Ana Brill told Harbour Wire that 60 died", Standing.STATED, ["ana brill"],
         "told harbour wire that 60 died"),
        ("The army denied 25 were arrested.", Standing.DENIED, ["army"], "25 were arrested"),
        ("60 died, Brill said.", Standing.STATED, ["ana brill"], "60 died"),
        ("60 died, said Brill.", Standing.STATED, ["ana brill"], "60 died"),
        ("60 died, according to Brill.", Standing.STATED, ["ana brill"], "60 died"),
        ("According to Brill, 60 died.", Standing.STATED, ["ana brill"], "60 died"),
        ("The town lies 80 km north of Elm.", Standing.OWN_VOICE, [],
         "the town lies 80 km north of elm"),
    ],
    ids=str,
)  # fmt: skip
def test_a_line_names_its_speaker(line, standing, speakers, said):
    assert told(line) == [(standing, speakers, said)]


@pytest.mark.parametrize(
    "line",
    [
        "60 died, the minister said.",
        "Brill did not say that 60 died.",
        "He said 60 died.",
        "Harbour Wire said 60 died.",
        "60 died, said Brill and the minister.",
        "60 died, Brill told.",
        "According to Brill, 60 died, and according to the army 25.",
        "60 died, according to Brill and some others elsewhere",
    ],
    ids=str,
)
def test_a_line_that_names_nobody_of_the_article_is_not_read(line):
    assert told(line) == []


@pytest.mark.parametrize("line", ["60 died — minister Ana Brill", "60 died — ", "60 died — Elm"])
def test_an_unknown_name_behind_a_dash_is_part_of_what_the_outlet_says(line):
    ((standing, speakers, said),) = told(line)
    assert (standing, speakers) == (Standing.OWN_VOICE, [])
    assert said.startswith("60 died")


def test_marks_between_words_are_known():
    (telling,) = tellings_of("55 killed, 12 hurt — Brill", READING.article, VOICES)
    assert [telling.gap(at) for at in range(-1, 6)] == ["", "", " ", ", ", " ", "", ""]


def test_without_a_publisher_the_outlet_has_no_name():
    gate = gate_of("The town lies 80 km north of Elm, and the mayor said 60 people had died.")
    assert not gate.reason("The town lies 80 km north of Elm — the outlet itself")
    assert gate.reason("The town lies 80 km north of Elm — Harbour Wire itself")
