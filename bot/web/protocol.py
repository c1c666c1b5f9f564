"""HTTP as it comes over the wire, with bounds: nobody may fill our memory or keep us waiting.

httptools reads a request in a fifth of the time that h11 takes, and bounds nothing itself.
"""

from asyncio import BaseTransport, TimerHandle

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from bot.web.guarding import guard_headers

# Of a request's head; browsers send 1 kB. What comes with one packet (256 kB) is not counted.
LONGEST_HEAD = 64_000
# So many requests may be sent before the first one is answered.
MOST_AHEAD = 16
# So long a whole request may take to come.
REQUEST_SECONDS = 20.0


class Protocol(HttpToolsProtocol):
    """One connection."""

    _is_in_head = False
    _has_begun = False
    _head = 0
    _deadline: TimerHandle | None = None

    def connection_made(self, transport: BaseTransport) -> None:
        """Begin; who says nothing is left as soon as one who has nothing more to say."""
        super().connection_made(transport)  # type: ignore[arg-type]
        self.timeout_keep_alive_task = self.loop.call_later(
            self.timeout_keep_alive, self.timeout_keep_alive_handler
        )

    def connection_lost(self, exc: Exception | None) -> None:
        """End."""
        self._unset_keepalive_if_required()
        self._meet()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Read what came, as long as it is within bounds."""
        self._has_begun = False
        super().data_received(data)
        if self._is_in_head and not self._has_begun and not self.transport.is_closing():
            self._head += len(data)
            if self._head > LONGEST_HEAD:
                self.send_400_response("the head of this request is too long")

    def on_message_begin(self) -> None:
        """Begin a request."""
        super().on_message_begin()
        self._is_in_head, self._has_begun, self._head = True, True, 0
        if self._deadline is None:
            self._deadline = self.loop.call_later(REQUEST_SECONDS, self._give_up)

    def on_headers_complete(self) -> None:
        """Have a request answered."""
        self._is_in_head = False
        if len(self.pipeline) >= MOST_AHEAD:
            self.transport.abort()
            return
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """End a request."""
        self._meet()
        super().on_message_complete()

    def send_400_response(self, msg: str) -> None:
        """Refuse what cannot be read, and hang up; with the headers that all answers have."""
        lines = [b"HTTP/1.1 400 Bad Request", b"content-type: text/plain; charset=utf-8"]
        lines += [name + b": " + value for name, value in guard_headers()]
        lines += [b"connection: close", b"content-length: %d" % len(msg), b"", msg.encode()]
        self.transport.write(b"\r\n".join(lines))
        self.transport.close()

    def _meet(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _give_up(self) -> None:
        self._deadline = None
        self.transport.abort()
