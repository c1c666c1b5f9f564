"""Read articles from files, folders and standard input, or say in one line why that failed.

A file's text is its content as it is: UTF-8, no newline is translated, and a byte order mark stays
the first character, so that offsets are characters of the file for every program that reads it.
"""

import codecs
import errno
import re
import sys
from pathlib import Path

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

STANDARD_INPUT = "-"

# What is read of a folder. Markup is taken off by others: `bot.markdown`, `bot.fetch.pages`.
WEB_PAGES = frozenset({".html", ".htm", ".xhtml"})
MARKDOWN = frozenset({".md", ".markdown"})
SUFFIXES = frozenset({".txt"}) | WEB_PAGES | MARKDOWN

# How files that people take for text begin; the names are what the operator would call them.
SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a Word document or a ZIP archive"),
    (b"\xd0\xcf\x11\xe0", "an old Word document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
)

# UTF-32 comes first: its little-endian mark begins with the one of UTF-16.
WIDE_MARKS = (
    codecs.BOM_UTF32_LE,
    codecs.BOM_UTF32_BE,
    codecs.BOM_UTF16_LE,
    codecs.BOM_UTF16_BE,
)

# Bytes that text does not hold: all control characters but white space and escape. A single one is
# a scratch that an old program left; one in a hundred is a picture or a program.
CONTROL = bytes({*range(32), 127} - {*b"\t\n\v\f\r\x1b"})
SCRATCHES = 8

HEAD = 4_000
PAGE_START = re.compile(r"\ufeff?\s*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
XML_START = re.compile(r"\ufeff?\s*<(?:\?xml|rss|feed)\b", re.IGNORECASE)
CLOSING_TAG = re.compile(
    r"</(?:p|div|a|span|li|ul|h[1-6]|td|tr|script|style|title)>", re.IGNORECASE
)
# A pasted piece of a page has no <html>; three closed tags are no accident of punctuation.
MANY_TAGS = 3


def list_articles(path: str) -> tuple[str, ...]:
    """Give the path itself, or for a folder the paths of its articles in the names' order.

    Raises NoArticlesError for a folder without any, MissingFileError for no name at all.
    """
    if not path:  # a shell's unset "$FILE" does not stand for this folder
        raise MissingFileError
    folder = Path(path)
    try:
        if path == STANDARD_INPUT or not folder.is_dir():
            return (path,)
        articles = sorted(filter(_is_article, folder.iterdir()))
    except OSError as error:
        raise unreadable(error) from error
    except ValueError as error:  # a name with a NUL character names no file
        raise MissingFileError from error
    if not articles:
        raise NoArticlesError
    return tuple(str(article) for article in articles)


def _is_article(path: Path) -> bool:
    hidden = path.name.startswith(".")  # "._story.txt" is a Mac's shadow of story.txt
    return path.suffix.lower() in SUFFIXES and not hidden and path.is_file()


def read_text(path: str, max_bytes: int) -> str:
    """Read one article's text; "-" is standard input. Raises an UnreadableError."""
    return decode(read_bytes(path, max_bytes))


def read_bytes(path: str, max_bytes: int) -> bytes:
    """Read all of a file that is no longer than the limit. Raises an UnreadableError."""
    try:
        raw = read_start(path, max_bytes + 1)
    except OSError as error:
        raise unreadable(error) from error
    except ValueError as error:  # a name with a NUL character names no file
        raise MissingFileError from error
    if len(raw) > max_bytes:
        raise TooLargeError(f"more than {max_bytes:,} bytes")
    return raw


def read_start(path: str, size: int) -> bytes:
    """Read at most `size` bytes, so that a huge or endless file costs no more than the limit."""
    if path == STANDARD_INPUT:
        return sys.stdin.buffer.read(size)
    with Path(path).open("rb") as file:
        return file.read(size)


def unreadable(error: OSError) -> UnreadableError:
    """Say in the operator's words why the system refused."""
    if isinstance(error, IsADirectoryError):
        return FolderError()
    if isinstance(error, PermissionError):
        return ForbiddenFileError()
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return MissingFileError()
    if error.errno in {errno.ENAMETOOLONG, errno.ELOOP}:
        return MissingFileError(error.strerror)
    return UnreadableError(error.strerror or type(error).__name__)


def decode(raw: bytes) -> str:
    """Turn a file's bytes into its text; raises the UnreadableError that says what else it is."""
    text = decode_marked(raw)
    refuse_markup(text[:HEAD])
    return text


def decode_marked(raw: bytes) -> str:
    """Turn a file's bytes into its text, which may be marked up; raises an UnreadableError."""
    refuse_other_formats(raw)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise NotUtf8Error(f"see line {line}") from error
    if not text.strip("\ufeff\0 \t\n\v\f\r"):
        raise EmptyFileError
    return text


def refuse_other_formats(raw: bytes) -> None:
    """Raise for bytes that are no text at all, or text that is not in UTF-8."""
    for signature, name in SIGNATURES:
        if raw.startswith(signature):
            raise BinaryFileError(f"it is {name}")
    if raw.startswith(WIDE_MARKS) or looks_wide(raw[:HEAD]):
        raise Utf16Error
    controls = len(raw) - len(raw.translate(None, CONTROL))
    if controls > max(SCRATCHES, len(raw) // 100):
        raise BinaryFileError


def looks_wide(head: bytes) -> bool:
    """Tell UTF-16 without a mark: in English every second byte of it is NUL, the others not."""
    few, many = sorted((head[0::2].count(0), head[1::2].count(0)))
    return len(head) > SCRATCHES and many * 3 > len(head) > few * 10


def refuse_markup(head: str) -> None:
    """Raise for a web page or a feed, which hold an article but are none."""
    if XML_START.match(head):
        raise MarkupError
    if PAGE_START.match(head) or len(CLOSING_TAG.findall(head)) >= MANY_TAGS:
        raise WebPageError
