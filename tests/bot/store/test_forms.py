"""A post that is stored is the same post when it is read, by a later version too."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.demo import seed_text
from bot.model.deliveries import Post, Quote, StoryPost
from bot.store.forms import read_json, write_json
from digests import Digest, Fragment, Line, LineKind, Style, make_digest, read_article
from tests.bot.store.made import ANY_TEXT, a_post

NUMBERS = st.integers(0, 10**9)
LINES = st.builds(
    Line,
    st.sampled_from(LineKind),
    st.lists(st.builds(Fragment, ANY_TEXT, st.sampled_from(Style)), max_size=3).map(tuple),
    st.lists(NUMBERS, max_size=3).map(tuple),
)
QUOTES = st.builds(
    Quote, *[ANY_TEXT] * 4, NUMBERS, NUMBERS, cue=ANY_TEXT, rule=ANY_TEXT, is_shown=st.booleans()
)
STORIES = st.builds(
    StoryPost,
    st.lists(LINES, max_size=3).map(tuple),
    st.lists(QUOTES, max_size=3).map(tuple),
    *[ANY_TEXT] * 3,
    st.booleans(),
)
POSTS = st.builds(Post, st.lists(STORIES, max_size=3).map(tuple), ANY_TEXT, ANY_TEXT)


@given(POSTS)
def test_any_post_comes_back_the_same(post):
    written = write_json(Post, post)
    assert written.isascii()
    assert "\x00" not in written
    assert read_json(Post, written) == post


def test_a_whole_digest_comes_back_the_same():
    digest = make_digest(read_article(seed_text()))
    assert read_json(Digest, write_json(Digest, digest)) == digest


def test_what_a_later_version_adds_is_passed_over():
    written = json.loads(write_json(Post, a_post()))
    written["mood"] = "grave"
    written["stories"][0]["lines"][0]["colour"] = "red"
    assert read_json(Post, json.dumps(written)) == a_post()


def test_what_an_earlier_version_did_not_write_has_its_default():
    assert read_json(Post, '{"stories": [{"lines": []}]}') == Post((StoryPost(()),))


@pytest.mark.parametrize("written", ["{}", '{"stories": 7}', "null", "[]"])
def test_what_is_no_post_is_refused(written):
    with pytest.raises(ValidationError):
        read_json(Post, written)
