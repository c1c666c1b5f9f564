import pytest

from bot.fetch.content_types import media_type, name_of_no_text

NO_TEXT = [
    ("image/svg+xml", b"<svg"),
    ("audio/mpeg", b""),
    ("application/vnd.ms-excel", b""),
    ("APPLICATION/PDF; charset=utf-8", b""),
    ("text/html", b"\xff\xd8\xff\xe0"),
    ("", b"RIFF\0\0\0\0WEBP"),
    ("text/plain", b"\x7fELF"),
]
PERHAPS_TEXT = [
    ("text/html; charset=utf-8", b"<html>"),
    ("application/rss+xml", b"<?xml"),
    ("application/feed+json", b"{"),
    ("application/octet-stream", b"<rss"),
    ("application/vnd.api+json", b"{"),
    ("", b""),
    ("application/pdfish", b""),
    ("text/plain", b"PK is what they call it"),
]


@pytest.mark.parametrize(("header", "start"), NO_TEXT, ids=str)
def test_what_cannot_be_text_has_a_name(header, start):
    assert name_of_no_text(header, start)


@pytest.mark.parametrize(("header", "start"), PERHAPS_TEXT, ids=str)
def test_what_may_be_text_is_left_to_the_parsers(header, start):
    assert name_of_no_text(header, start) == ""


def test_a_media_type_is_bare():
    assert media_type(' Text/HTML ; charset="utf-8"') == "text/html"
