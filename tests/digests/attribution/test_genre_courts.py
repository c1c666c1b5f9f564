"""Courts and police."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "A man of 31 was jailed for {six years} on Friday for stealing {£80,000}.",
            OWN,
            OWN,
        ),
        row(
            "Prosecuting, Piers Roth said Lind had taken {£80,000} from {12} customers.",
            "Piers Roth",
            "Piers Roth",
        ),
        row(
            "Judge Moira Kendrick told Lind he had ruined {12} lives.",
            "Moira Kendrick",
        ),
        row(
            "Lind, 31, of Thornwick, admitted {nine} counts of theft.",
            OWN,
        ),
        row(
            "The court heard that Lind had {11} bank accounts.",
            OWN,
        ),
        row(
            "Det Sgt Moira Kendrick, who led the inquiry, said {two-thirds} of the victims had "
            "died.",
            "Moira Kendrick",
        ),
        row(
            "The FBI said agents had found {$90,000} in a freezer.",
            "FBI",
        ),
        row(
            "According to the indictment, Lind and {two} others moved {$7 million} through a "
            "bakery.",
            "indictment",
            "indictment",
        ),
        row(
            "The complaint alleges that the firm dumped {40} drums in the river.",
            "complaint",
        ),
        row(
            "Police said they were looking for a man about {six feet} tall.",
            "police",
        ),
        row(
            "A police spokeswoman said {14} people had been arrested, {three} of them for "
            "throwing stones.",
            "police spokeswoman",
            "police spokeswoman",
        ),
        row(
            "Officers arrested {14} people. A police spokeswoman said the march was peaceful.",
            OWN,
        ),
        row(
            '"He hit me {three} times," Mia Berg told the jury.',
            "Mia Berg",
        ),
        row(
            "The jury took {nine hours} to reach its verdict.",
            OWN,
        ),
        row(
            "Lind's lawyer, Gwen Harcastle, said her client would appeal. He had served {two "
            "years}.",
            OWN,
        ),
        row(
            "Lind's lawyer, Gwen Harcastle, said her client had already served {two years}.",
            "Gwen Harcastle",
        ),
        row(
            "Sheriff Hal Boone said deputies fired {nine} shots. Witnesses told Kettle TV they "
            "heard {20}.",
            "Hal Boone",
            "witnesses",
        ),
        row(
            "Lind could face {20 years} in prison, the prosecutor's office said.",
            "prosecutor's office",
        ),
    ],
)
def test_courts_and_police(passage, expected):
    assert agree(speakers(passage), expected)
