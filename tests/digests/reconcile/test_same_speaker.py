"""Speakers: two mentions that may be of one speaker neither agree nor differ."""

import pytest

from digests.reconcile.offices import read_offices
from digests.reconcile.same_speaker import have_other_speakers
from tests.digests.reconcile.related import claims_of


def are_two(text):
    document, claims = claims_of(text)
    return have_other_speakers(*claims, read_offices(document, claims))


@pytest.mark.parametrize(
    "text",
    [
        "Police said {12} people died. The mayor, Ana Ruiz, said {15} people died.",
        "Ana Ruiz said {12} people died. Leo Tran said {15} people died.",
        "Senator Ana Ruiz said {12} people died. Marrow's governor said {15} people died.",
        "The health ministry said {12} people died. The interior ministry said {15} people died.",
        "A doctor in Tarn said {12} people died. A nurse in Orva said {15} people died.",
        "An official said {12} people died. Another official said {15} people died.",
        "A senior officer said {12} people died. A second officer said {15} people died.",
        "Lund put the crowd at {50,000}, far above the police estimate of {10,000}.",
        "Doctors said {12} people died. Witnesses said {15} people died.",
        "The rebels said {12} people died. The army said {15} people died.",
        "Locals said {12} people died. A local official said {15} people died.",
        "Villagers said {12} people died. Doctors said {15} people died.",
        "Residents said {12} people died. The mayor, Ana Ruiz, said {15} people died.",
        "Colonel Ari Bos, an army spokesman, said {12} people died. Doctors said {15} died.",
    ],
    ids=str,
)
def test_two_speakers_are_two(text):
    assert are_two(text)


@pytest.mark.parametrize(
    "text",
    [
        "Police said {12} people died. Local police said {15} people died.",
        "Governor Ana Ruiz said {12} people died. Marrow's governor said {15} people died.",
        "Ana Ruiz said {12} people died. Ruiz said {15} people died.",
        "The health ministry said {12} people died. The ministry said {15} people died.",
        "The ministry said {12} people died. A ministry spokesman said {15} people died.",
        "Health minister Ana Ruiz said {12} people died. The health ministry said {15} died.",
        "Colonel Ari Bos, an army spokesman, said {12} people died. The army said {15} died.",
        "The Red Lantern said {12} people died. Its spokesman, Leo Tran, said {15} people died.",
        "The Blue Hill Council said {12} people died. A BHC report said {15} people died.",
        "The mayor of Arn said {12} people died. The mayor of Belm said {15} people died.",
        "Officials said {12} people died. Treskan officials said {15} people died.",
        "Tresk police said {12} people died. The police commander Ari Bos said {15} people died.",
        "Villagers said {12} people died. Residents said {15} people died.",
        "Locals said {12} people died. Residents said {15} people died.",
        "Local residents said {12} people died. Villagers said {15} people died.",
        "{12} people died in the fire. Police said {15} people died.",
        "{12} people reportedly died. Police said {15} people died.",
    ],
    ids=str,
)
def test_one_speaker_is_one(text):
    assert not are_two(text)
