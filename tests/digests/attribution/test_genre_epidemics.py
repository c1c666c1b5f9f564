"""Epidemics and medicine: ministries' data, doctors, studies."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Karvania recorded {1,140} new cases on Monday, Health Ministry data showed.",
            "Health Ministry data",
        ),
        row(
            "The Health Ministry reported {1,140} new cases and {12} deaths on Monday.",
            "Health Ministry",
            "Health Ministry",
        ),
        row(
            "The country has recorded {90,000} cases since March, according to the World Health "
            "Organization (WHO).",
            "World Health Organization",
        ),
        row(
            "The WHO says {half} of the vaccines have expired. The World Health Organization has "
            "{three} doctors in Dorra.",
            "World Health Organization",
            OWN,
        ),
        row(
            "Doctors Without Borders said its clinics had treated {900} patients in {two weeks}.",
            "Doctors Without Borders",
            "Doctors Without Borders",
        ),
        row(
            "Dr Femi Ade, who has treated {200} patients, said the drug was running out.",
            OWN,
        ),
        row(
            "The true number could be {10} times higher, experts say.",
            "experts",
        ),
        row(
            "Health Minister Omar Sy said {40 percent} of adults had been vaccinated, up from {22"
            " percent} in May.",
            "Omar Sy",
            "Omar Sy",
        ),
        row(
            "{Nine} patients have died. None had been vaccinated, said Femi Ade.",
            OWN,
        ),
        row(
            'Hospitals in Dorra are treating {300} people. // "We have {20} beds," said nurse Mia'
            " Berg.",
            OWN,
            "Mia Berg",
        ),
        row(
            "The ministry says {17} people have died, but doctors in Dorra, who asked not to be "
            "named, say they alone have counted {40}.",
            "ministry",
            "doctors in Dorra",
        ),
        row(
            "The fever has killed {17} people, though aid workers fear the toll is closer to "
            "{60}.",
            OWN,
            "aid workers",
        ),
        row(
            "Officials from the ministry visited {30} villages last week.",
            OWN,
        ),
        row(
            "The outbreak began after a wedding with {200} guests, the ministry believes.",
            "ministry",
        ),
    ],
)
def test_epidemics(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Researchers at Brightwater College found that {one in five} whales carried the worm.",
            "researchers at Brightwater College",
        ),
        row(
            "The study, published in the journal Tides, followed {9,000} women.",
            OWN,
        ),
        row(
            "The glacier has lost {a third} of its mass since 1990, the study found.",
            "study",
        ),
        row(
            '"That is {30} times faster than we thought," said lead author Lena Ford of '
            "Brightwater College.",
            "Lena Ford",
        ),
        row(
            "Ruth Abelard, who was not involved in the study, said {200} samples were too few.",
            "Ruth Abelard",
        ),
        row(
            "The team, led by Lena Ford, tested {200} samples.",
            OWN,
        ),
        row(
            'The team estimates that {60} pairs are left. // "It may be {40}," said Ford. Lena '
            "Ford leads the work.",
            "team",
            "Lena Ford",
        ),
        row(
            "A paper in Tides puts the age of the crater at {two million} years.",
            "paper",
        ),
        row(
            "The telescope, {12 metres} wide, will cost {$90 million}, the agency says.",
            "agency",
            "agency",
        ),
        row(
            "Scientists sank a probe to {4,000 metres}.",
            OWN,
        ),
    ],
)
def test_science(passage, expected):
    assert agree(speakers(passage), expected)
