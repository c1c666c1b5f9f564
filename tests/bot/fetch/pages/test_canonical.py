"""A page may name its own address on its own site alone, and never the front page."""

import pytest

from bot.fetch.pages.canonical import find_canonical, own_address

HERE = "https://www.courier.example/news/ferry"


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("https://www.courier.example/ferry", "https://www.courier.example/ferry"),
        ("/ferry?id=3#top", "https://www.courier.example/ferry?id=3"),
        ("https://courier.example/ferry", "https://courier.example/ferry"),
        ("https://amp.courier.example/ferry", "https://amp.courier.example/ferry"),
        ("http://courier.example/a b", "https://courier.example/a%20b"),
    ],
)
def test_a_page_may_name_an_address_of_its_own_site(written, address):
    assert own_address(written, HERE) == address


@pytest.mark.parametrize(
    "written",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "https://other.example/ferry",
        "https://courier.example.evil.example/ferry",
        "https://evilcourier.example/ferry",
        "https://courier.example@evil.example/",
        "https://user:word@courier.example/ferry",
        "https://example/ferry",
        "https://www.courier.example/",
        "//evil.example/ferry",
        "https://[::1/",
        "https://courier.example/\u2028",
        "",
    ],
)
def test_any_other_address_is_not_believed(written):
    assert own_address(written, HERE) in {"", HERE}
    assert find_canonical([written], HERE) == HERE


@pytest.mark.parametrize(
    "front", ["/", "/index.html", "/home", "/en", "/en/", "/en-gb/", "/Index.php"]
)
def test_the_front_page_is_no_article_of_its_own(front):
    assert own_address(f"https://www.courier.example{front}", HERE) == ""
    assert own_address(front, f"https://www.courier.example{front}") != ""


@pytest.mark.parametrize("path", ["/uk-news", "/home/ferry", "/?p=104", "/en/ferry", "/index/9"])
def test_what_only_looks_like_a_front_page_may_be_the_article(path):
    assert own_address(path, HERE) == f"https://www.courier.example{path}"


def test_https_is_kept_where_the_page_still_names_its_address_of_old():
    assert own_address("http://www.courier.example/ferry", HERE).startswith("https://")
    assert own_address("http://courier.example:8080/a", HERE) == "http://courier.example:8080/a"
    old = "http://courier.example/ferry"
    assert own_address(old, old) == old


def test_the_first_address_that_can_be_believed_counts():
    stated = ["", "https://other.example/a", "/", "/ferry?utm_source=x&id=3#top", "/later"]
    assert find_canonical(stated, HERE) == "https://www.courier.example/ferry?id=3"


def test_without_any_the_address_of_the_page_stands_without_what_tracks_readers():
    assert find_canonical([], f"{HERE}?fbclid=9&page=2") == f"{HERE}?page=2"
    assert find_canonical([], "") == ""
