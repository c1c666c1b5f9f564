"""Whatever a server says, it is an Answer or a FetchError."""

import gzip

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.fetch.answers import Answer
from bot.fetch.download import Downloader
from bot.fetch.errors import FetchError
from tests.bot.fetch.hostile import answer, open_rules, serving

GOOD = [
    answer(b"Five people died.", content_type="text/plain"),
    answer(gzip.compress(b"Five people died."), content_encoding="gzip"),
    answer(b"", "302 Found", Location="/next"),
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nFive\r\n0\r\n\r\n",
]
PIECES = st.sampled_from(
    (
        *(b"\r\n", b"\n", b"\0", b":", b" ", b"\xff", b"-1", b"99999999999", b"101 ", b"204 "),
        *(b"HTTP/1.1 ", b"http://[", b"//", b"Location: ", b"Content-Length: ", b"Upgrade: x"),
        *(b"Content-Encoding: br\r\n", b"Transfer-Encoding: chunked\r\n"),
        *(b"Set-Cookie: \x01=;\r\n", b"Content-Type: \xe9/;;\r\n"),
    )
)


@st.composite
def damaged(draw):
    said = bytearray(draw(st.sampled_from(GOOD)))
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(said)))
        said[place : place + draw(st.integers(0, 3))] = draw(PIECES | st.binary(max_size=3))
    return bytes(said)


@settings(max_examples=150)
@given(damaged() | st.binary())
async def test_a_damaged_answer_is_an_answer_or_a_fetch_error(said):
    async with serving(said) as server:
        rules = open_rules(server, total_seconds=0.3)
        async with Downloader(rules) as downloader:
            try:
                assert isinstance(await downloader.get(server.url(), limit=999), Answer)
            except FetchError as error:
                assert str(error)  # noqa: PT017 (either is right)
