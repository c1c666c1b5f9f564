"""Serve what the operator looks at: how everything stands, what waits, whether all is well."""

import asyncio
import json
from dataclasses import asdict
from datetime import datetime, timedelta
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

from prometheus_client.exposition import CONTENT_TYPE_LATEST
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.errors import DeliveryChangedError, NoSuchDeliveryError, PausedChatError
from bot.render.harmless import on_one_line
from bot.web.access import Doorkeeper
from bot.web.health import Health, judge
from bot.web.metrics import write_metrics
from bot.web.shared_work import SharedWork
from bot.web.shelf import Shelf
from bot.web.site import Site
from bot.web.standing import Standing
from bot.web.writing import HTML, write_page

MOST_FEEDS = 200
MOST_SLOTS = 50
MOST_STUCK = 100
# With "no-referrer" a browser hides from us, too, that a form came from our own page.
TO_US_ALONE = {"Referrer-Policy": "same-origin"}
# Everybody may ask for the health; the database is asked no more often than this.
LASTING = timedelta(seconds=2)
# "name=…&seal=…" is far shorter.
LONGEST_FORM = 4_096


class OpsPages:
    """The pages of the operator; /health is for everybody, as it says nothing but yes or no."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._door = Doorkeeper(site.rules)
        self._shelf: Shelf[Health] = Shelf(1)
        self._together: SharedWork[Health] = SharedWork()

    @property
    def routes(self) -> list[Route]:
        """Give what is served."""
        return [
            Route("/health", self.health),
            Route("/metrics", self.metrics),
            Route("/ops", self.page),
            Route("/ops/retry", self.retry, methods=["POST"]),
        ]

    async def health(self, _: Request) -> Response:
        """Tell machines whether all is well: 200, or 503 with what is not."""
        now = self._site.clock.now()
        health = self._shelf.get("health", now)
        if health is None:
            health = await self._together.do("health", lambda: self._judge(now))
            self._shelf.put("health", health, now, LASTING)
        told = {"ok": health.ok, **asdict(health)}
        return Response(json.dumps(told), 200 if health.ok else 503, None, "application/json")

    async def metrics(self, request: Request) -> Response:
        """Give Prometheus its numbers."""
        self._door.admit(request)
        standing = await asyncio.to_thread(self._look)
        return Response(write_metrics(standing), media_type=CONTENT_TYPE_LATEST)

    async def page(self, request: Request) -> Response:
        """Show people how everything stands."""
        self._door.admit(request)
        body = await asyncio.to_thread(self._write)
        return Response(body, media_type=HTML, headers=TO_US_ALONE)

    async def retry(self, request: Request) -> Response:
        """Try a delivery or digest anew, as the button on the page asks."""
        self._door.admit(request)
        form = await read_form(request)
        name = form.get("name", "")
        self._door.admit_deed(request, name, form.get("seal", ""))
        try:
            await asyncio.to_thread(self._site.stuck.retry, name)
        except (NoSuchDeliveryError, PausedChatError, DeliveryChangedError) as error:
            return Response(
                write_page("refused.html", words=on_one_line(str(error))), 409, None, HTML
            )
        return RedirectResponse("/ops", 303)

    def _judge(self, now: datetime) -> Health:
        overview = self._site.overview
        with self._site.store.reading() as transaction:
            return judge(overview.pulse(transaction, now), overview.nodes(transaction), now)

    def _look(self) -> Standing:
        overview, now = self._site.overview, self._site.clock.now()
        with self._site.store.reading() as transaction:
            pulse, nodes = overview.pulse(transaction, now), tuple(overview.nodes(transaction))
            return Standing(
                now,
                judge(pulse, nodes, now),
                pulse,
                tuple(overview.deliveries(transaction)),
                tuple(overview.feeds(transaction, MOST_FEEDS)),
                tuple(overview.slots_ahead(transaction, MOST_SLOTS)),
                nodes,
                self._site.stuck.deliveries()[:MOST_STUCK],
                self._site.stuck.digests()[:MOST_STUCK],
            )

    def _write(self) -> bytes:
        return write_page(
            "ops.html",
            standing=self._look(),
            seal=self._door.seal,
            local=local_moment,
            place=feed_place,
            line=on_one_line,
        )


async def read_form(request: Request) -> dict[str, str]:
    """Read a short form; raises HTTPException when it is none."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/x-www-form-urlencoded":
        raise HTTPException(415)
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LONGEST_FORM:
            raise HTTPException(413)
    fields = parse_qs(body.decode("utf-8", "replace"), max_num_fields=10)
    return {name: values[0] for name, values in fields.items()}


def local_moment(at: datetime, zone: str) -> str:
    """Write a moment as a clock in a zone shows it: "Thu 26 Nov, 07:30"."""
    inside = at.astimezone(ZoneInfo(zone))
    return f"{inside:%a} {inside.day} {inside:%b, %H:%M}"


def feed_place(url: str) -> str:
    """Show where a feed stands without its query, which may hold a key."""
    parts = urlsplit(url)
    query = "?…" if parts.query else ""
    return on_one_line(f"{parts.hostname or ''}{parts.path}{query}")
