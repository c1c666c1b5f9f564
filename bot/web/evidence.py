"""Serve evidence pages: what a digest said, the words behind it, the same as data."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.routing import Route

from bot.model.digests import Edition, KeptDigest, Revision
from bot.ports import Transaction
from bot.render.evidence.addresses import evidence_address
from bot.render.evidence.annotations import annotations_json
from bot.render.evidence.compose import compose_page
from bot.render.picture.alt_text import alt_text
from bot.render.picture.png import draw_png, size_of
from bot.render.picture.values import Picture
from bot.use_cases.picturing import picture_of_story
from bot.web.shared_work import SharedWork
from bot.web.sheets import Answer, Sheet, write_sheet
from bot.web.shelf import Shelf
from bot.web.site import Site
from bot.web.writing import HTML, write_page

# As bot.store makes them; nothing else is looked up.
NAME = re.compile(r"[A-Za-z0-9_-]{16,64}")
# A correction, and a digest that is taken away, are seen after so long at the latest: a page that
# is passed on in a big chat is asked for a thousand times a second, the database once.
FRESH = timedelta(seconds=1)
EDITIONS = 10_000
# So long a page stays as it was written, if its digest does: articles behind it may be forgotten.
LASTING = timedelta(minutes=1)
MOST_BYTES = 32_000_000
JSON_LD = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'

Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Found:
    """All that a page is made of; `texts` are articles by SHA-256."""

    kept: KeptDigest
    revisions: tuple[Revision, ...]
    texts: Texts

    def picture(self, index: int) -> Picture | None:
        """Give the picture of a story, counted from 0."""
        stories = self.kept.post.stories
        if not 0 <= index < len(stories):
            return None
        return picture_of_story(stories[index], self.texts.get(stories[index].text_hash, ""))


Write = Callable[[_Found], Sheet | None]


def _page_sheet(found: _Found) -> Sheet:
    page = compose_page(found.kept, found.revisions, found.texts)
    drawn = map(found.picture, range(len(page.stories)))
    shown = [(alt_text(picture), *size_of(picture)) if picture else None for picture in drawn]
    return write_sheet(write_page("evidence.html", page=page, pictures=shown), HTML)


def _picture_sheet(number: int, found: _Found) -> Sheet | None:
    picture = found.picture(number - 1)
    return write_sheet(draw_png(picture), "image/png", is_packed=True) if picture else None


class EvidencePages:
    """The pages of all digests; unknown and expired ones are equally not there."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._editions: Shelf[Edition] = Shelf(EDITIONS)
        self._shelf: Shelf[Sheet] = Shelf(MOST_BYTES)
        self._asked: SharedWork[Edition | None] = SharedWork()
        self._made: SharedWork[Sheet | None] = SharedWork()

    @property
    def routes(self) -> list[Route]:
        """Give what is served: none of it without a public address."""
        if not self._site.rules.public_address:
            return []
        return [
            Route("/d/{name}.json", self.data),
            Route("/d/{name}/{number:int}.png", self.picture),
            Route("/d/{name}", self.page),
        ]

    async def page(self, request: Request) -> Answer:
        """Serve the page for people."""
        return await self._answer(request, "page", _page_sheet)

    async def data(self, request: Request) -> Answer:
        """Serve the same for programs."""
        return await self._answer(request, "data", self._data_sheet)

    async def picture(self, request: Request) -> Answer:
        """Serve the picture of a story, counted from 1."""
        number = request.path_params["number"]
        return await self._answer(request, f"picture {number}", partial(_picture_sheet, number))

    async def _answer(self, request: Request, what: str, write: Write) -> Answer:
        now, name = self._site.clock.now(), request.path_params["name"]
        edition = await self._edition(name, now)
        if edition is None or now >= self._expiry(edition.slot):
            raise HTTPException(404)
        key = (what, name, edition.revision)
        sheet = self._shelf.get(key, now)
        if sheet is None:
            make = partial(self._make, what, name, write, now)
            sheet = await self._made.do(key, make)
        if sheet is None:
            raise HTTPException(404)
        return sheet.answer(request)

    async def _edition(self, name: str, now: datetime) -> Edition | None:
        """Tell what a page shows now, or did within the last second."""
        if not NAME.fullmatch(name):
            return None
        edition = self._editions.get(name, now)
        if edition is None:
            edition = await self._asked.do(name, partial(self._ask, name))
            if edition:
                self._editions.put(name, edition, now, FRESH)
        return edition

    def _ask(self, name: str) -> Edition | None:
        with self._site.store.reading() as transaction:
            return self._site.digests.edition(transaction, name)

    def _make(self, what: str, name: str, write: Write, now: datetime) -> Sheet | None:
        found = self._find(name)
        sheet = write(found) if found else None
        if found and sheet:
            key = (what, name, found.kept.revision)
            self._shelf.put(key, sheet, now, LASTING, sheet.weight)
        return sheet

    def _data_sheet(self, found: _Found) -> Sheet:
        address = evidence_address(self._site.rules.public_address, found.kept.page)
        body = json.dumps(annotations_json(found.kept, address, found.texts)).encode()
        return write_sheet(body, JSON_LD)

    def _find(self, name: str) -> _Found | None:
        site = self._site
        with site.store.reading() as transaction:
            kept = site.digests.by_page(transaction, name)
            if kept is None:
                return None
            revisions = tuple(site.digests.revisions(transaction, kept.id))
            return _Found(kept, revisions, self._texts(transaction, kept))

    def _expiry(self, slot: datetime) -> datetime:
        return slot + timedelta(days=self._site.rules.expiry_days)

    def _texts(self, transaction: Transaction, kept: KeptDigest) -> Texts:
        """Give the articles of a digest that are still kept."""
        hashes = {story.text_hash for story in kept.post.stories if story.quotes}
        found = {each: self._site.articles.by_hash(transaction, each) for each in hashes}
        return {each: page.text for each, page in found.items() if page}
