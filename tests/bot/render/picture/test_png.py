"""Pictures as they are drawn, compared with those that were looked at."""

import io
import subprocess
import sys

import pytest
from PIL import Image, ImageChops, ImageStat

from bot.render.picture.png import HIGHEST, draw_png, size_of
from bot.render.picture.values import Picture
from tests.bot.render.picture.situations import SITUATIONS, ZOOM, golden, row

# Edges of letters may fall differently in another version of resvg; a dot that moved may not.
MOST_ON_AVERAGE = 0.6  # of 255
MOST_STRIKING = 0.002  # share of the pixels that differ by more than a quarter


@pytest.mark.parametrize("name", SITUATIONS)
def test_a_picture_looks_as_the_one_that_was_looked_at(name):
    drawn = opened(draw_png(SITUATIONS[name], ZOOM))
    kept = opened(golden(name).read_bytes())
    assert drawn.size == kept.size
    difference = ImageChops.difference(drawn, kept).convert("L")
    striking = sum(difference.histogram()[64:]) / (drawn.width * drawn.height)
    assert ImageStat.Stat(difference).mean[0] <= MOST_ON_AVERAGE
    assert striking <= MOST_STRIKING


def test_another_number_does_not_look_alike():
    moved = Picture("Ferry sinks", "", (row("Coastguard", "", "9", 9), row("Owner", "", "9", 9)))
    other = Picture("Ferry sinks", "", (row("Coastguard", "", "9", 9), row("Owner", "", "8", 8)))
    difference = ImageChops.difference(*(opened(draw_png(each, ZOOM)) for each in (moved, other)))
    histogram = difference.convert("L").histogram()
    assert sum(histogram[64:]) / sum(histogram) > MOST_STRIKING


def test_a_picture_is_as_wide_as_a_telephone_shows_and_never_higher_than_a_chat_does():
    conflict = opened(draw_png(SITUATIONS["conflict"]))
    assert (1080, conflict.height) == conflict.size == size_of(SITUATIONS["conflict"])
    assert opened(draw_png(SITUATIONS["twelve sources"])).height <= HIGHEST + 1


def test_a_picture_needs_no_font_of_the_machine():
    """Whatever fonts are installed: the process sees none of them."""
    program = (
        "import sys; from tests.bot.render.picture.situations import SITUATIONS, ZOOM;"
        "from bot.render.picture.png import draw_png;"
        "sys.stdout.buffer.write(draw_png(SITUATIONS['names in eight scripts'], ZOOM))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": ".", "FONTCONFIG_FILE": "/dev/null", "HOME": "/nonexistent"},
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert ran.stdout == draw_png(SITUATIONS["names in eight scripts"], ZOOM)


def opened(png):
    return Image.open(io.BytesIO(png)).convert("RGB")
