"""The picture of a post in Slack: once, in its thread, with its facts in words."""

from dataclasses import replace

import pytest

from bot.chat.slack.uploading import LONGEST_ALT, NO_MEMBER, NO_SCOPE
from bot.model.deliveries import Post
from bot.model.settings import WebRules
from bot.model.stories import Page
from bot.render.slack import slack_words
from bot.store.tables import articles
from bot.store.transaction import connection_of
from bot.use_cases.digesting import read_page
from bot.use_cases.stories import compose_story
from bot.use_cases.summarizing import keep_told
from bot.use_cases.wishing import Person, look_up
from tests.bot.chat.slack.conftest import DESK, STORY

PUBLIC = "https://news.example.org"
COMMENT = """*Dozens killed in west Iraq air strike, MPs and medics say*
Differ: 55 civilians (2 sources) vs 60 people (1). One says “civilians”, one “people”.
• *55 civilians* — Hospital sources
• *55 civilians* — Ahmed al-Salmani (Anbar lawmaker)
• *60 people* — Mohammed Karbouli (lawmaker)
The axis begins at 50, not at 0."""
ALONE = "https://example.org/alone"
NINE = "Nine drown\n\nNine people drowned in Tarn, police said.\n\nSource: Tarn Courier"
HOSTILE = "https://example.org/hostile"
TWO = """Ferry *sinks* & <!channel> @here

Nine people drowned in Tarn on Monday, Ada Holm, mayor of Tarn, said.

Twelve people drowned in Tarn, the police said.
"""


def words(answer):
    return "\n".join(slack_words(answer["blocks"]))


def names_of(answer):
    return [button["text"]["text"] for button in answer["blocks"][-1]["elements"]]


@pytest.fixture
def web(web):
    for url, text in ((ALONE, NINE), (HOSTILE, TWO)):
        web.pages[url] = Page(url, text, text.split("\n")[0], canonical=url)
    return web


@pytest.fixture
async def told(slack, command):
    """A post in the channel: its digest and its timestamp."""
    (answer,) = await command(STORY, name="/summary")
    assert names_of(answer)[:3] == ["Quotes", "Chart", "Wrong?"]
    return answer["blocks"][-1]["elements"][1]["value"], slack.workspace.said("C1")[-1]["ts"]


@pytest.fixture
def press(slack, bot):
    async def press(value, message, action="chart", **where):
        body, answers = slack.people.press(action, value, message=message, **where)
        ack = await slack.sockets.send("interactive", body)
        assert ack.seconds < 3
        return answers

    return press


def shown(slack, channel="C1"):
    return [message for message in slack.workspace.said(channel) if "files" in message]


async def refusal(slack, answers):
    await slack.until(lambda: answers.given)
    (given,) = answers.given
    assert given["response_type"] == "ephemeral"
    return words(given)


async def test_it_stands_in_the_thread_with_its_facts_in_words(slack, told, press):
    await press(*told)
    await slack.until(lambda: shown(slack))
    (message,) = shown(slack)
    assert (message["text"], message["thread_ts"]) == (COMMENT, told[1])
    (file,) = slack.workspace.files
    assert (file["name"], file["channel"]) == ("chart.png", "C1")
    assert file["bytes"].startswith(b"\x89PNG")
    assert "Mohammed Karbouli (lawmaker): 60 people" in file["alt"]
    assert len(file["alt"]) <= LONGEST_ALT


async def test_however_many_press_it_comes_once(slack, told, press):
    for user in ("UANNA", "UBOSS", "UMAKER"):
        await press(*told, user=user)
    await press(*told, action="quotes")
    await slack.until(lambda: shown(slack) and "Karbouli" in words_or(slack))
    assert len(shown(slack)) == 1
    assert slack.counts["files.completeUploadExternal"] == 1


def words_or(slack):
    said = [each for each in slack.workspace.said("C1") if "thread_ts" in each]
    return "\n".join(words(each) for each in said if "blocks" in each)


async def test_what_cannot_be_drawn_has_no_button(command):
    (answer,) = await command(ALONE, name="/summary")
    assert names_of(answer) == ["Quotes", "Wrong?"]


@pytest.mark.parametrize("value", ["", "7:10", "1:asked:0", "x" * 2000])
async def test_of_a_digest_that_is_not_kept_there_is_none(slack, told, press, value):
    answers = await press(value, told[1])
    assert "not kept" in await refusal(slack, answers)
    assert not shown(slack)


async def test_of_the_digest_of_another_channel_there_is_none(slack, told, press):
    stamp = slack.people.said("hello", channel="DANNA")["event"]["ts"]
    answers = await press(told[0], stamp, channel="DANNA", user="UANNA")
    assert "not kept" in await refusal(slack, answers)


async def test_of_an_article_that_is_gone_there_is_none(slack, told, press, desk):
    with desk.store.writing() as transaction:
        connection_of(transaction).execute(articles.delete())
    assert "no picture" in await refusal(slack, await press(*told))


async def test_what_breaks_in_drawing_is_one_line_and_may_be_tried_again(
    slack, told, press, artist
):
    artist.breaks = True
    answers = await press(*told)
    assert "could not be drawn" in await refusal(slack, answers)
    artist.breaks = False
    await press(*told)
    await slack.until(lambda: shown(slack))


async def test_without_the_scope_it_is_said_what_to_do_and_nobody_is_paused(
    slack, told, press, command
):
    slack.workspace.scopes -= {"files:write"}
    assert await refusal(slack, await press(*told)) == NO_SCOPE
    slack.workspace.scopes |= {"files:write"}
    await press(*told)
    await slack.until(lambda: shown(slack))


