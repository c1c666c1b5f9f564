"""The button for the picture: it comes once, as a photo with its facts, and never misleads."""

from dataclasses import replace

import pytest

from bot.chat.telegram.digest_buttons import (
    FOR_READERS,
    GONE,
    NO_PICTURE,
    NOT_ALL_SENT,
    NOT_SENT,
)
from bot.model.deliveries import Post
from bot.model.settings import WebRules
from bot.model.stories import Page
from bot.store.tables import articles
from bot.store.transaction import connection_of
from bot.use_cases.digesting import read_page
from bot.use_cases.stories import compose_story
from tests.bot.chat.telegram.meeting import answer, quiet, stands, told
from tests.bot.chat.telegram.posts import URL
from tests.fakes.telegram_api.chats import Status
from tests.fakes.telegram_api.faults import Fault

PUBLIC = "https://news.example.org"
CAPTION = """Dozens killed in west Iraq air strike, MPs and medics say
Differ: 55 civilians (2 sources) vs 60 people (1). One says “civilians”, one “people”.
• 55 civilians — Hospital sources
• 55 civilians — Ahmed al-Salmani (Anbar lawmaker)
• 60 people — Mohammed Karbouli (lawmaker)
The axis begins at 50, not at 0."""
ALONE = "https://example.org/alone"
NINE = "Nine drown\n\nNine people drowned in Tarn, police said.\n\nSource: Tarn Courier"
HOSTILE = "https://example.org/hostile"
TWO = """<b>Tolls</b> & differ

Nine people drowned in Tarn on Monday, Ada Holm, mayor of <b>Tarn</b>, said.

Twelve people drowned in Tarn, the police said.
"""


@pytest.fixture(autouse=True)
def _web(web):
    for url, text in ((ALONE, NINE), (HOSTILE, TWO)):
        web.pages[url] = Page(url, text, text.split("\n")[0], canonical=url)


@pytest.fixture
def ann(telegram):
    return telegram.person("Ann")


@pytest.fixture
async def digest(telegram, front, ann):
    (post,) = await answer(telegram, ann.chat, lambda: ann.says(f"/summary {URL}"))
    return post


def words_of(post):
    return [[button.text for button in row] for row in post.buttons]


def photos(chat):
    return [message for message in chat.posts if message.photo]


async def test_the_picture_answers_its_post_with_its_facts_in_words(telegram, ann, digest):
    (photo,) = await answer(telegram, ann.chat, lambda: ann.presses("Chart", digest))
    assert photo.text == CAPTION
    assert photo.words("bold")[1:] == ("55 civilians", "55 civilians", "60 people")
    assert (photo.photo.name, photo.photo.content_type) == ("chart.png", "image/png")
    assert photo.photo_size[0] == 1080
    assert photo.answers == digest
    assert photo.buttons == ()
    assert words_of(digest) == [["Quotes", "Wrong?"], ["Read at Reuters"]]


async def test_however_many_press_it_comes_once(telegram, ann, digest):
    data = digest.button("Chart").data
    queries = [ann.presses("Chart", digest), *(ann.sends_callback(data, digest) for _ in "123")]
    for query in queries:
        await told(telegram, query)
    assert len(photos(ann.chat)) == 1


async def test_it_does_not_come_again_by_a_button_that_was_seen_long_ago(
    telegram, listening, ann, artist
):
    async with listening():
        (post,) = await answer(telegram, ann.chat, lambda: ann.says(f"/summary {URL}"))
        data = post.button("Chart").data
        await told(telegram, ann.presses("Chart", post))
    async with listening():  # which remembers nothing
        assert await told(telegram, ann.sends_callback(data, post)) == ""
    assert len(photos(ann.chat)) == 1


async def test_neither_quotes_nor_complaints_bring_its_button_back(telegram, ann, digest):
    await told(telegram, ann.presses("Chart", digest))
    await told(telegram, ann.presses("Wrong?", digest))
    await told(telegram, ann.presses("Back", digest))
    assert words_of(digest)[0] == ["Quotes", "Wrong?"]
    await told(telegram, ann.presses("Quotes", digest))
    assert words_of(digest)[0] == ["Wrong?"]
    await told(telegram, ann.presses("Wrong?", digest))
    await told(telegram, ann.presses("4. 12 women killed", digest))
    assert words_of(digest)[0] == ["Wrong?"]


