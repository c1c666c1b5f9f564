"""Is it the same article still?"""

import pytest

from bot.demo import seed_text
from digests import is_same_article

SEED = seed_text()
PARAGRAPHS = SEED.split("\n")


@pytest.mark.parametrize(
    "after",
    [
        pytest.param(SEED, id="the very same"),
        pytest.param(SEED.replace("55", "45"), id="another number"),
        pytest.param(SEED + "\n\nMore to come.", id="more of it"),
        pytest.param("\n".join([*PARAGRAPHS[:3], *PARAGRAPHS[5:]]), id="less of it"),
        pytest.param(SEED.upper(), id="in capitals"),
    ],
)
def test_an_edited_article_is_the_same(after):
    assert is_same_article(SEED, after)


@pytest.mark.parametrize(
    "after",
    [
        pytest.param("", id="nothing"),
        pytest.param("404 Not Found\n\nThe page you asked for is gone.", id="an error page"),
        pytest.param(SEED[:400] + "\n\nSubscribe to read on.", id="a stub"),
        pytest.param(
            "Rates rise\n\nThe central bank raised its rate by half a point to 4.5 percent. " * 9,
            id="another story",
        ),
    ],
)
def test_what_shares_little_with_it_is_not(after):
    assert not is_same_article(SEED, after)


def test_of_nothing_nothing_is_the_same():
    assert not is_same_article("", SEED)
