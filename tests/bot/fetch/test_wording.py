"""Whatever a feed holds becomes plain words: nothing of its markup, and all of its words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.fetch.wording import KNOWN_TAG, TITLE_LENGTH, UNSEEN, plain, text_of, title_of
from tests.growing import grows_in_step


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("<p>One</p><p>Two<br>three</p>", "One\n\nTwo\nthree"),
        ("<P CLASS='a > b'>Nine <B>people</B></P>", "Nine people"),
        ("Nine\n   people", "Nine people"),
        ("<ul><li>Nine<li>Ten</ul>", "Nine\n\nTen"),
        ("<td>9</td><td>10</td>", "9 10"),
        ("<b>N</b>ine", "Nine"),
        ("&euro;5m &amp; more", "€5m & more"),
        ("Profit < 5% > 3%", "Profit < 5% > 3%"),
        ("<svg/onload=alert(1)>x", "x"),
        ("<img src=x onerror=alert(1)>x", "x"),
        ("<img alt='9 > 8'>x", "x"),
        ("a<script>alert('</p>')</script>b", "ab"),
        ("a<script>alert(1)", "a"),
        ("a<style>p {color: red}</style>b", "ab"),
        ("a<!-- <b> -->b<!-- c", "ab"),
        ("<scr<script>x</script>ipt>alert(1)", "xipt>alert(1)"),
        ("<form action=/steal><input value=9>x</form>", "x"),
        ("Nine people <a href='https://post.exa", "Nine people"),
        ("<a title='5' tall' href=y>no</a>", "no"),
        ("&lt;p&gt;Nine&lt;/p&gt;", "Nine"),
        ("&lt;p&gt;Smith &amp;amp; Sons&lt;/p&gt;", "Smith & Sons"),
        ("&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;", ""),
        ("<![CDATA[<p>Nine</p>]]>", "Nine"),
        ("1\u00ad000 \u202e21\u202c \u200bpeople", "1000 21 people"),
        ("&#8238;21 &#0;&#x1d;x", "21 \ufffdx"),
        ("List&lt;Barge&gt;", "List<Barge>"),
        ("👩\u200d🚒 \U0001f1eb\U0001f1f7", "👩\u200d🚒 \U0001f1eb\U0001f1f7"),
        ("", ""),
    ],
)
def test_markup_becomes_words(value, words):
    assert text_of(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("Smith & Sons", "Smith & Sons"),
        ("Smith &amp; Sons", "Smith & Sons"),
        ("Caf&#233; burns&nbsp;down", "Café burns down"),
        ("Barge <b>sinks</b>", "Barge sinks"),
        ("5 < 6 and List<Barge>", "5 < 6 and List<Barge>"),
        ("<svg/onload=alert(1)>x", "x"),
        ("<3 all & <b", "<3 all & <b"),
        ("Barge\n\tsinks\u2028 off", "Barge sinks off"),
        ("AT&T; B&B", "AT&T; B&B"),
        ("\u202eBarge\0 \x1b[31msinks", "Barge [31msinks"),
        ("x" * 9_000, "x" * TITLE_LENGTH),
    ],
)
def test_a_headline_becomes_words_on_one_line(value, words):
    assert title_of(value) == words


TRICKY = st.text(alphabet="<>/&;#!-[]'\"= abgltmpscri\u202e\0\ud83d\x1d\n", max_size=60)


@given(TRICKY | st.text(), st.booleans())
def test_no_markup_and_no_trick_is_left_of_any_text(value, markup):
    for words in (plain(value, markup=markup), title_of(value, markup=markup)):
        assert not KNOWN_TAG.search(words)
        assert not UNSEEN.search(words)


@pytest.mark.parametrize(
    "piece",
    [
        '<a href="',
        "<svg ",
        "<!--",
        "<script>",
        "<![CDATA[",
        "<b",
        "&lt;b&gt;",
        "<a =",
        "& ",
        "<p> ",
    ],
)
def test_time_grows_with_the_length_alone(piece):
    assert grows_in_step(text_of, piece * 10_000, piece * 100_000, slack=3)
