"""Bytes become the characters that their author meant, whatever the page declares."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.fetch.pages.encodings import decode_page

WORDS = "Café “Möller” paid €4,000 – for 1½ months"
WESTERN = "Café Möller paid 4,000"


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        (WORDS.encode(), "", WORDS),
        (WORDS.encode(), "text/html; charset=iso-8859-1", WORDS),
        (WORDS.encode("cp1252"), "text/html; charset=windows-1252", WORDS),
        (WORDS.encode("cp1252"), "text/html; charset=iso-8859-1", WORDS),
        (WORDS.encode("cp1252"), "text/html; charset=utf-8", WORDS),
        (WORDS.encode("cp1252"), "", WORDS),
        (b"<meta charset='iso-8859-15'>" + "€4,000".encode("iso-8859-15"), "", "€4,000"),
        (b'<meta charset="utf-16">' + WORDS.encode(), "", WORDS),
        (WORDS.encode("utf-8-sig"), "text/html; charset=latin-1", WORDS),
        (WORDS.encode("utf-16"), "", WORDS),
        (b"\xfe\xff" + WORDS.encode("utf-16-be"), "", WORDS),
        (WORDS.encode("utf-16-le"), "text/html; charset=utf-16le", WORDS),
        (f"<p>{WORDS}".encode("utf-16-le"), "text/html; charset=utf-8", WORDS),
        (f"<p>{WORDS}".encode("utf-16-be"), "", WORDS),
        (f"<p>{WORDS}".encode("utf-32"), "", WORDS),
        (b"<meta charset=gb2312>" + WORDS.encode("gb18030"), "", WORDS),
        (WORDS.encode() + b" \xff", "", WORDS + " \ufffd"),
        ("Привет 12".encode("koi8-r"), "text/html; charset=koi8-r", "Привет 12"),
        (WESTERN.encode("latin-1"), "text/html; charset=rot13", WESTERN),
        (WESTERN.encode("latin-1"), "text/html; charset=punycode", WESTERN),
        (WESTERN.encode("latin-1"), "text/html; charset=nonsense", WESTERN),
        (b"\x81\x8d", "", "\x81\x8d"),
    ],
    ids=repr,
)
def test_a_page_is_decoded_as_it_was_meant(body, kind, words):
    assert decode_page(body, kind).endswith(words)


@given(st.binary(max_size=200), st.text(max_size=30))
def test_any_bytes_become_text(body, kind):
    decode_page(body, f"text/html; charset={kind}").encode()
