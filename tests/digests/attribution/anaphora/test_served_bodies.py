"""A spokesman for "the department" bears its full name."""

import pytest

from digests import read_article


def name_of(passage):
    (claim,) = read_article(f"News from the valley today\n\n{passage}").claims
    return [source.name for source in claim.sources]


@pytest.mark.parametrize(
    ("passage", "name"),
    [
        (
            "The Immigration Department was slow. A spokesman for the department said 40 fled.",
            "spokesman for the Immigration Department",
        ),
        (
            "Orva Bank closed its shops. A spokeswoman for the bank said 40 jobs would go.",
            "spokeswoman for Orva Bank",
        ),
        (
            "The Ministry of Mines met. Forty mines will close, an official at the ministry said.",
            "official at the Ministry of Mines",
        ),
    ],
)
def test_the_body_is_named_fully(passage, name):
    assert name_of(passage) == [name]


@pytest.mark.parametrize(
    ("passage", "name"),
    [
        ("A spokesman for the hospital said 40 had left.", "spokesman for the hospital"),
        (
            "The Mines Department and the Health Department met. A spokesman for the department "
            "said 40 had left.",
            "spokesman for the department",
        ),
        (
            "The Mines Department met. A spokesman for the port said 40 had left.",
            "spokesman for the port",
        ),
    ],
)
def test_it_is_not_where_two_fit_or_none(passage, name):
    assert name_of(passage) == [name]
