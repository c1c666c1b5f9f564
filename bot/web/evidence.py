"""Serve evidence pages: what a digest said, the words behind it, the same as data."""

import asyncio
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.model.digests import KeptDigest, Revision
from bot.ports import Transaction
from bot.render.evidence.addresses import evidence_address
from bot.render.evidence.annotations import annotations_json
from bot.render.evidence.compose import compose_page
from bot.render.picture.alt_text import alt_text
from bot.render.picture.png import draw_png, size_of
from bot.render.picture.values import Picture
from bot.use_cases.picturing import picture_of_story
from bot.web.shelf import Shelf
from bot.web.site import Site
from bot.web.writing import HTML, write_page

# As bot.store makes them; nothing else is looked up.
NAME = re.compile(r"[A-Za-z0-9_-]{16,64}")
# A page that was opened is shown again without a look into the database for so long, so that one
# that is passed on in a big chat costs little; a correction is seen after that time.
LASTING = timedelta(seconds=10)
PLACES = 256
JSON_LD = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'
# Browsers may go back to it without asking; nobody between us and them may keep it.
CACHING = {"Cache-Control": "private, max-age=60"}

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


Write = Callable[[_Found], bytes | None]


def _write_page(found: _Found) -> bytes:
    page = compose_page(found.kept, found.revisions, found.texts)
    drawn = map(found.picture, range(len(page.stories)))
    shown = [(alt_text(picture), *size_of(picture)) if picture else None for picture in drawn]
    return write_page("evidence.html", page=page, pictures=shown)


class EvidencePages:
    """The pages of all digests; unknown and expired ones are equally not there."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._shelf: Shelf[bytes] = Shelf(PLACES)

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

    async def page(self, request: Request) -> Response:
        """Serve the page for people."""
        body = await self._made(request.path_params["name"], _write_page, "page")
        return Response(body, media_type=HTML, headers=CACHING)

    async def data(self, request: Request) -> Response:
        """Serve the same for programs."""
        body = await self._made(request.path_params["name"], self._write_data, "data")
        return Response(body, media_type=JSON_LD, headers=CACHING)

    async def picture(self, request: Request) -> Response:
        """Serve the picture of a story, counted from 1."""
        number = request.path_params["number"]

        def draw(found: _Found) -> bytes | None:
            picture = found.picture(number - 1)
            return draw_png(picture) if picture else None

        body = await self._made(request.path_params["name"], draw, f"picture {number}")
        return Response(body, media_type="image/png", headers=CACHING)

    async def _made(self, name: str, write: Write, what: str) -> bytes:
        now = self._site.clock.now()
        key = (what, name)
        body = self._shelf.get(key, now)
        if body is None:
            body = await asyncio.to_thread(self._make, key, write, now)
        if body is None:
            raise HTTPException(404)
        return body

    def _make(self, key: tuple[str, str], write: Write, now: datetime) -> bytes | None:
        found = self._find(key[1], now) if NAME.fullmatch(key[1]) else None
        if found is None:
            return None
        body = write(found)
        if body is not None:
            self._shelf.put(key, body, min(now + LASTING, self._expiry(found.kept)))
        return body

    def _write_data(self, found: _Found) -> bytes:
        address = evidence_address(self._site.rules.public_address, found.kept.page)
        return json.dumps(annotations_json(found.kept, address, found.texts)).encode()

    def _find(self, name: str, now: datetime) -> _Found | None:
        site = self._site
        with site.store.reading() as transaction:
            kept = site.digests.by_page(transaction, name)
            if kept is None or now >= self._expiry(kept):
                return None
            revisions = tuple(site.digests.revisions(transaction, kept.id))
            return _Found(kept, revisions, self._texts(transaction, kept))

    def _expiry(self, kept: KeptDigest) -> datetime:
        return kept.slot + timedelta(days=self._site.rules.expiry_days)

    def _texts(self, transaction: Transaction, kept: KeptDigest) -> Texts:
        """Give the articles of a digest that are still kept."""
        hashes = {story.text_hash for story in kept.post.stories if story.quotes}
        found = {each: self._site.articles.by_hash(transaction, each) for each in hashes}
        return {each: page.text for each, page in found.items() if page}
