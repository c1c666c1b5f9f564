"""What people write is understood, or answered with what to write instead; never an exception."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.commands import (
    AddFeed,
    ExplainFigure,
    Help,
    ListFeeds,
    Misunderstood,
    Pause,
    RemoveFeed,
    ReportWrong,
    Resume,
    SetMaxStories,
    SetOnly,
    SetOnlyDiffering,
    SetQuiet,
    SetTiming,
    SetWhenUncertain,
    SetWithout,
    SetZone,
    ShowFigures,
    ShowHealth,
    ShowMore,
    ShowSettings,
    Start,
    SuggestLink,
    Summarize,
)
from bot.chat.grammar import Hearing, understand
from bot.chat.help import OVERVIEW, PAGES, help_text
from bot.chat.names import ALIASES, distance, nearest_name
from bot.chat.writing import write_command
from bot.model.chats import Cron, Daily, Every, Instantly, Quiet, WhenUncertain

PRIVATE = Hearing("whosaid_bot", is_private=True)
GROUP = Hearing("whosaid_bot")
SLACK = Hearing("whosaid", is_addressed=True)
FEED = "https://example.org/rss?a=1&b=2"
NIGHT = Quiet(time(22), time(7))
HALF_PAST = Daily((time(7, 30),))

UNDERSTOOD = [
    ("/summary", Summarize()),
    ("/summary 3", Summarize(newest=3)),
    ("/summary https://example.org/a", Summarize(url="https://example.org/a")),
    (
        "/summary <https://example.org/a?b=1&amp;c=2|a story>",
        Summarize(url="https://example.org/a?b=1&c=2"),
    ),
    ("/summary flood in the north", Summarize(topic="flood in the north")),
    (f"/add {FEED}", AddFeed(FEED)),
    ("/add <https://example.org/rss>.", AddFeed("https://example.org/rss")),
    ("/add https://example.org/a_(b)", AddFeed("https://example.org/a_(b)")),
    ("/add (https://example.org/a)", None),
    ("/subscribe\nhttps://example.org/rss", AddFeed("https://example.org/rss")),
    ("/feeds", ListFeeds()),
    ("/remove 2", RemoveFeed(number=2)),
    ("/remove #2", RemoveFeed(number=2)),
    (f"/remove {FEED}", RemoveFeed(url=FEED)),
    ("/digest 07:30", SetTiming(HALF_PAST)),
    ("/digest 0730", SetTiming(HALF_PAST)),
    ("/digest 7:30 am weekdays", SetTiming(Daily((time(7, 30),), (0, 1, 2, 3, 4)))),
    ("/digest every 30", SetTiming(Every(30))),
    ("/digest cron 0 8 * * 1-5", SetTiming(Cron("0 8 * * 1-5"))),
    ("/daily 07:30", SetTiming(HALF_PAST)),
    ("/every 30", SetTiming(Every(30))),
    ("/cron 0 8 * * 1-5", SetTiming(Cron("0 8 * * 1-5"))),
    ("/digest", ShowSettings("digest")),
    ("/instant", SetTiming(Instantly())),
    ("/digest instant", SetTiming(Instantly())),
    ("/quiet 22-07", SetQuiet(NIGHT)),
    ("/quiet 22–07", SetQuiet(NIGHT)),
    ("/quiet 10 pm to 7 am", SetQuiet(NIGHT)),
    ("/quiet off", SetQuiet(None)),
    ("/quiet OFF", SetQuiet(None)),
    ("/quiet", ShowSettings("quiet")),
    ("/zone Europe/Berlin", SetZone("Europe/Berlin")),
    ("/zone new york", SetZone("America/New_York")),
    ("/zone: berlin", SetZone("Europe/Berlin")),
    ("/zone", ShowSettings("zone")),
    ("/only flood quake", SetOnly(("flood", "quake"))),
    ('/only "north sea" gas', SetOnly(("north sea", "gas"))),
    ("/only “north sea” gas", SetOnly(("north sea", "gas"))),
    ("/only „north sea“ gas", SetOnly(("north sea", "gas"))),
    ("/only «north sea»", SetOnly(("north sea",))),
    ("/only north sea, gas", SetOnly(("north sea", "gas"))),
    ("/only people's don’t", SetOnly(("people's", "don’t"))),
    ("/only gas Gas GAS", SetOnly(("GAS",))),
    ("/only off", SetOnly(())),
    ("/only", ShowSettings("only")),
    ("/not sport", SetWithout(("sport",))),
    ("/not off", SetWithout(())),
    ("/figures", ShowFigures()),
    ("/why", ExplainFigure()),
    ("/why 2", ExplainFigure(2)),
    ("/fix", ReportWrong()),
    ("/fix 2", ReportWrong(2)),
    ("/fix 2: the mayor said it", ReportWrong(2, "the mayor said it")),
    ("/fix the mayor said it", ReportWrong(0, "the mayor said it")),
    ("/more", ShowMore()),
    ("/settings", ShowSettings()),
    ("/settings max 7", SetMaxStories(7)),
    ("/settings max = 7", SetMaxStories(7)),
    ("/settings max", ShowSettings("max")),
    ("/settings differing on", SetOnlyDiffering(is_on=True)),
    ("/settings differing off", SetOnlyDiffering(is_on=False)),
    ("/settings uncertain skip", SetWhenUncertain(WhenUncertain.SKIP)),
    ("/settings zone Berlin", SetZone("Europe/Berlin")),
    ("/settings quiet off", SetQuiet(None)),
    ("/settings digest every 30", SetTiming(Every(30))),
    ("/settings without sport", SetWithout(("sport",))),
    ("/pause", Pause()),
    ("/stop", Pause()),
    ("/resume", Resume()),
    ("/health", ShowHealth()),
    ("/help", Help()),
    ("/help digest", Help("digest")),
    ("/help /digest", Help("digest")),
    ("/?", Help()),
    ("/start", Start()),
    ("/start abc_payload", Start()),
]


@pytest.mark.parametrize(("text", "command"), [pair for pair in UNDERSTOOD if pair[1]], ids=str)
def test_a_command_is_understood(text, command):
    assert understand(text, PRIVATE) == command
    assert understand(text, GROUP) == command
    assert understand(text.removeprefix("/"), SLACK) == command


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/SUMMARY 3", Summarize(newest=3)),
        ("／ｓｕｍｍａｒｙ 3", Summarize(newest=3)),
        ("  /summary   3  ", Summarize(newest=3)),
        ("\u200e/summary\u200b 3", Summarize(newest=3)),
        ("/ summary 3", Summarize(newest=3)),
        ("/summary@whosaid_bot 3", Summarize(newest=3)),
        ("/summary@WhoSaid_Bot", Summarize()),
        ("/summary@other_bot", None),
        ("/summary@whosaid_bot_2", None),
        ("summary 3", None),
        ("what a summary", None),
        ("/dance", None),
        ("/sumary", None),
        ("/path/to/file", None),
        ("https://example.org", None),
        ("", None),
        ("   ", None),
        ("5/6 of them", None),
    ],
    ids=repr,
)
def test_in_a_group_a_slash_and_no_other_name_make_it_ours(text, command):
    assert understand(text, GROUP) == command


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("summary 3", Summarize(newest=3)),
        ("Help", Help()),
        ("https://example.org/story", SuggestLink("https://example.org/story")),
        ("look: https://example.org/story, please", SuggestLink("https://example.org/story")),
        ("HTTPS://EXAMPLE.ORG", SuggestLink("HTTPS://EXAMPLE.ORG")),
        ("https://u:p@example.org https://b.org", SuggestLink("https://b.org")),
        ("/summary@other_bot", None),
        ("", None),
    ],
    ids=repr,
)
def test_in_a_private_chat_a_link_alone_is_understood(text, command):
    assert understand(text, PRIVATE) == command


@pytest.mark.parametrize(
    "text", ["not bad!", "only joking", "now what", "no", "why is it late", "hi"]
)
def test_a_sentence_in_a_private_chat_changes_nothing(text):
    assert isinstance(understand(text, PRIVATE), Misunderstood)


def test_our_name_alone_asks_for_help():
    assert understand("", SLACK) == Help()


def test_a_link_behind_our_name_is_understood():
    assert understand("<https://example.org/a>", SLACK) == SuggestLink("https://example.org/a")


@pytest.mark.parametrize(
    ("text", "reason", "try_this"),
    [
        ("/digets 07:30", "did you mean /digest?", "/digest 07:30"),
        ("/sumarry", "did you mean /summary?", "/summary"),
        ("/hlep", "did you mean /help?", "/help"),
        ("/ad https://example.org", "did you mean /add?", "/add https://example.org"),
        ("/quite 22-07", "did you mean /quiet?", "/quiet 22-07"),
        ("/abcdefgh", "There is no command /abcdefgh.", "/help"),
        ("/" + "x" * 5000, "There is no command /" + "x" * 20 + ".", "/help"),
        ("good morning", "no link in it", "/help"),
        ("/zone berlim", "did you mean Europe/Berlin?", "/zone Europe/Berlin"),
        ("/zone EST", "America/New_York does", "/zone America/New_York"),
        ("/zone xyzzy", "no such time zone", "/zone Europe/Berlin"),
        ("/digest 25:00", "no time of day", "/digest 07:30"),
        ("/digest 7:60 am", "no time of day", "/digest 07:30"),
        ("/digest off", "/pause stops all posts", "/digest 07:30"),
        ("/digest cron 0 0 31 2 *", "never come true", "/digest 07:30"),
        ("/digest cron */0 * * * *", "a step is 1 to 59", "/digest 07:30"),
        ("/every", "every how many minutes?", "/digest 07:30"),
        ("/quiet 25-7", "no quiet hours", "/quiet 22-07"),
        ("/quiet 7-7", "say pause", "/quiet 22-07"),
        ("/add", "the address is missing", "/add https://example.org/rss"),
        ("/add example.org/rss", "did you mean https://example.org/rss?", "/add"),
        ("/add /etc/passwd", "files are not read", "/add"),
        ("/add ../../secret.txt", "files are not read", "/add"),
        ("/add ~/.ssh/id_rsa", "files are not read", "/add"),
        ("/add file:///etc/passwd", "file: is not read", "/add"),
        ("/add FILE:/etc/passwd", "file: is not read", "/add"),
        ("/add data:text/plain,hello", "data: is not read", "/add"),
        ("/add javascript:alert(1)", "javascript: is not read", "/add"),
        ("/add ftp://example.org/a", "ftp: is not read", "/add"),
        ("/add https://user:secret@example.org/", "a name or a password", "/add"),
        ("/add https://", "no web address", "/add"),
        ("/add https://[::1", "no web address", "/add"),
        ("/add https://example.org:99999/", "no web address", "/add"),
        ("/add https://a b", "no web address", "/add"),
        ("/add https://example.org/" + "a" * 2100, "longer than 2048", "/add"),
        ("/summary file:///etc/passwd", "file: is not read", "/summary"),
        ("/summary /etc/passwd", "files are not read", "/summary"),
        ("/summary 0", "from 1 to 10", "/summary"),
        ("/summary 999", "from 1 to 10", "/summary"),
        ("/summary " + "word " * 40, "at most 80", "/summary"),
        ("/remove", "/feeds gives each a number", "/remove 2"),
        ("/remove 0", "from 1 to 999", "/remove 2"),
        ("/why me", "from 1 to 999", "/why"),
        ("/only .*", "has no letter", "/only"),
        ('/only ""', "there is no word", "/only"),
        ("/not ,", "there is no word", "/not"),
        ('/only "north sea', "not closed", "/only"),
        ("/only " + "a" * 61, "longer than 60", "/only"),
        ("/only " + " ".join(f"w{n}" for n in range(21)), "at most 20", "/only"),
        ("/fix " + "a" * 1001, "at most 1000", "/fix"),
        ("/settings colour blue", "the settings are digest, quiet", "/settings"),
        ("/settings max 21", "from 1 to 20", "/settings"),
        ("/settings max ٣", "from 1 to 20", "/settings"),
        ("/settings differing maybe", "say on or off", "/settings"),
        ("/settings uncertain maybe", "say resend, skip, ask", "/settings"),
        ("/fix " + "a " * 3000, "longer than 4096", "/help"),
    ],
    ids=lambda value: value[:40],
)
def test_what_is_wrong_is_said_with_what_to_send_instead(text, reason, try_this):
    answer = understand(text, PRIVATE)
    assert isinstance(answer, Misunderstood)
    assert reason in answer.reason
    assert answer.try_this.startswith(try_this)
    assert answer.text.count("\n") == 1
    assert len(answer.text) < 400
    assert "secret@" not in answer.text


HEARINGS = st.sampled_from((PRIVATE, GROUP, SLACK))
WORDS = st.sampled_from(
    (*ALIASES, "every", "cron", "07:30", "22-07", "off", "max", "https://a.b/c", "“x y”", "1", "@")
)
SPEECH = (
    st.text(max_size=60)
    | st.lists(WORDS | st.text(max_size=6), max_size=6).map(lambda words: "/" + " ".join(words))
    | st.text('/@:.<>|"“”,-–0179apm \n\u200b\u202e*٣x', max_size=30)
)


@given(SPEECH, HEARINGS)
def test_any_text_is_a_command_or_an_answer_or_not_for_us(text, hearing):
    said = understand(text, hearing)
    if isinstance(said, Misunderstood):
        assert said.text.count("\n") == 1
        assert len(said.text) < 600
        assert understand(said.try_this, PRIVATE) is not None


@given(SPEECH, HEARINGS)
def test_a_command_is_written_as_a_text_that_means_the_same(text, hearing):
    said = understand(text, hearing)
    if said is not None and not isinstance(said, Misunderstood):
        assert understand(write_command(said), PRIVATE) == said


@pytest.mark.parametrize("name", PAGES)
class TestHelp:
    def test_its_examples_are_understood(self, name):
        for example in PAGES[name].examples:
            said = understand(example, GROUP)
            assert said is not None
            assert not isinstance(said, Misunderstood)

    def test_it_fits_a_menu_and_a_message(self, name):
        assert PAGES[name].usage.startswith(f"/{name}")
        assert 3 <= len(PAGES[name].does) <= 60
        assert len(help_text(name)) < 1000

    def test_the_overview_names_it(self, name):
        assert name in {*OVERVIEW.replace("/", " ").split(), "more", "start", "help"}


def test_every_command_has_its_help():
    assert set(PAGES) == set(ALIASES)


def test_help_finds_a_command_by_another_name_and_through_a_slip():
    assert help_text("subscribe") == help_text("add") == help_text("addd")
    assert help_text("xyzzy") == help_text() == OVERVIEW


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [("", "", 0), ("ab", "ba", 1), ("abc", "ac", 1), ("kitten", "sitting", 3), ("ca", "abc", 3)],
)
def test_slips_are_counted(one, other, slips):
    assert distance(one, other) == distance(other, one) == slips


@pytest.mark.parametrize("word", ["dance", "xyz", "a" * 100, ""])
def test_a_word_that_is_far_from_all_is_near_to_none(word):
    assert nearest_name(word) == ""
