"""Plausible wrong lines made of right ones: the gate refuses (nearly) all of them."""

from collections import Counter
from pathlib import Path

import pytest

from bot.demo import seed_text
from digests.model import LineKind
from digests.reading import read_article
from digests.summary import make_digest
from digests.summary.backing.backings import Backings
from digests.summary.gate.check import Gate
from tests.digests.summary.mutations import is_still_true, mutants_of

ARTICLES = sorted((Path(__file__).parents[3] / "gold" / "articles").glob("*.txt"))
TEXTS = {path.stem: path.read_bytes().decode() for path in ARTICLES} | {"seed": seed_text()}
TRIED = 2000  # fewer mutants would prove little
REFUSED = 0.995


@pytest.fixture(scope="module")
def verdicts():
    """Give, for each way of going wrong, how many mutants were refused and how many passed."""
    found: Counter[tuple[str, bool]] = Counter()
    for text in TEXTS.values():
        reading = read_article(text)
        digest, gate = make_digest(reading), Gate(Backings(reading))
        for line in digest.of_kind(LineKind.CLAIM):
            for mutant in mutants_of(line, digest):
                if not is_still_true(mutant, line, reading):
                    found[mutant.how, bool(gate.reason(mutant.text))] += 1
    return found


def test_nearly_all_wrong_lines_are_refused(verdicts):
    tried = sum(verdicts.values())
    refused = sum(number for (_, is_refused), number in verdicts.items() if is_refused)
    assert tried >= TRIED
    assert refused >= REFUSED * tried


@pytest.mark.parametrize(
    "how",
    [
        "speaker",
        "speaker in prose",
        "second speaker",
        "denied",
        "number",
        "figures swapped",
        "hedge invented",
        "hedge lost",
        "not",
        "no",
        "killed as injured",
        "million as billion",
    ],
)
def test_of_the_worst_ways_to_be_wrong_none_passes(how, verdicts):
    assert verdicts[how, True]
    assert not verdicts[how, False]
