"""What a post quotes must be quoted in the article, by the same speaker."""

import pytest

from digests.summary.gate.quoted import quotations_in
from tests.digests.summary.stories import gate_of

GATE = gate_of(
    "“We have lost 40 boats, and I do not know why,” Mayor Ana Brill said.\n\nThe mayor said 7 "
    "piers had been “badly damaged” by the storm.\n\nFisherman Tom Okafor said 12 boats were "
    "saved. “The sea took them,” he said."
)


@pytest.mark.parametrize(
    "line",
    [
        "“We have lost 40 boats” — Ana Brill",
        '"We have lost 40 boats" — Ana Brill',
        "“We have lost 40 boats, and I…” — Ana Brill",
        "“lost 40 boats, and I do not know why” — Ana Brill",
        "We have lost 40 boats — Ana Brill",
        "7 piers had been “badly damaged” by the storm — Ana Brill",
        "7 piers had been badly damaged by the storm — Ana Brill",
    ],
    ids=str,
)
def test_words_quoted_in_the_article_may_be_quoted(line):
    assert GATE.reason(line) == ""


@pytest.mark.parametrize(
    "line",
    [
        "“We have lost 40 boats” — Tom Okafor",
        "“We lost 40 boats” — Ana Brill",
        "“We lost 40 boats…” — Ana Brill",
        "“We… have lost 40 boats” — Ana Brill",
        "“7 piers had been badly damaged” — Ana Brill",
        "7 piers had been “damaged by the storm” — Ana Brill",
        "“12 boats were saved” — Tom Okafor",
        "12 boats were ‘saved’ — Tom Okafor",
        "12 “boats were saved — Tom Okafor",
        "“The sea took them,” Brill said.",
        "“The sea took them” — Tom Okafor",
    ],
    ids=str,
)
def test_other_words_may_not(line):
    assert GATE.reason(line)


@pytest.mark.parametrize(
    ("line", "quoted"),
    [
        ("“a” and \"b\" and «c»", ["a", "b", "c"]),
        ("it’s the mayors’ own ‘word’ here", ["word"]),
        ("don't", []),
        ("no marks", []),
        ("one “mark", None),
    ],
    ids=str,
)  # fmt: skip
def test_quotations_are_found_by_their_marks(line, quoted):
    assert quotations_in(line) == quoted
