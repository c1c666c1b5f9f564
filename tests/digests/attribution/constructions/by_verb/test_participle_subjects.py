"""Papers that somebody has got, and what they say; what counsel put to a witness."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Radio Lume has obtained documents showing Velta spent {$3m}.", "documents"),
        row("Radio Lume has seen emails which show the firm spent {$3m}.", "emails"),
        row("Radio Lume has seen a memo saying the firm spent {$3m}.", "memo"),
        row("Lund was sent a letter saying he owed {$3m}.", "letter"),
        row("The army sent a letter saying it held {40} men.", "army"),
        row("Otto took office pledging {300} jobs.", "Otto"),
    ],
)
def test_papers_speak_for_themselves_unless_somebody_issues_them(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Mr Lund opposes the dam, pointing out it cost {$3m}.", "Lund"),
        row("Mr Lund opposes the dam, pointing out that it cost {$3m}.", "Lund"),
        row("Mr Lund left, pointing out {three} huts on the hill.", OWN),
        row("The guide left, pointing out {three} men.", OWN),
    ],
)
def test_pointing_out_a_fact_is_saying_so(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Karl Otto came. Ida Moe put it to Otto that he had in fact paid {$9m}.", "Ida Moe"),
        row("Ida Moe put to Mr Otto that he had paid {$9m}.", "Ida Moe"),
        row("It was put to Mr Otto that he had paid {$9m}.", OWN),
        row("Ida Moe put {nine} questions to Otto.", OWN),
    ],
)
def test_counsel_says_what_is_put_to_a_witness(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("By announcing {40} cuts, the firm angered its staff.", "firm"),
        row("Even by saying {40} had died, Lund won nobody.", "Lund"),
        row("After warning that {40} homes would burn, Lund left.", "Lund"),
        row("Just by saying no, Lund lost {40} votes.", OWN),
        row("Only by claiming that {40} had died did she win.", OWN),
    ],
)
def test_who_does_something_by_saying_it_comes_behind(passage, expected):
    assert agree(speakers(passage), expected)
