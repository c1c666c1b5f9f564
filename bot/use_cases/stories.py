"""Make a story of a page: read its article, compose its lines, keep the words behind them."""

from hashlib import sha256

from bot.model.deliveries import Quote, StoryPost
from bot.model.stories import Page
from bot.render.explanation import speaker_words, stated
from bot.render.picture.choosing import picture_of
from digests import SHORTEST_POST, Claim, Digest, Reading, Verdict, make_digest, read_article

# In a post of several stories each gets less room, and never less than one claim needs: together
# they fit one message of Telegram, which holds 4,096.
ROOM = 3_600


def room_of_each(stories: int, most_characters: int) -> int:
    """Tell how long each story of a post may be, in characters."""
    return min(most_characters, max(SHORTEST_POST, ROOM // max(stories, 1)))


def compose_story(page: Page, most_characters: int) -> StoryPost:
    """Read a page's article and compose its story; raises a DigestsError when that cannot be."""
    return story_of(make_digest(read_page(page), most_characters))


def read_page(page: Page) -> Reading:
    """Read a page's article; raises a DigestsError when that cannot be."""
    return read_article(page.text, page.publisher, page.place)


def story_of(digest: Digest) -> StoryPost:
    """Make a story of a digest."""
    reading = digest.reading
    return StoryPost(
        digest.lines,
        quotes_of(reading, digest),
        reading.article.url,
        reading.article.publisher,
        text_hash(reading.article.text),
        any(each.verdict in {Verdict.CONFLICT, Verdict.CHANGE} for each in reading.relations),
        picture_of(digest) is not None,
    )


def text_hash(text: str) -> str:
    """Give the SHA-256 of a text, in hexadecimal."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def quotes_of(reading: Reading, digest: Digest) -> tuple[Quote, ...]:
    """Give the words behind every figure of an article, in the order of its text."""
    shown = set(digest.claims)
    return tuple(
        _quote(claim, reading, is_shown=index in shown)
        for index, claim in enumerate(reading.claims)
    )


def _quote(claim: Claim, reading: Reading, *, is_shown: bool) -> Quote:
    article = reading.article
    return Quote(
        stated(claim.figure, article),
        claim.figure.referent.what,
        speaker_words(claim),
        claim.evidence.of(article.text),
        claim.evidence.start,
        claim.evidence.end,
        claim.cue.of(article.text) if claim.cue else "",
        claim.rule,
        is_shown,
    )
