"""The words before "from" and before a step tell a change from a range."""

import pytest

from tests.digests.figures.sentences import expected, found


@pytest.mark.parametrize(
    "sentence",
    [
        "Sales climbed from {40} to {52}.",
        "Its share went from {4 percent} to {9 percent}.",
        "The bank raised its key rate, long among the lowest, from {5} to {8 percent}.",
        "It fell {12 cents} to {$1.27}.",
        "Profit fell by {15%} to {20%}.",
        "Inflation is likely to rise {0.2 percent} to {3.1 percent}.",
        "Inflation rose {3 percent} to {4 percent}.",
        "The toll could rise by {3} to {12}.",
        "It raised its guidance by {£8m} to {£725m}.",
        "Unemployment fell by {4,000} to {1.2 million}.",
        "It raised its spending by {229 billion} to {1.9 trillion}.",
        "The number of jobs rose {74,000} to {3.6 million}.",
        "Stocks shrank by {9,500} to {2.2 million tonnes}.",
        "The toll rose by another {3} to {12}.",
        "Users grew by just {1 million} to {187 million}.",
        "Users grew by more than {3 million} to {90 million}.",
        "The Greens are down {two} to {36%}.",
        "The ministry raised its estimate of the costs by {$3 billion} to {$40 billion}.",
        "A survey has the Orchard Party up {two} to {41.5 percent}.",
        "The toll rose from an initially reported {80} to {110}.",
        "The port cut its workforce from an estimated {900} to {640}.",
        "Prices have {trebled} since May, from {20} to {65 pounds}.",
    ],
    ids=str,
)
def test_both_ends_of_a_change_are_figures(sentence: str) -> None:
    assert found(sentence) == expected(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Prices are up {5 to 30 percent}.",
        "Prices are up {two to three percent}.",
        "The planks are from {5 to 8 feet} long.",
        "Prices vary from {$5 to $8}.",
        "The firm will cut {5 to 10} jobs.",
        "The board cut {$5 to $8 million} from the plan.",
        "Output may grow {5 to 10 percent}.",
        "Profit would fall by {15% to 20%}.",
        "It cut its costs by {£8m to £9m} a year.",
        "The number of jobs fell by {1 to 2 million}.",
        "It will cost {200 million to 1 billion}.",
        "Fares are expected to rise by {3% to 5%}.",
        "Shares in the yards fell {two to eight percent}.",
        "The guild would raise its fees by {3% to 5%}.",
        "The guild raised its fees by {$3 to $5}.",
        "The board cut {$15 to $20 million} from its budget.",
        "It took from an estimated {5 to 8 days}.",
        "The mayor, who raised taxes, hired {5 to 10} men.",
    ],
    ids=str,
)
def test_no_change_is_told(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
