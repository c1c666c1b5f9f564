"""An amount in brackets that gives the one before in another unit: "£40m ($60m)"."""

import pytest

from digests import read_article


def said(sentence: str) -> list[str]:
    """Name who says each figure of a sentence, "" for the outlet itself."""
    claims = read_article(f"A town's news\n\n{sentence}\n").claims
    return [", ".join(source.name for source in claim.sources) for claim in claims]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Sales, which the firm put at £40m (€48m), rose.", ["firm"] * 2),
        ("The £40m (about $60m) proposed by the board was refused.", ["board"] * 2),
        ("The damage was put at £40m ($60m) by the insurers.", ["insurers"] * 2),
        ("The losses, estimated by the guild at £4m ($6m), grew.", ["guild"] * 2),
        ('"It cost £4m ($6m)," the mayor said.', ["mayor"] * 2),
        ("The hole is 10 km (6 miles) wide, Otto Lund said.", ["Otto Lund"] * 2),
        ("The town lost £40m ($60m), and nine people died, police said.", ["police"] * 3),
        ("It cost £40m ($60m); nine people died, police said.", ["", "", "police"]),
    ],
    ids=str,
)
def test_a_conversion_has_the_speaker_of_its_amount(sentence, expected):
    assert said(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The £40m (£30m) proposed by the board was refused.", ["", ""]),
        ("The £40m ($60m in May) proposed by the board was refused.", ["", ""]),
        ("The £40m (40 pages) proposed by the board was refused.", ["", ""]),
    ],
    ids=str,
)
def test_other_brackets_are_read_as_they_were(sentence, expected):
    assert said(sentence) == expected
