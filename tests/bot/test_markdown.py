"""Markdown becomes the article's plain text: each mark goes, each number stays."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import EmptyFileError
from bot.markdown import read_markdown
from tests.growing import grows_in_step


def text(written: str) -> str:
    return read_markdown(written).text


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("# Ferry sinks\n\nNine drowned.", "Ferry sinks\n\nNine drowned."),
        ("Ferry sinks\n===\nNine\ndrowned.", "Ferry sinks\n\nNine drowned."),
        ("## Two *big* boats ##\nNine", "Two big boats\n\nNine"),
        ("**55 civilians** and *12* ***women***", "55 civilians and 12 women"),
        ("__55__ and _12_ in snake_case_4 and 2*3*4", "55 and 12 in snake_case_4 and 2*3*4"),
        ("[Police](https://a.example/9) said [5][1]\n\n[1]: http://x.example/7", "Police said 5"),
        ("![9 boats](b.png) sank[^1] in <b>May</b> <https://a.example/3>", "sank in May"),
        ("~~17~~ 7 were hurt", "7 were hurt"),
        ("- 5 dead\n- [x] 6 hurt\n* 7 missing", "5 dead\n\n6 hurt\n\n7 missing"),
        ("1. 5 dead\n2) 6 hurt", "5 dead\n\n6 hurt"),
        ("It began in\n1987. The end", "It began in 1987. The end"),
        ("> \"We lost 73,\"\n> he said.", '"We lost 73," he said.'),
        ("| A | B |\n|---|:-:|\n| 48,310 | 41.2% |", "A | B\n\n48,310 | 41.2%"),
        ("| 9 \\| 10 | x |", "9 | 10 | x"),
        ("one\n\n---\n\n***\ntwo", "one\n\ntwo"),
        ("```\ncode 5\n```\nafter", "code 5\n\nafter"),
        ("\\*5\\* and 1\\. and \\[x\\]", "*5* and 1. and [x]"),
        ("5 &lt; 6 &amp; `7`", "5 < 6 & 7"),
        ("5 < 6 and 7 > 3", "5 < 6 and 7 > 3"),
        ("\ufeff# Ferry", "Ferry"),
        ("$5*x and 6* y", "$5*x and 6* y"),
    ],
)  # fmt: skip
def test_marks_go_and_words_stay(written, plain):
    assert text(written) == plain


def test_front_matter_tells_title_outlet_author_and_date():
    found = read_markdown(
        '---\ntitle: "Ferry sinks"\nauthor: Edda Lorne\nsource: Tarn Courier\n'
        "date: 2026-03-04T08:15:00+01:00\ntags:\n  - sea\n---\n# Ferry sinks\n\nNine drowned.\n"
    )
    assert found.text == "Ferry sinks\n\nNine drowned."
    assert (found.title, found.author, found.publisher) == (
        "Ferry sinks",
        "Edda Lorne",
        "Tarn Courier",
    )
    assert found.published == datetime(2026, 3, 4, 7, 15, tzinfo=UTC)


@pytest.mark.parametrize("written", ["---\nno end", "--- \n", "---\ntitle: x"], ids=repr)
def test_a_line_of_dashes_alone_is_no_front_matter(written):
    assert "title" not in read_markdown(f"Headline\n\n{written}\n").title


def test_a_date_that_is_none_is_none():
    assert read_markdown("---\ndate: soon\n---\nFerry").published is None


@pytest.mark.parametrize("written", ["", "\n\n", "---\n---\n", "![x](y.png)", "***"], ids=repr)
def test_marks_alone_are_no_article(written):
    with pytest.raises(EmptyFileError):
        read_markdown(written)


@given(st.text(alphabet="#*_`~[]()|<>-=\\ \n\t19aé.!:&;", max_size=80))
def test_any_marks_give_lines_or_one_clear_error(written):
    try:
        found = read_markdown(written)
    except EmptyFileError:
        return
    assert found.text.startswith(found.title)
    assert found.title.strip()


@pytest.mark.parametrize(
    "piece", ["*", "[", "![", "<a", "`", "~~", "_a", "|", "\\", "> ", "- ", "# ", "[a]("], ids=repr
)
def test_time_grows_with_the_text_and_no_faster(piece):
    assert grows_in_step(read_markdown, "x " + piece * 2_000, "x " + piece * 16_000, 3.0)
