"""What was written is sent as whoever asks reads it, and not to whoever has it already."""

import gzip

import pytest
from starlette.requests import Request

from bot.web.sheets import SHORTEST, write_sheet

BODY = b"who said what, " * 100
SHEET = write_sheet(BODY, "text/html; charset=utf-8")
PLAIN, PACKED = SHEET.tags


def answer(sheet=SHEET, **headers):
    told = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return sheet.answer(Request({"type": "http", "headers": told}))


def headers_of(answer):
    return {name.decode(): value.decode() for name, value in answer.headers}


@pytest.mark.parametrize(
    ("reads", "is_packed"),
    [
        ("gzip", True),
        ("gzip, deflate, br, zstd", True),
        ("br;q=1.0, gzip;q=0.8", True),
        ("deflate, GZIP", True),
        ("x-gzip", True),
        ("gzip; q=0", False),
        ("gzip;q=0.000, br", False),
        ("br", False),
        ("identity", False),
        ("gzipped", False),
        ("*", False),  # he may read anything, so also the plain one
        ("", False),
    ],
)
def test_it_is_packed_for_who_reads_that(reads, is_packed):
    got = answer(accept_encoding=reads)
    told = headers_of(got)
    assert (told.get("content-encoding") == "gzip") is is_packed
    assert (gzip.decompress(got.body) if is_packed else got.body) == BODY
    assert told["content-length"] == str(len(got.body))
    assert told["vary"] == "accept-encoding"
    assert told["etag"] == (PACKED if is_packed else PLAIN)


@pytest.mark.parametrize(
    ("known", "status"),
    [
        (PLAIN, 304),
        (PACKED, 304),
        (f"W/{PLAIN}", 304),
        (f'"other", W/{PACKED}', 304),
        ("*", 304),
        ('"other"', 200),
        (PLAIN.strip('"'), 200),
        (PLAIN[:-2] + '"', 200),
        ("", 200),
    ],
)
def test_it_is_not_sent_to_who_has_it(known, status):
    got = answer(if_none_match=known)
    assert got.status == status
    assert headers_of(got)["cache-control"] == "private, no-cache"
    assert headers_of(got)["etag"] == PLAIN
    assert got.body == (b"" if status == 304 else BODY)
    assert ("content-length" in headers_of(got)) is (status == 200)


def test_the_same_words_have_the_same_name_and_others_another():
    assert write_sheet(BODY, "text/html").tags == SHEET.tags
    assert not set(write_sheet(BODY + b".", "text/html").tags) & set(SHEET.tags)


@pytest.mark.parametrize(
    "sheet",
    [write_sheet(BODY, "image/png", is_packed=True), write_sheet(BODY[: SHORTEST - 1], "x/y")],
    ids=["a picture", "a few words"],
)
def test_what_would_not_become_shorter_is_not_packed(sheet):
    told = headers_of(answer(sheet, accept_encoding="gzip"))
    assert "content-encoding" not in told
    assert "vary" not in told
    assert len(sheet.tags) == 1


def test_its_weight_is_no_less_than_its_bytes():
    assert SHEET.weight >= len(BODY) + len(gzip.compress(BODY))
