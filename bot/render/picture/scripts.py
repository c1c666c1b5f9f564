"""Which of the bundled fonts draws a letter; a letter that none draws is not drawn as another."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from bot.render.harmless import on_one_line

FONTS = Path(__file__).parent / "fonts"
LATIN, ARABIC, HEBREW = "Inter", "Noto Sans Arabic", "Noto Sans Hebrew"
DEVANAGARI, CJK = "Noto Sans Devanagari", "Noto Sans CJK SC"

FILES = {
    LATIN: ("Inter-Regular.otf", "Inter-SemiBold.otf"),
    ARABIC: ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"),
    HEBREW: ("NotoSansHebrew-Regular.ttf", "NotoSansHebrew-Bold.ttf"),
    DEVANAGARI: ("NotoSansDevanagari-Regular.ttf", "NotoSansDevanagari-Bold.ttf"),
    CJK: ("NotoSansCJKsc-Regular.otf",),
}

# As the fonts were cut, see fonts/README.md. Inter has a few gaps in these blocks, all of them
# signs that no newspaper prints.
BLOCKS = (
    (0x0020, 0x007E, LATIN), (0x00A0, 0x024F, LATIN), (0x0259, 0x0259, LATIN),
    (0x0370, 0x03FF, LATIN), (0x0400, 0x052F, LATIN), (0x1E00, 0x1EFF, LATIN),
    (0x2010, 0x2027, LATIN), (0x2030, 0x205E, LATIN), (0x20A0, 0x20C0, LATIN),
    (0x2116, 0x2116, LATIN), (0x2122, 0x2122, LATIN), (0x2150, 0x215F, LATIN),
    (0x2190, 0x2193, LATIN), (0x2212, 0x2212, LATIN), (0x2248, 0x2248, LATIN),
    (0x2264, 0x2265, LATIN),
    (0x0590, 0x05FF, HEBREW), (0xFB1D, 0xFB4F, HEBREW),
    (0x0600, 0x06FF, ARABIC), (0x0750, 0x077F, ARABIC),
    (0xFB50, 0xFDFF, ARABIC), (0xFE70, 0xFEFC, ARABIC),
    (0x0900, 0x097F, DEVANAGARI), (0xA8E0, 0xA8FF, DEVANAGARI),
    (0x3000, 0x303F, CJK), (0x3041, 0x30FF, CJK), (0xFF01, 0xFFE6, CJK),
)  # fmt: skip

# Latin letters that the fonts of the other scripts hold too, but for the everyday signs of Inter.
SHARED = ((0x0020, 0x007E), (0x00A0, 0x017F), (0x2010, 0x2026), (0x20AC, 0x20AC), (0x2212, 0x2212))

# Characters that go with the letters before them and are drawn by their font.
JOINERS = "\u200c\u200d\u200e\u200f"
UNDRAWN = "?"

# The Chinese, Japanese and Korean characters of everyday use, as the old standards list them: the
# lead bytes of GB 2312 level 1, JIS X 0208 level 1, the Hangul of KS X 1001, and Big5 level 1.
EVERYDAY = (
    ("gb2312", b"\xb0\xa1", b"\xd7\xfe"),
    ("euc_jp", b"\xb0\xa1", b"\xcf\xfe"),
    ("euc_kr", b"\xb0\xa1", b"\xc8\xfe"),
    ("big5", b"\xa4\x40", b"\xc6\x7e"),
)


@lru_cache(maxsize=4096)
def font_of(letter: str) -> str | None:
    """Name the font that draws a letter, "" for one that goes with the others, None for none."""
    if letter in JOINERS or 0x0300 <= ord(letter) <= 0x036F:
        return ""
    place = ord(letter)
    font = next((font for first, last, font in BLOCKS if first <= place <= last), None)
    if font is None and _is_everyday(letter):
        return CJK
    # Combining marks go with whatever they stand on.
    return "" if font not in (None, LATIN) and unicodedata.combining(letter) else font


def _is_everyday(letter: str) -> bool:
    for codec, first, last in EVERYDAY:
        try:
            encoded = letter.encode(codec)
        except UnicodeEncodeError:
            continue
        if len(encoded) == 2 and first <= encoded <= last:
            return True
    return False


def font_for(text: str) -> str | None:
    """Name the one font that draws all of a text, None when there is none.

    resvg loses letters where a line changes its font in the middle, so no line does.
    """
    fonts = {font_of(letter) for letter in text} - {""}
    others = fonts - {LATIN}
    if not others:
        return LATIN
    if None in others or len(others) > 1:
        return None
    latin = (letter for letter in text if font_of(letter) == LATIN)
    return others.pop() if all(map(_is_shared, latin)) else None


def _is_shared(letter: str) -> bool:
    return any(first <= ord(letter) <= last for first, last in SHARED)


def can_draw(text: str) -> bool:
    """Tell whether every letter of a text is drawn."""
    return font_for(_composed(text)) is not None


def drawable(text: str) -> str:
    """Make a text harmless; what cannot be drawn becomes a visible sign."""
    line = _composed(text)
    if font_for(line):
        return line
    return "".join(letter if font_of(letter) in (LATIN, "") else UNDRAWN for letter in line)


def _composed(text: str) -> str:
    return on_one_line(unicodedata.normalize("NFC", text))


def files_for(texts: Iterable[str]) -> list[str]:
    """Give the font files that some texts need; the Chinese one alone takes 40 ms to load."""
    needed = dict.fromkeys([LATIN, *(font_for(text) or LATIN for text in texts)])
    return [str(FONTS / file) for font in needed for file in FILES[font]]
