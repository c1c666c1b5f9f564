"""Posts made for tests."""

from bot.model.deliveries import Post, Quote, StoryPost
from digests import Fragment, Line, LineKind


def a_story(title: str, *claims: str) -> StoryPost:
    lines = [Line(LineKind.TITLE, (Fragment(title),))]
    lines += [Line(LineKind.CLAIM, (Fragment(claim),)) for claim in claims]
    return StoryPost(tuple(lines), (Quote("9 people", "drowned", "police", "“9 drowned”", 0, 9),))


def a_post(*stories: str) -> Post:
    return Post(tuple(map(a_story, stories)))


def a_long_post() -> Post:
    """Make a post that no message holds."""
    return Post(tuple(a_story(f"Story {number}", *(["9" * 1900] * 6)) for number in range(3)))
