"""Digests in a store, made of the seed article and of whatever a test invents."""

from dataclasses import replace
from datetime import timedelta

from bot.demo import seed_text
from bot.model.chats import Address, Platform
from bot.model.deliveries import Post, Quote, StoryPost
from bot.model.stories import Page
from bot.render.revised import Times
from bot.store.articles import StoredArticles, hash_of
from bot.store.chats import StoredChats
from bot.store.digests import StoredDigests
from bot.use_cases.restating import hold_against, revised_story
from bot.use_cases.stories import compose_story
from digests import Fragment, Line, LineKind, Style
from tests.bot.wiring.test_revisions import FIRE, NOTE

SEED = Page("https://www.example.org/world/qaim?page=1#top", seed_text(), "", "Reuters")
SLOT = "7:1782885600"
FIRE_URL = "https://www.example.org/fire"


def a_story(page=SEED, most_characters=900):
    return compose_story(page, most_characters)


def keep(site, *stories, pages=(SEED,), digest=SLOT, heading="", note=""):
    """Keep a digest and the articles behind it; gives the name of its page."""
    now = site.clock.now()
    with site.store.writing() as transaction:
        chat = StoredChats().join(transaction, Address(Platform.TELEGRAM, "-1"), "News", now)
        for page in pages:
            StoredArticles().keep(transaction, page, now)
        digests = StoredDigests()
        digests.keep(transaction, digest, chat.id, now, Post(stories, heading, note))
        return digests.kept(transaction, digest).page


def change(site, *stories, digest=SLOT):
    """Change what a digest says, now."""
    with site.store.writing() as transaction:
        return StoredDigests().revise(transaction, digest, Post(stories), site.clock.now())


def corrected(site, digest="7:4"):
    """Keep a digest of a fire whose article is corrected from 17 injured to 7."""
    before, after = (
        Page(FIRE_URL, text, "Fire", "Harbour Wire", canonical=FIRE_URL)
        for text in (FIRE, FIRE.replace("17", "7") + NOTE)
    )
    told, now = compose_story(before, 900), site.clock.now()
    name = keep(site, told, pages=(before, after), digest=digest)
    restated = hold_against(told, before, after)
    times = Times(now, now + timedelta(minutes=78), "Europe/Berlin")
    change(site, revised_story(restated, told, 900, times), digest=digest)
    return name


def any_story(words, url="https://www.example.org/1"):
    """Make a story in which everything that comes from outside is these words."""
    quote = Quote(words, words, words, words, 0, len(words), words, "a rule")
    lines = (
        Line(LineKind.TITLE, (Fragment(words),), (0,)),
        Line(
            LineKind.CLAIM,
            (Fragment(words, Style.FIGURE), Fragment(" — "), Fragment(words, Style.SOURCE)),
            (0,),
        ),
        Line(
            LineKind.RELATION,
            (Fragment("Differ:", Style.LABEL), Fragment(words, Style.FIGURE)),
            (0, 1),
        ),
        Line(LineKind.FOOTER, (Fragment(words),)),
    )
    other = replace(quote, speaker=f"another {words}")
    return StoryPost(lines, (quote, other), url, words, hash_of(words), differs=True)
