"""Tell what cannot be text at all: pictures, films, office files, archives.

Only what is certain is refused: feeds come as text/html, as application/octet-stream and without
any type. The parsers judge what remains.
"""

import re

NO_TEXT = re.compile(
    r"""
    (?:image|audio|video|font|model)/.*
    | application/(?:
        pdf | zip | gzip | x-gzip | x-tar | x-7z-compressed | x-rar-compressed
        | msword | vnd\.ms-.* | vnd\.openxmlformats-.* | vnd\.android\.package-archive
        | java-archive | wasm | x-msdownload | x-shockwave-flash
    )
    """,
    re.VERBOSE,
)
# How such files begin when the type lies; the names are what a reader would call them.
SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a WebP picture or a sound"),
    (b"\x7fELF", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
)


def media_type(header: str) -> str:
    """Give the bare type of a Content-Type, "text/html"; "" when there is none."""
    return header.partition(";")[0].strip().lower()


def name_of_no_text(header: str, start: bytes = b"") -> str:
    """Say what an answer is when it cannot be text, from its type and its first bytes; else ""."""
    kind = media_type(header)
    if NO_TEXT.fullmatch(kind):
        return kind
    return next((name for signature, name in SIGNATURES if start.startswith(signature)), "")
