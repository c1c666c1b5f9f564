"""What every answer tells a browser: run nothing, fetch nothing, remember nothing, tell nobody.

The name of an evidence page is all that keeps it from strangers, so no outlet may see it as a
referrer and no search engine may list it.
"""

from collections.abc import Iterable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web.writing import style_hash

POLICY = (
    "default-src 'none'; style-src {style}; img-src 'self' data:; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), browsing-topics=()",
    "Cache-Control": "no-store",
}

Headers = tuple[tuple[bytes, bytes], ...]


def guard_headers() -> Headers:
    """Give the headers as they go over the wire."""
    told = {"Content-Security-Policy": POLICY.format(style=style_hash()), **HEADERS}
    return tuple((name.lower().encode(), value.encode()) for name, value in told.items())


class Guarded:
    """Puts the headers on every answer, where the answer does not say otherwise itself.

    It must be the outermost: what stands around it answers without them, as the part of Starlette
    did that answers when a page breaks.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._headers = guard_headers()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the application does, with our headers."""

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = self._added(message.get("headers", ()))
            await send(message)

        await self._app(scope, receive, guarded)

    def _added(self, told: Iterable[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
        headers = list(told)
        names = {name.lower() for name, _ in headers}
        headers.extend(each for each in self._headers if each[0] not in names)
        return headers
