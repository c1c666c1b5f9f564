"""Whatever an article holds, its words are shown as words."""

import pytest
from hypothesis import given

from bot.render.harmless import escaped, harmless, on_one_line
from tests.bot.render.made import WORDS


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Tom & Ann <b>win</b>", "Tom &amp; Ann &lt;b&gt;win&lt;/b&gt;"),
        ("already &amp; escaped", "already &amp;amp; escaped"),
        ("“Nine” dead – it’s so", "“Nine” dead – it’s so"),
        ("two\r\n lines\tand\u2028more", "two lines and more"),
        ("turned \u202e21\u202c round", "turned �21� round"),
        ("red \x1b[31malert", "red �[31malert"),
        ("half \ud800 a pair", "half � a pair"),
    ],
    ids=repr,
)
def test_words_are_escaped(words, shown):
    assert escaped(words) == shown


@given(WORDS)
def test_harmless_words_are_as_long_as_they_were(words):
    assert len(harmless(words)) == len(words)


@given(WORDS)
def test_one_line_is_one_line_and_can_be_sent(words):
    line = on_one_line(words)
    assert len(line.splitlines()) <= 1
    assert line.encode().decode() == line
