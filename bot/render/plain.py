"""Draw a post as plain text, and the evidence under it: figure, speaker, words, rule."""

from bot.render.explanation import shown, speaker_words, stated
from bot.render.links import safe_address
from bot.render.packing import Lined
from digests import Article, Claim, Reading, plain_text


def render_plain(*stories: Lined, heading: str = "", note: str = "") -> str:
    """Give the post as a console or a letter shows it.

    `heading` stands above all stories and `note` under them; both are words of ours.
    """
    return "\n\n".join(filter(None, (heading, *map(draw_story, stories), note)))


def draw_story(story: Lined) -> str:
    """Draw one story, and under it where its article can be read."""
    return "\n".join(filter(None, (plain_text(story.lines), safe_address(story.url))))


def render_evidence(reading: Reading) -> str:
    """Give each figure, numbered from 1: who says it, in which words, and by which rule."""
    accounts = [
        f"{number:>3}  {_account(claim, reading.article)}"
        for number, claim in enumerate(reading.claims, start=1)
    ]
    return "\n\n".join(accounts) or "no figures"


def _account(claim: Claim, article: Article) -> str:
    counted = f"{stated(claim.figure, article)} {claim.figure.referent.what}".rstrip()
    lines = (
        f"{counted} — {speaker_words(claim)}",
        shown(claim.evidence, article),
        f"rule: {claim.rule}",
    )
    return "\n     ".join(lines)
