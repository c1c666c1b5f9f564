"""A bomb is stopped under 100 MB of memory, measured in a process of its own."""

import asyncio
import gzip
import subprocess
import sys
import zlib
from pathlib import Path

import brotli
import pytest
from backports import zstd

from tests.bot.fetch.hostile import answer, serving

ROOT = Path(__file__).parents[3]
MEGABYTE = 1_000_000
ALLOWED = 100 * MEGABYTE
ZEROS = bytes(10 * MEGABYTE)

FETCH = """
import asyncio, sys
from pathlib import Path
from bot.errors import UnreadableError
from bot.fetch.download import Downloader
from bot.model.settings import FetchRules

async def fetch(port, seconds):
    rules = FetchRules(
        ports=(port,), allowed_networks=("127.0.0.1/32",), total_seconds=seconds
    )
    async with Downloader(rules) as downloader:
        for number in range(3):
            try:
                await downloader.get(f"http://127.0.0.1:{port}/{number}", limit=3_000_000)
                print("read")
            except UnreadableError as error:
                print(type(error).__name__)

asyncio.run(fetch(int(sys.argv[1]), float(sys.argv[2])))
status = Path("/proc/self/status").read_text()
print([line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")][0])
"""


def endless_deflate():
    """Blocks that end at a byte and need nothing before them can be put in a row."""
    stream = zlib.compressobj(wbits=-15)
    return (stream.compress(ZEROS) + stream.flush(zlib.Z_FULL_FLUSH)) * 200


def wide_zstd():
    options = {zstd.CompressionParameter.window_log: 27}
    stream = zstd.ZstdCompressor(options=options)
    return stream.compress(bytes(200 * MEGABYTE)) + stream.flush()


BOMBS = {
    "gzip": (lambda: gzip.compress(ZEROS) * 200, "AnswerTooLargeError"),
    "deflate": (endless_deflate, "AnswerTooLargeError"),
    "br": (lambda: brotli.compress(bytes(200 * MEGABYTE), quality=5), "AnswerTooLargeError"),
    "zstd": (lambda: zstd.compress(ZEROS) * 200, "AnswerTooLargeError"),
    "zstd, a window of 128 MB": (wide_zstd, "UndecodableAnswerError"),
    "gzip, gzip": (lambda: gzip.compress(gzip.compress(ZEROS) * 200), "UndecodableAnswerError"),
    "": (lambda: bytes(200 * MEGABYTE), "AnswerTooLargeError"),
}


async def measure(said, seconds=20.0):
    """Let another process fetch this three times; give what it said and its peak in bytes."""
    async with serving(said) as server:
        child = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", FETCH, str(server.port), str(seconds)),
            cwd=ROOT,
            stdout=subprocess.PIPE,
        )
        output, _ = await child.communicate()
    *words, kilobytes = output.decode().split()
    return words, int(kilobytes) * 1024


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="Linux tells the peak here")
@pytest.mark.parametrize(("make", "word"), BOMBS.values(), ids=BOMBS.keys())
async def test_a_bomb_is_stopped_in_little_memory(make, word, request):
    coding = request.node.callspec.id.removesuffix(", a window of 128 MB")
    words, peak = await measure(answer(make(), content_encoding=coding))
    assert words == [word] * 3
    assert peak < ALLOWED


async def header_flood(reader, writer):
    writer.write(b"HTTP/1.1 200 OK\r\n")
    while True:
        writer.write(b"X-Flood: " + b"x" * 4_000 + b"\r\n")
        await writer.drain()


async def endless_line(reader, writer):
    writer.write(b"HTTP/1.1 200 OK\r\nX-Flood: ")
    while True:
        writer.write(b"x" * 65_536)
        await writer.drain()


async def endless_chunk_extension(reader, writer):
    writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4;")
    while True:
        writer.write(b"x" * 65_536)
        await writer.drain()


async def endless_trailers(reader, writer):
    writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n")
    while True:
        writer.write(b"X-Flood: " + b"x" * 4_000 + b"\r\n")
        await writer.drain()


FLOODS = [header_flood, endless_line, endless_chunk_extension, endless_trailers]


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="Linux tells the peak here")
@pytest.mark.parametrize("play", FLOODS, ids=lambda play: play.__name__)
async def test_a_flood_beside_the_body_is_stopped_in_little_memory(play):
    words, peak = await measure(play, seconds=0.5)
    assert set(words) <= {"BrokenAnswerError", "FetchTimeoutError"}
    assert peak < ALLOWED
