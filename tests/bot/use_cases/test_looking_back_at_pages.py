"""Where an answer sends who wants to see the words behind a figure."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.model.deliveries import Post
from bot.model.digests import KeptDigest
from bot.model.settings import WebRules
from bot.use_cases.desk import Desk
from bot.use_cases.looking_back import page_of
from tests.fakes.clock import FakeClock

PUBLIC = WebRules("https://news.example.org/", port=8080, expiry_days=30)


@pytest.fixture
def desk():
    """A desk at which nothing is looked up."""
    return Desk(*(None,) * 10, clock=FakeClock(), watches=None, draw=None, web=PUBLIC)


@pytest.fixture
def told(desk):
    return KeptDigest("7:1", 1, desk.clock.now(), Post(()), 0, "a-page-nobody-guesses")


def test_the_page_and_each_figure_on_it_have_an_address(desk, told):
    assert page_of(desk, told) == "https://news.example.org/d/a-page-nobody-guesses"
    assert page_of(desk, told, 3) == "https://news.example.org/d/a-page-nobody-guesses#f3"


def test_a_page_whose_time_is_over_is_not_linked(desk, told):
    desk.clock.at += timedelta(days=30)
    assert page_of(desk, told) == ""


def test_without_a_public_address_nothing_is_linked(desk, told):
    assert page_of(replace(desk, web=WebRules()), told, 3) == ""
