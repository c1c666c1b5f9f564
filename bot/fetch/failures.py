"""Say in the operator's words why the HTTP library failed."""

import aiohttp

from bot.fetch.errors import (
    BrokenAnswerError,
    FetchError,
    FetchTimeoutError,
    ForbiddenAddressError,
    RefusedConnectionError,
    TlsError,
)
from bot.fetch.guard import ForbiddenConnectError

# The first that fits decides: the library's own errors stand under several of these.
KINDS: tuple[tuple[type[BaseException], type[FetchError]], ...] = (
    (TimeoutError, FetchTimeoutError),
    (aiohttp.ClientConnectorCertificateError, TlsError),
    (aiohttp.ClientSSLError, TlsError),
    (aiohttp.ClientConnectorError, RefusedConnectionError),
    (aiohttp.ClientHttpProxyError, RefusedConnectionError),
)


def explain_failure(error: BaseException, host: str) -> FetchError:
    """Give the FetchError that says what an error of the HTTP library means; it names the host."""
    for reason in _chain(error):
        if isinstance(reason, ForbiddenConnectError):
            return ForbiddenAddressError(f"{host}: {reason.strerror}")
    for kind, meaning in KINDS:
        if isinstance(error, kind):
            return meaning(host)
    return BrokenAnswerError(host)


def _chain(error: BaseException | None) -> list[BaseException]:
    """An error with all that caused it, nearest first."""
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__ or getattr(error, "os_error", None)
    return found
