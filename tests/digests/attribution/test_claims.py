"""What a claim keeps of its attribution: its standing, its rule, its cue, its very words."""

from typing import NamedTuple

import pytest

from digests.model import Standing
from tests.digests.attribution.spoken import attributed


class Told(NamedTuple):
    """What a claim says of its figure; "" for no cue, `of` counts the speakers that fitted."""

    figure: str
    standing: Standing
    rule: str
    cue: str
    evidence: str
    of: int = 0


def told(passage):
    """Give what is kept of each figure of a passage from an article's body."""
    article = f"Headline // {passage}"
    text = article.replace(" // ", "\n\n").replace("{", "").replace("}", "")
    return [
        Told(
            claim.figure.span.of(text),
            claim.standing,
            claim.rule,
            claim.cue.of(text) if claim.cue else "",
            claim.evidence.of(text),
            claim.candidates,
        )
        for claim in attributed(article).claims
    ]


STATED, DENIED, UNCLEAR = Standing.STATED, Standing.DENIED, Standing.UNCLEAR
HEARSAY, OWN_VOICE = Standing.HEARSAY, Standing.OWN_VOICE


@pytest.mark.parametrize(
    ("passage", "claim"),
    [
        (
            "Falk paused. The town has {900} homes. It is old.",
            Told("900", OWN_VOICE, "no cue", "", "The town has 900 homes."),
        ),
        (
            "Falk paused. {Nine} people reportedly died. Nobody knows.",
            Told(
                "Nine",
                HEARSAY,
                "nobody is named",
                "reportedly",
                "Nine people reportedly died.",
            ),
        ),
        (
            "Falk paused. The army denied that it had killed {nine} people. It left.",
            Told(
                "nine",
                DENIED,
                "denial",
                "denied",
                "The army denied that it had killed nine people.",
                1,
            ),
        ),
        (
            "Falk paused. Ruiz said {nine} people had died, Reuters reported. It rained.",
            Told(
                "nine",
                STATED,
                "speaker, cue, content",
                "said",
                "Ruiz said nine people had died, Reuters reported.",
                2,
            ),
        ),
        (
            "Ana Ruiz met Ida Lund. She said {nine} people had died.",
            Told(
                "nine",
                UNCLEAR,
                "speaker, cue, content",
                "said",
                "She said nine people had died.",
            ),
        ),
    ],
)
def test_a_claim_of_plain_words_rests_on_its_sentence(passage, claim):
    assert told(passage) == [claim]


@pytest.mark.parametrize(
    ("passage", "claim"),
    [
        (
            'Falk paused. "It is {80}," the woman cried. Nobody moved.',
            Told(
                "80",
                STATED,
                "quotation; content, speaker, cue",
                "cried",
                '"It is 80," the woman cried.',
                1,
            ),
        ),
        (
            'Ana Ruiz smiled. "It is wrong," she said. "It was {60} last week." She left.',
            Told(
                "60",
                STATED,
                "quotation goes on",
                "said",
                '"It is wrong," she said. "It was 60 last week."',
                1,
            ),
        ),
        (
            "Falk paused. “{Forty} beds are full. Ten are broken,” Ana Ruiz said. She left.",
            Told(
                "Forty",
                STATED,
                "quotation; content, speaker, cue",
                "said",
                "“Forty beds are full. Ten are broken,” Ana Ruiz said.",
                1,
            ),
        ),
        (
            'Ana Ruiz met Ida Lund. // It rained. "It is {80}," she said. She left.',
            Told(
                "80", UNCLEAR, "quotation; content, speaker, cue", "", '"It is 80," she said.', 1
            ),
        ),
        (
            'It rained. "It is {80}." The wind rose.',
            Told("80", UNCLEAR, "quotation alone", "", '"It is 80."'),
        ),
    ],
)
def test_a_claim_of_quoted_words_rests_on_all_that_names_its_speaker(passage, claim):
    assert told(passage) == [claim]


def test_who_passes_words_on_is_kept_beside_who_says_them():
    (claim,) = attributed("Headline // Ruiz said {nine} had died, Reuters reported.").claims
    assert [source.name for source in claim.sources] == ["Ruiz"]
    assert [source.name for source in claim.via] == ["Reuters"]


def test_quoted_words_are_passed_on_by_nobody():
    (claim,) = attributed('Headline // "It is {80}," Ana Ruiz said.').claims
    assert claim.via == ()


def test_nobody_passes_on_his_own_words_under_a_shorter_name():
    told_by = "A poll by Vell News of farmers found {38%} back it and {55%} oppose it."
    for claim in attributed(f"Headline // {told_by}").claims:
        assert [source.name for source in claim.sources] == ["poll by Vell News of farmers"]
        assert claim.via == ()


def test_claims_come_in_the_order_of_their_figures():
    found = told('"It is {80}," Ruiz said. The town has {900} homes. Falk counted {30}.')
    assert [claim.figure for claim in found] == ["80", "900", "30"]
