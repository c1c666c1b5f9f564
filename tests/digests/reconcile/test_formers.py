"""Former amounts that a noun or a verb names: "last year's budget was", "replaces"."""

import pytest

from tests.digests.reconcile.test_changes import changes_in


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        (
            "Rents were up {4.8%} in May, a slight pick-up from {4.4%} in April.",
            [("4.4%", "4.8%")],
        ),
        ("Growth slowed to {2%} in May, down from a recent high of {3.3%}.", [("3.3%", "2%")]),
        ("Veld shares rose to {$28} from a close of {$27}.", [("$27", "$28")]),
        ("The town's budget is {$19}. Last year's budget was {$15}.", [("$15", "$19")]),
        ("{Four} died, although originally {two} deaths had been reported.", [("two", "Four")]),
        ("The new count of {93} dead replaces an estimate of {80}.", [("80", "93")]),
        (
            "It must save {£7 million}. That figure will rise to {£45 million}.",
            [("£7 million", "£45 million")],
        ),
        ("Sales rose {10.5%} in the half, accelerating to {14%} in May.", [("10.5%", "14%")]),
        (
            "The bank sees growth of {3.3%}. Its previous forecast, from July, was for {3.2%}.",
            [("3.2%", "3.3%")],
        ),
        ("Loans rose to {75,000}, up from around {71,000} approvals.", [("71,000", "75,000")]),
    ],
)
def test_the_former_amount_is_named(text, changes):
    assert changes_in(text) == changes


@pytest.mark.parametrize(
    "text",
    [
        "Rents were up {4.8%} in May, a break from the {44%} tax of old.",
        "The town's budget is {$19}. Last year's storm was {$15} dearer than thought.",
        "{Four} died, although originally {two} of them had been from Dorra.",
        "The new bridge of {93} metres replaces a ferry for {80} cars.",
        "It must save {£7 million}. That hall will rise to {45 metres}.",
        "Sales rose {10.5%} in the half, and the dam slowed to {14} litres.",
        "The bank sees growth of {3.3%}. Its previous chairman was paid {$3} more.",
        "Loans rose to {75,000}, and clerks came from {71} towns.",
        "The bank lent {$9} and paid {$2} in tax. That sum will rise to {$12}.",
        "Passengers rose to {75,000}, staff up from {900} last year.",
        "The school budget is {$19}. Last year's police budget was {$15}.",
        "Losses shrank, from {$17} a year ago and {$41} in May.",
    ],
)
def test_other_amounts_are_none(text):
    assert changes_in(text) == []
