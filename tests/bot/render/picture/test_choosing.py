"""Which stories have a picture, and what it shows of them."""

import pytest

from bot.demo import seed_text
from bot.render.picture.choosing import picture_of
from bot.render.picture.values import Shape
from digests import make_digest, read_article


def picture(text, publisher="Tarn Courier"):
    return picture_of(make_digest(read_article(text, publisher), 900))


def facts(text):
    made = picture(text)
    return [(row.name, row.words, row.low) for row in made.rows] if made else None


def test_the_seed_article_differs_over_the_dead():
    made = picture(seed_text())
    assert [(row.name, row.role, row.words) for row in made.rows] == [
        ("Hospital sources", "", "55 civilians"),
        ("Ahmed al-Salmani", "Anbar lawmaker", "55 civilians"),
        ("Mohammed Karbouli", "lawmaker", "60 people"),
    ]
    assert made.shape is Shape.SOURCES
    assert made.subtitle.startswith("Differ: 55 civilians (2 sources) vs 60 people (1)")


def test_a_change_is_drawn_from_the_old_figure_to_the_new():
    made = picture(
        "Flood in Calder\n\nThe number of people displaced rose to 12,400 from 7,900, the civil "
        "protection agency said."
    )
    assert made.shape is Shape.CHANGE
    assert [(row.role, int(row.low)) for row in made.rows] == [("from", 7_900), ("to", 12_400)]


@pytest.mark.parametrize(
    "text",
    [
        # One figure.
        "Ferry sinks\n\nNine people drowned, the coastguard said.",
        # Two figures of different things.
        "Ferry sinks\n\nNine people drowned, the coastguard said. Police said 12 cars were lost.",
        # Somebody denies it: a dot under his name would say that he states it.
        "Ferry sinks\n\nNine people drowned, police said. The owner denied that nine drowned.",
        # Nobody can say where "dozens" stands on an axis.
        "Ferry sinks\n\nDozens of people drowned, police said. Nine people drowned, he said.",
    ],
    ids=str,
)
def test_nothing_is_drawn_where_a_picture_would_mislead(text):
    assert picture(text) is None


def test_a_name_that_no_font_holds_has_no_picture():
    text = "Ferry sinks\n\nNine people drowned, {} said. Twelve people drowned, Edda Lorne said."
    assert picture(text.format("Karl Brandt")) is not None
    made = picture(text.format("Karl Brandt \U00016800"))
    assert made is None or all("\U00016800" not in row.name for row in made.rows)


def test_who_says_the_same_twice_has_one_row():
    rows = facts(
        "Ferry sinks\n\nNine people drowned, police said. Police said nine people drowned. "
        "Twelve people drowned, Edda Lorne said."
    )
    assert rows is not None
    assert [name for name, _, _ in rows].count("Police") == 1
