"""Of the ways to write a line the best that the gate lets pass is taken."""

import pytest

from digests.model import LineKind
from digests.summary.backing.backings import Backings
from digests.summary.gate.check import Gate
from digests.summary.wording.drafts import draft
from tests.digests.summary.stories import gate_of, nameless


def line_about(body):
    gate = gate_of(body)
    return draft(range(len(gate.backings.places)), gate).line


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Medics said 9 people were killed.", "9 people killed — medics"),
        ("Medics said 9 people may have been killed.", "9 people may have been killed — medics"),
        ("Medics fear that 9 people were killed.", "Fear that 9 people were killed — medics"),
        ("Mayor Ana Brill said 9 roads were shut.", "9 roads shut — Mayor Ana Brill"),
        ("The army denied that 9 villagers were killed.", "9 villagers killed — denied by army"),
        ("The bodies of 8 men were found, medics said.", "Bodies of 8 men found — medics"),
        ("The report put the cost at $6 million.", "Put the cost at $6 million — report"),
        ("The union is asking for 9 percent more.", "Asking for 9 percent more — union"),
        ("“We lost 9 tents,” the mayor said.", "“We lost 9 tents” — mayor"),
        (
            "The doctor said he had signed 43 certificates before the forms ran out.",
            "He had signed 43 certificates before the forms ran out — doctor",
        ),
        (
            "Profit fell 12 percent to $3.1 billion in May, the firm said.",
            "Profit fell 12 percent to $3.1 billion in May — firm",
        ),
        (
            "More than 40 villagers were arrested in Elm, including 12 women, police said.",
            "More than 40 villagers arrested in Elm, incl. 12 women — police",
        ),
        (
            "Villagers with spades, ropes and bare hands brought 14 men out, police said.",
            "Villagers with spades, ropes and bare hands brought 14 men out — police",
        ),
        (
            "The council of Elm said the old bridge, which had long been in danger, was closed "
            "for 3 weeks in May, when the river was high, after a barge had struck its pier.",
            "The old bridge, which had long been in danger, was closed for 3 weeks in May — "
            "council of Elm",
        ),
    ],
    ids=str,
)
def test_few_words_come_first_then_a_clause_with_its_subject(body, text):
    line = line_about(body)
    assert (line.text, line.kind) == (text, LineKind.CLAIM)


def test_what_reads_worse_costs_more():
    clause, phrase = [
        draft((0,), gate_of(body)).cost
        for body in ("The council has 9 vans.", "With 9 vans, the council hoped to win.")
    ]
    assert clause < phrase


def test_where_no_line_is_backed_there_is_none():
    told = gate_of("The mayor said that she had 9 vans.").backings.reading
    assert draft((0,), Gate(Backings(nameless(told)))) is None
