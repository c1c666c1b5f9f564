"""Put the pages together to one application."""

from collections.abc import Iterable
from pathlib import Path

import structlog
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.errors import StoreError
from bot.web.evidence import EvidencePages
from bot.web.ops import OpsPages
from bot.web.site import Site
from bot.web.writing import HTML, write_page

# What programs may ask for, as OpenAPI has it.
DESCRIPTION = Path(__file__).with_name("openapi.json")

log = structlog.get_logger()


def create_app(site: Site, others: Iterable[BaseRoute] = ()) -> Starlette:
    """Make the application of a node's pages; `others` are what else it serves, such as hooks."""
    description = Route("/openapi.json", describe)
    app = Starlette(
        routes=[*EvidencePages(site).routes, *OpsPages(site).routes, description, *others],
        exception_handlers={
            HTTPException: refuse,
            StoreError: apologize,
            Exception: admit,
        },
    )
    app.router.redirect_slashes = False  # it would lead to whatever host the request names
    return app


async def describe(_: Request) -> Response:
    """Tell programs what they may ask for."""
    return Response(DESCRIPTION.read_bytes(), media_type="application/json")


async def refuse(request: Request, error: Exception) -> Response:
    """Say that nothing is there, in the same words whatever the reason; else why it is not."""
    assert isinstance(error, HTTPException)  # noqa: S101 - the application gives us no other
    status, headers = error.status_code, error.headers
    if _is_for_programs(request):
        words = b'{"error": "nothing stands here"}' if status == 404 else b'{"error": "refused"}'
        return Response(words, status, headers, "application/json")
    if status == 404:
        return Response(write_page("not_found.html"), status, headers, HTML)
    return Response(f"{status}\n", status, headers, "text/plain")


async def apologize(request: Request, error: Exception) -> Response:
    """Say that the database cannot be asked just now; why stands in the log."""
    log.warning("a page could not be made", error=str(error))
    later = {"Retry-After": "10"}
    if _is_for_programs(request):
        return Response(b'{"error": "try again"}', 503, later, "application/json")
    words = "This cannot be shown just now; try again in a minute.\n"
    return Response(words, 503, later, "text/plain")


async def admit(request: Request, _: Exception) -> Response:
    """Say that we are to blame, and nothing of what broke; Starlette has it logged."""
    if _is_for_programs(request):
        return Response(b'{"error": "a bug in whosaid"}', 500, None, "application/json")
    words = "A bug in whosaid: this cannot be shown. What broke stands in the log of the node.\n"
    return Response(words, 500, None, "text/plain")


def _is_for_programs(request: Request) -> bool:
    return request.url.path.endswith((".json", "/health"))
