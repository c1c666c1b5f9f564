"""Pictures are drawn beside the program, and what goes wrong there is one line."""

import asyncio
import logging
import time

import pytest

from bot.demo import seed_text
from bot.errors import PictureError
from bot.fetch.sandbox import Sandbox
from bot.model.settings import ParserRules
from bot.render.picture.choosing import picture_of
from bot.render.picture.png import draw_png
from bot.wiring.drawing import drawing_in
from digests import make_digest, read_article

PICTURE = picture_of(make_digest(read_article(seed_text()), 900))
# A machine under load may keep any task from going on for a moment, not for as long as one draws.
MOMENT = 0.1


@pytest.fixture
async def sandbox():
    async with Sandbox(ParserRules(seconds=60.0, workers=1)) as sandbox:
        yield sandbox


async def test_it_is_the_same_picture_as_is_drawn_here(sandbox):
    assert await drawing_in(sandbox)(PICTURE) == draw_png(PICTURE)


async def test_nothing_else_waits_meanwhile(sandbox):
    draw = drawing_in(sandbox)
    await draw(PICTURE)
    drawing, used = asyncio.create_task(draw(PICTURE)), time.process_time()
    while not drawing.done():
        await asyncio.sleep(0.001)
    assert time.process_time() - used < MOMENT  # somebody else has drawn it


@pytest.mark.parametrize("picture", [None, "no picture"])
async def test_what_cannot_be_drawn_is_an_error_in_the_log_and_one_line(sandbox, caplog, picture):
    with pytest.raises(PictureError) as raised:
        await drawing_in(sandbox)(picture)
    assert "\n" not in str(raised.value)
    assert [record.levelno for record in caplog.records] == [logging.ERROR]


async def test_a_drawing_that_never_ends_is_ended(caplog):
    async with Sandbox(ParserRules(seconds=0.05, workers=1)) as hasty:
        with pytest.raises(PictureError):
            await drawing_in(hasty)(PICTURE)
    assert "not drawn" in caplog.text
