"""Say in words what a server's status means for somebody who wanted to read a page."""

from bot.fetch.errors import (
    BadStatusError,
    LegallyBlockedError,
    LoginNeededError,
    NoSuchPageError,
    PageForbiddenError,
    PageGoneError,
    PaymentNeededError,
    ServerTroubleError,
    TooManyRequestsError,
)

# RFC 9110, RFC 6585 (429), RFC 7725 (451).
MEANINGS: dict[int, type[BadStatusError]] = {
    401: LoginNeededError,
    402: PaymentNeededError,
    403: PageForbiddenError,
    404: NoSuchPageError,
    407: LoginNeededError,
    410: PageGoneError,
    429: TooManyRequestsError,
    451: LegallyBlockedError,
}


def status_error(status: int) -> BadStatusError | None:
    """Give the error that a status stands for; None for 2xx."""
    if 200 <= status < 300:
        return None
    if status >= 500:
        return ServerTroubleError(status)
    return MEANINGS.get(status, BadStatusError)(status)
