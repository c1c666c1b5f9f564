"""What one post tells of all that waits, and what becomes of the rest."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.model.chats import Instantly, Wishes
from bot.model.deliveries import NO_ROOM, POSTED, Quote, StoryPost
from bot.use_cases.gathering import (
    NO_FIGURE,
    NOTHING_DIFFERS,
    SAME_STORY,
    Candidate,
    compose_post,
    decide_fates,
)

WISHES = Wishes(Instantly())
SLOT = datetime(2026, 7, 1, 5, 30, tzinfo=UTC)
QUOTE = Quote(
    "9", "people drowned", "coastguard", "Nine people drowned, the coastguard said.", 0, 41
)


def story(name: str, *quotes: Quote, differs: bool = False) -> StoryPost:
    return StoryPost((), quotes, f"https://example.org/{name}", "Tarn Courier", name, differs)


def candidates(*stories: StoryPost | str) -> tuple[Candidate, ...]:
    return tuple(
        Candidate(entry, None, each, is_unread=True)
        if isinstance(each, str)
        else Candidate(entry, each)
        for entry, each in enumerate(stories)
    )


def reasons(waiting: tuple[Candidate, ...], wishes: Wishes = WISHES) -> list[str]:
    return [fate.reason for fate in decide_fates(waiting, wishes)]


@pytest.mark.parametrize(
    ("wishes", "candidate", "reason"),
    [
        (WISHES, story("a", QUOTE), POSTED),
        (WISHES, story("a"), NO_FIGURE),
        (WISHES, "behind a paywall", "behind a paywall"),
        (replace(WISHES, only_differing=True), story("a", QUOTE), NOTHING_DIFFERS),
        (replace(WISHES, only_differing=True), story("a", QUOTE, differs=True), POSTED),
    ],
)
def test_each_item_has_a_fate(wishes, candidate, reason):
    assert reasons(candidates(candidate), wishes) == [reason]


def test_the_same_article_is_told_once_whichever_way_it_came():
    first = story("a", QUOTE)
    same_words = replace(first, url="https://mirror.example/a")
    same_address = replace(first, text_hash="corrected")
    other = story("b", QUOTE)
    waiting = candidates(first, same_words, same_address, other)
    assert reasons(waiting) == [POSTED, SAME_STORY, SAME_STORY, POSTED]


def test_stories_without_an_address_are_the_same_by_their_words_alone():
    letters = [replace(story(name, QUOTE), url="") for name in "ab"]
    assert reasons(candidates(*letters)) == [POSTED, POSTED]


def test_what_is_not_told_takes_no_room():
    wishes = replace(WISHES, max_stories=1)
    waiting = candidates("gone", story("a"), story("b", QUOTE), story("c", QUOTE))
    assert reasons(waiting, wishes) == ["gone", NO_FIGURE, POSTED, NO_ROOM]


def post(*stories: StoryPost | str, wishes: Wishes = WISHES):
    waiting = candidates(*stories)
    return compose_post(waiting, decide_fates(waiting, wishes), SLOT, "Europe/Berlin")


def test_one_story_stands_for_itself():
    assert post(story("a", QUOTE)).heading == post(story("a", QUOTE)).note == ""


def test_several_stories_stand_under_the_local_time():
    unseen = replace(QUOTE, is_shown=False)
    both = post(story("a", QUOTE, unseen), story("b", QUOTE))
    assert both.heading == "Figures at 07:30 Europe/Berlin · 2 stories, 2 figures"


def test_what_is_missing_is_counted():
    wishes = replace(WISHES, max_stories=1)
    missing = post(story("a", QUOTE), story("b", QUOTE), "behind a paywall", wishes=wishes)
    assert missing.note == ("1 more with figures: /more · 1 could not be read: /health tells why")


def test_what_the_chat_does_not_want_is_not_called_unread():
    waiting = (Candidate(0, None, "filtered by /not sport"),)
    missing = compose_post(waiting, decide_fates(waiting, WISHES), SLOT, "UTC")
    assert missing.note == ""
