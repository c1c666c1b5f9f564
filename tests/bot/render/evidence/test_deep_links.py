"""Links to words on a page, as the WICG's text fragments want them."""

import pytest

from bot.render.evidence.deep_links import link_to_words

PAGE = "https://news.example/a"


@pytest.mark.parametrize(
    ("url", "words", "link"),
    [
        (PAGE, "Nine drowned", f"{PAGE}#:~:text=Nine%20drowned"),
        (f"{PAGE}?b=c#top", "Nine", f"{PAGE}?b=c#top:~:text=Nine"),
        (f"{PAGE}#:~:text=other", "Nine", f"{PAGE}#:~:text=Nine"),
        # What means something there: a dash, a comma, an ampersand.
        (PAGE, "al-Amal, A&E", f"{PAGE}#:~:text=al%2DAmal%2C%20A%26E"),
        (PAGE, "a b c d e f g h i j k", f"{PAGE}#:~:text=a%20b%20c%20d%20e,g%20h%20i%20j%20k"),
        # Each end stands in a paragraph of its own.
        (PAGE, "One two.\n\nThree", f"{PAGE}#:~:text=One%20two.,Three"),
        (PAGE, "§“", f"{PAGE}#:~:text=%C2%A7%E2%80%9C"),
        (PAGE, "", PAGE),
        (f"{PAGE}#top", " \n ", f"{PAGE}#top"),
        (PAGE, "x" * 5_000, PAGE),
        (PAGE, "half \ud800", f"{PAGE}#:~:text=half%20%3F"),
        ("javascript:alert(1)", "Nine", ""),
        ("", "Nine", ""),
    ],
    ids=str,
)
def test_a_link_leads_to_the_words(url, words, link):
    assert link_to_words(url, words) == link
