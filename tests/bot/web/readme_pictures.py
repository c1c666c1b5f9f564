"""Makes the pictures of the README from the real program, so that they cannot go stale.

`python -m tests.bot.web.readme_pictures` draws them anew into docs/pictures/: look at each.
"""

import asyncio
import re
import tempfile
from html import escape
from pathlib import Path

from bot.model.settings import StoreRules, WebRules
from bot.render.picture.choosing import picture_of
from bot.render.picture.png import draw_png
from bot.render.slack import render_slack, slack_words
from bot.render.telegram import render_telegram
from bot.store.articles import StoredArticles
from bot.store.digests import StoredDigests
from bot.store.overview import StoredOverview
from bot.store.store import open_store
from bot.web.site import Site
from digests import make_digest, read_article
from tests.bot.web.browser import browsing
from tests.bot.web.conftest import PUBLIC, served
from tests.bot.web.made import SEED, a_story, keep
from tests.fakes.clock import FakeClock
from tests.fakes.stuck import FakeStuck

PICTURES = Path(__file__).parents[3] / "docs" / "pictures"
LOOK = {"viewport": {"width": 1280, "height": 860}}
BUBBLES = {"viewport": {"width": 1180, "height": 500}}
CHATS = """<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 28px; display: grid; grid-template-columns: 1fr 1fr; gap: 28px;
  background: #f3f4f6; font: 16px/1.45 "Noto Sans", sans-serif; color: #16202b;
  align-items: start }
h2 { font-size: 14px; color: #55606c; margin: 0 0 10px }
div { background: #fff; border: 1px solid #dde3e8; padding: 16px 20px; white-space: pre-wrap }
.telegram div { border-radius: 16px 16px 16px 4px } .slack div { border-radius: 6px }
.slack p:first-child { font-weight: 700; font-size: 18px }
p { margin: 0 0 10px } a { color: #1a548f } hr { border: 0; border-top: 1px solid #dde3e8 }
</style><section class="telegram"><h2>Telegram</h2><div>TELEGRAM</div></section>
<section class="slack"><h2>Slack</h2><div>SLACK</div></section>"""


def telegram_words(story):
    """Give the messages as Telegram shows its HTML."""
    return "<hr>".join(render_telegram(story))


def slack_html(story):
    """Give the blocks as Slack shows its marks: *bold* and <link|words>."""
    said = [_marked(words) for words in slack_words(render_slack(story)["blocks"])]
    return "".join(f"<p>{words}</p>" for words in said)


def _marked(words):
    bold = re.sub(r"\*([^*\n]+)\*", r"<b>\1</b>", words)
    return re.sub(
        r"<(https?:[^|>]+)\|([^>]+)>",
        lambda link: f'<a href="{escape(link[1])}">{link[2]}</a>',
        bold,
    )


async def make():
    """Make all of them."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    story = a_story()
    digest = make_digest(read_article(SEED.text, SEED.publisher, SEED.url), 900)
    (PICTURES / "who-says-what.png").write_bytes(draw_png(picture_of(digest), 0.75))
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(StoreRules(f"sqlite:///{folder}/web.db"))
        store.upgrade()
        kept = (StoredDigests(), StoredArticles(), StoredOverview())
        site = Site(WebRules(PUBLIC), store, *kept, FakeStuck(), FakeClock())
        async with served(site) as address, browsing(**LOOK) as page:
            await page.goto(f"{address}/d/{keep(site, story)}")
            await page.screenshot(path=PICTURES / "evidence.png")
        store.close()
    async with browsing(**BUBBLES) as page:
        shown = CHATS.replace("TELEGRAM", telegram_words(story)).replace(
            "SLACK", slack_html(story)
        )
        await page.set_content(shown)
        await page.screenshot(path=PICTURES / "chats.png", full_page=True)


if __name__ == "__main__":
    asyncio.run(make())
