"""Draw a picture as SVG: a row for each source, its own words over its dot on a common axis.

1,080 units wide, which a telephone shows on 360 points: nothing is written smaller than 31.
"""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import pairwise

from bot.render.picture.axis import axis_of
from bot.render.picture.layout import (
    EDGE,
    LEFT,
    NAME,
    NAME_LINE,
    ROLE,
    ROLE_LINE,
    SMALL,
    SUBTITLE,
    TITLE,
    WIDTH,
    WORDS,
    Placed,
    Plot,
    place_rows,
)
from bot.render.picture.measures import break_lines, width_of
from bot.render.picture.scripts import LATIN, drawable, font_for
from bot.render.picture.values import Picture, Shape

Point = tuple[float, float]

PAPER, INK, SOFT, GRID, BAND = "#ffffff", "#16202b", "#55606c", "#dde3e8", "#eef3f8"
DOT, BAR, ARROW = 17, 12, 19
ROOM = WIDTH - 2 * EDGE


def draw_svg(picture: Picture) -> str:
    """Draw a picture; the words in it are text, so that their fonts shape them."""
    title = break_lines(drawable(picture.title), TITLE, ROOM, 3)
    subtitle = break_lines(drawable(picture.subtitle), SUBTITLE, ROOM, 3)
    under_title = 42 + 62 * len(title)
    top = under_title + 48 * len(subtitle) + 34
    placed = place_rows(picture, top)
    plot = Plot(axis_of(picture.rows, picture.unit), top, placed[-1].bottom)
    note = f"{drawable(picture.footer)} {plot.axis.note}".strip()
    footer = break_lines(note, SMALL, ROOM, 4)
    height = plot.bottom + 84 + 42 * len(footer) + 30
    parts = (
        *_stack(title, 42 + 44, 62, f'font-size="{TITLE}" font-weight="600" fill="{INK}"'),
        *_stack(subtitle, under_title + 40, 48, f'font-size="{SUBTITLE}" fill="{SOFT}"'),
        *_background(picture, plot),
        *(_way(placed, plot) if picture.shape is Shape.CHANGE else ()),
        *(part for each in placed for part in _row(each, plot)),
        *_stack(footer, plot.bottom + 114, 42, f'font-size="{SMALL}" fill="{SOFT}"'),
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height:.0f}" '
        f'viewBox="0 0 {WIDTH} {height:.0f}">'
        f'<rect width="100%" height="100%" fill="{PAPER}"/>{"".join(parts)}</svg>'
    )


def height_of(svg: str) -> float:
    """Tell how high a picture of ours is."""
    return float(svg.partition(' height="')[2].partition('"')[0])


def texts_of(picture: Picture) -> Iterator[str]:
    """Give all words of a picture, as they are drawn."""
    yield from map(drawable, (picture.title, picture.subtitle, picture.footer))
    for row in picture.rows:
        yield from map(drawable, (row.name, row.role, row.words))


def _text(x: float, y: float, words: str, look: str) -> str:
    font = font_for(words) or LATIN
    return f'<text x="{x:.1f}" y="{y:.1f}" font-family="{font}" {look}>{escape(words)}</text>'


def _stack(lines: Iterable[str], y: float, height: float, look: str) -> Iterator[str]:
    for at, line in enumerate(lines):
        yield _text(EDGE, y + at * height, line, look)


def _background(picture: Picture, plot: Plot) -> Iterator[str]:
    """Draw the stretch over which the sources differ, the ticks, and where the axis breaks."""
    low = plot.x(float(min(row.low for row in picture.rows)))
    high = plot.x(float(max(row.high for row in picture.rows)))
    if high > low and picture.shape is Shape.SOURCES:
        yield _rectangle(low, plot.top, high - low, plot.bottom - plot.top, BAND)
    look = f'font-size="{SMALL}" fill="{SOFT}" text-anchor="middle"'
    for at, tick in enumerate(plot.axis.ticks):
        x = plot.x(tick)
        yield _line((x, plot.top), (x, plot.bottom), GRID, 2)
        if at % _every(plot) == 0:
            yield _text(x, plot.bottom + 44, plot.axis.label(tick), look)
    yield _line((LEFT, plot.bottom), (plot.x(plot.axis.end), plot.bottom), SOFT, 2)
    if plot.axis.start:  # the sign for an axis that does not begin at zero
        for x in (LEFT + 16, LEFT + 28):
            yield _line((x - 7, plot.bottom + 12), (x + 7, plot.bottom - 12), PAPER, 7)
            yield _line((x - 7, plot.bottom + 12), (x + 7, plot.bottom - 12), SOFT, 2.5)


