import pytest

from bot.fetch.answers import NOTHING_KNOWN
from bot.fetch.errors import (
    AnswerTooLargeError,
    FetchTimeoutError,
    NoSuchHostError,
    RefusedConnectionError,
    TlsError,
)
from bot.fetch.feeds.deciding import Moment, begin
from bot.fetch.feeds.finding import FeedReader
from bot.model.feeds import FeedState, Validators
from tests.bot.fetch.feeds.made import NOW, SURE, URL, FakeWeb, Unboxed, answer, entry, rss

KEPT = Validators('"v1"', "", URL)
CDN = "https://cdn.example/7"


async def find(*said, state=None, moment=SURE):
    web = FakeWeb({URL: said})
    finding = await FeedReader(web, Unboxed(), 1_000_000).find(state or begin(URL, NOW), moment)
    return finding, web


async def test_a_feed_is_asked_for_and_read():
    finding, web = await find(answer(body=rss(entry(1), entry(2))))
    assert [each.title for each in finding.content.entries] == ["Story 1", "Story 2"]
    assert finding.content.title == "The News"
    assert finding.error == ""
    assert web.asked == [(URL, NOTHING_KNOWN)]


async def test_a_known_feed_is_asked_whether_it_changed():
    state = FeedState(URL, NOW, validators=KEPT)
    finding, web = await find(answer(304), state=state)
    assert (finding.answer.status, finding.content, finding.error) == (304, None, "")
    assert web.asked == [(URL, KEPT)]


async def test_now_and_then_it_is_asked_for_everything():
    state = FeedState(URL, NOW, validators=KEPT)
    _, web = await find(answer(body=rss(entry(1))), state=state, moment=Moment(NOW, 0.0))
    assert web.asked == [(URL, NOTHING_KNOWN)]


async def test_not_modified_from_another_address_is_asked_again_for_everything():
    state = FeedState(URL, NOW, validators=KEPT)
    said = answer(304, address=CDN), answer(address=CDN, body=rss(entry(5)))
    finding, web = await find(*said, state=state)
    assert [each.title for each in finding.content.entries] == ["Story 5"]
    assert web.asked == [(URL, KEPT), (URL, NOTHING_KNOWN)]


async def test_a_server_that_says_not_modified_to_everything_is_not_asked_for_ever():
    finding, web = await find(answer(304))
    assert finding.content is None
    assert len(web.asked) == 2


@pytest.mark.parametrize(
    "body", [b"", b"<html><body>Moved!</body></html>", b"\x00\xff", b"{}"], ids=repr
)
async def test_what_is_no_feed_is_said_with_the_answer(body):
    finding, _ = await find(answer(body=body, etag='"x"'))
    assert finding.content is None
    assert finding.error.startswith("This is no feed")
    assert finding.answer.status == 200


@pytest.mark.parametrize(
    ("error", "is_unreached"),
    [
        (NoSuchHostError("news.example"), True),
        (RefusedConnectionError("news.example"), True),
        (FetchTimeoutError("news.example"), True),
        (TlsError("news.example"), False),
        (AnswerTooLargeError("9 bytes"), False),
    ],
    ids=lambda value: type(value).__name__,
)
async def test_a_failure_on_the_way_is_what_was_found(error, is_unreached):
    finding, _ = await find(error)
    assert (finding.answer, finding.content, finding.error) == (None, None, str(error))
    assert finding.is_unreached is is_unreached
