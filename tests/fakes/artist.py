"""Draws pictures really, in a thread; or does not, when a test wants that."""

import asyncio

from bot.errors import PictureError
from bot.render.picture.png import draw_png


class FakeArtist:
    """Draws; `drawn` counts the pictures, and while it `breaks` there are none."""

    def __init__(self):
        self.breaks = False
        self.drawn = 0

    async def __call__(self, picture):
        if self.breaks:
            raise PictureError
        self.drawn += 1
        return await asyncio.to_thread(draw_png, picture)
