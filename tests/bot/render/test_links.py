"""Links to articles: a web address that nothing can be smuggled into, or no link at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.render.links import html_link, safe_address, slack_link


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/a",
        "http://example.org",
        "https://example.org:8443/a?b=c&d=e#f",
        "https://[2001:db8::1]/a",
    ],
)
def test_a_web_address_stays_as_it_is(address):
    assert safe_address(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        "javascript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>",
        "file:///etc/passwd",
        "//example.org/a",
        "example.org/a",
        "https://",
        "https:///a",
        "https://bank.example@evil.example/",
        "https://example.org/" + "a" * 2_000,
    ],
)
def test_what_is_no_plain_web_address_gives_no_link(address):
    assert safe_address(address) == html_link(address, "read") == slack_link(address, "read") == ""


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ('https://example.org/"onclick="x', "https://example.org/%22onclick=%22x"),
        ("https://example.org/<b>", "https://example.org/%3Cb%3E"),
        ("https://example.org/a|b", "https://example.org/a%7Cb"),
        ("https://example.org/über", "https://example.org/%C3%BCber"),
        ("https://example.org/\u202egro", "https://example.org/%E2%80%AEgro"),
        ("https://example.org/\ud800", "https://example.org/%3F"),
    ],
    ids=ascii,
)
def test_doubtful_characters_are_percent_encoded(address, safe):
    assert safe_address(address) == safe


def test_each_chat_gets_its_own_markup():
    assert html_link("https://example.org/?a=1&b=2", "read") == (
        '<a href="https://example.org/?a=1&amp;b=2">read</a>'
    )
    assert slack_link("https://example.org/?a=1&b=2", "read") == (
        "<https://example.org/?a=1&amp;b=2|read>"
    )


@given(st.text())
def test_no_address_breaks_out_of_its_link(path):
    assert html_link(f"https://example.org/{path}", "read").count('"') in {0, 2}
    assert slack_link(f"https://example.org/{path}", "read").count("|") in {0, 1}
