import gzip
import zlib

import brotli
import pytest
from backports import zstd
from hypothesis import given
from hypothesis import strategies as st

from bot.fetch.decoding import BROKEN_CODE, MOST_PARTS, STEP, open_decoder

COMPRESS = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": brotli.compress,
    "zstd": zstd.compress,
}


def decode(coding, pieces):
    decoder = open_decoder(coding)
    return b"".join(one for piece in pieces for one in decoder.feed(piece)), decoder.ended()


@given(st.sampled_from(sorted(COMPRESS)), st.binary(), st.integers(1, 50))
def test_whatever_the_cuts_the_text_comes_back_whole(coding, text, size):
    coded = COMPRESS[coding](text)
    pieces = [coded[start : start + size] for start in range(0, len(coded), size)]
    assert decode(coding, pieces) == (text, True)


@pytest.mark.parametrize("coding", COMPRESS)
def test_a_megabyte_of_zeros_comes_in_small_steps(coding):
    coded = COMPRESS[coding](bytes(1_000_000))
    steps = list(open_decoder(coding).feed(coded))
    assert sum(map(len, steps)) == 1_000_000
    assert max(map(len, steps)) <= 4 * STEP


@pytest.mark.parametrize("coding", COMPRESS)
@given(noise=st.binary(min_size=1))
def test_noise_is_broken_or_unfinished_or_some_text(coding, noise):
    decoder = open_decoder(coding)
    try:
        for _ in decoder.feed(noise):
            pass
        decoder.ended()
    except BROKEN_CODE:
        pass


def test_a_zstd_frame_that_wants_a_huge_window_is_refused():
    """Level 22 with a window of 128 MB: a browser refuses it too (RFC 9659)."""
    options = {zstd.CompressionParameter.window_log: 27}
    huge = zstd.ZstdCompressor(options=options)
    coded = huge.compress(bytes(1_000_000)) + huge.flush()
    with pytest.raises(zstd.ZstdError):
        list(open_decoder("zstd").feed(coded))


@pytest.mark.parametrize("coding", ["gzip, gzip", "gzip,br", "compress", "rot13", "*", "gzip;q=1"])
def test_codings_in_a_row_and_unknown_ones_have_no_decoder(coding):
    assert open_decoder(coding) is None


@pytest.mark.parametrize("coding", ["gzip", "zstd"])
def test_a_text_may_come_in_many_parts(coding):
    parts = COMPRESS[coding](b"9 dead. ") * MOST_PARTS
    assert decode(coding, [parts]) == (b"9 dead. " * MOST_PARTS, True)


@pytest.mark.parametrize(
    ("coding", "part"),
    [
        ("gzip", gzip.compress(b"")),
        ("zstd", zstd.compress(b"")),
        ("zstd", b"\x50\x2a\x4d\x18\x00\x00\x00\x00"),  # a frame to be skipped
    ],
    ids=["gzip", "zstd", "skipped"],
)
def test_parts_of_nothing_without_end_are_refused(coding, part):
    with pytest.raises(BROKEN_CODE):
        decode(coding, [part * (MOST_PARTS + 2)])