async def test_where_the_bot_is_no_member_it_asks_to_be_invited(slack, told, press):
    slack.workspace.channels["C1"].has_bot = False
    assert await refusal(slack, await press(*told)) == NO_MEMBER
    assert not shown(slack)


LATER = {"word": "ratelimited", "status": 429, "retry_after": "1"}


@pytest.mark.parametrize(
    ("method", "how"),
    [
        ("files.getUploadURLExternal", LATER),
        ("files.getUploadURLExternal", {"word": "internal_error"}),
        ("files.getUploadURLExternal", {"hangs_up": True}),
        ("files.getUploadURLExternal", {"body": '{"ok": true}'}),
        ("upload", {"status": 503}),
        ("upload", {"hangs_up": True}),
        (
            "files.completeUploadExternal",
            LATER,
        ),
        ("files.completeUploadExternal", {"word": "service_unavailable"}),
    ],
)
async def test_what_certainly_did_not_arrive_is_tried_again_and_comes_once(
    slack, told, press, method, how
):
    slack.fail(method, **how)
    await press(*told)
    await slack.until(lambda: shown(slack))
    assert len(shown(slack)) == 1


@pytest.mark.parametrize("how", [{"hangs_up": True, "is_taken": True}, {"word": "fatal_error"}])
async def test_what_may_have_arrived_is_not_sent_again_by_itself(slack, told, press, how):
    slack.fail("files.completeUploadExternal", **how)
    assert "could not be sent" in await refusal(slack, await press(*told))
    assert slack.counts["files.completeUploadExternal"] == 1


async def test_files_that_a_workspace_forbids_are_said(slack, told, press):
    slack.fail("files.getUploadURLExternal", word="file_uploads_disabled")
    assert "uploads" in await refusal(slack, await press(*told))


async def test_names_with_markup_are_names(slack, command, press):
    (answer,) = await command(HOSTILE, name="/summary")
    await press(answer["blocks"][-1]["elements"][1]["value"], slack.workspace.said("C1")[-1]["ts"])
    await slack.until(lambda: shown(slack))
    title = shown(slack)[0]["text"].split("\n")[0]
    assert title == "*Ferry \u2217sinks\u2217 &amp; &lt;!channel&gt; @\u2060here*"


async def test_of_several_stories_each_that_has_one_is_drawn(slack, messenger, desk, press):
    pages = [await read_page(desk, url) for url in (STORY, ALONE, STORY)]
    post = Post(tuple(compose_story(page, 900) for page in pages))
    kept = await keep_told(desk, look_up(desk, Person(DESK, "UBOSS")), post)
    stamp = await messenger.send(kept.digest, DESK, kept.post, ())
    assert "Charts" in names_of(slack.workspace.said("C1")[-1])
    await press(kept.digest, stamp)
    await slack.until(lambda: len(shown(slack)) == 2)


class TestEvidence:
    @pytest.fixture
    def desk(self, desk):
        return replace(desk, web=WebRules(PUBLIC))

    @pytest.fixture
    def page(self, told, desk):
        with desk.store.reading() as transaction:
            return f"{PUBLIC}/d/{desk.digests.last_of(transaction, 1).page}"

    async def test_a_post_has_a_button_that_leads_to_its_evidence(self, slack, told, page):
        *_, button = slack.workspace.said("C1")[-1]["blocks"][-1]["elements"]
        assert (button["text"]["text"], button["url"]) == ("Evidence", page)

    async def test_that_it_was_pressed_is_heard_and_nothing_done(self, slack, told, press, page):
        before = len(slack.calls)
        answers = await press("", told[1], action="evidence")
        await press(*told, action="quotes")
        await slack.until(lambda: "thread_ts" in slack.workspace.said("C1")[-1])
        assert not answers.given
        assert [name for name, _ in slack.calls[before:]] == ["chat.postMessage"]

    async def test_the_quotes_lead_to_their_figures(self, slack, told, press, page):
        await press(*told, action="quotes")
        await slack.until(lambda: "thread_ts" in slack.workspace.said("C1")[-1])
        quoted = words(slack.workspace.said("C1")[-1])
        assert f"<{page}#f3|3> 55 civilians killed" in quoted

    async def test_why_leads_to_the_figure(self, command, page):
        *_, answer = await command("why 3")
        assert words(answer).endswith(f"<{page}#f3|On its page>")

    async def test_a_page_that_is_gone_by_now_is_not_linked(self, slack, told, press, page, desk):
        desk.clock.at = desk.clock.at.replace(year=desk.clock.at.year + 1)
        await press(*told, action="quotes")
        await slack.until(lambda: "thread_ts" in slack.workspace.said("C1")[-1])
        assert PUBLIC not in words(slack.workspace.said("C1")[-1])


async def test_without_a_public_address_nothing_is_linked(slack, told):
    assert "Evidence" not in names_of(slack.workspace.said("C1")[-1])


async def test_a_delivered_post_leads_to_its_evidence(slack, api, desk, told):
    from bot.chat.slack.messenger import SlackMessenger
    from bot.chat.slack.rights import Rights

    with desk.store.reading() as transaction:
        kept = desk.digests.kept(transaction, told[0])
    messenger = SlackMessenger(api, Rights(api), PUBLIC)
    stamp = await messenger.send("1:10", DESK, kept.post, ())
    await messenger.edit("1:10", DESK, kept.post, (stamp,), 0)
    *_, button = slack.workspace.said("C1")[-1]["blocks"][-1]["elements"]
    assert button["url"] == f"{PUBLIC}/d/{kept.page}"
