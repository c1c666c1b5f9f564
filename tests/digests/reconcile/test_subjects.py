"""Subjects: what has moved, where the figure's own words do not name it."""

import pytest

from digests import make_digest, read_article
from digests.model import LineKind
from digests.reconcile.subjects import subject_of
from tests.digests.reconcile.related import topics_of


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The jobless rate was expected to drop to {3.6%} from {3.7%}.", "jobless rate"),
        ("Firms said the pay gap fell unexpectedly to {9%} from {10%}.", "pay gap"),
        ("Its full-year target has since risen to {9%} from {8%}.", "full-year target"),
        ("Turnout in Arn's towns slid to {40%} from {51%}.", "Turnout in Arn's towns"),
        ("The rise took the price of a home to {$156} from {$157}.", "price of a home"),
        ("Fares pushed the load factor to {80%} from {73%}.", "load factor"),
        ("Turnover at {€414} was down from {€453}.", "Turnover"),
        ("It was {40%}, down from {51%}.", ""),
        ("Profits for the half were just {$1}, from {$82}.", "Profits for the half"),
        ("Profits for the ferries were {$1}, compared with {$82}.", "Profits for the ferries"),
        ("The bank raised its outlook for this year to {9%} from {8%}.", "outlook for this year"),
        ("It revised down the job gains in May, from {157} to {133}.", "job gains in May"),
        ("It cut its forecast for exports in 2012 from {4%} to {3%}.", "forecast for exports"),
        ("The bank raised it again. It said {9%} is more than {8%}.", ""),
        ("The survey for 2012-13 in Arnel's report was lowered to {4%} from {5%}.", ""),
        ("Profit in its second quarter rose to {$4} from {$3}.", "Profit"),
        ("Growth would reach {4.4%}, but fall to {3.3%}.", "Growth"),
        ("It took them to {40%} of the homes.", "them"),
        ("Some very long old slow grey cold wet dull towns fell to {4%}.", ""),
        ("Prices and wages, a drop of {4%}.", ""),
        ("{40%} of them came.", ""),
    ],
    ids=str,
)
def test_the_subject_of_the_verb_is_read(text, subject):
    assert subject_of(topics_of(text)[0]) == subject


@pytest.mark.parametrize(
    ("body", "line"),
    [
        (
            "Revenue eased 3 percent to $24.9 billion from $25.7 billion, and revenue may fall.",
            "Moved: $25.7 billion → $24.9 billion (revenue)",
        ),
        (
            "Arnel's debt rose to $24.9 billion from $25.7 billion, the bank said.",
            "Moved: $25.7 billion → $24.9 billion (Arnel's debt)",
        ),
        (
            "The bank previously forecast a deficit of $25 million. It now forecasts a deficit of"
            " $22 million, the bank said.",
            "Moved: $25 million → $22 million (deficit)",
        ),
    ],
    ids=str,
)
def test_a_post_says_what_has_moved(body, line):
    digest = make_digest(read_article(f"News of the day\n\n{body}\n"))
    assert line in [each.text for each in digest.of_kind(LineKind.RELATION)]
