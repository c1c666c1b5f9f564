"""What somebody is blamed or known for saying: whoever is reproached has said it."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The paper outed Lund for claiming the flat was worth {$3m}.", "Lund"),
        row("Critics mocked Karl Lund on Monday for saying {40} jobs were enough.", "Karl Lund"),
        row("The mayor was widely mocked for claiming {40} jobs were enough.", "mayor"),
        row("The mayor was fined {$900} for claiming {40} had left.", OWN, "mayor"),
        row("Lund came under fire for saying {40} jobs were enough.", "Lund"),
        row("Lund has apologised for saying that {40 percent} of teachers were lazy.", "Lund"),
        row("Voters punished the premier for promising {40} hospitals.", "premier"),
        row("The union criticises the minister for claiming {40} jobs are enough.", "minister"),
        row("The union attacked Mr Lund, its chairman, for claiming {40} jobs would do.", "Lund"),
        row("The judge scolded the lawyer for telling jurors that {40} had died.", "lawyer"),
        row("Lund is known for saying {40} jobs are enough.", "Lund"),
        row(
            "Moe mocked Lund for saying {nine} had left, and flew home with {12} aides.",
            "Lund",
            OWN,
        ),
    ],
)
def test_whoever_is_reproached_says_so(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Lund won a prize for writing {nine} plays.", OWN),
        row("There was no reason for saying {40} had died.", OWN),
        row("Hospitals were blamed for admitting {40} patients too late.", OWN),
        row("Lund was fired for revealing {40} secrets.", OWN),
        row("A court jailed Lund for {nine years} for saying {40} had died.", OWN, OWN),
        row("Lund thanked Otto for finding {40} children.", OWN),
    ],
)
def test_an_act_and_nobody_s_saying_say_nothing(passage, expected):
    assert agree(speakers(passage), expected)
