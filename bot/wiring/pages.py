"""The web pages of a node, over what is kept."""

import socket
from collections.abc import Iterable

from starlette.routing import BaseRoute

from bot.delivery.engine import Office
from bot.delivery.held import Held
from bot.model.settings import WebRules
from bot.web.app import create_app
from bot.web.server import WebServer
from bot.web.site import Site
from bot.wiring.repositories import Repositories

WHO = "the ops page"


def pages_of(
    kept: Repositories,
    office: Office,
    rules: WebRules,
    listening: socket.socket,
    hooks: Iterable[BaseRoute] = (),
) -> WebServer:
    """Put the pages and hooks together; they are served on a socket that listens."""
    held = Held(office, kept.audit, WHO)
    site = Site(rules, kept.store, kept.digests, kept.articles, kept.overview, held, office.clock)
    return WebServer(create_app(site, hooks), listening)
