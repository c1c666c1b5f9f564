"""Ten situations in which a story has a picture, made by hand.

`python -m tests.bot.render.picture.situations` draws them anew into golden/: look at every one.
"""

from decimal import Decimal
from pathlib import Path

from bot.render.picture.png import draw_png
from bot.render.picture.values import Picture, Row, Shape

GOLDEN = Path(__file__).parent / "golden"
ZOOM = 0.5  # half of what a chat gets: the repository stays small


def row(name, role, words, low, high=None, **bounds):
    return Row(name, role, words, Decimal(low), Decimal(low if high is None else high), **bounds)


def footer(publisher):
    return f"{publisher}; the words over the dots are the article’s own."


CROWD = (
    ("Police", "", "30,000", 30_000, None),
    ("City hall", "", "30,000 people", 30_000, None),
    ("Transport authority", "", "30,000", 30_000, None),
    ("Interior ministry", "", "30,000", 30_000, None),
    ("Radio 4C", "", "30,000", 30_000, None),
    ("Wards campaign", "organisers", "85,000 people", 85_000, None),
    ("Healthworkers United", "", "85,000", 85_000, None),
    ("Teachers’ union", "", "85,000", 85_000, None),
    ("Students’ league", "", "85,000", 85_000, None),
    ("Crowd science unit", "Calder University", "52,000", 52_000, None),
    ("Ana Ruiz", "statistician", "52,000 marchers", 52_000, None),
    ("Drone survey", "", "40,000 to 60,000", 40_000, 60_000),
)

SITUATIONS = {
    "agree": Picture(
        "Ferry sinks off Tarn Bay",
        "Agree: 9 people (3 sources)",
        (
            row("Coastguard officials", "", "nine people", 9),
            row("Edda Lorne", "harbour master", "9 people", 9),
            row("The ferry’s owner", "via Tarn Courier", "nine of those aboard", 9),
        ),
        footer=footer("Tarn Courier"),
    ),
    "conflict": Picture(
        "Dozens killed in west Iraq air strike, MPs and medics say",
        "Differ: 55 civilians (2 sources) vs 60 people (1). One says “civilians”, one “people”.",
        (
            row("Hospital sources", "", "55 civilians", 55),
            row("Ahmed al-Salmani", "Anbar lawmaker", "55 civilians", 55),
            row("Mohammed Karbouli", "lawmaker", "60 people", 60),
        ),
        footer=footer("Reuters"),
    ),
    "range": Picture(
        "Storm leaves hundreds homeless in Calder",
        "Differ: 300 to 400 people (1 source) vs 520 (1) vs about 350 (1)",
        (
            row("Calder town council", "", "300 to 400 people", 300, 400),
            row("Red Lantern", "an aid group", "520 people", 520),
            row("The mayor’s office", "", "about 350", 350, is_near=True),
        ),
        footer=footer("Northgate Television"),
    ),
    "at least": Picture(
        "Market fire kills 31 in Port Belmara, governor says",
        "Differ: at least 31 people (1 source) vs 44 (1) vs fewer than 40 (1)",
        (
            row("Governor Idris Valcourt", "", "at least 31 people", 31, opens_up=True),
            row("Traders", "", "44 names", 44),
            row("Fire brigade", "", "fewer than 40", 40, opens_down=True),
        ),
        footer=footer("Port Belmara Post"),
    ),
    "change": Picture(
        "Thousands flee homes as River Sarn bursts its banks",
        "Moved: 7,900 → 12,400 people",
        (
            row("Civil Protection Agency", "from", "7,900", 7_900),
            row("Civil Protection Agency", "to", "12,400 people", 12_400),
        ),
        footer=footer("Northgate Television"),
        shape=Shape.CHANGE,
    ),
    "names in eight scripts": Picture(
        "Сколько погибших? Names in eight scripts",
        "Differ: 48 to 52 vs 60 vs 57 vs 56 vs 54 vs 55",
        (
            row("محمد الكربولي (Reuters)", "نائب في البرلمان", "60 قتيلا", 60),
            row("Министерство здравоохранения", "представитель", "48–52 человека", 48, 52),
            row("国家卫生健康委员会", "发言人", "55 人", 55),
            row("Nguyễn Phú Trọng", "Bộ Y tế", "57 người", 57),
            row("दिल्ली पुलिस", "प्रवक्ता", "55 लोग", 55),
            row("משטרת ישראל", "דובר", "56 הרוגים", 56),
            row("Ελληνική Αστυνομία", "εκπρόσωπος", "54 νεκροί", 54),
            row("김민수 (Reuters)", "", "55", 55),
        ),
    ),
    "twelve sources": Picture(
        "How many people marched in Aldermere?",
        "Differ: 30,000 (5 sources) vs 85,000 (4) vs 52,000 (2) vs 40,000 to 60,000 (1)",
        tuple(row(*each) for each in CROWD),
        footer=footer("Aldermere Gazette"),
    ),
    "long names": Picture(
        "The National Disaster Management Authority of the Federated Islands and the Interior "
        "Ministry disagree over how many of those who lived along the river were displaced",
        "Differ: 1.2 million (1 source) vs at least 3 million (1) vs 2 million (1)",
        (
            row(
                "Government of the Federated Islands, National Disaster Management Authority",
                "deputy spokesperson for the relief and rehabilitation of displaced persons",
                "1.2 million people who had been living along the river",
                1_200_000,
            ),
            row(
                "Donauschifffahrtsgesellschaft", "", "at least 3 million", 3_000_000, opens_up=True
            ),
            row("X" * 5_000, "Y" * 5_000, "Z" * 5_000, 2_000_000),
        ),
        footer=footer("The Federated Islands Herald and Shipping Intelligencer"),
    ),
    "money": Picture(
        "Flood damage: insurers and ministry disagree",
        "Differ: about $310m (1 source) vs $450m (1)",
        (
            row("Insurers", "", "estimate of $310m", 310_000_000, is_near=True),
            row("Finance Ministry", "", "nearest $450m", 450_000_000),
        ),
        "USD",
        footer("Northgate Television"),
    ),
    "percent": Picture(
        "Calder mayoral race: two polls",
        "Differ: 41 percent (1 source) vs 36 percent (1)",
        (
            row("Norm Polling", "for Calder Post", "41 percent", 41),
            row("Civix", "for Radio 4C", "36 percent", 36),
        ),
        "percent",
        footer("Calder Post"),
    ),
}


def golden(name):
    """Tell where the picture of a situation is kept."""
    return GOLDEN / f"{name.replace(' ', '_')}.png"


if __name__ == "__main__":
    for name, picture in SITUATIONS.items():
        golden(name).write_bytes(draw_png(picture, ZOOM))