async def test_of_a_topic_it_comes_into_the_topic(telegram, front, ann):
    forum = telegram.forum("Forum", ann)
    await answer(telegram, forum, lambda: ann.adds_bot(forum))
    topic = ann.opens_topic(forum, "Tolls")
    (post,) = await answer(
        telegram, forum, lambda: ann.says(f"/summary {URL}", forum, topic=topic)
    )
    (photo,) = await answer(telegram, forum, lambda: ann.presses("Chart", post))
    assert (photo.thread, photo.answers) == (post.thread, post)


async def test_what_cannot_be_drawn_has_no_button(telegram, front, ann):
    (post,) = await answer(telegram, ann.chat, lambda: ann.says(f"/summary {ALONE}"))
    assert words_of(post)[0] == ["Quotes", "Wrong?"]


async def test_the_example_has_its_picture(telegram, front, ann):
    (hello,) = await answer(telegram, ann.chat, ann.starts)
    (post,) = await answer(telegram, ann.chat, lambda: ann.presses("Show me one", hello))
    (photo,) = await answer(telegram, ann.chat, lambda: ann.presses("Chart", post))
    assert photo.text == CAPTION


async def test_the_article_that_is_gone_has_no_picture_and_says_so(telegram, ann, digest, desk):
    with desk.store.writing() as transaction:
        connection_of(transaction).execute(articles.delete())
    assert await told(telegram, ann.presses("Chart", digest)) == NO_PICTURE
    assert not photos(ann.chat)


async def test_an_article_that_is_read_otherwise_by_now_is_not_drawn(
    telegram, ann, digest, desk, monkeypatch
):
    monkeypatch.setattr("bot.use_cases.picturing.quotes_of", lambda *_: ())
    assert await told(telegram, ann.presses("Chart", digest)) == NO_PICTURE
    assert not photos(ann.chat)


async def test_nobody_gets_the_picture_of_another_chat(telegram, ann, digest):
    eve = telegram.person("Eve")
    (hello,) = await answer(telegram, eve.chat, eve.starts)
    data = digest.button("Chart").data
    assert await told(telegram, eve.sends_callback(data, hello)) == GONE
    assert not photos(eve.chat)


async def test_what_breaks_in_drawing_is_one_line_and_may_be_tried_again(
    telegram, ann, digest, artist
):
    artist.breaks = True
    words = await told(telegram, ann.presses("Chart", digest))
    assert words == "The picture could not be drawn; why is put down for those who run me."
    assert words_of(digest)[0] == ["Quotes", "Chart", "Wrong?"]
    artist.breaks = False
    (photo,) = await answer(telegram, ann.chat, lambda: ann.presses("Chart", digest))
    assert photo.text == CAPTION


async def test_what_telegram_asks_to_wait_for_comes_later_and_once(telegram, ann, digest):
    telegram.faults.next(Fault.asks_to_wait(1), "sendPhoto")
    (photo,) = await answer(telegram, ann.chat, lambda: ann.presses("Chart", digest))
    await quiet(telegram, ann.chat, lambda: None)
    assert photos(ann.chat) == [photo]


async def test_where_photos_are_forbidden_it_is_said_and_the_button_comes_back(
    telegram, front, ann
):
    desk = telegram.supergroup("Desk", ann)
    await answer(telegram, desk, lambda: ann.adds_bot(desk))
    (post,) = await answer(telegram, desk, lambda: ann.says(f"/summary {URL}", desk))
    ann.makes_bot(desk, Status.RESTRICTED, may_send_photos=False)
    assert await told(telegram, ann.presses("Chart", post)) == NOT_SENT
    assert words_of(post)[0] == ["Quotes", "Chart", "Wrong?"]
    assert not photos(desk)


async def test_when_nobody_knows_whether_it_arrived_it_is_not_sent_by_itself_again(
    telegram, ann, digest
):
    telegram.faults.next(Fault.drops_answer(), "sendPhoto")
    assert await told(telegram, ann.presses("Chart", digest)) == NOT_SENT
    assert len(photos(ann.chat)) == 1


async def test_a_post_that_was_deleted_gets_no_picture(telegram, ann, digest):
    ann.deletes(digest)
    await told(telegram, ann.presses("Chart", digest))
    await quiet(telegram, ann.chat, lambda: None)
    assert not photos(ann.chat)


