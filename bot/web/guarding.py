"""What every answer tells a browser: run nothing, fetch nothing, remember nothing, tell nobody.

The name of an evidence page is all that keeps it from strangers, so no outlet may see it as a
referrer and no search engine may list it.
"""

from starlette.datastructures import MutableHeaders
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


class Guarded:
    """Puts the headers on every answer, errors too; `Cache-Control` where there is none."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._headers = {"Content-Security-Policy": POLICY.format(style=style_hash()), **HEADERS}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the application does, with our headers."""

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, guarded)
