"""Makes the pictures of the README from the real program, so that they cannot go stale.

`python -m tests.bot.web.readme_pictures` draws them anew into docs/pictures/: look at each.
"""

import asyncio
import re
import tempfile
from html import escape
from pathlib import Path

from bot.chat.slack.messenger import draw
from bot.chat.slack.wording import buttons_of, draw_comment
from bot.chat.telegram.digest_buttons import LONGEST_CAPTION, LOOKS
from bot.chat.telegram.keyboards import digest_keyboard
from bot.model.deliveries import Post
from bot.model.settings import StoreRules, WebRules
from bot.render.evidence.addresses import evidence_address
from bot.render.picture.captions import draw_caption
from bot.render.picture.png import draw_png, draw_text
from bot.render.slack import slack_words
from bot.render.telegram import render_telegram
from bot.store.articles import StoredArticles
from bot.store.digests import StoredDigests
from bot.store.overview import StoredOverview
from bot.store.store import open_store
from bot.use_cases.picturing import picture_of_story
from bot.web.site import Site
from tests.bot.web.browser import browsing
from tests.bot.web.conftest import PUBLIC, served
from tests.bot.web.made import SEED, SLOT, a_story, keep
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
nav { display: flex; gap: 6px; margin: 6px 0 0 } nav + div { margin-top: 14px }
nav span { flex: 1; text-align: center; background: #e3e9ef; border-radius: 8px; padding: 5px }
.slack nav { margin: 10px 0 0 } .slack nav span { flex: none; background: #fff;
  border: 1px solid #b8c2cc; border-radius: 4px; padding: 2px 12px; font-weight: 600 }
img { width: 100%; display: block; margin-bottom: 10px } .slack .thread { margin: 14px 0 0 40px }
.slack .thread img { margin: 10px 0 0 }
</style><section class="telegram"><h2>Telegram</h2>TELEGRAM</section>
<section class="slack"><h2>Slack</h2>SLACK</section>"""


def telegram_html(digest, post, picture):
    """Give the post as Telegram shows its HTML, its buttons, and what *Chart* answers."""
    evidence = evidence_address(PUBLIC, post.page)
    rows = digest_keyboard(digest, post, evidence).inline_keyboard
    buttons = "".join(_row(button.text for button in row) for row in rows)
    caption = draw_caption(picture, LOOKS, LONGEST_CAPTION)
    said = "<hr>".join(render_telegram(*post.stories))
    return f"<div>{said}</div>{buttons}<div>{_image(picture)}{caption}</div>"


def slack_html(digest, post, picture):
    """Give the post as Slack shows its blocks, its buttons, and what *Chart* puts below."""
    *blocks, buttons = draw(post, buttons_of(post, digest, PUBLIC))[0]["blocks"]
    said = "".join(f"<p>{_marked(words)}</p>" for words in slack_words(blocks))
    below = f'<div class="thread">{_marked(draw_comment(picture))}{_image(picture)}</div>'
    return f"<div>{said}{_row(slack_words(buttons))}</div>{below}"


def _row(buttons):
    return "<nav>" + "".join(f"<span>{escape(words)}</span>" for words in buttons) + "</nav>"


def _image(picture):
    return f'<img src="data:image/png;base64,{draw_text(picture)}">'


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
    picture = picture_of_story(story, SEED.text)
    (PICTURES / "who-says-what.png").write_bytes(draw_png(picture, 0.75))
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(StoreRules(f"sqlite:///{folder}/web.db"))
        store.upgrade()
        kept = (StoredDigests(), StoredArticles(), StoredOverview())
        site = Site(WebRules(PUBLIC), store, *kept, FakeStuck(), FakeClock())
        async with served(site) as address, browsing(**LOOK) as page:
            name = keep(site, story)
            await page.goto(f"{address}/d/{name}")
            await page.screenshot(path=PICTURES / "evidence.png")
        store.close()
    async with browsing(**BUBBLES) as page:
        kept = (SLOT, Post((story,), page=name), picture)
        shown = CHATS.replace("TELEGRAM", telegram_html(*kept))
        shown = shown.replace("SLACK", slack_html(*kept))
        await page.set_content(shown)
        await page.screenshot(path=PICTURES / "chats.png", full_page=True)


if __name__ == "__main__":
    asyncio.run(make())
