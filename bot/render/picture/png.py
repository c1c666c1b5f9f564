"""Turn a picture into a PNG, with the fonts that ship with whosaid: the same on every machine."""

from base64 import b64encode

from bot.render.picture.layout import WIDTH
from bot.render.picture.scripts import files_for
from bot.render.picture.svg import draw_svg, height_of, texts_of
from bot.render.picture.values import Picture

# Chats make what is higher smaller anyway.
HIGHEST = 1_400


def draw_png(picture: Picture, zoom: float = 1.0) -> bytes:
    """Give the picture as PNG: at zoom 1 it is 1,080 pixels wide, or less when it is very high."""
    from resvg_py import svg_to_bytes  # three megabytes, for those who draw

    svg = draw_svg(picture)
    return bytes(
        svg_to_bytes(
            svg_string=svg,
            skip_system_fonts=True,
            font_files=files_for(texts_of(picture)),
            zoom=zoom * _scale(svg),
        )
    )


def size_of(picture: Picture) -> tuple[int, int]:
    """Tell how wide and how high the PNG will be, nearly, without drawing it."""
    svg = draw_svg(picture)
    return round(WIDTH * _scale(svg)), round(height_of(svg) * _scale(svg))


def _scale(svg: str) -> float:
    return min(1.0, HIGHEST / height_of(svg))


def draw_text(picture: Picture) -> str:
    """Give the PNG in base64, for what hands on nothing but text."""
    return b64encode(draw_png(picture)).decode("ascii")
