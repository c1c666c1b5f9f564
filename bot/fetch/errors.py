"""What can go wrong between a link and its text; the docstring is what the operator reads.

The words in brackets behind a message name a host, a port, a status or a limit: never a whole
address, for its query may hold somebody's key.
"""

from bot.errors import UnreadableError


class FetchError(UnreadableError):
    """This could not be fetched; see the reason, and try again later."""


class NotALinkError(FetchError):
    """This is no web address; give one that begins with https://."""


class ForbiddenSchemeError(FetchError):
    """Only http and https addresses are fetched; give one of these."""


class ForbiddenPortError(FetchError):
    """This port is not open to fetching; add it to fetch.ports if you trust the server."""


class ForbiddenAddressError(FetchError):
    """This leads into a private network; fetch.allowed_networks opens one that is meant."""


class TooManyRedirectsError(FetchError):
    """The server sends us on and on; open the address in a browser and give the last one."""


class DowngradeError(FetchError):
    """The server leads from https to http; give the http address itself if you trust it."""


class NoSuchHostError(FetchError):
    """There is no such host, or nobody can say; check the address, then the network."""


class RefusedConnectionError(FetchError):
    """The server takes no connection; it is down or shuts us out: try again later."""


class TlsError(FetchError):
    """The server cannot prove who it is; check the address and the clock of this machine."""


class FetchTimeoutError(FetchError):
    """The server took too long; try again later, or raise fetch.total_seconds."""


class BrokenAnswerError(FetchError):
    """The server's answer broke off or is no HTTP; try again later."""


class AnswerTooLargeError(FetchError):
    """This is larger than what is read of the web; raise the limit in fetch if you need it."""


class UndecodableAnswerError(FetchError):
    """The answer is compressed in a way that cannot be read; the site has to repair it."""


class WrongContentTypeError(FetchError):
    """There is no text at this address; give the article's or the feed's own address."""


class BadStatusError(FetchError):
    """The server answered that it will not give this; open the address in a browser."""

    def __init__(self, status: int) -> None:
        super().__init__(f"status {status}")
        self.status = status


class LoginNeededError(BadStatusError):
    """The site wants a login before it shows this; open the address in a browser."""


class PaymentNeededError(BadStatusError):
    """The site wants to be paid before it shows this; open the address in a browser."""


class PageForbiddenError(BadStatusError):
    """The site does not show this to programs; open the address in a browser."""


class NoSuchPageError(BadStatusError):
    """There is no such page on this site; check the address."""


class PageGoneError(BadStatusError):
    """The site says that this is gone for good; look for it elsewhere."""


class TooManyRequestsError(BadStatusError):
    """The site says that we ask too often; try again later."""


class LegallyBlockedError(BadStatusError):
    """The site may not show this here for legal reasons; open the address in a browser."""


class ServerTroubleError(BadStatusError):
    """The site has trouble of its own; try again later."""


class RobotsForbidError(FetchError):
    """The site's robots.txt asks programs to stay away; read this one in a browser."""


class RobotsUnavailableError(FetchError):
    """The site cannot say what programs may read; it is asked again later."""


class ParserTimeoutError(FetchError):
    """Reading this took too long and was stopped; the page or feed is broken or hostile."""


class ParserMemoryError(FetchError):
    """Reading this took too much memory and was stopped; the page or feed is broken or hostile."""


class ParserCrashedError(FetchError):
    """The parser died of this; report the address, the others go on."""


class NoParserError(FetchError):
    """No parser can be started; give this machine more open files, processes or memory."""


class NoArticleError(FetchError):
    """No article could be read here; give the address of one article that is open to all."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NotAFeedError(FetchError):
    """This is no feed; give the feed's own address."""


class NotAListError(FetchError):
    """This is no list of feeds; give an OPML file, as readers of feeds export it."""