async def test_readers_of_a_channel_make_the_bot_post_nothing(telegram, front, ann):
    channel, bob = telegram.channel("News", ann), telegram.person("Bob")
    ann.adds_bot(channel)
    bob.joins(channel)
    (post,) = await answer(telegram, channel, lambda: ann.says(f"/summary {URL}", channel))
    assert await told(telegram, bob.presses("Chart", post)) == FOR_READERS
    assert not photos(channel)
    ann.makes(bob, channel, Status.ADMIN)
    (photo,) = await answer(telegram, channel, lambda: bob.presses("Chart", post))
    assert photo.answers == post


async def test_of_several_stories_each_that_has_one_is_drawn(telegram, front, ann, desk):
    post = await _stands(telegram, desk, ann, (URL, ALONE, URL))
    assert post.button("Charts")
    drawn = await answer(telegram, ann.chat, lambda: ann.presses("Charts", post), count=2)
    assert [photo.text for photo in drawn] == [CAPTION, CAPTION]


async def test_when_a_later_one_of_several_fails_the_first_does_not_come_again(
    telegram, front, ann, desk
):
    post = await _stands(telegram, desk, ann, (URL, URL))
    query = ann.presses("Charts", post)
    await telegram.until(lambda: photos(ann.chat))
    telegram.faults.next(Fault.refuses(400, "Bad Request: no"), "sendPhoto")
    assert await told(telegram, query) == NOT_ALL_SENT
    assert len(photos(ann.chat)) == 1
    assert "Charts" not in words_of(post)[0]


async def test_names_with_markup_are_names(telegram, front, ann):
    (post,) = await answer(telegram, ann.chat, lambda: ann.says(f"/summary {HOSTILE}"))
    (photo,) = await answer(telegram, ann.chat, lambda: ann.presses("Chart", post))
    assert photo.text.startswith("<b>Tolls</b> & differ")
    assert {entity.kind for entity in photo.entities} == {"bold"}


async def test_a_picture_that_fails_to_parse_goes_out_with_plain_words(telegram, ann, digest):
    refused = Fault.refuses(400, "Bad Request: can't parse entities: no")
    telegram.faults.next(refused, "sendPhoto")
    (photo,) = await answer(telegram, ann.chat, lambda: ann.presses("Chart", digest))
    assert photo.text == CAPTION
    assert photo.entities == ()


class TestEvidence:
    @pytest.fixture
    def desk(self, desk):
        return replace(desk, web=WebRules(PUBLIC))

    async def test_a_post_and_its_quotes_lead_to_the_evidence(self, telegram, ann, digest, desk):
        with desk.store.reading() as transaction:
            page = desk.digests.last_of(transaction, 1).page
        assert words_of(digest)[1] == ["Evidence", "Read at Reuters"]
        assert digest.button("Evidence").url == f"{PUBLIC}/d/{page}"
        await told(telegram, ann.presses("Quotes", digest))
        links = [entity.url for entity in digest.entities if entity.kind == "text_link"]
        assert f"{PUBLIC}/d/{page}#f3" in links
        assert words_of(digest)[1] == ["Evidence", "Read at Reuters"]

    async def test_why_leads_to_the_figure(self, telegram, ann, digest):
        (answered,) = await answer(telegram, ann.chat, lambda: ann.says("/why 3"))
        assert answered.text.endswith("#f3")

    async def test_a_page_that_is_gone_by_now_is_not_linked(self, telegram, ann, digest, desk):
        desk.clock.at = desk.clock.at.replace(year=desk.clock.at.year + 1)
        await told(telegram, ann.presses("Quotes", digest))
        assert words_of(digest)[1] == ["Read at Reuters"]
        assert not [
            each.url for each in digest.entities if each.url and each.url.startswith(PUBLIC)
        ]


async def _stands(telegram, desk, ann, urls):
    """Have a post of several stories stand in a chat, as a delivery would leave it."""
    await answer(telegram, ann.chat, ann.starts)
    pages = [await read_page(desk, url) for url in urls]
    post = Post(tuple(compose_story(page, 900) for page in pages))
    return await stands(telegram, desk, ann, ann.chat, post)