def _every(plot: Plot) -> int:
    """Tell whether every tick has its number, or every second one because they are long."""
    widest = max(width_of(plot.axis.label(tick), SMALL) for tick in plot.axis.ticks)
    return 1 if widest < 0.92 * (plot.x(plot.axis.ticks[1]) - plot.x(plot.axis.start)) else 2


def _row(placed: Placed, plot: Plot) -> Iterator[str]:
    if placed.top > plot.top:
        yield _line((EDGE, placed.top), (WIDTH - EDGE, placed.top), GRID, 2)
    y = placed.middle - placed.words_height / 2 + 32
    look = f'font-size="{NAME}" font-weight="600" fill="{INK}"'
    yield from _stack(placed.name, y, NAME_LINE, look)
    y += NAME_LINE * len(placed.name) - 4
    yield from _stack(placed.role, y, ROLE_LINE, f'font-size="{ROLE}" fill="{SOFT}"')
    yield from _mark(placed, plot)
    yield from _words(placed, plot)


def _mark(placed: Placed, plot: Plot) -> Iterator[str]:
    """Draw the dot; a bar over a range, an arrow where the number is a bound, a ring for about."""
    row, y, colour = placed.row, placed.dot, placed.colour
    low, high = plot.x(float(row.low)), plot.x(float(row.high))
    end = plot.x(plot.axis.end)
    if row.opens_up:
        yield _line((high, y), (end - ARROW, y), colour, BAR / 2)
        yield _head(end, y, -ARROW, colour)
    if row.opens_down:
        yield _line((LEFT + ARROW, y), (low, y), colour, BAR / 2)
        yield _head(LEFT, y, ARROW, colour)
    if high > low:
        yield _line((low, y), (high, y), colour, BAR)
    for x in dict.fromkeys((low, high)):
        yield _circle(x, y, colour, PAPER if row.is_near else colour)


def _words(placed: Placed, plot: Plot) -> Iterator[str]:
    """Write the words over the dot, on a halo that keeps lines away from them."""
    row = placed.row
    width = width_of(placed.words, WORDS)
    middle = (plot.x(float(row.low)) + plot.x(float(row.high))) / 2
    x = min(max(middle, LEFT + width / 2 - 24), WIDTH - EDGE - width / 2)
    look = f'font-size="{WORDS}" font-weight="600" text-anchor="middle"'
    halo = f'{look} fill="{PAPER}" stroke="{PAPER}" stroke-width="10" stroke-linejoin="round"'
    y = placed.dot - 36
    yield _text(x, y, placed.words, halo)
    yield _text(x, y, placed.words, f'{look} fill="{placed.colour}"')


def _way(placed: tuple[Placed, ...], plot: Plot) -> Iterator[str]:
    """Draw the way from each number to the next: down, and over to where it stands now."""
    for before, after in pairwise(placed):
        start, end = plot.x(float(before.row.high)), plot.x(float(after.row.low))
        side = 1 if end > start else -1
        tip = end - side * (DOT + 7)
        points = f"M{start:.1f},{before.dot:.1f} V{after.dot:.1f} H{tip - side * ARROW:.1f}"
        look = f'fill="none" stroke="{SOFT}" stroke-width="4" stroke-linejoin="round"'
        if abs(end - start) > DOT + 2 * ARROW:
            yield f'<path d="{points}" {look}/>'
            yield _head(tip, after.dot, -side * ARROW, SOFT)


def _line(start: Point, end: Point, colour: str, width: float) -> str:
    place = f'x1="{start[0]:.1f}" y1="{start[1]:.1f}" x2="{end[0]:.1f}" y2="{end[1]:.1f}"'
    return f'<line {place} stroke="{colour}" stroke-width="{width:g}"/>'


def _rectangle(x: float, y: float, width: float, height: float, colour: str) -> str:
    place = f'x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"'
    return f'<rect {place} fill="{colour}"/>'


def _circle(x: float, y: float, colour: str, fill: str) -> str:
    inside = "" if fill == colour else f' stroke="{colour}" stroke-width="7"'
    ring = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{DOT + 3}" fill="{PAPER}"/>'
    radius = DOT - (3.5 if inside else 0)
    return f'{ring}<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:g}" fill="{fill}"{inside}/>'


def _head(x: float, y: float, back: float, colour: str) -> str:
    points = f"{x:.1f},{y:.1f} {x + back:.1f},{y - 12:.1f} {x + back:.1f},{y + 12:.1f}"
    return f'<polygon points="{points}" fill="{colour}"/>'
