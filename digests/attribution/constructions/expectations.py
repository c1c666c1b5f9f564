"""What was expected stands beside what came: "earned $2, beating the $1 analysts expected"."""

from digests.attribution.frames import View
from digests.text.word_lists import words

# They set a result against what was expected of it.
COMPARING = words(
    """
    versus vs vs. compared against above below topping beating missing exceeding surpassing
    ahead short than
    """
)
EXPECTED = words(
    """
    expected expectation expectations estimate estimates estimated forecast forecasts forecasted
    consensus predicted projected anticipated analysts economists
    """
)
# "More than 40 homes are expected to go": nothing is compared.
HEDGES = words("more fewer less other rather")
LONGEST = 24


def expectation_before(view: View, at: int) -> int:
    """Find where the words of what was expected begin that end before `at`; 0 for none.

    "Sales rose 9 percent, above the 7 percent forecast by analysts, according to Veld Data":
    whoever counts the forecasts has not counted the sales.
    """
    expected = False
    for index in range(at - 1, max(-1, at - LONGEST), -1):
        lower = view.lower(index)
        expected = expected or lower in EXPECTED
        hedge = lower == "than" and view.lower(index - 1) in HEDGES
        if expected and lower in COMPARING and index > 0 and not hedge:
            held = any(view.start(i) in view.figures for i in range(index, at))
            return index if held else 0
    return 0
