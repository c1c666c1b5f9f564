"""Reading files: what is text, what is not, and the one line that says so."""

import errno
import io
import os
import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.errors import (
    BinaryFileError,
    EmptyFileError,
    FolderError,
    ForbiddenFileError,
    MarkupError,
    MissingFileError,
    NoArticlesError,
    NotUtf8Error,
    TooLargeError,
    UnreadableError,
    Utf16Error,
    WebPageError,
)
from bot.files import decode, list_articles, read_text, unreadable

STORY = "Barge sinks off Tarn Bay\n\nNine people drowned, the coastguard said.\n"
LIMIT = 10_000


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        "Mixed\r\nline\rends\n",
        "\ufeffA byte order mark stays, so that offsets are characters of the file",
        "One NUL \0 is a scratch, not a binary file",
        "Less than 5 < 6 and <b>bold</b> words are no web page",
        "Thin\u2009space, ½ and “quotation marks”",
        "a",
    ],
)
def test_text_is_the_content_of_the_file_as_it_is(text):
    assert decode(text.encode()) == text


@pytest.mark.parametrize(
    ("raw", "error"),
    [
        (b"", EmptyFileError),
        (b" \r\n\t\n", EmptyFileError),
        (b"\xef\xbb\xbf\n", EmptyFileError),
        (b"\0", EmptyFileError),
        (bytes(range(256)) * 20, BinaryFileError),
        (b"\0" * 500, BinaryFileError),
        (b"\0\0\0\x01" * 500, BinaryFileError),
        (b"%PDF-1.7\nstream", BinaryFileError),
        (b"PK\x03\x04\x14\0", BinaryFileError),
        (b"{\\rtf1\\ansi Nine people drowned.}", BinaryFileError),
        (STORY.encode("utf-16"), Utf16Error),
        (STORY.encode("utf-16-le"), Utf16Error),
        (STORY.encode("utf-16-be"), Utf16Error),
        (STORY.encode("utf-32"), Utf16Error),
        ("Nine people drowned in the café".encode("latin-1"), NotUtf8Error),
        (b"a lone surrogate \xed\xa0\x80 is not UTF-8", NotUtf8Error),
        (b"<!DOCTYPE html>\n<html><p>Nine drowned</p></html>", WebPageError),
        (b"\xef\xbb\xbf\n <HTML lang=en>", WebPageError),
        (b"<p>Nine</p><p>people</p><p>drowned</p>", WebPageError),
        (b"<?xml version='1.0'?><rss></rss>", MarkupError),
        (b"<rss version='2.0'>", MarkupError),
    ],
    ids=lambda value: repr(value[:24]) if isinstance(value, bytes) else value.__name__,
)
def test_what_is_no_text_is_refused_by_its_name(raw, error):
    with pytest.raises(error) as caught:
        decode(raw)
    assert type(caught.value) is error


def test_the_line_that_is_not_utf8_is_named():
    with pytest.raises(NotUtf8Error, match="see line 3"):
        decode(b"one\ntwo\ncaf\xe9\n")


@given(st.binary(max_size=300))
@example(b"\xff\xfe")
@example(b"\xef\xbb")
def test_any_bytes_give_their_text_or_one_clear_line(raw):
    try:
        answer = decode(raw).encode()
    except UnreadableError as error:
        answer = str(error)
    assert answer == raw or "\n" not in answer


def test_a_file_up_to_the_limit_is_read_and_one_byte_more_is_not(tmp_path):
    path = tmp_path / "long.txt"
    path.write_bytes(b"x" * LIMIT)
    assert len(read_text(str(path), LIMIT)) == LIMIT
    path.write_bytes(b"x" * (LIMIT + 1))
    with pytest.raises(TooLargeError, match="more than 10,000 bytes"):
        read_text(str(path), LIMIT)


def test_an_endless_file_costs_no_more_than_the_limit():
    with pytest.raises(TooLargeError):
        read_text("/dev/zero", LIMIT)


@pytest.mark.parametrize(
    ("path", "error"),
    [
        ("no such file.txt", MissingFileError),
        ("no\0such", MissingFileError),
        ("no\udcffsuch", MissingFileError),
        ("x" * 5_000, MissingFileError),
        ("https://example.org/story", MissingFileError),
        (".", FolderError),
    ],
    ids=lambda value: value[:20] if isinstance(value, str) else value.__name__,
)
def test_a_path_that_names_no_file_is_refused(path, error):
    with pytest.raises(error):
        read_text(path, LIMIT)


@pytest.mark.parametrize(
    ("error", "ours"),
    [
        (PermissionError(errno.EACCES, "Permission denied"), ForbiddenFileError),
        (NotADirectoryError(errno.ENOTDIR, "Not a directory"), MissingFileError),
        (OSError(errno.ELOOP, "Too many levels of symbolic links"), MissingFileError),
        (OSError(errno.EIO, "Input/output error"), UnreadableError),
    ],
    ids=str,
)
def test_what_the_system_refuses_is_said_in_our_words(error, ours):
    assert type(unreadable(error)) is ours


def test_standard_input_is_read_as_bytes(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"one\r\ntwo\r\n")))
    assert read_text("-", LIMIT) == "one\r\ntwo\r\n"


def test_a_folder_stands_for_its_text_files_in_order(tmp_path):
    for name in ("b.txt", "a.TXT", ".hidden.txt", "d.md", "e.html", "f.htm", "g.pdf", "notes"):
        (tmp_path / name).write_text(STORY)
    (tmp_path / "c.txt").mkdir()
    found = [Path(path).name for path in list_articles(str(tmp_path))]
    assert found == ["a.TXT", "b.txt", "d.md", "e.html", "f.htm"]


def test_a_folder_without_articles_is_an_error(tmp_path):
    with pytest.raises(NoArticlesError):
        list_articles(str(tmp_path))


@pytest.mark.parametrize("path", ["-", "a.txt", "no\0such", os.fsdecode(b"\xff")], ids=repr)
def test_what_is_no_folder_stands_for_itself(path):
    assert list_articles(path) == (path,)
