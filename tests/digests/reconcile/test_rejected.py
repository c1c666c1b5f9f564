"""Numbers that a claim only rejects agree with nobody."""

import pytest

from digests import Verdict, read_article
from digests.reconcile.rejected import is_rejected
from tests.digests.reconcile.related import topics_of


@pytest.mark.parametrize(
    ("text", "rejected"),
    [
        ("Otto said the union's figure of {90} was wrong.", True),
        ("Otto said the union's estimate of {90} jobs lost was wildly exaggerated.", True),
        ("Otto said the claim of {$90} was a fantasy.", True),
        ("Otto said {90} claims were false.", False),
        ("Otto said the union's figure of {90} was not wrong.", False),
        ("Otto said the union's figure of {90} was right.", False),
        ("Otto said {90} of the figures were wrong.", False),
    ],
    ids=str,
)
def test_a_number_is_only_rejected(text, rejected):
    assert is_rejected(topics_of(text)[0]) is rejected


@pytest.mark.parametrize(
    ("judged", "agree"),
    [("was a fantasy", False), ("was exaggerated", False), ("was right", True)],
)
def test_who_rejects_a_number_does_not_agree(judged, agree):
    text = (
        f"Prosecutors said Moss took £1.2m. Karl Moss said the court's figure of £1.2m {judged}."
    )
    relations = read_article(f"Headline\n\n{text}").relations
    assert any(relation.verdict is Verdict.AGREE for relation in relations) is agree
