"""Offices: for whom a named speaker speaks, by the words beside the name."""

import pytest

from digests.reconcile.offices import read_offices
from tests.digests.reconcile.related import claims_of


@pytest.mark.parametrize(
    ("text", "name", "word"),
    [
        ("Colonel Ari Bos, an army spokesman, said {12} people died.", "Ari Bos", "army"),
        ("Army spokesman Ari Bos said {12} people died.", "Ari Bos", "army"),
        ("Its spokesman, Leo Tran, said {12} people died.", "Leo Tran", "spokesman"),
        ("Ana Ruiz, the health minister, came. Ruiz said {12} people died.", "Ana Ruiz", "health"),
    ],
    ids=str,
)
def test_an_office_stands_beside_the_name(text, name, word):
    offices = read_offices(*claims_of(text))
    assert word in offices.by_name[name]


def test_what_is_no_office_tells_nothing():
    offices = read_offices(*claims_of("Ana Ruiz, 34, said {12} people died in the army camp."))
    assert "army" not in offices.by_name["Ana Ruiz"]
