import pytest

from digests import Article, EmptyArticleError
from digests.model import Span
from digests.text import parse, read_plain


def parts(text: str) -> tuple[str, str, str]:
    article = read_plain(text)
    assert article.text == text
    return article.title.of(text), article.body.of(text), article.publisher


@pytest.mark.parametrize(
    ("text", "title", "body", "publisher"),
    [
        ("Flood kills 5\n\nFive died.", "Flood kills 5", "Five died.", ""),
        ("\n\n  Flood kills 5  \nFive died.\n\n", "Flood kills 5", "Five died.", ""),
        ("Flood\n\nFive died.\n\nSource: Daily Echo", "Flood", "Five died.", "Daily Echo"),
        ("Flood\nFive died.\nSource: Daily Echo\n \n", "Flood", "Five died.", "Daily Echo"),
        ("Flood\r\n\r\nFive died.\r\nSource: Daily Echo\r\n", "Flood", "Five died.", "Daily Echo"),
        ("Flood\rFive died.\rSource: Daily Echo", "Flood", "Five died.", "Daily Echo"),
        ("Flood\u2028Five died.\u2028Source: Daily Echo", "Flood", "Five died.", "Daily Echo"),
        ("\ufeffFlood\nFive died.", "Flood", "Five died.", ""),
        ("\x00Flood\x00\nFive\x00 died.\x00", "Flood", "Five\x00 died.", ""),
        ("Flood\nSource: Daily Echo", "Flood", "", "Daily Echo"),
        ("FLOOD\nFIVE DIED.\nSOURCE: DAILY ECHO", "FLOOD", "FIVE DIED.", "DAILY ECHO"),
        ("Flood", "Flood", "", ""),
    ],
    ids=repr,
)
def test_the_parts_of_a_text_are_found_and_no_character_changes(text, title, body, publisher):
    assert parts(text) == (title, body, publisher)


@pytest.mark.parametrize(
    "text",
    [
        "Source: Daily Echo",
        "Flood\nSource: Daily Echo\nFive died.",
        "Flood\nThe minister named his Source: a neighbour.",
        "Flood\nSource:",
        "Flood\nsource: a neighbour",
    ],
    ids=repr,
)
def test_only_a_last_line_of_its_own_names_the_publisher(text):
    assert parts(text)[2] == ""


@pytest.mark.parametrize("text", ["", " ", "\n\r\n\t", "\ufeff\n", "\x00\x01\x7f", "\u200b\u2028"])
def test_a_text_that_shows_nothing_is_refused(text):
    with pytest.raises(EmptyArticleError):
        read_plain(text)


def test_the_error_names_the_place_that_was_empty():
    with pytest.raises(EmptyArticleError, match=r"https://paper\.example/5"):
        read_plain("\n", url="https://paper.example/5")


def test_the_address_is_kept():
    assert read_plain("Flood", url="https://paper.example/5").url == "https://paper.example/5"


def test_an_article_from_elsewhere_need_not_start_with_its_title():
    text = "By Our Correspondent\nFlood kills 5\nFive died. Two live."
    article = Article(text, Span(21, 34), Span(35, len(text)))
    assert [s.span.of(text) for s in parse(article).sentences] == [
        "Flood kills 5",
        "Five died.",
        "Two live.",
    ]


def test_the_publishers_line_is_in_no_sentence():
    document = parse(read_plain("Flood\nFive died.\nSource: Daily Echo"))
    assert [s.span.of(document.text) for s in document.sentences] == ["Flood", "Five died."]


def test_of_an_article_in_one_line_the_first_sentence_is_the_headline():
    first = "Nine people died in a flood in Vell, officials said."
    more = "The mayor said 40 homes were lost. " * 9
    assert parts(f"{first} {more}\nLast line.") == (first, f"{more}\nLast line.", "")


def test_a_long_headline_without_an_end_is_one():
    headline = "Flood " * 60
    assert parts(f"{headline}\nNine died.") == (headline.strip(), "Nine died.", "")
