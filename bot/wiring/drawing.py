"""Pictures are drawn in the processes of the parsers.

resvg holds the lock of the interpreter while it draws: in a thread of ours it would keep
everything else from going on for a quarter of a second.
"""

import logging
from base64 import b64decode

from bot.errors import PictureError
from bot.fetch.errors import FetchError
from bot.fetch.sandbox import Sandbox
from bot.render.picture.png import draw_text
from bot.render.picture.values import Picture
from bot.use_cases.desk import Draw

_log = logging.getLogger(__name__)


def drawing_in(sandbox: Sandbox) -> Draw:
    """Give what draws there, as many pictures at a time as parsers work."""

    async def draw(picture: Picture) -> bytes:
        try:
            return b64decode(await sandbox.run(draw_text, picture))
        except FetchError as error:
            _log.error("a picture is not drawn: %s", error)
            raise PictureError from None

    return draw
