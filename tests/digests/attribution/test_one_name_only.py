"""Of whom the article gives one name only: what stands beside it tells a person from a firm."""

import pytest

from tests.digests.attribution.spoken import agree, row, speakers

RIVALS = "says {92 percent} passed, but the company says {400} failed."
LATER = "says {92 percent} passed. The company says {400} failed."


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(f"Mr Moe used to work there. Moe {LATER}", "Moe", "company"),
        row(f"Dr. Moe {LATER}", "Moe", "company"),
        row(f"Moe, a former manager, {LATER}", "Moe", "company"),
        row(f"Moe, who was chief until May, {LATER}", "Moe", "company"),
        row(f"Moe, 45, {LATER}", "Moe", "company"),
        row(f"Ola Moe used to work there. Moe {LATER}", "Ola Moe", "company"),
        row(f"Orvane, a builder, {LATER}", "Orvane", "Orvane"),
        row(f"Orvane, the owner of two mills, {LATER}", "Orvane", "Orvane"),
        row(f"Orvane {LATER}", "Orvane", "Orvane"),
        row(f"In Orvane, the mayor, said Lund, wept. Orvane {LATER}", "Orvane", "Orvane"),
        row(f"Orvane, 45 of whose mills are shut, {LATER}", "Orvane", "Orvane"),
    ],
)
def test_a_person_is_no_company(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(f"Moe {RIVALS}", "Moe", "company"),
        row("Lund says {40} died; the firm says there were {nine}.", "Lund", "firm"),
        row(f"Orvane Corp {RIVALS}", "Orvane Corp", "Orvane Corp"),
    ],
)
def test_beside_a_bare_name_in_one_sentence_the_company_is_another(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Ana Holm, 40, a nurse, lost {9} beds. The nurse said {12} left.", (), "Ana Holm"),
        row("Ana Holm is a nurse. The nurse said {12} waited.", "Ana Holm"),
        row("Ana Holm, who is a nurse, left. The nurse said {12} waited.", "Ana Holm"),
        row("Ana Holm is not a nurse. The nurse said {12} waited.", "nurse"),
        row("Ana Holm, who met a nurse, left. The nurse said {12} waited.", "nurse"),
    ],
)
def test_what_somebody_is_he_is_called(passage, expected):
    assert agree(speakers(passage), expected)
