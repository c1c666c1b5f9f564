"""A negation turns a hedge round only where it is the hedge's own."""

import pytest

from digests.model import Modifier
from tests.digests.figures.sentences import expected, figures_of, found

AT_LEAST, AT_MOST = Modifier.AT_LEAST, Modifier.AT_MOST
MORE, LESS = Modifier.MORE_THAN, Modifier.LESS_THAN

TURNED = [
    ("He never faced fewer than {four} rivals.", AT_LEAST),
    ("No year had seen fewer than {22} storms.", AT_LEAST),
    ("The club did not sell fewer than {12} boats.", AT_LEAST),
    ("He will not sell for less than {$5}.", AT_LEAST),
    ("The mill cannot be built in less than {two years}.", AT_LEAST),
    ("She has never paid more than {$50}.", AT_MOST),
    ("He never spoke for more than {30 minutes}.", AT_MOST),
]
KEPT = [
    ("The mayor did not visit the camp with fewer than {12} tents.", LESS),
    ("Nobody helped the town of fewer than {900} people.", LESS),
    ("No aid reached the island of less than {900} people.", LESS),
    ("Nobody opened camps for fewer than {900} people.", LESS),
    ("Nobody thought fewer than {12} had died.", LESS),
    ("The firm never repaid over {$9 million} in loans.", MORE),
    ("He never left the town of more than {900} people.", MORE),
    ("Help never reached the more than {400} villagers.", MORE),
]


@pytest.mark.parametrize(("sentence", "modifier"), TURNED + KEPT, ids=str)
def test_a_negated_verb_alone_turns_its_hedge(sentence: str, modifier: Modifier) -> None:
    assert found(sentence) == expected(sentence)
    assert [figure.quantity.modifier for figure in figures_of(sentence)] == [modifier]
