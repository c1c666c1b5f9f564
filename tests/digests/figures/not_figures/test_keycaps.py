"""Keycap emoji are pictures of digits, other emoji beside a number leave it a figure."""

import pytest

from tests.digests.figures.sentences import expected, found, left_out


@pytest.mark.parametrize(
    ("sentence", "left"),
    [("Over 5️⃣0️⃣ people came.", ["5", "0"]), ("Step 3\u20e3 takes {40} minutes.", ["3"])],
    ids=str,
)
def test_a_digit_on_a_key_is_no_figure(sentence: str, left: list[str]) -> None:
    assert left_out(sentence.replace("{", "").replace("}", "")) == [
        (digit, "a keycap emoji") for digit in left
    ]


@pytest.mark.parametrize("sentence", ["{55} 🔥 homes burned.", "🔥{55} homes burned 😱."], ids=str)
def test_other_emoji_leave_a_number_a_figure(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
