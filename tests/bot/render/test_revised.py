"""What a chat reads of a change: the mark in the post, and the reply."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.model.deliveries import Quote, StoryPost
from bot.render.mrkdwn import RATIO
from bot.render.plain import render_plain
from bot.render.revised import Changed, Times, mark_of, marked, marks_of, reply_to
from bot.render.slack import slack_messages, slack_words
from bot.render.telegram import render_telegram
from digests import Fragment, Line, LineKind, ShiftKind, Style

POSTED = datetime(2026, 5, 4, 8, 12, tzinfo=UTC)
TIMES = Times(POSTED, POSTED + timedelta(minutes=78), "Europe/Berlin")
WAS = Quote("17", "injured", "police", "17 hurt", 0, 7)
NOW = Quote("7", "people injured", "police", "7 hurt", 0, 6)
NOTE = "An earlier version of this story\nmisstated the number of injured."
CORRECTED = Changed(ShiftKind.MOVED, WAS, NOW, 0, is_noted=True)
UPDATED = Changed(ShiftKind.MOVED, WAS, NOW, 0)
GONE = Changed(ShiftKind.WITHDRAWN, WAS)
TAKEN_BACK = Changed(ShiftKind.WITHDRAWN, WAS, is_noted=True)
OTHER = Quote("17", "injured", "mayor Anna Horvat", "17 hurt", 0, 7)
REASSIGNED = Changed(ShiftKind.REASSIGNED, WAS, OTHER, 3)
CLAIM = (Fragment("7 people injured", Style.FIGURE), Fragment(" — "), Fragment("police"))
STORY = StoryPost(
    (
        Line(LineKind.TITLE, (Fragment("Fire at Velis market"),)),
        Line(LineKind.CLAIM, CLAIM, (0,)),
        Line(LineKind.RELATION, (Fragment("Differ: 7 vs 9."),)),
    ),
    (NOW,),
    "https://example.org/a",
    "Harbour Wire",
)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        (CORRECTED, "Corrected 11:30: 17 → 7 people injured — police"),
        (UPDATED, "Updated 11:30: 17 → 7 people injured — police"),
        (TAKEN_BACK, "Withdrawn 11:30: 17 injured — police"),
        (GONE, "No longer said 11:30: 17 injured — police"),
        (REASSIGNED, "Updated 11:30: 17 injured — police → mayor Anna Horvat"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_post_marks_itself(changed, words):
    assert mark_of(changed, TIMES).text == words


def test_a_mark_stands_under_the_claims():
    lines = marked(STORY.lines, [mark_of(CORRECTED, TIMES)])
    assert [line.kind for line in lines] == [
        LineKind.TITLE,
        LineKind.CLAIM,
        LineKind.REVISION,
        LineKind.RELATION,
    ]
    story = StoryPost(lines, STORY.quotes, STORY.url)
    (telegram,) = render_telegram(story)
    mark = "<b>Corrected 11:30:</b> <s>17</s> → <b>7 people injured</b> — police"
    assert f"\n\n{mark}\n\n" in telegram
    (slack,) = slack_messages(story)
    # ":30:" could be a picture that somebody has named so.
    mark = f"*Corrected 11{RATIO}30:* ~17~ → *7 people injured* — police"
    assert mark in slack_words(slack)
    assert "\n\nCorrected 11:30: 17 → 7 people injured — police\n\n" in render_plain(story)


def test_the_marks_of_earlier_changes_stay_and_rest_on_nothing():
    lines = marked(STORY.lines, [mark_of(CORRECTED, TIMES)])
    (mark,) = marks_of(lines)
    assert (mark.text, mark.claims) == (mark_of(CORRECTED, TIMES).text, ())


@pytest.mark.parametrize(
    ("changes", "note", "words"),
    [
        pytest.param(
            [CORRECTED],
            NOTE,
            """Correction · Harbour Wire: 17 → 7 people injured

We posted 17 injured (police) at 10:12. The outlet now says:

• 7 people injured — police

“An earlier version of this story misstated the number of injured.”
Withdrawn: 17.

Harbour Wire · corrected, as we saw at 11:30
https://example.org/a""",
            id="a correction",
        ),
        pytest.param(
            [UPDATED],
            "",
            """Update · Harbour Wire: 17 → 7 people injured

We posted 17 injured (police) at 10:12. The outlet now says:

• 7 people injured — police

Harbour Wire · changed, as we saw at 11:30
https://example.org/a""",
            id="an update",
        ),
        pytest.param(
            [GONE],
            "",
            """Update · Harbour Wire: 17 injured is no longer said

We posted 17 injured (police) at 10:12. The outlet does not say so any more.

Harbour Wire · changed, as we saw at 11:30
https://example.org/a""",
            id="gone without a word",
        ),
        pytest.param(
            [REASSIGNED],
            "",
            """Update · Harbour Wire: 17 injured, police → mayor Anna Horvat

We posted 17 injured (police) at 10:12. The outlet now says:

• 17 injured — mayor Anna Horvat

Harbour Wire · changed, as we saw at 11:30
https://example.org/a""",
            id="another speaker",
        ),
    ],
)
def test_a_reply_says_what_was_posted_and_what_holds(changes, note, words):
    assert render_plain(*reply_to(STORY, changes, note, TIMES).stories) == words


def test_many_changes_are_told_in_a_title_of_two():
    title = reply_to(STORY, [CORRECTED] * 4, "", TIMES).stories[0].lines[0].text
    assert title.endswith("and 2 more")
    assert title.count("17 → 7") == 2


def test_a_line_that_rests_on_two_of_them_is_told_once():
    reply = reply_to(STORY, [CORRECTED, UPDATED], "", TIMES).stories[0]
    assert [line.text for line in reply.lines if line.kind is LineKind.CLAIM] == [
        "7 people injured — police"
    ]


def test_a_number_that_is_not_shown_any_more_is_told_all_the_same():
    reply = reply_to(StoryPost(()), [CORRECTED], "", TIMES).stories[0]
    assert reply.lines[0].text == "Correction: 17 → 7 people injured"
    assert "7 people injured — police" in [line.text for line in reply.lines]


def test_a_post_of_another_day_names_the_day():
    late = Times(POSTED, POSTED + timedelta(days=1), "Asia/Tokyo")
    assert (late.at(CORRECTED), late.now) == ("17:12 on Monday", "17:12")


def test_what_an_edit_brought_was_posted_when_it_did():
    later = replace(UPDATED, before=NOW, since=POSTED + timedelta(minutes=30))
    (story,) = reply_to(STORY, (UPDATED, CORRECTED, later), "", TIMES).stories
    assert story.lines[1].text == (
        "We posted 17 injured (police); 17 injured (police) at 10:12; "
        "7 people injured (police) at 10:42. The outlet now says:"
    )
