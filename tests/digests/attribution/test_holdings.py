"""How much a firm holds, beside what is planned for it."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Analysts expect the cuts to hit its travel arm, which employs {40,000} staff.", OWN),
        row("The firm announced it would sell its arm, which manages the {$3m} Vell fund.", OWN),
        row("Bankers believe it will sell the chain, which has {90} shops.", OWN),
        row("The firm announced it would close the mill, which still runs {nine} looms.", OWN),
        row("The firm announced it would build a mill, which will employ {400}.", "firm"),
        row("The firm said it would close its mill, which employs {400} people.", "firm"),
        row("Analysts expect a deal, which has a {40%} chance.", "Analysts"),
        row("Analysts expect it to sell a chain which employs {400} people.", "Analysts"),
    ],
)
def test_how_much_a_firm_holds_is_not_among_what_is_planned(passage, expected):
    assert agree(speakers(passage), expected)
