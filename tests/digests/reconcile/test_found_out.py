"""What is so indeed: "claimed to have 40, but he really had nine", "officially 12 died"."""

import pytest

from tests.digests.reconcile.related import relations_of


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        (
            "Ida Lund claimed that she had {20,000} readers, but she really had {900}.",
            [("conflict", "20,000", "900")],
        ),
        (
            "The mayor claimed the flat was {300 metres} long when it turned out to be"
            " {110 metres}.",
            [("conflict", "300 metres", "110 metres")],
        ),
        (
            "Ida Lund said she had sold {20,000} copies. In fact she sold {9,000} copies.",
            [("conflict", "20,000", "9,000")],
        ),
        (
            "Officially {12} people died; residents say the toll is {90}.",
            [("conflict", "12", "90")],
        ),
        (
            "The official death toll stands at {12}. Residents say {90} people were killed.",
            [("conflict", "12", "90")],
        ),
    ],
    ids=str,
)
def test_the_outlet_knows_better(text, relations):
    assert relations_of(text) == relations


@pytest.mark.parametrize(
    "text",
    [
        "The toll stands at {12}. Residents say {90} people were killed.",
        "Ida Lund said she had sold {20,000} copies. In fact she wrote {nine} books.",
        "Ida Lund said {12} people died. An official car hit {90} people.",
        "Ida Lund said she had {20,000} readers. Leo Moe really had {900} cows.",
    ],
    ids=str,
)
def test_the_outlet_is_no_rival(text):
    assert relations_of(text) == []
