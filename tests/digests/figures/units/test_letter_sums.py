"""A single letter before digits is money where the sum is large or long, and no road."""

import pytest

from digests.figures.units.letter_sums import is_price, is_scaled
from tests.digests.figures.braced import opened


@pytest.mark.parametrize("phrase", ["N{15}m", "R{2} billion", "N{3.8}bn"], ids=str)
def test_a_large_sum(phrase: str) -> None:
    line, at = opened(phrase)
    assert is_scaled(line, at + 1)


@pytest.mark.parametrize("phrase", ["N{95} masks", "R{21} m", "K{2}"], ids=str)
def test_no_large_sum(phrase: str) -> None:
    line, at = opened(phrase)
    assert not is_scaled(line, at + 1)


@pytest.mark.parametrize("phrase", ["a R{350} grant", "it costs N{700}", "R{500} a day"], ids=str)
def test_a_price(phrase: str) -> None:
    assert is_price(*opened(phrase))


@pytest.mark.parametrize(
    "phrase", ["N{95} masks", "the R{573} road", "on R{617}", "the N{381} was closed"], ids=str
)
def test_no_price(phrase: str) -> None:
    assert not is_price(*opened(phrase))
