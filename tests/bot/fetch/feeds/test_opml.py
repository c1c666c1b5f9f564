"""Lists of feeds as other programs write them, and as we do."""

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.fetch.errors import NotAListError
from bot.fetch.feeds.opml import read_opml, write_opml
from bot.fetch.sandbox import Sandbox
from bot.model.feeds import Subscribed

OPML = (
    "<?xml version='1.0'?><opml version='2.0'><head><title>T</title></head><body>{}</body></opml>"
)
TARN = "<outline text='Tarn Post' type='rss' xmlUrl='https://post.example/rss'/>"
ROW = Subscribed("https://post.example/rss", "Tarn Post")


def read(outlines):
    return read_opml(OPML.format(outlines).encode())


def within(*category):
    return Subscribed(ROW.url, ROW.title, category)


@pytest.mark.parametrize(
    ("outlines", "rows"),
    [
        (TARN, (ROW,)),
        ("", ()),
        (f"<outline text='News'>{TARN}</outline>", (within("News"),)),
        (
            f"<outline text='News'><outline title='North'>{TARN}</outline></outline>",
            (within("News", "North"),),
        ),
        (
            f"<outline text='A'>{TARN}</outline><outline text='B'>{TARN}</outline>",
            (within("A"), within("B")),
        ),
        (TARN.replace("type", "category='/News/North' type"), (within("News", "North"),)),
        (TARN * 3, (ROW,)),
        (TARN.replace(" type='rss'", ""), (ROW,)),
        (TARN.replace("xmlUrl", "XMLURL"), (ROW,)),
        (TARN.replace("https://", "feed://"), (ROW,)),
        (TARN.replace("https://", "feed:https://"), (ROW,)),
        (TARN.replace("Tarn Post", "Smith & Sons"), (Subscribed(ROW.url, "Smith & Sons"),)),
        (TARN.replace("Tarn Post", "Café–Ж"), (Subscribed(ROW.url, "Café–Ж"),)),
        (TARN.replace("Tarn Post", "&lt;b>Tarn&lt;/b> Post"), (ROW,)),
        (TARN.replace("Tarn Post", "\u202eTarn Post"), (ROW,)),
        (TARN.replace("https://post.example/rss", "file:///etc/passwd"), ()),
        (TARN.replace("https://post.example/rss", "javascript:alert(1)"), ()),
        (TARN.replace("https://post.example/rss", ""), ()),
        (TARN + "<outline text='News'>", (ROW,)),
        ("</outline></outline>" + TARN, (ROW,)),
    ],
)
def test_a_list_is_read(outlines, rows):
    assert read(outlines) == rows


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1252"])
def test_a_list_is_read_in_its_encoding(encoding):
    text = OPML.replace("'1.0'", f"'1.0' encoding='{encoding}'").format(
        TARN.replace("Post", "Café")
    )
    assert read_opml(text.encode(encoding))[0].title == "Tarn Café"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\0\xff",
        b"<html><body>",
        b"<rss><channel/></rss>",
        b"https://post.example/opml",
        b"{}",
    ],
)
def test_what_is_no_list_is_refused(body):
    with pytest.raises(NotAListError):
        read_opml(body)


def test_bombs_are_harmless():
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f"<!DOCTYPE opml [<!ENTITY l0 'ha'>{laughs}]>" + OPML.format(
        TARN.replace("Tarn Post", "&l9;")
    )
    assert len(read_opml(bomb.encode())[0].title) < 100
    deep = "<outline text='a'>" * 5_000
    assert all(len(row.category) <= 20 for row in read(deep + TARN))
    assert len(read("".join(TARN.replace("rss'/", f"{n}'/") for n in range(10_100)))) == 10_000


async def test_a_worker_reads_a_list_as_we_do():
    async with Sandbox() as sandbox:
        assert await sandbox.run(read_opml, OPML.format(TARN).encode()) == (ROW,)
        with pytest.raises(NotAListError):
            await sandbox.run(read_opml, b"<html>")


WORDS = st.text(max_size=12)
URLS = st.from_regex(r"https?://[a-z]{1,5}\.example/[a-z?=&'\"<%é]{0,9}", fullmatch=True)
ROWS = st.builds(Subscribed, URLS, WORDS, st.lists(WORDS, max_size=3).map(tuple))


@given(st.lists(ROWS, max_size=6, unique_by=lambda row: row.url))
def test_what_is_written_is_read_again(rows):
    written = write_opml(rows)
    ElementTree.fromstring(written)  # noqa: S314 - our own words: well-formed whatever the titles are
    once = read_opml(written.encode())
    assert {row.url for row in once} == {row.url for row in rows}
    assert set(read_opml(write_opml(once).encode())) == set(once)


def test_titles_and_categories_survive_writing():
    rows = (
        ROW,
        Subscribed(
            "https://a.example/?a=1&b=<2>",
            "A \"quoted\" & 'other' <words>",
            ("News", "North/South"),
        ),
        Subscribed("https://b.example/", "", ("News",)),
        Subscribed("https://c.example/", "Ж 😀", ("Ünï & co",)),
    )
    assert set(read_opml(write_opml(rows).encode())) == set(rows)
